import { useQueries } from "@tanstack/preact-query";
import { isGone } from "../../shared/api/problems";
import type { ServiceDetail } from "../../shared/api/wire";
import { useLocale } from "../../shared/i18n/locale";
import { serviceQuery } from "../offering/queries";

/** A listing that stands on a list under the id of one that has been merged with it. */
export interface Merge {
  readonly from: string;
  readonly survivor: ServiceDetail;
}

/** One place on a list, in the list's order. */
export interface Listed {
  /** Its id: that of the one that is left where listings have been merged. */
  readonly id: string;
  /** What the API says of it; null while it is fetched, when that failed, and when it is gone. */
  readonly service: ServiceDetail | null;
  /** True for a listing that has been removed or archived. */
  readonly isGone: boolean;
}

/** The listings of a list as the API tells them today. Each is asked for by itself: the list is never sent. */
export function useListed(ids: readonly string[]) {
  const { locale } = useLocale();
  const answers = useQueries({ queries: ids.map((id) => serviceQuery(id, locale)) });
  const places: Listed[] = ids.map((asked, index) => {
    const service = answers[index]?.data ?? null;
    return { id: service?.id ?? asked, service, isGone: isGone(answers[index]?.error) };
  });
  const failed = answers.filter(({ error }) => error !== null && !isGone(error));
  return {
    /** Each listing once, also when it is asked for by an old id too. */
    listed: places.filter(({ id }, index) => places.findIndex((place) => place.id === id) === index),
    merges: places.flatMap(({ service }, index): Merge[] => {
      const from = ids[index];
      return service && from !== undefined && service.id !== from ? [{ from, survivor: service }] : [];
    }),
    isPending: answers.some((answer) => answer.isPending),
    /** Why some could not be fetched; null when all that are there were. */
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const answer of failed) void answer.refetch();
    },
  };
}
