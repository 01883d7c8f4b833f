import { ask } from "../../shared/api/client";
import type { RegistrationInput, TipInput } from "../../shared/api/wire";
import type { Locale } from "../../shared/i18n/locale";

/** Sends a tip of support that is missing. */
export const sendTip = (body: TipInput, locale: Locale) =>
  ask((client) => client.POST("/samlat/v1/tips", { headers: { "Accept-Language": locale }, body }));

/** Sends that an organisation wants to be listed. */
export const sendRegistration = (body: RegistrationInput, locale: Locale) =>
  ask((client) => client.POST("/samlat/v1/registrations", { headers: { "Accept-Language": locale }, body }));
