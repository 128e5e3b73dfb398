"""A small transformer encoder read from an ONNX file (e5-small-v2), and its pieces of words. Needs torch, onnx."""
import math
import random
import unicodedata

import onnx
import onnx.numpy_helper
import torch
import torch.nn as nn
import torch.nn.functional as F

UNKNOWN, START, END, MASK = 100, 101, 102, 103
HIDDEN = 0.06


class Pieces:
    """Text cut into pieces of a vocabulary, as standpoint.network.WordPieces does."""

    def __init__(self, file):
        self.numbers = {piece.rstrip("\n"): number for number, piece in enumerate(open(file, encoding="utf-8"))}
        self.known = {}

    def ids(self, word):
        if word not in self.known:
            self.known[word] = self._cut(plain(word))
        return self.known[word]

    def _cut(self, word):
        at, ids = 0, []
        while at < len(word):
            end = len(word)
            while end > at and ("##" if at else "") + word[at:end] not in self.numbers:
                end -= 1
            if end == at:
                return [UNKNOWN]
            ids.append(self.numbers[("##" if at else "") + word[at:end]])
            at = end
        return ids or [UNKNOWN]

    def of(self, text):
        """[(id, start, end of its word)]"""
        at, pieces = 0, []
        while at < len(text):
            end = at + 1
            if text[at].isspace():
                at = end
                continue
            if letter_or_digit(text[at]):
                while end < len(text) and letter_or_digit(text[end]):
                    end += 1
            pieces += [(number, at, end) for number in self.ids(text[at:end])]
            at = end
        return pieces


def letter_or_digit(sign):
    """As Java has it: letters and decimal digits, no "\u00b2" and no "\u00bd"."""
    kind = unicodedata.category(sign)
    return kind[0] == "L" or kind == "Nd"


def hidden(ids, start=0):
    """Pieces with a few of those from {@code start} on hidden, so that no single word is relied on."""
    return [MASK if at >= start and piece > MASK and random.random() < HIDDEN else piece for at, piece in enumerate(ids)]


def plain(word):
    bare = "".join(sign for sign in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(sign) != "Mn")
    for strange, usual in (("\u2019", "'"), ("\u2018", "'"), ("\u201c", '"'), ("\u201d", '"'), ("\u2013", "-"), ("\u2014", "-")):
        bare = bare.replace(strange, usual)
    return bare


class Layer(nn.Module):
    def __init__(self, size, heads, inner):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(size, size) for _ in range(4))
        self.i, self.u = nn.Linear(size, inner), nn.Linear(inner, size)
        self.n1, self.n2 = nn.LayerNorm(size, 1e-12), nn.LayerNorm(size, 1e-12)
        self.heads = heads

    def forward(self, x, hidden):
        size = x.shape[2]

        def parts(y):
            return y.view(x.shape[0], -1, self.heads, size // self.heads).transpose(1, 2)

        scores = parts(self.q(x) / math.sqrt(size // self.heads)) @ parts(self.k(x)).transpose(2, 3)
        if hidden is not None:
            scores = scores.add_(hidden)
        mixed = (scores.softmax(-1) @ parts(self.v(x))).transpose(1, 2).reshape(x.shape[0], -1, size)
        x = self.n1(x + self.o(mixed))
        return self.n2(x + self.u(F.gelu(self.i(x))))


class Encoder(nn.Module):
    def __init__(self, file, heads=12):
        super().__init__()
        graph = onnx.load(file).graph
        values = {one.name: torch.tensor(onnx.numpy_helper.to_array(one).copy()) for one in graph.initializer}
        products = [node for node in graph.node if node.op_type == "MatMul" and any(name in values for name in node.input)]
        self.we = nn.Embedding.from_pretrained(values["embeddings.word_embeddings.weight"], freeze=True)
        self.pe = nn.Parameter(values["embeddings.position_embeddings.weight"])
        self.te = nn.Parameter(values["embeddings.token_type_embeddings.weight"])
        size = self.pe.shape[1]
        self.n = self._norm(values, "embeddings.LayerNorm", size)
        self.L = nn.ModuleList()
        layers = 1 + max(int(name.split(".")[2]) for name in values if name.startswith("encoder.layer."))
        for number in range(layers):
            prefix = f"encoder.layer.{number}."
            layer = Layer(size, heads, values[prefix + "intermediate.dense.bias"].shape[0])
            for part, name in (("q", "attention.self.query"), ("k", "attention.self.key"), ("v", "attention.self.value"),
                               ("o", "attention.output.dense"), ("i", "intermediate.dense"), ("u", "output.dense")):
                node = products.pop(0)
                if name.replace(".", "/") not in node.name:
                    raise ValueError(f"{file}: expected {name}, found {node.name}")
                linear = getattr(layer, part)
                linear.weight.data = values[[one for one in node.input if one in values][0]].t().contiguous()
                linear.bias.data = values[prefix + name + ".bias"]
            layer.n1 = self._norm(values, prefix + "attention.output.LayerNorm", size)
            layer.n2 = self._norm(values, prefix + "output.LayerNorm", size)
            self.L.append(layer)

    @staticmethod
    def _norm(values, name, size):
        norm = nn.LayerNorm(size, 1e-12)
        norm.weight.data, norm.bias.data = values[name + ".weight"], values[name + ".bias"]
        return norm
