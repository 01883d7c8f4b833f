import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { URGENT_CONTACTS } from "../../shared/urgent/urgent-contacts";
import { api } from "../../testing/api";
import { aList, aService } from "../../testing/content";
import { visit } from "../../testing/render";
import { leaveQuickly } from "./leaving";

vi.mock(import("./leaving"), async (original) => ({ ...(await original()), leaveQuickly: vi.fn() }));

beforeEach(() => {
  vi.mocked(leaveQuickly).mockReset();
});

describe("Akut nu", () => {
  test("opens whom to call", async () => {
    const { user } = visit("#/");
    const button = screen.getByRole("button", { name: "Akut nu" });
    expect(button.getAttribute("aria-expanded")).toBe("false");
    await user.click(button);
    expect(button.getAttribute("aria-expanded")).toBe("true");
    const box = screen.getByRole("region", { name: "Om det är bråttom" });
    expect(within(box).getByRole("link", { name: "112" }).getAttribute("href")).toBe("tel:112");
  });

  test("does not stand over the next page", async () => {
    api.answerSearches(() => aList([aService()]));
    const { user } = visit("#/");
    const button = screen.getByRole("button", { name: "Akut nu" });
    await user.click(button);
    await user.type(screen.getByRole("searchbox"), "sömn{Enter}");
    await screen.findByRole("heading", { level: 1, name: "1 träff" });
    expect(button.getAttribute("aria-expanded")).toBe("false");
  });

  test("says when to call each number, and calls it", async () => {
    const { user } = visit("#/");
    await user.click(screen.getByRole("button", { name: "Akut nu" }));
    const items = within(screen.getByRole("region", { name: "Om det är bråttom" })).getAllByRole("listitem");
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "Fara för liv eller hälsa: ring 112",
      "Råd om vård, dygnet runt: ring 1177",
      "Tankar på att ta ditt liv, eller oro för någon som har det: ring Självmordslinjen 90101",
      "Utsatt för hot eller våld: ring Kvinnofridslinjen 116 016",
      "Barn eller ung som behöver prata: ring Bris 116 111",
    ]);
    expect(screen.getByRole("link", { name: "116 016" }).getAttribute("href")).toBe("tel:116016");
  });

  test("says of numbers that nobody has looked up at their sources that they are not checked", async () => {
    const { user } = visit("#/");
    await user.click(screen.getByRole("button", { name: "Akut nu" }));
    const isChecked = URGENT_CONTACTS.checkedOn !== null;
    expect(screen.queryByText(/ännu inte kontrollerade hos källorna/) === null).toBe(isChecked);
    expect(screen.getAllByRole("link", { name: "Kvinnofridslinjen" })[0]?.getAttribute("href")).toMatch(/^https:/);
  });
});

describe("leaving", () => {
  test("happens by the button", async () => {
    const { user } = visit("#/");
    await user.click(screen.getByRole("button", { name: "Lämna sidan snabbt" }));
    expect(leaveQuickly).toHaveBeenCalledOnce();
  });

  test("happens by Escape twice, not once", () => {
    visit("#/");
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(leaveQuickly).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(leaveQuickly).toHaveBeenCalledOnce();
  });
});

test("Rensa forgets the search, what was answered and the chosen language", async () => {
  const asked = api.answerSearches(() => aList([aService()]));
  const { user } = visit("#/?q=sömn");
  await screen.findByRole("heading", { level: 1, name: "1 träff" });
  await user.click(screen.getByRole("button", { name: "Rensa" }));
  const start = await screen.findByRole("heading", { level: 1, name: "Hitta stöd som finns" });
  await waitFor(() => {
    expect(document.activeElement).toBe(start);
  });
  expect(window.location.hash).toBe("#/");
  expect(localStorage.length).toBe(0);
  await waitFor(() => {
    expect(screen.getByRole("status").textContent).toBe("Sökningen och din lista är rensade.");
  });

  // The answer is gone, too: the same search asks again (while it is typed, perhaps, and when it is sent).
  await user.type(screen.getByRole("searchbox"), "sömn{Enter}");
  await waitFor(() => {
    expect(asked.length).toBeGreaterThan(1);
  });
});
