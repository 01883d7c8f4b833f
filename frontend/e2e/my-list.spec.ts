import jsQR from "jsqr";
import type { Locator, Page } from "@playwright/test";
import { expectNoViolations } from "./look";
import { expect, expectResults, test } from "./test";

/** Puts the first results of a search on the list; gives their names. */
async function keepFirst(page: Page, count: number): Promise<string[]> {
  await page.goto("/#/?kind=halsa");
  await expectResults(page);
  const names: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const card = page.getByRole("article").nth(index);
    names.push(await card.getByRole("link").innerText());
    await card.getByRole("button", { name: /^Min lista / }).click();
  }
  return names;
}

/** The names on the list, in its order. */
function namesOn(page: Page): Locator {
  return page.getByRole("article").getByRole("heading", { level: 2 }).getByRole("link");
}

/** The way to the list in the head of the page. */
function wayToList(page: Page, name: string): Locator {
  return page.getByRole("banner").getByRole("link", { name, exact: true });
}

/** What a phone would read from a code on the screen or on paper: the picture is taken and decoded by another program. */
async function readCode(page: Page, code: Locator): Promise<string | undefined> {
  const png = (await code.screenshot()).toString("base64");
  // Pixels are taken apart on an empty page, which has no policy against it.
  const empty = await page.context().newPage();
  const { width, height, pixels } = await empty.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext("2d");
    context?.drawImage(picture, 0, 0);
    const data = context?.getImageData(0, 0, picture.width, picture.height).data ?? [];
    return { width: picture.width, height: picture.height, pixels: [...data] };
  }, png);
  await empty.close();
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data;
}

/** How many sheets of A4 upright a document has, within two points; another format is none. */
function sheetsOf(pdf: Buffer): number {
  const boxes = pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g);
  const isA4 = (width: number, height: number) => Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2;
  return [...boxes].filter(([, width, height]) => isA4(Number(width), Number(height))).length;
}

