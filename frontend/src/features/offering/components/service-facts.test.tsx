import { render } from "@testing-library/preact";
import type { ComponentChild } from "preact";
import { describe, expect, test } from "vitest";
import { aService } from "../../../testing/content";
import { forWhom, howToGetThere, languages, where } from "./service-facts";

function textOf(child: ComponentChild): string | null {
  return child === null ? null : render(<p>{child}</p>).container.textContent;
}

describe("for whom", () => {
  test("names the groups, how they are welcome, and the ages", () => {
    const service = aService({
      targetGroups: [
        { code: "asylsokande", name: { sv: "Asylsökande" }, welcome: null },
        { code: "kvotflykting", name: { sv: "Kvotflyktingar" }, welcome: "not-served" },
      ],
      ageMin: 13,
      ageMax: 17,
    });
    expect(textOf(forWhom(service))).toBe("asylsökande och inte för kvotflyktingar\u00a0· 13–17\u00a0år");
  });

  test.each([
    ["residents-general" as const, "Alla invånare"],
    ["staff-and-actors" as const, "Personal och aktörer"],
    ["residents-targeted" as const, null],
  ])("an audience of %s and nothing more reads %s", (audience, words) => {
    expect(textOf(forWhom(aService({ audience })))).toBe(words);
  });
});

describe("where", () => {
  test("tells the whole county, some municipalities, outside and not stated apart", () => {
    expect(textOf(where(aService({ countyWide: true })))).toBe("Hela länet");
    expect(textOf(where(aService({ municipalities: [{ code: "1315", name: { sv: "Hylte" } }] })))).toBe("Hylte");
    expect(textOf(where(aService({ municipalities: [] })))).toBe("Utanför länet");
    expect(textOf(where(aService()))).toBeNull();
  });
});

describe("languages", () => {
  test("say delivery, interpreter and easy Swedish", () => {
    const delivery = [
      { code: "ar", name: { sv: "arabiska" } },
      { code: "ti", name: { sv: "tigrinska" } },
    ];
    const service = aService({ languages: { delivery, interpreter: "on-request", easySwedish: true } });
    expect(textOf(languages(service))).toBe("arabiska och tigrinska\u00a0· tolk vid behov\u00a0· lätt svenska");
  });

  test("are not stated when the parts are not", () => {
    const service = aService({ languages: { delivery: null, interpreter: null, easySwedish: null } });
    expect(textOf(languages(service))).toBeNull();
  });
});

test("how to get there is the ways in words and what the source says", () => {
  const access = { ways: ["self-referral" as const, "drop-in" as const], text: { sv: "Ring först." } };
  expect(textOf(howToGetThere(aService({ access })))).toBe(
    "Sök själv (egenremiss)\u00a0· Kom utan att boka\u00a0· Ring först.",
  );
  expect(textOf(howToGetThere(aService({ access: { ways: [], text: null } })))).toBeNull();
});
