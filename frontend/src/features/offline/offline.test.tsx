import { screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { noteAnswer, noteSilence } from "../../shared/offline/away";
import { writeSaved } from "../../shared/offline/saved";
import { api } from "../../testing/api";
import { stubCaches } from "../../testing/caches";
import { aList, aProblem, aService, aServiceInFull } from "../../testing/content";
import { visit } from "../../testing/render";
import { filterByText } from "./filter";
import { agoInWords } from "./wording";

const DAY = 24 * 60 * 60 * 1000;
const HYLTE = [{ code: "1315", name: { sv: "Hylte" } }];

const SLEEP = aServiceInFull({ name: { sv: "Samtalsgrupp om sömn" }, municipalities: HYLTE });
const OLD = aServiceInFull({
  id: "01936b1c-0000-7000-8000-000000000002",
  name: { sv: "Språkkafé" },
  freshness: { ...aService().freshness, grade: "outdated" },
});

async function save(age = 3 * DAY): Promise<void> {
  await writeSaved({
    savedAt: new Date(Date.now() - age).toISOString(),
    language: "sv",
    totalItems: 2,
    services: [SLEEP, OLD],
  });
}

beforeEach(() => {
  stubCaches();
});

afterEach(() => {
  noteAnswer();
  vi.unstubAllGlobals();
  vi.stubGlobal("scrollTo", () => undefined);
});

describe("when the API cannot be reached", () => {
  beforeEach(async () => {
    await save();
    api.goAway();
  });

  test("a search shows what was saved, with its age, looked through by the same words", async () => {
    visit("#/?q=sömn");
    await screen.findByRole("heading", { level: 1, name: "Sparade uppgifter" });
    expect(screen.getByText(/Det du ser sparades för 3 dagar sedan/)).toBeDefined();
    expect(screen.getByRole("heading", { level: 2, name: "1 träff" })).toBeDefined();
    expect(screen.getByRole("link", { name: "Samtalsgrupp om sömn" })).toBeDefined();
  });

  test("looking follows what is typed and never says that there is no support", async () => {
    const { user } = visit("#/?q=sömn");
    const field = await screen.findByRole("searchbox", { name: "Leta i det som är sparat" });
    await user.clear(field);
    await user.type(field, "finns inte");
    expect(await screen.findByText(/Det kan finnas stöd som inte är inlagt/)).toBeDefined();
    expect(window.location.hash).toBe("#/?q=finns+inte");
  });

  test("older listings that nobody has confirmed stand apart", async () => {
    visit("#/?q=kafé");
    const older = await screen.findByText("Visa äldre, obekräftade uppgifter (1)");
    expect(within(older.closest("details") ?? document.body).getByRole("link", { name: "Språkkafé" })).toBeDefined();
    expect(screen.getByRole("heading", { level: 2, name: "Inga träffar" })).toBeDefined();
  });

  test("chosen filters are said to rest", async () => {
    visit("#/?q=sömn&municipality=1380");
    expect(await screen.findByText(/gäller först när kontakten är tillbaka/)).toBeDefined();
  });

  test("a listing opens as it was saved", async () => {
    visit(`#/stod/${SLEEP.id}`);
    await screen.findByRole("heading", { level: 1, name: "Samtalsgrupp om sömn" });
    expect(screen.getByRole("region", { name: "Utan nät" })).toBeDefined();
  });

  test("trying again in vain says so, and later brings the search back", async () => {
    const { user } = visit("#/?q=sömn");
    await screen.findByRole("heading", { level: 1, name: "Sparade uppgifter" });
    const notice = screen.getByRole("region", { name: "Utan nät" });
    await user.click(within(notice).getByRole("button", { name: "Försök igen" }));
    await waitFor(() => {
      expect(screen.getByRole("status").textContent).toBe("Fortfarande ingen kontakt.");
    });
    api.server.resetHandlers();
    api.answerSearches(() => aList([aService({ name: { sv: "Nytt" } })]));
    await user.click(within(notice).getByRole("button", { name: "Försök igen" }));
    await screen.findByRole("link", { name: "Nytt" });
    expect(screen.queryByRole("region", { name: "Utan nät" })).toBeNull();
  });
});

test("a network that is back is no answer: what is saved stays until the API gives one", async () => {
  await save();
  const network = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  api.goAway();
  visit("#/?q=sömn");
  const heading = await screen.findByRole("heading", { level: 1, name: "Sparade uppgifter" });
  const notice = screen.getByRole("region", { name: "Utan nät" });
  expect(notice.textContent).toContain("Utan nät. Det du ser sparades");

  network.mockReturnValue(true);
  window.dispatchEvent(new Event("online"));
  await within(notice).findByText(/^Tjänsten svarar inte just nu/);
  // The same page all the while, not one that went and came.
  expect(heading.isConnected).toBe(true);

  api.server.resetHandlers();
  api.answerSearches(() => aList([aService({ name: { sv: "Nytt" } })]));
  window.dispatchEvent(new Event("online"));
  await screen.findByRole("link", { name: "Nytt" });
  expect(screen.queryByRole("region", { name: "Utan nät" })).toBeNull();
});

test("what is being typed when the network goes away, and when it is back, is typed on", async () => {
  await save();
  api.answerSearches(() => aList([aService({ name: { sv: "Nytt" } })]));
  const { user } = visit("#/?q=oro");
  await screen.findByRole("link", { name: "Nytt" });
  const field = screen.getByRole("searchbox");
  await user.clear(field);
  await user.type(field, "söm");
  await noteSilence();
  const saved: HTMLInputElement = await screen.findByRole("searchbox", { name: "Leta i det som är sparat" });
  expect(saved.value).toBe("söm");
  expect(document.activeElement).toBe(saved);
  expect(screen.getByRole("link", { name: "Samtalsgrupp om sömn" })).toBeDefined();

  await user.keyboard("{ArrowLeft}l");
  noteAnswer();
  const back: HTMLInputElement = await screen.findByRole("searchbox", { name: "Vad behöver du hjälp med?" });
  await waitFor(() => {
    expect(document.activeElement).toBe(back);
  });
  await user.keyboard("a");
  expect(back.value).toBe("sölam");
});

test("without anything saved the failure is told as before", async () => {
  api.goAway();
  visit("#/?q=sömn");
  expect((await screen.findByRole("alert")).textContent).toContain("Tjänsten svarar inte");
});

test("what was saved more than 14 days ago is not shown", async () => {
  await save(15 * DAY);
  api.goAway();
  visit("#/?q=sömn");
  expect((await screen.findByRole("alert")).textContent).toContain("Tjänsten svarar inte");
});

test("an API whose database is away is as good as none, also when asked again", async () => {
  await save();
  api.refuse(aProblem(503));
  const { user } = visit("#/?q=sömn");
  await screen.findByRole("heading", { level: 1, name: "Sparade uppgifter" });
  await user.click(screen.getByRole("button", { name: "Försök igen" }));
  await waitFor(() => {
    expect(screen.getByRole("status").textContent).toBe("Fortfarande ingen kontakt.");
  });
});

test("Rensa removes what was saved", async () => {
  await save();
  const { user } = visit("#/");
  await user.click(screen.getByRole("button", { name: "Rensa" }));
  await waitFor(async () => {
    expect(await caches.keys()).toEqual([]);
  });
});

describe("looking by plain text", () => {
  test.each([
    ["", 2],
    ["SÖMN", 1],
    ["hylte sömn", 1],
    ["exempel", 2],
    ["hylte kafé", 0],
  ])("“%s” finds %i", (text, count) => {
    expect(filterByText([SLEEP, OLD], text)).toHaveLength(count);
  });
});

test.each([
  [3 * DAY, "sv", "för 3 dagar sedan"],
  [DAY, "sv", "i går"],
  [2 * 60 * 60 * 1000, "en", "2 hours ago"],
  [5, "sv", "för 1 minut sedan"],
  [3 * DAY, "ar", "قبل 3 أيام"],
])("%i milliseconds ago is in %s “%s”", (milliseconds, locale, words) => {
  expect(agoInWords(milliseconds, locale)).toBe(words);
});
