import { screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Account, AccountChoices } from "../../../shared/api/wire";
import { setSession } from "../../../shared/session/session";
import { api } from "../../../testing/api";
import { aProblem } from "../../../testing/content";
import { visit } from "../../../testing/render";

const ACTOR = "01936b1c-0000-7000-8000-000000000009";
const CHOICES: AccountChoices = { actors: [{ id: ACTOR, name: { sv: "Föreningen" } }], roles: [] };

function anAccount(said: Partial<Account> = {}): Account {
  return {
    id: "01936b1c-0000-7000-8000-0000000000a1",
    firstName: "Kim",
    lastName: "Ny",
    email: "kim.ny@kommun.example",
    language: "sv",
    memberships: [{ actor: ACTOR, name: { sv: "Föreningen" }, membership: "editor" }],
    elsewhere: false,
    roles: [],
    state: "active",
    invitedAt: "2026-05-01T09:00:00Z",
    lastLogInAt: "2026-11-20T09:00:00Z",
    own: false,
    version: 3,
    actions: ["revise", "deactivate"],
    _links: { self: { href: "http://api.test/samlat/v1" } },
    ...said,
  };
}

beforeEach(() => {
  setSession({ status: "in", accessToken: "token", name: "Demo Administratör" });
});

afterEach(() => {
  setSession({ status: "out" });
});

test("whoever is not logged in is shown the way in", async () => {
  setSession({ status: "out" });
  visit("#/konton");
  expect(await screen.findByRole("button", { name: "Logga in" })).toBeTruthy();
});

test.each([
  [anAccount(), "Senast inloggad 20 november 2026"],
  [anAccount({ state: "invited", lastLogInAt: null }), "Aldrig inloggad"],
  [anAccount({ lastLogInAt: null }), "Inte inloggad de senaste 90 dagarna"],
])("the list says of each account when it was logged in last", async (account, said) => {
  api.answerAccounts([account], CHOICES);
  visit("#/konton");
  const row = (await screen.findByRole("link", { name: "Kim Ny" })).closest("li");
  expect(row?.textContent).toContain("Redaktör för Föreningen");
  expect(row?.textContent).toContain(said);
});

test("without any account it is said what to do", async () => {
  api.answerAccounts([], CHOICES);
  visit("#/konton");
  expect(await screen.findByText(/Bjud in en kollega, så kan ni hjälpas åt/)).toBeTruthy();
});

test("when the log-in service is away it is said that nothing has changed", async () => {
  api.holdAccounts();
  visit("#/konton");
  expect((await screen.findByRole("alert")).textContent).toContain(
    "Inloggningstjänsten svarar inte. Inget har ändrats.",
  );
});

async function fillIn(user: ReturnType<typeof visit>["user"]) {
  await user.type(await screen.findByLabelText("Förnamn"), "Kim");
  await user.type(screen.getByLabelText("Efternamn"), "Ny");
  await user.type(screen.getByLabelText("E-post på arbetet"), "kim.ny@kommun.example");
}

test("an invitation is sent with the only actor there is, and it is said to whom", async () => {
  const sent: unknown[] = [];
  api.answerAccounts([], CHOICES, (_what, _ifMatch, body) => {
    sent.push(body);
    return anAccount({ state: "invited" });
  });
  const { user } = visit("#/konton/ny");
  await fillIn(user);
  await user.click(screen.getByRole("button", { name: "Skicka inbjudan" }));
  const heading = await screen.findByRole("heading", { name: "Inbjudan är skickad" });
  await waitFor(() => {
    expect(document.activeElement).toBe(heading);
  });
  expect(screen.getByText(/Kim Ny får ett mejl på kim.ny@kommun.example/)).toBeTruthy();
  expect(sent).toEqual([
    {
      firstName: "Kim",
      lastName: "Ny",
      email: "kim.ny@kommun.example",
      language: "sv",
      memberships: [{ actor: ACTOR, membership: "editor" }],
    },
  ]);
});

test("what is wrong with an invitation stands at its field, and what was written stays", async () => {
  const detail = "Det finns redan ett konto med den adressen.";
  api.answerAccounts([], CHOICES, () => ({ ...aProblem(409), errors: [{ pointer: "/email", detail }] }));
  const { user } = visit("#/konton/ny");
  await fillIn(user);
  await user.click(screen.getByRole("button", { name: "Skicka inbjudan" }));
  const heading = await screen.findByRole("heading", { name: "Det här behöver rättas" });
  await waitFor(() => {
    expect(document.activeElement).toBe(heading);
  });
  const field = screen.getByLabelText<HTMLInputElement>("E-post på arbetet");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(document.getElementById("email-fault")?.textContent).toBe(detail);
  expect(field.value).toBe("kim.ny@kommun.example");
  await user.click(screen.getByRole("button", { name: detail }));
  expect(document.activeElement).toBe(field);
});

test("closing an account is asked about, names the version, and can be undone", async () => {
  const asked: [string, string | null][] = [];
  api.answerAccounts([anAccount()], CHOICES, (what, ifMatch) => {
    asked.push([what, ifMatch]);
    return what === "close"
      ? anAccount({ version: 4, state: "deactivated", actions: ["reactivate"] })
      : anAccount({ version: 5 });
  });
  const { user } = visit(`#/konto/${anAccount().id}`);
  await user.click(await screen.findByRole("button", { name: "Stäng kontot" }));
  const question = screen.getByRole("group", { name: /Stänga kontot för Kim Ny/ });
  expect(asked).toEqual([]);
  await user.click(within(question).getByRole("button", { name: "Ja, stäng kontot" }));
  await waitFor(() => {
    expect(screen.getByRole("status").textContent).toBe("Kontot är stängt.");
  });
  await user.click(screen.getByRole("button", { name: "Ångra" }));
  await waitFor(() => {
    expect(screen.getByRole("status").textContent).toBe("Kontot är öppet igen.");
  });
  expect(asked.map(([what]) => what)).toEqual(["close", "open"]);
  expect(asked[0]?.[1]).toBe('"3"');
});

test.each([
  [412, "Någon annan har ändrat kontot nyss"],
  [503, "Inloggningstjänsten svarar inte. Inget har ändrats"],
])("a change that is answered %i says what happened and what to do", async (status, said) => {
  api.answerAccounts([anAccount()], CHOICES, () => aProblem(status));
  const { user } = visit(`#/konto/${anAccount().id}`);
  await user.selectOptions(await screen.findByLabelText("Uppdrag hos aktör 1"), "Representant");
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect((await screen.findByRole("alert")).textContent).toContain(said);
});

test("one's own account is shown and not changed", async () => {
  api.answerAccounts([anAccount({ own: true, actions: [] })], CHOICES);
  visit(`#/konto/${anAccount().id}`);
  expect(await screen.findByText(/Det här är ditt eget konto/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Stäng kontot" })).toBeNull();
});

test("an account that is not there, or not one's own to keep, is said to be so", async () => {
  api.answerAccounts([], CHOICES);
  visit("#/konto/01936b1c-0000-7000-8000-0000000000ff");
  expect(await screen.findByText("Kontot finns inte, eller så sköter du det inte.")).toBeTruthy();
});
