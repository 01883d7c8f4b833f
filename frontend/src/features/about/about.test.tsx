import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { visit } from "../../testing/render";
import { STATEMENT } from "./statement";

test.each([
  ["#/om", "Om Samlat"],
  ["#/tillganglighet", "Redogörelse för tillgänglighet"],
  ["#/personuppgifter", "Personuppgifter"],
  ["#/api", "API för partner"],
])("%s opens as “%s”", async (address, heading) => {
  visit(address);
  expect(await screen.findByRole("heading", { level: 1, name: heading })).toBeDefined();
});

test("the accessibility statement tells all that the law asks for", async () => {
  visit("#/tillganglighet");
  await screen.findByRole("heading", { level: 1, name: "Redogörelse för tillgänglighet" });
  const main = screen.getByRole("main");
  for (const name of [
    "Så väl följer sidan kraven",
    "Det som brister",
    "Så har vi prövat sidan",
    "Säg till om något inte fungerar",
    "Om du inte är nöjd med svaret",
  ]) {
    expect(within(main).getByRole("region", { name })).toBeDefined();
  }
  const lacks = within(screen.getByRole("region", { name: "Det som brister" })).getAllByRole("listitem");
  expect(lacks).toHaveLength(STATEMENT.deficiencies.length);
  const day = new Intl.DateTimeFormat("sv", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(STATEMENT.assessedOn),
  );
  expect(main.textContent).toContain(`Bedömningen gjordes ${day}`);
  expect(screen.getByRole("link", { name: "Anmäl till Digg" }).getAttribute("href")).toBe(
    "https://www.digg.se/tdosanmalan",
  );
});

test("the API page asks the API of this installation", async () => {
  visit("#/api");
  const contract = await screen.findByRole("link", { name: "Kontraktet (OpenAPI 3.1)" });
  expect(contract.getAttribute("href")).toBe("http://api.test/samlat/v1/openapi.yaml");
  expect(screen.getByText(/curl 'http:\/\/api.test\/samlat\/v1\/services\/searches'/)).toBeDefined();
});

test("nobody is invented as responsible where nobody is named", async () => {
  visit("#/om");
  expect(await screen.findByText("Ingen ansvarig är uppgiven för den här installationen.")).toBeDefined();
  expect(screen.getByText("Ingen kontaktadress är uppgiven för den här installationen.")).toBeDefined();
});
