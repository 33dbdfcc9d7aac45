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
cat >page.html <<'HTML'
<title>A Drawing of the Day</title><h1>A Drawing of the Day</h1>
<p>The council met on Tuesday and voted on all that lay before it, said its clerk.</p>
<img src="a.svg">
<p>The council met on Wednesday and voted on all that lay before it, said its clerk.</p>
HTML
printf "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'><circle r='99'/></svg>" >a.svg
"$place/moved/bin/newsbook" page.html --no-cover --epub page.epub
unzip -l page.epub >files
grep -q 'images/' files
mv moved/share hidden
status=0
"$place/moved/bin/newsbook" story.md --epub out.epub 2>said || status=$?
cat said
[ $status -eq 1 ] && grep -q 'NB-A010' said
