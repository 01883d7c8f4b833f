import type { Page } from "@playwright/test";
import { apiUrl } from "./test";

/** The id of a listing that the register does not have. */
export const NOBODY = "00000000-0000-7000-8000-000000000000";

/** Whoever asks for the listing of nobody is sent on to the one that is left, as after a merge. */
export async function merge(page: Page, survivor: string): Promise<void> {
  await page.route(`${apiUrl()}/samlat/v1/services/${NOBODY}`, (route) =>
    route.fulfill({
      status: 308,
      headers: { Location: `/samlat/v1/services/${survivor}`, "Access-Control-Allow-Origin": "*" },
    }),
  );
}

/** Whoever asks for the listing of nobody is told that it was removed, on the third of November 2026. */
export async function remove(page: Page): Promise<void> {
  const gone = {
    type: "/problems/gone",
    title: "Borttagen",
    status: 410,
    detail: "",
    instance: "",
    errors: [],
    id: NOBODY,
    kind: "service",
    at: "2026-11-03T12:00:00Z",
  };
  await page.route(`${apiUrl()}/samlat/v1/services/${NOBODY}`, (route) =>
    route.fulfill({
      status: 410,
      contentType: "application/problem+json",
      headers: { "Access-Control-Allow-Origin": "*" },
      body: JSON.stringify(gone),
    }),
  );
}
