#!/usr/bin/env bash
# tests/validate/judges.sh JUDGE FOLDER [PROGRAM FULL-BOOK DATA]: outside judges of what newsbook makes.
#   outputs           PROGRAM makes an EPUB and a PDF in FOLDER of every sample in every theme of DATA and of the books
#                     of books.py, FULL-BOOK an EPUB of a book with every node of the model
#   epubcheck         EPUBCheck has no error and no warning on the EPUBs of FOLDER
#   style             their style sheets hold no value at which old reading systems refuse a whole book
#   reading-systems   epub.js and foliate-js show them, in headless Chromium
#   pages             the pages that their page lists name are those of the PDFs (pages.py)
#   qpdf              qpdf finds nothing to say about the PDFs
#   pdffonts          every font of the PDFs is embedded, a subset, and has Unicode values
#   pictures          poppler and the zip file know every picture of the sample with pictures, each once
#   typeset           prose is set within the limits of typeset.py, and those find what is wrong with a bad setting
# A judge that is not installed fails, and says what to install.
set -uo pipefail
shopt -s nullglob

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/../.." && pwd)
judge=$1 folder=$2

# need COMMAND-OR-FILE PACKAGE
need() {
  command -v "$1" >/dev/null || [ -r "$1" ] && return
  echo "$1 is missing: install Debian's package $2" >&2
  exit 1
}

# each EXTENSION COMMAND: the command, with the file as its last argument, on every file, several at a time; shows what
# it printed on the files where it failed.
each() {
  local files=("$folder"/*."$1")
  [ ${#files[@]} -gt 0 ] || { echo "nothing to judge in $folder" >&2; exit 1; }
  export -f "$2"
  printf '%s\0' "${files[@]}" | xargs -0 -P "$(nproc)" -I{} bash -c '
    if said=$('"$2"' "$1" 2>&1); then echo "${1##*/}: ok"; else echo "${1##*/}: FAILED"; echo "$said"; exit 1; fi' _ {}
}

make_outputs() {
  local newsbook=$1 full_book=$2 data=$3 failed=0 sample theme name
  rm -rf "$folder"
  mkdir -p "$folder"
  not_made() { echo "$1 is not made" >&2; failed=1; }
  for theme in "$data"/styles/*.css; do
    name=full-book-$(basename "$theme" .css)
    "$full_book" "$data" "$theme" "$folder/$name.epub" || not_made "$name"
    for sample in "$top"/samples/*; do
      [ -f "$sample" ] && [[ $sample != */README* ]] || continue
      name=$(basename "$sample")-$(basename "$theme" .css)
      "$newsbook" "$sample" --quiet --theme "$theme" --epub "$folder/$name.epub" --pdf "$folder/$name.pdf" ||
        not_made "$name"
    done
  done
  make_prose "$newsbook" "$data" || failed=1
  make_books "$newsbook" || failed=1
  return $failed
}

# prose.md as on the screen of an e-reader, on A5, in short lines; and with what no page should have.
make_prose() {
  local newsbook=$1 bad=$folder/bad.css name settings
  cat "$2/styles/broadsheet.css" - >"$bad" <<<'p { letter-spacing: 0.05em; hyphens: none; }'
  while IFS=: read -r name settings; do
    # shellcheck disable=SC2086
    "$newsbook" "$here/prose.md" --quiet --title Prose --pdf "$folder/prose-$name.pdf" $settings || return
  done <<EOF
screen: --page 90x122mm --margin 8mm --font-size 9.5pt --leading 14pt
a5: --page A5 --margin 20mm --font-size 9.5pt --leading 14pt
narrow: --page 90x122mm --margin 8mm --font-size 12pt --leading 17pt
bad: --page 90x122mm --margin 8mm --theme $bad
EOF
}

