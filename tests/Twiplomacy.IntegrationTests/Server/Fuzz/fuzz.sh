#!/usr/bin/env bash
# Sends requests made from the OpenAPI document to a server over the demo's data and holds every answer to it:
#   fuzz.sh [REQUESTS] [FIRST SEED]
# The same seeds make the same requests.
set -euo pipefail
cd "$(dirname "$0")/../../../.."
export TWIPLOMACY_FUZZ_REQUESTS=${1:-20000} TWIPLOMACY_FUZZ_SEED=${2:-0}
exec dotnet test tests/Twiplomacy.IntegrationTests --filter FullyQualifiedName~Fuzz.FuzzTests --logger "console;verbosity=detailed"
