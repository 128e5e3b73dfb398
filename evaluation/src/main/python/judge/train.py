"""Learns the judge of stances, figures and occasions: python3 train.py --encoder FILE.onnx --vocabulary FILE --coded LINES.jsonl=STANCES.tsv ... --cases LINES.jsonl ... --figures LINES.jsonl ... --occasions LINES.jsonl ... --out MODEL.pt

Lines are written by `standpoint train stance-lines`, `standpoint train figure-pairs` and `standpoint train occasion-pairs`. Needs torch and onnx (Debian: python3-torch, python3-onnx, and libopenblas0-openmp). See docs/models/judge.md.
Half of the time and more goes on waiting and on memory unless the environment says otherwise: OMP_WAIT_POLICY=passive with the OpenMP build of OpenBLAS; with glibc MALLOC_MMAP_MAX_=0,
MALLOC_TRIM_THRESHOLD_=8000000000 and GLIBC_TUNABLES=glibc.malloc.hugetlb=1. A step of 3,000 pieces took 1.7 s on two cores with these and 3.4 s without, 0.9 s with --half where the processor has AMX.
"""
import argparse
import random
import time

import onnx
import onnx.numpy_helper
import torch
import torch.nn as nn
import torch.nn.functional as F

import half
from encoder import END, START, Encoder, Pieces, hidden
from figures import figure_batch, figure_pairs
from occasions import occasion_batch, occasion_pairs
from windows import PROPOSAL, SIGNS, cases, coded

RULES = SIGNS - 4
TURNED = (1, 0, 2, 3, 4)
NOTHING = (4, 4, 4, 4, 4)
# the signs that tell where the proposal is named, and how far away
NAMED, AWAY = (0, 1, 2), 5
FOREIGN, LOST, TURNED_SHARE = 0.12, 0.12, 0.3
# the mark of the one holder who is asked about, and how many groups of windows are asked so
ASKED, FOCUS_SHARE = 8, 0.6
KINDS = ("stances", "figures", "occasions")


class Judge(nn.Module):
    """Stances of pairs from the means of the pieces of holder and content, the first piece of the window, and signs; conditions piece by piece; and what one number is to another, from the means of theirs."""

    def __init__(self, encoder):
        super().__init__()
        self.b = Encoder(encoder)
        size = self.b.pe.shape[1]
        self.mk = nn.Embedding(16, size)
        self.mk.weight.data.zero_()
        self.h, self.o, self.c = nn.Linear(3 * size + SIGNS, 256), nn.Linear(256, 5), nn.Linear(size, 1)
        self.f, self.g = nn.Linear(3 * size + SIGNS, 256), nn.Linear(256, 3)
        self.p, self.r = nn.Linear(3 * size + SIGNS, 256), nn.Linear(256, 2)
        self.s = nn.Linear(SIGNS, 2)
        self.s.weight.data.zero_()

    def forward(self, ids, types, mask, marks, mentions, contents, first, signs, kind="stances"):
        b = self.b
        x = b.n(b.we(ids) + b.pe[:ids.shape[1]] + b.te[types] + self.mk(marks))
        hidden = (1 - mask[:, None, None, :].float()) * -1e4 if int(mask.min()) == 0 else None
        for layer in b.L:
            x = layer(x, hidden)
        x = x.reshape(-1, x.shape[2])
        seen = torch.cat([x[first], mentions @ x, contents @ x, signs], 1)
        drop = 0.1 if self.training else 0.0
        if kind != "stances":
            inner, outer = (self.f, self.g) if kind == "figures" else (self.p, self.r)
            told = outer(F.dropout(torch.tanh(inner(F.dropout(seen, drop))), drop))
            return told + self.s(signs) if kind == "occasions" else told
        return self.o(F.dropout(torch.tanh(self.h(F.dropout(seen, drop))), drop)), self.c(x)[:, 0]


