#!/usr/bin/env bash
# Tells what the demo's pages weigh and how soon they stand, and how soon a network of 1,000 accounts with 20,000 ties is
# drawn: medians over so many loads of each page (9, or the first argument).
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build -c Release -v q
# One after the other: what one draws would delay what the other measures.
for tests in PageSpeedTests NetworkSpeedTests; do
  TWIPLOMACY_PAGE_LOADS=${1:-9} dotnet test -c Release --no-build --filter "FullyQualifiedName~$tests" --logger "console;verbosity=detailed"
done
