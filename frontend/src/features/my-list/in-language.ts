import type { ServiceDetail } from "../../shared/api/wire";
import type { Locale } from "../../shared/i18n/locale";
import { m } from "../../shared/i18n/messages/messages.js";
import { freshnessInWords } from "../offering/freshness";

type Message = (inputs: object, said: { locale: Locale }) => string;
type Names = Readonly<Record<string, string>> & { readonly sv: string };

/** The API names its codes in the languages of its own labels; in other languages the names come from the messages. */
const GROUPS: Readonly<Record<string, Message>> = {
  asylsokande: m.list_group_asylsokande,
  nyanland: m.list_group_nyanland,
  kvotflykting: m.list_group_kvotflykting,
  "anhorig-till-nyanland": m.list_group_anhorig_till_nyanland,
  tillstandslos: m.list_group_tillstandslos,
  flykting: m.list_group_flykting,
  massflykt: m.list_group_massflykt,
  "anvisad-nyanland": m.list_group_anvisad_nyanland,
  "ensamkommande-barn": m.list_group_ensamkommande_barn,
};

/** The same name with a wording in one more language, where there is one and it is lacking. */
function withWording(name: Names, locale: Locale, wording: string | undefined): Names {
  return wording === undefined || locale in name ? name : { ...name, [locale]: wording };
}

/** What a language is called in another, as far as the browser knows; undefined when it does not. */
function languageName(code: string, locale: Locale): string | undefined {
  return new Intl.DisplayNames([locale], { type: "language", fallback: "none" }).of(code);
}

/**
 * A listing with everything that is coded worded in a language of the page, also one that the API does not speak. Free
 * text stays as it was written.
 */
export function inLanguage(service: ServiceDetail, locale: Locale): ServiceDetail {
  return {
    ...service,
    targetGroups:
      service.targetGroups?.map((group) => ({
        ...group,
        name: withWording(group.name, locale, GROUPS[group.code]?.({}, { locale })),
      })) ?? null,
    languages: service.languages && {
      ...service.languages,
      delivery:
        service.languages.delivery?.map((language) => ({
          ...language,
          name: withWording(language.name, locale, languageName(language.code, locale)),
        })) ?? null,
    },
    placeNote: service.placeWithheld ? m.list_place_withheld({}, { locale }) : service.placeNote,
    freshness: { ...service.freshness, label: freshnessInWords(service.freshness, locale) },
  };
}
