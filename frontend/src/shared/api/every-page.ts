/** The most rows that the API gives at once. */
export const MOST_ROWS = 100;

/** All rows of a list, page by page; the pages after the first are asked for at the same time. */
export async function everyPage<Page extends { readonly _meta: { readonly totalPages: number } }, Row>(
  ask: (page: number) => Promise<Page>,
  rowsOf: (page: Page) => readonly Row[],
): Promise<Row[]> {
  const first = await ask(1);
  const rest = Array.from({ length: Math.max(0, first._meta.totalPages - 1) }, (_, index) => ask(index + 2));
  return [first, ...(await Promise.all(rest))].flatMap(rowsOf);
}
