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
    layers: int = 6
    heads: int = 4
    ffn: int = 512
    rope_base: float = 500_000.0
    norm_eps: float = 1e-5
    context: int = 2048

    @property
    def head_dim(self) -> int:
        return self.dim // self.heads

    def as_dict(self) -> dict:
        return asdict(self)


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
    next token belongs to a reply; `labels` are those next tokens.
    """

    def __init__(self, prefix: list[int], turns: list[tuple[list[int], list[int]]]):
        self.prefix_length = len(prefix)
        ids = list(prefix)
        positions = list(range(len(prefix)))
        rows: list[int] = []
        labels: list[int] = []
        self.spans: list[tuple[int, int]] = []  # rows of each turn, half-open
        starts, lengths = [], []
        for prompt, reply in turns:
            start = len(ids)
            both = prompt + reply[:-1]  # nothing follows the last reply token
            ids += both
            positions += range(self.prefix_length, self.prefix_length + len(both))
            first_row = len(rows)
            rows += range(start + len(prompt) - 1, start + len(both))
            labels += reply
            self.spans.append((first_row, len(rows)))
            starts.append(start)
            lengths.append(len(both))
        self.ids = torch.tensor(ids)
        self.positions = torch.tensor(positions)
        self.rows = torch.tensor(rows)
        self.labels = torch.tensor(labels)
        self.weights = torch.ones(len(labels))  # of each label in the loss
        order = sorted(range(len(turns)), key=lambda turn: lengths[turn])
        self.groups = [
            TurnGroup([(starts[turn], lengths[turn]) for turn in order[at : at + TURN_GROUP]])
            for at in range(0, len(order), TURN_GROUP)
        ]

    @property
    def tokens(self) -> int:
        return len(self.ids)


class HalfLinear(torch.autograd.Function):
    """y = x W^T with bfloat16 inputs and float32 results, forward and backward."""

    @staticmethod
    def forward(ctx, x: Tensor, weight: Tensor, half: Tensor) -> Tensor:
        x16 = x.to(torch.bfloat16)
        ctx.save_for_backward(x16, half)
        return (x16 @ half.t()).float()

    @staticmethod
    def backward(ctx, grad: Tensor):
        x16, half = ctx.saved_tensors
        g16 = grad.to(torch.bfloat16)
        return (g16 @ half).float(), (g16.t() @ x16).float(), None


class Linear(nn.Module):
    """A linear map without bias. `half` holds the bfloat16 copy used in training, or None."""

    def __init__(self, inputs: int, outputs: int, std: float):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs) * std)
        self.half: Tensor | None = None

    def forward(self, x: Tensor) -> Tensor:
        if self.half is None:
            return x @ self.weight.t()
        return HalfLinear.apply(x, self.weight, self.half)


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
    of its time on masked-out pairs and on copies. `kind` is the type of the
    matrix products; softmax is always computed in float32.
    """

    @staticmethod
    def forward(ctx, q: Tensor, k: Tensor, v: Tensor, pack: Pack, kind: torch.dtype) -> Tensor:
        q, k, v = (t.transpose(0, 1).to(kind).contiguous() for t in (q, k, v))
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
            mixed = bmm(to_prefix, v[:, :split]).float()
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
        grad = grad.to(q.dtype).contiguous()
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
            g = g * group.keep.to(q.dtype)  # padding has no gradient
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
            d_query = bmm(d_prefix, k[:, :split]).float()
            d_query += bmm(d_self, k_turn.view(own)).view(heads, -1, size)
            d_key = bmm(d_self.transpose(1, 2), q_turn.view(own)).view(heads, -1, size)
            d_value = bmm(w_self.transpose(1, 2), g_self).view(heads, -1, size)
            dq[:, group.flat] = d_query[:, group.real]
            dk[:, group.flat] = d_key[:, group.real].float()
            dv[:, group.flat] = d_value[:, group.real].float()
        return dq.transpose(0, 1), dk.transpose(0, 1), dv.transpose(0, 1), None, None


class Block(nn.Module):
    def __init__(self, config: Config):
        super().__init__()
        std = config.dim**-0.5
        self.config = config
        self.attention_norm = RmsNorm(config.dim, config.norm_eps)
        self.qkv = Linear(config.dim, 3 * config.dim, std)
        self.output = Linear(config.dim, config.dim, 0.0)
        self.ffn_norm = RmsNorm(config.dim, config.norm_eps)
        self.gate_up = Linear(config.dim, 2 * config.ffn, std)
        self.down = Linear(config.ffn, config.dim, 0.0)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, pack: Pack, rows: Tensor | None) -> Tensor:
        """One layer; with `rows`, only those rows go on (enough for the last layer)."""
        config = self.config
        q, k, v = (
            self.qkv(self.attention_norm(x))
            .view(-1, 3, config.heads, config.head_dim)
            .unbind(1)
        )
        q = rotate(q, cos, sin) * config.head_dim**-0.5
        kind = torch.float32 if self.qkv.half is None else torch.bfloat16
        mixed = PackAttention.apply(q, rotate(k, cos, sin), v, pack, kind)
        mixed = mixed.reshape(-1, config.dim)
        if rows is not None:
            x, mixed = x[rows], mixed[rows]
        x = x + self.output(mixed)
        gate, up = self.gate_up(self.ffn_norm(x)).chunk(2, -1)
        return x + self.down(F.silu(gate) * up)


class Router(nn.Module):
    """The network. `forward` gives the logits of the rows whose next token is a reply's."""

    def __init__(self, config: Config):
        super().__init__()
        self.config = config
        self.embedding = nn.Parameter(torch.randn(config.vocab, config.dim) * 0.1)
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.layers))
        self.norm = RmsNorm(config.dim, config.norm_eps)
        self.cos, self.sin = rotary_table(config)
        self.half_embedding: Tensor | None = None

    def refresh_half(self) -> None:
        """Copy the weights to bfloat16; call after every change of the weights."""
        self.half_embedding = self.embedding.detach().to(torch.bfloat16)
        for module in self.modules():
            if isinstance(module, Linear):
                module.half = module.weight.detach().to(torch.bfloat16)

    def drop_half(self) -> None:
        """Compute in float32 from now on."""
        self.half_embedding = None
        for module in self.modules():
            if isinstance(module, Linear):
                module.half = None

    def forward(self, pack: Pack, rows: Tensor | None = None) -> Tensor:
        rows = pack.rows if rows is None else rows
        cos = self.cos[pack.positions][:, None, :]
        sin = self.sin[pack.positions][:, None, :]
        x = F.embedding(pack.ids, self.embedding)
        for index, block in enumerate(self.blocks):
            x = block(x, cos, sin, pack, rows if index == len(self.blocks) - 1 else None)
        x = self.norm(x)
        if self.half_embedding is None:
            return x @ self.embedding.t()
        return HalfLinear.apply(x, self.embedding, self.half_embedding)
