import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Locator, Page } from "@playwright/test";
import * as v from "valibot";
import { expect, test } from "./test";

/** What people in Halland ask, and which listings answer: the file that the search of the API is tested with, too. */
const QUESTIONS = v.parse(
  v.object({
    questions: v.array(
      v.object({ question: v.string(), rule: v.string(), expected: v.record(v.string(), v.array(v.string())) }),
    ),
  }),
  JSON.parse(readOf("backend/src/test/resources/questions/questions.json")),
).questions;

const Entry = v.object({ type: v.string(), externalId: v.string(), content: v.object({ name: v.unknown() }) });
const Named = v.object({ sv: v.string() });

/** The listings of the content that the stack is filled with: what each is called, by its name in the questions' file. */
const NAMES: ReadonlyMap<string, string> = new Map(
  readOf("backend/content/halland.ndjson")
    .trim()
    .split("\n")
    .flatMap((line) => {
      const entry = v.safeParse(Entry, JSON.parse(line));
      if (!entry.success || entry.output.type !== "service") return [];
      return [[entry.output.externalId, v.parse(Named, entry.output.content.name).sv] as const];
    }),
);

/** Someone with three interactions in them: to write and press Enter, or to press once, is one each. */
class Visitor {
  readonly #page: Page;
  #taken = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async write(phrase: string): Promise<void> {
    this.#take();
    const field = this.#page.getByRole("searchbox");
    await field.fill(phrase);
    await field.press("Enter");
  }

  async press(what: Locator): Promise<void> {
    this.#take();
    await what.click();
  }

  /** Older, unconfirmed listings, in the page's language. */
  async showOlder(): Promise<void> {
    await this.press(this.#page.getByRole("link", { name: /^(Visa äldre, obekräftade|اعرض المعلومات القديمة)/ }));
  }

  /** A value of a filter that stands beside the results. */
  async choose(filter: string, value: string): Promise<void> {
    await this.press(
      this.#page.getByRole("group", { name: filter }).getByRole("checkbox", { name: new RegExp(`^${value} `) }),
    );
  }

  #take(): void {
    this.#taken += 1;
    expect(this.#taken, "interactions").toBeLessThanOrEqual(3);
  }
}

interface Way {
  /** As it stands in the questions' file. */
  readonly question: string;
  readonly who: string;
  /** A phone where none is said. */
  readonly at?: "a desk";
  readonly language?: "ar";
  /** What is done before the listings of the usual answer are there. */
  readonly steps: (visitor: Visitor, page: Page) => Promise<void>;
  /** Whether older listings answer too, and are asked for. */
  readonly older?: true;
}

/** A link of the start page, in one of its lists of ways in. */
function wayIn(page: Page, list: string, name: RegExp): Locator {
  return page.getByRole("region", { name: list }).getByRole("link", { name });
}

const WAYS: readonly Way[] = [
  {
    question: "Vad finns för asylsökande i Hylte?",
    who: "a nurse writes the question as she was asked it",
    steps: (visitor) => visitor.write("Vad finns för asylsökande i Hylte?"),
    older: true,
  },
  {
    question: "Vad finns på stödnivå 3 i Varberg?",
    who: "a counsellor writes",
    at: "a desk",
    steps: (visitor) => visitor.write("stödnivå 3 varberg"),
    older: true,
  },
  {
    question: "Vart vänder sig en papperslös i Falkenberg?",
    who: "a nurse presses an example",
    steps: (visitor, page) => visitor.press(wayIn(page, "Till exempel", /^papperslös falkenberg$/)),
  },
  {
    question: "Språkcafé i Kungsbacka",
    who: "a volunteer writes",
    steps: (visitor) => visitor.write("språkcafé kungsbacka"),
    older: true,
  },
  {
    question: "Hälsoundersökning i Varberg",
    who: "someone newly arrived presses an example, in Arabic",
    language: "ar",
    steps: (visitor, page) => visitor.press(wayIn(page, "مثلًا", /^hälsoundersökning varberg$/)),
  },
  {
    question: "Stöd för barn och familj i Halmstad",
    who: "a counsellor writes",
    at: "a desk",
    steps: (visitor) => visitor.write("Stöd för barn och familj i Halmstad"),
    older: true,
  },
  {
    question: "familjecentral (böjd form: familjecentralen)",
    who: "someone newly arrived writes the word as she heard it",
    steps: (visitor) => visitor.write("familjecentralen"),
    older: true,
  },
  {
    question: "felstavat: mötesplatts",
    who: "a volunteer writes in haste",
    steps: (visitor) => visitor.write("mötesplatts"),
    older: true,
  },
  {
    question: "Tandvård för barn i Laholm",
    who: "a counsellor chooses without writing",
    at: "a desk",
    steps: async (visitor, page) => {
      await visitor.press(wayIn(page, "Eller välj vad det gäller", /^Tänder /));
      await visitor.choose("Kommun", "Laholm");
    },
  },
  {
    question: "Psykisk hälsa för barn och unga (BUP) i Kungsbacka",
    who: "a nurse writes what she calls it",
    steps: (visitor) => visitor.write("bup kungsbacka"),
  },
  {
    question: "Kvotflyktingar i Laholm",
    who: "a coordinator chooses without writing",
    at: "a desk",
    steps: async (visitor, page) => {
      await visitor.press(wayIn(page, "Vem gäller det?", /^Kvotflyktingar /));
      await visitor.choose("Kommun", "Laholm");
    },
  },
  {
    question: "Samtal, någonstans i länet",
    who: "someone newly arrived writes a word and presses what it was taken to mean, in Arabic",
    language: "ar",
    steps: async (visitor, page) => {
      await visitor.write("samtal");
      await visitor.press(
        page.getByRole("region", { name: "هكذا فهمنا ما كتبته" }).getByRole("link", { name: /التحدث إلى أحد/ }),
      );
    },
    older: true,
  },
];

