import { screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { EditionOverview, RoundActor, UpdateRound } from "../../../shared/api/wire";
import { setSession } from "../../../shared/session/session";
import { api } from "../../../testing/api";
import { aProblem, aServiceInFull } from "../../../testing/content";
import { visit } from "../../../testing/render";

const LINK = { href: "http://api.test/samlat/v1" };
const ROUND_ID = "01936b1c-0000-7000-8000-000000000077";

const ROUND: UpdateRound = {
  id: ROUND_ID,
  version: 3,
  state: "open",
  title: "Inför dialogmötet",
  start: "2026-11-01",
  end: "2026-12-01",
  nextStart: null,
  message: "Tack för hjälpen.",
  opensAt: "2026-11-01T08:00:00Z",
  closedAt: null,
  progress: { listings: 4, done: 1, changed: 0 },
  actions: ["edit", "close"],
  _links: { self: LINK, actors: LINK },
};

const ACTOR: RoundActor = {
  id: "01936b1c-0000-7000-8000-000000000009",
  name: { sv: "Föreningen" },
  state: "late",
  progress: { listings: 2, done: 1, changed: 0 },
  phone: "010-123 45 67",
  email: null,
  left: [{ id: "01936b1c-0000-7000-8000-000000000001", name: "Samtalsgruppen", version: 5 }],
};

const GRADES: EditionOverview["grades"] = [
  { grade: "fresh", label: "Bekräftad", count: 0 },
  { grade: "overdue", label: "Bekräftelsen har gått ut", count: 1 },
];

beforeEach(() => {
  setSession({ status: "in", accessToken: "token", name: "Demo Samordnare" });
  api.answerRegister({});
});

afterEach(() => {
  setSession({ status: "out" });
});

test("whoever is not logged in sees the way there, and nothing is asked", async () => {
  setSession({ status: "out" });
  visit("#/samordning");
  expect(await screen.findByRole("button", { name: "Logga in" })).toBeTruthy();
  expect(screen.getByRole("heading", { level: 1, name: "Samordning" })).toBeTruthy();
});

test("a coordinator confirms on an actor's behalf the version that is shown, and says how it is known", async () => {
  const service = aServiceInFull({});
  const edition = {
    state: "published" as const,
    version: 7,
    reason: null,
    service,
    draft: null,
    actions: ["confirm-on-behalf" as const],
    _links: { self: LINK, service: LINK, draft: LINK, confirmations: LINK },
  };
  const { confirmed } = api.answerCoordinator({ editions: [edition], grades: GRADES, rounds: [ROUND] });
  const { user } = visit("#/samordning");
  const row = await screen.findByRole("article");
  expect(await screen.findByText("1 av 4 insatser är genomgångna.")).toBeTruthy();
  await user.click(within(row).getByText("Bekräfta åt aktören"));
  await user.click(within(row).getByLabelText("De sa det på telefon"));
  await user.click(within(row).getByRole("button", { name: "Bekräfta" }));
  await waitFor(() => {
    expect(confirmed).toEqual([{ ifMatch: '"7"', body: { how: "phone" } }]);
  });
});

test("each number of the overview is the way to its listings", async () => {
  api.answerCoordinator({ editions: [], grades: GRADES, rounds: [] });
  visit("#/samordning?municipality=1315");
  const link = await screen.findByRole("link", { name: /Bekräftelsen har gått ut/ });
  expect(link.getAttribute("href")).toBe("#/samordning?municipality=1315&freshness=overdue");
  expect(await screen.findByText("Ingen genomgång pågår.")).toBeTruthy();
});

test("a round shows who is late, how to reach them and what is left", async () => {
  api.answerCoordinator({ rounds: [ROUND], actors: [ACTOR] });
  visit(`#/samordning/genomgang/${ROUND_ID}?state=late`);
  const row = await screen.findByRole("article", { name: "Föreningen" });
  expect(within(row).getByText(/^Sen ·/)).toBeTruthy();
  expect(within(row).getByRole("link", { name: "010-123 45 67" }).getAttribute("href")).toBe("tel:0101234567");
  expect(within(row).getByRole("link", { name: "Samtalsgruppen" })).toBeTruthy();
  expect(screen.getByRole("heading", { level: 1, name: "Inför dialogmötet" })).toBeTruthy();
});

test("ending a round is asked twice, and names the version that is shown", async () => {
  const { closed } = api.answerCoordinator({ rounds: [ROUND], actors: [ACTOR] });
  const { user } = visit(`#/samordning/genomgang/${ROUND_ID}`);
  await user.click(await screen.findByRole("button", { name: "Avsluta genomgången" }));
  expect(closed).toEqual([]);
  expect(screen.getByText(/^När genomgången avslutas/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Ja, avsluta" }));
  await waitFor(() => {
    expect(closed).toEqual(['"3"']);
  });
});

test("what the API finds wrong with a new round stands at its field, and what was written stays", async () => {
  api.answerCoordinator({
    rounds: [],
    open: {
      ...aProblem(422),
      errors: [{ pointer: "/message", detail: "Här står något som ser ut som ett personnummer." }],
    },
  });
  const { user } = visit("#/samordning/genomgangar");
  await user.type(await screen.findByLabelText("Vad heter genomgången?"), "Inför mötet");
  await user.type(screen.getByLabelText(/^Meddelande/), "Ring 19811218-9876");
  await user.click(screen.getByRole("button", { name: "Öppna genomgången" }));
  const message = screen.getByLabelText<HTMLTextAreaElement>(/^Meddelande/);
  await waitFor(() => {
    expect(message.getAttribute("aria-invalid")).toBe("true");
  });
  expect(message.value).toBe("Ring 19811218-9876");
});
