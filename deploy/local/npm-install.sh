#!/bin/sh
# Installs the npm packages of a folder from its lock file, when they have changed:  deploy/local/npm-install.sh FOLDER
# `npm ci` refuses a lock file when a registry mirror lacks optional packages, also those for other systems than this one;
# `npm install` takes the same versions from the lock file and leaves those out.
set -eu
folder=$1
if [ "${2:-}" != now ]; then
  exec deploy/local/if-changed.sh "$folder/node_modules/.samlat-installed" "$folder/package.json $folder/package-lock.json" "$0" "$folder" now
fi
echo "Fetching the packages of $folder."
npm --prefix "$folder" ci --no-audit --no-fund --loglevel=silent ||
  npm --prefix "$folder" install --no-save --no-audit --no-fund --loglevel=error
