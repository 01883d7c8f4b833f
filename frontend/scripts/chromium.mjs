/** The browser of tests and measurements: CHROMIUM_PATH, else where Debian puts it. */
export const CHROMIUM_PATH = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

const QUIET = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium refuses its sandbox to root; everything else keeps it from talking to anyone on its own. */
export const CHROMIUM_ARGUMENTS = process.getuid?.() === 0 ? ["--no-sandbox", ...QUIET] : QUIET;
