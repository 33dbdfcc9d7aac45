#!/usr/bin/env python3
"""Fits the weights of the page reader's model to pages whose articles are known.

    tests/fit/fit_html.py build/release/bin/html_facts src/readers/html_weights.cpp TRUTH:FOLDER[:TIMES[:IDS]] ...

TRUTH is a JSON object {page: {"text" or "markdown", "title"?}}; FOLDER holds page.html. TIMES says how often the pages count (1); IDS is a
file with the names of those to fit to (all). A linear-chain conditional random field over the facts that html_facts
prints, fitted by python-crfsuite (of PyPI; `pip install python-crfsuite`). The pages are few beside the facts, so that a
fit depends on which they are: the weights are the means of several fits to most of them, rounded to hundredths.
"""
import json
import os
import random
import re
import subprocess
import sys
import unicodedata

import pycrfsuite

PLACES = ["outside", "title", "head", "body", "gap"]  # as enum Place
TOKEN = re.compile(r"\w+")
RUN = 4  # tokens that are compared as one
ROUNDS = 4
SHARE = 80  # percent of the pages that each round is fitted to


def tokens(text):
    return TOKEN.findall(unicodedata.normalize("NFKC", text or "").casefold())


def spread(words):
    """Ideographs one by one: Chinese has no spaces."""
    out = []
    for word in words:
        if any("\u2e80" <= c <= "\u9fff" or "\u3040" <= c <= "\u30ff" for c in word):
            out.extend(word)
        else:
            out.append(word)
    return out


def read_facts(program, pages):
    """{page: [(is caption, facts, text)]}"""
    out = subprocess.run([program, *pages], capture_output=True, text=True, errors="replace", check=True).stdout
    rows = {}
    for line in out.split("\n"):
        columns = line.split("\t")
        if len(columns) == 5:
            name = os.path.basename(columns[0]).removesuffix(".html")
            rows.setdefault(name, []).append((columns[2] == "1", columns[3].split(" "), columns[4]))
    return rows


