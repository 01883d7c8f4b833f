import { screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Me, ServiceEdition, UpdateRound } from "../../../shared/api/wire";
import { setSession } from "../../../shared/session/session";
import { api } from "../../../testing/api";
import { aProblem, aServiceInFull } from "../../../testing/content";
import { visit } from "../../../testing/render";

const LINK = { href: "http://api.test/samlat/v1" };

const ME: Me = {
  accountId: "konto",
  roles: ["editor"],
  memberships: [{ actor: "01936b1c-0000-7000-8000-000000000009", name: { sv: "Föreningen" }, membership: "editor" }],
  actions: ["add-service"],
  _links: { self: LINK, services: LINK },
};

function anEdition(version: number, actions: ServiceEdition["actions"] = ["confirm"]): ServiceEdition {
  const service = aServiceInFull({});
  return {
    state: "published",
    version,
    reason: null,
    service,
    draft: null,
    actions,
    _links: { self: LINK, service: LINK, draft: LINK, confirmations: LINK },
  };
}

beforeEach(() => {
  setSession({ status: "in", accessToken: "token", name: "Demo Redaktör" });
});

afterEach(() => {
  setSession({ status: "out" });
});

test("whoever is not logged in is told what the page is for, and can log in", async () => {
  setSession({ status: "out" });
  visit("#/min-sida");
  expect(await screen.findByRole("button", { name: "Logga in" })).toBeTruthy();
  expect(screen.getByText(/Den som söker stöd behöver inget konto/)).toBeTruthy();
});

test("an editor sees when, where and contact beside the button, and confirms the version that is shown", async () => {
  const confirmed: (string | null)[] = [];
  api.answerOwn(ME, [anEdition(7)], (ifMatch) => {
    confirmed.push(ifMatch);
    return anEdition(8);
  });
  const { user } = visit("#/min-sida");
  const listing = await screen.findByRole("article");
  expect(screen.getByText("Redaktör för Föreningen")).toBeTruthy();
  expect(
    within(listing)
      .getAllByRole("term")
      .map(({ textContent }) => textContent),
  ).toEqual(["När", "Var", "Kontakt"]);
  await user.click(within(listing).getByRole("button", { name: "Allt stämmer" }));
  await waitFor(() => {
    expect(screen.getByRole("status").textContent).toBe("Bekräftat. Uppgiften visas med dagens datum.");
  });
  expect(confirmed).toEqual(['"7"']);
});

test.each([
  [412, "Någon annan har ändrat uppgiften nyss"],
  [503, "Det gick inte att bekräfta. Inget har ändrats"],
])("a confirmation that is answered %i says what happened and what to do", async (status, said) => {
  api.answerOwn(ME, [anEdition(7)], () => aProblem(status));
  const { user } = visit("#/min-sida");
  await user.click(await screen.findByRole("button", { name: "Allt stämmer" }));
  expect((await screen.findByRole("alert")).textContent).toContain(said);
});

test("an editor is told of the round that is open, and until when it asks", async () => {
  const round: UpdateRound = {
    id: "01936b1c-0000-7000-8000-000000000077",
    version: 0,
    state: "open",
    title: "Inför dialogmötet",
    start: "2026-11-01",
    end: "2026-12-01",
    nextStart: null,
    message: "Tack för hjälpen.",
    opensAt: "2026-11-01T08:00:00Z",
    closedAt: null,
    progress: { listings: 4, done: 1, changed: 0 },
    actions: [],
    _links: { self: LINK, actors: null },
  };
  api.answerOwn(ME, [anEdition(7)], () => aProblem(403), [round]);
  visit("#/min-sida");
  expect(await screen.findByText("Genomgång pågår: Inför dialogmötet.")).toBeTruthy();
  expect(screen.getByText(/bekräfta senast 1 december 2026/)).toBeTruthy();
});

test("what may not be confirmed has no button", async () => {
  api.answerOwn(ME, [anEdition(7, [])], () => aProblem(403));
  visit("#/min-sida");
  await screen.findByRole("article");
  expect(screen.queryByRole("button", { name: "Allt stämmer" })).toBeNull();
});

test("an account without any membership is told whom to ask", async () => {
  api.answerOwn({ ...ME, memberships: [] }, [], () => aProblem(403));
  visit("#/min-sida");
  expect(await screen.findByText(/Ditt konto hör inte till någon verksamhet än/)).toBeTruthy();
});

test("clearing the visit forgets that anybody was logged in", async () => {
  api.answerOwn(ME, [], () => aProblem(403));
  const { user } = visit("#/min-sida");
  await screen.findByText("Redaktör för Föreningen");
  expect(sessionStorage.length).toBe(1);
  await user.click(screen.getByRole("button", { name: "Rensa" }));
  await waitFor(() => {
    expect(sessionStorage.length).toBe(0);
  });
});

test("the history says what was done, when, and in which role, and names nobody", async () => {
  const entry = { version: 1, reason: null, changes: [] };
  const actor = { id: "01936b1c-0000-7000-8000-000000000009", name: { sv: "Föreningen" }, kind: "ideburen" } as const;
  api.answerOwn(ME, [anEdition(7)], () => aProblem(403));
  api.answerHistory([
    { ...entry, version: 3, at: "2026-11-20T09:00:00Z", verb: "confirmed", role: "editor", actor, own: true },
    {
      ...entry,
      version: 2,
      at: "2026-06-01T09:00:00Z",
      verb: "confirmed",
      role: "coordinator",
      actor: null,
      own: false,
    },
    { ...entry, version: 1, at: "2026-05-12T09:00:00Z", verb: "edited", role: "editor", actor, own: false },
    { ...entry, version: 0, at: "2026-05-01T09:00:00Z", verb: "imported", role: "system", actor: null, own: false },
  ]);
  const { user } = visit("#/min-sida");
  await user.click(await screen.findByText("Historik"));
  const listing = screen.getByRole("article");
  await within(listing).findByText(/20 november 2026/);
  expect(
    within(listing)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent)
      .filter((text) => text.includes(" 2026: ")),
  ).toEqual([
    "20 november 2026: Bekräftad av dig",
    "1 juni 2026: Bekräftad av samordnare",
    "12 maj 2026: Ändrad av redaktör för Föreningen",
    "1 maj 2026: Inläst från en källa av systemet",
  ]);
});
