#!/usr/bin/env bash
# Three hosts in network namespaces: a database with a standby, two servers behind nginx, two workers. While imports, editions and
# mails run, a worker, a server and the primary are killed (kill -9) and the standby is promoted. Afterwards every edition must have
# the hash that it has on one machine, every mail must have been sent once, and reading must not have been away for long.
#   hosts.sh [FILES] [ARCS] [EDITIONS] [MAILS]     ARCS in each file; the long run is: hosts.sh 50 400000 20 200
# Needs root, ip, nginx, openssl, python3 and PostgreSQL's own programs (Debian: postgresql). TWIPLOMACY_PROGRAM names another
# twiplomacy.dll, TWIPLOMACY_KEEP=1 leaves the folder with all logs.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
files=${1:-4} arcs=${2:-20000} editions=${3:-2} mails=${4:-20}
program=${TWIPLOMACY_PROGRAM:-$root/tests/Twiplomacy.IntegrationTests/bin/Debug/net10.0/twiplomacy.dll}
postgres=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
for tool in ip nginx openssl python3 runuser; do command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 2; }; done
[ -x "$postgres/pg_basebackup" ] || { echo "PostgreSQL's programs are missing"; exit 2; }
[ "$(id -u)" = 0 ] || { echo "Only root makes network namespaces"; exit 2; }
user=$(id -un postgres 2>/dev/null || echo nobody)

work=$(mktemp -d); chmod 755 "$work"
net=tw$$
started=()
cleanup() {
  for pid in "${started[@]}"; do kill -9 "$pid" 2>/dev/null || true; done
  for host in 1 2 3 client switch; do
    for pid in $(ip netns pids "$net-$host" 2>/dev/null); do kill -9 "$pid" 2>/dev/null || true; done
    ip netns delete "$net-$host" 2>/dev/null || true
  done
  if [ -n "${TWIPLOMACY_KEEP:-}" ]; then echo "Logs are in $work"; else rm -rf "$work"; fi
}
trap cleanup EXIT
now() { date +%s.%N; }
say() { printf '%6.1f s: %s\n' "$(echo "$(now) $begun" | awk '{ print $1 - $2 }')" "$*"; }
begun=$(now)

# --- the network: a switch, three hosts, and a client that has the mail server
ip netns add "$net-switch"
ip -n "$net-switch" link add bridge type bridge
ip -n "$net-switch" link set bridge up
number=0
for host in 1 2 3 client; do
  number=$((number + 1))
  ip netns add "$net-$host"
  ip -n "$net-$host" link add eth0 type veth peer name "port$number" netns "$net-switch"
  ip -n "$net-switch" link set "port$number" master bridge up
  ip -n "$net-$host" address add "10.77.0.$number/24" dev eth0
  ip -n "$net-$host" link set lo up
  ip -n "$net-$host" link set eth0 up
done
on() { local host=$1; shift; ip netns exec "$net-$host" "$@"; }
as() { local host=$1; shift; on "$host" runuser -u "$user" -- "$@"; }

# --- the database: a primary on host 1, a standby on host 2 that each commit waits for
mkdir "$work/primary" "$work/standby"; chown "$user" "$work/primary" "$work/standby"; chmod 700 "$work/primary" "$work/standby"
as 1 "$postgres/initdb" -D "$work/primary" -U twiplomacy --auth=trust --encoding=UTF8 --no-locale >/dev/null
cat >>"$work/primary/postgresql.conf" <<C
listen_addresses = '*'
unix_socket_directories = ''
max_connections = 300
shared_buffers = 256MB
wal_level = replica
max_wal_size = 4GB
hot_standby_feedback = on
wal_receiver_status_interval = 1s
jit = off
C
printf 'host all,replication all 10.77.0.0/24 trust\n' >>"$work/primary/pg_hba.conf"
as 1 "$postgres/pg_ctl" start -s -w -D "$work/primary" -l "$work/primary/server.log"
sql() { local host=$1; shift; as "$host" "$postgres/psql" -qtAX -h "10.77.0.$host" -U twiplomacy -d "${database:-twiplomacy}" -c "$*"; }
database=postgres sql 1 "create database twiplomacy"
as 2 "$postgres/pg_basebackup" -h 10.77.0.1 -U twiplomacy -D "$work/standby" -R -X stream -c fast -d "host=10.77.0.1 user=twiplomacy application_name=standby"
as 2 "$postgres/pg_ctl" start -s -w -D "$work/standby" -l "$work/standby/server.log"
until [ "$(sql 1 "select count(*) from pg_stat_replication where state = 'streaming'")" = 1 ]; do sleep 0.1; done
sql 1 "alter system set synchronous_standby_names = '*'"
sql 1 "select pg_reload_conf()" >/dev/null
say "PostgreSQL $("$postgres/postgres" --version | awk '{ print $3 }'): the standby follows the primary"

