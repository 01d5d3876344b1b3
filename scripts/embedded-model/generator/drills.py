"""Short exercises in choosing: tools without arguments, requests of a few words, many for each toolset.

Choosing is learnt from a few tokens of a reply; here they are a third of it instead of a tenth.
"""
from . import wording as w
from .requests import MARK, finish, fill_nouns, plain_core
from .slots import digits, slug, title, version
from .toolset import toolset
from .words import pick

SIZES = (2, 3, 3, 4, 4, 5, 6, 8)
FILLERS = {"number": digits, "other_number": digits, "tag": version, "title": title}


def filled(r, text):
    """A wording with something in place of its marks."""
    return MARK.sub(lambda m: ("#" if r.random() < 0.3 and m.group(1) == "number" else "") + FILLERS.get(m.group(1), slug)(r), text)


def wordings(r, action):
    """Ways to ask for an action: to do it, to look first, or by mentioning a line of the file it is about."""
    if action.lines and r.random() < 0.06:
        return action.lines
    looks = getattr(action, "looks", ())
    return looks if looks and r.random() < 0.4 else action.cores


def short_request(r, action, tool):
    """A few words that ask for an action."""
    text = plain_core(r, tool, None) if tool and not hasattr(action, "looks") and r.random() < 0.45 else None
    text = text or filled(r, fill_nouns(r, pick(r, wordings(r, action)), action.words))
    if r.random() < 0.3 and not text.endswith("?"):
        text = pick(r, w.OPENERS) + text
    return finish(r, text, {})


def drill(r, call_text, main_share):
    """(tools, turns) of one exercise."""
    tools, spare, _ = toolset(r, pick(r, SIZES), main_share)
    for tool in tools:
        tool.schema["function"]["parameters"] = {"type": "object", "properties": {}, "required": []}
    turns = []
    for _ in range(8 + 3 * len(tools)):
        x = r.random()
        if x < 0.1 and spare:
            user = short_request(r, pick(r, spare), None)
        elif x < 0.14:
            user = filled(r, pick(r, w.CHATTER))
        else:
            tool = pick(r, tools)
            turns.append({"user": short_request(r, tool.action, tool), "assistant": call_text(tool.name, {}), "kind": "call", "subkind": "drill", "tool": tool.name})
            continue
        turns.append({"user": user, "assistant": w.NO_FIT, "kind": "none", "subkind": "drill", "tool": None})
    return tools, turns
