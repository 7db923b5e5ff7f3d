#!/usr/bin/env bash
# The first three of a ranking: rank, handle and value.
set -euo pipefail
url=${TWIPLOMACY_URL:-http://127.0.0.1:5080}
curl -sf ${TWIPLOMACY_KEY:+-H "Authorization: Bearer $TWIPLOMACY_KEY"} \
  "$url/api/v1/editions/world-leaders-2014/rankings/mutual_follows.csv?limit=3" | tail -n +2 | cut -d, -f1,4,14
