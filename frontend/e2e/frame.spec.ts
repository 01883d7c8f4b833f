import { expect, test } from "./test";

/** Main pages by their names in the menu, with the heading that each is known by. */
const PAGES = [
  ["/#/om", "Om Samlat", "Om Samlat"],
  ["/#/tillganglighet", "Tillgänglighet", "Redogörelse för tillgänglighet"],
  ["/#/personuppgifter", "Personuppgifter", "Personuppgifter"],
  ["/#/api", "API för partner", "API för partner"],
] as const;

for (const [address, name, heading] of PAGES) {
  test(`${heading} is reached by the menu, with the focus on its heading`, async ({ page }) => {
    await page.goto("/");
    await page.getByRole("button", { name: "Meny" }).click();
    const menu = page.getByRole("navigation", { name: "Alla sidor", exact: true });
    await menu.getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeFocused();
    await expect(menu.getByRole("link").first()).toBeHidden();
    await expect(page).toHaveURL(address);
  });
}

test("on a phone the menu takes the place of the row of pages", async ({ page }) => {
  await page.goto("/");
  const row = page.getByRole("navigation", { name: "Genvägar" });
  await expect(row).toBeVisible();
  await expect(row.getByRole("link", { name: "Sök" })).toHaveAttribute("aria-current", "page");
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(row).toBeHidden();
  await expect(page.getByRole("button", { name: "Meny" })).toBeVisible();
});

test("an address that leads nowhere offers the search", async ({ page, field }) => {
  await page.goto("/#/finns/inte");
  await field.fill("sömn");
  await field.press("Enter");
  await expect(page).toHaveURL(/#\/\?q=s/);
});

test("on paper there are no links to other pages, but when and from where it was printed", async ({ page }) => {
  await page.goto("/#/personuppgifter");
  await expect(page.getByRole("heading", { level: 1, name: "Personuppgifter" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/^Utskrivet .* från 127\.0\.0\.1/)).toBeVisible();
  await expect(page.getByRole("navigation").getByRole("link").first()).toBeHidden();
});

test.describe("in Arabic", () => {
  test.use({ locale: "ar" });

  test("the page runs from right to left from the first visit on, and says that a machine wrote it", async ({
    page,
  }) => {
    await page.goto("/");
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(page.getByText("النص السويدي هو المعتمد")).toBeVisible();
  });

  test("numbers of results are counted as the language counts", async ({ page }) => {
    await page.goto("/#/?kind=halsa&municipality=1315");
    await expect(page.getByRole("heading", { level: 1, name: /نتيج|نتائج/ })).toBeVisible();
  });

  test("content that is Swedish says so to the reader's screen reader", async ({ page }) => {
    await page.goto("/#/?kind=halsa");
    const name = page.getByRole("article").first().getByRole("link").locator("span").first();
    await expect(name).toHaveAttribute("lang", "sv");
    await expect(name).toHaveAttribute("dir", "ltr");
  });

  test("text has the same size however deep it stands", async ({ page }) => {
    await page.goto("/#/om");
    await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
    const sizes = await page
      .getByRole("main")
      .locator("p, li")
      .evaluateAll((all) => all.slice(1).map((one) => getComputedStyle(one).fontSize));
    expect(new Set(sizes).size).toBe(1);
  });

  test("the sign of a list to choose from points down", async ({ page }) => {
    await page.goto("/#/?kind=halsa");
    // Two strokes, the falling one to the left of the rising one.
    const strokes = await page.getByRole("combobox").evaluate((list) => {
      const { backgroundImage, backgroundPositionX, fontSize } = getComputedStyle(list);
      const places = backgroundPositionX
        .split(/,\s*(?![^(]*\))/)
        .map((place) => parseFloat(place.replace("calc(", "")));
      return { images: backgroundImage.startsWith("linear-gradient(45deg"), places, size: parseFloat(fontSize) };
    });
    expect(strokes.images).toBe(true);
    expect(strokes.places[0]).toBeLessThan(strokes.places[1] ?? 0);
    expect(strokes.places[1]).toBeLessThan(2 * strokes.size);
  });
});
