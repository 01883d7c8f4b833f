#!/bin/sh
# Runs a command only when the files it depends on have changed since it last succeeded:
#   deploy/local/if-changed.sh STAMP "path path…" command…
# The stamp holds a hash over the names and contents of the files; what git ignores does not count.
set -eu
stamp=$1
paths=$2
shift 2

# shellcheck disable=SC2086  # the paths are a list
files=$(git ls-files -co --exclude-standard -- $paths 2>/dev/null | sort | while read -r file; do if [ -f "$file" ]; then echo "$file"; fi; done)
state=unknown
if [ -n "$files" ]; then
  state=$({ echo "$files"; echo "$files" | git hash-object --stdin-paths; } | git hash-object --stdin)
fi
if [ "$state" != unknown ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$state" ]; then
  exit 0
fi
rm -f "$stamp"
"$@"
mkdir -p "$(dirname "$stamp")"
echo "$state" >"$stamp"
