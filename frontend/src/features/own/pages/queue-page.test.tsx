import { screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Submission } from "../../../shared/api/wire";
import { setSession } from "../../../shared/session/session";
import { api } from "../../../testing/api";
import { aProblem } from "../../../testing/content";
import { visit } from "../../../testing/render";
import { formatQueue, parseQueue } from "../queue-choice";

const LINK = { href: "http://api.test/samlat/v1" };

function aReport(changes: Partial<Submission> = {}): Submission {
  return {
    id: "01936b1c-0000-7000-8000-00000000000a",
    version: 3,
    kind: "report",
    state: "new",
    receivedAt: "2026-11-02T09:00:00Z",
    daysWaited: 20,
    topic: "wrong-time",
    service: {
      id: "01936b1c-0000-7000-8000-000000000001",
      name: { sv: "Språkkafé" },
      provider: { id: "01936b1c-0000-7000-8000-000000000009", name: { sv: "Föreningen" } },
    },
    written: {
      text: "De öppnar klockan tio.",
      organisation: null,
      organisationNumber: null,
      municipality: null,
      forWhom: null,
      email: null,
      phone: null,
      url: null,
    },
    closing: null,
    steps: ["in-hand", "done"],
    outcomes: ["corrected", "right-as-it-is"],
    _links: { self: LINK, steps: LINK, history: LINK },
    ...changes,
  };
}

const DONE = aReport({
  version: 4,
  state: "done",
  steps: ["new"],
  closing: {
    outcome: "corrected",
    text: "Tack, rättat.",
    at: "2026-11-22T09:00:00Z",
    role: "coordinator",
    actor: null,
    onBehalf: true,
  },
});

beforeEach(() => {
  setSession({ status: "in", accessToken: "token", name: "Demo Samordnare" });
});

afterEach(() => {
  setSession({ status: "out" });
});

test("what waits is answered with its version, and can be taken back", async () => {
  let now = aReport();
  const steps: unknown[] = [];
  api.answerSubmissions(
    () => [now],
    (body, ifMatch) => {
      steps.push([body.state, body.outcome ?? null, ifMatch]);
      now = body.state === "done" ? DONE : aReport({ version: 5 });
      return now;
    },
  );
  const { user } = visit("#/inkommet");
  const card = await screen.findByRole("article", { name: "Synpunkt: Tiden" });
  expect(within(card).getByText(/Kom in 2 november 2026\. Har väntat 20 dagar\./)).toBeTruthy();
  await user.click(within(card).getByText("Svara"));
  await user.click(within(card).getByRole("radio", { name: "Rättat" }));
  await user.click(within(card).getByRole("button", { name: "Spara svaret" }));
  const told = await screen.findByText("Besvarat: Rättat");
  await waitFor(() => {
    expect(document.activeElement).toBe(told);
  });
  expect(await within(screen.getByRole("main")).findByText("Inget väntar på svar.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Ångra" }));
  expect(await screen.findByRole("article", { name: "Synpunkt: Tiden" })).toBeTruthy();
  expect(steps).toEqual([
    ["done", "corrected", '"3"'],
    ["new", null, '"4"'],
  ]);
});

test("an answer to what somebody else has just answered keeps what was written and says so", async () => {
  api.answerSubmissions(
    () => [aReport()],
    () => aProblem(412),
  );
  const { user } = visit("#/inkommet");
  const card = await screen.findByRole("article", { name: "Synpunkt: Tiden" });
  await user.click(within(card).getByText("Svara"));
  await user.click(within(card).getByRole("radio", { name: "Rättat" }));
  await user.type(within(card).getByLabelText(/Svar eller anteckning/), "Tack");
  await user.click(within(card).getByRole("button", { name: "Spara svaret" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Någon annan har gjort något med ärendet nyss");
  expect(within(card).getByLabelText(/Svar eller anteckning/)).toHaveProperty("value", "Tack");
});

test("what is done says what it led to and by whom, and that it was in the actor's place", async () => {
  api.answerSubmissions(
    () => [DONE],
    () => aProblem(412),
  );
  visit("#/inkommet?state=done");
  const card = await screen.findByRole("article");
  expect(card.textContent).toContain("Rättat. Besvarat 22 november 2026 av samordnare.");
  expect(card.textContent).toContain("Samordnaren svarade i aktörens ställe.");
  expect(within(card).getByRole("button", { name: "Öppna igen" })).toBeTruthy();
});

test("the choice of what is shown stands in the address and is asked of the API", async () => {
  const asked = api.answerSubmissions(
    () => [],
    () => aProblem(412),
  );
  const { user } = visit("#/inkommet");
  await user.selectOptions(await screen.findByLabelText("Slag"), "Tips om stöd som saknas");
  await waitFor(() => {
    expect(asked.at(-1)).toContain("kind=tip");
  });
  expect(window.location.hash).toBe("#/inkommet?kind=tip");
  expect(await within(screen.getByRole("main")).findByText("Inget väntar på svar.")).toBeTruthy();
});

test("whoever is not logged in is shown the way", async () => {
  setSession({ status: "out" });
  visit("#/inkommet");
  expect(await screen.findByText(/Logga in som samordnare/)).toBeTruthy();
});

test.each(["/inkommet", "/inkommet?state=done&kind=tip&page=3"])(
  "the address %s is read as it was written",
  (address) => {
    expect(formatQueue(parseQueue(address))).toBe(address);
  },
);

test("an address that cannot be meant shows what waits", () => {
  expect(parseQueue("/inkommet?state=x&kind=y&page=-1")).toEqual({ state: "open", kind: null, page: 1 });
});
