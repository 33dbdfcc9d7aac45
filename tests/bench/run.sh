#!/usr/bin/env bash
# tests/bench/run.sh PROGRAM [ARTICLES...]: measures whole runs of the program over generated Markdown articles, and
# prints the table that README.md explains. NEWSBOOK_BENCH_LOAD=DIR takes the articles from DIR/N/md/*.md instead.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$(realpath "$1")
shift
[ $# -gt 0 ] || set -- 10 100 1000
runs=${NEWSBOOK_BENCH_RUNS:-3}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

# measure OUTPUT...: the run with the least CPU time of $runs, as "cpu wall KiB pages".
measure() {
  local i
  for ((i = 0; i < runs; i++)); do
    /usr/bin/time -o "$place/time" -f '%U %S %e %M' "$program" "${files[@]}" --title Load "$@" 2>"$place/said"
    local pages
    pages=$(sed -n 's/.*, \([0-9]*\) pages*.*/\1/p' "$place/said")
    awk -v pages="${pages:-0}" '{ printf "%.2f %.2f %d %d\n", $1 + $2, $3, $4, pages }' "$place/time"
  done | sort -g | head -n 1
}

printf '%8s  %-8s %7s %8s %8s %9s %9s %12s\n' articles outputs pages 'CPU s' 'wall s' 'pages/s' 'peak MiB' 'CPU ms/art.'
for count in "$@"; do
  load=$place/$count/md
  if [ -n "${NEWSBOOK_BENCH_LOAD:-}" ]; then
    load=$NEWSBOOK_BENCH_LOAD/$count/md
  else
    mkdir -p "$load"
    LC_ALL=C awk -v count="$count" -v folder="$load" -f "$here/articles.awk"
  fi
  files=("$load"/*.md)
  for outputs in epub pdf both; do
    case $outputs in
      epub) result=$(measure --epub "$place/out.epub") ;;
      pdf) result=$(measure --pdf "$place/out.pdf") ;;
      both) result=$(measure --epub "$place/out.epub" --pdf "$place/out.pdf") ;;
    esac
    awk -v count="$count" -v outputs="$outputs" '{
      speed = ($4 && $1 > 0) ? sprintf("%.0f", $4 / $1) : ""
      printf "%8d  %-8s %7s %8.2f %8.2f %9s %9.1f %12.2f\n", count, outputs, ($4 ? $4 : ""), $1, $2, speed, $3 / 1024,
             1000 * $1 / count }' <<<"$result"
  done
done
