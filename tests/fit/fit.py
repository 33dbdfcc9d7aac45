#!/usr/bin/env python3
"""Fits the weights of the text reader's model to dumps whose articles are known.

    tests/fit/fit.py build/release/bin/text_facts src/readers/text_weights.cpp TRUTH:FOLDER[:TIMES[:FACTS]] ...

TRUTH, which corpus.py can make, is a JSON object {dump: {"articles": [{"title", "paragraphs": [...]}], "ignore": [...]}}; FOLDER holds dump.txt.
TIMES says how often the dumps count (1; 0.5: every second of them once), FACTS names another build of text_facts:
one without word lists (-D NEWSBOOK_LANGUAGES=none) teaches the model languages that have none. A linear-chain
conditional random field over the facts that text_facts prints, fitted by python-crfsuite (of PyPI; `pip install
python-crfsuite`); its weights are rounded to hundredths.
"""
import difflib
import json
import os
import re
import subprocess
import sys
import unicodedata

import pycrfsuite

PLACES = ["outside", "title", "head", "body", "gap"]  # as enum Place
INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
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


def fit(sets, model):
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params({"c1": 3, "c2": 2, "max_iterations": 200})
    for program, truth, folder, times in sets:
        with open(truth, encoding="utf-8") as file:
            dumps = json.load(file)
        names = list(dumps)[::round(1 / min(times, 1))]
        rows = read_facts(program, [f"{folder}/{name}.txt" for name in names])
        for name in rows:
            for _ in range(max(1, round(times))):
                trainer.append([facts for facts, _ in rows[name]], label(dumps[name], rows[name]))
    trainer.train(model)


def write(program, model, path):
    tagger = pycrfsuite.Tagger()
    tagger.open(model)
    info = tagger.info()
    names = subprocess.run([program, "--names"], capture_output=True, text=True, check=True).stdout.splitlines()

    def rounded(weight):
        return str(round(100 * weight))

    def weight_of(facts, place):
        return sum(info.state_features.get((fact, place), 0) for fact in facts.split())

    with open(path, "w", encoding="utf-8") as file:
        file.write("// Written by tests/fit/fit.py: not to be changed by hand.\n#include \"readers/text_model.h\"\n\n"
                   "namespace newsbook {\n\n// clang-format off\n")
        file.write(f"const PlaceWeights place_weights[{len(names)}] = {{\n")
        for name in names:
            row = ", ".join(rounded(weight_of(name, place)) for place in PLACES)
            file.write(f"    {{{row}}},  // {name}\n")
        file.write("};\n\nconst PlaceWeights step_weights[place_count] = {\n")
        for before in PLACES:
            row = ", ".join(rounded(info.transitions.get((before, place), 0)) for place in PLACES)
            file.write(f"    {{{row}}},  // from {before}\n")
        file.write("};\n// clang-format on\n\n}  // namespace newsbook\n")


def main():
    program, path = sys.argv[1:3]
    sets = []
    for argument in sys.argv[3:]:
        truth, folder, *more = argument.split(":")
        times = float(more[0]) if more else 1
        sets.append((more[1] if len(more) > 1 else program, truth, folder, times))
    model = path + ".crf"
    fit(sets, model)
    write(program, model, path)
    os.remove(model)


if __name__ == "__main__":
    main()
