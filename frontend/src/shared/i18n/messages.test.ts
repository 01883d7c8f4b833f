import { describe, expect, test } from "vitest";
import settings from "../../../project.inlang/settings.json";

/** Every message file there is, by language. */
const files = import.meta.glob<Record<string, unknown>>("../../../messages/*.json", { eager: true, import: "default" });

function messagesIn(locale: string): Record<string, unknown> {
  return files[`../../../messages/${locale}.json`] ?? {};
}

/** The names in braces that a message is given, whatever its form. */
function inputsOf(message: unknown): string[] {
  return [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort();
}

/** The plural forms that a message has wordings for; null for one that is the same for every number. */
function formsOf(message: unknown): string[] | null {
  const forms = [...JSON.stringify(message).matchAll(/"countPlural=(\w+)"/g)].map(([, form = ""]) => form);
  return forms.length > 0 ? forms.sort() : null;
}

const sv = messagesIn("sv");

test("every language in the settings has its file, and no file is without its line there", () => {
  const named = Object.keys(files).map((path) => /(\w[\w-]*)\.json$/.exec(path)?.[1]);
  expect(named.sort()).toEqual([...settings.locales].sort());
});

describe.each(settings.locales)("the messages in %s", (locale) => {
  const messages = messagesIn(locale);

  test("have the same keys as the Swedish ones", () => {
    expect(Object.keys(messages)).toEqual(Object.keys(sv));
  });

  test("take the same inputs as the Swedish ones", () => {
    const inputs = (all: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(all).map(([key, message]) => [key, inputsOf(message)]));
    expect(inputs(messages)).toEqual(inputs(sv));
  });

  test("have a wording for each plural form of the language", () => {
    const wanted = [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort();
    const wrong = Object.entries(messages)
      .map(([key, message]) => ({ key, forms: formsOf(message) }))
      .filter(({ forms }) => forms !== null && forms.join() !== wanted.join());
    expect(wrong).toEqual([]);
  });

  test("say something, without exclamation marks", () => {
    const wordings = Object.values(messages).map((message) => JSON.stringify(message));
    expect(wordings.filter((wording) => wording.length <= 2 || wording.includes("!"))).toEqual([]);
  });
});
