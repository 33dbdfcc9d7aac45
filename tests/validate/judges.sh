#!/usr/bin/env bash
# tests/validate/judges.sh JUDGE FOLDER [PROGRAM FULL-BOOK DATA]: outside judges of what newsbook makes.
#   outputs           PROGRAM makes an EPUB and a PDF in FOLDER of every sample in every theme of DATA and of the books
#                     of books.py, FULL-BOOK an EPUB of a book with every node of the model
#   epubcheck         EPUBCheck has no error and no warning on the EPUBs of FOLDER: Debian's,
#   epubcheck-5       and, in one theme, the one that knows EPUB 3.3; both find what is wrong with a spoiled book
#   ace               Ace by DAISY finds no barrier in some of them, and one where a picture has lost its alternative
#   style             their style sheets hold no value at which old reading systems refuse a whole book, lose text or
#                     ignore the reader's colours; and such a value is found
#   reading-systems   epub.js and foliate-js show them, in headless Chromium, the cover whole and in its own shape; and
#                     a distorted one is found
#   pages             the pages that their page lists name are those of the PDFs (pages.py)
#   destinations      their articles and headings are the named destinations of the PDFs (destinations.py)
#   qpdf              qpdf finds nothing to say about the PDFs
#   pdffonts          every font of the PDFs is embedded, a subset, and has Unicode values
#   pictures          poppler and the zip file know every picture of the sample with pictures, each once
#   typeset           prose is set within the limits of typeset.py, and those find what is wrong with a bad setting
# Of books.py's books there are NEWSBOOK_BOOKS, 8 unless given. With more of them Ace reads all, and every judge takes its
# time: call this script, as ctest has limits.
# A judge that is not installed fails, and says what to install.
set -uo pipefail
shopt -s nullglob

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$(cd "$here/../.." && pwd)
judge=$1 folder=$2 book_count=${NEWSBOOK_BOOKS:-8}

# need COMMAND-OR-FILE PACKAGE
need() {
  command -v "$1" >/dev/null || [ -r "$1" ] && return
  echo "$1 is missing: install Debian's package $2" >&2
  exit 1
}

# need_judge FILE NAME: one that scripts/test installs in this folder.
need_judge() {
  [ -e "$here/$1" ] && return
  echo "$2 is missing: scripts/test installs it" >&2
  exit 1
}

