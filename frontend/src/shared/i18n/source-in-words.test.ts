import { expect, test } from "vitest";
import { sourceInWords } from "./source-in-words";

test("the days of a source are in words, and what is no day stays", () => {
  expect(sourceInWords("Underlag, sammanställt 2026-11-21; kod enligt SCB")).toBe(
    "Underlag, sammanställt 21 november 2026; kod enligt SCB",
  );
  expect(sourceInWords("Dnr 2026-99-21, meddelande 2012:20")).toBe("Dnr 2026-99-21, meddelande 2012:20");
});
