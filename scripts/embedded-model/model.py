"""A small Llama-architecture transformer, written for training on a CPU.

One *pack* is one prefix (system message and tool definitions) followed by
several turns. Every turn attends to the prefix and to itself only, and its
positions go on where the prefix ends, so a pack computes exactly what separate
conversations with the same prefix would, at a third of the cost.
"""
from __future__ import annotations

from dataclasses import asdict, dataclass

import torch
from torch import Tensor, bmm, nn
from torch.nn import functional as F

from attention_rows import softmax_rows, softmax_rows_backward


@dataclass(frozen=True)
class Config:
    """The shape of the network; every count is in units, `rope_base` is theta."""

    vocab: int
    dim: int = 256
    layers: int = 4
    heads: int = 4
    ffn: int = 640
    rope_base: float = 500_000.0
    norm_eps: float = 1e-5
    context: int = 2048
    concepts: int = 1  # meanings that training reads off; no part of the released network
    roles: int = 1  # meanings of arguments, likewise

    @property
    def head_dim(self) -> int:
        return self.dim // self.heads

    def as_dict(self) -> dict:
        return asdict(self)


EMBEDDING_SPREAD = 0.7  # standard deviation; small embeddings drown in what the layers add to them
POINTING_HEADS = 2  # of the last layer but one: the first looks at the tools, the second at the request
CONSTANT = 2.8  # of every embedding's first element: what heads that look near hold on to
NEARNESS = 0.8
LOOKING_NEAR = (  # layer, head, rotary pairs: half of the attention within 2, 5, 10 or 20 tokens at a RoPE base of 500,000
    (0, 2, range(2, 12)), (0, 3, range(5, 15)), (1, 1, range(8, 18)), (1, 2, range(5, 15)), (1, 3, range(6, 16)), (2, 2, range(6, 16)),
)  # fmt: skip
PREFIX_CHUNK = 256  # rows of the prefix taken at once, so that little of the future is computed
TURN_GROUP = 4  # turns of similar length taken at once, so that little padding is computed


class TurnGroup:
    """Turns (start, length) laid out side by side, padded to the longest."""

    def __init__(self, turns: list[tuple[int, int]]):
        self.count, self.longest = len(turns), max(length for _, length in turns)
        gather, real = [], []
        for index, (start, length) in enumerate(turns):
            gather += [start + min(at, length - 1) for at in range(self.longest)]
            real += range(index * self.longest, index * self.longest + length)
        self.gather = torch.tensor(gather)  # padded place -> flat token
        self.real = torch.tensor(real)  # padded places that are no padding
        self.flat = self.gather[self.real]
        self.keep = torch.zeros(len(gather), 1)
        self.keep[self.real] = 1.0


class Pack:
    """The token ids of one prefix and its turns, flat, with what attention and loss need.

    `turns` are pairs (prompt ids, reply ids). `rows` are the flat indices whose
    next token belongs to a reply; `labels` are those next tokens, `first` where
    the turn of each row begins. `guides`, `meanings` and `wants` (see guidance.py)
    are set by training.
    """

    def __init__(self, prefix: list[int], turns: list[tuple[list[int], list[int]]]):
        self.prefix_length = len(prefix)
        ids = list(prefix)
        positions = list(range(len(prefix)))
        rows: list[int] = []
        labels: list[int] = []
        self.spans: list[tuple[int, int]] = []  # rows of each turn, half-open
        starts, lengths = [], []
        first: list[int] = []
        for prompt, reply in turns:
            start = len(ids)
            both = prompt + reply[:-1]  # nothing follows the last reply token
            ids += both
            positions += range(self.prefix_length, self.prefix_length + len(both))
            first_row = len(rows)
            rows += range(start + len(prompt) - 1, start + len(both))
            labels += reply
            self.spans.append((first_row, len(rows)))
            first += [start] * len(reply)
            starts.append(start)
            lengths.append(len(both))
        self.ids = torch.tensor(ids)
        self.positions = torch.tensor(positions)
        self.rows = torch.tensor(rows)
        self.labels = torch.tensor(labels)
        self.first = torch.tensor(first)
        self.guides: list[Tensor] = []  # per pointing head: the flat token to look at, or -1, of each row
        self.meanings = torch.empty(0, 2, dtype=torch.long)  # (flat token, concept)
        self.wants = torch.empty(0, 3, dtype=torch.long)  # (flat token, role, whether it is still to be written)
        self.weights = torch.ones(len(labels))  # of each label in the loss
        order = sorted(range(len(turns)), key=lambda turn: lengths[turn])
        self.groups = [
            TurnGroup([(starts[turn], lengths[turn]) for turn in order[at : at + TURN_GROUP]])
            for at in range(0, len(order), TURN_GROUP)
        ]

    @property
    def tokens(self) -> int:
        return len(self.ids)


