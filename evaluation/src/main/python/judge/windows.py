"""Coded articles to windows of lines with the pairs of a line and a holder to be judged in them, as standpoint.question.StanceWindow makes them."""
import collections
import json
import random
import re

STANCES = ["support", "oppose", "conditional", "undecided", "none"]
SIGNS = 15
ROOM, LINE, PROPOSAL, BEFORE = 220, 120, 40, 2


class Pair:
    """A line and a holder; a bag holds the pairs of one holder of a page where only the page's stance is known."""

    def __init__(self, line, holder, spans, content, signs):
        self.line, self.holder, self.spans, self.content, self.signs = line, holder, spans, content, signs
        self.label, self.weight, self.bag = 4, 0.0, None


def signs(article, number, holder):
    lines = article["lines"]
    line = lines[number]
    far = 0
    while far < 6 and number >= far and not lines[number - far]["targets"]:
        far += 1
    rules = [0.0] * 4
    for position in article["positions"]:
        if (position["field"], position["start"], position["holder"]) == (line["field"], line["start"], holder.get("id")):
            at = STANCES.index(position["stance"])
            rules[at] = max(rules[at], position["confidence"])
    words = any(target["way"] in ("EXPLICIT", "CARRIED", "NOUN") for target in line["targets"])
    return [float(x) for x in (line["near"], words, bool(line["targets"]), holder["speaks"], holder["pronoun"], far / 6, line["field"] == "TITLE",
                               holder["start"] >= 0, holder["unnamed"], holder["kind"] == "PERSON", len(line["holders"]) > 1)] + rules


def pairs(article):
    found = []
    for number, line in enumerate(article["lines"]):
        for holder in line["holders"]:
            spans = [(holder["start"], holder["end"])] if holder["start"] >= 0 else []
            found.append(Pair(number, holder, spans, holder.get("content"), signs(article, number, holder)))
    return found


class Window:
    """Lines [start, end) as pieces with marks (1 somebody named, 2 the proposal, 4 its contrary; in a batch 8 the one holder who is asked about), and the pairs of lines [first, end)."""

    def __init__(self, article, cut, start, first, end, judged, conditions):
        self.proposals = [article["proposal"]] + article["wordings"]
        self.opposites = article["opposites"]
        self.group, self.seen = {}, False
        self.ids, self.marks, self.pairs, self.conditions = [], [], [], []
        self.focus, self.named = None, {}
        begin = {}
        for number in range(start, end):
            pieces, line = cut[number], article["lines"][number]
            begin[number] = len(self.ids)
            for _, a, b in pieces:
                mark = 1 if any(a < h["end"] and b > h["start"] for h in line["holders"] if h["start"] >= 0) else 0
                for target in line["targets"]:
                    if target["way"] != "LEFT_OUT" and a < target["end"] and b > target["start"]:
                        mark |= 2 if target["sign"] > 0 else 4
                self.marks.append(mark)
            for holder in line["holders"]:
                if holder["start"] >= 0:
                    self.named.setdefault(holder["id"], set()).update(len(self.ids) + k for k, (_, a, b) in enumerate(pieces) if a < holder["end"] and b > holder["start"])
            self.ids += [piece[0] for piece in pieces]

        def within(number, a, b):
            return [begin[number] + k for k, (_, x, y) in enumerate(cut[number]) if x < b and y > a]

        for number, a, b in conditions:
            if first <= number < end:
                self.conditions.append((begin[number], begin[number] + len(cut[number]), set(within(number, a, b))))
        for pair in judged:
            if not first <= pair.line < end:
                continue
            mention = [k for span in pair.spans for k in within(pair.line, *span)]
            number = pair.line - 1
            while not mention and number >= start:
                for holder in article["lines"][number]["holders"]:
                    if holder["id"] == pair.holder["id"] and holder["start"] >= 0:
                        mention = within(number, holder["start"], holder["end"])
                number -= 1
            content = within(pair.line, *pair.content) if pair.content else []
            self.pairs.append((pair, mention, content or list(range(begin[pair.line], begin[pair.line] + len(cut[pair.line])))))
            self.named.setdefault(pair.holder["id"], set()).update(mention)

    @property
    def active(self):
        """The pairs that are asked about: all, or those of the one holder in focus."""
        return self.pairs if self.focus is None else [one for one in self.pairs if one[0].holder["id"] == self.focus]


def windows(article, pieces, judged, conditions=(), room=ROOM):
    cut = [pieces.of(line["text"])[:LINE] for line in article["lines"]]
    found, at = [], 0
    while at < len(cut):
        start = max(0, at - BEFORE)
        end, size = start, 0
        while end < len(cut) and (size + len(cut[end]) <= room or end <= at):
            size += len(cut[end])
            end += 1
        window = Window(article, cut, start, at, end, judged, conditions)
        if window.pairs:
            found.append(window)
        at = end
    return found