def shipped(file, judge):
    """The weights of a judge that export.py has written; those of words are the encoder's own."""
    values = {one.name.replace("judge.", "", 1): torch.tensor(onnx.numpy_helper.to_array(one).copy()) for one in onnx.load(file).graph.initializer}
    state = judge.state_dict()
    for name in state:
        stem, _, kind = name.rpartition(".")
        if name in values:
            state[name] = values[name]
        elif stem + ".w" in values:
            state[name] = values[stem + ".w"].float() * values[stem + ".s"] if kind == "weight" else values[stem + ".b"]
        elif name != "b.we.weight" and stem not in ("p", "r", "s"):
            raise ValueError(f"{file}: no weights called {name}")
    return state


def wording_of(window, others):
    """What is asked of a window: another dispute's proposal, a contrary wording, mostly the proposal itself, else another wording."""
    if window.foreign:
        strange = [one for one in random.sample(others, min(8, len(others))) if one not in window.proposals]
        return window.group.setdefault("other", random.choice(strange or others))
    if window.turned:
        return random.choice(window.opposites)
    return window.proposals[0] if random.random() < 0.65 else random.choice(window.proposals)


def batch(some, pieces, others=()):
    """
    Tensors of windows; now and then another wording, a contrary one with the stances turned, no marks, or no word of the rules, so that none is relied on. Now and then the proposal of another dispute, on which
    nobody has a stance, and as often no sign of where the page's own one is named, so that what a page is about is known by its words.
    """
    texts = []
    for window in some:
        drawn = window.group.setdefault("drawn", random.random())
        window.foreign = bool(others) and drawn < FOREIGN
        window.lost = window.foreign or drawn > 1 - LOST
        window.turned = not window.foreign and bool(window.opposites) and window.group.setdefault("turned", random.random() < TURNED_SHARE)
        wording = wording_of(window, others)
        head = [START] + [piece[0] for piece in pieces.of(wording)][:PROPOSAL] + [END]
        texts.append((len(head), hidden(head + window.ids + [END], len(head))))
    wide, rows = max(len(ids) for _, ids in texts), sum(len(window.active) for window in some)
    ids, types, mask, marks = (torch.zeros(len(some), wide, dtype=torch.long) for _ in range(4))
    mentions, contents, signs, first = torch.zeros(rows, len(some) * wide), torch.zeros(rows, len(some) * wide), torch.zeros(rows, SIGNS), torch.zeros(rows, dtype=torch.long)
    row = 0
    for k, (window, (head, text)) in enumerate(zip(some, texts)):
        ids[k, :len(text)], types[k, head:len(text)], mask[k, :len(text)] = torch.tensor(text), 1, 1
        mark = torch.tensor([0] * head + window.marks + [0])
        if window.lost or random.random() < 0.25:
            mark = mark & 1
        if window.turned:
            mark = (mark & 1) | ((mark & 2) << 1) | ((mark & 4) >> 1)
        for at in window.named.get(window.focus, ()):
            mark[head + at] |= ASKED
        marks[k, :len(text)] = mark
        blind = random.random() < (0.7 if window.seen else 0.35)
        window.offset = k * wide + head
        for pair, mention, content in window.active:
            if mention:
                mentions[row, [window.offset + at for at in mention]] = 1 / len(mention)
            if content:
                contents[row, [window.offset + at for at in content]] = 1 / len(content)
            first[row], signs[row] = k * wide, torch.tensor(pair.signs)
            if window.turned:
                signs[row, [RULES, RULES + 1]] = signs[row, [RULES + 1, RULES]]
            if blind or window.lost:
                signs[row, RULES:] = 0
            if window.lost:
                signs[row, list(NAMED)], signs[row, AWAY] = 0, 1
            row += 1
    return ids, types, mask, marks, mentions, contents, first, signs


