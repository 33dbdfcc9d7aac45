#!/usr/bin/env bash
# tests/cli/install.sh BUILD-FOLDER: the program finds its styles and fonts wherever it is installed to.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cmake --install "$1" --prefix "$place/a prefix" >"$place/log"
mv "$place/a prefix" "$place/moved"
cd "$place"
printf '# A Story of the Day\n\nThe council met on Tuesday and voted on all that lay before it, said its clerk.\n' >story.md
"$place/moved/bin/newsbook" story.md --theme magazine --epub out.epub --pdf out.pdf
cmp -s out.epub out.pdf && exit 1
mv moved/share hidden
status=0
"$place/moved/bin/newsbook" story.md --epub out.epub 2>said || status=$?
cat said
[ $status -eq 1 ] && grep -q 'NB-A010' said
