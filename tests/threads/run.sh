#!/usr/bin/env bash
# tests/threads/run.sh PROGRAM: runs a program built with TSan over a book with work for several threads; any report of a
# race is a failure.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$(realpath "$1")
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
mkdir load
LC_ALL=C awk -v count=24 -v folder=load -f "$here/../bench/articles.awk"
export TSAN_OPTIONS="halt_on_error=0 exitcode=66"
"$program" "$here"/../../samples/*.txt load/*.md --jobs 4 --epub out.epub --pdf out.pdf --dump pages >pages.txt
