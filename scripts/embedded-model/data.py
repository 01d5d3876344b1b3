"""Packs for training and validation, made on the fly from the generator."""
from __future__ import annotations

import random
import re
from typing import Iterator

import torch

from generator import examples
from model import Pack
from render import render_sequence
from tokenizer import Tokenizer

DECISION = 3.0  # the weight of tokens that decide, in the loss
CALL_NAME = re.compile(r'<tool_call>\n\{"name": "([^"]*)"')


def called(turn: dict) -> list[str]:
    """The names of the tools that a turn's reply calls, in order."""
    return CALL_NAME.findall(turn["assistant"])


def cut_down(example: dict, tools: int) -> dict:
    """The same example with its most used tools only, and the turns that stay right with them."""
    uses: dict[str, int] = {}
    for turn in example["turns"]:
        for name in called(turn):
            uses[name] = uses.get(name, 0) + 1
    kept = set(sorted(uses, key=lambda name: -uses[name])[:tools])
    return {
        **example,
        "tools": [tool for tool in example["tools"] if tool["function"]["name"] in kept],
        "turns": [
            turn
            for turn in example["turns"]
            if turn["kind"] == "none" or (called(turn) and kept.issuperset(called(turn)))
        ],
    }


def weights_of(reply: list[int], tokenizer: Tokenizer) -> list[float]:
    """What the loss of each reply token counts: more where the reply decides (call or not, which tool)."""
    weights, inside, recent = [], False, ""
    for at, token in enumerate(reply):
        piece = tokenizer.tokens[token]
        inside = inside and '"' not in piece
        weights.append(DECISION if at == 0 or inside else 1.0)
        recent = recent[-12:] + piece
        inside = inside or recent.endswith('name":Ġ"')
    return weights


def to_pack(example: dict, tokenizer: Tokenizer, context: int) -> tuple[Pack, list[dict]] | None:
    """The pack and the turns in it, or None if nothing of the example fits the context."""
    segments = render_sequence(example)
    prefix = tokenizer.encode(segments[0][0])
    kept, turns = [], []
    at = 1
    for turn in example["turns"]:
        prompt = tokenizer.encode(segments[at][0])
        reply = tokenizer.encode(segments[at + 1][0])
        at += 3
        if len(prefix) + len(prompt) + len(reply) <= context:
            kept.append(turn)
            turns.append((prompt, reply))
    if not turns:
        return None
    pack = Pack(prefix, turns)
    pack.weights = torch.tensor([weight for _, reply in turns for weight in weights_of(reply, tokenizer)])
    return pack, kept


def copying_pack(chance: random.Random, vocab: int) -> Pack:
    """Random tokens, and turns that go on copying them from the prefix or from the turn itself.

    Attention learns to copy on these within minutes; on requests alone it takes
    millions of tokens. Small alphabets make it look further back than one token.
    """
    alphabet = [chance.randrange(vocab) for _ in range(chance.choice((25, 60, 200, 2000)))]
    prefix = [chance.choice(alphabet) for _ in range(chance.randint(40, 250))]
    turns = []
    for _ in range(8):
        lead = [chance.choice(alphabet) for _ in range(chance.randint(0, 30))]
        source = lead if len(lead) > 16 and chance.random() < 0.5 else prefix
        start = chance.randrange(len(source) - 12)
        cue = chance.randint(2, 4)
        copy = source[start : start + cue + chance.randint(6, 30)]
        turns.append((lead + copy[:cue], copy[cue:]))
    return Pack(prefix, turns)


def training_packs(
    tokenizer: Tokenizer, seed: int, worker: int, workers: int, context: int, lesson
) -> Iterator[Pack]:
    """Packs without end. `lesson()` is the share of copying packs and the most tools on offer now (or None)."""
    chance = random.Random(f"{seed} {worker}")
    for example in examples(seed, worker, workers):
        copying, limit = lesson()
        while chance.random() < copying:
            yield copying_pack(chance, len(tokenizer.tokens))
            copying, limit = lesson()
        made = to_pack(example if limit is None else cut_down(example, limit), tokenizer, context)
        if made is not None:
            yield made[0]


def validation_packs(
    tokenizer: Tokenizer, seed: int, count: int, context: int, hide_schema: bool = False
) -> Iterator[tuple[Pack, list[dict]]]:
    """The first `count` held-out packs with their turns; `hide_schema` empties all parameters."""
    for example in examples(seed, split="valid"):
        if hide_schema:
            example = {**example, "tools": [without_schema(tool) for tool in example["tools"]]}
        made = to_pack(example, tokenizer, context)
        if made is None:
            continue
        yield made
        count -= 1
        if count == 0:
            return


def without_schema(tool: dict) -> dict:
    """The tool with its name and intent only."""
    function = {**tool["function"], "parameters": {"type": "object", "properties": {}}}
    return {**tool, "function": function}
