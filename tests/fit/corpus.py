#!/usr/bin/env python3
"""Makes text dumps whose articles are known, out of web pages whose articles are known: what fit.py fits to.

    tests/fit/corpus.py OUT SET ...

SET is a folder with html/ID.html and truth.json: {ID: {"title", "paragraphs": [...] or "text", "domain" or "url"?}}.
OUT gets dumps/NAME.txt and truth.json: {NAME: {"kind", "style", "noise", "lang", "sources", "sites", "articles":
[{"title", "paragraphs", "captions"}], "residue", "ignore"}}.

A page is read as a crawler does: its visible text, block by block. A block is of the body where the words of the truth
stand in it, in their order; pages whose truth is hardly found, or whose title is not shown, are left out. Of the pages
of each share of the sites (SHARES) dumps are made as people have them: whole pages, several of them, articles with
a little of the page around, captions and titles twice, their first paragraphs, short news one after another, articles
alone, articles in the surroundings of another site's or among teasers of others, articles that somebody kept with a few
lines of their head; dense, spaced or wrapped, or with blank lines where a page has margins, as what is copied from a
browser (pasted) or printed by a text browser (rendered) has; with the stray characters of the trade.
The same pages give the same dumps. Needs lxml.
"""
import json
import math
import os
import random
import re
import sys
import textwrap
import unicodedata
import zlib
from dataclasses import dataclass, field, replace
from urllib.parse import urlparse

import lxml.etree
import lxml.html

SHARES = 6  # a dump's pages are all from one share of the sites, so that a fit can leave shares out
UNSEEN = {"script", "style", "template", "noscript", "svg", "head", "iframe", "object", "select", "option", "textarea",
          "math", "canvas", "audio", "video", "map"}
INLINE = {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
          "img", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
          "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"}
