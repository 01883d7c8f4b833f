#!/bin/sh
# Prints the path of a Chromium for the browser tests: CHROMIUM_PATH, else the system's, else (as root) one installed by
# apt-get, else Playwright's own download.
set -eu
cd "$(dirname "$0")/../.."

usable() {
  [ -n "$1" ] && [ -x "$1" ] && echo "$1" && exit 0
  return 0
}

system() {
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    usable "$(command -v "$name" || true)"
  done
  usable "/Applications/Chromium.app/Contents/MacOS/Chromium"
  usable "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
}

usable "${CHROMIUM_PATH:-}"
system
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium; } >&2 || true
  system
fi
npx --prefix frontend playwright install chromium >&2 || true
usable "$(cd frontend && node -e 'console.log(require("@playwright/test").chromium.executablePath())' 2>/dev/null || true)"
echo "No Chromium for the browser tests: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to it." >&2
exit 1