# --- the program
export DOTNET_gcServer=0 DOTNET_CLI_TELEMETRY_OPTOUT=1
hosts="Host=10.77.0.1,10.77.0.2;Database=twiplomacy;Username=twiplomacy;GSS Encryption Mode=Disable"
settings=(
  TWIPLOMACY__CONNECTIONSTRINGS__TWIPLOMACY="$hosts" TWIPLOMACY__DATABASE__READFROM=standby TWIPLOMACY__SERVER__PROXIES=10.77.0.3
  TWIPLOMACY__SERVER__ALLOWEDHOSTS=twiplomacy.example.org TWIPLOMACY__RATELIMIT__REQUESTSPERMINUTE=0
  TWIPLOMACY__MAIL__HOST=10.77.0.4 TWIPLOMACY__MAIL__PORT=2525 TWIPLOMACY__MAIL__SECURITY=none TWIPLOMACY__MAIL__FROM=reports@mfa.example
  TWIPLOMACY__MAIL__PUBLICURL=https://twiplomacy.example.org TWIPLOMACY__JOBS__CONCURRENCY=2
)
run() { # HOST NAME ARGUMENTS… : in the background; its number is in $pid
  local host=$1 name=$2; shift 2
  mkdir -p "$work/data-$name"
  ip netns exec "$net-$host" env "${settings[@]}" TWIPLOMACY__DATABASE__DATAFOLDER="$work/data-$name" TWIPLOMACY__IMPORTS__AUDIENCEKEYFILE="$work/audience.key" \
    dotnet exec "$program" "$@" >"$work/$name.log" 2>&1 &
  pid=$!
  started+=("$pid")
}
once() { local host=$1; shift; on "$host" env "${settings[@]}" TWIPLOMACY__DATABASE__DATAFOLDER="$work/data-once" dotnet exec "$program" "$@"; }
python3 "$here/hosts.py" make "$work" "$files" "$arcs"
key=$(once 1 keys create hosts --scope admin 2>/dev/null | grep -o 'twp_[0-9a-f]*_[0-9a-f]*' | head -1)
once 1 panel import "$work/panel.csv" --panel ministries >/dev/null
run 1 server-1 serve --jobs off --urls http://10.77.0.1:5080; server1=$pid
run 2 server-2 serve --jobs off --urls http://10.77.0.2:5080
run 2 worker-1 worker; worker1=$pid
run 3 worker-2 worker
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=twiplomacy.example.org -keyout "$work/privkey.pem" -out "$work/fullchain.pem" 2>/dev/null
{ echo "daemon off; pid $work/nginx.pid; error_log $work/nginx.log; events { } http { access_log off;"
  for kind in client_body proxy fastcgi uwsgi scgi; do echo "${kind}_temp_path $work/$kind;"; done
  sed -e "s#/etc/ssl/twiplomacy#$work#" -e 's#10\.0\.0\.11:5080#10.77.0.1:5080#' -e 's#10\.0\.0\.12:5080#10.77.0.2:5080#' -e 's#rate=20r/s#rate=2000r/s#' "$root/deploy/nginx/several.conf"
  echo "}"; } >"$work/nginx.conf"
