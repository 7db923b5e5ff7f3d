#!/usr/bin/env bash
# How long pages take with a thousand sealed editions in one database, beside the demo's nine: many-editions.sh DIR [EDITIONS] [TURNS]
# The copies stand in panels of their own, as many editions in each as the sample's panel has. Needs psql and curl; DIR takes the data.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
dir=$(mkdir -p "$1" && cd "$1" && pwd)
editions=${2:-1000} turns=${3:-15}
url=127.0.0.1:${PORT:-5403}
program=${TWIPLOMACY_PROGRAM:-$root/src/Twiplomacy.Server/bin/Release/net10.0/twiplomacy.dll}
export TWIPLOMACY__RATELIMIT__REQUESTSPERMINUTE=0 DOTNET_gcServer=0
chmod 755 "$dir"
[ -d "$dir/data" ] || dotnet exec "$program" demo --exit --data "$dir/data" >"$dir/demo.log" 2>&1

served=
stop() { [ -z "$served" ] || { kill -TERM "$served" 2>/dev/null; wait "$served" || true; }; served=; }
trap stop EXIT
serve() {
  dotnet exec "$program" serve --data "$dir/data" --urls "http://$url" --jobs off >"$dir/serve.log" 2>&1 & served=$!
  until curl -sf "http://$url/health/ready" -o /dev/null; do sleep 0.3; done
}
pages=(
  / /rankings "/compare?a=world-leaders-2013&b=world-leaders-2014" /networks /editions/world-leaders-2014
  "/api/v1/editions?limit=50" "/api/v1/rankings/mutual_follows?panel=world-leaders" /api/v1/editions/world-leaders-2014/rankings/mutual_follows
)
time_pages() {
  for page in "${pages[@]}"; do
    curl -sL -o /dev/null "http://$url$page"; curl -sL -o /dev/null "http://$url$page"
    for _ in $(seq "$turns"); do curl -sL -o /dev/null -w '%{http_code} %{time_total} %{size_download}\n' "http://$url$page"; done | sort -k2n |
      awk -v page="$page" -v of="$1" '{ code = $1; t[NR] = $2 * 1000; size = $3 } END { printf "| %s | `%s` | %s | %.1f (%.1f to %.1f) | %d |\n", of, page, code, t[int((NR + 1) / 2)], t[1], t[NR], size }'
  done
}
echo "| editions | page | status | ms, median (least to most) | bytes |"; echo "|---|---|---|---|---|"
serve
sql() { PGPASSWORD=$(cat "$dir/data/secret") psql -qtAX -h 127.0.0.1 -p "$(cat "$dir/data/port")" -U twiplomacy_admin -d twiplomacy "$@"; }
before=$(sql -c "select count(*) from edition_revision where status = 'sealed'")
[ "$before" -ge "$editions" ] || { time_pages "$before"; sql -v editions="$editions" -f "$here/many-editions.sql"; sql -c "vacuum analyze"; stop; serve; }
time_pages "$(sql -c "select count(*) from edition_revision where status = 'sealed'")"
echo "the database takes $(sql -c "select pg_size_pretty(pg_database_size('twiplomacy'))"); load average $(cut -d ' ' -f 1-3 /proc/loadavg)"
