#!/usr/bin/env bash
# Imports a follower export of a given size into a fresh data folder and tells the program's peak memory (PostgreSQL's is
# its own): tests/large-follower-export.sh [MEGABYTES] [FOLDER]. 1,024 MB are some 54 million followers and need 15 GB of disk.
set -euo pipefail
cd "$(dirname "$0")/.."
megabytes=${1:-1024}
folder=${2:-$(mktemp -d)}
chmod 755 "$folder"
rows=$((megabytes * 1024 * 1024 / 20))
awk -v rows="$rows" 'BEGIN { for (i = 0; i < rows; i++) printf "1%018.0f\n", (i * 7919 + 1234567) % 9007199254740881 }' > "$folder/followers.txt"
ls -l "$folder/followers.txt"
dotnet build -c Release src/Twiplomacy.Server -v q
started=$(date +%s)
dotnet src/Twiplomacy.Server/bin/Release/net10.0/twiplomacy.dll import "$folder/followers.txt" --platform x --owner 1 --list followers \
  --accounts-by id --captured 2014-06-24 --complete --data "$folder/data" &
pid=$!
peak=0
while kill -0 "$pid" 2>/dev/null; do
  now=$(awk '/VmHWM/ { print $2 }' "/proc/$pid/status" 2>/dev/null || echo 0)
  [ "${now:-0}" -gt "$peak" ] && peak=$now
  sleep 1
done
wait "$pid" && code=0 || code=$?
echo "exit code $code, $(($(date +%s) - started)) s, peak memory of the program $((peak / 1024)) MB"
rm -f "$folder/followers.txt"
[ "$code" = 0 ] && [ "$peak" -lt $((400 * 1024)) ]
