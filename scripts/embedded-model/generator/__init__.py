"""Synthetic conversations for routing requests to tools, endless and reproducible from a seed; standard library only."""
import json

from . import wording as w
from .requests import draft_call, finish, frame, incomplete, multiple, single
from .slots import number_words, person, slug
from .toolset import make_tool, toolset
from .words import PLACES, Source, pick


def call_text(name, arguments):
    """One structured call."""
    return '<tool_call>\n{"name": "%s", "arguments": %s}\n</tool_call>' % (name, json.dumps(arguments, ensure_ascii=False))


def calls_text(calls):
    """One call a block."""
    return "\n".join(call_text(tool.name, arguments) for tool, arguments in calls)


def question(names):
    """Asks for what is missing."""
    return "Which %s?" % (names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1])


def unfit(r, tools, spare, arg_names):
    """A request that no tool fits."""
    x = r.random()
    fill = {"d": slug(r) + ("/" + slug(r) if r.random() < 0.6 else "") + ("#" + str(r.randint(1, 999)) if r.random() < 0.3 else ""), "w": person(r), "p": pick(r, PLACES), "c": number_words(r.randint(2, 20)) if r.random() < 0.5 else str(r.randint(2, 99)), "l": pick(r, ("German", "French", "Italian", "Polish", "Greek"))}
    if x < 0.5 and spare:
        phantom = make_tool(r, pick(r, spare), "snake", set(), False, False, False, dict(arg_names))
        draft = draft_call(r, phantom, tools)
        return finish(r, frame(r, draft), draft.surface)
    if x < 0.62:
        return finish(r, pick(r, w.CHATTER), fill)
    if x < 0.72:
        fill.update(t=pick(r, tools).name, u=pick(r, tools).name)
        return finish(r, pick(r, w.ABOUT_TOOL), fill)
    draft = draft_call(r, pick(r, tools), tools)
    draft.lead = ""
    for _ in range(6):
        if not draft.question:
            break
        draft = draft_call(r, pick(r, tools), tools)
    body = draft.text.rstrip("?. ")
    if x < 0.84:
        text = pick(r, w.NEGATED).replace("{x}", body)
    elif x < 0.94:
        text = pick(r, w.OTHER_FRAMES).replace("{x}", body)
    else:
        text = pick(r, w.QUOTED).replace("{x}", body)
    return finish(r, text, {**draft.surface, **{k: v for k, v in fill.items() if k not in draft.surface}})


def turn(r, tools, spare, arg_names):
    """One request with its right reply, and the kind of request."""
    x = r.random()
    if x < 0.13:
        found = incomplete(r, pick(r, tools))
        if found:
            return {"user": found[0], "assistant": question(found[1]), "kind": "missing"}
    elif x < 0.29:
        return {"user": unfit(r, tools, spare, arg_names), "assistant": pick(r, w.NO_FIT), "kind": "none"}
    elif x < 0.39:
        text, calls = multiple(r, tools)
        return {"user": text, "assistant": calls_text(calls), "kind": "multi"}
    text, calls = single(r, pick(r, tools), tools)
    return {"user": text, "assistant": calls_text(calls), "kind": "call"}


def example(r):
    """A toolset with several independent requests."""
    tools, spare, arg_names = toolset(r)
    system = w.SYSTEM if r.random() < 0.75 else pick(r, w.SYSTEMS)
    turns = [turn(r, tools, spare, arg_names) for _ in range(r.randint(8, 14) if len(tools) > 3 else r.randint(4, 8))]
    return {"system": system, "tools": [t.schema for t in tools], "turns": turns}


def examples(seed, worker=0, workers=1, split="train"):
    """Endless examples; workers of one seed get different ones, and the same seed always the same ones."""
    index = worker
    while True:
        r = Source("%s/%s/%s" % (split, seed, index))
        r.valid = split == "valid"
        yield example(r)
        index += workers
