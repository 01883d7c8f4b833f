import type { Client } from "openapi-fetch";
import { ask } from "./client";
import type { Answer } from "./problems";
import type { paths } from "./schema";

/** The most rows that the API gives at once. */
export const MOST_ROWS = 100;

/** All rows of a list, page by page; the pages after the first are asked for at the same time. */
export async function everyPage<Page extends { readonly _meta: { readonly totalPages: number } }, Row>(
  question: (client: Client<paths>, page: number) => Promise<Answer<Page>>,
  rowsOf: (page: Page) => readonly Row[],
): Promise<Row[]> {
  const pageOf = (page: number) => ask((client) => question(client, page));
  const first = await pageOf(1);
  const rest = Array.from({ length: Math.max(0, first._meta.totalPages - 1) }, (_, index) => pageOf(index + 2));
  return [first, ...(await Promise.all(rest))].flatMap(rowsOf);
}
