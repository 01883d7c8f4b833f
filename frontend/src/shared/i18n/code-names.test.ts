import { expect, test } from "vitest";
import { aServiceInFull } from "../../testing/content";
import { namedIn } from "./code-names";

const sv = { sv: "x" };

test.each([
  ["access", "drop-in", "تعال دون حجز"],
  ["access", "self-referral", "قدّم الطلب بنفسك (إحالة ذاتية)"],
  ["cost", "free", "مجاني"],
  ["cost", "fee", "مقابل رسوم"],
  ["freshness", "due", "ستُراجَع قريبًا"],
  ["freshness", "unverified", "معلومة للمثال – لم تؤكدها الجهة المقدِّمة"],
  ["age", "unga-vuxna-18-24", "من 18 إلى 24 سنة"],
  ["age", "aldre-65", "من عمر 65 سنة"],
  ["age", "7", "عمر 7 سنة"],
])(
  "a value of the filter %s that the API names in its own languages, %s, is named in the reader's",
  (filter, code, ar) => {
    const answer = { facets: { [filter]: [{ code, name: sv }] }, interpretation: [{ filter, code, name: sv }] };
    expect(namedIn(answer, "ar")).toEqual({
      facets: { [filter]: [{ code, name: { ...sv, ar } }] },
      interpretation: [{ filter, code, name: { ...sv, ar } }],
    });
  },
);

test("a name that the API gives in the reader's language is kept, and an unknown value keeps its Swedish one", () => {
  const facets = {
    kind: [{ code: "halsa", name: { sv: "Hälsa", ar: "الصحة" } }],
    access: [{ code: "by-post", name: sv }],
    age: [{ code: "barn", name: sv }],
  };
  expect(namedIn({ facets }, "ar")).toEqual({ facets });
});

test("what actors have written stays as it is", () => {
  const service = aServiceInFull({ description: { sv: "En grupp för den som sover dåligt." } });
  expect(namedIn(service, "ar")).toEqual(service);
});