def loss_of(stances, conditions, some):
    """Cross entropy of pairs coded by themselves, and of holders of whom the page's stance is known by the likeliest of their pairs."""
    told = torch.cat([stances[:, :4] - stances[:, 4:], torch.zeros(len(stances), 1)], 1)
    all_pairs = [(pair, NOTHING if window.foreign else TURNED if window.turned else range(5)) for window in some for pair, _, _ in window.active]
    total, weight, bags = 0, 1e-6, {}
    for row, (pair, turn) in enumerate(all_pairs):
        bags.setdefault(pair.bag or row, []).append(row)
    scores, labels, weights = [], [], []
    for rows in bags.values():
        pair, turn = all_pairs[rows[0]]
        if pair.weight > 0:
            scores.append(told[rows].max(0).values)
            labels.append(turn[pair.label])
            weights.append(pair.weight)
    if scores:
        weights = torch.tensor(weights)
        total, weight = (F.cross_entropy(torch.stack(scores), torch.tensor(labels), reduction="none") * weights).sum(), weight + weights.sum()
    loss = total / weight
    places, holds = [], []
    for window in some:
        for start, end, inside in [] if window.foreign else window.conditions:
            places += [window.offset + at for at in range(start, end)]
            holds += [1.0 if at in inside else 0.0 for at in range(start, end)]
    return loss + 0.3 * F.binary_cross_entropy_with_logits(conditions[places], torch.tensor(holds)) if places else loss


def pair_loss(answers, some):
    weights = torch.tensor([pair.weight for pair in some])
    return (F.cross_entropy(answers, torch.tensor([pair.answer for pair in some]), reduction="none") * weights).sum() / weights.sum()


def batches(groups, tokens, head=32, sorted_at_once=300, anew=lambda group: None):
    """Batches of windows of like length, for ever; a group stays together, with room for a head before each window, and is begun anew at each round."""
    def length(group):
        return max(len(window.ids) for window in group)

    while True:
        random.shuffle(groups)
        for group in groups:
            anew(group)
        for at in range(0, len(groups), sorted_at_once):
            ready, now, size = [], [], 0
            for group in sorted(groups[at:at + sorted_at_once], key=length):
                own = sum(len(window.ids) + head for window in group)
                if now and size + own > tokens:
                    ready.append(now)
                    now, size = [], 0
                now = now + group
                size += own
            ready.append(now)
            random.shuffle(ready)
            yield from ready


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--coded", nargs="*", default=[], help="LINES.jsonl=STANCES.tsv")
    parser.add_argument("--cases", nargs="*", default=[])
    parser.add_argument("--seen", nargs="*", default=[], help="those of --cases on which the rules were mended")
    parser.add_argument("--figures", nargs="*", default=[], help="LINES.jsonl written by `standpoint train figure-pairs`")
    parser.add_argument("--figures-seen", nargs="*", default=[], help="those on which the rules were mended")
    parser.add_argument("--figure-epochs", type=float, default=4)
    parser.add_argument("--occasions", nargs="*", default=[], help="LINES.jsonl written by `standpoint train occasion-pairs`")
    parser.add_argument("--occasion-epochs", type=float, default=3)
    parser.add_argument("--leave-out", nargs="*", default=[], help="packs of --occasions to learn nothing from")
    parser.add_argument("--init", help="learn on from this model, or from the .onnx that ships")
    parser.add_argument("--epochs", type=float, default=2.5)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--tokens", type=int, default=3000)
    parser.add_argument("--rest", type=int, default=0, help="windows an article in which nothing is coded")
    parser.add_argument("--half", action="store_true", help="products in bfloat16: twice as fast where the processor has them")
    parser.add_argument("--out", required=True)
    asked = parser.parse_args()
    if asked.half:
        half.use()
    random.seed(1)
    torch.manual_seed(1)
    torch.set_flush_denormal(True)
    pieces, judge = Pieces(asked.vocabulary), Judge(asked.encoder)
    learned = False
    if asked.init:
        state = shipped(asked.init, judge) if asked.init.endswith(".onnx") else torch.load(asked.init)
        learned = bool(state["s.weight"].any()) if "s.weight" in state else False
        judge.load_state_dict(state, strict=False)
    groups = [[window] for one in asked.coded for window in coded(*one.split("="), pieces, asked.rest)]
    for file in asked.cases + asked.seen:
        for group in cases(file, pieces):
            for window in group:
                window.seen = file in asked.seen
            groups.append(group)
    tokens = sum(len(window.ids) + 32 for group in groups for window in group)
    figures = [pair for file in asked.figures for pair in figure_pairs(file, pieces)] + [pair for file in asked.figures_seen for pair in figure_pairs(file, pieces, True)]
    occasions = [pair for file in asked.occasions for pair in occasion_pairs(file, pieces, asked.leave_out)]
    told = sum(len(pair.ids) for pair in occasions)
    kinds = (["stances"] * int(asked.epochs * tokens / asked.tokens) + ["figures"] * int(asked.figure_epochs * sum(len(pair.ids) for pair in figures) / asked.tokens)
             + ["occasions"] * int(asked.occasion_epochs * told / asked.tokens))
    print(len(groups), "groups", tokens, "pieces", len(figures), "pairs of figures", len(occasions), "pairs of articles", len(kinds), "steps", {kind: kinds.count(kind) for kind in KINDS}, flush=True)
    random.shuffle(kinds)
    if occasions and not learned:
        begin(judge.s, occasions)
    learn(judge, {"stances": groups, "figures": [[pair] for pair in figures], "occasions": [[pair] for pair in occasions]}, pieces, asked, kinds)
    torch.save(judge.state_dict(), asked.out)


