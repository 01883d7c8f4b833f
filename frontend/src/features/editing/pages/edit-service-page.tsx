import { useQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { useEffect, useState } from "preact/hooks";
import { momentInWords } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useStay } from "../../../shared/routing/hash-location";
import { MembersOnly } from "../../../shared/session/members-only";
import { meQuery } from "../../../shared/session/me-query";
import { useAnnounce } from "../../../shared/ui/announcer";
import { useTitle } from "../../../shared/ui/use-title";
import { LoadedPage } from "../../offering/components/loaded-page";
import { FetchFailed } from "../../offering/components/result-states";
import { Conflict } from "../components/conflict";
import { fieldId } from "../components/fields";
import { Refusals } from "../components/refusals";
import { Review } from "../components/review";
import { stepAddress, StepNav, stepName } from "../components/step-nav";
import { isStep, stepAt, STEPS, type Step } from "../content";
import { codeListsQuery, type CodeLists } from "../queries";
import { ContactStep } from "../steps/contact-step";
import { ForWhomStep } from "../steps/for-whom-step";
import { HowStep } from "../steps/how-step";
import { MoreStep } from "../steps/more-step";
import type { StepProps } from "../steps/step-props";
import { WhatStep } from "../steps/what-step";
import { WhereStep } from "../steps/where-step";
import { useDraft, type Writing } from "../use-draft";
import styles from "./edit-service-page.module.css";

const FORMS: Readonly<Record<Exclude<Step, "granska">, (props: StepProps) => preact.JSX.Element>> = {
  vad: WhatStep,
  "for-vem": ForWhomStep,
  "var-och-nar": WhereStep,
  hur: HowStep,
  kontakt: ContactStep,
  mer: MoreStep,
};

/** Whether what is written is saved, in words that stay where they are. */
function SavedLine({ writing }: { writing: Writing }) {
  const { locale } = useLocale();
  const savedBy = writing.saved?.savedBy;
  if (writing.isUnsaved) {
    return <p class={styles["state"]}>{writing.isKept ? m.edit_unsaved() : m.edit_unsaved_nowhere()}</p>;
  }
  if (!savedBy) return <p class={styles["state"]}>{m.edit_as_published()}</p>;
  const day = momentInWords(savedBy.at, locale);
  return <p class={styles["state"]}>{savedBy.own ? m.edit_saved_by_you({ day }) : m.edit_saved_by_other({ day })}</p>;
}

/** What this browser had kept is back; the way to what was saved. */
function BroughtBack({ writing }: { writing: Writing }) {
  const { locale } = useLocale();
  if (writing.broughtBack === null || writing.other !== null) return null;
  return (
    <div class={styles["back"]}>
      <p>{m.edit_brought_back({ day: momentInWords(writing.broughtBack, locale) })}</p>
      <button type="button" class="ds-button" data-variant="secondary" onClick={writing.startOver}>
        {m.edit_start_over()}
      </button>
    </div>
  );
}

/** Brings whoever asked for a field there: to its step first, and then to the field itself. */
function useWayTo(id: string, step: Step): (pointer: string) => void {
  const stay = useStay();
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (wanted === null || stepAt(wanted) !== step) return;
    const target = fieldId(wanted);
    const field =
      document.getElementById(target) ?? document.querySelector<HTMLElement>(`[id^="${CSS.escape(target)}"]`);
    field?.focus();
    setWanted(null);
  }, [wanted, step]);
  return (pointer) => {
    stay(stepAddress(id, stepAt(pointer)));
    setWanted(pointer);
  };
}

interface FormProps {
  readonly id: string;
  readonly step: Step;
  readonly writing: Writing;
  readonly lists: CodeLists;
}

