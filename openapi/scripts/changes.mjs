// CHANGES.md: the section "Next" announces what the contract breaks against baseline.yaml, one key in backticks a line.

const NEXT = /^## Next[^\n]*\n/m;

/** The keys that the section "Next" announces. */
export function announced(changes) {
  const start = changes.search(NEXT);
  if (start < 0) {
    throw new Error('CHANGES.md has no section "## Next"');
  }
  const section = changes.slice(start).replace(NEXT, "").split(/^## /m)[0];
  return [...section.matchAll(/^- `([^`]+)`/gm)].map(([, key]) => key);
}

/** Breaks that nobody announced, and announcements of what is not broken. */
export function differences(breaks, keys) {
  return {
    unannounced: breaks.filter((one) => !keys.includes(one)),
    unfounded: keys.filter((one) => !breaks.includes(one)),
  };
}

/** The text with what stood under "Next" filed under a version and a date, and an empty "Next" above it. */
export function filed(changes, version, date) {
  return changes.replace(NEXT, `## Next\n\n## ${version} – ${date}\n`);
}
