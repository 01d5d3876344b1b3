"""Where each copied token of a reply stands in the prompt: what the pointing heads are taught.

A call copies: its tool's name, its arguments' names and listed values from the
tool's line, free values from the request. Training tells two heads of one layer
which token to look at while the reply writes its copy, and while it decides
what to do (the right tool's name, or the end of the tools where none fits).
The layers before are taught what requests and tools mean: at the first token of
a tool's name, and where a reply decides, a concept is read off linearly; where
it decides about the next argument, which arguments are still to be written.
All lessons end with training; the released network has no extra part.
"""
from __future__ import annotations

import json
import re
from typing import Iterator

from render import tool_line
from tokenizer import Tokenizer

CALL = re.compile(rb'<tool_call>\n\{"name": "([^"]*)", "arguments": (.*)\}\n</tool_call>')
NOTHING = -1  # no token to look at


class Spans:
    """Token ids with the byte at which each begins."""

    def __init__(self, ids: list[int], tokenizer: Tokenizer):
        self.ids, self.start, self.at = ids, [], {}
        place = 0
        for index, token in enumerate(ids):
            self.start.append(place)
            self.at[place] = index
            place += len(tokenizer.tokens[token])


def tool_places(prefix: str, tools: list[dict]) -> dict[str, dict]:
    """For every tool by name: the byte of its name, of each argument's name and of each listed value."""
    places = {}
    at = len(prefix[: prefix.index("<tools>\n") + len("<tools>\n")].encode())
    for tool in tools:
        function, line = tool["function"], tool_line(tool).encode()
        described = function.get("description")
        name_at = len(described.encode()) + 1 if described else 0
        cursor = name_at + len(function["name"].encode()) + 1
        arguments, values = {}, {}
        for key, schema in (function["parameters"].get("properties") or {}).items():
            arguments[key] = at + cursor
            end = line.find(b", ", cursor)
            for value in schema.get("enum", ()):
                text = str(value).encode()
                found = re.compile(rb"(?<=[ |])" + re.escape(text) + rb"(?=[|,)])").search(line, cursor)
                if found:
                    values[key, str(value)] = at + found.start()
            cursor = end + 2
        places[function["name"]] = {"name": at + name_at, "arguments": arguments, "values": values}
        at += len(line)
    return places


def in_request(text: bytes, value: bytes) -> int | None:
    """The byte at which a value stands by itself in a request, or None."""
    edge = rb"[A-Za-z0-9_]"
    found = re.search(rb"(?<!%s)%s(?!%s)" % (edge, re.escape(value), edge), text)
    if found:
        return found.start()
    return text.find(value) if value in text else None


def copied_spans(reply: bytes, places: dict, request: bytes):
    """Every copy in a reply as (byte in the reply, length, byte at the source, whether the source is the request)."""
    for call in CALL.finditer(reply):
        name, arguments = call.group(1).decode(), json.loads(call.group(2))
        place = places[name]
        yield call.start(1), len(call.group(1)), place["name"], False
        cursor = call.start(2) + 1
        for key, value in arguments.items():
            yield cursor + 1, len(key.encode()), place["arguments"][key], False
            cursor += len(json.dumps(key, ensure_ascii=False).encode()) + 2
            written = json.dumps(value, ensure_ascii=False).encode()
            if (key, str(value)) in place["values"]:
                shift = 1 if isinstance(value, str) else 0
                yield cursor + shift, len(written) - 2 * shift, place["values"][key, str(value)], False
            elif not isinstance(value, bool):
                inner = cursor + (1 if isinstance(value, list) else 0)
                for item in value if isinstance(value, list) else [value]:
                    text = json.dumps(item, ensure_ascii=False).encode()
                    bare = text.strip(b'"')
                    source = in_request(request, bare)
                    if source is not None:
                        yield inner + (text != bare), len(bare), source, True
                    inner += len(text) + 2
            cursor += len(written) + 2


def argument_places(call: re.Match) -> Iterator[tuple[str, int, int]]:
    """(name, byte where it begins, byte after its value's content) of each argument of a call, in order."""
    cursor = call.start(2) + 1
    for key, value in json.loads(call.group(2)).items():
        begins = cursor + 1
        cursor += len(json.dumps(key, ensure_ascii=False).encode()) + 2
        written = json.dumps(value, ensure_ascii=False).encode()
        yield key, begins, cursor + len(written.rstrip(b'"]'))
        cursor += len(written) + 2


def wants(reply: Spans, text: bytes) -> Iterator[tuple[int, str, list[str]]]:
    """(token, tool, arguments still to be written) wherever a reply decides about the next argument."""
    for call in CALL.finditer(text):
        tool = call.group(1).decode()
        places = list(argument_places(call))
        names = [name for name, *_ in places]
        for index, (_, begins, ends) in enumerate(places):
            for byte, rest in ((begins, names[index:]), (ends, names[index + 1 :])):
                if byte in reply.at:
                    yield reply.at[byte], tool, rest


def choices(reply: Spans, text: bytes, turn: dict) -> list[tuple[int, str | None]]:
    """The tokens of a reply that choose a tool, with its name: the first one, and the first of each call's name."""
    names = [(reply.at[call.start(1)], call.group(1).decode()) for call in CALL.finditer(text)]
    return [(0, turn["tool"]), *names]


def guide(
    prefix: Spans, places: dict, end_of_tools: int, prompt: Spans, prompt_text: bytes, reply: Spans, reply_text: bytes,
    turn: dict,
) -> tuple[list[int], list[int]]:  # fmt: skip
    """For each token of a reply: where its source stands in the prefix, and where in the prompt of its turn.

    Token indices within the prefix and within the prompt; NOTHING where the token is no copy.
    """
    from_tools, from_request = [NOTHING] * len(reply.ids), [NOTHING] * len(reply.ids)
    for at, length, source, is_request in copied_spans(reply_text, places, prompt_text):
        spans, goals = (prompt, from_request) if is_request else (prefix, from_tools)
        for byte in range(at, at + length):
            here, there = reply.at.get(byte), spans.at.get(source + byte - at)
            if here is not None and there is not None and reply.ids[here] == spans.ids[there]:
                goals[here] = there
    target = turn.get("tool")
    from_tools[0] = prefix.at[places[target]["name"]] if target else end_of_tools
    return from_tools, from_request