def same(one, other):
    one, other = bare(one), bare(other)
    return (one == other or one.endswith(" " + other) or other.endswith(" " + one)
            or one in other and len(one) > 5 or other in one and len(other) > 5)


def bare(name):
    return re.sub(r"^(the|an?|mr|mrs|ms|sen|rep|gov)\.? ", "", name.lower().replace("unnamed:", "").strip())


def span(text):
    return tuple(int(x) for x in text.split("-"))


def coded(file, stances, pieces, rest, seed=3):
    """Windows of articles coded a sentence at a time; of windows in which nothing is coded at most {@code rest} an article."""
    rows = collections.OrderedDict()
    for line in list(open(stances, encoding="utf-8"))[1:]:
        parts = line.rstrip("\n").split("\t")
        rows.setdefault((parts[0], parts[1]), []).append(parts)
    drawn, found = random.Random(seed), []
    for text in open(file, encoding="utf-8"):
        article = json.loads(text)
        key = tuple(article["case"].split(", ")[-2:])
        if article["lines"] and key in rows:
            judged, conditions, coded_pairs = label(article, rows[key])
            own = windows(article, pieces, judged, conditions)
            told = [w for w in own if any((p.line, p.holder["id"]) in coded_pairs for p, _, _ in w.pairs)]
            others = [w for w in own if w not in told]
            drawn.shuffle(others)
            found += told + others[:rest]
    return found


def label(article, rows):
    """Labels the pairs of an article; a holder coded whom no reader noticed is a pair of its own."""
    judged, conditions, done = pairs(article), [], set()
    text = {number: line for number, line in enumerate(article["lines"])}
    for pair in judged:
        pair.weight = 0.15 if any(row[3] != "none" and same(pair.holder["name"], row[2]) for row in rows) else 0.4
    for row in rows:
        if row[2] == "AUTHOR":
            continue
        words = span(row[5]) if row[5] else None
        number = line_of(article, row, words)
        if number is None:
            continue
        line = text[number]
        here = [p for p in judged if p.line == number]
        at = (words[0] - line["start"], words[1] - line["start"]) if words and line["start"] <= words[0] < line["end"] else None
        met = [p for p in here if at and any(a < at[1] and b > at[0] for a, b in p.spans)]
        met = [p for p in met if same(p.holder["name"], row[2])] or [p for p in here if same(p.holder["name"], row[2])] or met
        if met:
            pair = met[0]
        else:
            holder = {"id": "coded/" + row[2], "name": row[2], "kind": "PERSON", "start": 0 if at else -1, "end": 0, "pronoun": False, "unnamed": False,
                      "speaks": row[7] == "said" and not at}
            pair = Pair(number, holder, [at] if at else [], None, signs(article, number, holder))
            judged.append(pair)
        if (number, pair.holder["id"]) in done and row[3] == "none":
            continue
        pair.label, pair.weight = STANCES.index(row[3]), 0.6 if row[8] == "no" else 1.0
        done.add((number, pair.holder["id"]))
        if row[9]:
            a, b = span(row[9])
            conditions += [(k, a - l["start"], b - l["start"]) for k, l in text.items() if l["field"] == "TEXT" and l["start"] <= a and b <= l["end"]]
    return judged, conditions, done


def line_of(article, row, words):
    """The line of the first sentence coded, where it has the holder's words if any has; offsets are those of the text, which has no title of its own."""
    target = span(row[6]) if row[6] else None
    for a, b in (span(one) for one in row[4].split(",")):
        lines = [k for k, l in enumerate(article["lines"]) if l["field"] == "TEXT" and l["start"] < b - 1 and l["end"] > a + 1]
        for wanted in (words, target):
            lines = [k for k in lines if wanted and article["lines"][k]["start"] <= wanted[0] < article["lines"][k]["end"]] or lines
        if lines:
            return lines[0]
    return None


def cases(file, pieces, room=320):
    """Windows of position cases, of which the stance of a holder over the whole page is known: lists of windows, one list a page."""
    found = []
    for number, text in enumerate(open(file, encoding="utf-8")):
        article = json.loads(text)
        if not article["lines"]:
            continue
        conditions = []
        for gold in article["gold"]:
            words = gold["condition"].strip().strip('."\u201d')
            places = [(k, l["text"].find(words)) for k, l in enumerate(article["lines"]) if len(words) > 5 and words in l["text"]]
            conditions += [(k, at, at + len(words)) for k, at in places[:1]]
        judged = pairs(article)
        for pair in judged:
            name = pair.holder["name"]
            known = [g["stance"] for g in article["gold"] if name in g["names"] or name in g["members"]]
            pair.bag = (file, number, pair.holder["id"])
            pair.label = STANCES.index(known[0]) if known else 4
            pair.weight = 0.0 if name in article["ignored"] else 1.0 if known and known[0] != "none" else 0.6
        own = windows(article, pieces, judged, conditions, room)
        if 0 < len(own) < 4:
            for window in own:
                window.group = own[0].group
            found.append(own)
    return found
