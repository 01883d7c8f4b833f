import { useQuery } from "@tanstack/preact-query";
import { Mail, Phone, Printer } from "lucide-preact";
import { useLocation } from "preact-iso";
import type { RoundActor, UpdateRound } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText, wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf, useStay } from "../../../shared/routing/hash-location";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { dialled } from "../../../shared/ui/dialled";
import { PageLinks } from "../../../shared/ui/page-links";
import { Part } from "../../../shared/ui/part";
import { FetchFailed, ResultSkeleton } from "../../offering/components/result-states";
import { roundActorsQuery, type RoundActorState } from "../queries";
import { ACTOR_STATES } from "../wording";
import { ConfirmOnBehalf } from "./confirm-on-behalf";
import choices from "./choices.module.css";
import page from "./page.module.css";
import rows from "./rows.module.css";

function isActorState(text: string | null): text is RoundActorState {
  return text !== null && text in ACTOR_STATES;
}

interface Choice {
  readonly state: RoundActorState | null;
  readonly page: number;
}

function parse(url: string): Choice {
  const parameters = new URL(url, "http://address.invalid").searchParams;
  const state = parameters.get("state");
  const number = Number(parameters.get("page"));
  return { state: isActorState(state) ? state : null, page: Number.isInteger(number) && number > 0 ? number : 1 };
}

function format(id: string, { state, page: number }: Choice): string {
  const parameters = new URLSearchParams();
  if (state !== null) parameters.set("state", state);
  if (number > 1) parameters.set("page", String(number));
  const query = parameters.toString();
  return `/samordning/genomgang/${id}${query ? `?${query}` : ""}`;
}

/** How to reach an actor; where nothing is registered it says so, with the way to where it can be looked up. */
function Reach({ actor: { id, phone, email } }: { actor: RoundActor }) {
  return (
    <p class={rows["reach"]}>
      {phone !== null && (
        <a href={dialled(phone)}>
          <Phone aria-hidden="true" size="1.1em" />
          <span dir="ltr">{phone}</span>
        </a>
      )}
      {email !== null && (
        <a href={`mailto:${email}`}>
          <Mail aria-hidden="true" size="1.1em" />
          <span dir="ltr">{email}</span>
        </a>
      )}
      {phone === null && email === null && <a href={hrefOf(`/aktor/${id}`)}>{m.round_no_reach()}</a>}
    </p>
  );
}

function ActorRow({ actor }: { actor: RoundActor }) {
  const { locale } = useLocale();
  const nameId = `actor-${actor.id}`;
  const { done, listings } = actor.progress;
  return (
    <article aria-labelledby={nameId} class={rows["row"]}>
      <h3 id={nameId}>
        <LocalizedText of={actor.name} />
      </h3>
      <p class={rows["small"]}>
        {ACTOR_STATES[actor.state]()} · {m.round_actor_progress({ done: String(done), listings: String(listings) })}
      </p>
      {done < listings && <Reach actor={actor} />}
      {actor.left.length > 0 && (
        <ul class={rows["left"]} aria-label={m.round_left({ actor: wordingFor(actor.name, locale).value })}>
          {actor.left.map(({ id, name, version }) => (
            <li key={id}>
              <a class={page["way"]} href={hrefOf(`/stod/${id}`)} lang="sv">
                {name}
              </a>
              <ConfirmOnBehalf key={version} id={id} version={version} name={name} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** How far each actor has come, and how to reach it: with "late" chosen, the list to call. */
export function RoundActors({ round }: { round: UpdateRound }) {
  const { url } = useLocation();
  const stay = useStay();
  const choice = parse(url);
  const { data, error, isPending, refetch } = useQuery(roundActorsQuery(round.id, choice.state, choice.page));
  const said =
    data &&
    (data._meta.totalItems === 0 ? m.round_actors_none() : m.round_actors_count({ count: data._meta.totalItems }));
  useAnnouncement(said ?? null);
  return (
    <Part heading={m.round_actors()}>
      <div class={page["part"]}>
        <div class={`${choices["choices"] ?? ""} not-on-paper`}>
          <label class={choices["choice"]}>
            {m.round_actors_choose()}
            <select
              id="round-actor-state"
              class="ds-input"
              value={choice.state ?? ""}
              onChange={({ currentTarget }) => {
                const state = currentTarget.value;
                stay(format(round.id, { state: isActorState(state) ? state : null, page: 1 }));
              }}
            >
              <option value="">{m.page_all()}</option>
              {Object.entries(ACTOR_STATES).map(([state, name]) => (
                <option key={state} value={state}>
                  {name()}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => {
              window.print();
            }}
          >
            <Printer aria-hidden="true" size="1.25em" />
            {m.round_print_calls()}
          </button>
        </div>
        {isPending && <ResultSkeleton />}
        {error !== null && <FetchFailed error={error} onRetry={() => void refetch()} />}
        {data && (
          <>
            <p>{said}</p>
            <ul class={rows["rows"]}>
              {data.actors.map((actor) => (
                <li key={actor.id}>
                  <ActorRow actor={actor} />
                </li>
              ))}
            </ul>
            <PageLinks
              page={data._meta.page}
              pages={data._meta.totalPages}
              addressOf={(number) => format(round.id, { ...choice, page: number })}
            />
          </>
        )}
      </div>
    </Part>
  );
}
