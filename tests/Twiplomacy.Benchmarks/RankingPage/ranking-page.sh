#!/usr/bin/env bash
# Asks for a ranking page of 50 rows with wrk, 64 connections, in turns with a bare Kestrel endpoint that has a body of
# the same size at hand; then times first, uncached answers of filtered rankings of a 10,000-account edition:
#   ranking-page.sh DIR [TURNS] [SECONDS]
# DIR takes the data folder. Needs wrk (Debian's package) and curl. Goal: at least 0.6 of the bare endpoint's requests
# per second with a 99th percentile under 10 ms; under 50 ms uncached.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
dir=$(mkdir -p "$1" && cd "$1" && pwd)
turns=${2:-3} seconds=${3:-5}
ours=127.0.0.1:5091 bare=127.0.0.1:5092
export DOTNET_CLI_TELEMETRY_OPTOUT=1 TWIPLOMACY__RATELIMIT__REQUESTSPERMINUTE=0 DOTNET_gcServer=0

dotnet build "$root/tests/Twiplomacy.Benchmarks" -c Release -v q -p:RunAnalyzers=false >&2
bin=$root/tests/Twiplomacy.Benchmarks/bin/Release/net10.0
dotnet exec "$bin/Twiplomacy.Benchmarks.dll" ranking-page prepare "$dir/data" 10000 >&2

pids=()
stop() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait; }
trap stop EXIT
dotnet exec "$bin/twiplomacy.dll" serve --data "$dir/data" --urls "http://$ours" --jobs off >"$dir/serve.log" 2>&1 & pids+=($!)
page="http://$ours/api/v1/editions/many-2014/rankings/mutual_follows"
sealed="http://$ours/api/v1/editions/many-2014/revisions/1/rankings/mutual_follows"
for _ in $(seq 120); do curl -sf "$page" -o "$dir/body" && break; sleep 0.5; done
dotnet exec "$bin/Twiplomacy.Benchmarks.dll" ranking-page bare "$dir/body" "http://$bare" >"$dir/bare.log" 2>&1 & pids+=($!)
for _ in $(seq 60); do curl -sf "http://$bare/" -o /dev/null && break; sleep 0.5; done
[ "$(curl -s "http://$bare/" | wc -c)" = "$(curl -s "$page" | wc -c)" ] || { echo "the bodies differ in size" >&2; exit 1; }

load() { wrk -t1 -c64 -d"$1s" --latency "$2" | awk '/Requests\/sec/ { r = $2 } $1 == "99%" { p = $2 } /Non-2xx/ { n = $0 } END { print r, p, n }'; }
load 5 "http://$bare/" >/dev/null; load 5 "$page" >/dev/null; load 5 "$sealed" >/dev/null

echo "| turn | bare req/s | p99 | page req/s | p99 | of bare | sealed revision req/s | p99 | of bare |"
echo "|---|---|---|---|---|---|---|---|---|"
for turn in $(seq "$turns"); do
  read -r b bp _ < <(load "$seconds" "http://$bare/"); read -r o op _ < <(load "$seconds" "$page"); read -r s sp _ < <(load "$seconds" "$sealed")
  awk -v t="$turn" -v b="$b" -v bp="$bp" -v o="$o" -v op="$op" -v s="$s" -v sp="$sp" \
    'BEGIN { printf "| %d | %.0f | %s | %.0f | %s | %.2f | %.0f | %s | %.2f |\n", t, b, bp, o, op, o / b, s, sp, s / b }'
done
echo "load average: $(cut -d ' ' -f 1-3 /proc/loadavg), body of $(wc -c <"$dir/body") bytes"

# Each filter is asked once: nothing of its answer is kept. The first twenty warm the code up.
for first in A B C D E; do for second in A B C D E F G H I J; do
  curl -s -o /dev/null -w '%{time_total}\n' "$page?country=$first$second&kind=embassy"
done; done | tail -n +21 | sort -n | awk '{ t[NR] = $1 * 1000 } END { printf "uncached filtered page of 10,000 accounts: median %.1f ms, worst %.1f ms of %d\n", t[int((NR + 1) / 2)], t[NR], NR }'
