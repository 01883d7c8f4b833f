import { PAGES, visit } from "../scripts/lighthouse.mjs";
import { apiUrl, expect, test } from "./test";

const CATEGORIES = ["accessibility", "best-practices", "seo"];

for (const [name, addressOf] of PAGES) {
  test(`Lighthouse gives the ${name} full marks, and nothing on it shifts`, async ({ baseURL }) => {
    const { categories, audits } = await visit(`${baseURL ?? ""}${await addressOf(apiUrl())}`, {
      onlyCategories: CATEGORIES,
      onlyAudits: ["cumulative-layout-shift"],
    });
    const scores = Object.values(categories).map(({ id, score }) => ({ id, score }));
    const failed = Object.values(audits)
      .filter(({ score }) => score !== null && score < 1)
      .map(({ id, title }) => `${id}: ${title}`);
    expect(failed).toEqual([]);
    expect(scores).toEqual(CATEGORIES.map((id) => ({ id, score: 1 })));
    expect(audits["cumulative-layout-shift"]?.numericValue).toBe(0);
  });
}
