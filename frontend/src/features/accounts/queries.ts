import { queryOptions } from "@tanstack/preact-query";
import { askAs } from "../../shared/api/ask-as";
import type { Account, AccountInvitation, AccountRevision } from "../../shared/api/wire";
import { tagOf } from "../../shared/api/version-tag";
import type { Locale } from "../../shared/i18n/locale";
import type { AccountFilter } from "./account-filter";

/**
 * Everything about accounts; forgotten together when one is changed. What is read is the same in every language of the page, so that
 * changing it keeps what somebody has begun to write.
 */
export const ACCOUNTS = "accounts";

/** How many rows a page shows. */
const PAGE = 50;

/** A page of the accounts that whoever is logged in keeps. */
export const accountsQuery = ({ actor, state, page }: AccountFilter) =>
  queryOptions({
    queryKey: [ACCOUNTS, "list", actor, state, page],
    queryFn: ({ signal }) =>
      askAs((client) =>
        client.GET("/samlat/v1/accounts", {
          params: { query: { page, limit: PAGE, ...(actor && { actor }), ...(state && { state }) } },
          signal,
        }),
      ),
  });

/** One account. */
export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: [ACCOUNTS, "one", id],
    queryFn: ({ signal }) =>
      askAs((client) =>
        client.GET("/samlat/v1/accounts/{id}", {
          params: { path: { id } },
          signal,
        }),
      ),
  });

/** At which actors memberships can be given, and which roles. */
export const choicesQuery = () =>
  queryOptions({
    queryKey: [ACCOUNTS, "choices"],
    queryFn: ({ signal }) => askAs((client) => client.GET("/samlat/v1/accounts/choices", { signal })),
  });

/** A page of the actors that nobody keeps true. */
export const unattendedQuery = (page: number) =>
  queryOptions({
    queryKey: [ACCOUNTS, "unattended", page],
    queryFn: ({ signal }) =>
      askAs((client) =>
        client.GET("/samlat/v1/unattended-actors", {
          params: { query: { page, limit: PAGE } },
          signal,
        }),
      ),
  });

/** Makes an account and sends its mail. */
export function invite(invitation: AccountInvitation, locale: Locale): Promise<Account> {
  return askAs((client) =>
    client.POST("/samlat/v1/accounts", { body: invitation, headers: { "Accept-Language": locale } }),
  );
}

/** Where a change of the account is sent, and which version it was made on. */
function on({ id, version }: Account, locale: Locale) {
  return {
    params: { path: { id }, header: { "If-Match": tagOf(version) } },
    headers: { "Accept-Language": locale },
  };
}

/** Changes what the account is at which actors, and its roles. */
export function revise(account: Account, revision: AccountRevision, locale: Locale): Promise<Account> {
  return askAs((client) => client.PUT("/samlat/v1/accounts/{id}", { ...on(account, locale), body: revision }));
}

/** Sends the invitation again. */
export function inviteAgain({ id }: Account, locale: Locale): Promise<Account> {
  return askAs((client) =>
    client.POST("/samlat/v1/accounts/{id}/invitations", {
      params: { path: { id } },
      headers: { "Accept-Language": locale },
    }),
  );
}

/** Closes the account. */
export function close(account: Account, locale: Locale): Promise<Account> {
  return askAs((client) => client.POST("/samlat/v1/accounts/{id}/deactivations", on(account, locale)));
}

/** Opens the account again. */
export function open(account: Account, locale: Locale): Promise<Account> {
  return askAs((client) => client.POST("/samlat/v1/accounts/{id}/reactivations", on(account, locale)));
}
