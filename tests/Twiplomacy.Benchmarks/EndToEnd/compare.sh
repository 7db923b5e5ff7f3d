#!/usr/bin/env bash
# Times `twiplomacy network` against its peers, whole process, file in, ranking file out, in turns in one session, and
# prints the table that docs/performance.md shows:
#   compare.sh DIR ["S M L"] [RUNS]
# DIR takes the graphs (XL: 2 GB) and what is built. Peers run where they are installed: scipy and networkx (Debian's
# python3-scipy, python3-pandas, python3-networkx). PEERS names a folder with limit.cpp, the hand-written limit, e2e_sp.py,
# a quicker way with scipy than a researcher's usual one (50 steps of PageRank at most), and duck/, which needs DUCKDB_SO;
# default ../shared/bench beside the repository.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
dir=$(mkdir -p "$1" && cd "$1" && pwd)
scales=${2:-S M}
runs=${3:-5}
peers=${PEERS:-$root/../shared/bench}
runtime=linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')
export DOTNET_CLI_TELEMETRY_OPTOUT=1 OMP_WAIT_POLICY=passive

[ -x "$dir/program/twiplomacy" ] || dotnet publish "$root/src/Twiplomacy.Server" -v q -c Release -r "$runtime" \
  --self-contained false -p:PublishReadyToRun=true -o "$dir/program" >&2
for scale in $scales; do
  [ -s "$dir/$scale.csv" ] || dotnet run --project "$root/tests/Twiplomacy.Benchmarks" -c Release -- generate "$scale" "$dir/$scale.csv" >&2
done

tools="ours ours-nopr"
python3=/usr/bin/python3
"$python3" -c 'import scipy, pandas' 2>/dev/null && tools+=" scipy"
[ -f "$peers/e2e_sp.py" ] && [[ $tools == *scipy* ]] && tools+=" scipy-quick"
"$python3" -c 'import networkx' 2>/dev/null && tools+=" networkx"
if [ -f "$peers/limit.cpp" ] && grep -q avx512f /proc/cpuinfo && command -v g++ >/dev/null; then
  [ -x "$dir/limit" ] || g++ -O3 -march=native -fopenmp -o "$dir/limit" "$peers/limit.cpp"
  tools+=" limit limit-nopr"
fi
if [ -f "${DUCKDB_SO:-}" ] && [ -d "$peers/duck" ]; then
  if [ ! -f "$dir/duck/duck.dll" ]; then
    cp -r "$peers/duck" "$dir/duck-source" && chmod -R u+w "$dir/duck-source"
    dotnet publish "$dir/duck-source/duck.csproj" -v q -c Release -o "$dir/duck" >&2
  fi
  tools+=" duckdb"
fi

# Prints seconds and peak KiB of one run.
run() { # TOOL SCALE
  local command
  case $1 in
    ours) command=("$dir/program/twiplomacy" network "$dir/$2.csv" --out "$dir/out.csv") ;;
    ours-nopr) command=("$dir/program/twiplomacy" network "$dir/$2.csv" --measures mutual_follows,peer_followers --out "$dir/out.csv") ;;
    scipy | networkx) command=("$python3" "$here/peer_$1.py" "$dir/$2.csv" "$dir/out.csv") ;;
    scipy-quick) command=("$python3" "$peers/e2e_sp.py" "$dir/$2.csv" "$dir/out.csv") ;;
    limit) command=("$dir/limit" "$dir/$2.csv" "$dir/out.csv") ;;
    limit-nopr) command=("$dir/limit" "$dir/$2.csv" "$dir/out.csv" nopr) ;;
    duckdb) command=(dotnet "$dir/duck/duck.dll" "$dir/$2.csv" "$dir/out.csv") ;;
  esac
  /usr/bin/time -o "$dir/time" -f "%e %M" "${command[@]}" >/dev/null 2>"$dir/errors" || { cat "$dir/errors" >&2; return 1; }
  tail -1 "$dir/time"
}

: >"$dir/times.tsv"
for scale in $scales; do
  for turn in $(seq "$runs"); do
    for tool in $tools; do
      # NetworkX needs minutes and tens of gigabytes beyond M.
      [[ $tool == networkx && $scale != [SM] ]] && continue
      # At XL the limit alone answers within minutes.
      [[ $scale == XL && $tool != ours* && $tool != limit* ]] && continue
      printf '%s\t%s\t%s\t%s\n' "$scale" "$tool" "$turn" "$(run "$tool" "$scale" | tr ' ' '\t')" >>"$dir/times.tsv"
    done
  done
done

# The ratio is ours over the peer's of the same turn; a peer without PageRank is set against ours without.
awk -F '\t' '
  function sorted_median(list, n,   a, i, j, t) {
    split(list, a, " ")
    for (i = 2; i <= n; i++) for (j = i; j > 1 && a[j-1] + 0 > a[j] + 0; j--) { t = a[j]; a[j] = a[j-1]; a[j-1] = t }
    low = a[1]; high = a[n]
    return n % 2 ? a[(n+1)/2] : (a[n/2] + a[n/2+1]) / 2
  }
  { time[$1, $2, $3] = $4; times[$1, $2] = times[$1, $2] " " $4; count[$1, $2]++; if ($5 > peak[$1, $2]) peak[$1, $2] = $5
    if (!(($1, $2) in met)) { met[$1, $2] = 1; row[++rows] = $1 SUBSEP $2 } }
  END {
    print "| scale | tool | best s | median s | peak MB | ours / it, median (least to most) |"
    print "|---|---|---|---|---|---|"
    for (r = 1; r <= rows; r++) {
      split(row[r], key, SUBSEP); scale = key[1]; tool = key[2]; n = count[scale, tool]
      middle = sorted_median(times[scale, tool], n); best = low; ratios = ""
      mine = tool ~ /nopr|duckdb/ ? "ours-nopr" : "ours"
      for (turn = 1; turn <= n; turn++) ratios = ratios " " time[scale, mine, turn] / (time[scale, tool, turn] > 0 ? time[scale, tool, turn] : 0.01)
      ratio = sorted_median(ratios, n)
      printf "| %s | %s | %.2f | %.2f | %d | %s |\n", scale, tool, best, middle, peak[scale, tool] / 1024, tool ~ /^ours/ ? "" : sprintf("%.2f (%.2f to %.2f)", ratio, low, high)
    }
  }' "$dir/times.tsv"