class Truth:
    """Where the words of a page's article stand in it."""

    def __init__(self, text):
        self.words = spread(tokens(text))
        self.runs = {}
        for i in range(len(self.words) - RUN + 1):
            self.runs.setdefault(tuple(self.words[i:i + RUN]), []).append(i)
        self.joined = " " + " ".join(self.words) + " "
        self.lines = {" ".join(spread(tokens(line))) for line in text.split("\n")}

    def find(self, words):
        """Share of the words' runs that the article has, and where."""
        count = len(words) - RUN + 1
        if count < 1:
            return 0, None
        places = [self.runs[run][0] - i for i in range(count) if (run := tuple(words[i:i + RUN])) in self.runs]
        return len(places) / count, sorted(places)[len(places) // 2] if places else None


def label_body(truth, rows):
    """Whether each piece is of the article's text: the long ones by their words, the short ones by their neighbours."""
    words = [spread(tokens(text)) for _, _, text in rows]
    found = [truth.find(w) for w in words]
    sure = [share >= 0.6 and len(w) >= 6 for w, (share, _) in zip(words, found)]
    # Of a text that the page has twice the copy next to the rest counts.
    weights = [(i, len(words[i])) for i in range(len(rows)) if sure[i]]
    total, middle = 0, 0
    for i, weight in weights:
        total += weight
        if total * 2 >= sum(w for _, w in weights):
            middle = i
            break
    copies = {}
    for i, _ in weights:
        copies.setdefault(" ".join(words[i]), []).append(i)
    for same in copies.values():
        if len(same) > 1:
            best = min(same, key=lambda i: abs(i - middle))
            for i in same:
                sure[i] = i == best
    body = list(sure)
    last = None
    following = [None] * len(rows)
    for i in range(len(rows) - 1, -1, -1):
        following[i] = last
        if sure[i]:
            last = i
    before = None
    for i, w in enumerate(words):
        if sure[i]:
            before = i
            continue
        after, text = following[i], " ".join(w)
        if not w or (before is None and after is None) or rows[i][0]:
            continue
        near = [j for j in (before, after) if j is not None and abs(i - j) <= 12]
        if not near:
            continue
        low = found[before][1] if before is not None else 0
        high = found[after][1] + 1 if after is not None else len(truth.words)
        window = " " + " ".join(truth.words[max(0, low):max(low, high) + 1]) + " "
        if before is None:
            window = " " + " ".join(truth.words[:max(high, 0)]) + " "
        elif after is None:
            window = " " + " ".join(truth.words[low:]) + " "
        body[i] = f" {text} " in window and (text in truth.lines or len(w) >= 2)
    return body


def text_of(page):
    """Markdown does as well, without the addresses of its links."""
    return page.get("text") or re.sub(r"\]\([^)]*\)", "]", page.get("markdown") or "")


def label(page, rows):
    body = label_body(Truth(text_of(page)), rows)
    places = ["outside"] * len(rows)
    taken = [i for i, is_body in enumerate(body) if is_body]
    if not taken:
        return None
    first, last = taken[0], taken[-1]
    for i in range(first, last + 1):
        places[i] = "body" if body[i] and not rows[i][0] else "gap"
    first = places.index("body") if "body" in places else first
    title = " ".join(spread(tokens(page.get("title"))))
    same = [i for i in range(first) if title and " ".join(spread(tokens(rows[i][2]))) == title and first - i < 60]
    if same:
        places[same[-1]] = "title"
        places[same[-1] + 1:first] = ["head"] * (first - same[-1] - 1)
    else:
        places[:first] = ["outside"] * first
    while places and places[-1] == "gap":
        places.pop()
    places += ["outside"] * (len(rows) - len(places))
    last = max((i for i, place in enumerate(places) if place == "body"), default=None)
    if last is None:
        return None
    places[last + 1:] = ["outside"] * (len(rows) - last - 1)
    return places


def read_pages(program, sets):
    for truth, folder, times, ids in sets:
        with open(truth, encoding="utf-8") as file:
            pages = json.load(file)
        names = set(open(ids, encoding="utf-8").read().split()) if ids else set(pages)
        names = [name for name in pages if name in names and text_of(pages[name])]
        rows = read_facts(program, [f"{folder}/{name}.html" for name in names])
        for name in names:
            if name in rows and (places := label(pages[name], rows[name])):
                yield name, rows[name], places, times


def fit(pages, model):
    """({(fact, place): weight}, {(place, place): weight})"""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params({"c1": 1, "c2": 1, "max_iterations": 100, "feature.minfreq": 3})
    for rows, places, times in pages:
        for _ in range(times):
            trainer.append([facts for _, facts, _ in rows], places)
    trainer.train(model)
    tagger = pycrfsuite.Tagger()
    tagger.open(model)
    info = tagger.info()
    os.remove(model)
    return info.state_features, info.transitions


def write(program, fits, path):
    names = subprocess.run([program, "--names"], capture_output=True, text=True, check=True).stdout.split("\n")[:-1]

    def mean(kind, key):
        return str(round(100 * sum(fit[kind].get(key, 0) for fit in fits) / len(fits)))
    with open(path, "w", encoding="utf-8") as file:
        file.write("// Written by tests/fit/fit_html.py: not to be changed by hand.\n#include \"readers/html_places.h\"\n\n"
                   "namespace newsbook {\n\n// clang-format off\n")
        file.write(f"extern const PlaceWeights html_place_weights[{len(names)}] = {{\n")
        for i in range(len(names)):
            file.write(f"    {{{', '.join(mean(0, (str(i), place)) for place in PLACES)}}},\n")
        file.write("};\n\nextern const PlaceWeights html_step_weights[place_count] = {\n")
        for before in PLACES:
            file.write(f"    {{{', '.join(mean(1, (before, place)) for place in PLACES)}}},  // from {before}\n")
        file.write("};\nextern const std::size_t html_weight_count = " + str(len(names)) +
                   ";\n// clang-format on\n\n}  // namespace newsbook\n")


def main():
    program, path = sys.argv[1:3]
    sets = []
    for argument in sys.argv[3:]:
        truth, folder, times, ids, *_ = argument.split(":") + [""] * 4
        sets.append((truth, folder, int(times or 1), ids))
    pages = [(rows, places, times) for _, rows, places, times in read_pages(program, sets)]
    fits = []
    for i in range(ROUNDS):
        chosen = random.Random(i).sample(pages, len(pages) * SHARE // 100)
        fits.append(fit(chosen, f"{path}.crf"))
        print(f"round {i + 1}: fitted to {len(chosen)} of {len(pages)} pages", file=sys.stderr, flush=True)
    write(program, fits, path)


if __name__ == "__main__":
    main()
