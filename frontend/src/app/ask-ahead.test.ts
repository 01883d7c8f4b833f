import { screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { answerAhead } from "../shared/api/ahead";
import { ask } from "../shared/api/client";
import { api } from "../testing/api";
import { aList, aServiceInFull } from "../testing/content";
import { visit } from "../testing/render";
import { askAhead } from "./ask-ahead";

const ID = "01936b1c-0000-7000-8000-000000000001";

/** As the beginning of a visit: the address and the language are there, the page is not. */
function arriveAt(hash: string, language = "sv"): Promise<void> {
  localStorage.setItem("samlat.language", language);
  window.location.hash = hash;
  return askAhead();
}

afterEach(async () => {
  window.location.hash = "";
  await answerAhead(new Request("http://nobody.invalid/"));
});

test.each([
  { hash: "", shown: "Mer i Samlat", pages: 1 },
  { hash: "#/", shown: "Mer i Samlat", pages: 1 },
  { hash: "#/?q=oro", shown: "Inga träffar", pages: 1 },
  { hash: "#/?municipality=1315&language=ara&pages=2", shown: "Inga träffar", pages: 2 },
])(
  "a visit that begins with $hash asks before its page is there, and the page does not ask that again",
  async ({ hash, shown, pages }) => {
    const asked = api.answerSearches(() => aList([]));
    await arriveAt(hash);
    await waitFor(() => {
      expect(asked).toHaveLength(1);
    });
    visit(hash);
    await screen.findByRole("heading", { name: shown });
    expect(asked).toHaveLength(pages);
  },
);

test("a visit that begins with a listing asks for it in the language of the visit", async () => {
  const service = aServiceInFull({});
  api.answerService(service);
  await arriveAt(`#/stod/${ID}`, "en");
  const { apiUrl } = (await (await fetch("/config.json")).json()) as { apiUrl: string };
  const again = new Request(`${apiUrl}/samlat/v1/services/${ID}`, { headers: { "Accept-Language": "en" } });
  const answer = await answerAhead(again);
  expect(await answer?.json()).toEqual(service);
  expect(await answerAhead(again)).toBeUndefined();
});

test("another question gets an answer of its own, and what was asked ahead is not kept for later", async () => {
  const asked = api.answerSearches(() => aList([]));
  await arriveAt("#/?q=oro");
  const question = (q: string) => ask((client) => client.POST("/samlat/v1/services/searches", { body: { q } }));
  await question("sömn");
  await question("oro");
  expect(asked.map(({ q }) => q)).toEqual(["oro", "sömn", "oro"]);
});

test.each(["#/stod/", `#/aktor/${ID}`, "#/om"])("a visit that begins with %o asks nothing ahead", async (hash) => {
  const asked = api.answerSearches(() => aList([]));
  await arriveAt(hash);
  expect(asked).toEqual([]);
});

test("a question that fails ahead has failed for the page, which can ask again", async () => {
  api.goAway();
  await arriveAt("#/?q=oro");
  const { user } = visit("#/?q=oro");
  await screen.findByRole("heading", { level: 1, name: "Just nu går det inte att hämta uppgifterna" });
  api.answerSearches(() => aList([]));
  await user.click(screen.getByRole("button", { name: "Försök igen" }));
  await screen.findByRole("heading", { level: 1, name: "Inga träffar" });
});
