import { screen, within } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { visit } from "../testing/render";

describe("the menu", () => {
  test("is closed, opens every main page, and closes when one is chosen", async () => {
    const { user } = visit("#/");
    const button = screen.getByRole("button", { name: "Meny" });
    expect(button.getAttribute("aria-expanded")).toBe("false");
    await user.click(button);
    expect(button.getAttribute("aria-expanded")).toBe("true");
    const menu = screen.getByRole("navigation", { name: "Alla sidor" });
    const names = within(menu)
      .getAllByRole("link")
      .map(({ textContent }) => textContent);
    expect(names).toEqual([
      "Sök",
      "Aktörer",
      "Rättigheter",
      "Kunskapsstöd",
      "Min lista",
      "Var saknas stöd?",
      "Läget i länet",
      "Strategin",
      "Om Samlat",
      "Tillgänglighet",
      "Personuppgifter",
      "API för partner",
      "Min sida",
      "Anmäl er verksamhet",
      "Tipsa om stöd som saknas",
    ]);
    await user.click(within(menu).getByRole("link", { name: "Om Samlat" }));
    expect(button.getAttribute("aria-expanded")).toBe("false");
    expect(await screen.findByRole("heading", { level: 1, name: "Om Samlat" })).toBeDefined();
  });

  test("closes by Escape and gives the focus back to its button", async () => {
    const { user } = visit("#/");
    const button = screen.getByRole("button", { name: "Meny" });
    await user.click(button);
    await user.tab();
    await user.keyboard("{Escape}");
    expect(button.getAttribute("aria-expanded")).toBe("false");
    expect(document.activeElement).toBe(button);
  });

  test("says which page is on show", async () => {
    visit("#/om");
    await screen.findByRole("heading", { level: 1, name: "Om Samlat" });
    const footer = screen.getByRole("navigation", { name: "Alla sidor, längst ned" });
    expect(within(footer).getByRole("link", { name: "Om Samlat" }).getAttribute("aria-current")).toBe("page");
    expect(within(footer).getByRole("link", { name: "Sök" }).getAttribute("aria-current")).toBeNull();
  });
});

describe("Arabic", () => {
  test("is offered in its own script, turns the page round and is said to be a draft", async () => {
    const { user } = visit("#/om");
    expect(screen.queryByText(/maskinöversatt/)).toBeNull();
    const arabic = screen.getByRole("button", { name: "العربية" });
    expect([arabic.lang, arabic.dir]).toEqual(["ar", "rtl"]);
    await user.click(arabic);
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(["ar", "rtl"]);
    expect(await screen.findByRole("heading", { level: 1, name: "عن Samlat" })).toBeDefined();
    expect(screen.getByText(/النص السويدي هو المعتمد/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Svenska" }));
    expect(document.documentElement.dir).toBe("ltr");
  });
});

test("on paper stands when and from where it was printed", () => {
  visit("#/");
  const line = screen.getByText(/^Utskrivet .* från .*Uppgifter kan ha ändrats/);
  expect(line.textContent).not.toContain("#");
});
