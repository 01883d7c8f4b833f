import file from "@fontsource/albert-sans/files/albert-sans-latin-700-normal.woff2?url";

/** How long the first page gets for itself before its ornament is fetched, in milliseconds. */
const SETTLED_AFTER = 300;

/**
 * The font of headings, in the one weight that they have. Until it is there stands the fallback of fonts.css in the same width and
 * height, so that nothing moves: on a slow phone what a page says comes before how it looks. A page that is kept in this browser
 * has the font at hand and shows it at once.
 */
export function fetchHeadingFont(): void {
  const font = new FontFace("Albert Sans", `url("${file}") format("woff2")`, { weight: "700", display: "swap" });
  setTimeout(
    () => {
      document.fonts.add(font);
    },
    "serviceWorker" in navigator && navigator.serviceWorker.controller ? 0 : SETTLED_AFTER,
  );
}
