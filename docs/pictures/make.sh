#!/usr/bin/env bash
# Takes the README's pictures of the demo, ranking.png and network.png, into this folder (or the one given):
#   docs/pictures/make.sh [FOLDER]
# Needs Chromium (/usr/bin/chromium, or the program that CHROMIUM names), and playwright-core, which a build of
# tests/Twiplomacy.IntegrationTests brings. The demo runs on a free port and in a temporary data folder that is removed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
to=${1:-$here}
mkdir -p "$to"
to=$(cd "$to" && pwd)
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

[ -d "$root/tests/Twiplomacy.IntegrationTests/node_modules/playwright-core" ] ||
  (cd "$root/tests/Twiplomacy.IntegrationTests" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
dotnet build "$root/src/Twiplomacy.Server" -c Release -v q >&2

work=$(mktemp -d)
chmod 755 "$work" # the database runs as a user of its own
demo=''
stop() {
  if [ -n "$demo" ]; then
    kill -TERM "$demo" 2>/dev/null || true
    wait "$demo" 2>/dev/null || true
  fi
  rm -rf "$work"
}
trap stop EXIT

# Not by "dotnet run": a signal must reach the program itself, so that it stops its database.
dotnet exec "$root/src/Twiplomacy.Server/bin/Release/net10.0/twiplomacy.dll" demo --data "$work/data" --port 0 >"$work/demo.out" 2>"$work/demo.err" &
demo=$!
address=''
for _ in $(seq 600); do
  address=$(sed -nE 's/^Twiplomacy serves on (http:[^ ]*)$/\1/p' "$work/demo.out" | head -n 1)
  [ -n "$address" ] && curl -sf -o /dev/null "$address/health/ready" && break
  address=''
  kill -0 "$demo" 2>/dev/null || break
  sleep 0.5
done
if [ -z "$address" ]; then
  echo "The demo is not ready:" >&2
  tail -n 20 "$work/demo.err" >&2
  exit 1
fi

node "$here/make.mjs" "$address" "$to"
