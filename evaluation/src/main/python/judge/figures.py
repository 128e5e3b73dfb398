"""Pairs of figures as windows: when they were published, then the words around each number."""
import json
import random

from encoder import END, START
from pairs import pair_batch

ANSWERS = {"update": 0, "conflict": 1, "other scope": 2, "unlike": 2}
DAYS, AROUND, BEFORE = 40, 110, 65
FIGURE = 8
# which signs tell what the rules made of the two, and which hang on the days
JUDGED, DATED = (0, 1, 3), (11, 12)
UNDATED = "some day ; some day , at some time"


class FigurePair:
    """The pieces of a pair with marks at the two numbers, its signs, its answer and how much it counts."""

    def __init__(self, line, pieces, seen, dated=True):
        head = [START] + [piece[0] for piece in pieces.of(line["days"] if dated else UNDATED)][:DAYS] + [END]
        first, one = around(line["first"], pieces)
        second, two = around(line["second"], pieces)
        self.ids = head + first + [END] + second + [END]
        start = len(head)
        self.types = [0] * (start + len(first) + 1) + [1] * (len(second) + 1)
        self.first = [start + at for at in one]
        self.second = [start + len(first) + 1 + at for at in two]
        self.marks = [0] * len(self.ids)
        for at in self.first + self.second:
            self.marks[at] = FIGURE
        self.signs, self.seen = [sign if dated or at not in DATED else 0.0 for at, sign in enumerate(line["signs"])], seen
        self.answer, self.weight = ANSWERS[line["answer"]], 0.3 if line["answer"] == "unlike" else 1.0
        self.file, self.name = line["file"], line["name"]


def around(words, pieces):
    """The pieces around a number, and which of them are the number's."""
    cut = pieces.of(words["text"])
    own = [at for at, (_, start, end) in enumerate(cut) if start < words["end"] and end > words["start"]]
    begin = max(0, min(own[0] - BEFORE, len(cut) - AROUND)) if own else 0
    cut = cut[begin:begin + AROUND]
    return [piece[0] for piece in cut], [at - begin for at in own if at - begin < AROUND]


def figure_pairs(file, pieces, seen=False):
    """The pairs of a file; of numbers of different cases every third; one of fourteen without days, as pages without a day give them."""
    lines = [json.loads(line) for line in open(file, encoding="utf-8")]
    return [FigurePair(line, pieces, seen, number % 14 != 5) for number, line in enumerate(lines) if line["answer"] != "unlike" or number % 3 == 0]


def figure_batch(some):
    """Tensors of pairs; now and then without what the signs came to, so that it is not relied on."""
    return pair_batch(some, lambda pair: JUDGED if pair.seen or random.random() < 0.2 else ())
