import { useQuery, useQueryClient } from "@tanstack/preact-query";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { isConflict, isStale, refusals } from "../../shared/api/problems";
import type { ServiceContent, ServiceDraft } from "../../shared/api/wire";
import type { Locale } from "../../shared/i18n/locale";
import { changed, isSame, type Change } from "./content";
import { draftQuery, publishDraft, readDraft, saveDraft, type Save } from "./queries";
import { dropUnsaved, findUnsaved, keepUnsaved } from "../../shared/session/unsaved";

/** What somebody is writing of a listing. */
export interface Writing {
  /** What the API holds; undefined until it has answered. */
  readonly saved: ServiceDraft | undefined;
  readonly content: ServiceContent | undefined;
  /** Whether anything is written that the API does not hold yet. */
  readonly isUnsaved: boolean;
  /** Whether this browser keeps that until it is saved. */
  readonly isKept: boolean;
  /** When what this browser had kept was written; null where it had kept nothing. */
  readonly broughtBack: string | null;
  /** What somebody else has saved or published meanwhile, to be compared with what is written here. */
  readonly other: ServiceContent | null;
  /** What the API refused, by JSON pointer. */
  readonly errors: ReadonlyMap<string, string>;
  readonly isBusy: boolean;
  /** Why the last attempt failed, where it was not for a field. */
  readonly failure: unknown;
  change: (change: Change) => void;
  /** Saves; true when the API holds what is written. */
  save: () => Promise<boolean>;
  publish: (warningsAnswered: boolean) => Promise<boolean>;
  /** Goes on with what was chosen of the two versions. */
  settle: (chosen: ServiceContent) => void;
  /** Goes back to what the API holds. */
  startOver: () => void;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** Writes the draft of a listing: what is typed is kept in this browser at once, and saved when asked to. */
export function useDraft(id: string, account: string, locale: Locale) {
  const queries = useQueryClient();
  const query = useQuery(draftQuery(id, locale));
  const saved = query.data;
  const [mine, setMine] = useState<Save | null>(null);
  const [kept, setKept] = useState<Save | null>(null);
  const [broughtBack, setBroughtBack] = useState<string | null>(null);
  const [other, setOther] = useState<{
    content: ServiceContent;
    version: number | null;
    basedOn: number | null;
  } | null>(null);
  const [errors, setErrors] = useState(NOTHING);
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const begun = useRef<string | null>(null);

  const take = useCallback((draft: ServiceDraft) => {
    setMine({ content: draft.content, version: draft.version, basedOn: draft.basedOn });
  }, []);

  useEffect(() => {
    if (!saved || begun.current === id) return;
    begun.current = id;
    void findUnsaved(account, id).then((found) => {
      if (!found || isSame(found.content, saved.content)) {
        take(saved);
        return;
      }
      setMine(found);
      setKept(found);
      setBroughtBack(found.at);
      if (found.version !== saved.version) {
        setOther({ content: saved.content, version: saved.version, basedOn: saved.basedOn });
      }
    });
  }, [account, id, saved, take]);

  const accept = (draft: ServiceDraft) => {
    queries.setQueryData(draftQuery(id, locale).queryKey, draft);
    take(draft);
    setErrors(NOTHING);
    setBroughtBack(null);
    void dropUnsaved(account, id);
  };

  /** Somebody else came first: what they wrote is fetched, to be compared. */
  const compare = async (withPublished: boolean) => {
    const draft = await readDraft(id, locale);
    const published = withPublished ? draft.published : null;
    setOther({
      content: published?.content ?? draft.content,
      version: draft.version,
      basedOn: draft.published?.version ?? draft.basedOn,
    });
  };

  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setFailure(null);
    try {
      await work();
      return true;
    } catch (reason) {
      const refused = refusals(reason);
      setErrors(refused);
      if (isStale(reason)) await compare(false).catch(setFailure);
      else if (isConflict(reason)) await compare(true).catch(setFailure);
      else if (refused.size === 0) setFailure(reason);
      return false;
    } finally {
      setBusy(false);
    }
  };

  const writing: Writing = {
    saved,
    content: mine?.content,
    isUnsaved: mine !== null && saved !== undefined && !isSame(mine.content, saved.content),
    isKept: kept === mine,
    broughtBack,
    other: other?.content ?? null,
    errors,
    failure,
    isBusy,
    change: (change) => {
      if (!mine) return;
      const next = { ...mine, content: changed(mine.content, change) };
      setMine(next);
      void keepUnsaved(account, id, { ...next, at: new Date().toISOString() }).then((isKept) => {
        if (isKept) setKept(next);
      });
    },
    save: () =>
      attempt(async () => {
        if (mine) accept(await saveDraft(id, mine, locale));
      }),
    publish: (warningsAnswered) =>
      attempt(async () => {
        if (!mine) return;
        const held = saved && { content: saved.content, version: saved.version, basedOn: saved.basedOn };
        const isHeld = mine.version !== null && isSame(mine, held);
        const draft = saved && isHeld ? saved : await saveDraft(id, mine, locale);
        accept(draft);
        await publishDraft(id, draft.version ?? 0, warningsAnswered, locale);
        await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "editing" });
      }),
    settle: (chosen) => {
      if (other) setMine({ content: chosen, version: other.version, basedOn: other.basedOn });
      setOther(null);
      setBroughtBack(null);
    },
    startOver: () => {
      if (saved) take(saved);
      setBroughtBack(null);
      setErrors(NOTHING);
      void dropUnsaved(account, id);
    },
  };
  return { query, writing };
}
