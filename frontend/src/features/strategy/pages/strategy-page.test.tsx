import { screen, within } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { api } from "../../../testing/api";
import { aCode, aPeriod } from "../../../testing/coverage-content";
import { visit } from "../../../testing/render";
// Loaded here, so that no test waits for it when it opens the page.
import "./strategy-page";

const ENDED = "Perioden har gått ut; inget senare beslut är registrerat här.";

const FIRST = aPeriod("2022", "2023", {
  ended: true,
  adopted: "2022-05-11",
  adoptedBy: { sv: "Regionstyrelsen, Region Halland" },
  sources: [{ url: null, title: "Beslutsförslag RS231164" }],
});

test("the day of a decision is that day, wherever the reader is", async () => {
  vi.stubEnv("TZ", "America/New_York");
  api.answerLists({ strategyPeriods: [FIRST] });
  visit("#/strategi");
  expect(await screen.findByText("11 maj 2022")).toBeDefined();
  vi.unstubAllEnvs();
});

describe("the periods", () => {
  test("stand with the newest first, what is decided, by whom, and where that was found", async () => {
    api.answerLists({ strategyPeriods: [FIRST, aPeriod("2024", "2025", { ended: true })] });
    visit("#/strategi");
    const periods = await screen.findByRole("region", { name: "Perioder och beslut" });
    const told = within(periods)
      .getAllByRole("article")
      .map((period) => within(period).getAllByRole("definition"))
      .map((values) => values.map(({ textContent }) => textContent));
    expect(told).toEqual([
      ["2024–2025, har gått ut", "Inte uppgivet", "Inte uppgivet", "Inte uppgivet"],
      ["2022–2023, har gått ut", "11 maj 2022", "Regionstyrelsen, Region Halland", "Beslutsförslag RS231164"],
    ]);
  });

  test("that are all over are said to be, and that no later decision is registered", async () => {
    api.answerLists({ strategyPeriods: [FIRST] });
    visit("#/strategi");
    expect(await screen.findByText(ENDED)).toBeDefined();
  });

  test("of which one still holds are not said to be over", async () => {
    api.answerLists({ strategyPeriods: [FIRST, aPeriod("2026", "2027")] });
    visit("#/strategi");
    await screen.findByRole("region", { name: "Perioder och beslut" });
    expect(screen.queryByText(ENDED)).toBeNull();
  });

  test("that are none are said to be none", async () => {
    api.answerLists({});
    visit("#/strategi");
    expect(await screen.findByText("Ingen period är registrerad här.")).toBeDefined();
    expect(screen.queryByText(ENDED)).toBeNull();
  });
});

test("groups and levels are those that the register says the strategy works with", async () => {
  api.answerLists({
    targetGroups: [
      aCode("nyanland", "Nyanlända", { inStrategy: true }),
      aCode("massflykt", "Personer med tillfälligt skydd", { inStrategy: false }),
    ],
    supportLevels: [
      aCode("1", "Grundläggande service", { inStrategy: false }),
      aCode("2", "Stöd i familj", { inStrategy: true }),
    ],
  });
  visit("#/strategi");
  const part = await screen.findByRole("region", { name: "För vem, och vilket stöd" });
  expect(
    within(part)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["Nyanlända", "2 Stöd i familj"]);
});

test("the model has its three steps in order, also while the register is away", async () => {
  api.goAway();
  visit("#/strategi");
  expect(await screen.findByRole("alert")).toBeDefined();
  const model = screen.getByRole("region", { name: "Modellen i tre steg" });
  expect(
    within(model)
      .getAllByRole("heading", { level: 3 })
      .map(({ textContent }) => textContent),
  ).toEqual(["Identifiera", "Förbättra genom att förnya och förstärka", "Gemensamt lärande"]);
});
