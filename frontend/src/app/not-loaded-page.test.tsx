import { screen, within } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { visit } from "../testing/render";

vi.mock(import("../features/about/pages/about-page"), () => {
  throw new Error("404");
});

test("a page whose code does not come says so, and the other pages open", async () => {
  const { user } = visit("#/om");
  await screen.findByRole("heading", { level: 1, name: "Just nu går det inte att hämta uppgifterna" });
  expect(screen.getByRole("alert").textContent).toContain("Försök igen");
  await user.click(screen.getByRole("button", { name: "Meny" }));
  const menu = screen.getByRole("navigation", { name: "Alla sidor" });
  await user.click(within(menu).getByRole("link", { name: "Personuppgifter" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Personuppgifter" })).toBeDefined();
});
