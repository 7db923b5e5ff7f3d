#!/usr/bin/env bash
# Tells what the demo's pages weigh and how soon they stand, and how soon a network of 1,000 accounts with 20,000 ties is
# drawn: medians over so many loads of each page (9, or the first argument).
set -euo pipefail
cd "$(dirname "$0")/.."
TWIPLOMACY_PAGE_LOADS=${1:-9} exec dotnet test -c Release --filter 'FullyQualifiedName~PageSpeedTests|FullyQualifiedName~NetworkSpeedTests' --logger "console;verbosity=detailed"
