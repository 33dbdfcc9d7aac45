#!/usr/bin/env python3
"""tests/validate/typeset.py FILE.pdf... [--check]: how well the text of PDFs is set, in figures.

Everything is read back from the glyphs' boxes, as mutool sees them (package mupdf-tools), so any program's PDF can be
measured. The text is what is set in the size that most glyphs have. A line's word space is the mean gap between its
words over the median gap of lines that end a paragraph, which nothing stretches: 1 is natural.

  even      standard deviation of the word space over its mean      hyphens   lines that end in one, of 100
  loose     lines with a word space over 1.5, of 100                ladders   three or more such lines in a row
  tight     lines with a word space under 0.75, of 100              page-end hyphens, runts (a last line of up to five
  widows, orphans   a paragraph's single line beyond a page break             characters or 8 % of the measure)
  short     pages that end a line or more too high though the text goes on
  unequal   facing pages, both full of running text, that end more than half a line apart
  rivers    chains of gaps under each other over four lines or more, a thousand lines
  tracking, scaling   the least and the most of Tc, in 1/1000 em, and of Tz, and the largest step between neighbouring
            lines; kerned: of 100 letters of a line, how many TJ moves, which would be most if it tracked them instead

--check fails when a figure is over a limit, and says which. The limits of evenness and hyphens are those of a line of
about 50 characters; --narrow does without them.
"""
import re
import statistics
import subprocess
import sys
import zlib
import xml.etree.ElementTree as xml
from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby

HYPHENS = "-\u2010\u00ad"
# What --check asks for: at most so much, or at least. A little more than the limit may come of rounding.
MOST = {"even": 0.20, "loose": 4, "hyphens": 12, "rivers": 4, "ladders": 0, "page-end": 0, "runts": 0, "widows": 0,
        "orphans": 0, "overfull": 0, "short %": 5, "unequal %": 10, "tracking most": 30.1, "tracking step": 21.2,
        "scaling most": 102, "scaling step": 2, "kerned": 60}
LEAST = {"tracking least": -12.1, "scaling least": 98}
OF_NORMAL_LINES = ["even", "loose", "hyphens", "rivers"]


@dataclass
class Line:
    page: int
    y: float
    left: float
    right: float
    text: str
    gaps: list  # (left, right) of each space between words
    first: bool = False  # of a paragraph
    last: bool = False

    def hyphenated(self):
        return self.text[-1] in HYPHENS

    def space(self):
        return statistics.mean(b - a for a, b in self.gaps)


@dataclass
class Text:
    lines: list = field(default_factory=list)
    size: float = 0
    leading: float = 0
    left: float = 0
    right: float = 0


def glyphs(path):
    """Lists of (baseline, left, right, character, size), a page each."""
    out = subprocess.run(["mutool", "draw", "-q", "-F", "stext", "-o", "-", path], capture_output=True, check=True).stdout
    clean = re.sub(r"&#x[01]?[0-9a-fA-F];", " ", out.decode("utf-8", "replace").replace("\0", ""))
    for page in xml.fromstring(clean).iter("page"):
        found = []
        for font in page.iter("font"):
            for char in font.iter("char"):
                quad = [float(v) for v in char.get("quad").split()]
                found.append((float(char.get("y")), min(quad[0], quad[4]), max(quad[2], quad[6]), char.get("c"),
                              float(font.get("size"))))
        yield found


def lines_of(page, found, size):
    """The page's lines of running text, from top to bottom."""
    text = sorted(g for g in found if abs(g[4] - size) < 0.06 * size)
    rows = []
    for glyph in text:
        if rows and glyph[0] - rows[-1][0][0] <= 0.25 * size:
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    for row in rows:
        row = [g for g in sorted(row, key=lambda g: g[1:3]) if g[3].strip() or g[3] in HYPHENS]
        parts = []
        for glyph in row:
            if not parts or glyph[1] - parts[-1][-1][2] > 2.5 * size:
                parts.append([])
            parts[-1].append(glyph)
        for part in parts:
            line = Line(page, row[0][0], part[0][1], part[-1][2], part[0][3], [])
            for before, glyph in zip(part, part[1:]):
                if glyph[1] - before[2] > 0.11 * size:
                    line.gaps.append((before[2], glyph[1]))
                    line.text += " "
                line.text += glyph[3]
            yield line


def edge(values):
    near = Counter(round(v) for v in values).most_common(1)[0][0]
    return statistics.median(v for v in values if abs(v - near) < 1)


