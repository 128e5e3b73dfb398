"""Pairs of passages as tensors: what two tasks of the judge have in common."""
import torch

from encoder import hidden


def pair_batch(some, blind):
    """Tensors of pairs, with a few pieces hidden; {@code blind} tells for a pair which of its signs are left out this time."""
    wide = max(len(pair.ids) for pair in some)
    ids, types, mask, marks = (torch.zeros(len(some), wide, dtype=torch.long) for _ in range(4))
    mentions, contents, signs = torch.zeros(len(some), len(some) * wide), torch.zeros(len(some), len(some) * wide), torch.zeros(len(some), len(some[0].signs))
    for k, pair in enumerate(some):
        size = len(pair.ids)
        ids[k, :size], types[k, :size], mask[k, :size], marks[k, :size] = torch.tensor(hidden(pair.ids)), torch.tensor(pair.types), 1, torch.tensor(pair.marks)
        if pair.first:
            mentions[k, [k * wide + at for at in pair.first]] = 1 / len(pair.first)
        if pair.second:
            contents[k, [k * wide + at for at in pair.second]] = 1 / len(pair.second)
        signs[k] = torch.tensor(pair.signs)
        signs[k, list(blind(pair))] = 0
    return ids, types, mask, marks, mentions, contents, torch.arange(len(some)) * wide, signs
