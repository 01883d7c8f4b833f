import { screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { ServiceList, ServiceSearch } from "../../../shared/api/wire";
import { api } from "../../../testing/api";
import { aList, aService } from "../../../testing/content";
import { visit } from "../../../testing/render";

const NAMES: Readonly<Record<string, string>> = { "1315": "Hylte", "1380": "Halmstad", "1383": "Varberg" };

/** Two results in Halmstad, one in Hylte, none in Varberg. */
function answer({ municipality }: ServiceSearch): ServiceList {
  const own: Readonly<Record<string, number>> = { "1315": 1, "1380": 2, "1383": 0 };
  const chosen = municipality ?? [];
  const total = (chosen.length > 0 ? chosen : Object.keys(own)).reduce((sum, code) => sum + (own[code] ?? 0), 0);
  return {
    ...aList([aService()], { totalItems: total }),
    facets: {
      municipality: Object.entries(own).map(([code, count]) => ({
        code,
        name: { sv: NAMES[code] ?? code },
        count,
        own: count,
        chosen: chosen.includes(code),
      })),
    },
  };
}

const panel = () => screen.findByRole("region", { name: "Välj bland träffarna" });

test("a value says how many results it gives, and those that give none are no choice", async () => {
  api.answerSearches(answer);
  visit("#/?q=oro");
  const values = within(await panel()).getAllByRole("checkbox");
  expect(values.map((value) => value.closest("label")?.textContent)).toEqual(["Hylte (1)", "Halmstad (2)"]);
});

test("what is chosen can be let go, also when it gives nothing", async () => {
  api.answerSearches(answer);
  const { user } = visit("#/?q=oro&municipality=1383");
  const varberg = within(await panel()).getByRole<HTMLInputElement>("checkbox", { name: "Varberg (0)" });
  expect(varberg.checked).toBe(true);
  await user.click(varberg);
  await waitFor(() => {
    expect(window.location.hash).toBe("#/?q=oro");
  });
});

test("choosing asks anew, keeps focus, tells the number politely, and the back button undoes it", async () => {
  const asked = api.answerSearches(answer);
  const { user } = visit("#/?q=oro");
  await user.click(within(await panel()).getByRole("checkbox", { name: "Halmstad (2)" }));
  await waitFor(() => {
    expect(screen.getByRole("status").textContent).toBe("2 träffar");
  });
  expect(asked.at(-1)).toMatchObject({ municipality: ["1380"], facets: true });
  expect(window.location.hash).toBe("#/?q=oro&municipality=1380");
  expect(document.activeElement).toBe(screen.getByRole("checkbox", { name: "Halmstad (2)" }));
  history.back();
  expect(await screen.findByRole("heading", { level: 1, name: "3 träffar" })).toBeDefined();
  expect(window.location.hash).toBe("#/?q=oro");
});

test("all choices go at once", async () => {
  api.answerSearches(answer);
  const { user } = visit("#/?q=oro&municipality=1380&municipality=1315");
  await user.click(within(await panel()).getByRole("button", { name: "Ta bort alla val" }));
  await waitFor(() => {
    expect(window.location.hash).toBe("#/?q=oro");
  });
});

test("a long filter shows its first values and the rest when asked", async () => {
  const kind = Array.from({ length: 9 }, (_, index) => ({
    code: `kind-${String(index)}`,
    name: { sv: `Slag ${String(index)}` },
    count: 1,
    own: 1,
    chosen: index === 8,
  }));
  api.answerSearches(() => ({ ...aList([aService()]), facets: { kind } }));
  const { user } = visit("#/?q=oro&kind=kind-8");
  expect(within(await panel()).getAllByRole("checkbox")).toHaveLength(7);
  await user.click(screen.getByRole("button", { name: "Visa alla 9" }));
  expect(screen.getAllByRole("checkbox")).toHaveLength(9);
});

test("the order is chosen by name and stands in the address", async () => {
  const asked = api.answerSearches(answer);
  const { user } = visit("#/?q=oro");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Ordna efter" }), "Senast bekräftade");
  await waitFor(() => {
    expect(asked.at(-1)).toMatchObject({ sort: "freshness" });
  });
  expect(window.location.hash).toBe("#/?q=oro&sort=freshness");
});

test("behind its button on a phone it says how much is chosen, and leads back to the results", async () => {
  api.answerSearches(answer);
  const { user } = visit("#/?q=oro&municipality=1380");
  const button = await screen.findByRole("button", { name: "Filtrera och ordna (1 valda)" });
  expect(button.getAttribute("aria-expanded")).toBe("false");
  await user.click(button);
  expect(button.getAttribute("aria-expanded")).toBe("true");
  await user.click(screen.getByRole("button", { name: "Visa 2 träffar" }));
  expect(button.getAttribute("aria-expanded")).toBe("false");
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
});
