import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { api } from "../../../testing/api";
import { aPlace, aProblem, aServiceInFull } from "../../../testing/content";
import { visit } from "../../../testing/render";

test("says everything that is stated, and that the rest is not", async () => {
  api.answerService(
    aServiceInFull({
      description: { sv: "En grupp för den som sover dåligt." },
      when: {
        rows: [{ days: ["MO", "TH"], opens: "10:00", closes: "14:00", validFrom: null, validTo: null }],
        text: null,
      },
      papersAsked: "no",
      contact: { phone: "035-12 34 56", email: null, url: "https://www.example.se/somn" },
      sources: [{ url: "https://www.example.se/kalla", title: null }],
      notStated: ["cost", "languages"],
    }),
  );
  visit("#/stod/x");
  expect(await screen.findByRole("heading", { level: 1, name: "Samtalsgrupp om sömn" })).toBeDefined();
  expect(screen.getByText("En grupp för den som sover dåligt.")).toBeDefined();
  expect(screen.getByText("Exempeluppgift – inte bekräftad av aktören")).toBeDefined();
  expect(screen.getByText(/måndag och torsdag/).textContent).toContain("10:00–14:00");
  expect(screen.getByRole("link", { name: "Ring 035-12 34 56" }).getAttribute("href")).toBe("tel:035123456");
  expect(screen.getByRole("link", { name: "Mer på www.example.se" })).toBeDefined();
  expect(screen.getByRole("link", { name: "www.example.se/kalla" })).toBeDefined();
  const unsaid = screen.getByRole("region", { name: "Det här är inte uppgivet" });
  expect(unsaid.textContent).toContain("Vad det kostar och språk.");
});

test("a place that is withheld to protect people is said to be, with what to do instead", async () => {
  api.answerService(
    aServiceInFull({
      placeWithheld: true,
      placeNote: "Kontakta oss för plats och tider.",
      places: [aPlace({ area: { sv: "Centrala Hylte" } })],
    }),
  );
  visit("#/stod/x");
  expect(await screen.findByText("Centrala Hylte · Kontakta oss för plats och tider.")).toBeDefined();
});

test("an address that is no web address never becomes a link", async () => {
  api.answerService(
    aServiceInFull({
      contact: { phone: null, email: null, url: "javascript:alert(1)" },
      sources: [{ url: "data:text/html,x", title: "Källa" }],
    }),
  );
  visit("#/stod/x");
  const sources = await screen.findByRole("region", { name: "Källor" });
  expect(within(sources).queryByRole("link")).toBeNull();
  expect(within(screen.getByRole("region", { name: "Kontakt" })).queryByRole("link")).toBeNull();
});

test("a service that is gone is said to be", async () => {
  api.refuse(aProblem(410));
  visit("#/stod/x");
  expect(await screen.findByRole("heading", { level: 1, name: "Stödet finns inte längre här" })).toBeDefined();
  expect(screen.getByRole("link", { name: "Till startsidan" })).toBeDefined();
});

test("an API that is away can be tried again", async () => {
  api.goAway();
  const { user } = visit("#/stod/x");
  const retry = await screen.findByRole("button", { name: "Försök igen" });
  api.server.resetHandlers();
  api.answerService(aServiceInFull());
  await user.click(retry);
  expect(await screen.findByRole("heading", { level: 1, name: "Samtalsgrupp om sömn" })).toBeDefined();
});
