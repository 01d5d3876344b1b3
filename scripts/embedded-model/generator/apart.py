"""Keeps the training requests apart from the benchmark's tasks, which are test data.

`artifacts/task_runs.txt` holds a checksum of every six words in a row of a task, and `task_names.txt` one of every owner
and repository; neither holds a word. A request that has such a run, slot values taken out, or such a value is dropped.
`contamination.ts` writes the files and measures what is left.
"""
import json
import re
import zlib
from functools import lru_cache
from pathlib import Path

RUN_WORDS = 6
ARTIFACTS = Path(__file__).parent.parent / "artifacts"
RUNS, NAMES = ARTIFACTS / "task_runs.txt", ARTIFACTS / "task_names.txt"
WORD = re.compile(r"[^\W_]+")
VALUE_LIKE = re.compile(r"\S*[\d/#@_`]\S*")
CALL = re.compile(r"<tool_call>\n(.*)\n</tool_call>")


def leaves(value):
    """The values of a call's arguments, as text."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [leaf for item in value for leaf in leaves(item)]
    return [str(value)]


def values_of(reply):
    """The argument values of all calls of a reply."""
    return [leaf for call in CALL.findall(reply) for leaf in leaves(json.loads(call)["arguments"])]


def checksums(text, values):
    """One for each six words in a row of a text, without those of its slot values."""
    slots = {word for value in [*values, *VALUE_LIKE.findall(text)] for word in WORD.findall(value.lower())}
    words = [word for word in WORD.findall(text.lower()) if word not in slots]
    return [zlib.crc32(" ".join(words[at : at + RUN_WORDS]).encode()) for at in range(len(words) - RUN_WORDS + 1)]


@lru_cache(maxsize=None)
def sums_in(path):
    """The checksums of a file."""
    return frozenset(int(line, 16) for line in path.read_text().split())


def is_apart(turn):
    """Whether a turn's request has no run of a task, and its reply no owner or repository of one."""
    values = values_of(turn["assistant"])
    names = {zlib.crc32(name.lower().encode()) for value in values for name in (value, *value.split("/"))}
    return sums_in(NAMES).isdisjoint(names) and sums_in(RUNS).isdisjoint(checksums(turn["user"], values))
