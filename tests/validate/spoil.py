#!/usr/bin/env python3
"""tests/validate/spoil.py FROM.epub TO.epub FILES PATTERN REPLACEMENT: a copy of an EPUB with something wrong in it.

The first place where the regular expression PATTERN matches in one of FILES, as "EPUB/articles/*.xhtml", is replaced;
all else is kept, the order and the compression of the files as well. Fails if there is no such place.
"""
import fnmatch
import re
import sys
import zipfile


def spoil(source, target, files, pattern, replacement):
    done = False
    with zipfile.ZipFile(source) as whole, zipfile.ZipFile(target, "w") as spoiled:
        for entry in whole.infolist():
            content = whole.read(entry)
            if not done and fnmatch.fnmatch(entry.filename, files):
                text, count = re.subn(pattern, replacement, content.decode(), count=1)
                content, done = text.encode(), count > 0
            spoiled.writestr(entry, content)
    return done


if __name__ == "__main__":
    if not spoil(*sys.argv[1:]):
        sys.exit(f"nothing to spoil in {sys.argv[1]}")
