#!/usr/bin/env bash
# Reads mutated exports for every reader: tests/fuzz.sh [COUNT] [EXAMPLE]. Each example of a format is damaged COUNT times
# (default 100,000); each file must give rows, quarantine or a clear refusal within 20 s, in a heap of 512 MB. Fails with
# the example and the seed. EXAMPLE is a part of an example's name; without one, all are run, half of the seeds on each core.
set -euo pipefail
cd "$(dirname "$0")/.."
count=${1:-100000} example=${2:-}
dotnet build -c Release tests/Twiplomacy.UnitTests -v q
filter="FullyQualifiedName~FuzzTests"
[ -z "$example" ] || filter="$filter&DisplayName~$example"
half=$(((count + 1) / 2))
pids=()
for first in 0 "$half"; do
  TWIPLOMACY_FUZZ_COUNT=$half TWIPLOMACY_FUZZ_FIRST=$first DOTNET_GCHeapHardLimit=20000000 \
    dotnet test -c Release --no-build tests/Twiplomacy.UnitTests --filter "$filter" &
  pids+=($!)
done
failed=0
for pid in "${pids[@]}"; do wait "$pid" || failed=1; done
exit "$failed"