class Linear(nn.Module):
    """A linear map without bias."""

    def __init__(self, inputs: int, outputs: int, std: float):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs) * std)

    def forward(self, x: Tensor) -> Tensor:
        return x @ self.weight.t()


class RmsNorm(nn.Module):
    def __init__(self, dim: int, eps: float):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(dim))
        self.eps = eps

    def forward(self, x: Tensor) -> Tensor:
        return x * torch.rsqrt((x * x).mean(-1, keepdim=True) + self.eps) * self.weight


def rotary_table(config: Config) -> tuple[Tensor, Tensor]:
    """cos and sin of every position, for halves of a head (the Hugging Face convention)."""
    half = config.head_dim // 2
    frequency = config.rope_base ** (-torch.arange(half, dtype=torch.float64) / half)
    angle = torch.arange(config.context, dtype=torch.float64)[:, None] * frequency[None, :]
    return angle.cos().float(), angle.sin().float()


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotate (tokens, heads, head_dim) by the tables of their positions (tokens, 1, head_dim/2)."""
    first, second = x.chunk(2, dim=-1)
    return torch.cat((first * cos - second * sin, second * cos + first * sin), dim=-1)


class PackAttention(torch.autograd.Function):
    """Attention of (tokens, heads, head_dim) under the pack's block mask; the scale is in q.

    Written out with its derivative because stock attention on a CPU spends most
    of its time on masked-out pairs and on copies.
    """

    @staticmethod
    def forward(ctx, q: Tensor, k: Tensor, v: Tensor, pack: Pack) -> Tensor:
        q, k, v = (t.transpose(0, 1).contiguous() for t in (q, k, v))
        heads, tokens, size = q.shape
        split = pack.prefix_length
        out = torch.empty(heads, tokens, size)
        kept: list[Tensor] = []
        for start in range(0, split, PREFIX_CHUNK):
            end = min(start + PREFIX_CHUNK, split)
            scores = bmm(q[:, start:end], k[:, :end].transpose(1, 2))
            none, weights = softmax_rows(scores.new_empty(heads, end - start, 0), scores, start, end - start)
            out[:, start:end] = bmm(weights, v[:, :end])
            kept += none, weights
        for group in pack.groups:
            q_turn, k_turn, v_turn = (t[:, group.gather] for t in (q, k, v))
            own = (heads * group.count, group.longest, size)
            to_prefix = bmm(q_turn, k[:, :split].transpose(1, 2))
            to_self = bmm(q_turn.view(own), k_turn.view(own).transpose(1, 2))
            to_prefix, to_self = softmax_rows(to_prefix, to_self, 0, group.longest)
            mixed = bmm(to_prefix, v[:, :split])
            mixed += bmm(to_self, v_turn.view(own)).view(heads, -1, size)
            out[:, group.flat] = mixed[:, group.real]
            kept += to_prefix, to_self
        ctx.save_for_backward(q, k, v, out, *kept)
        ctx.pack = pack
        return out.transpose(0, 1)

    @staticmethod
    def backward(ctx, grad: Tensor):
        q, k, v, out, *kept = ctx.saved_tensors
        pack, split = ctx.pack, ctx.pack.prefix_length
        grad = grad.transpose(0, 1)
        inner = (grad * out).sum(-1)  # (heads, tokens)
        grad = grad.contiguous()
        heads, tokens, size = q.shape
        dq, dk, dv = (torch.zeros(heads, tokens, size) for _ in range(3))
        kept = iter(kept)
        for start in range(0, split, PREFIX_CHUNK):
            end = min(start + PREFIX_CHUNK, split)
            none, weights, g = next(kept), next(kept), grad[:, start:end]
            d_scores = bmm(g, v[:, :end].transpose(1, 2))
            row_inner = inner[:, start:end].contiguous()
            _, d_scores = softmax_rows_backward(none, d_scores, none, weights, row_inner)
            dv[:, :end] += bmm(weights.transpose(1, 2), g)
            dq[:, start:end] = bmm(d_scores, k[:, :end])
            dk[:, :end] += bmm(d_scores.transpose(1, 2), q[:, start:end])
        for group in pack.groups:
            w_prefix, w_self = next(kept), next(kept)
            q_turn, k_turn, v_turn, g = (t[:, group.gather] for t in (q, k, v, grad))
            g = g * group.keep  # padding has no gradient
            own = (heads * group.count, group.longest, size)
            g_self = g.view(own)
            d_prefix, d_self = softmax_rows_backward(
                bmm(g, v[:, :split].transpose(1, 2)),
                bmm(g_self, v_turn.view(own).transpose(1, 2)),
                w_prefix,
                w_self,
                inner[:, group.gather] * group.keep[:, 0],
            )
            dv[:, :split] += bmm(w_prefix.transpose(1, 2), g)
            dk[:, :split] += bmm(d_prefix.transpose(1, 2), q_turn)
            d_query = bmm(d_prefix, k[:, :split])
            d_query += bmm(d_self, k_turn.view(own)).view(heads, -1, size)
            d_key = bmm(d_self.transpose(1, 2), q_turn.view(own)).view(heads, -1, size)
            d_value = bmm(w_self.transpose(1, 2), g_self).view(heads, -1, size)
            dq[:, group.flat] = d_query[:, group.real]
            dk[:, group.flat] = d_key[:, group.real]
            dv[:, group.flat] = d_value[:, group.real]
        return dq.transpose(0, 1), dk.transpose(0, 1), dv.transpose(0, 1), None


class Block(nn.Module):
    def __init__(self, config: Config):
        super().__init__()
        std = config.dim**-0.5
        self.config = config
        self.attention_norm = RmsNorm(config.dim, config.norm_eps)
        self.qkv = Linear(config.dim, 3 * config.dim, std)
        self.output = Linear(config.dim, config.dim, 0.3 * std)
        self.ffn_norm = RmsNorm(config.dim, config.norm_eps)
        self.gate_up = Linear(config.dim, 2 * config.ffn, std)
        self.down = Linear(config.ffn, config.dim, 0.3 * config.ffn**-0.5)

    def forward(
        self, x: Tensor, cos: Tensor, sin: Tensor, pack: Pack, rows: Tensor | None
    ) -> tuple[Tensor, tuple[Tensor, Tensor]]:
        """One layer, and its queries and keys; with `rows`, only those rows go on (enough for the last layer)."""
        config = self.config
        q, k, v = (
            self.qkv(self.attention_norm(x))
            .view(-1, 3, config.heads, config.head_dim)
            .unbind(1)
        )
        q = rotate(q, cos, sin) * config.head_dim**-0.5
        k = rotate(k, cos, sin)
        mixed = PackAttention.apply(q, k, v, pack)
        mixed = mixed.reshape(-1, config.dim)
        if rows is not None:
            x, mixed = x[rows], mixed[rows]
        x = x + self.output(mixed)
        gate, up = self.gate_up(self.ffn_norm(x)).chunk(2, -1)
        return x + self.down(F.silu(gate) * up), (q, k)


def pointing_loss(q: Tensor, k: Tensor, pack: Pack) -> Tensor:
    """The summed negative log of the attention that the pointing heads give where the pack's guides point.

    Head h follows `pack.guides[h]`, flat token indices for each row or -1.
    """
    total = q.new_zeros(())
    every = torch.arange(pack.tokens)
    for head, guide in enumerate(pack.guides):
        taught = guide >= 0
        rows, first = pack.rows[taught, None], pack.first[taught, None]
        scores = q[rows[:, 0], head] @ k[:, head].t()
        seen = (every < pack.prefix_length) | ((every >= first) & (every <= rows))
        losses = F.cross_entropy(scores.masked_fill(~seen, float("-inf")), guide[taught], reduction="none")
        total = total + losses @ pack.weights[taught]
    return total


def look_near(block: Block, head: int, pairs: range) -> None:
    """Let a head start by preferring near tokens: queries and keys get a constant part in rotary pairs.

    Two tokens then score the sum of cos(frequency x distance) over the pairs, largest at distance 0.
    """
    config = block.config
    for part in (0, config.dim):  # queries, keys
        first = torch.tensor(pairs) + part + head * config.head_dim
        block.qkv.weight[first] = 0.0
        block.qkv.weight[first + config.head_dim // 2] = 0.0
        block.qkv.weight[first, 0] = NEARNESS


def meaning_loss(x: Tensor, concepts: Tensor, pack: Pack, eps: float) -> Tensor:
    """The summed cross-entropy of the concepts, read off the layers' sum at the pack's deciding tokens."""
    at, concept = pack.meanings.unbind(1)
    x = F.layer_norm(x[at], x.shape[-1:], eps=eps)
    return F.cross_entropy(x @ concepts.t(), concept, reduction="sum")


def wanting_loss(x: Tensor, roles: Tensor, pack: Pack, eps: float) -> Tensor:
    """The summed cross-entropy of whether each argument is still to be written, read off likewise."""
    at, role, wanted = pack.wants.unbind(1)
    x = F.layer_norm(x[at], x.shape[-1:], eps=eps)
    return F.binary_cross_entropy_with_logits((x * roles[role]).sum(-1), wanted.float(), reduction="sum")


class Router(nn.Module):
    """The network. `forward` gives the logits of the rows whose next token is a reply's."""

    def __init__(self, config: Config):
        super().__init__()
        self.config = config
        self.embedding = nn.Parameter(torch.randn(config.vocab, config.dim) * EMBEDDING_SPREAD)
        self.concepts = nn.Parameter(torch.zeros(config.concepts, config.dim))
        self.roles = nn.Parameter(torch.zeros(config.roles, config.dim))
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.layers))
        self.norm = RmsNorm(config.dim, config.norm_eps)
        self.cos, self.sin = rotary_table(config)
        with torch.no_grad():
            # Logits start with a spread near one half. Pointing heads start by passing on what they look at; some
            # heads of the first layers start by looking near: a bag of a line's or a request's words, not of all.
            self.norm.weight.fill_(0.5 / (EMBEDDING_SPREAD * config.dim**0.5))
            pointing, size = self.blocks[-2], POINTING_HEADS * config.head_dim
            values = pointing.qkv.weight[2 * config.dim : 2 * config.dim + size]
            pointing.output.weight[:, :size] = 1.5 * values.t()
            self.embedding[:, 0] = CONSTANT
            for layer, head, pairs in LOOKING_NEAR:
                if layer < config.layers - 1 and head < config.heads:
                    look_near(self.blocks[layer], head, pairs)

    def forward(self, pack: Pack, rows: Tensor | None = None) -> Tensor:
        return self.logits_and_lessons(pack, rows)[0]

    def logits_and_lessons(self, pack: Pack, rows: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """The logits, and where the pack has guides the losses of the pointing heads, the meanings and the wants."""
        rows = pack.rows if rows is None else rows
        cos = self.cos[pack.positions][:, None, :]
        sin = self.sin[pack.positions][:, None, :]
        x = F.embedding(pack.ids, self.embedding)
        pointing = meaning = wanting = x.new_zeros(())
        last = len(self.blocks) - 1
        for index, block in enumerate(self.blocks):
            taught = pack.guides and index == last - 1
            if taught:
                meaning = meaning_loss(x, self.concepts, pack, self.config.norm_eps)
                wanting = wanting_loss(x, self.roles, pack, self.config.norm_eps)
            x, (q, k) = block(x, cos, sin, pack, rows if index == last else None)
            if taught:
                pointing = pointing_loss(q, k, pack)
        return self.norm(x) @ self.embedding.t(), pointing, meaning, wanting
