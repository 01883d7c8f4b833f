import { describe, expect, test } from "vitest";
import { wordingFor } from "../../shared/i18n/localized";
import { aServiceInFull } from "../../testing/content";
import { inLanguage } from "./in-language";

const CONFIRMED = {
  grade: "fresh" as const,
  label: "Bekräftad av aktören 3 november 2026",
  verifiedAt: "2026-11-03T09:00:00Z",
  verifiedBy: "editor",
  verifiedHow: "web",
  reviewBefore: "2027-05-03",
  sourceAsOf: null,
};

test("a group that the API names in Swedish alone is named in the reader's language", () => {
  const service = aServiceInFull({
    targetGroups: [
      { code: "asylsokande", name: { sv: "Asylsökande" }, welcome: null },
      { code: "nytt-slag", name: { sv: "Nytt slag" }, welcome: null },
    ],
  });
  const [known, unknown] = inLanguage(service, "en").targetGroups ?? [];
  expect(known && wordingFor(known.name, "en")).toEqual({ value: "Asylum seekers", language: "en" });
  // A code that nobody has worded yet keeps its Swedish name, and says that it is Swedish.
  expect(unknown && wordingFor(unknown.name, "en")).toEqual({ value: "Nytt slag", language: "sv" });
});

test("a language of the support is named in the reader's language, where the browser knows it", () => {
  const service = aServiceInFull({
    languages: {
      delivery: [{ code: "ti", name: { sv: "tigrinska" } }],
      interpreter: null,
      easySwedish: null,
    },
  });
  const [language] = inLanguage(service, "en").languages?.delivery ?? [];
  expect(language && wordingFor(language.name, "en").value).toBe("Tigrinya");
});

describe("how certain it is", () => {
  test.each([
    [CONFIRMED, "Confirmed by the actor November 3, 2026"],
    [{ ...CONFIRMED, grade: "due" as const }, "Confirmed by the actor November 3, 2026"],
    [{ ...CONFIRMED, verifiedBy: "coordinator" }, "Confirmed November 3, 2026 by a coordinator on the actor's behalf"],
    [{ ...CONFIRMED, grade: "overdue" as const }, "Not confirmed since November 3, 2026"],
    [{ ...CONFIRMED, grade: "unverified" as const, verifiedAt: null }, "Example data – not confirmed by the actor"],
    [{ ...CONFIRMED, grade: "outdated" as const, verifiedAt: null }, "Older data – never confirmed by the actor"],
  ])("is said in the reader's language (%#)", (freshness, words) => {
    expect(inLanguage(aServiceInFull({ freshness }), "en").freshness.label).toBe(words);
  });
});

test("what to do where the place is withheld is said in the reader's language", () => {
  const service = aServiceInFull({ placeWithheld: true, placeNote: "Kontakta oss för adress och tider" });
  expect(inLanguage(service, "en").placeNote).toBe("Contact us for address and times");
});

test("what actors have written stays as it is", () => {
  const description = { sv: "En grupp för den som sover dåligt." };
  expect(inLanguage(aServiceInFull({ description }), "en").description).toEqual(description);
});
