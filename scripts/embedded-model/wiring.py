"""Starting weights that can already copy: previous-token heads and induction heads, wired by hand.

Copying is what a router does most (names, argument names, values), and on small
data it sets in late and suddenly. So three heads of the first layer start out
looking one, two and three tokens back, and two heads of the second layer look for
the place where the last two tokens stood before and copy what followed it.
In the layers above, half of the heads start out writing the tokens that they
attend to, so that training only has to find where to look. Training may change
all of it.
"""
from __future__ import annotations

import torch
from torch import Tensor

from model import Router

CONSTANT = 0.4  # one coordinate that all embeddings share, for attention by position alone
LOOK_BACK = 7.0  # size of the positional queries and keys, per rotary pair
PAIRS = 6  # fastest rotary pairs, used for looking back
WRITE = 0.15  # how strongly the tokens before are written into the residual
MATCH = 2.3  # size of the matching queries and keys
COPY = 0.6  # how strongly a copied token is written
CARRY = 0.5  # the same for the heads of the layers above
OUTPUT_NORM = 0.6


def wire_copying(model: Router) -> None:
    """Overwrite the parts of the first two layers that copying takes; uses torch's seed."""
    config = model.config
    size, half, heads = config.head_dim, config.head_dim // 2, config.heads
    first, second = model.blocks[0], model.blocks[1]
    basis = torch.linalg.qr(torch.randn(config.dim, config.dim))[0].t()
    basis[:, 0] = 0.0  # nothing reads or writes the constant by accident
    content, spaces = basis[:size], [basis[size * at : size * (at + 1)] for at in (1, 2, 3)]
    frequency = config.rope_base ** (-torch.arange(half, dtype=torch.float64) / half)

    with torch.no_grad():
        model.embedding[:, 0] = CONSTANT
        model.norm.weight.fill_(OUTPUT_NORM)
        level = CONSTANT / (model.embedding**2).mean().sqrt()  # the constant after the first norm
        q, k, v = parts(first.qkv.weight, heads, size)
        for head, space in enumerate(spaces):
            angle = frequency[:PAIRS] * (head + 1)
            q[head].zero_()
            k[head].zero_()
            q[head, :PAIRS, 0] = LOOK_BACK / level
            k[head, :PAIRS, 0] = LOOK_BACK / level * angle.cos().float()
            k[head, half : half + PAIRS, 0] = LOOK_BACK / level * angle.sin().float()
            v[head] = content
            first.output.weight[:, size * head : size * (head + 1)] = WRITE * space.t()

        q, k, v = parts(second.qkv.weight, heads, size)
        slow = torch.cat((torch.arange(half // 2, half), torch.arange(half + half // 2, size)))
        one, two = slow[::2], slow[1::2]
        for head in range(2):
            mixes = torch.linalg.qr(torch.randn(size, size))[0]
            now, before = mixes[: len(one)], mixes[len(one) : len(slow)]
            q[head].zero_()
            k[head].zero_()
            q[head, one], k[head, one] = MATCH * now @ content, MATCH * now @ spaces[0]
            q[head, two], k[head, two] = MATCH * before @ spaces[0], MATCH * before @ spaces[1]
            copied = basis[size * head : size * (head + 1)]
            v[head] = copied
            second.output.weight[:, size * head : size * (head + 1)] = COPY * copied.t()
    wire_carrying(model, basis)


def wire_carrying(model: Router, basis: Tensor) -> None:
    """Let the first two heads of the layers from the third on write what they attend to.

    `basis` are orthonormal rows of the residual; two layers together carry all of it.
    """
    size = model.config.head_dim
    with torch.no_grad():
        for layer, block in list(enumerate(model.blocks))[2:]:
            v = parts(block.qkv.weight, model.config.heads, size)[2]
            for head in range(2):
                start = size * (2 * (layer % 2) + head)
                carried = basis[start : start + size]
                v[head] = carried
                block.output.weight[:, size * head : size * (head + 1)] = CARRY * carried.t()


def parts(weight: Tensor, heads: int, size: int) -> tuple[Tensor, Tensor, Tensor]:
    """Views of q, k and v as (heads, head size, inputs)."""
    return weight.view(3, heads, size, -1).unbind(0)
