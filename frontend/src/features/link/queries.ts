import { queryOptions } from "@tanstack/preact-query";
import { askAs } from "../../shared/api/ask-as";
import type { LinkedRound, LinkedService } from "../../shared/api/wire";
import type { Locale } from "../../shared/i18n/locale";

/** What a link from a mail shows. Asked without a log-in, and never saved: the answer is for whoever was sent the link. */
export const linkQuery = (token: string, locale: Locale) =>
  queryOptions({
    queryKey: ["link", token, locale],
    queryFn: ({ signal }) =>
      askAs((client) =>
        client.POST("/samlat/v1/confirmation-links/readings", {
          headers: { "Accept-Language": locale },
          body: { token },
          signal,
        }),
      ),
    retry: false,
  });

/** Says that all of these is right as it was shown. */
export function confirmByLink(token: string, services: readonly LinkedService[], locale: Locale): Promise<LinkedRound> {
  return askAs((client) =>
    client.POST("/samlat/v1/confirmation-links/confirmations", {
      headers: { "Accept-Language": locale },
      body: { token, services: services.map(({ service: { id }, version }) => ({ id, version })) },
    }),
  );
}
