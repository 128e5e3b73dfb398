"""Layers whose products are taken in bfloat16, with weights and sums kept in float (Micikevicius et al. 2018, "Mixed Precision Training"; Kalamkar et al. 2019): half of the time where the processor multiplies such numbers itself (AMX, AVX512-BF16)."""
import math

import torch
import torch.nn.functional as F
from torch.autograd import Function

import encoder


class Product(Function):
    """x w' + b of float tensors."""

    @staticmethod
    def forward(ctx, x, w, b):
        xb, wb = x.bfloat16(), w.bfloat16()
        ctx.save_for_backward(xb, wb)
        return (xb @ wb.t()).float().add_(b)

    @staticmethod
    def backward(ctx, g):
        xb, wb = ctx.saved_tensors
        gb = g.bfloat16()
        return (gb @ wb).float(), (gb.t() @ xb).float(), g.sum(0)


class Attention(Function):
    """softmax(q k' + hidden) v of float tensors, q scaled already."""

    @staticmethod
    def forward(ctx, q, k, v, hidden):
        qb, kb, vb = (one.bfloat16() for one in (q, k, v))
        scores = (qb @ kb.transpose(2, 3)).float()
        if hidden is not None:
            scores.add_(hidden)
        shares = torch.softmax(scores, -1).bfloat16()
        ctx.save_for_backward(qb, kb, vb, shares)
        return (shares @ vb).float()

    @staticmethod
    def backward(ctx, g):
        qb, kb, vb, shares = ctx.saved_tensors
        gb = g.bfloat16()
        dv = (shares.transpose(2, 3) @ gb).float()
        dp = (gb @ vb.transpose(2, 3)).float()
        ds = torch._softmax_backward_data(dp, shares.float(), -1, torch.float).bfloat16()
        return (ds @ kb).float(), (ds.transpose(2, 3) @ qb).float(), dv, None


def forward(layer, x, hidden):
    n, wide, size = x.shape
    flat = x.reshape(-1, size)
    scale = 1 / math.sqrt(size // layer.heads)
    w = torch.cat([layer.q.weight * scale, layer.k.weight, layer.v.weight])
    b = torch.cat([layer.q.bias * scale, layer.k.bias, layer.v.bias])
    q, k, v = Product.apply(flat, w, b).view(n, wide, 3, layer.heads, -1).permute(2, 0, 3, 1, 4)
    mixed = Attention.apply(q, k, v, hidden).transpose(1, 2).reshape(-1, size)
    flat = layer.n1(flat + Product.apply(mixed, layer.o.weight, layer.o.bias))
    inner = F.gelu(Product.apply(flat, layer.i.weight, layer.i.bias))
    return layer.n2(flat + Product.apply(inner, layer.u.weight, layer.u.bias)).view(n, wide, size)


def use():
    """Every layer from now on."""
    encoder.Layer.forward = forward