# each EXTENSION COMMAND [FILE...]: the command, with the file as its last argument, on every file of FOLDER or on those
# named, several at a time; shows what it printed on the files where it failed.
each() {
  local files=("$folder"/*."$1") command=$2
  shift 2
  [ $# = 0 ] || files=("$@")
  [ ${#files[@]} -gt 0 ] || { echo "nothing to judge in $folder" >&2; exit 1; }
  export -f "$command"
  printf '%s\0' "${files[@]}" | xargs -0 -P "$(nproc)" -I{} bash -c '
    if said=$('"$command"' "$1" 2>&1); then echo "${1##*/}: ok"; else echo "${1##*/}: FAILED"; echo "$said"; exit 1; fi' _ {}
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

# Generated books, small pages and large ones in turn, every fourth without a cover.
make_books() {
  local newsbook=$1 books=$folder/books book name number device cover
  mkdir -p "$books"
  "$here/books.py" "$books" "$book_count" || return
  for book in "$books"/*.md; do
    name=$(basename "$book" .md)
    number=$((10#${name#book-}))
    device=$([ $((number % 2)) = 0 ] && echo kindle-11 || echo a5)
    cover=$([ $((number % 4)) = 3 ] && echo --no-cover)
    # shellcheck disable=SC2086
    "$newsbook" "$book" --quiet --device "$device" $cover --epub "$folder/$name.epub" --pdf "$folder/$name.pdf" || return
  done
}

# A short run: compiled lightly, one collector thread.
java_lightly() { java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "$@"; }
epubcheck() { java_lightly -jar /usr/bin/epubcheck --failonwarnings "$1"; }
epubcheck_5() {
  local said status
  said=$(java_lightly -cp "$here/java/*" com.adobe.epubcheck.tool.Checker --failonwarnings "$1" 2>&1)
  status=$?
  sed '/^Warning $/,/XSLT version ignored/d' <<<"$said"
  return $status
}
# spoil NAME BOOK FILES PATTERN REPLACEMENT: FOLDER/spoiled/NAME.epub, which a judge must not pass.
spoil() {
  local name=$1 book=$2
  shift 2
  mkdir -p "$folder/spoiled"
  "$here/spoil.py" "$folder/$book.epub" "$folder/spoiled/$name.epub" "$@"
}
# check_spoiled_book EPUBCHECK: it finds an attribute that XHTML does not have.
check_spoiled_book() {
  local said
  spoil attribute book-00 'EPUB/articles/*' '<h1 ' '<h1 align="left" ' &&
    ! said=$("$1" "$folder/spoiled/attribute.epub" 2>&1) && grep -q 'attribute "align" not allowed' <<<"$said" ||
    { echo "an attribute that XHTML does not have passes"; return 1; }
}
# Ace keeps its settings and its log where it is told; the browser may need a while to start.
ace() {
  local out=$folder/ace/${1##*/} status
  mkdir -p "$out"
  PUPPETEER_EXECUTABLE_PATH=${CHROMIUM:-/usr/bin/chromium} ACE_TIMEOUT_INITIAL=120000 XDG_CONFIG_HOME=$out \
    XDG_STATE_HOME=$out XDG_DATA_HOME=$out node "$here/node_modules/@daisy/ace-cli/bin/ace.js" \
    --exiterror2 --force --silent --outdir "$out" --tempdir "$out/temporary" "$1"
  status=$?
  [ $status = 0 ] || grep -hE '"(dct:title|dct:description|earl:impact|url)"' "$out/report.json"
  return $status
}
check_lost_alternative() {
  spoil alternative full-book-broadsheet 'EPUB/articles/*' ' alt="[^"]*"' '' &&
    ! ace "$folder/spoiled/alternative.epub" >/dev/null 2>&1 &&
    grep -q '"dct:title": "image-alt"' "$folder/ace/alternative.epub/report.json" ||
    { echo "a picture without an alternative passes"; return 1; }
}
check_style() {
  local style
  style=$(unzip -p "$1" EPUB/style.css | sed 's/color: inherit;//') || return
  ! grep -nE -e '(min|max|clamp|calc|var|light-dark)\(|flex|grid|[0-9](rem|px|pt|mm|vw|vh)\b|: -[0-9]' \
    -e '(position|float|display|visibility|color|background|column-[a-z]+)[a-z-]*:' \
    -e '!important|@(import|media|page)|url\("?[a-z]+:' <<<"$style"
}
check_spoiled_style() {
  spoil style book-00 EPUB/style.css '(?m)^body \{' 'body {\n  color: black;' &&
    ! check_style "$folder/spoiled/style.epub" >/dev/null ||
    { echo "a colour passes that cannot be read on black"; return 1; }
}
check_spoiled_cover() {
  local said
  spoil cover book-00 EPUB/style.css '(section.cover img \{[^}]*)width: auto;' '\1width: 90%; height: 20%;' &&
    ! said=$(node "$here/reading-systems.mjs" "$folder/spoiled/cover.epub") && grep -q 'cover.xhtml is distorted' <<<"$said" ||
    { echo "a distorted cover passes"; return 1; }
  spoil landmark book-00 EPUB/nav.xhtml '(?s)<li>\s*<a epub:type="cover".*?</li>' '' &&
    ! said=$(node "$here/reading-systems.mjs" "$folder/spoiled/landmark.epub") && grep -q '0 landmarks "cover"' <<<"$said" ||
    { echo "a cover without a landmark passes"; return 1; }
}
check_pages() { [ ! -e "${1%.epub}.pdf" ] || "$here/pages.py" "${1%.epub}.pdf" "$1"; }
# A page that begins one word later than the EPUB says is found.
check_moved_page() {
  spoil page book-00 'EPUB/articles/*' '(<span epub:type="pagebreak"[^>]*/>)([^< ]+ )(?=[^< ])' '\2\1' &&
    ! "$here/pages.py" "$folder/book-00.pdf" "$folder/spoiled/page.epub" ||
    { echo "a page that begins elsewhere passes"; return 1; }
}
check_destinations() { [ ! -e "${1%.epub}.pdf" ] || "$here/destinations.py" "${1%.epub}.pdf" "$1"; }
# A heading with another name is found, and one on another page.
check_spoiled_destinations() {
  spoil name book-00 'EPUB/articles/*' '(<h2 id="[^"]*)"' '\1-2"' &&
    ! "$here/destinations.py" "$folder/book-00.pdf" "$folder/spoiled/name.epub" ||
    { echo "a heading of another name passes"; return 1; }
  spoil place book-00 'EPUB/articles/*' \
    '(?s)(<span epub:type="pagebreak"[^>]*/>)((?:(?!"pagebreak").)*?<h2 .*?</h2>)' '\2\1' &&
    ! "$here/destinations.py" "$folder/book-00.pdf" "$folder/spoiled/place.epub" ||
    { echo "a heading on another page passes"; return 1; }
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
    export -f java_lightly
    each epub epubcheck && check_spoiled_book epubcheck
    ;;
  epubcheck-5)
    need java default-jre-headless
    need_judge java/epubcheck-5.3.0.jar "EPUBCheck 5"
    export here
    export -f java_lightly
    # Of few books those that are small: the other one has the rest.
    books=("$folder"/book-0[0-8].epub)
    [ "$book_count" -le 8 ] || books=("$folder"/book-*.epub)
    each epub epubcheck_5 "$folder"/*-broadsheet.epub "${books[@]}" && check_spoiled_book epubcheck_5
    ;;
  ace)
    need node nodejs
    need "${CHROMIUM:-/usr/bin/chromium}" chromium
    need_judge node_modules/@daisy/ace-cli Ace
    rm -rf "$folder/ace"
    export here folder
    books=("$folder"/book-00.epub)
    [ "$book_count" -le 8 ] || books=("$folder"/book-*.epub)
    each epub ace "$folder"/*-broadsheet.epub "${books[@]}" && check_lost_alternative
    ;;
  style)
    need unzip unzip
    each epub check_style && check_spoiled_style
    ;;
  reading-systems)
    need node nodejs
    need "${CHROMIUM:-/usr/bin/chromium}" chromium
    need_judge node_modules/epubjs epub.js
    files=("$folder"/*.epub)
    [ ${#files[@]} -gt 0 ] || { echo "nothing to judge in $folder" >&2; exit 1; }
    node "$here/reading-systems.mjs" "${files[@]}" && check_spoiled_cover
    ;;
  pages)
    need mutool mupdf-tools
    need python3 python3
    export here
    each epub check_pages && check_moved_page
    ;;
  destinations)
    need qpdf qpdf
    need python3 python3
    export here
    each epub check_destinations && check_spoiled_destinations
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
      # Not on the cover, which shows one of them.
      listed=$(pdfimages -f 2 -list "${book%.epub}.pdf" | awk 'NR > 2 { print $11 }' | sort | uniq -c | awk '{ print $1 }' | xargs)
      packed=$(unzip -l "$book" | grep -v /cover.jpg | grep -c ' EPUB/images/')
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
