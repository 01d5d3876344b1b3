"""A spoken request before its values: the text with marks, and what stands after ` ## `.

A mark names a role of an argument (`{number}`), a mention (`{pr}`, see mentions.py) or a filler (`{person}`). With `x_` before
it, it is something the request is not about; with `_2` behind it, it belongs to the second call alone.
"""
import re
from functools import lru_cache

from ..requests import MARK
from ..words import Phrases
from .mentions import MENTIONS
from .values import DURATIONS, LISTS

FILLERS = {"ref", "person", "title", "n", "day"}
NAME = re.compile(r"(x_)?([a-z_]*[a-z])([12])?(?:_(\d))?$")
CHOICES = {"find_dups": True, "no_labels": False, "failed_steps": True, "all_jobs": False, "write": True}


def lines(text):
    """The templates of a text, one a line."""
    return Phrases(line for line in text.splitlines() if line)


def split_mark(mark):
    """(whether it is a distractor, its name, the call it belongs to or None)."""
    other, base, item, call = NAME.match(mark).groups()
    return bool(other), base + (item or ""), int(call) if call else None


def role_of(name):
    """The role that a mark's value belongs to."""
    return "inactive_days" if name in DURATIONS else LISTS.get(name, name)


@lru_cache(maxsize=None)
def parse(line):
    """(text, words after the bar)."""
    text, _, rest = line.partition(" ## ")
    return text.replace("⏎", "\n"), tuple(rest.split())


def choice(word):
    """(role, value, the call it belongs to or None) that a template states without a mark."""
    name, _, value = word.partition("=")
    base, _, call = name.rpartition("_")
    base, call = (base, int(call)) if call.isdigit() else (name, None)
    return base, CHOICES[base] if not value else int(value) if value.isdigit() else value, call


def stated(text):
    """Marks of a text by call: {None or number: roles}."""
    found = {}
    for mark in MARK.findall(text):
        other, name, call = split_mark(mark)
        if other or name in FILLERS:
            continue
        roles = found.setdefault(call, set())
        if name in MENTIONS:
            roles.update({"owner", "repo"} | ({MENTIONS[name][1]} - {None}))
        else:
            roles.add(role_of(name))
    return found
