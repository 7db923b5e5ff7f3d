#!/usr/bin/env bash
# Hands in an export and follows it until it is read: upload.sh FILE [declaration, as in owner=carlbildt&list=following]
set -euo pipefail
url=${TWIPLOMACY_URL:-http://127.0.0.1:5080} file=$1 declared=${2:-}
key=(-H "Authorization: Bearer ${TWIPLOMACY_KEY:?a key with the scope import}")
value() { sed -nE "s/.*\"$1\":\"?([^\",}]*).*/\1/p"; }

# The key makes it safe to send the same again after a broken connection.
import=$(curl -sf "${key[@]}" -H "Idempotency-Key: $(sha256sum <"$file" | cut -c1-32)" -H "Content-Type: application/octet-stream" \
  --data-binary "@$file" "$url/api/v1/imports?name=$(basename "$file")${declared:+&$declared}" | value id)
for _ in $(seq 300); do
  status=$(curl -sf "${key[@]}" "$url/api/v1/imports/$import" | value status)
  [ "$status" = published ] || [ "$status" = failed ] && break
  sleep 1
done
echo "import $import: $status"
[ "$status" = published ]
