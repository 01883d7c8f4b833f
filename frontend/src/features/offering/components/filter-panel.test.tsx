import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { ServiceList, ServiceSearch } from "../../../shared/api/wire";
import { api } from "../../../testing/api";
import { aFacet, aList, aService } from "../../../testing/content";
import { visit } from "../../../testing/render";

const PLACES = [
  { code: "1315", name: "Hylte", own: 1 },
  { code: "1380", name: "Halmstad", own: 2 },
  { code: "1383", name: "Varberg", own: 0 },
];

/** Two results in Halmstad, one in Hylte, none in Varberg. */
function answer({ municipality }: ServiceSearch): ServiceList {
  const chosen = municipality ?? [];
  const asked = PLACES.filter(({ code }) => chosen.length === 0 || chosen.includes(code));
  const total = asked.reduce((sum, { own }) => sum + own, 0);
  return {
    ...aList(total > 0 ? [aService()] : [], { totalItems: total }),
    facets: {
      municipality: PLACES.map(({ code, name, own }) => aFacet(code, name, own, chosen.includes(code))),
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

test("a choice is marked at once, before its answer has come", async () => {
  api.answerSearches(answer);
  const { user } = visit("#/?q=oro");
  const halmstad = within(await panel()).getByRole<HTMLInputElement>("checkbox", { name: "Halmstad (2)" });
  api.holdSearches();
  await user.click(halmstad);
  expect(halmstad.checked).toBe(true);
  expect(screen.getAllByRole("article")).toHaveLength(1);
});

test("new words never stand over the results of the old", async () => {
  api.answerSearches(answer);
  const { user } = visit("#/?q=oro");
  await panel();
  api.holdSearches();
  await user.type(screen.getByRole("searchbox"), " arabiska{Enter}");
  expect(screen.queryByRole("article")).toBeNull();
});

test("a choice whose answer fails can be taken back", async () => {
  api.answerSearches(answer);
  const { user } = visit("#/?q=oro");
  const halmstad = within(await panel()).getByRole("checkbox", { name: "Halmstad (2)" });
  api.goAway();
  await user.click(halmstad);
  expect(await screen.findByRole("alert")).toBeDefined();
  await user.click(screen.getByRole("checkbox", { name: "Halmstad (2)" }));
  expect(await screen.findByRole("heading", { level: 1, name: "3 träffar" })).toBeDefined();
});

test("all choices go at once", async () => {
  api.answerSearches(answer);
  const { user } = visit("#/?q=oro&municipality=1380&municipality=1315");
  await user.click(within(await panel()).getByRole("button", { name: "Ta bort alla val" }));
  await waitFor(() => {
    expect(window.location.hash).toBe("#/?q=oro");
  });
});

test("a long filter shows its first values and those chosen, and the rest when asked", async () => {
  const kind = Array.from({ length: 9 }, (_, index) =>
    aFacet(`kind-${String(index)}`, `Slag ${String(index)}`, 1, index === 8),
  );
  api.answerSearches(() => ({ ...aList([aService()]), facets: { kind } }));
  const { user } = visit("#/?q=oro&kind=kind-8");
  expect(within(await panel()).getAllByRole("checkbox")).toHaveLength(7);
  await user.click(screen.getByRole("button", { name: "Visa alla 9" }));
  expect(screen.getAllByRole("checkbox")).toHaveLength(9);
});

test("a filter that Samlat itself has sorted by says so", async () => {
  api.answerSearches(() => ({ ...aList([aService()]), facets: { concern: [aFacet("somn", "Sömn", 4)] } }));
  visit("#/?q=oro");
  const group = within(await panel()).getByRole("group", { name: /^Vad man behöver hjälp med/ });
  expect(within(group).getByText(/Samlat har föreslagit indelningen/)).toBeDefined();
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

test("on a phone the button says how much is chosen, and the sheet leads back to the results", async () => {
  api.answerSearches(answer);
  const { user } = visit("#/?q=oro&municipality=1380");
  const button = await screen.findByRole("button", { name: "Filtrera (1 vald)" });
  expect(button.getAttribute("aria-expanded")).toBe("false");
  await user.click(button);
  expect(button.getAttribute("aria-expanded")).toBe("true");
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2, name: "Välj bland träffarna" }));
  await user.click(screen.getByRole("button", { name: "Visa 2 träffar" }));
  expect(button.getAttribute("aria-expanded")).toBe("false");
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
});

test("Escape closes the sheet and leads back to its button", async () => {
  api.answerSearches(answer);
  const { user } = visit("#/?q=oro");
  const button = await screen.findByRole("button", { name: "Filtrera" });
  await user.click(button);
  await user.keyboard("{Escape}");
  expect(button.getAttribute("aria-expanded")).toBe("false");
  expect(document.activeElement).toBe(button);
});

test("tabbing on past the sheet closes it, so that focus is never behind it", async () => {
  api.answerSearches(answer);
  const { user } = visit("#/?q=oro");
  const button = await screen.findByRole("button", { name: "Filtrera" });
  await user.click(button);
  screen.getByRole("button", { name: "Visa 3 träffar" }).focus();
  await user.tab();
  expect(button.getAttribute("aria-expanded")).toBe("false");
});

test("pressing what stands outside the sheet closes it, also where a finger moves no focus", async () => {
  api.answerSearches(answer);
  const { user } = visit("#/?q=oro");
  const button = await screen.findByRole("button", { name: "Filtrera" });
  await user.click(button);
  screen.getByRole("heading", { level: 2, name: "Välj bland träffarna" }).blur();
  expect(button.getAttribute("aria-expanded")).toBe("true");
  const urgent = screen.getByRole("button", { name: "Akut nu" });
  fireEvent.click(urgent);
  await waitFor(() => {
    expect(button.getAttribute("aria-expanded")).toBe("false");
  });
  expect(urgent.getAttribute("aria-expanded")).toBe("true");
});
