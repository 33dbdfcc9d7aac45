#!/usr/bin/env bash
# tests/cli/run.sh PROGRAM [--update] CASE-FOLDER: runs a case and compares all that it prints, and its exit status.
#
# A case is a folder: `cmd`, a bash script in which `newsbook` is the program, run in a fresh folder that holds copies of
# the case's other files; `stdout`, `stderr` and `status` are what is expected (a missing file: nothing, and 0). The
# status is that of the last command, or of `exit`. A line `# needs: root` in cmd skips the case for others; so does
# `# needs: user` for those who are not root and cannot become someone else. --update writes what came out instead.
set -uo pipefail

program=$(realpath "$1")
update=
if [ "$2" = --update ]; then update=1; shift; fi
case=$(realpath "$2")
samples=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../../samples")
export program samples

for need in $(sed -n 's/^# needs: //p' "$case/cmd"); do
  if [ "$need" = root ] && [ "$(id -u)" -ne 0 ]; then echo "skipped: needs root"; exit 77; fi
  if ! command -v "$need" >/dev/null && [ "$need" != root ]; then echo "skipped: needs $need"; exit 77; fi
done

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir "$place/work" "$place/out"
for file in "$case"/*; do
  case ${file##*/} in
    cmd | stdout | stderr | status) ;;
    *) cp -R "$file" "$place/work/" ;;
  esac
done

newsbook() { "$program" "$@"; }
export -f newsbook
(cd "$place/work" && chmod 755 . && env -u SOURCE_DATE_EPOCH bash "$case/cmd") \
  >"$place/out/stdout" 2>"$place/out/stderr" </dev/null
echo $? >"$place/out/status"

# What differs from one machine or one version of the program to the next.
data=$(realpath -m "$(dirname "$program")/../share/newsbook")
sed -i -E -e "s#$data#DATA#g" -e 's/[0-9.]+ (KB|MB|bytes)\)/SIZE)/g' -e 's/, [0-9]+ pages?/, N pages/' "$place/out/stderr"

failed=0
for name in stdout stderr status; do
  expected=$case/$name
  if [ -n "$update" ]; then
    rm -f "$expected"
    if [ "$name" = status ]; then
      [ "$(cat "$place/out/status")" = 0 ] || cp "$place/out/status" "$expected"
    elif [ -s "$place/out/$name" ]; then
      cp "$place/out/$name" "$expected"
    fi
    continue
  fi
  if [ ! -e "$expected" ]; then
    expected=$place/expected
    if [ "$name" = status ]; then echo 0 >"$expected"; else : >"$expected"; fi
  fi
  diff -u --label "expected $name" --label "$name" "$expected" "$place/out/$name" || failed=1
done
exit $failed
