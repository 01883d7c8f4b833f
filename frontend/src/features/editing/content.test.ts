import { describe, expect, test } from "vitest";
import type { ServiceContent } from "../../shared/api/wire";
import { changed, differing, isSame, namesUndocumented, stepAt } from "./content";

const CONTENT: ServiceContent = {
  provider: "01936b1c-0000-7000-8000-000000000009",
  name: { sv: "Språkkafé" },
  audience: "residents-targeted",
  summary: { sv: "Vi fikar" },
};

describe("a change of a listing", () => {
  test("leaves what it does not name, and takes away what it sets to nothing", () => {
    expect(changed(CONTENT, { ageMin: 13, summary: undefined })).toEqual({
      provider: CONTENT.provider,
      name: { sv: "Språkkafé" },
      audience: "residents-targeted",
      ageMin: 13,
    });
    expect(CONTENT.summary).toEqual({ sv: "Vi fikar" });
  });
});

describe("two versions of a listing", () => {
  test("differ in what they state, in the order of the form, and not in how it is written down", () => {
    const other = changed(CONTENT, {
      contact: { phone: "035-10 00 00", email: null, url: null },
      name: { sv: "Språkkafé", en: "Language café" },
    });
    expect(differing(CONTENT, other)).toEqual(["name", "contact"]);
    expect(differing(CONTENT, { ...CONTENT })).toEqual([]);
  });

  test("are the same where one says nothing and the other says that it says nothing", () => {
    expect(isSame({ phone: "1", url: null }, { url: undefined, phone: "1" })).toBe(true);
    expect(isSame(["MO", "TU"], ["TU", "MO"])).toBe(false);
    expect(isSame([], {})).toBe(false);
    expect(isSame(0, null)).toBe(false);
  });
});

describe("what the API refuses", () => {
  test("leads to the step that asks for it", () => {
    expect(stepAt("/content/summary/sv")).toBe("vad");
    expect(stepAt("/content/when/rows/0/opens")).toBe("var-och-nar");
    expect(stepAt("/licence")).toBe("granska");
  });
});

describe("the warning of the risk", () => {
  test("is for listings that name people without a permit as welcome, or do not say how", () => {
    const naming = (welcome: "exclusive" | "not-served" | null) =>
      namesUndocumented({ ...CONTENT, targetGroups: [{ code: "tillstandslos", welcome }] });
    expect(naming("exclusive")).toBe(true);
    expect(naming(null)).toBe(true);
    expect(naming("not-served")).toBe(false);
    expect(namesUndocumented(CONTENT)).toBe(false);
  });
});
