/** What a language says for each message, by the message's number in this build. */
export type Dictionary = readonly ((inputs: object) => string)[];

/**
 * What fetches the texts of each language that does not come with the first load. Written by scripts/languages.mjs for the built page;
 * while developing and testing every message holds all its languages, and there is nothing to fetch.
 */
export const DICTIONARIES: Readonly<Record<string, () => Promise<{ default: Dictionary }>>> = {};
