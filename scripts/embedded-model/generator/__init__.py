"""Synthetic conversations for routing requests to tools, endless and reproducible from a seed; standard library only."""
import json

from . import spoken
from . import wording as w
from .apart import is_apart
from .drills import drill
from .inflect import gerund, head, past
from .requests import by_name, draft_call, finish, frame, incomplete, multiple, several_targets, single
from .slots import number_words, person, slug
from .toolset import CONCEPTS, KEYS, MAIN, NO_CONCEPT, concept_of, make_tool, toolset
from .words import PLACES, Source, pick

DRILLS = 0.04  # share of toolsets that only exercise choosing, unless the caller says otherwise
SPOKEN = 0.8  # share of turns for the maintainer's tools that are whole messages (spoken/) instead of composed ones

DEMANDING = ("close_stale_issues", "generate_release_notes", "suggest_reviewers", "summarize_open_issues")  # values worked out, two refs, lists: asked for more often
MORE_DEMANDING = 0.25  # share of spoken requests for one call that are for one of these if it is on offer

BY_NAME = 0.25  # share of composed requests for one call that say the tool's name


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
        return finish(r, frame(r, draft), draft.surface), "other action"
    if x < 0.56:
        return finish(r, pick(r, w.CHATTER), fill), "chatter"
    if x < 0.63:
        text = pick(r, w.OPENERS) if r.random() < 0.5 else ""
        return finish(r, text + pick(r, w.ODD_VERBS) + " {d}" + pick(r, w.ODD_ENDS), fill), "odd wish"
    if x < 0.72:
        fill.update(t=pick(r, tools).name, u=pick(r, tools).name)
        return finish(r, pick(r, w.ABOUT_TOOL), fill), "about a tool"
    for _ in range(8):
        draft = draft_call(r, pick(r, tools), tools)
        body = draft.text.rstrip("?. ")
        if not draft.question and head(body):
            break
    else:
        return finish(r, pick(r, w.CHATTER), fill), "chatter"
    if x < 0.82:
        kind, text = "negated", pick(r, w.NEGATED).replace("{x}", body)
    elif x < 0.94:
        kind, y = "talk", r.random()
        text = pick(r, w.OTHER_FRAMES).replace("{x}", body) if y < 0.4 else pick(r, w.GERUND_UNFIT).replace("{g}", gerund(body)) if y < 0.7 else pick(r, w.PAST_UNFIT).replace("{p}", past(body))
    else:
        kind, text = "quoted", pick(r, w.QUOTED).replace("{x}", body)
    if draft.before and r.random() < 0.6:
        text = draft.before + text
    return finish(r, text, {**draft.surface, **{k: v for k, v in fill.items() if k not in draft.surface}}), kind


def turn(r, tools, spare, arg_names):
    """One request with its right reply, the kind of request, and the (first) tool that it is meant for."""
    x = r.random()
    speaks = any(hasattr(tool.action, "looks") for tool in tools) and r.random() < SPOKEN
    if x < 0.12:
        tool = pick(r, tools)
        found = speaks and spoken.incomplete(r, tool) or incomplete(r, tool)
        if found:
            return {"user": found[0], "assistant": question(found[1]), "kind": "missing", "subkind": "missing", "tool": tool.name}
    elif x < 0.32:
        text, subkind = spoken.no_fit(r, tools, spare) if speaks else unfit(r, tools, spare, arg_names)
        return {"user": text, "assistant": w.NO_FIT, "kind": "none", "subkind": subkind, "tool": None}
    elif x < 0.44:
        said = speaks and spoken.several(r, tools)
        found = said or (several_targets(r, tools) if x < 0.35 else None)
        text, calls = found or multiple(r, tools)
        return {"user": text, "assistant": calls_text(calls), "kind": "multi", "subkind": "spoken" if said else "several targets" if found else "several actions", "tool": calls[0][0].name}
    demanding = [tool for tool in tools if tool.action.key in DEMANDING] if speaks and r.random() < MORE_DEMANDING else []
    tool = pick(r, demanding or tools)
    said = speaks and spoken.single(r, tool)
    text, calls = said or (by_name if r.random() < BY_NAME else single)(r, tool, tools)
    return {"user": text, "assistant": calls_text(calls), "kind": "call", "subkind": "spoken" if said else calls[0][0].subkind, "tool": calls[0][0].name}


def concepts(tools):
    """The meaning of every tool's name, None (no tool) included, as an index into CONCEPTS."""
    return {tool.name: CONCEPTS.index(concept_of(tool.action)) for tool in tools} | {None: CONCEPTS.index(NO_CONCEPT)}


def roles(tools):
    """The meaning of every argument by tool and name, as an index into KEYS."""
    return {tool.name: {arg.name: KEYS.index(arg.key) for arg in tool.args} for tool in tools}


def conversations(system, tools, turns):
    """An example: what the model sees, what it is to answer, and what its names mean."""
    return {"system": system, "tools": [tool.schema for tool in tools], "concepts": concepts(tools), "roles": roles(tools), "turns": turns}


def example(r, drills=DRILLS, main_share=MAIN):
    """A toolset with several independent requests."""
    if not r.valid and r.random() < drills:
        tools, turns = drill(r, call_text, main_share)
        return conversations(pick(r, w.SYSTEMS), tools, turns)
    tools, spare, arg_names = toolset(r, main_share=main_share)
    system = w.SYSTEM if r.random() < 0.65 else pick(r, w.SYSTEMS)
    size = len(tools)
    turns = [turn(r, tools, spare, arg_names) for _ in range(r.randint(8, 12) + min(14, 2 * size))]
    return conversations(system, tools, [turn for turn in turns if is_apart(turn)])


def examples(seed, worker=0, workers=1, split="train", shares=lambda: (DRILLS, MAIN)):
    """Endless examples; workers of one seed get different ones, and the same seed always the same ones.

    `shares()` is asked before each example: of toolsets that only exercise choosing, and of the main exercise's.
    """
    index = worker
    while True:
        r = Source("%s/%s/%s" % (split, seed, index))
        r.valid = split == "valid"
        yield example(r, *shares())
        index += workers
