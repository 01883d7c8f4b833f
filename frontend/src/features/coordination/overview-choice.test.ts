import { expect, test } from "vitest";
import { formatOverview, parseOverview } from "./overview-choice";

const ACTOR = "01936b1c-0000-7000-8000-000000000009";

test.each([
  "/samordning",
  "/samordning?municipality=1315",
  `/samordning?municipality=1380&actor=${ACTOR}&freshness=overdue&page=3`,
])("%s is read and written the same", (url) => {
  expect(formatOverview(parseOverview(url))).toBe(url);
});

test("what cannot be read is left out", () => {
  expect(parseOverview("/samordning?municipality=hylte&actor=x&freshness=gammal&page=0")).toEqual({
    municipality: null,
    actor: null,
    grade: null,
    page: 1,
  });
});
