"""Learns the judge of stances: python3 train.py --encoder FILE.onnx --vocabulary FILE --coded LINES.jsonl=STANCES.tsv ... --cases LINES.jsonl ... --out MODEL.pt

Lines are written by `standpoint train stance-lines`. Needs torch and onnx (Debian: python3-torch, python3-onnx). See docs/models/stance.md.
With glibc, set MALLOC_MMAP_MAX_=0 and MALLOC_TRIM_THRESHOLD_=8000000000: large blocks are kept then, and not fetched from the system anew at each step.
"""
import argparse
import random
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

from encoder import END, START, Encoder, Pieces
from windows import PROPOSAL, SIGNS, cases, coded

RULES = SIGNS - 4
TURNED = (1, 0, 2, 3, 4)


class Judge(nn.Module):
    """Stances of pairs from the means of the pieces of holder and content, the first piece of the window, and signs; conditions piece by piece."""

    def __init__(self, encoder):
        super().__init__()
        self.b = Encoder(encoder)
        size = self.b.pe.shape[1]
        self.mk = nn.Embedding(8, size)
        self.mk.weight.data.zero_()
        self.h, self.o, self.c = nn.Linear(3 * size + SIGNS, 256), nn.Linear(256, 5), nn.Linear(size, 1)

    def forward(self, ids, types, mask, marks, mentions, contents, first, signs):
        b = self.b
        x = b.n(b.we(ids) + b.pe[:ids.shape[1]] + b.te[types] + self.mk(marks))
        hidden = (1 - mask[:, None, None, :].float()) * -1e4 if int(mask.min()) == 0 else None
        for layer in b.L:
            x = layer(x, hidden)
        x = x.reshape(-1, x.shape[2])
        seen = torch.cat([x[first], mentions @ x, contents @ x, signs], 1)
        drop = 0.1 if self.training else 0.0
        return self.o(F.dropout(torch.tanh(self.h(F.dropout(seen, drop))), drop)), self.c(x)[:, 0]


def batch(some, pieces):
    """Tensors of windows; now and then another wording, a contrary one with the stances turned, no marks, or no word of the rules, so that none is relied on."""
    texts = []
    for window in some:
        window.turned = bool(window.opposites) and window.group.setdefault("turned", random.random() < 0.2)
        wording = random.choice(window.opposites) if window.turned else window.proposals[0] if random.random() < 0.65 else random.choice(window.proposals)
        head = [START] + [piece[0] for piece in pieces.of(wording)][:PROPOSAL] + [END]
        texts.append((len(head), head + window.ids + [END]))
    wide, rows = max(len(ids) for _, ids in texts), sum(len(window.pairs) for window in some)
    ids, types, mask, marks = (torch.zeros(len(some), wide, dtype=torch.long) for _ in range(4))
    mentions, contents, signs, first = torch.zeros(rows, len(some) * wide), torch.zeros(rows, len(some) * wide), torch.zeros(rows, SIGNS), torch.zeros(rows, dtype=torch.long)
    row = 0
    for k, (window, (head, text)) in enumerate(zip(some, texts)):
        ids[k, :len(text)], types[k, head:len(text)], mask[k, :len(text)] = torch.tensor(text), 1, 1
        mark = torch.tensor([0] * head + window.marks + [0])
        if random.random() < 0.15:
            mark = mark & 1
        if window.turned:
            mark = (mark & 1) | ((mark & 2) << 1) | ((mark & 4) >> 1)
        marks[k, :len(text)] = mark
        blind = random.random() < (0.7 if window.seen else 0.15)
        window.offset = k * wide + head
        for pair, mention, content in window.pairs:
            if mention:
                mentions[row, [window.offset + at for at in mention]] = 1 / len(mention)
            if content:
                contents[row, [window.offset + at for at in content]] = 1 / len(content)
            first[row], signs[row] = k * wide, torch.tensor(pair.signs)
            if window.turned:
                signs[row, [RULES, RULES + 1]] = signs[row, [RULES + 1, RULES]]
            if blind:
                signs[row, RULES:] = 0
            row += 1
    return ids, types, mask, marks, mentions, contents, first, signs


def loss_of(stances, conditions, some):
    """Cross entropy of pairs coded by themselves, and of holders of whom the page's stance is known by the likeliest of their pairs."""
    told = torch.cat([stances[:, :4] - stances[:, 4:], torch.zeros(len(stances), 1)], 1)
    all_pairs = [(pair, TURNED if window.turned else range(5)) for window in some for pair, _, _ in window.pairs]
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
        for start, end, inside in window.conditions:
            places += [window.offset + at for at in range(start, end)]
            holds += [1.0 if at in inside else 0.0 for at in range(start, end)]
    return loss + 0.3 * F.binary_cross_entropy_with_logits(conditions[places], torch.tensor(holds)) if places else loss


def batches(groups, tokens):
    """Batches of windows of like length, for ever."""
    def length(group):
        return max(len(window.ids) for window in group)

    while True:
        random.shuffle(groups)
        for group in groups:
            group[0].group.clear()
        for at in range(0, len(groups), 300):
            ready, now, size = [], [], 0
            for group in sorted(groups[at:at + 300], key=length):
                own = sum(len(window.ids) + 32 for window in group)
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
    parser.add_argument("--init", help="learn on from this model")
    parser.add_argument("--epochs", type=float, default=2.5)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--tokens", type=int, default=3000)
    parser.add_argument("--rest", type=int, default=0, help="windows an article in which nothing is coded")
    parser.add_argument("--out", required=True)
    asked = parser.parse_args()
    random.seed(1)
    torch.manual_seed(1)
    torch.set_flush_denormal(True)
    pieces, judge = Pieces(asked.vocabulary), Judge(asked.encoder)
    if asked.init:
        judge.load_state_dict(torch.load(asked.init))
    groups = [[window] for one in asked.coded for window in coded(*one.split("="), pieces, asked.rest)]
    for file in asked.cases + asked.seen:
        for group in cases(file, pieces):
            for window in group:
                window.seen = file in asked.seen
            groups.append(group)
    tokens = sum(len(window.ids) + 32 for group in groups for window in group)
    steps = int(asked.epochs * tokens / asked.tokens)
    print(len(groups), "groups", tokens, "pieces", steps, "steps", flush=True)
    learn(judge, groups, pieces, asked, steps)
    torch.save(judge.state_dict(), asked.out)


def learn(judge, groups, pieces, asked, steps):
    inner = [value for name, value in judge.named_parameters() if value.requires_grad and name.startswith("b.")]
    outer = [value for name, value in judge.named_parameters() if not name.startswith("b.")]
    fast = 4 * asked.rate if asked.init else 1e-3
    optimizer = torch.optim.AdamW([{"params": inner}, {"params": outer}], lr=asked.rate, weight_decay=0.01)
    judge.train()
    begun, run, some = time.time(), 0.0, batches(groups, asked.tokens)
    for step in range(steps):
        now = next(some)
        slope = min(1, step / (0.06 * steps + 1)) * (1 - step / steps)
        for part, rate in zip(optimizer.param_groups, (asked.rate, fast)):
            part["lr"] = rate * slope
        loss = loss_of(*judge(*batch(now, pieces)), now)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(inner + outer, 1.0)
        optimizer.step()
        optimizer.zero_grad()
        run += float(loss)
        if (step + 1) % 25 == 0:
            print(step + 1, "of", steps, "loss", round(run / 25, 3), "seconds", round(time.time() - begun), flush=True)
            run = 0.0


if __name__ == "__main__":
    main()
