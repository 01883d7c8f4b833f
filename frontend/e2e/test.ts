import { test as base, expect, type Page } from "@playwright/test";

/** Where the tests find the API; set by the stack. */
export function apiUrl(): string {
  const url = process.env["SAMLAT_E2E_API_URL"];
  if (!url) throw new Error("SAMLAT_E2E_API_URL is not set");
  return url;
}

/** What the page asked of any server: addresses as a server sees them (without what follows #) and the referrer sent. */
interface Asked {
  readonly url: string;
  readonly referrer: string | undefined;
}

interface Fixtures {
  /** Every request of the page so far, and of those that are watched besides. */
  readonly asked: readonly Asked[];
  /** Watches a page of another visitor like the test's own. */
  readonly watch: (page: Page) => Promise<void>;
  /** The search field. */
  readonly field: ReturnType<Page["getByRole"]>;
}

/**
 * Every test is watched: no violation of the content security policy, no error in the page, no request to anyone but the
 * page's own server and the API, and no referrer to either.
 */
export const test = base.extend<Fixtures & { readonly origins: Set<string>; readonly watched: Asked[] }>({
  origins: async ({ baseURL }, use) => {
    await use(new Set([new URL(baseURL ?? "").origin, new URL(apiUrl()).origin]));
  },
  watched: async ({ origins }, use) => {
    const asked: Asked[] = [];
    await use(asked);
    expect(asked.filter(({ url }) => url.startsWith("http") && !origins.has(new URL(url).origin))).toEqual([]);
    expect(asked.filter(({ referrer }) => Boolean(referrer))).toEqual([]);
  },
  watch: async ({ watched }, use) => {
    const faults: string[] = [];
    await use(async (page) => {
      page.on("request", (request) => {
        watched.push({ url: request.url().split("#")[0] ?? "", referrer: request.headers()["referer"] });
      });
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (message) => {
        if (message.text().startsWith("Policy violated")) faults.push(message.text());
      });
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          console.error(`Policy violated: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
    });
    expect(faults).toEqual([]);
  },
  asked: [
    async ({ page, watch, watched }, use) => {
      await watch(page);
      await use(watched);
    },
    { auto: true },
  ],
  field: async ({ page }, use) => {
    await use(page.getByRole("searchbox", { name: /^Vad behöver du hjälp med/ }));
  },
});

export { expect };

/** Waits until the results of a search are there, however many. */
export async function expectResults(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: /^\d+ träff(ar)?$/ })).toBeVisible();
}
