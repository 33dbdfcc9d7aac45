#!/usr/bin/env python3
"""tests/validate/books.py FOLDER COUNT: makes COUNT books in Markdown, the same in every run.

Articles with every kind of block that Markdown has, in all lengths, with words that are hard to set; most books have a
few articles, one in ten has some hundred.
"""
import random
import sys
from pathlib import Path

WORDS = {
    "en": "harbour ferry council lantern archive district signal weather committee bridge fisherman electric ledger "
          "market station internationalisation copper window gallery Thursday unprecedented responsibility well-known "
          "state-of-the-art 3,141 kilometres https://example.org/a/very/long/path/to/some/page.html".split(),
    "de": "Hafen Fähre Ratssitzung Laterne Archiv Landkreis Wetterdienst Donaudampfschifffahrtsgesellschaft Brücke "
          "Fischereigenossenschaft elektrisch Straßenbeleuchtung Donnerstag außerordentlich 3.141 Kilometer".split(),
    "ar": "الميناء العبارة المجلس القنديل الأرشيف الطقس الجسر الصياد السوق المحطة النحاس النافذة الخميس".split(),
    "ru": "гавань паром совет фонарь архив район погода комитет мост рыбак электричество рынок станция четверг".split(),
    "zh": "港口 渡轮 议会 灯塔 档案 天气 委员会 桥梁 渔民 电力 市场 车站 铜器 窗户 画廊".split(),
}


class Writer:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.language = self.random.choice(list(WORDS))
        self.notes = 0

    def words(self, least, most):
        return [self.random.choice(WORDS[self.language]) for _ in range(self.random.randint(least, most))]

    def plain(self, least=3, most=8):
        return ("" if self.language == "zh" else " ").join(self.words(least, most))

    def sentence(self, least=5, most=22):
        words = self.words(least, most)
        for i, word in enumerate(words):
            mark = self.random.random()
            if mark < 0.04:
                words[i] = f"*{word}*"
            elif mark < 0.07:
                words[i] = f"**{word}**"
            elif mark < 0.09 and "/" not in word:
                words[i] = f"[{word}](https://example.org/{i})"
            elif mark < 0.1:
                words[i] = f"`{word}`"
        return " ".join(words) + ("。" if self.language == "zh" else ".")

    def paragraph(self):
        text = " ".join(self.sentence() for _ in range(self.random.randint(1, 9)))
        if self.random.random() < 0.2:
            self.notes += 1
            text += f"[^{self.notes}]"
        return text

    def list(self, depth=0):
        ordered = self.random.random() < 0.5
        lines = []
        for i in range(self.random.randint(2, 7)):
            lines.append("    " * depth + (f"{i + 1}. " if ordered else "- ") + self.sentence(2, 30))
            if depth < 2 and self.random.random() < 0.15:
                lines.append(self.list(depth + 1))
        return "\n".join(lines)

    def table(self):
        columns = self.random.choice([2, 2, 3, 3, 4, 6, 10])  # some of them too many for a page
        row = lambda cells: "| " + " | ".join(cells) + " |"
        rows = [row(self.plain(1, 2) for _ in range(columns)), "|" + "---|" * columns]
        rows += [row(self.plain(1, 9) for _ in range(columns)) for _ in range(self.random.randint(1, 14))]
        return "\n".join(rows)

    def block(self):
        kinds = [(10, self.paragraph), (2, lambda: "## " + self.plain()), (1, lambda: "### " + self.plain()), (2, self.list),
                 (1, self.table), (1, lambda: f"> {self.paragraph()}\n>\n> {self.sentence()}"),
                 (1, lambda: "```\n" + "\n".join(self.plain(1, 14) for _ in range(self.random.randint(1, 30))) + "\n```"),
                 (0.5, lambda: "---")]
        return self.random.choices([make for _, make in kinds], [weight for weight, _ in kinds])[0]()

    def article(self):
        self.notes = 0
        head = f"# {self.plain()}\n\n"
        blocks = [self.paragraph()] + [self.block() for _ in range(self.random.randint(0, 25))]
        notes = [f"[^{i + 1}]: {self.sentence()}" for i in range(self.notes)]
        return head + "\n\n".join(blocks + notes) + "\n\n"


def main(folder, count):
    for seed in range(int(count)):
        writer = Writer(seed)
        articles = writer.random.randint(100, 500) if seed % 10 == 9 else writer.random.randint(1, 12)
        text = "".join(writer.article() for _ in range(articles))
        (Path(folder) / f"book-{seed:02}.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