function styleOf(part: Locator, property: string): Promise<string> {
  return part.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

test("what is kept is there after the page is loaded anew, in the order that was made", async ({ page }) => {
  const [first, second, third] = await keepFirst(page, 3);
  await page.getByRole("link", { name: "Min lista (3)" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Min lista" })).toBeFocused();
  await expect(namesOn(page)).toHaveText([first ?? "", second ?? "", third ?? ""]);
  const up = page.getByRole("button", { name: `Flytta upp ${third ?? ""}` });
  await up.press("Enter");
  await expect(up).toBeFocused();
  await page.reload();
  await expect(namesOn(page)).toHaveText([first ?? "", third ?? "", second ?? ""]);
});

test("the browser keeps ids alone, and no server is told of the list", async ({ page, asked }) => {
  await keepFirst(page, 2);
  const stored = await page.evaluate(() => Object.entries(localStorage));
  expect(stored.map(([key]) => key)).toEqual(["samlat.list"]);
  const ids = JSON.parse(String(stored[0]?.[1])) as string[];
  expect(ids).toHaveLength(2);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
  await page.getByRole("link", { name: "Min lista (2)" }).click();
  await expect(namesOn(page)).toHaveCount(2);
  // Each listing is asked for by itself, as from its own page.
  expect(asked.filter(({ url }) => ids.every((id) => url.includes(id)))).toEqual([]);
});

test("Rensa leaves no list behind", async ({ page }) => {
  await keepFirst(page, 2);
  await page.getByRole("button", { name: "Rensa" }).click();
  await expect(wayToList(page, "Min lista")).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto("/#/min-lista");
  await expect(page.getByText("Listan är tom.")).toBeVisible();
});

test("a shared link opens the same list elsewhere and leaves the list there alone", async ({
  page,
  browser,
  watch,
}) => {
  const names = await keepFirst(page, 2);
  await page.getByRole("link", { name: "Min lista (2)" }).click();
  await page.getByRole("button", { name: "Dela" }).click();
  const link = await page.getByRole("textbox", { name: "Länk" }).inputValue();
  expect(await readCode(page, page.getByRole("img", { name: "QR-kod med länken" }))).toBe(link);

  const elsewhere = await browser.newContext({ locale: "sv-SE" });
  const other = await elsewhere.newPage();
  await watch(other);
  await other.goto(link);
  await expect(other.getByRole("heading", { level: 1, name: "En lista som du har fått" })).toBeVisible();
  await expect(namesOn(other)).toHaveText(names);
  await expect(wayToList(other, "Min lista")).toBeVisible();
  await other.getByRole("button", { name: "Lägg till i min lista" }).click();
  await expect(other.getByRole("link", { name: "Min lista (2)" })).toBeVisible();
  await elsewhere.close();
});

test("a listing has a code that leads to its page", async ({ page }) => {
  await page.goto("/#/?kind=halsa");
  await expectResults(page);
  await page.getByRole("article").first().getByRole("link").click();
  await page.getByRole("button", { name: "Dela" }).click();
  expect(await readCode(page, page.getByRole("img", { name: "QR-kod med länken" }))).toBe(page.url());
  await expectNoViolations(page);
});

test.describe("the hand-out", () => {
  test("is a sheet for the printer with a code for each listing, and nothing of the page round it", async ({
    page,
  }) => {
    const names = await keepFirst(page, 2);
    await page.getByRole("link", { name: "Min lista (2)" }).click();
    await page.getByRole("link", { name: "Skriv ut – välj språk" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Skriv ut listan" })).toBeFocused();
    const codes = page.getByRole("img", { name: /^QR-kod till sidan om/ });
    await expect(codes).toHaveCount(2);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { level: 3, name: names[0] ?? "" })).toBeVisible();
    await expect(page.getByText("1177", { exact: true }).last()).toBeVisible();
    for (const hidden of [
      page.getByRole("banner"),
      page.getByRole("region", { name: "Trygghet" }),
      page.getByRole("combobox", { name: "Språk på utskriften" }),
      page.getByRole("button", { name: "Skriv ut" }),
    ]) {
      await expect(hidden).toBeHidden();
    }
    expect(await readCode(page, codes.first())).toMatch(/\/#\/stod\/[0-9a-f-]{36}$/);
    const sheets = sheetsOf(await page.pdf({ format: "A4" }));
    expect(sheets).toBeGreaterThanOrEqual(1);
    expect(sheets).toBeLessThanOrEqual(names.length);
  });

  test("lies on paper in large letters, in Arabic from right to left, with what is said of a listing beside its code", async ({
    page,
  }) => {
    await keepFirst(page, 1);
    await page.emulateMedia({ media: "print" });
    for (const language of ["sv", "ar"]) {
      await page.goto(`/#/min-lista?view=utskrift&lang=${language}`);
      const sheet = page.getByRole("main").getByRole("region");
      await expect(sheet).toHaveAttribute("lang", language);
      // 14 points, in pixels.
      expect(parseFloat(await styleOf(sheet, "font-size"))).toBeGreaterThan(18.6);
      expect(await styleOf(sheet.getByRole("heading", { level: 2 }), "direction")).toBe(
        language === "ar" ? "rtl" : "ltr",
      );
      const code = sheet.getByRole("img");
      expect(await readCode(page, code)).toMatch(/\/#\/stod\/[0-9a-f-]{36}$/);
      const [words, dark] = [await sheet.getByRole("term").first().boundingBox(), await code.boundingBox()];
      const [start, end] = language === "ar" ? [dark, words] : [words, dark];
      expect((start?.x ?? NaN) + (start?.width ?? NaN)).toBeLessThanOrEqual(end?.x ?? NaN);
      expect(sheetsOf(await page.pdf({ format: "A4" }))).toBe(1);
    }
  });

  test("opens the printer's dialogue", async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.title = "printed";
      };
    });
    await keepFirst(page, 1);
    await page.goto("/#/min-lista?view=utskrift");
    await page.getByRole("button", { name: "Skriv ut" }).click();
    await expect(page).toHaveTitle("printed");
  });

  test("is in each language of the page, in its own direction, with Swedish text marked as such", async ({ page }) => {
    await keepFirst(page, 1);
    await page.goto("/#/min-lista?view=utskrift");
    const choice = page.getByRole("combobox", { name: "Språk på utskriften" });
    await expect(choice).toBeVisible();
    const languages = await choice.getByRole("option").evaluateAll((all) => all.map((one) => one.getAttribute("lang")));
    expect(languages.length).toBeGreaterThan(1);
    const headings = new Set<string>();
    for (const language of languages) {
      await choice.selectOption(language);
      const sheet = page.getByRole("main").getByRole("region");
      await expect(sheet).toHaveAttribute("lang", language ?? "");
      await expect(sheet).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
      headings.add(await sheet.getByRole("heading", { level: 2 }).innerText());
      const swedish = sheet.locator('[lang="sv"]');
      if (language === "sv") await expect(swedish).toHaveCount(0);
      else await expect(swedish).not.toHaveCount(0);
      await expect(sheet.locator('[lang="sv"]:not([dir="ltr"])')).toHaveCount(0);
      await expect(page.locator("html")).toHaveAttribute("lang", "sv");
    }
    expect(headings.size).toBe(languages.length);
  });
});

test("two listings are compared side by side, with what differs in words", async ({ page }) => {
  const names = await keepFirst(page, 2);
  await page.getByRole("link", { name: "Min lista (2)" }).click();
  for (const name of names) await page.getByRole("checkbox", { name: `Jämför ${name}` }).check();
  await page.getByRole("link", { name: "Jämför valda (2)" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Jämför stöd" })).toBeFocused();
  for (const name of names) await expect(page.getByRole("columnheader", { name })).toBeVisible();
  await expect(page.getByRole("rowheader", { name: /Skiljer sig/ }).first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 600 });
  // On a phone the table is still a table to those who listen, and each value says whose it is to those who look.
  await expect(
    page
      .getByRole("cell")
      .filter({ hasText: names[0] ?? "" })
      .first(),
  ).toBeVisible();
});
