#!/bin/sh
# Rebuilds the bundle from its lock file and compares it with the committed one.
set -eu
cd "$(dirname "$0")"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
npm ci --silent --no-audit --no-fund
npm run --silent bundle -- --outdir="$out" --log-level=warning
node licences.mjs "$out"
diff -r "$out" ../resources/static/vendor || {
  echo "static/vendor is not what src/main/frontend builds: run 'npm ci && npm run build' there and commit the result." >&2
  exit 1
}