def read(path):
    pages = list(glyphs(path))
    text = Text(size=Counter(round(g[4], 1) for page in pages for g in page).most_common(1)[0][0])
    for number, page in enumerate(pages):
        text.lines += lines_of(number, page, text.size)
    lines = text.lines
    steps = Counter(round(b.y - a.y, 1) for a, b in zip(lines, lines[1:]) if a.page == b.page and b.y > a.y)
    text.leading = steps.most_common(1)[0][0]
    text.left = edge([line.left for line in lines])
    text.right = edge([line.right for line in lines])
    for before, line in zip([None] + lines, lines):
        line.first = (before is None or line.left - text.left > 0.5 * text.size
                      or (before.page == line.page and line.y - before.y > 1.4 * text.leading)
                      or before.right < text.right - 1.2 * text.size)
    for line, after in zip(lines, lines[1:] + [None]):
        line.last = after is None or after.first
    return len(pages), text


def paragraphs(lines):
    found = []
    for line in lines:
        if line.first or not found:
            found.append([])
        found[-1].append(line)
    return [p for p in found if len(p) > 1]


def rivers(text, natural):
    count, chains = 0, {}
    for above, line in zip(text.lines, text.lines[1:]):
        grown = {}
        if above.page == line.page and not line.last:
            for a, b in line.gaps:
                over = [chains.get(gap, 1) for gap in above.gaps if min(b, gap[1]) - max(a, gap[0]) >= 0.6 * natural]
                grown[(a, b)] = max(over, default=0) + 1
                count += grown[(a, b)] == 4
        chains = grown
    return count


def page_ends(text):
    """Of pages whose text goes on on the next: lines missing at the foot, and steps between facing ones in lines."""
    by_page = {number: list(group) for number, group in groupby(text.lines, lambda line: line.page)}
    bottoms = {number: max(line.y for line in lines) for number, lines in by_page.items()}
    # The foot: the lowest of the two places where most pages end.
    places = Counter(round(v) for v in bottoms.values())
    foot = max(places, key=lambda v: (places[v], v))
    foot = statistics.median(v for v in bottoms.values() if abs(v - foot) < 1)
    top = statistics.median(min(line.y for line in lines) for lines in by_page.values())
    goes_on = [n for n in by_page if n + 1 in by_page and min(line.y for line in by_page[n + 1]) <= top + text.leading / 2]
    missing = [max(0, round((foot - bottoms[n]) / text.leading)) for n in goes_on]
    steps = [abs(bottoms[n] - bottoms[n + 1]) / text.leading for n in goes_on if n % 2 == 1 and n + 1 in goes_on]
    return missing, steps


def contents(path):
    """The page contents of a PDF whose streams are deflated, newsbook's for one."""
    data = open(path, "rb").read()
    for match in re.finditer(rb"stream\r?\n", data):
        try:
            content = zlib.decompressobj().decompress(data[match.end():])
        except zlib.error:
            continue
        if b" Tf\n" in content:
            yield content


