"""Writes a learned judge as ONNX with weights of eight bits: python3 export.py --encoder FILE.onnx --model MODEL.pt --out judge.onnx"""
import argparse

import torch
import torch.nn as nn
import torch.nn.functional as F

from train import Judge
from windows import SIGNS


def eighths(weight):
    """Whole numbers of eight bits with a scale for each row."""
    scale = weight.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
    return (weight / scale).round().clamp(-127, 127).to(torch.int8), scale


class Short(nn.Module):
    def __init__(self, linear):
        super().__init__()
        weight, scale = eighths(linear.weight.data)
        self.register_buffer("w", weight)
        self.register_buffer("s", scale)
        self.register_buffer("b", linear.bias.data)

    def forward(self, x):
        return x @ (self.w.float() * self.s).t() + self.b


class Written(nn.Module):
    """One window at a time, without padding."""

    def __init__(self, judge):
        super().__init__()
        self.judge = judge
        weight, scale = eighths(judge.b.we.weight.data)
        self.register_buffer("w", weight)
        self.register_buffer("s", scale)
        for layer in judge.b.L:
            for name in "qkvoiu":
                setattr(layer, name, Short(getattr(layer, name)))

    def forward(self, pieces, types, marks, mentions, contents, signs):
        b = self.judge.b
        x = b.n(self.w[pieces].float() * self.s[pieces] + b.pe[:pieces.shape[1]] + b.te[types] + self.judge.mk(marks))
        for layer in b.L:
            x = layer(x, None)
        x = x[0]
        seen = torch.cat([x[:1].expand(mentions.shape[0], -1), mentions @ x, contents @ x, signs], 1)
        judge = self.judge
        return judge.o(torch.tanh(judge.h(seen))).softmax(-1), torch.sigmoid(judge.c(x)[:, 0]), judge.g(torch.tanh(judge.f(seen))).softmax(-1), (judge.r(torch.tanh(judge.p(seen))) + judge.s(signs)).softmax(-1)


def mean(models):
    """One state, the mean of several by their shares (Wortsman et al. 2022, "Model soups")."""
    sums = {}
    for file, share in (one.rsplit("=", 1) if "=" in one else (one, 1) for one in models):
        for name, value in torch.load(file).items():
            sums[name] = sums.get(name, 0) + float(share) * value.float()
    return sums


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--model", nargs="+", required=True, help="MODEL.pt, or several with their shares of the mean: MODEL.pt=0.4 ...")
    parser.add_argument("--out", required=True)
    asked = parser.parse_args()
    judge = Judge(asked.encoder)
    judge.load_state_dict(mean(asked.model))
    judge.eval()
    zeros = torch.zeros(1, 30, dtype=torch.long)
    given = (zeros + 1000, zeros, zeros, torch.rand(3, 30), torch.rand(3, 30), torch.rand(3, SIGNS))
    names = ["pieces", "types", "marks", "mentions", "contents", "signs"]
    wide = {name: {1: "pieces"} for name in names[:3]}
    wide.update({"mentions": {0: "pairs", 1: "pieces"}, "contents": {0: "pairs", 1: "pieces"}, "signs": {0: "pairs"}, "stances": {0: "pairs"}, "figures": {0: "pairs"}, "occasions": {0: "pairs"}, "condition": {0: "pieces"}})
    torch.onnx.export(Written(judge).eval(), given, asked.out, input_names=names, output_names=["stances", "condition", "figures", "occasions"], opset_version=13,
                      do_constant_folding=False, dynamic_axes=wide)


if __name__ == "__main__":
    main()