const IN_ARABIC = "… i Hylte, på arabiska?";

function readOf(path: string): string {
  return readFileSync(resolve(import.meta.dirname, "../..", path), "utf8");
}

function questionOf(text: string): (typeof QUESTIONS)[number] {
  const found = QUESTIONS.find(({ question }) => question === text);
  if (!found) throw new Error(`No such question: ${text}`);
  return found;
}

function namesOf(slugs: readonly string[] | undefined): readonly string[] {
  return (slugs ?? []).map((slug) => NAMES.get(slug) ?? `no listing ${slug}`);
}

/** The names on the page of the listings that are there in their own right, not through a wider group. */
async function shownOn(page: Page, besides?: RegExp): Promise<readonly string[]> {
  const through = besides ?? /där gruppen du valt ingår/;
  return page.getByRole("article").filter({ hasNotText: through }).getByRole("heading", { level: 2 }).allInnerTexts();
}

/** Waits until the answer is on the page, as the rule of its question says. */
async function expectAnswer(page: Page, rule: string, names: readonly string[]): Promise<void> {
  const wanted = [...names].sort();
  await expect(page.getByRole("main").locator("[aria-busy=false]")).toBeVisible();
  await expect
    .poll(async () => {
      const shown = [...(await shownOn(page))].sort();
      return rule === "exactly" ? shown : shown.filter((name) => wanted.includes(name));
    })
    .toEqual(wanted);
}

test("every question has its test", () => {
  expect([...WAYS.map(({ question }) => question), IN_ARABIC].sort()).toEqual(
    QUESTIONS.map(({ question }) => question).sort(),
  );
});

for (const { question, who, at, language, steps, older } of WAYS) {
  test.describe(question, () => {
    test.use({
      locale: language ?? "sv-SE",
      viewport: at === "a desk" ? { width: 1280, height: 900 } : { width: 390, height: 780 },
    });

    test(`${who}, ${at ? `at ${at}` : "on a phone"}`, async ({ page }) => {
      const { rule, expected } = questionOf(question);
      const visitor = new Visitor(page);
      await page.goto("/");
      await steps(visitor, page);
      await expectAnswer(page, rule, namesOf(expected["default"]));
      if (older) {
        await visitor.showOlder();
        await expectAnswer(page, rule, namesOf(expected["withOutdated"]));
      }
    });
  });
}

test.describe(IN_ARABIC, () => {
  test.use({ viewport: { width: 390, height: 780 } });

  test("a nurse is told first how many do not state their languages, on a phone", async ({ page }) => {
    const { expected } = questionOf(IN_ARABIC);
    const visitor = new Visitor(page);
    await page.goto("/");
    await visitor.write("asylsökande hylte arabiska");
    const unsaid = namesOf(expected["notStatedDefault"]);
    const said = page.getByText(`${String(unsaid.length)} till anger inte språk.`);
    await expect(said).toBeVisible();
    await expectAnswer(page, "exactly", namesOf(expected["stated"]));
    await visitor.press(page.getByRole("link", { name: "Visa dem också" }));
    await expectAnswer(page, "at least", unsaid);
    await visitor.showOlder();
    await expectAnswer(page, "at least", namesOf(expected["statedWithOutdated"]));
    // What is certain stands before what does not say.
    expect(await shownOn(page, /anger inte språk/)).toEqual(namesOf(expected["statedWithOutdated"]));
    await expect(page.getByRole("article").first()).toContainText(namesOf(expected["statedWithOutdated"])[0] ?? "");
  });
});
