#!/usr/bin/env bash
# Exit code 0 if the server on this port of this machine is ready. The image has neither curl nor wget, but bash speaks TCP.
set -eu
port=${1:-8080}
# The server answers only to its names.
host=${TWIPLOMACY__SERVER__ALLOWEDHOSTS:-localhost}
host=${host%%[,;]*}
exec 3<>"/dev/tcp/127.0.0.1/$port"
printf 'GET /health/ready HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n' "$host" >&3
read -r -t 8 _ status _ <&3
[ "$status" = 200 ]
