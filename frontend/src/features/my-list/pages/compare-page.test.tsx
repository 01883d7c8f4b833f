import { screen, within } from "@testing-library/preact";
import { http, HttpResponse } from "msw";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { forgetKeptList, setKeptIds } from "../../../shared/kept/kept-list";
import { api } from "../../../testing/api";
import { aServiceInFull } from "../../../testing/content";
import { ALL, FAMILY, HEALTH, IDS, SLEEP } from "../../../testing/kept";
import { visit } from "../../../testing/render";

beforeAll(async () => {
  await Promise.all([import("./my-list-page"), import("./compare-page")]);
});

beforeEach(() => {
  forgetKeptList();
  api.answerServices(ALL);
});

describe("comparing", () => {
  test("is reached by choosing two to four on the list", async () => {
    setKeptIds(IDS);
    const { user } = visit("#/min-lista");
    await user.click(await screen.findByRole("checkbox", { name: "Jämför Sömngruppen" }));
    expect(screen.getByText("Kryssa för 2 till 4 stöd för att jämföra dem.")).toBeDefined();
    await user.click(screen.getByRole("checkbox", { name: "Jämför Hälsoundersökning" }));
    const link = screen.getByRole("link", { name: "Jämför valda (2)" });
    expect(link.getAttribute("href")).toBe(`#/jamfor?ids=${SLEEP.id},${HEALTH.id}`);
  });

  test("shows the listings as columns and says in words what differs", async () => {
    api.answerServices([
      { ...SLEEP, papersAsked: "no" },
      { ...FAMILY, papersAsked: "yes" },
    ]);
    visit(`#/jamfor?ids=${SLEEP.id},${FAMILY.id}`);
    const table = await screen.findByRole("table", { name: "Stöden sida vid sida" });
    expect(within(table).getByRole("columnheader", { name: "Familjehuset" })).toBeDefined();
    const papers = within(table).getByRole("row", { name: /^Behöver man visa papper/ });
    expect(within(papers).getByRole("rowheader").textContent).toContain("Skiljer sig");
    expect(
      within(papers)
        .getAllByRole("cell")
        .map((cell) => cell.lastElementChild?.textContent),
    ).toEqual(["Nej", "Ja"]);
    const cost = within(table).getByRole("row", { name: /^Kostnad/ });
    expect(within(cost).getByRole("rowheader").textContent).toContain("Inte uppgivet av någon");
  });

  test("says on a narrow screen whose a value is, also when it is that of all", async () => {
    api.answerServices([
      { ...SLEEP, papersAsked: "no" },
      { ...FAMILY, papersAsked: "no" },
    ]);
    visit(`#/jamfor?ids=${SLEEP.id},${FAMILY.id}`);
    const papers = await screen.findByRole("row", { name: /^Behöver man visa papper/ });
    expect(within(papers).getByText("Sömngruppen och Familjehuset")).toBeDefined();
  });

  test("goes on without one that could not be fetched, and says so", async () => {
    api.server.use(http.get(`*/services/${FAMILY.id}`, () => HttpResponse.error()));
    const { user } = visit(`#/jamfor?ids=${SLEEP.id},${FAMILY.id},${HEALTH.id}`);
    const table = await screen.findByRole("table");
    expect(within(table).getByRole("columnheader", { name: "Hälsoundersökning" })).toBeDefined();
    expect(screen.getByText("1 av stöden gick inte att hämta just nu.")).toBeDefined();
    api.server.resetHandlers();
    api.answerServices(ALL);
    await user.click(screen.getByRole("button", { name: "Försök igen" }));
    expect(await within(table).findByRole("columnheader", { name: "Familjehuset" })).toBeDefined();
    expect(screen.queryByText(/gick inte att hämta/)).toBeNull();
  });

  test("of fewer than two says what is needed, and of one that is gone that it is", async () => {
    api.answerServices([SLEEP]);
    visit(`#/jamfor?ids=${SLEEP.id},${FAMILY.id}`);
    expect(await screen.findByText(/1 av stöden finns inte längre i Samlat/)).toBeDefined();
    expect(screen.getByText(/Det behövs 2 till 4 stöd/)).toBeDefined();
    expect(screen.queryByRole("table")).toBeNull();
  });

  test("of more than four shows the first four and says so", async () => {
    const five = Array.from({ length: 5 }, (_, index) =>
      aServiceInFull({
        id: `01936b1c-0000-7000-8000-0000000000${String(index + 10)}`,
        name: { sv: `Stöd ${String(index)}` },
      }),
    );
    api.answerServices(five);
    visit(`#/jamfor?ids=${five.map(({ id }) => id).join(",")}`);
    await screen.findByRole("table");
    expect(screen.getByText("Länken innehåller fler. De första 4 visas.")).toBeDefined();
    expect(screen.queryByRole("columnheader", { name: "Stöd 4" })).toBeNull();
  });
});