function Form({ id, step, writing, lists }: FormProps) {
  const { locale } = useLocale();
  const { route } = useLocation();
  const announce = useAnnounce();
  const goTo = useWayTo(id, step);
  const { content, saved } = writing;
  if (!content || !saved) return null;
  const next = STEPS[STEPS.indexOf(step) + 1] ?? "granska";
  const refused = [...writing.errors];
  const save = async (to: Step) => {
    if (await writing.save()) {
      announce(m.edit_saved());
      if (to !== step) route(stepAddress(id, to));
    }
  };
  const publish = async (warningsAnswered: boolean) => {
    if (await writing.publish(warningsAnswered)) {
      announce(m.edit_published());
      route(`/stod/${id}`);
    }
  };
  if (writing.other) {
    return <Conflict mine={content} theirs={writing.other} lists={lists} locale={locale} onSettled={writing.settle} />;
  }
  const Fields = step === "granska" ? null : FORMS[step];
  return (
    <>
      <BroughtBack writing={writing} />
      <StepNav id={id} now={step} />
      <h2>{stepName(step)}</h2>
      <SavedLine writing={writing} />
      <Refusals isUrgent heading={m.edit_refused()} places={refused} onGo={goTo} />
      {writing.failure !== null && (
        <FetchFailed error={writing.failure} away={m.edit_away()} onRetry={() => void save(step)} />
      )}
      {Fields && (
        <form
          noValidate
          class={styles["form"]}
          onSubmit={(event) => {
            event.preventDefault();
            void save(next);
          }}
        >
          <p class={styles["state"]}>{m.edit_no_persons()}</p>
          <Fields content={content} lists={lists} errors={writing.errors} locale={locale} change={writing.change} />
          <div class={styles["buttons"]}>
            <button type="submit" class="ds-button" disabled={writing.isBusy}>
              {m.edit_save_next({ step: stepName(next) })}
            </button>
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              disabled={writing.isBusy}
              onClick={() => void save(step)}
            >
              {m.edit_save()}
            </button>
          </div>
        </form>
      )}
      {step === "granska" && writing.isUnsaved && (
        <button type="button" class="ds-button" disabled={writing.isBusy} onClick={() => void save(step)}>
          {m.edit_save_review()}
        </button>
      )}
      {step === "granska" && !writing.isUnsaved && (
        <Review
          draft={saved}
          lists={lists}
          locale={locale}
          isBusy={writing.isBusy}
          onGo={goTo}
          onPublish={(answered) => void publish(answered)}
        />
      )}
    </>
  );
}

function Writer({ id, account }: { id: string; account: string }) {
  const { locale } = useLocale();
  const { query: at } = useLocation();
  const { query, writing } = useDraft(id, account, locale);
  const lists = useQuery(codeListsQuery(locale));
  const asked = at["steg"] ?? "";
  const step = isStep(asked) ? asked : "vad";
  return (
    <LoadedPage
      query={{
        data: lists.data && query.data,
        error: query.error ?? lists.error,
        isPending: query.isPending || lists.isPending,
        refetch: query.refetch,
      }}
      back={{ to: "/min-sida", label: m.edit_back() }}
    >
      {(draft) => (
        <>
          <h1 tabIndex={-1}>{wordingFor(draft.content.name, locale).value}</h1>
          {lists.data && <Form id={id} step={step} writing={writing} lists={lists.data} />}
        </>
      )}
    </LoadedPage>
  );
}

function WriterOfWhoever({ id }: { id: string }) {
  const { data: me, error, refetch } = useQuery(meQuery());
  if (error !== null) return <FetchFailed error={error} onRetry={() => void refetch()} />;
  return me ? <Writer id={id} account={me.accountId} /> : <p>{m.page_loading()}</p>;
}

/** Writing a listing, one step of questions at a time. */
export default function EditServicePage({ params }: { params?: Record<string, string> }) {
  useLocale();
  useTitle(m.edit_title());
  const id = params?.["id"] ?? "";
  return (
    <div class={styles["page"]}>
      <MembersOnly>{() => <WriterOfWhoever id={id} />}</MembersOnly>
    </div>
  );
}
