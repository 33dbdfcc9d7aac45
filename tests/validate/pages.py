#!/usr/bin/env python3
"""tests/validate/pages.py PDF EPUB: are the pages of the EPUB's page list those of the PDF of the same run?

The words of each page are read back from the glyphs of the PDF (mutool, package mupdf-tools), the breaks from the
documents of the EPUB. Between the break of a page and the next one the EPUB has what the page begins with, but for the
marker of a list's item, the end of a word that the page before began, and what is no main text: figures with a picture
and notes, which the two books have in places of their own, links between articles, and what is composed from data.
"""
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as xml
import zipfile

XHTML = "{http://www.w3.org/1999/xhtml}"
OPS = "{http://www.idpf.org/2007/ops}"
NCX = "{http://www.daisy.org/z3986/2005/ncx/}"
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
NAMED = {XHTML + tag for tag in ("article", "h2", "h3", "h4")}
ENOUGH = 24  # letters that are compared, if the page has so many
ASIDE = {"byline", "published", "source", "note", "credit"}  # classes of what is no main text


def letters(text):
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


def pdf_pages(path):
    """The text of each page in the order of its content, in which the margins come last: a list of lines."""
    out = subprocess.run(["mutool", "draw", "-q", "-F", "stext", "-o", "-", path], capture_output=True, check=True).stdout
    clean = re.sub(r"&#x([01]?[0-9a-fA-F]|d[89a-fA-F]..|fff[ef]);", " ", out.decode("utf-8", "replace").replace("\0", ""))
    for page in xml.fromstring(clean).iter("page"):
        lines, last = [], None
        for char in page.iter("char"):
            y = float(char.get("y"))
            if last is None or abs(y - last) > 1:
                lines.append("")
            lines[-1] += char.get("c")
            last = y
        yield lines


class Epub:
    """The spine's text but for what the PDF has elsewhere or not at all, with the place of every page break in it, and the two page lists."""

    def __init__(self, path):
        self.parts, self.length = [], 0  # of the text, which is joined when all is read
        self.breaks, self.asides, self.in_cells = {}, [], set()
        self.names = {}  # where the articles and the headings in them begin, by id
        with zipfile.ZipFile(path) as files:
            package = xml.fromstring(files.read("EPUB/package.opf"))
            nav = xml.fromstring(files.read("EPUB/nav.xhtml"))
            ncx = xml.fromstring(files.read("EPUB/toc.ncx"))
            items = {item.get("id"): item.get("href") for item in package.iter(OPF + "item")}
            for itemref in package.iter(OPF + "itemref"):
                name = items[itemref.get("idref")]
                if name.startswith(("articles/", "sections/")):
                    body = xml.fromstring(files.read("EPUB/" + name)).find(XHTML + "body")
                    self.walk(body, name)
        self.text = "".join(self.parts)
        self.listed = [(a.text, a.get("href")) for each in nav.iter(XHTML + "nav") if each.get(OPS + "type") == "page-list"
                       for a in each.iter(XHTML + "a")]
        self.ncx_listed = [(t.find(f"{NCX}navLabel/{NCX}text").text, t.find(NCX + "content").get("src"))
                           for t in ncx.iter(NCX + "pageTarget")]
        self.orders = [int(t.get("playOrder")) for t in ncx.iter() if t.get("playOrder")]
        self.sources = [s.text for s in package.iter(DC + "source")]

    def add(self, text):
        self.parts.append(text)
        self.length += len(text)

    def walk(self, element, name, in_cell=False):
        if element.get(OPS + "type") == "pagebreak":
            self.breaks[element.get("aria-label")] = (self.length, f"{name}#{element.get('id')}")
            if in_cell:
                self.in_cells.add(element.get("aria-label"))
        first, begin = len(self.parts), self.length
        if element.tag in NAMED and element.get("id"):
            self.names[element.get("id")] = self.length
        self.add(element.text or "")
        number = int(element.get("start") or 1)
        for child in element:
            if element.tag == XHTML + "ol" and child.tag == XHTML + "li":
                self.add(f"{number}. ")
                number += 1
            self.walk(child, name, in_cell or child.tag in (XHTML + "td", XHTML + "th"))
            self.add(child.tail or "")
        classes = set((element.get("class") or "").split())
        tag = element.tag.removeprefix(XHTML)
        if classes & ASIDE or tag == "figure" or element.get("role") in ("doc-footnote", "doc-noteref"):
            self.asides.append(letters("".join(self.parts[first:])))
        picture = tag == "figure" and element.find(f".//{XHTML}img") is not None
        if picture or tag == "nav" or element.get("role") == "doc-footnote":
            del self.parts[first:]
            self.length = begin
        if tag not in ("span", "a", "em", "strong", "i", "b", "cite", "sup", "sub", "small", "code"):
            self.add("\n")


