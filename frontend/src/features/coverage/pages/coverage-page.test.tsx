import { screen, waitFor, within } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { api } from "../../../testing/api";
import { aProblem } from "../../../testing/content";
import { aCell, aCode, aMatrix, aTally } from "../../../testing/coverage-content";
import { visit } from "../../../testing/render";
// Loaded here, so that no test waits for it when it opens the page.
import "./coverage-page";

const VARBERG = aCell(["1383", "3", "nyanland"], {
  state: "registered",
  targeted: aTally({ total: 3, confirmed: 1, unconfirmed: 2, countyWide: 1, outdated: 5 }),
});

function answer(cells = [aCell(["1315", "3", "nyanland"]), aCell(["1315", "3", "tillstandslos"]), VARBERG]) {
  api.answerLists({
    supportLevels: [aCode("3", "Riktat icke-specialiserat stöd", { definition: { sv: "Stöd i grupp." } })],
  });
  return api.answerCoverage(() => aMatrix(cells));
}

const map = () => screen.findByRole("region", { name: "Stödkartan" });

describe("a cell", () => {
  test("is a number that opens what it counts, with its state in words", async () => {
    answer();
    visit("#/tackning");
    const link = within(await map()).getByRole("link", {
      name: /3 varav 1 bekräftat\s?\(Nyanlända, Varberg, stödnivå 3\)/,
    });
    expect(link.getAttribute("href")).toBe(
      "#/?municipality=1383&supportLevel=3&targetGroup=nyanland&audience=residents-targeted",
    );
  });

  test("tells what serves the whole county and what is older apart", async () => {
    answer();
    visit("#/tackning");
    const table = within(await map()).getByRole("table", { name: /Varberg/ });
    expect(
      within(table)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["1 i hela länet", "5 äldre"]);
  });

  test("keeps what is for all residents apart from what is for the group", async () => {
    const general = aTally({ total: 2, unconfirmed: 2 });
    answer([aCell(["1315", "3", "nyanland"], { state: "only-unconfirmed", general })]);
    visit("#/tackning");
    const table = within(await map()).getByRole("table");
    const link = within(table).getByRole("link", { name: /för alla/ });
    expect(link.textContent).toMatch(/^2\s+för alla, obekräftade/);
    expect(link.getAttribute("href")).toBe("#/?municipality=1315&supportLevel=3&audience=residents-general");
    expect(within(table).queryByText(/inget registrerat/)).toBeNull();
  });

  test("shows both where there are both", async () => {
    const both = { targeted: aTally({ total: 1, unconfirmed: 1 }), general: aTally({ total: 2, unconfirmed: 2 }) };
    answer([aCell(["1315", "3", "nyanland"], { state: "only-unconfirmed", ...both })]);
    visit("#/tackning");
    const cell = within(await map()).getByRole("cell");
    expect(within(cell).getAllByRole("link")).toHaveLength(2);
  });
});

describe("where nothing is registered", () => {
  test("a sentence says so for all groups of the place, and that there may be support all the same", async () => {
    answer();
    visit("#/tackning");
    const gaps = await screen.findByRole("region", { name: "Här är inget stöd registrerat" });
    expect(
      within(gaps)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["Inget stöd på stödnivå 3 är registrerat i Hylte för någon målgrupp på kartan."]);
    expect(within(gaps).getByText(/Det kan finnas stöd som inte är inlagt/)).toBeDefined();
  });

  test("on a phone a sentence stands for the levels where no group has anything, and the cells behind it", async () => {
    answer([
      aCell(["1383", "2", "nyanland"]),
      aCell(["1383", "2", "tillstandslos"], { targeted: aTally({ outdated: 3 }) }),
      VARBERG,
      aCell(["1383", "3", "tillstandslos"]),
    ]);
    visit("#/tackning");
    const varberg = within(await map()).getByRole("region", { name: "Varberg" });
    const summary = within(varberg).getByText("Visa rutorna för Varberg");
    expect(summary.parentElement?.previousElementSibling?.textContent).toBe(
      "Inget stöd på stödnivå 2 är registrerat i Varberg för någon målgrupp på kartan. Det kan finnas stöd som inte är inlagt.",
    );
    expect(summary.parentElement?.textContent).toContain("3 äldre");
    const [open] = within(varberg).getAllByRole("table");
    expect(open?.closest("details")).toBeNull();
    expect(open?.textContent).toContain("Nivå 3");
  });

  test("no sentence is made up where every cell has something", async () => {
    answer([VARBERG]);
    visit("#/tackning");
    expect(await screen.findByText("Varje ruta i kartan har minst ett registrerat stöd.")).toBeDefined();
  });
});

