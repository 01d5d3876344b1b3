"""Packs for training and validation, made on the fly from the generator."""
from __future__ import annotations

import re
from typing import Callable, Iterator

import torch

from generator import examples
from guidance import NOTHING, Spans, choices, guide, tool_places, wants
from model import Pack
from render import render_sequence
from tokenizer import Tokenizer

FIRST, NAME, FROM_TOOLS = 8.0, 3.0, 3.0  # in the loss: a reply's first token (call or not), a tool's name, other copies from its line
NEXT = 6.0  # where a reply decides about the next argument or call, or that there is none
VALUES = 3.0  # copies from the request: owners, numbers, versions
WORKED_OUT = 3.0  # digits that stand nowhere: weeks in days, number words
CALL_NAME = re.compile(r'<tool_call>\n\{"name": "([^"]*)"')


def called(turn: dict) -> list[str]:
    """The names of the tools that a turn's reply calls, in order."""
    return CALL_NAME.findall(turn["assistant"])


def weights_of(reply: list[int], tokenizer: Tokenizer) -> list[float]:
    """What the loss of each reply token counts: more where the reply decides (call or not, which tool)."""
    weights, inside, recent = [], False, ""
    for at, token in enumerate(reply):
        piece = tokenizer.tokens[token]
        inside = inside and '"' not in piece
        after_call = recent.endswith("</tool_call>")
        weights.append(FIRST if at == 0 else NAME if inside else NEXT if after_call else 1.0)
        recent = recent[-12:] + piece
        inside = inside or recent.endswith('name":Ġ"')
    return weights


def to_pack(
    example: dict, tokenizer: Tokenizer, context: int, guided: bool = False, room: int | None = None
) -> tuple[Pack, list[dict]] | None:
    """The pack and the turns in it, or None if nothing of the example fits the context.

    With `room`, the most tokens of the pack, turns that find none are left out; None if fewer than four found some.
    """
    segments = render_sequence(example)
    prefix = tokenizer.encode(segments[0][0])
    kept, turns, goals = [], [], []
    meanings: list[tuple[int, int]] = []  # flat token, concept
    wanted: list[tuple[int, int, int]] = []  # flat token, role, whether it is still to be written
    if guided:
        spans, places = Spans(prefix, tokenizer), tool_places(segments[0][0], example["tools"])
        end_of_tools = prefix.index(tokenizer.ids["</tools>"])
        concepts = example["concepts"]
        meanings += [(spans.at[place["name"]], concepts[name]) for name, place in places.items()]
    next_argument: list[int] = []  # rows
    length, replies = len(prefix), 0
    for turn, (asked, _), (answer, _) in zip(example["turns"], segments[1::3], segments[2::3]):
        prompt = tokenizer.encode(asked)
        reply = tokenizer.encode(answer)
        if len(prefix) + len(prompt) + len(reply) > context:
            continue
        if room is not None and length + len(prompt) + len(reply) - 1 > room:
            break
        kept.append(turn)
        turns.append((prompt, reply))
        if guided:
            texts = Spans(prompt, tokenizer), asked.encode(), Spans(reply, tokenizer), answer.encode()
            from_tools, from_request = guide(spans, places, end_of_tools, *texts, turn)
            decided = choices(*texts[2:], turn)
            meanings += [(length + len(prompt) - 1 + at, concepts[name]) for at, name in decided]
            deciding = list(wants(*texts[2:]))
            wanted += [
                (length + len(prompt) - 1 + at, role, name in rest)
                for at, tool, rest in deciding
                for name, role in example["roles"][tool].items()
            ]
            next_argument += [replies + at for at, *_ in deciding]
            goals.append((from_tools, [NOTHING if at == NOTHING else length + at for at in from_request]))
        length += len(prompt) + len(reply) - 1
        replies += len(reply)
    if not turns or room is not None and len(turns) < min(4, len(example["turns"])):
        return None
    pack = Pack(prefix, turns)
    pack.weights = torch.tensor([weight for _, reply in turns for weight in weights_of(reply, tokenizer)])
    if guided:
        from_line = torch.tensor([at != NOTHING for goal in goals for at in goal[0]])
        from_words = torch.tensor([at != NOTHING for goal in goals for at in goal[1]])
        pack.weights[from_words] = pack.weights[from_words].clamp(min=VALUES)
        digits = torch.tensor([any(c.isdigit() for c in tokenizer.tokens[token]) for _, reply in turns for token in reply])
        worked_out = digits & ~from_words & ~from_line
        pack.weights[worked_out] = pack.weights[worked_out].clamp(min=WORKED_OUT)
        pack.weights[from_line] = pack.weights[from_line].clamp(min=FROM_TOOLS)
        pack.weights[next_argument] = NEXT
    pack.guides = [torch.tensor([at for goal in goals for at in goal[head]]) for head in range(2)] if guided else []
    pack.meanings = torch.tensor(meanings, dtype=torch.long).view(-1, 2)
    pack.wants = torch.tensor(wanted, dtype=torch.long).view(-1, 3)
    return pack, kept


def training_steps(
    tokenizer: Tokenizer, seed: int, worker: int, workers: int, context: int, tokens: int,
    shares: Callable[[], tuple[float, float]],
) -> Iterator[list[Pack]]:  # fmt: skip
    """Packs without end, as many at once as hold the tokens of a step, so that workers seldom wait for each other.

    `shares()`: see the generator.
    """
    packs: list[Pack] = []
    room = tokens
    for example in examples(seed, worker, workers, shares=shares):
        made = to_pack(example, tokenizer, context, guided=True, room=room)
        if made is None and packs:
            yield packs
            packs, room = [], tokens
            made = to_pack(example, tokenizer, context, guided=True, room=room)
        if made is not None:
            packs.append(made[0])
            room -= made[0].tokens


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
