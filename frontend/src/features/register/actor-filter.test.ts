import { describe, expect, test } from "vitest";
import { anActor } from "../../testing/register-content";
import { formatActorFilter, parseActorFilter, passes } from "./actor-filter";

const ALL = { name: "", kind: null, municipality: null };

describe("the address of the list of actors", () => {
  test.each([
    ["/aktorer", ALL],
    [
      "/aktorer?name=r%C3%B6da&kind=ideburen&municipality=1315",
      { name: "röda", kind: "ideburen" as const, municipality: "1315" },
    ],
  ])("%s is read and written the same", (address, filter) => {
    expect(parseActorFilter(address)).toEqual(filter);
    expect(formatActorFilter(filter)).toBe(address);
  });

  test.each(["/aktorer?kind=toString", "/aktorer?municipality=%3Cscript%3E", `/aktorer?name=${"x".repeat(101)}`])(
    "%s is read as if it said nothing",
    (address) => {
      expect(parseActorFilter(address)).toEqual(ALL);
    },
  );
});

test("an actor is found by a part of its name, its kind and where it works", () => {
  const actor = anActor({ name: { sv: "Röda Korset Hylte" }, kind: "ideburen", municipalities: ["1315"] });
  expect(passes(actor, { ...ALL, name: " röda " })).toBe(true);
  expect(passes(actor, { ...ALL, name: "rädda" })).toBe(false);
  expect(passes(actor, { ...ALL, kind: "kommun" })).toBe(false);
  expect(passes(actor, { ...ALL, municipality: "1315" })).toBe(true);
  expect(passes(actor, { ...ALL, municipality: "1380" })).toBe(false);
});
