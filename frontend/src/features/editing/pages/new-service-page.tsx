import { useQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { useRef, useState } from "preact/hooks";
import { refusals } from "../../../shared/api/problems";
import type { Me } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText, wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf, useArrival } from "../../../shared/routing/hash-location";
import { MembersOnly } from "../../../shared/session/members-only";
import { meQuery } from "../../../shared/session/me-query";
import { useSession } from "../../../shared/session/session";
import { BackLink } from "../../../shared/ui/back-link";
import { useSettled } from "../../../shared/ui/use-settled";
import { useTitle } from "../../../shared/ui/use-title";
import { FetchFailed } from "../../offering/components/result-states";
import { Choice, TextField } from "../components/fields";
import { stepAddress } from "../components/step-nav";
import { addService, lookalikesQuery } from "../queries";
import styles from "./edit-service-page.module.css";

/** How long a name is left alone before what looks like it is looked for, in milliseconds. */
const PAUSE = 400;

/** Listings that look like the one that is being begun: it may be there already. */
function Lookalikes({ name }: { name: string }) {
  const { locale } = useLocale();
  const { data } = useQuery(lookalikesQuery(useSettled(name.trim(), PAUSE), locale));
  if (!data || data.services.length === 0) return null;
  return (
    <div class={styles["back"]} role="status">
      <p>{m.edit_lookalikes()}</p>
      <ul>
        {data.services.map((service) => (
          <li key={service.id}>
            <a href={hrefOf(`/stod/${service.id}`)}>
              <LocalizedText of={service.name} />
            </a>{" "}
            {m.by_provider()} <LocalizedText of={service.provider.name} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The first two questions: whose it is and what it is called. */
function Begin({ me }: { me: Me }) {
  const { locale } = useLocale();
  const { route } = useLocation();
  const [provider, setProvider] = useState(me.memberships[0]?.actor ?? "");
  const [name, setName] = useState("");
  const [errors, setErrors] = useState<ReadonlyMap<string, string>>(new Map());
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  // The same press sent twice begins one listing.
  const key = useRef(crypto.randomUUID());
  const begin = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const content = { provider, name: { sv: name.trim() }, audience: "residents-targeted" as const };
      const draft = await addService(content, key.current, locale);
      route(stepAddress(draft.preview.id, "vad"), true);
    } catch (reason) {
      const refused = refusals(reason);
      setErrors(refused);
      // What was refused was not begun: the next press is another request.
      if (refused.size > 0) key.current = crypto.randomUUID();
      else setFailure(reason);
      setBusy(false);
    }
  };
  if (me.memberships.length === 0) return <p>{m.own_no_membership()}</p>;
  return (
    <form
      noValidate
      class={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void begin();
      }}
    >
      {me.memberships.length > 1 && (
        <Choice
          at="/content/provider"
          errors={errors}
          label={m.edit_provider()}
          value={provider}
          choices={me.memberships.map((at) => [at.actor, wordingFor(at.name, locale).value])}
          onChange={(actor) => {
            setProvider(actor ?? provider);
          }}
        />
      )}
      <TextField
        at="/content/name/sv"
        errors={errors}
        label={m.edit_name()}
        help={m.edit_name_help()}
        value={name}
        onChange={(typed) => {
          setName(typed ?? "");
        }}
      />
      <Lookalikes name={name} />
      {failure !== null && <FetchFailed error={failure} away={m.edit_away()} onRetry={() => void begin()} />}
      <div class={styles["buttons"]}>
        <button type="submit" class="ds-button" disabled={isBusy}>
          {m.edit_begin()}
        </button>
      </div>
    </form>
  );
}

function BeginAsWhoever() {
  const { data: me, error, refetch } = useQuery(meQuery());
  if (error !== null) return <FetchFailed error={error} onRetry={() => void refetch()} />;
  return me ? <Begin me={me} /> : <p>{m.page_loading()}</p>;
}

/** Beginning a new listing. */
export default function NewServicePage() {
  useLocale();
  const { status } = useSession();
  useTitle(m.edit_new_title());
  useArrival(status !== "waiting");
  return (
    <div class={styles["page"]}>
      <BackLink to="/min-sida" label={m.edit_back()} />
      <h1 tabIndex={-1}>{m.edit_new_title()}</h1>
      <MembersOnly>{() => <BeginAsWhoever />}</MembersOnly>
    </div>
  );
}
