import { expect, test } from "vitest";
import { inBaseLanguage, wordingsOf } from "./languages.mjs";

/** A message as Paraglide compiles it. */
const compiled = `/* eslint-disable */
import { getLocale } from '../runtime.js';

const sv_clear = /** @type {(inputs: {}) => string} */ () => {
	return (\`Rensa\`)
};

const en_clear = /** @type {(inputs: {}) => string} */ () => {
	return (\`Clear\`)
};

/**
* | output |
* | --- |
* | "Clear" |
*
* @returns {string}
*/
export const clear = ((inputs = {}, options = {}) => {
	const locale = options.locale ?? getLocale()
	if (locale === "en") return en_clear(inputs)
	return sv_clear(inputs)
});`;

test("what says a message is found for each language, and for whoever reads none of them", () => {
  expect(Object.fromEntries(wordingsOf(compiled))).toEqual({ en: "en_clear", "": "sv_clear" });
});

test("a message of the first load calls for Swedish alone, so that the bundler leaves the rest out", () => {
  const code = inBaseLanguage(compiled, "clear", 7);
  expect(code.match(/^export .*$/gm)).toEqual(["export const clear = /*#__PURE__*/ spoken(7, sv_clear);"]);
});

test("a message in another form than is known stops the build", () => {
  expect(() => wordingsOf("export const clear = () => 'Rensa';")).toThrow("another form");
});
