import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test";

/** The widths of the pictures with their heights, in pixels: a laptop, a tablet, a small phone. */
const LAPTOP = { width: 1280, height: 900 };
const TABLET = { width: 768, height: 900 };
const PHONE = { width: 360, height: 740 };

/** Where the pictures are put, for whoever wants to look at all pages: never committed. */
const PICTURES = "reports/pictures";

/** What a state is made of, whatever its language. */
const PARTS = ["heading", "article", "table", "listitem", "link", "button"] as const;

function partsOf(page: Page): Promise<readonly number[]> {
  return Promise.all(PARTS.map((role) => page.getByRole(role).count()));
}

/** The same once all of the page is drawn: a slow phone draws what lies below the first screen a moment later. */
async function settledPartsOf(page: Page): Promise<readonly number[]> {
  let parts = await partsOf(page);
  await expect
    .poll(async () => {
      const before = parts;
      parts = await partsOf(page);
      return parts.every((count, index) => count === before[index]);
    })
    .toBe(true);
  return parts;
}

/** Holds the page against every rule of axe that is on by itself. */
export async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
}

/** Nothing on the page is wider than the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond).toBeLessThanOrEqual(0);
}

/** No text is longer than the room that it has, where what is beyond is not shown. */
export async function expectNothingCut(page: Page): Promise<void> {
  const cut = await page.locator("main, main *").evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility() && one.clientWidth > 1 && !(one instanceof SVGElement))
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        const across = overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1;
        const down = ["hidden", "clip"].includes(overflowY) && one.scrollHeight > one.clientHeight + 1;
        return across || down;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );
  expect(cut).toEqual([]);
}

/** Turns the page to Arabic by its own button, without the focus, which would close what is open; all that was there comes again. */
export async function readInArabic(page: Page): Promise<void> {
  await page.setViewportSize(LAPTOP);
  const parts = await settledPartsOf(page);
  await page.getByRole("button", { name: "العربية" }).dispatchEvent("click");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect.poll(() => partsOf(page)).toEqual(parts);
}

/**
 * No rule of axe finds anything on the widest screen in one colour scheme and on the phone in the other, nothing scrolls
 * sideways at 320 pixels, and every width leaves a picture in both schemes.
 */
async function expectGoodIn(page: Page, name: string, onLaptop: "light" | "dark"): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const tried = colorScheme === onLaptop ? LAPTOP : PHONE;
    for (const size of [LAPTOP, TABLET, PHONE]) {
      await page.setViewportSize(size);
      await page.screenshot({
        path: `${PICTURES}/${name}-${colorScheme}-${String(size.width)}.png`,
        fullPage: true,
        animations: "disabled",
      });
      if (size === tried) await expectNoViolations(page);
    }
  }
  await page.setViewportSize({ width: 320, height: 600 });
  await expectNoSidewaysScroll(page);
}

/** A state of the page is good in Swedish and in Arabic; between them, every colour is tried at both ends of the widths. */
export async function expectGood(page: Page, name: string): Promise<void> {
  const file = name.replaceAll(" ", "-");
  await expectGoodIn(page, `${file}-sv`, "light");
  await readInArabic(page);
  await expectGoodIn(page, `${file}-ar`, "dark");
}