def is_end_of_word(fragment, before):
    word = letters(re.search(r"\S*\s*$", before)[0])
    return word.endswith(letters(fragment)) and len(letters(fragment)) < len(word)


def read_aside(read, line, asides):
    """What has been read of an aside with one more line of letters, or of the next one; None: they are in none."""
    if read + line in asides:
        return read + line
    return line if read + "\n" in asides and f"\n{line}" in asides else None


def are_alike(lines, text, asides):
    """Are the first letters of the lines those of the text, whatever aside stands between them?

    The last word of the text may end on the next page.
    """
    wanted = letters(text)
    missing, read = wanted[:ENOUGH], "\n"
    for line in map(letters, lines):
        if missing.startswith(line):
            missing, read = missing[len(line):], "\n"
        elif line.startswith(missing) and len(wanted) > ENOUGH:
            return True
        else:
            read = read_aside(read, line, asides)
            if read is None:
                break
        if not missing:
            return True
    return is_end_of_word(missing, text)


def goes_on(page, before, text, asides, in_cell):
    """Does the page begin with the text that the EPUB has behind its break, but for what is aside?"""
    lines = [line for line in page if letters(line)]
    read = ""
    for i, line in enumerate(lines):
        starts = [line, re.sub(r"^\s*(•|\d+\.)", "", line)]
        fragment = re.match(r"\s*\S+", line)[0]
        if i == 0 and is_end_of_word(fragment, before):
            starts.append(line.removeprefix(fragment))
        for start in starts:
            # Behind a line of a cell stand those of the cells beside it, without so much as a space.
            have = letters(re.match(r"\s*[^\s\u00ad]*", start)[0])[:4]
            if in_cell and have and letters(text).startswith(have):
                return True
            if not in_cell and are_alike([start, *lines[i + 1:]], text, asides):
                return True
        read = read_aside(read, letters(line), asides)
        if read is None:
            return False
    return False


def is_aside(page, asides):
    """Nothing but what is no main text, and at the end a running head and a folio."""
    lines = [letters(line) for line in page if letters(line)]
    texts = [lines[:len(lines) - margins] for margins in range(3)]
    return any(text and all(line in asides for line in text) for text in texts)


def main(pdf, book):
    pages, epub, bad = list(pdf_pages(pdf)), Epub(book), []
    body = pages[len(pages) - len(epub.listed):]
    labels = [label for label, _ in epub.listed]
    if not labels or labels != [str(i + 1) for i in range(len(body))]:
        bad.append(f"the list names {labels[:3]} … {labels[-3:]}")
    if epub.listed != [(label, place) for label, (_, place) in sorted(epub.breaks.items(), key=lambda b: int(b[0]))]:
        bad.append("the page list is not that of the breaks")
    if epub.ncx_listed != epub.listed:
        bad.append("the NCX lists other pages")
    if sorted(epub.orders) != list(range(1, len(epub.orders) + 1)):
        bad.append("the NCX has no order of its places")
    places = [place for place, _ in epub.breaks.values()]
    if places != sorted(places):
        bad.append("breaks are not in the order of their pages")
    identifier = subprocess.run(["pdfinfo", "-meta", pdf], capture_output=True, check=True, text=True).stdout
    if len(epub.sources) != 1 or f"<dc:identifier>{epub.sources[0]}<" not in identifier:
        bad.append(f"the source {epub.sources} is not the PDF")
    asides = "\n".join(["", *epub.asides, ""])
    ends = [*(epub.breaks[label][0] for label in labels[1:]), len(epub.text)]
    for label, end, page in zip(labels, ends, body):
        at = epub.breaks[label][0]
        text, before = epub.text[at:end], epub.text[max(at - 200, 0):at]
        in_cell = label in epub.in_cells
        if not (goes_on(page, before, text, asides, in_cell) if letters(text) else is_aside(page, asides)):
            bad.append(f"page {label} begins {' '.join(page)[:60]!r}, behind its break stands {text[:60]!r}")
    print(f"{len(labels)} pages, {len(bad)} wrong")
    for each in bad[:20]:
        print("  " + each)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