describe("the map", () => {
  test("says in one sentence what it shows, and announces it politely", async () => {
    answer();
    visit("#/tackning");
    const sentence =
      "3 rutor: 1 med stöd som en aktör har bekräftat, 0 med bara obekräftat stöd och 2 utan registrerat stöd.";
    expect(within(await map()).getByText(sentence)).toBeDefined();
    await waitFor(() => {
      expect(screen.getByRole("status").textContent).toBe(sentence);
    });
  });

  test("is a table for each municipality on a phone, never with more than two levels beside each other", async () => {
    answer([aCell(["1315", "1", "nyanland"]), aCell(["1315", "2", "nyanland"]), aCell(["1315", "3", "nyanland"])]);
    visit("#/tackning?all=true");
    const tables = within(await map()).getAllByRole("table");
    expect(
      tables.map((table) =>
        within(table)
          .getAllByRole("columnheader")
          .map(({ textContent }) => textContent),
      ),
    ).toEqual([
      ["Målgrupp", "Nivå 1", "Nivå 2"],
      ["Målgrupp", "Nivå 3"],
    ]);
    expect(tables.flatMap((table) => within(table).getAllByRole("rowheader", { name: "Nyanlända" }))).toHaveLength(2);
  });

  test("is a table for each level with the municipalities beside each other where there is room", async () => {
    vi.stubGlobal("matchMedia", (media: string) => Object.assign(new EventTarget(), { media, matches: true }));
    answer();
    visit("#/tackning");
    const table = within(await map()).getByRole("table", { name: "Stödnivå 3: Riktat icke-specialiserat stöd" });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["Målgrupp", "Hylte", "Varberg"]);
  });

  test("explains its levels one tap away", async () => {
    answer();
    visit("#/tackning");
    const summary = await screen.findByText("Vad betyder stödnivåerna?");
    expect(summary.parentElement?.textContent).toContain("Stöd i grupp.");
  });

  test("counts what no cell can count", async () => {
    api.answerLists({});
    const sums = {
      municipality: { code: "1315", name: { sv: "Hylte" } },
      totalItems: 9,
      supportLevelNotStated: 2,
      targetGroupNotStated: 1,
      eitherNotStated: 3,
    };
    api.answerCoverage(() => aMatrix([VARBERG], { municipalities: [sums] }));
    visit("#/tackning");
    expect(
      await screen.findByText("Hylte: av 9 stöd för invånare anger 2 ingen stödnivå och 1 ingen målgrupp."),
    ).toBeDefined();
  });
});

describe("choosing", () => {
  test("an age asks for ages, shows that age alone, keeps focus, and the back button undoes it", async () => {
    api.answerLists({});
    const asked = api.answerCoverage((parameters) =>
      aMatrix(
        parameters.has("byAge")
          ? [
              aCell(["1315", "3", "nyanland"], {
                ageBand: "barn-0-5",
                targeted: aTally({ notStated: { age: 4 } }),
              }),
              aCell(["1315", "3", "nyanland"], { ageBand: "aldre-65" }),
            ]
          : [VARBERG],
      ),
    );
    const { user } = visit("#/tackning");
    await map();
    const age = screen.getByRole("combobox", { name: "Ålder" });
    age.focus();
    await user.selectOptions(age, "Barn 0–5 år");
    expect(await screen.findByText("4 utan ålder")).toBeDefined();
    expect(
      screen.getByText("Inget stöd på stödnivå 3 är registrerat i Hylte för någon målgrupp på kartan (barn 0–5 år)."),
    ).toBeDefined();
    expect(window.location.hash).toBe("#/tackning?age=barn-0-5");
    expect(asked).toEqual(["", "byAge=true"]);
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Ålder" }));
    history.back();
    expect(await screen.findByText(/varav 1 bekräftat/)).toBeDefined();
  });

  test("a municipality stands after # only, and is never sent", async () => {
    const asked = answer();
    const { user } = visit("#/tackning");
    await map();
    await user.selectOptions(screen.getByRole("combobox", { name: "Kommun" }), "Varberg");
    await waitFor(() => {
      expect(screen.queryByRole("heading", { level: 3, name: "Hylte" })).toBeNull();
    });
    expect(screen.getByRole("heading", { level: 3, name: "Varberg" })).toBeDefined();
    expect(window.location.hash).toBe("#/tackning?municipality=1383");
    expect(asked).toEqual([""]);
  });

  test("all groups and levels asks for them, and so does the file", async () => {
    const asked = answer();
    const { user } = visit("#/tackning");
    await map();
    await user.click(screen.getByRole("checkbox", { name: /Visa alla målgrupper och stödnivåer/ }));
    await waitFor(() => {
      expect(asked).toEqual(["", "all=true"]);
    });
    await waitFor(() => {
      expect(screen.getByRole("link", { name: /CSV/ }).getAttribute("href")).toBe(
        "http://api.test/samlat/v1/coverage.csv?all=true",
      );
    });
  });

  test("a municipality that is not in the register is said to be so", async () => {
    answer();
    visit("#/tackning?municipality=0180");
    expect(await screen.findByText(/Kommunen finns inte i registret/)).toBeDefined();
    expect(screen.getByRole("link", { name: "Visa hela länet" }).getAttribute("href")).toBe("#/tackning");
  });
});

test("an API that is away is said to be, and trying again works", async () => {
  api.refuse(aProblem(503));
  const { user } = visit("#/tackning");
  expect((await screen.findByRole("alert")).textContent).toContain("Tjänsten svarar inte");
  answer();
  await user.click(screen.getByRole("button", { name: "Försök igen" }));
  expect(await map()).toBeDefined();
});
