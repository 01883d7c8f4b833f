/**
 * The outlines of Halland's municipalities, for drawing only: simplified, and projected flat (x = longitude × cos 57°).
 *
 * Source: https://github.com/okfse/sweden-geojson (commit ff67bcb), "feel free to reuse"; originally the open data of
 * Valmyndigheten. Another county puts its own outlines here, by the codes that its municipalities have in the API; a
 * municipality without an outline stands in the list beside the map alone.
 */
export interface Shape {
  /** The outline, in units of the drawing. */
  readonly path: string;
  /** Where its name stands. */
  readonly label: readonly [x: number, y: number];
}

/** Width and height of the drawing. */
export const MAP_SIZE = [400, 490] as const;

export const SHAPES: Readonly<Record<string, Shape>> = {
  // Hylte
  "1315": {
    path: "M341 186l-13 0-16 8-6 0-1-1-2 7-11 6 0 6-5 3-7 1-1-2 1-5-8-10-1-7-4 4-7 3-5 15-6-4-12 6-4 6-8-1-7 12 0 6 9 8 9-1 0 6 5 0 2 8 6-1 6 3 0 20 7 4 2 5 5-1 4-9 6-3 4-7 9 7-5 13 2 5 10-2 12-8 6 12 8-6 1-4 14-8 5 0 3-4 9 3 7-6 11-1 10-7 8-2 6-5 1-14-3-3-11-9-6-8-1 0 1-4 0-1 2-5-1-7-12-8-3 0-2-3-3 1-4-11-7 4-8-4z",
    label: [313, 240],
  },
  // Halmstad
  "1380": {
    path: "M317 298l-6-12-12 8-10 2-2-5 5-13-9-7-4 7-6 3-4 9-5 1-2-5-7-4 0-20-6-3-6 1-2-8-5 0-8 15 0 9-6 9-15 0-9 6-13 10-7 12-6 2 5 29 17 26 24-1 22 33 8 1 6-4 7-13 6-3 22-13 0-6 5 0 0-10 13 1 12-4 4-9-2-4 1-24z",
    label: [248, 328],
  },
  // Laholm
  "1381": {
    path: "M338 380l-7-21-8-9-4 1-12 4-13-1 0 10-5 0 0 6-22 13-6 3-7 13-6 4-8-1-28 0 20 38 10 5 6 5-4 22 2 1 1 0 1 0 1 0 1 1 0 1 0 1 2 1 1 0 9 1 3 0 10 1 1 0 4-1 1 0 5 1 1 0 1 1 1 1 1 1 1 0 5 8 5-2 1-1 5-7 1 0-1-3 9-9 11-4 8-9 12-2 4-3 1-8-3-8 1-11 2-6-5-16 0-6-5-3z",
    label: [292, 422],
  },
  // Falkenberg
  "1382": {
    path: "M276 174l-1-5-8 4-8-4 2-7-12-3-8 4-5-3 2-8-1-7 8-8-4-8-6-3-9 2-6-2-6-12-9 11-5 2-14 15-6 1-4 6 1 12 4 5-7 5 1 7-8 8-1 11 5 7-6 5 6 5 2 7-12 2-2 6-24-3-7 5-8 2-21 2 26 35 13 5 14 5 19 32 1 3 6-2 7-12 13-10 9-6 15 0 6-9 0-9 8-15 0-6-9 1-9-8 0-6 7-12 8 1 4-6 12-6 6 4 5-15 7-3 4-4 3-8-2-5z",
    label: [166, 250],
  },
  // Varberg
  "1383": {
    path: "M128 103l-2-8-10 8-5 8-8 3-13-8-14 7-3-7-6-3-4 1-4 1-9 5 13 40 12 30 24 55 21-2 8-2 7-5 24 3 2-6 12-2-2-7-6-5 6-5-5-7 1-11 8-8-1-7 7-5-4-5-1-12 4-6 6-1 14-15 5-2-5-11-8-5 1-4-11-6-3 3-6-6-11 10-4 1-2 6-5 9-16 4-1-14 2-3-7-5z",
    label: [118, 158],
  },
  // Kungsbacka
  "1384": {
    path: "M117 14l-10-10-1-1-1-1-2-2-4 3-8 5-1 0-13 5-1 0-1 0-1 0-3 1-2 0-4 0-1 1-1 0 1 2-4 1-3 0-9 2-2-3 0-1-2-2-1-1-1 0-1 0-1 1 0-1-1 0-1 0 0 1-1 0 0-1-1 0-1 0-5 1-1-1-1 0-1 0-1 0-4 1-2 1-5 0-8 1-4 11-3 10 8 39 20 54 22-20 9-5 4-1 4-1 6 3 3 7 14-7 13 8 8-3 5-8 10-8 2-12 5-7-2-4-2-10-5-5-8-1-3-4 2-5 2-4-7-14 6-13 0-1z",
    label: [60, 58],
  },
};
