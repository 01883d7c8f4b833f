import { screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { noteAnswer, noteSilence } from "../../shared/offline/away";
import { writeSaved } from "../../shared/offline/saved";
import { api } from "../../testing/api";
import { stubCaches } from "../../testing/caches";
import { aList, aProblem, aService, aServiceInFull } from "../../testing/content";
import { visit } from "../../testing/render";
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

  test("what is chosen is honoured by name, and what the saved cannot tell of is said to rest", async () => {
    const { user } = visit("#/?municipality=1315&age=barn-0-5");
    expect(await screen.findByRole("heading", { level: 2, name: "1 träff" })).toBeDefined();
    expect(screen.getByText("Det du har valt av ålder gäller först när kontakten är tillbaka.")).toBeDefined();
    expect(screen.getByText("Hylte", { selector: "strong" })).toBeDefined();
    await user.click(screen.getByRole("link", { name: "Ta bort ålder" }));
    await waitFor(() => {
      expect(screen.queryByText(/gäller först när/)).toBeNull();
    });
    expect(window.location.hash).toBe("#/?municipality=1315");
  });

  test("what does not state what is chosen stands behind a counted choice", async () => {
    visit("#/?language=ar");
    const perhaps = await screen.findByText(/de anger inte allt du har valt \(1\)/);
    const link = within(perhaps.closest("details") ?? document.body).getByRole("link");
    expect(link.textContent).toBe("Samtalsgrupp om sömn");
    expect(screen.getByText(/Det kan finnas stöd som inte är inlagt/)).toBeDefined();
  });

  test("whoever reads Arabic reads what is coded, and looks for it, in Arabic", async () => {
    await writeSaved({
      savedAt: new Date().toISOString(),
      language: "sv",
      totalItems: 1,
      services: [
        aServiceInFull({
          targetGroups: [{ code: "nyanland", name: { sv: "Nyanlända", ar: "الوافدون الجدد" }, welcome: null }],
        }),
        OLD,
      ],
    });
    const { user } = visit("#/?q=الوافدون");
    await user.click(screen.getByRole("button", { name: "العربية" }));
    expect(await screen.findByText("الوافدون الجدد")).toBeDefined();
    expect(screen.getAllByRole("article")).toHaveLength(1);
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

test.each([
  [3 * DAY, "sv", "för 3 dagar sedan"],
  [DAY, "sv", "i går"],
  [2 * 60 * 60 * 1000, "en", "2 hours ago"],
  [5, "sv", "för 1 minut sedan"],
  [3 * DAY, "ar", "قبل 3 أيام"],
])("%i milliseconds ago is in %s “%s”", (milliseconds, locale, words) => {
  expect(agoInWords(milliseconds, locale)).toBe(words);
});
