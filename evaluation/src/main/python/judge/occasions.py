"""Pairs of articles as windows: when they were published, then how each begins."""
import json

import torch

from encoder import END, START
from pairs import pair_batch

ANSWERS = {"one": 0, "two": 1}
DAYS, SIDE = 40, 210
SPEAKER, SAID = 1, 8
# which signs tell what the rules made of the two, and which hang on the days
WEIGHT = 0
DATED = (7, 8, 9)
UNDATED = "some day ; some day , at some time"


class OccasionPair:
    """The pieces of a pair with marks at who speaks and what they say, its signs, its answer and how much it counts."""

    def __init__(self, line, pieces, dated=True):
        head = [START] + [piece[0] for piece in pieces.of(line["days"] if dated else UNDATED)][:DAYS] + [END]
        first, second = Side(line["first"], pieces), Side(line["second"], pieces)
        self.ids = head + first.ids + [END] + second.ids + [END]
        start, other = len(head), len(head) + len(first.ids) + 1
        self.types = [0] * other + [1] * (len(second.ids) + 1)
        self.first = [start + at for at in first.said]
        self.second = [other + at for at in second.said]
        self.marks = [0] * start + first.marks + [0] + second.marks + [0]
        self.signs = [sign if dated or at not in DATED else 0.0 for at, sign in enumerate(line["signs"])]
        self.answer, self.weight = ANSWERS[line["answer"]], 1.0


class Side:
    """The pieces of one article; where nobody is known to say anything all of them count as said."""

    def __init__(self, telling, pieces):
        cut = pieces.of(telling["text"])[:SIDE]
        self.ids = [piece[0] for piece in cut]
        self.marks = [0] * len(cut)
        for spans, mark in ((telling.get("speaker", []), SPEAKER), (telling.get("content", []), SAID)):
            for at, (_, start, end) in enumerate(cut):
                if any(start < b and end > a for a, b in spans):
                    self.marks[at] |= mark
        self.said = [at for at, mark in enumerate(self.marks) if mark & SAID] or list(range(len(cut)))


def occasion_pairs(file, pieces, leave_out=()):
    """The pairs of a file of which something is told; one of fourteen without days, as pages without a day give them."""
    lines = [json.loads(text) for text in open(file, encoding="utf-8")]
    return [OccasionPair(line, pieces, number % 14 != 5) for number, line in enumerate(lines) if line["answer"] in ANSWERS and line["pack"] not in leave_out]


def occasion_batch(some):
    """Tensors of pairs; now and then without what the rules made of them, so that it is not relied on."""
    return pair_batch(some, lambda pair: (WEIGHT,) if torch.rand(1).item() < 0.3 else ())
