import { describe, expect, test } from "vitest";
import en from "../../../messages/en.json";
import sv from "../../../messages/sv.json";

/** The names in braces that a message is given, whatever its form. */
function inputsOf(message: unknown): string[] {
  return [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort();
}

describe("the messages", () => {
  test("have the same keys in every language", () => {
    expect(Object.keys(en)).toEqual(Object.keys(sv));
  });

  test("take the same inputs in every language", () => {
    const inputs = (messages: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, inputsOf(message)]));
    expect(inputs(en)).toEqual(inputs(sv));
  });

  test("say something, without exclamation marks", () => {
    const wordings = [...Object.values(sv), ...Object.values(en)].map((message) => JSON.stringify(message));
    expect(wordings.filter((wording) => wording.length <= 2 || wording.includes("!"))).toEqual([]);
  });
});