on 3 nginx -e "$work/nginx.log" -c "$work/nginx.conf" & started+=($!)
for name in server-1 server-2; do until grep -q 'is running at' "$work/$name.log"; do sleep 0.1; done; done
for name in worker-1 worker-2; do until grep -q 'is running background jobs' "$work/$name.log"; do sleep 0.1; done; done
say "two servers behind nginx and two workers are up"
doctor() { once 2 doctor 2>/dev/null | grep -E '^(host|primary|reading)[[:space:]]' || true; }
doctor

# --- the work, from the client, and the kills in the middle of it
token=$(grep -ho 'token=[0-9a-f]*' "$work/server-1.log" | head -1 | cut -d= -f2)
on client python3 "$here/hosts.py" drive "$work" https://10.77.0.3 "$key" "$token" "$files" "$editions" "$mails" >"$work/drive.log" 2>&1 & drive=$!
started+=("$drive")
reached() { until [ "$(cat "$work/progress" 2>/dev/null || echo 0)" -ge "$1" ] || ! kill -0 "$drive" 2>/dev/null; do sleep 0.05; done; }
stop() { disown "$1"; kill -9 "$1"; } # disowned, so that bash says nothing of it
reached 20; stop "$worker1"; say "worker 1 is killed"
reached 40; stop "$server1"; say "server 1 is killed"
reached 60
kill -9 "$(head -1 "$work/primary/postmaster.pid")"; say "the primary is killed"
as 2 "$postgres/pg_ctl" promote -s -w -D "$work/standby"; say "the standby is promoted"
if wait "$drive"; then driven=0; else driven=$?; fi
cat "$work/drive.log"
[ "$driven" = 0 ] || { echo "FAILED: the work was not done"; exit 1; }
say "the work is done"
doctor

# --- what the database says now
sql 2 "select format('%s %s %s', status, count(*), string_agg(error, '; ')) from delivery group by status" | sed 's/^/mails in the ledger: /'
sql 2 "select split_part(worker, '/', 1), kind, count(*) from job where status = 'succeeded' group by 1, 2 order by 1, 2" >"$work/jobs.txt"
open=$(sql 2 "select count(*) from job where status not in ('succeeded')")
sent=$(sql 2 "select count(*) from delivery where status = 'sent'")
unsure=$(sql 2 "select count(*) from delivery where status = 'unconfirmed'")

# --- the same on one machine
( cd "$work" && settings=(TWIPLOMACY__IMPORTS__AUDIENCEKEYFILE="$work/audience.key" TWIPLOMACY__SERVER__URLS=http://127.0.0.1:5080 TWIPLOMACY__RATELIMIT__REQUESTSPERMINUTE=0
    TWIPLOMACY__MAIL__OUTBOX="$work/outbox" TWIPLOMACY__DATABASE__DATAFOLDER="$work/one")
  on client env "${settings[@]}" dotnet exec "$program" panel import "$work/panel.csv" --panel ministries >/dev/null
  key=$(on client env "${settings[@]}" dotnet exec "$program" keys create hosts --scope admin 2>/dev/null | grep -o 'twp_[0-9a-f]*_[0-9a-f]*' | head -1)
  ip netns exec "$net-client" env "${settings[@]}" dotnet exec "$program" serve >"$work/one.log" 2>&1 & one=$!
  until grep -q 'token=' "$work/one.log"; do sleep 0.1; done
  token=$(grep -ho 'token=[0-9a-f]*' "$work/one.log" | head -1 | cut -d= -f2)
  on client python3 "$here/hosts.py" alone "$work" http://127.0.0.1:5080 "$key" "$token" "$files" "$editions" 0
  kill -TERM "$one"; wait "$one" || true )
say "the same was done on one machine"
python3 "$here/hosts.py" judge "$work" "$editions" "$mails" "$sent" "$unsure" "$open"
