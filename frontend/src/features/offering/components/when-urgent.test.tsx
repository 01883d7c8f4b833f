import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { api } from "../../../testing/api";
import { aList, aService } from "../../../testing/content";
import { visit } from "../../../testing/render";

test.each([
  ["vald", ["112", "116 016"]],
  ["psykisk-ohalsa", ["112", "90101"]],
  ["somn", []],
])("for the need %s stand below these numbers to call at once: %o", async (code, numbers) => {
  const interpretation = [{ filter: "concern" as const, code, name: { sv: code }, text: "ord", guess: false }];
  api.answerSearches(() => aList([aService()], { interpretation }));
  visit("#/?q=ord");
  await screen.findByRole("heading", { level: 1, name: "1 träff" });
  const urgent = within(screen.getByRole("main")).queryByRole("region", { name: "Om det är bråttom" });
  const links = urgent ? within(urgent).getAllByRole("link") : [];
  expect(links.map(({ textContent }) => textContent)).toEqual(numbers);
});
