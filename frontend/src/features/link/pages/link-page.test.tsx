import { screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { LinkedRound } from "../../../shared/api/wire";
import { api } from "../../../testing/api";
import { aProblem, aServiceInFull } from "../../../testing/content";
import { visit } from "../../../testing/render";

const TOKEN = "AZNrHAAAcACAAAAAAAAAAQ";

function aRound(done: boolean, missed: string[] = []): LinkedRound {
  return {
    title: "Inför dialogmötet",
    message: null,
    end: "2026-12-01",
    expiresAt: "2026-12-10T08:00:00Z",
    actors: [{ sv: "Föreningen" }],
    services: [{ version: 4, done, service: aServiceInFull({}) }],
    missed,
  };
}

test("a link shows what it was sent for, and confirms only when it is pressed", async () => {
  const sent = api.answerLink(aRound(false), aRound(true));
  const { user } = visit(`#/bekrafta/${TOKEN}`);
  const listing = await screen.findByRole("article");
  expect(screen.getByText(/Här är det som Föreningen har i Samlat/)).toBeTruthy();
  expect(sent).toEqual([]);
  await user.click(within(listing).getByRole("button", { name: "Allt stämmer" }));
  expect(await screen.findByText("Klart. Allt är genomgånget. Tack.")).toBeTruthy();
  expect(sent).toEqual([{ token: TOKEN, services: [{ id: aServiceInFull({}).id, version: 4 }] }]);
});

test("what has changed since it was shown is not confirmed, and says so", async () => {
  api.answerLink(aRound(false), aRound(false, [aServiceInFull({}).id]));
  const { user } = visit(`#/bekrafta/${TOKEN}`);
  await user.click(await screen.findByRole("button", { name: "Allt stämmer" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Någon annan har ändrat uppgiften nyss");
});

test.each([
  [404, "Länken går inte att använda"],
  [409, "Länken har gått ut"],
])("a link that is answered %i says what to do", async (status, said) => {
  api.answerLink({ ...aProblem(status), detail: "Länken har gått ut." }, aRound(true));
  visit(`#/bekrafta/${TOKEN}`);
  await waitFor(() => {
    expect(screen.getByRole("alert").textContent).toContain(said);
  });
});
