#!/usr/bin/env python3
"""Fits the weights of the text reader's model to dumps whose articles are known.

    tests/fit/fit.py build/release/bin/text_facts src/readers/text_weights.cpp TRUTH:FOLDER[:TIMES[:FACTS]] ...

TRUTH, which corpus.py can make, is a JSON object {dump: {"kind", "articles": [{"title", "paragraphs": [...]}], "ignore": [...]}}; FOLDER holds dump.txt.
TIMES says how much each dump counts (1), FACTS names another build of text_facts: one without word lists
(-D NEWSBOOK_LANGUAGES=none) teaches the model languages that have none. A linear-chain conditional random field over
the facts that text_facts prints, fitted by fit_chain, which is built beside it and says how; its weights are rounded to
hundredths. The same dumps give the same weights. The shipped ones are fitted to OUT, made by corpus.py of four sets of
pages, DEV, dumps of news, and SEED, one dump of two stories:

    OUT/truth.json:OUT/dumps OUT/truth.json:OUT/dumps:0.2:NONE/text_facts
    DEV/truth.json:DEV:20 DEV/truth.json:DEV:4:NONE/text_facts SEED/truth.json:SEED:10 SEED/truth.json:SEED:1:NONE/text_facts
"""
import difflib
import json
import os
import re
import struct
import subprocess
import sys
import tempfile
import unicodedata
from array import array

PLACES = ["outside", "title", "head", "body", "gap"]  # as enum Place
INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
# How much more dumps of a kind count: short news are few lines, and no less read; what teasers teach, pages do, too.
KIND_TIMES = {"short": 3, "news": 3, "teased": 0.5}
FARTHEST = 60  # pieces between lines of one body; a lone match farther off is another page's


def norm(text):
    text = unicodedata.normalize("NFC", text or "").translate(INVISIBLE)
    return re.sub(r"^[•·*+–-] +", "", re.sub(r"\s+", " ", text).strip())


def fold(text):
    return "".join(c for c in norm(text).casefold() if c.isalnum())


def read_facts(program, dumps):
    """{dump: [(facts, text)]}"""
    out = subprocess.run([program, *dumps], capture_output=True, text=True, errors="replace", check=True).stdout
    rows = {}
    for line in out.split("\n"):
        columns = line.split("\t")
        if len(columns) > 4:
            name = os.path.basename(columns[0]).removesuffix(".txt")
            rows.setdefault(name, []).append((columns[3:-1], columns[-1]))
    return rows


def body_pieces(pieces, paragraphs, begin):
    """Indices of the pieces that are the article's paragraphs, in order, from `begin` on."""
    matcher = difflib.SequenceMatcher(None, pieces[begin:], paragraphs, autojunk=False)
    found = [begin + block.a + i for block in matcher.get_matching_blocks() for i in range(block.size)]
    groups = []
    for index in found:
        if groups and index - groups[-1][-1] <= FARTHEST:
            groups[-1].append(index)
        else:
            groups.append([index])
    return max(groups, key=lambda group: sum(len(pieces[i]) for i in group)) if groups else []


def find_title(pieces, rows, title, begin, first):
    """The piece that heads the body that begins at `first`: the first of a head that is there twice."""
    def same(i):
        return pieces[i] == norm(title) or fold(pieces[i]) == fold(title)
    at = next((i for i in range(first - 1, max(begin - 1, first - 80), -1) if same(i)), None)
    if at is None:
        return None
    for i in range(at - 1, max(begin - 1, at - 25), -1):
        if same(i) and ("head=2" in rows[i][0] or i == at - 1):
            at = i
    return at


