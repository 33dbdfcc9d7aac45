#!/usr/bin/env bash
# tests/golden/run.sh PROGRAM [--update] [STAGE[/CASE]...]: compares dumps with what is expected of them.
#
# A case is a folder STAGE/CASE with an input (input.txt, input.md …) or a file `arguments` with words of a command line
# (relative to samples/), and `expected`, what `newsbook INPUT --dump STAGE` prints. --update rewrites expected; the
# difference is shown either way.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$(realpath "$1")
shift
update=
if [ "${1:-}" = --update ]; then update=1; shift; fi
if [ $# -eq 0 ]; then set -- articles book pages; fi
cd "$here"

failed=0
out=$(mktemp)
trap 'rm -f "$out"' EXIT
for wanted in "$@"; do
  for case in $(find "$wanted" -mindepth 0 -type d | sort); do
    [[ $case == */* ]] || continue
    if [ -e "$case/arguments" ]; then
      folder=$here/../../samples
      mapfile -t arguments < <(xargs -n 1 <"$case/arguments")
    else
      folder=$case
      arguments=("$(cd "$case" && ls input.*)")
    fi
    (cd "$folder" && env -u SOURCE_DATE_EPOCH "$program" "${arguments[@]}" --dump "${case%%/*}") >"$out" </dev/null || {
      echo "$case: failed"
      cat "$out"
      failed=1
      continue
    }
    if diff -u --label "$case/expected" --label "$case now" "$([ -e "$case/expected" ] && echo "$case/expected" || echo /dev/null)" "$out"; then continue; fi
    if [ -n "$update" ]; then cp "$out" "$case/expected"; else failed=1; fi
  done
done
exit $failed
