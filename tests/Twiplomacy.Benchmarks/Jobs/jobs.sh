#!/usr/bin/env bash
# What the job layer costs: how long after its cause a job begins, in the same process and in another; what the program
# and its database use while nothing is to be done; how long a start takes until the program is ready.
#   jobs.sh DIR [OTHER]
# DIR takes the data folder. OTHER is a twiplomacy.dll of another version (Release), started in turns with this one.
# Needs curl and python3. Goals: begun within 60 ms at the 90th percentile, 150 ms in another process; idle at most 1 %
# of a core; not slower to start than before.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
dir=$(mkdir -p "$1" && cd "$1" && pwd)
other=${2:-}
address=127.0.0.1:5093
export DOTNET_CLI_TELEMETRY_OPTOUT=1 TWIPLOMACY__RATELIMIT__REQUESTSPERMINUTE=0

dotnet build "$root/src/Twiplomacy.Server" -c Release -v q -p:RunAnalyzers=false >&2
ours=$root/src/Twiplomacy.Server/bin/Release/net10.0/twiplomacy.dll

serving='' working=''
stop() { for pid in $working $serving; do kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; done; serving='' working=''; }
trap stop EXIT
ready() { for _ in $(seq 1200); do curl -sf -o /dev/null "http://$address/health/ready" && return; sleep 0.02; done; echo "not ready" >&2; exit 1; }
serve() { dotnet exec "$1" serve --data "$2" --urls "http://$address" "${@:3}" >"$dir/serve.log" 2>&1 & serving=$!; ready; }

pick_up() { # $1: what it is called; asks for 100 imports one after another and reads when each was asked for and begun
  for i in $(seq 110); do
    printf 'source,target\n%d,%d\n' "$((1000 + RANDOM))" "$((40000 + RANDOM))" >"$dir/pair.csv"
    curl -sSf -o /dev/null -H "X-Api-Key: $key" -F "file=@$dir/pair.csv;filename=$1-$i.csv" "http://$address/api/v1/imports?platform=x&captured=2014-06-25&accounts_by=id"
    sleep 0.1
  done
  sleep 2
  curl -sf "http://$address/api/v1/jobs?kind=import&limit=100" | python3 "$here/percentiles.py" "$1"
}

key=$(dotnet exec "$ours" keys create bench --scope import --data "$dir/data")
serve "$ours" "$dir/data"; pick_up same-process
sleep 5
database=$(head -1 "$dir/data/cluster/postmaster.pid")
python3 "$here/idle.py" 60 "$serving" "$database"
stop
serve "$ours" "$dir/data" --jobs off
dotnet exec "$ours" worker --data "$dir/data" >"$dir/worker.log" 2>&1 & working=$!
sleep 5
pick_up other-process
stop

[ -z "$other" ] && exit
for _ in $(seq 10); do
  for which in "$ours" "$other"; do
    data=$dir/data-$([ "$which" = "$ours" ] && echo ours || echo other)
    begin=$(date +%s%N); serve "$which" "$data"; end=$(date +%s%N); stop
    echo "$([ "$which" = "$ours" ] && echo this || echo other) $(((end - begin) / 1000000))"
  done
done | awk '{ n[$1]++; t[$1] = t[$1] " " $2 } END { for (w in t) print "start to ready, ms, " w ":" t[w] }'
