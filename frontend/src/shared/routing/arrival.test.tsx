import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { api } from "../../testing/api";
import { aList, aService } from "../../testing/content";
import { visit } from "../../testing/render";

/** Lets the answers that have been asked for come. */
let answer: () => void;

beforeEach(() => {
  api.server.use(
    http.post("*/samlat/v1/services/searches", async ({ request }) => {
      const { q } = (await request.json()) as { q?: string };
      if (q) await new Promise<void>((resolve) => (answer = resolve));
      return HttpResponse.json(aList([aService()]));
    }),
  );
});

/** A search that has been sent from the start page, and waits for its answer. */
async function searchOnTheWay() {
  const { user } = visit("#/");
  await user.type(screen.getByRole("searchbox"), "sömn{Enter}");
  await screen.findByRole("heading", { level: 1, name: "Söker" });
  const scrollTo = vi.spyOn(window, "scrollTo");
  return { user, scrollTo };
}

/** Waits until the answer stands on the page and has been told. */
async function arrived(): Promise<void> {
  answer();
  await screen.findByRole("heading", { level: 1, name: "1 träff" });
  await waitFor(() => {
    expect(screen.getByRole("status").textContent).toBe("1 träff");
  });
}

describe("an answer that comes late", () => {
  test("begins at its heading for a visitor who has waited", async () => {
    const { scrollTo } = await searchOnTheWay();
    await arrived();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    expect(scrollTo).toHaveBeenCalledWith(0, 0);
  });

  test("leaves the field to a visitor who is writing in it", async () => {
    const { user, scrollTo } = await searchOnTheWay();
    const field = screen.getByRole("searchbox");
    await user.type(field, " hylte");
    await arrived();
    expect(document.activeElement).toBe(field);
    expect(scrollTo).not.toHaveBeenCalled();
  });

  test.each([
    ["the wheel", () => fireEvent.wheel(document.body)],
    ["a finger", () => fireEvent.touchMove(document.body)],
    ["the keyboard", () => fireEvent.keyDown(document.body, { key: "PageDown" })],
  ])("does not scroll back a visitor who has scrolled by %s", async (_by, scroll) => {
    const { scrollTo } = await searchOnTheWay();
    scroll();
    await arrived();
    expect(document.activeElement).toBe(document.body);
    expect(scrollTo).not.toHaveBeenCalled();
  });

  test("is not kept back by the key that asked for it, still held down", async () => {
    await searchOnTheWay();
    fireEvent.keyDown(document.body, { key: "Enter", repeat: true });
    await arrived();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });
});

test("a page whose code comes later begins at its heading, whatever the page before has done", async () => {
  const { user } = visit("#/");
  await user.click(await screen.findByRole("link", { name: "Om Samlat" }));
  const heading = await screen.findByRole("heading", { level: 1, name: "Om Samlat" });
  await waitFor(() => {
    expect(document.activeElement).toBe(heading);
  });
});
