"""The network, its starting weights and the weight formats. Needs numpy and torch, as training does."""
import random
import struct
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

try:
    import numpy as np
    import torch
except ImportError as missing:
    raise unittest.SkipTest(f"{missing.name} is not installed") from missing

from average import average  # noqa: E402
from model import Config, Pack, Router, rotate  # noqa: E402
from quantise import q4_0, q8_0  # noqa: E402
from torch.nn import functional as F  # noqa: E402


def plain_network(model, prefix, prompt, reply):
    """The same network on one conversation, with ordinary causal attention: logits, and each layer's attention."""
    config, ids, attention = model.config, torch.tensor(prefix + prompt + reply[:-1]), []
    cos, sin = model.cos[: len(ids)][:, None], model.sin[: len(ids)][:, None]
    x = model.embedding[ids]
    for block in model.blocks:
        q, k, v = block.qkv(block.attention_norm(x)).view(-1, 3, config.heads, config.head_dim).unbind(1)
        q, k, v = (t.transpose(0, 1) for t in (rotate(q, cos, sin), rotate(k, cos, sin), v))
        scores = q @ k.transpose(1, 2) * config.head_dim**-0.5
        weights = (scores + torch.full_like(scores, float("-inf")).triu(1)).softmax(-1)
        attention.append(weights)
        x = x + block.output((weights @ v).transpose(0, 1).reshape(len(ids), -1))
        gate, up = block.gate_up(block.ffn_norm(x)).chunk(2, -1)
        x = x + block.down(F.silu(gate) * up)
    return (model.norm(x) @ model.embedding.t())[len(prefix) + len(prompt) - 1 :], attention


def plain_logits(model, prefix, prompt, reply):
    return plain_network(model, prefix, prompt, reply)[0]


def plain_attention(model, prefix, prompt, reply, layer, head):
    return plain_network(model, prefix, prompt, reply)[1][layer][head]


class Network(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(1)
        torch.set_num_threads(1)
        chance = random.Random(1)
        draw = lambda count: [chance.randrange(100) for _ in range(count)]  # noqa: E731
        self.prefix = draw(300)
        self.turns = [(draw(chance.randint(3, 20)), draw(chance.randint(2, 9))) for _ in range(7)]
        self.model = Router(Config(vocab=100, dim=64, layers=3, heads=2, ffn=96))
        for weight in self.model.parameters():
            if weight.abs().sum() == 0:
                torch.nn.init.normal_(weight, std=0.05)

    def gradients(self, loss):
        self.model.zero_grad()
        loss.backward()
        return [weight.grad.clone() for weight in self.model.parameters() if weight is not self.model.concepts and weight is not self.model.roles]

    def test_a_pack_computes_what_separate_conversations_do(self):
        pack = Pack(self.prefix, self.turns)
        packed = F.cross_entropy(self.model(pack), pack.labels)
        apart = F.cross_entropy(torch.cat([plain_logits(self.model, self.prefix, *t) for t in self.turns]), pack.labels)
        self.assertAlmostEqual(packed.item(), apart.item(), places=5)
        for mine, plain in zip(self.gradients(packed), self.gradients(apart)):
            self.assertLess(((mine - plain).norm() / plain.norm()).item(), 1e-4)

    def test_pointing_counts_the_attention_that_misses_its_token(self):
        pack = Pack(self.prefix, self.turns)
        pack.guides = [torch.full_like(pack.labels, -1), torch.full_like(pack.labels, -1)]
        row = pack.spans[3][0] + 1
        pack.guides[1][row] = 17
        _, loss, *_ = self.model.logits_and_lessons(pack)
        with torch.no_grad():
            prefix, (prompt, reply) = self.prefix, self.turns[3]
            weights = plain_attention(self.model, prefix, prompt, reply, layer=1, head=1)
        self.assertAlmostEqual(loss.item(), -weights[len(prefix) + len(prompt), 17].log().item(), places=4)


class Averages(unittest.TestCase):
    def test_weighs_by_share(self):
        one, other = ({"config": {}, "step": step, "model": {"w": torch.tensor([value])}} for step, value in ((7, 1.0), (9, 5.0)))
        mean = average([(3.0, one), (1.0, other)])
        self.assertEqual(mean["model"]["w"].item(), 2.0)
        self.assertEqual(mean["step"], 7)
        self.assertRaises(ValueError, average, [(1.0, one), (1.0, {**other, "config": {"dim": 1}})])


class Formats(unittest.TestCase):
    def test_q8_0_block(self):
        values = np.zeros(32, np.float32)
        values[:4] = (127.0, -63.5, 1.0, -127.0)
        block = q8_0(values)
        self.assertEqual(struct.unpack("<e32b", block), (1.0, 127, -64, 1, -127, *[0] * 28))

    def test_q4_0_block(self):
        values = np.zeros(32, np.float32)
        values[0], values[1], values[16] = -8.0, 3.0, 7.0
        scale, *packed = struct.unpack("<e16B", q4_0(values))
        self.assertEqual(scale, 1.0)
        self.assertEqual(packed[:2], [0 | 15 << 4, 11 | 8 << 4])

    def test_zeros(self):
        self.assertEqual(q8_0(np.zeros(32, np.float32)), bytes(34))
        self.assertEqual(q4_0(np.zeros(32, np.float32)), struct.pack("<e", -0.0) + bytes([0x88]) * 16)  # as ggml: 0 / -8


if __name__ == "__main__":
    unittest.main()