# Generated books, small pages and large ones in turn.
make_books() {
  local newsbook=$1 books=$folder/books book name device
  mkdir -p "$books"
  "$here/books.py" "$books" 8 || return
  for book in "$books"/*.md; do
    name=$(basename "$book" .md)
    device=$([ $((10#${name#book-} % 2)) = 0 ] && echo kindle-11 || echo a5)
    "$newsbook" "$book" --quiet --device "$device" --epub "$folder/$name.epub" --pdf "$folder/$name.pdf" || return
  done
}

# A short run: compiled lightly, one collector thread.
epubcheck() { java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar /usr/bin/epubcheck --failonwarnings "$1"; }
check_style() {
  local style
  style=$(unzip -p "$1" EPUB/style.css) || return
  ! grep -nE '(min|max|clamp|calc|var|light-dark)\(|flex|grid|[0-9]rem\b' <<<"$style"
}
check_pages() { [ ! -e "${1%.epub}.pdf" ] || "$here/pages.py" "${1%.epub}.pdf" "$1"; }
# A page that begins one word later than the EPUB says is found.
check_moved_page() {
  local moved=$folder/moved file
  rm -rf "$moved" && mkdir "$moved" && unzip -q "$folder/book-00.epub" -d "$moved" || return
  file=$(grep -lE 'pagebreak"[^>]*/>[^< ]+ [^< ]' "$moved"/EPUB/articles/*.xhtml | head -1)
  sed -i -E '0,/pagebreak"[^>]*\/>[^< ]+ [^< ]/s/(<span epub:type="pagebreak"[^>]*\/>)([^< ]+ )/\2\1/' "$file"
  (cd "$moved" && python3 -m zipfile -c ../moved.zip EPUB META-INF) && ! "$here/pages.py" "$folder/book-00.pdf" "$folder/moved.zip" ||
    { echo "a page that begins elsewhere passes"; return 1; }
}
check_pdf() { qpdf --check "$1"; }
check_fonts() {
  pdffonts "$1" | awk '
    NR > 2 && !/ yes +yes +yes +[0-9]+ +[0-9]+$/ { bad = 1; print }
    END { if (NR < 3) print "no font at all"; exit bad || NR < 3 }'
}

case $judge in
  outputs) make_outputs "$3" "$4" "$5" ;;
  epubcheck)
    need java default-jre-headless
    need /usr/bin/epubcheck epubcheck
    each epub epubcheck
    ;;
  style)
    need unzip unzip
    each epub check_style
    ;;
  reading-systems)
    need node nodejs
    need "${CHROMIUM:-/usr/bin/chromium}" chromium
    if [ ! -d "$here/node_modules/epubjs" ]; then
      echo "epub.js is missing: run npm ci in tests/validate" >&2
      exit 1
    fi
    files=("$folder"/*.epub)
    [ ${#files[@]} -gt 0 ] || { echo "nothing to judge in $folder" >&2; exit 1; }
    node "$here/reading-systems.mjs" "${files[@]}"
    ;;
  pages)
    need mutool mupdf-tools
    need python3 python3
    export here
    each epub check_pages && check_moved_page
    ;;
  qpdf)
    need qpdf qpdf
    each pdf check_pdf
    ;;
  pdffonts)
    need pdffonts poppler-utils
    each pdf check_fonts
    ;;
  pictures)
    need unzip unzip
    need pdfimages poppler-utils
    for book in "$folder"/harbour-page.html-*.epub; do
      listed=$(pdfimages -list "${book%.epub}.pdf" | awk 'NR > 2 { print $11 }' | sort | uniq -c | awk '{ print $1 }' | xargs)
      packed=$(unzip -l "$book" | grep -c ' EPUB/images/')
      [ "$listed" = "1 1 1 1 1 1" ] && [ "$packed" = 6 ] || { echo "$book: $listed, $packed"; exit 1; }
    done
    [ -n "${listed:-}" ] || { echo "nothing to judge in $folder" >&2; exit 1; }
    ;;
  typeset)
    need mutool mupdf-tools
    need python3 python3
    typeset() { "$here/typeset.py" --check "$@"; }
    typeset "$folder"/prose-{screen,a5}.pdf && typeset --narrow "$folder/prose-narrow.pdf" || exit 1
    said=$(typeset "$folder/prose-bad.pdf") && { echo "a bad setting passes"; exit 1; }
    for row in loose kerned; do
      grep -q "^$row .* over" <<<"$said" || { echo "$row: a bad setting passes"; exit 1; }
    done
    ;;
  *)
    echo "no judge is called $judge" >&2
    exit 2
    ;;
esac
