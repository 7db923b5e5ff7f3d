#!/usr/bin/env bash
# Looks at the files of this folder with the tools that will read them: systemd, nginx, and a YAML reader. Exit code 0 if all is well.
# CI must have the tools; elsewhere a missing one is said and passed over.
set -uo pipefail
cd "$(dirname "$0")"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0
fail() { echo "FAILED: $1"; failed=1; }

has() { # tool, command …
  local tool=$1; shift
  "$@" >/dev/null 2>&1 && return 0
  if [ "${CI:-}" = true ]; then fail "$tool is missing"; else echo "skipped: $tool is missing"; fi
  return 1
}

# The program is not where the units look for it, but /bin/true is.
if has systemd-analyze command -v systemd-analyze; then
  for unit in systemd/*.service; do
    sed -E 's#^(ExecStart=)\S+#\1/bin/true#; s#^(User|Group)=.*#\1=root#; /^Documentation=file:/d' "$unit" >"$scratch/${unit##*/}"
  done
  cp "$scratch/twiplomacy-worker@.service" "$scratch/twiplomacy-worker@1.service"
  for unit in twiplomacy.service twiplomacy-worker@1.service; do
    said=$(systemd-analyze verify --man=no "$scratch/$unit" 2>&1) && [ -z "$(grep -F "$scratch" <<<"$said")" ] || fail "$unit: $said"
  done
fi

if has nginx command -v nginx && has openssl command -v openssl; then
  openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=twiplomacy.example.org \
    -keyout "$scratch/privkey.pem" -out "$scratch/fullchain.pem" 2>/dev/null
  for example in nginx/*.conf; do
    { echo "pid $scratch/nginx.pid; error_log stderr; events { } http { access_log off;"
      for kind in client_body proxy fastcgi uwsgi scgi; do echo "${kind}_temp_path $scratch/$kind;"; done
      # nginx binds also when it only tests, and a plain user may not take 80 and 443.
      sed -E "s#/etc/ssl/twiplomacy#$scratch#; s#^( *listen .*)\b(80|443)\b#\148\2#" "$example"
      echo "}"; } >"$scratch/nginx.conf"
    nginx -t -q -e stderr -c "$scratch/nginx.conf" || fail "$example"
  done
fi

if has python3-yaml /usr/bin/python3 -c 'import yaml'; then
  /usr/bin/python3 check.py || fail "compose.yaml or kubernetes"
fi

for script in *.sh; do bash -n "$script" || fail "$script"; done
[ "$failed" = 0 ] && echo "No problems found in the deployment files."
exit "$failed"
