#!/usr/bin/env bash
# The long kill run: two workers, one database, kill -9 of either at random moments, 50 times or as often as the first
# argument says, while 20 imports, 5 editions and 200 mails become due.
set -euo pipefail
cd "$(dirname "$0")/.."
TWIPLOMACY_WORKER_KILLS=${1:-50} dotnet test --filter FullyQualifiedName~WorkerKillTests --logger "console;verbosity=detailed"