def moved_inside_words(array):
    """Of the letters of a TJ array, the share, of 100, that are moved though no space stands before them: kerning."""
    parts = re.findall(rb"\(((?:[^()\\]|\\.)*)\)|(-?[\d.]+)", array, re.DOTALL)
    letters = sum(len(text) // 2 for text, _ in parts)
    moved = sum(bool(number) and not before.endswith(b"\0\1") for (before, _), (_, number) in zip(parts, parts[1:]))
    return 100 * moved / max(20, letters)


def set_letters(path):
    """Lists of (size, Tc in 1/1000 em, Tz, letters moved by TJ) of the longest run on each baseline; a list each page."""
    for content in contents(path):
        size, spacing, scaling, runs, baseline = 1.0, 0.0, 100.0, [], 0
        for line in re.split(rb"\n(?=/F\d+ |-?[\d.]+ |\[|BT|ET|EMC|/)", content):
            if m := re.match(rb"/F\d+ ([\d.]+) Tf$", line):
                size = float(m[1])
            elif m := re.match(rb"(-?[\d.]+) Tc$", line):
                spacing = float(m[1])
            elif m := re.match(rb"([\d.]+) Tz$", line):
                scaling = float(m[1])
            elif m := re.match(rb"-?[\d.]+ (-?[\d.]+) Td$", line):
                baseline += float(m[1]) != 0
            elif line.endswith(b"TJ"):
                run = (size, 1000 * spacing / size, scaling, moved_inside_words(line))
                runs.append((baseline, len(line), run))
        longest = [max(of_one, key=lambda r: r[1]) for _, of_one in groupby(runs, lambda r: r[0])]
        yield [run for _, _, run in longest]


def letters(path, text_size):
    """How far letters give way in running text: figures of Tc, Tz and TJ; none of a PDF that cannot be read so."""
    pages = [[line[1:] for line in page if abs(line[0] - text_size) < 0.06 * text_size] for page in set_letters(path)]
    tracking, scaling, moved = zip(*([line for page in pages for line in page] or [(0.0, 100.0, 0.0)]))
    step = lambda i: max((abs(a[i] - b[i]) for page in pages for a, b in zip(page, page[1:])), default=0.0)
    return {
        "tracking least": round(min(tracking), 1), "tracking most": round(max(tracking), 1),
        "tracking step": round(step(0), 1),
        "scaling least": min(scaling), "scaling most": max(scaling), "scaling step": round(step(1), 1),
        "kerned": round(max(moved), 1),
    }


def measure(path):
    page_count, text = read(path)
    lines = text.lines
    natural = statistics.median([b - a for line in lines if line.last and line.right < text.right - text.size
                                 for a, b in line.gaps] or [0.25 * text.size])
    full = [line for line in lines if not line.last and line.gaps]
    spaces = [line.space() / natural for line in full]
    several = paragraphs(lines)
    runs = [len(list(group)) for hyphen, group in groupby(lines, lambda l: l.hyphenated() and not l.last) if hyphen]
    missing, steps = page_ends(text)
    percent = lambda count, of: round(100 * count / max(1, of), 1)
    return {
        "pages": page_count, "lines": len(lines), "characters": round(statistics.mean(len(l.text) for l in full)),
        "even": round(statistics.pstdev(spaces) / statistics.mean(spaces), 3),
        "loose": percent(sum(s > 1.5 for s in spaces), len(full)),
        "very loose": percent(sum(s > 2 for s in spaces), len(full)),
        "tight": percent(sum(s < 0.75 for s in spaces), len(full)),
        "hyphens": percent(sum(l.hyphenated() for l in lines if not l.last), len(full)),
        "ladders": sum(run >= 3 for run in runs),
        "page-end": sum(a.page != b.page and a.hyphenated() and not a.last for a, b in zip(lines, lines[1:])),
        "before last": sum(p[-2].hyphenated() for p in several),
        "runts": sum(len(p[-1].text) <= 5 or p[-1].right - p[-1].left < 0.08 * (text.right - text.left) for p in several),
        "widows": sum(p[-1].page != p[-2].page for p in several),
        "orphans": sum(p[0].page != p[1].page for p in several),
        "short": f"{sum(m >= 1 for m in missing)}/{len(missing)}",
        "short %": percent(sum(m >= 1 for m in missing), len(missing)),
        "unequal": f"{sum(s > 0.5 for s in steps)}/{len(steps)}",
        "unequal %": percent(sum(s > 0.5 for s in steps), len(steps)),
        "rivers": round(1000 * rivers(text, natural) / max(1, len(full)), 1),
        "overfull": sum(line.right > text.right + 0.8 * text.size for line in full),
        **letters(path, text.size),
    }


def complaint(name, figures, skipped):
    """What --check has against a figure, if anything. One river is not too many in a text of any length."""
    value = figures[name]
    one_river = name == "rivers" and value * figures["lines"] < 1500
    if name in skipped or one_river:
        return ""
    if name in MOST and value > MOST[name]:
        return f"over {MOST[name]}"
    return f"under {LEAST[name]}" if name in LEAST and value < LEAST[name] else ""


def main():
    options = {a for a in sys.argv[1:] if a.startswith("--")}
    paths = [a for a in sys.argv[1:] if a not in options]
    if not paths or options - {"--check", "--narrow"}:
        sys.exit(__doc__)
    skipped = OF_NORMAL_LINES if "--narrow" in options else []
    figures = {path: measure(path) for path in paths}
    print(" " * 14, *(path.rsplit("/", 1)[-1].removesuffix(".pdf")[-16:].rjust(16) for path in paths))
    failed = False
    for name in next(iter(figures.values())):
        said = [complaint(name, figures[path], skipped) for path in paths] if "--check" in options else []
        failed = failed or any(said)
        print(name.ljust(14), *(str(figures[path][name]).rjust(16) for path in paths), " ", max(said, default=""))
    sys.exit(failed)


if __name__ == "__main__":
    main()