def begin(layer, some):
    """What the signs alone tell (logistic regression), from which the reading of words goes on."""
    signs, answers = torch.tensor([pair.signs for pair in some]), torch.tensor([pair.answer for pair in some])
    layer.weight.data.zero_()
    optimizer = torch.optim.Adam(layer.parameters(), lr=0.01, weight_decay=1e-4)
    for _ in range(1500):
        optimizer.zero_grad()
        F.cross_entropy(layer(signs), answers).backward()
        optimizer.step()


def learn(judge, groups, pieces, asked, kinds):
    inner = [value for name, value in judge.named_parameters() if value.requires_grad and name.startswith("b.")]
    outer = [value for name, value in judge.named_parameters() if not name.startswith("b.")]
    fast = 4 * asked.rate if asked.init else 1e-3
    optimizer = torch.optim.AdamW([{"params": inner}, {"params": outer}], lr=asked.rate, weight_decay=0.01)
    judge.train()
    begun, run, steps = time.time(), {kind: [] for kind in KINDS}, len(kinds)
    ready = {"stances": batches(groups["stances"], asked.tokens, anew=lambda group: group[0].group.clear())}
    for kind in KINDS[1:]:
        ready[kind] = batches(groups[kind], asked.tokens, head=0, sorted_at_once=400)
    others = sorted({group[0].proposals[0] for group in groups["stances"]})
    for step, kind in enumerate(kinds):
        slope = min(1, step / (0.06 * steps + 1)) * (1 - step / steps)
        for part, rate in zip(optimizer.param_groups, (asked.rate, fast)):
            part["lr"] = rate * slope
        loss = loss_at(judge, kind, next(ready[kind]), pieces, others)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(inner + outer, 1.0)
        optimizer.step()
        optimizer.zero_grad()
        run[kind].append(float(loss))
        if (step + 1) % 25 == 0:
            print(step + 1, "of", steps, "loss", {name: round(sum(some) / max(1, len(some)), 3) for name, some in run.items()}, "seconds", round(time.time() - begun), flush=True)
            run = {kind: [] for kind in KINDS}


def focused(some):
    """Some groups are asked about one holder alone, who is marked: those windows of the group in which they stand."""
    kept = []
    for window in some:
        group = window.group
        if "windows" not in group:
            group["windows"] = [one for one in some if one.group is group]
            group["focus"] = one_of(group["windows"]) if random.random() < FOCUS_SHARE else None
        window.focus = group["focus"]
        if window.focus is None or window.active:
            kept.append(window)
    return kept


def one_of(group):
    """A holder of these windows, those with a stance more often than those coded as having none, and these than those whom no coder noticed."""
    chances = {}
    for window in group:
        for pair, _, _ in window.pairs:
            if pair.weight > 0:
                chances[pair.holder["id"]] = max(chances.get(pair.holder["id"], 0), 3.0 if pair.label < 4 else 1.5 if pair.weight >= 0.6 else 0.4)
    return random.choices(list(chances), list(chances.values()))[0] if chances else None


def loss_at(judge, kind, some, pieces, others):
    if kind == "stances":
        some = focused(some)
        return loss_of(*judge(*batch(some, pieces, others)), some)
    return pair_loss(judge(*(figure_batch if kind == "figures" else occasion_batch)(some), kind=kind), some)


if __name__ == "__main__":
    main()