def label(truth, rows):
    pieces = [norm(text) for _, text in rows]
    ignored = {norm(text) for text in truth["ignore"]}
    places = ["outside"] * len(rows)
    begin = 0
    for article in truth["articles"]:
        paragraphs = [norm(text) for text in article["paragraphs"]]
        found = body_pieces(pieces, paragraphs, begin)
        if not found:
            continue
        first, last, found = found[0], found[-1], set(found)
        whole = " ".join(paragraphs)
        for i in range(first, last + 1):
            part = len(pieces[i]) > 25 and pieces[i] in whole
            places[i] = "body" if i in found or part or pieces[i] in ignored else "gap"
        title = find_title(pieces, rows, article["title"], begin, first)
        if title is not None:
            places[title] = "title"
            places[title + 1:first] = ["head"] * (first - title - 1)
        begin = last + 1
    return places


def parts(truth, rows):
    """Of each piece, as enum Part of fit_chain: whether it is the page's, an article's, or may be either."""
    bodies = {norm(text) for article in truth["articles"] for text in article["paragraphs"]}
    ignored = {norm(text) for text in truth["ignore"]}
    texts = (norm(text) for _, text in rows)
    return [2 if text in bodies else 0 if text in ignored else 1 for text in texts]


def write_dumps(sets, numbers, out):
    """What fit_chain reads; numbers: of each value of a fact by its name."""
    for program, truth, folder, times in sets:
        with open(truth, encoding="utf-8") as file:
            dumps = json.load(file)
        rows = read_facts(program, [f"{folder}/{name}.txt" for name in dumps])
        for name, pieces in rows.items():
            of_kind = KIND_TIMES.get(dumps[name]["kind"], 1)
            out.write(struct.pack("=fI", times * of_kind, len(pieces)))
            out.write(array("H", [numbers[value] for values, _ in pieces for value in values]).tobytes())
            out.write(bytes(PLACES.index(place) for place in label(dumps[name], pieces)))
            out.write(bytes(parts(dumps[name], pieces)))


def fit(rows, program, sets):
    """{value of a fact: weights by place}, and the weights of the steps from each place"""
    values = list(dict.fromkeys(value for row in rows for value in row))
    facts = len({value.split("=")[0] for value in values})
    chain = os.path.join(os.path.dirname(program), "fit_chain")
    with tempfile.TemporaryFile() as dumps:
        write_dumps(sets, {value: i for i, value in enumerate(values)}, dumps)
        dumps.seek(0)
        out = subprocess.run([chain, str(facts), str(len(values))], stdin=dumps, capture_output=True, text=True,
                             check=True).stdout
    weights = [list(map(float, line.split())) for line in out.splitlines()]
    return dict(zip(values, weights)), weights[len(values):]


def write(path, rows, weights, steps):
    """rows: of the values whose weights are added up."""
    def rounded(values):
        return ", ".join(str(round(100 * value)) for value in values)
    with open(path, "w", encoding="utf-8") as file:
        file.write("// Written by tests/fit/fit.py: not to be changed by hand.\n#include \"readers/text_model.h\"\n\n"
                   "namespace newsbook {\n\n// clang-format off\n")
        file.write(f"const PlaceWeights place_weights[{len(rows)}] = {{\n")
        for row in rows:
            sums = map(sum, zip(*(weights[value] for value in row)))
            file.write(f"    {{{rounded(sums)}}},  // {' '.join(row)}\n")
        file.write("};\n\nconst PlaceWeights step_weights[place_count] = {\n")
        for before, values in zip(PLACES, steps):
            file.write(f"    {{{rounded(values)}}},  // from {before}\n")
        file.write("};\n// clang-format on\n\n}  // namespace newsbook\n")


def main():
    program, path = sys.argv[1:3]
    sets = []
    for argument in sys.argv[3:]:
        truth, folder, *more = argument.split(":")
        times = float(more[0]) if more else 1
        sets.append((more[1] if len(more) > 1 else program, truth, folder, times))
    names = subprocess.run([program, "--names"], capture_output=True, text=True, check=True).stdout.splitlines()
    rows = [name.split() for name in names]
    write(path, rows, *fit(rows, program, sets))


if __name__ == "__main__":
    main()