HEADINGS = {"h1", "h2", "h3", "h4"}
LISTS = {"ul", "ol", "menu", "dl"}
# Elements with a blank line around them, by style.
APART = {"pasted": {"p"}, "rendered": {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figure", "pre", *LISTS}}
TEASERS = ["You may also like", "Related stories", "Read more", "More from News", "Lesen Sie auch", "Mehr zum Thema",
           "Lire aussi", "Te puede interesar", "Leggi anche", "Lees ook", "Czytaj także", "Читайте также", "関連記事",
           "相关阅读"]
BY = {"en": "By ", "de": "Von ", "fr": "Par ", "es": "Por ", "it": "Di ", "nl": "Door ", "pt": "Por ", "da": "Af "}
NAMES = ["Anna Keller", "John M. Price", "María Ortega", "Luc Bernard", "Ingrid Dahl", "Jan Kowalczyk", "Giulia Conti",
         "Sofie de Vries", "Иван Петров", "Chen Wei", "Zodwa Nkosi", "Ayşe Demir", "Editorial staff", "Tom Lee and Ana Ruiz"]
SECTIONS = {"en": ["World", "Opinion", "Business", "Health"], "de": ["Ausland", "Meinung", "Wirtschaft", "Gesundheit"],
            "fr": ["International", "Opinion", "Économie", "Santé"], "es": ["Mundo", "Opinión", "Economía", "Salud"]}
FARTHEST = 60  # blocks between two lines of one body
SEPARATORS = ["gap", "gap", "gap", "none", "ff", "rule"]


@dataclass
class Line:
    text: str
    tag: str = ""
    item: bool = False  # of a list
    caption: bool = False
    place: str = "residue"  # or title, body, caption, ignore
    tight: bool = False  # no blank line parts it from the next
    around: tuple = ()  # (name, number) of the elements of APART around it, outermost first


@dataclass
class Page:
    source: str
    site: str
    lang: str
    lines: list
    title: int
    first: int  # lines of the body
    last: int

    def body(self):
        return [line for line in self.lines[self.first:self.last + 1] if line.place == "body"]


def squeeze(text):
    return re.sub(r"\s+", " ", text or "").strip()


def fold(text):
    return "".join(c for c in unicodedata.normalize("NFKC", text or "").casefold() if c.isalnum())


# ---------------------------------------------------------------- a page's visible text

class Reader:
    """The lines of a page, as a browser's plain text has them."""

    def __init__(self):
        self.lines = []
        self.text = []
        self.tag = ""
        self.item = False
        self.caption = False
        self.around = []
        self.count = 0  # of elements

    def flush(self):
        text = squeeze("".join(self.text))
        self.text = []
        if text:
            self.lines.append(Line(text, self.tag, self.item, self.caption, around=tuple(self.around)))
            self.item = False

    def walk(self, node, tag, caption):
        if not isinstance(node.tag, str):
            return
        name = node.tag.lower()
        style = re.sub(r"\s", "", node.get("style") or "").lower()
        if name in UNSEEN or node.get("hidden") is not None or "display:none" in style:
            return
        block = name not in INLINE
        apart = name in APART["rendered"]
        if block:
            self.flush()
            self.count += 1
            self.around += [(name, self.count)] if apart else []
            tag = name if name in HEADINGS or name == "figcaption" else tag
            self.item = name == "li" or self.item
        names = (node.get("class") or "").lower()
        named = name != "body" and re.search(r"(^|[\s_-])(wp-)?caption", names)
        caption = caption or name == "figcaption" or bool(named)
        self.enter(tag, caption)
        self.text.append(node.text or "")
        for child in node:
            self.walk(child, tag, caption)
            self.enter(tag, caption)
            self.text.append(child.tail or "")
        if block:
            self.flush()
            self.item = False
        if apart:
            self.around.pop()

    def enter(self, tag, caption):
        self.tag, self.caption = tag, caption


def read_page(path):
    with open(path, "rb") as file:
        data = file.read()
    text = data.decode("utf-8", errors="replace")
    utf8 = text.count("\ufffd") * 1000 < len(text)
    try:
        root = lxml.html.document_fromstring(text.encode() if utf8 else data,
                                             parser=lxml.html.HTMLParser(encoding="utf-8" if utf8 else None))
    except lxml.etree.ParserError:
        return []
    reader = Reader()
    body = root.find("body")
    reader.walk(root if body is None else body, "", False)
    reader.flush()
    return reader.lines


# ---------------------------------------------------------------- its article

def paragraphs_of(truth):
    paragraphs = truth.get("paragraphs") or re.split(r"\n+", truth.get("text") or "")
    return [p for p in map(squeeze, paragraphs) if p]


def in_order(places):
    """Of [(line, begin, end)] those that together are longest with begins that rise."""
    best = []  # (weight, index before)
    for i, (_, begin, end) in enumerate(places):
        before = max(((best[j][0], j) for j in range(i) if places[j][1] < begin), default=(0, -1))
        best.append((before[0] + end - begin, before[1]))
    i = max(range(len(best)), key=lambda k: best[k][0], default=-1)
    kept = []
    while i >= 0:
        kept.append(places[i])
        i = best[i][1]
    return kept[::-1]


def shingles(text, size=12):
    return {text[i:i + size] for i in range(len(text) - size + 1)}


def align(lines, paragraphs):
    """Marks the lines of the body; returns the first and the last, and the share of the truth that was found."""
    whole = "".join(map(fold, paragraphs))
    exact = {fold(p) for p in paragraphs}
    known = shingles(whole)
    places = []
    partly = set()
    for i, line in enumerate(lines):
        key = fold(line.text)
        least = 8 if any("\u2e80" <= c <= "\uffee" for c in key[:20]) else 20
        if len(key) < least:
            continue
        begin = whole.find(key)
        if begin >= 0:
            places.append((i, begin, begin + len(key)))
            continue
        own = shingles(key)
        share = len(own & known) / len(own) if own else 0
        if share >= 0.8:
            begin = next((p for p in (whole.find(key[k:k + 12]) for k in range(0, len(key) - 12, 6)) if p >= 0), -1)
            if begin >= 0:
                places.append((i, begin, begin + len(key)))
        elif share >= 0.3:
            partly.add(i)
    kept = in_order(places)
    groups = []
    for place in kept:
        if groups and place[0] - groups[-1][-1][0] <= FARTHEST:
            groups[-1].append(place)
        else:
            groups.append([place])
    if not groups:
        return None
    group = max(groups, key=lambda g: sum(end - begin for _, begin, end in g))
    first, last = group[0][0], group[-1][0]
    bodies = {i for i, _, _ in group}
    ends = {i: end for i, _, end in group}
    for i in partly:
        lines[i].place = "ignore"
    # Short lines that are paragraphs of the truth by themselves, beside the body as well.
    while first > 0 and fold(lines[first - 1].text) == fold(paragraphs[0]) != "":
        first -= 1
    while last + 1 < len(lines) and fold(lines[last + 1].text) in exact and len(fold(lines[last + 1].text)) < 20:
        last += 1
    reached = 0  # in the truth
    for i in range(first, last + 1):
        key = fold(lines[i].text)
        if i in bodies:
            reached = ends[i]
        elif key and key not in exact:
            # A short line, a list's item perhaps, that stands in the truth between its neighbours.
            following = next((begin for j, begin, _ in group if j > i), len(whole))
            at = whole.find(key, reached, following)
            if at < 0 or at > reached + 40 + len(key):
                continue
            reached = at + len(key)
        elif not key:
            continue
        lines[i].place = "body"
    # Some truths leave out subheads: they are neither right nor wrong.
    for i in range(first + 1, last):
        inside = lines[i - 1].place == lines[i + 1].place == "body"
        if inside and lines[i].tag in HEADINGS and lines[i].place == "residue":
            lines[i].place = "ignore"
    return first, last, sum(end - begin for _, begin, end in group) / max(1, len(whole))


def find_title(lines, title, first):
    wanted = fold(title)
    words = set(re.findall(r"\w+", title.casefold()))
    best, most = None, 0
    for i in range(max(0, first - 80), first):
        line = lines[i]
        key = fold(line.text)
        if not key or line.place == "body" or len(line.text) > 300:
            continue
        own = set(re.findall(r"\w+", line.text.casefold()))
        shared = len(words & own) / max(1, len(words | own))
        points = 4 if key == wanted else 0
        alike = shared >= 0.6 or len(key) >= 12 and (key in wanted or wanted in key)
        if not points and line.tag in HEADINGS and alike:
            points = 2
        points += 1 if points and line.tag == "h1" else 0
        if points > most:
            best, most = i, points
    return best


def load(folder):
    with open(f"{folder}/truth.json", encoding="utf-8") as file:
        truths = json.load(file)
    name = os.path.basename(folder.rstrip("/")).removesuffix("-dev")
    pages = []
    for ident in sorted(truths):
        truth = truths[ident]
        lines = read_page(f"{folder}/html/{ident}.html")
        paragraphs = paragraphs_of(truth)
        found = align(lines, paragraphs) if paragraphs else None
        if found is None or found[2] < 0.8 or len(" ".join(paragraphs)) < 300:
            continue
        first, last, _ = found
        title = truth.get("title") or next((line.text for line in lines[:first] if line.tag == "h1"), "")
        at = find_title(lines, title, first) if title else None
        if at is None:
            continue
        lines[at].place = "title"
        for line in lines:
            if line.place == "residue" and line.caption:
                line.place = "caption"
        host = urlparse(truth.get("url") or "").netloc.removeprefix("www.")
        site = truth.get("domain", "").replace("/", "-") or host or re.sub(r"-\d+$", "", ident)
        pages.append(Page(f"{name}:{ident}", site, (truth.get("lang") or "en")[:2], lines, at, first, last))
    print(f"{folder}: {len(pages)} of {len(truths)} pages", file=sys.stderr)
    return pages


# ---------------------------------------------------------------- dumps

@dataclass
class Dump:
    kind: str
    style: str
    pages: list
    rng: random.Random
    lines: list = field(default_factory=list)  # Line, or a separator's str
    articles: list = field(default_factory=list)

    def article(self, page, title, cut=None, lines=None):
        body = [line.text for line in lines or page.body() if line.place == "body"]
        if cut:
            body = body[:cut[0]] + ([cut[1]] if cut[1] else [])
        captions = [line.text for line in page.lines if line.place == "caption"]
        self.articles.append({"title": title, "paragraphs": body, "captions": captions, "truncated": bool(cut)})


def separator(kind, rng):
    rule = rng.choice(["---", "=====", "* * *", "—" * 10, "_" * 30])
    return {"gap": "\n\n", "none": "", "ff": "\f\n", "rule": rule + "\n"}[kind]


def add_page(dump, page):
    dump.lines += page.lines
    dump.article(page, page.lines[page.title].text)


def runs_of_residue(lines):
    runs = []
    for before, line in zip([None, *lines], lines):
        if line.place != "residue":
            continue
        if before is not None and before.place == "residue":
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs


def add_mixed(dump, page, other):
    """The article of one page in the surroundings of another, as if that site had brought it."""
    name = fold(other.lines[other.title].text)
    before, inside, after = ([line for line in part if fold(line.text) != name] for part in (
        other.lines[:other.title], other.lines[other.first:other.last + 1], other.lines[other.last + 1:]))
    body = [line for line in page.lines[page.first:page.last + 1] if line.place != "residue"]
    at = {}  # what stands before a line, by its number
    if len(body) > 2:
        at = {dump.rng.randint(1, len(body) - 1): run for run in runs_of_residue(inside)}
    dump.lines += [*before, *page.lines[page.title:page.first]]
    for i, line in enumerate(body):
        dump.lines += [*at.get(i, []), line]
    dump.lines += after
    dump.article(page, page.lines[page.title].text)


def add_article(dump, page, last_one, options):
    """Title, head and body, and as much of the page around as the options say."""
    rng, lines = dump.rng, page.lines
    title = lines[page.title]
    captions = []
    for line in lines[page.title + 1:page.last]:
        if line.place == "caption" and line.text not in [c.text for c in captions]:
            captions.append(line)
    before = lines[max(0, page.title - rng.randint(0, 8)):page.title] if options["residue"] else []
    after = lines[page.last + 1:page.last + 1 + rng.randint(2, 14)] if options["residue"] else []
    head = lines[page.title + 1:page.first] if options["head"] else []
    inside = [line for line in lines[page.first:page.last + 1] if options["gaps"] or line.place == "body"]
    if dump.kind in ("short", "news"):
        inside = [line for line in inside if len(line.text) >= 60 and not line.item][:rng.randint(2, 6)]
        head = captions[:rng.randint(0, 2)]
        before = [Line(options["button"])] if options["button"] else []
    if dump.kind == "news":
        inside = brief(inside, rng)
        head = captions[:options["captions"]] + (signed(lines[page.title + 1:page.first]) if options["signed"] else [])
    if options["twice"]:  # captions twice, perhaps all of the head: as some dumps of pages with pictures are
        twice = [c for caption in captions[:2] for c in (caption, caption)]
        mark = [Line("TT")] if options["again"] and rng.random() < 0.5 else []
        head = [*twice, *mark, title, *twice] if options["again"] else twice
        shown = {c.text for c in captions[:2]}
        inside = [line for line in inside if line.text not in shown or line.place == "body"]
    elif options["again"]:
        head = [Line("TT"), title, *head] if rng.random() < 0.3 else [title, *head]
    if options["pointers"] and not options["twice"]:
        inside = pointed(inside, options, rng)
    if options["teaser"]:
        bullet = rng.random() < 0.7
        after = [*after, Line(rng.choice(TEASERS)), *(Line(other, item=bullet) for other in options["others"])]
    dump.lines += [*before, title, *head]
    cut = None
    if last_one and options["cut"] and len(page.body()) > 4:
        kept = rng.randint(2, len(page.body()) - 1)
        words = page.body()[kept].text.split()
        part = " ".join(words[:max(5, len(words) // 2)]) if len(words) > 8 else ""
        cut = (kept, part)
        count, short = 0, []
        for line in inside:
            if line.place == "body":
                if count == kept:
                    break
                count += 1
            short.append(line)
        inside, after = short + ([Line(part, place="body")] if part else []), []
    dump.lines += [*inside, *after]
    dump.article(page, title.text, cut, inside if dump.kind in ("short", "news") else None)


def brief(paragraphs, rng):
    """The first few paragraphs, most of them but for what follows their first sentences."""
    kept = []
    for line in paragraphs[:rng.randint(1, 4)]:
        longest = rng.choice([70, 120, 120, 180, 1000])  # characters
        sentences = re.split(r"(?<=[.!?][\s\"”»'’])\s*(?=\S)|(?<=[。！？])", line.text)
        text = ""
        for sentence in sentences:
            if text and len(text) + len(sentence) > longest:
                break
            text += sentence
        kept.append(Line(text.strip(), place="body"))
    return kept


def pointed(inside, options, rng):
    """With a pointer to another story between two paragraphs: its headline, mostly below a label."""
    at = rng.randint(1, max(1, len(inside) - 1))
    label = [Line(rng.choice(TEASERS))] if rng.random() < 0.7 else []
    return [*inside[:at], *label, Line(rng.choice(options["others"])), *inside[at:]]


def signed(head):
    """Who wrote it when: short lines of the head with a year, or that begin as bylines do."""
    names = r"(by|von|par|por|di|door|od|av|af|autor|автор)\b"
    return [line for line in head if len(line.text) < 60 and not line.caption
            and (re.search(r"\b20[012]\d\b", line.text) or re.match(names, line.text.casefold()))][:2]


def some_date(rng):
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2009, 2026)
    return rng.choice([f"{year}-{month:02}-{day:02}", f"{day}.{month}.{year}", f"{day:02}/{month:02}/{year}",
                       f"{day:02}.{month:02}.{year}, {rng.randint(6, 22)}:{rng.randint(10, 59)}"])


def some_section(page, rng):
    return Line(rng.choice(SECTIONS.get(page.lang, SECTIONS["en"])))


def standfirsts(page):
    """Lines of the head that may sum the story up."""
    return [Line(line.text) for line in page.lines[page.title + 1:page.first]
            if 40 <= len(line.text) <= 250 and not line.caption and line.place != "caption"]


def teaser(page, parts, rng):
    """What a page shows of another one's story."""
    summary = (standfirsts(page) or brief([Line(page.body()[0].text)], rng))[0]
    lines = {"section": some_section(page, rng), "headline": Line(page.lines[page.title].text),
             "summary": Line(summary.text), "date": Line(some_date(rng)), "name": Line(rng.choice(NAMES))}
    return [lines[part] for part in parts]


def teasers(others, rng):
    """Several, all of one form, mostly below a label."""
    parts = rng.choice([["headline", "summary"], ["headline", "summary"], ["headline"], ["section", "headline"],
                        ["headline", "date"], ["section", "headline", "summary"], ["headline", "summary", "date"],
                        ["headline", "summary", "name"], ["date", "headline"]])
    label = [Line(rng.choice(TEASERS))] if rng.random() < 0.6 else []
    return [*label, *(line for other in others for line in teaser(other, parts, rng))]


def add_teased(dump, page, others):
    """An article among teasers: below it, above it, between its paragraphs."""
    rng, lines = dump.rng, page.lines
    name = fold(lines[page.title].text)
    others = [other for other in others if fold(other.lines[other.title].text) != name]

    def some(most):
        return teasers(rng.sample(others, min(len(others), rng.randint(2, most))), rng) if others else []
    inside = lines[page.first:page.last + 1]
    if rng.random() < 0.35 and len(inside) > 3:
        at = rng.randint(1, len(inside) - 1)
        inside = [*inside[:at], *some(4), *inside[at:]]
    above = some(5) if rng.random() < 0.25 else lines[max(0, page.title - rng.randint(0, 8)):page.title]
    head = lines[page.title + 1:page.first] if rng.random() < 0.6 else []
    after = lines[page.last + 1:page.last + 1 + rng.randint(0, 8)]
    below = [after, some(8)] if rng.random() < 0.5 else [some(8), after]
    dump.lines += [*above, lines[page.title], *head, *inside, *below[0], *below[1]]
    dump.article(page, lines[page.title].text)


KEPT_PARTS = {"menu": 0.2, "section": 0.25, "date above": 0.15, "caption above": 0.1, "standfirst": 0.35, "byline": 0.45,
              "date": 0.35, "caption": 0.35, "button": 0.2, "below": 0.15}  # how often dumps have them


def kept_head(page, parts, rng):
    """What somebody copies along with a story's title: the lines above it and those below."""
    before = [Line(line.text) for line in page.lines[:page.title] if 2 < len(line.text) < 24 and not line.caption]
    captions = list({line.text: line for line in page.lines[page.title + 1:page.last] if line.place == "caption"}.values())
    signature = signed(page.lines[page.title + 1:page.first])
    summaries = standfirsts(page)
    above, below = [], []
    if "menu" in parts:
        above += before[:rng.randint(2, 9)]
    if "caption above" in parts:
        above += captions[-1:]
    if "date above" in parts:
        above.append(Line(some_date(rng)))
    if "section" in parts:
        above.append(some_section(page, rng))
    if "standfirst" in parts:
        below += summaries[:1]
    if "byline" in parts:
        by = BY.get(page.lang, "") if rng.random() < 0.6 else ""
        below += signature or [Line(by + rng.choice(NAMES))]
    if "date" in parts:
        below.append(Line(some_date(rng)))
    if "caption" in parts:
        below += captions[:rng.choice([1, 1, 2])]
    if "button" in parts:
        below.append(Line(rng.choice(["Share", "Listen", "Print", "5 min", "Save", "Teilen", "Partager", "Comments"])))
    if rng.random() < 0.3:
        rng.shuffle(below)
    return above, below


def add_kept(dump, page, form, number):
    """A story that somebody kept: its title, some lines of its head and its first paragraphs."""
    rng = dump.rng
    above, below = kept_head(page, form["parts"], rng)
    title = page.lines[page.title].text
    title = f"{number}. {title}" if form["numbered"] else title.upper() if form["upper"] else title
    body = page.body()[:rng.choice([3, 4, 6, 9, 15, 1000])]
    foot = page.lines[page.last + 1:page.last + 1 + rng.randint(1, 4)] if "below" in form["parts"] else []
    address = [Line(f"https://www.{page.site.lower()}.example/{page.lang}/{zlib.crc32(title.encode()):08x}")]
    head = [*above, Line(title, place="title"), *below]
    if form["tight"]:
        head = [*(replace(line, tight=True) for line in head[:-1]), head[-1]]
    if form["address"] == "above":
        head = [*address, *head]
    elif form["address"] == "below":
        head = [*head, *address]
    dump.lines += [*head, *body, *foot, *(address if form["address"] == "after" else [])]
    dump.article(page, title, lines=body)


def kept_form(pages, rng):
    """How somebody keeps stories: one dump's are all kept alike."""
    parts = set() if rng.random() < 0.3 else {part for part, often in KEPT_PARTS.items() if rng.random() < often}
    return {"parts": parts, "tight": rng.random() < 0.4, "upper": rng.random() < 0.1,
            "numbered": len(pages) > 1 and rng.random() < 0.12,
            "address": rng.choice([None, None, None, None, "above", "below", "after"])}


def make_dump(kind, style, pages, titles, rng):
    dump = Dump(kind, style, pages, rng)
    apart = separator(rng.choice(["gap", "gap", "none"] if kind in ("multi", "news") else SEPARATORS), rng)
    others = rng.sample(titles, min(len(titles), rng.randint(3, 5)))
    options = {"others": others, "residue": kind == "concat" and rng.random() < 0.65, "head": rng.random() < 0.6,
               "gaps": rng.random() < 0.7, "twice": style == "seedlike" or rng.random() < 0.1, "again": rng.random() < 0.35,
               "teaser": kind == "concat" and rng.random() < 0.3, "cut": rng.random() < 0.4}
    options["button"] = rng.choice(["", "", "Share", "TT", "Print"])
    options |= {"captions": rng.choice([0, 0, 1, 2]), "signed": rng.random() < 0.4}
    options["pointers"] = kind in ("concat", "news", "short") and bool(others) and rng.random() < 0.3
    if kind in ("short", "news"):
        options |= {"gaps": False, "cut": False}
    if kind == "plain":
        options |= {"head": rng.random() < 0.3, "gaps": False, "again": False, "twice": False}
    if kind == "mixed":
        add_mixed(dump, *pages)
        return dump
    if kind == "teased":
        add_teased(dump, pages[0], pages[1:])
        return dump
    form = kept_form(pages, rng) if kind == "kept" else {}
    for i, page in enumerate(pages):
        if i > 0 and apart:
            dump.lines.append(apart)
        if kind in ("page", "multi"):
            add_page(dump, page)
        elif kind == "kept":
            add_kept(dump, page, form, i + 1)
        else:
            add_article(dump, page, i == len(pages) - 1, options)
    return dump


BULLETS = ["", "", "- ", "* ", "• "]
STRAY = {
    "bom": lambda text, rng: "\ufeff" + text,
    "crlf": lambda text, rng: text.replace("\n", "\r\n"),
    "nbsp": lambda text, rng: re.sub(" ", lambda m: "\u00a0" if rng.random() < 0.05 else " ", text),
    "zerowidth": lambda text, rng: re.sub(r"\b(?=\w{4})", lambda m: "\u200b" if rng.random() < 0.02 else "", text),
    "softhyphen": lambda text, rng: re.sub(r"(?<=\w{4})(?=\w{4})",
                                           lambda m: "\u00ad" if rng.random() < 0.05 else "", text),
    "indent": lambda text, rng: re.sub(r"^(?=\S)", lambda m: " " * rng.choice([0, 1, 4]), text, flags=re.M),
}


def are_apart(line, other, style):
    """Does one stand in an element with margins in which the other does not?"""
    names = APART[style]
    return any(name in names for name, _ in set(line.around) ^ set(other.around))


def print_as_shown(dump):
    """With blank lines where the page has margins, and lists as text browsers print them."""
    rng, style = dump.rng, dump.style
    bullet = rng.choice(["", "", "* ", "- ", "• "]) if style == "rendered" else ""
    step = rng.choice([0, 2, 3, 4])  # by which each list is indented
    width = rng.choice([72, 80, 100]) if style == "rendered" and rng.random() < 0.3 else 0
    out, last = [], None
    for line in dump.lines:
        if isinstance(line, str):
            out.append(line)
            last = None
            continue
        if last is not None and are_apart(line, last, style):
            out.append("\n")
        depth = sum(name in LISTS for name, _ in line.around) if style == "rendered" else 0
        margin = " " * (step * depth)
        text = (bullet if line.item else "") + line.text
        if width:
            text = textwrap.fill(text, width, initial_indent=margin, subsequent_indent=margin, break_long_words=False,
                                 break_on_hyphens=False)
        else:
            text = margin + text
        out.append(text + "\n")
        last = line
    return "".join(out)


def print_dump(dump):
    if dump.style in APART:
        return print_as_shown(dump)
    rng = dump.rng
    bullet = rng.choice(BULLETS)
    width = rng.choice([66, 72, 76, 80])
    wide = any("\u2e80" <= c <= "\u9fff" for line in dump.lines[:200] if isinstance(line, Line) for c in line.text)
    style = "spaced" if dump.style == "wrapped" and wide else dump.style
    out = []
    for line in dump.lines:
        if isinstance(line, str):
            out.append(line if style == "dense" or not line.strip() else line + "\n")
            continue
        text = (bullet if line.item else "") + line.text
        if style == "wrapped":
            text = "\n".join(textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False) or [""])
        pair = style == "seedlike" and out and out[-1].strip() == text
        if pair:
            out[-1] = out[-1].rstrip("\n") + "\n"
        out.append(text + ("\n" if style == "dense" or line.tight and style == "spaced" else "\n\n"))
    return "".join(out)


def truth_of(dump, noise):
    body = {p for a in dump.articles for p in a["paragraphs"]}
    titles = {a["title"] for a in dump.articles}
    of_place = {"residue": [], "ignore": [], "caption": []}
    for line in dump.lines:
        if isinstance(line, Line) and line.place in of_place and line.text not in body and line.text not in titles:
            of_place[line.place].append(line.text)
    return {"kind": dump.kind, "style": dump.style, "noise": noise, "lang": dump.pages[0].lang,
            "sources": [page.source for page in dump.pages], "sites": sorted({page.site for page in dump.pages}),
            "articles": dump.articles, "residue": list(dict.fromkeys(of_place["residue"])),
            "ignore": list(dict.fromkeys(of_place["ignore"]))}


def plan(pages, rng):
    """[(kind, style, pages)]: each page as it is, and in other company."""
    dumps = [("page", rng.choice(["dense", "dense", "spaced", "wrapped"]), [page]) for page in pages]
    for kind, share, styles in (("multi", 0.4, ["dense", "spaced", "wrapped"]),
                                ("concat", 1.0, ["dense", "spaced", "wrapped", "seedlike", "seedlike"]),
                                ("short", 1.0, ["dense", "spaced", "wrapped", "seedlike"]),
                                ("news", 0.7, ["dense", "dense", "spaced", "spaced", "wrapped", "seedlike"]),
                                ("plain", 0.3, ["dense", "spaced", "wrapped"])):
        for part in range(math.ceil(share)):
            left = rng.sample(pages, round(min(1, share - part) * len(pages)))
            while left:
                count = {"multi": 2, "plain": rng.choice([1, 1, 2]), "short": rng.randint(2, 6),
                         "news": rng.randint(2, 7)}.get(kind, rng.randint(1, 4))
                # Mostly of one language, as people's dumps are.
                lang = left[0].lang
                left.sort(key=lambda page: page.lang != lang)
                dumps.append((kind, rng.choice(styles), left[:count]))
                left = left[count:]
    return dumps


def plan_mixed(pages, rng):
    """Each page's article in the surroundings of another site's page, of its language if there is one."""
    dumps = []
    for page in pages:
        others = [other for other in pages if other.site != page.site]
        alike = [other for other in others if other.lang == page.lang] or others
        if alike:
            dumps.append(("mixed", rng.choice(["dense", "spaced", "wrapped"]), [page, rng.choice(alike)]))
    return dumps


def of_language(page, pages):
    """Other pages, those of its language first."""
    return sorted((other for other in pages if other is not page), key=lambda other: other.lang != page.lang)


def plan_teased(pages, rng):
    """Half of the pages' articles, each among teasers of others."""
    chosen = rng.sample(pages, len(pages) // 2)
    return [("teased", rng.choice(["dense", "spaced", "wrapped"]), [page, *of_language(page, pages)[:12]])
            for page in chosen]


def plan_kept(pages, rng):
    """Each page's article as somebody keeps it, alone or with others."""
    dumps = []
    left = rng.sample(pages, len(pages))
    while left:
        left = [left[0], *of_language(left[0], left)]
        count = rng.choice([1, 1, 1, 2, 3, 4])
        dumps.append(("kept", rng.choice(["dense", "spaced", "spaced", "wrapped"]), left[:count]))
        left = left[count:]
    return dumps


def plan_shown(pages, rng):
    """Each page as a browser shows it, some of them together with others."""
    styles = ["pasted", "rendered"]
    dumps = [("page", rng.choice(styles), [page]) for page in pages]
    for kind, share in (("multi", 0.3), ("concat", 0.4)):
        left = rng.sample(pages, round(share * len(pages)))
        while left:
            left = [left[0], *of_language(left[0], left)]
            count = 2 if kind == "multi" else rng.randint(1, 3)
            dumps.append((kind, rng.choice(styles), left[:count]))
            left = left[count:]
    return dumps


def add_to(truths, folder, share, dump):
    text, rng = print_dump(dump), dump.rng
    noise = sorted(rng.sample(sorted(STRAY), 1)) if rng.random() < 0.3 else []
    for name in noise:
        text = STRAY[name](text, rng)
    name = f"c{share}{len(truths):04d}-{dump.kind}-{dump.style}"
    truths[name] = truth_of(dump, noise)
    with open(f"{folder}/{name}.txt", "w", encoding="utf-8", newline="") as file:
        file.write(text)


def main():
    out, *folders = sys.argv[1:]
    os.makedirs(f"{out}/dumps", exist_ok=True)
    pages = [page for folder in folders for page in load(folder)]
    truths = {}
    for share in range(SHARES):
        own = [page for page in pages if zlib.crc32(page.site.encode()) % SHARES == share]
        titles = [page.lines[page.title].text for page in own]
        for number, planned in enumerate((plan, plan_mixed, plan_teased, plan_kept, plan_shown)):
            rng = random.Random(SHARES * number + share)
            for kind, style, chosen in planned(own, rng):
                add_to(truths, f"{out}/dumps", share, make_dump(kind, style, chosen, titles, rng))
    with open(f"{out}/truth.json", "w", encoding="utf-8") as file:
        json.dump(truths, file, ensure_ascii=False, indent=1)
    print(f"{len(truths)} dumps of {len(pages)} pages", file=sys.stderr)


main()
