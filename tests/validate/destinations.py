#!/usr/bin/env python3
"""tests/validate/destinations.py PDF EPUB: do the articles and headings have the same names in both books of one run?

The named destinations of the PDF (qpdf) are the ids of the EPUB's articles and of the headings in them, and each leads
to the page that the EPUB's page list has the article or heading on.
"""
import json
import re
import subprocess
import sys

import pages


class Pdf:
    """The labels of the pages that the named destinations lead to, by name."""

    def __init__(self, path):
        command = ["qpdf", "--json=2", "--json-key=pages", "--json-key=qpdf", path]
        whole = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
        self.objects = whole["qpdf"][1]
        self.labels = {page["object"]: page["label"]["/St"] for page in whole["pages"] if page["label"].get("/S") == "/D"}
        self.places, self.names = {}, []
        root = self.get(self.objects["trailer"]["value"]["/Root"])
        self.walk(self.get(self.get(root.get("/Names", {})).get("/Dests", {})))

    def get(self, value):
        return self.objects["obj:" + value]["value"] if isinstance(value, str) and value.endswith(" R") else value

    def walk(self, node):
        names = [name.removeprefix("u:") for name in node.get("/Names", [])[::2]]
        self.names += names
        for name, target in zip(names, node.get("/Names", [])[1::2]):
            self.places[name] = self.labels.get(self.get(target)[0])
        if names and [limit.removeprefix("u:") for limit in node["/Limits"]] != [names[0], names[-1]]:
            self.names.append("")  # in no order
        for kid in node.get("/Kids", []):
            self.walk(self.get(kid))


def main(pdf, book):
    pdf, epub, bad = Pdf(pdf), pages.Epub(book), []
    if pdf.names != sorted(set(pdf.names)):
        bad.append("the names are in no order")
    for name in sorted(pdf.places.keys() ^ epub.names.keys()):
        bad.append(f"only the {'PDF' if name in pdf.places else 'EPUB'} has {name}")
    starts = sorted((at, int(label)) for label, (at, _) in epub.breaks.items())
    for name in sorted(pdf.places.keys() & epub.names.keys()):
        begin = re.compile(r"\s*").match(epub.text, epub.names[name]).end()
        page = max((label for at, label in starts if at <= begin), default=None)
        if page != pdf.places[name]:
            bad.append(f"{name} is on page {pdf.places[name]}, and on {page} in the EPUB's list")
    print(f"{len(pdf.places)} destinations, {len(bad)} wrong")
    for each in bad[:20]:
        print("  " + each)
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
