import { expect, test } from "vitest";
import { aServiceInFull } from "../../testing/content";
import { namedIn } from "./code-names";
import { wordingFor } from "./localized";

test("a group that the API names in Swedish alone is named in the reader's language", () => {
  const service = aServiceInFull({
    targetGroups: [
      { code: "asylsokande", name: { sv: "Asylsökande" }, welcome: null },
      { code: "nytt-slag", name: { sv: "Nytt slag" }, welcome: null },
    ],
  });
  const [known, unknown] = namedIn(service, "en").targetGroups ?? [];
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
  const [language] = namedIn(service, "en").languages?.delivery ?? [];
  expect(language && wordingFor(language.name, "en").value).toBe("Tigrinya");
});

test("a concern, a kind, a level and what a search was taken to mean are named wherever they stand in an answer", () => {
  const sv = { sv: "x" };
  const answer = {
    facets: { concern: [{ code: "somn", name: sv, count: 1 }] },
    services: [{ kind: { code: "halsa", name: sv }, supportLevel: { code: "3", name: sv } }],
    interpretation: [{ filter: "targetGroup", code: "nyanland", name: sv }],
    actor: { code: "somn", name: sv },
  };
  expect(namedIn(answer, "ar")).toEqual({
    facets: { concern: [{ code: "somn", name: { sv: "x", ar: "النوم" }, count: 1 }] },
    services: [
      {
        kind: { code: "halsa", name: { sv: "x", ar: "الصحة" } },
        supportLevel: { code: "3", name: { sv: "x", ar: "دعم موجَّه غير متخصص" } },
      },
    ],
    interpretation: [{ filter: "targetGroup", code: "nyanland", name: { sv: "x", ar: "الوافدون الجدد" } }],
    actor: { code: "somn", name: sv },
  });
});

test("what actors have written stays as it is", () => {
  const description = { sv: "En grupp för den som sover dåligt." };
  expect(namedIn(aServiceInFull({ description }), "en").description).toEqual(description);
});
