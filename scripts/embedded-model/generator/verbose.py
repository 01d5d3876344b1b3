"""Longer intents, as thorough authors write them."""
import re

from .inflect import head
from .words import phrases, pick

MARK = re.compile(r"\{\w+\}")
USES = phrases("Use it to {a}.|Use it to {a} or to {b}.|Choose it when somebody wants to {a}.|For requests such as: {a}.|Meant for people who have to {a}.|Pick this when the request is to {a}, or to {b}.|Fits when the wish is to {a}.|Call it if asked to {a}.|The right choice to {a} and to {b}.")
NOT_FOR = phrases("To {a}, use {o} instead.|Not the tool to {a}; that is {o}.|If the request is to {a}, take {o}.|It does not {a}: see {o}.|When somebody wants to {a}, {o} is the one.")
INTENT_EXTRAS = phrases("Nothing is changed unless the argument for it is set.|Needs the place and the thing itself; everything else is optional.|The result is a short text that a person can read.|Returns a list with one line for each entry found.|Works on one {N} at a time; call it again for another.|Works on many {N2} at once.|Does not look at anything outside the place given.|Leaves {N2} of others alone.|Only reads; it never writes.|Reports what it did, or would do, entry by entry.|Fails with a clear message when the {N} does not exist.|Asks for nothing else.|It may take a minute when there are many {N2}.|Entries that were handled before are skipped.|The outcome can be undone by hand.|Limits and filters are given by the arguments below.|People are not notified unless that is asked for.|Without further arguments it uses the defaults stated below.|Runs for one place only.|The newest entries come first.|Archived entries do not count.|Not meant for anything that is already finished.|A preview is made first; writing has to be asked for.|Values are taken as they stand in the request.")

def wishes(r, action):
    """Two infinitives for what an action does, taken from how it is asked for."""
    found = []
    for _ in range(12):
        text = pick(r, action.cores)
        if text.endswith("?") or not head(text) or text.count("{") > 1:
            continue
        text = text.replace("{Ns}", action.words["Ns"]).replace("{N}", action.words["N"])
        found.append(MARK.sub(lambda m: pick(r, ("one of them", "a certain one", "it")), text))
        if len(found) == 2:
            return found
    return None


def longer_intent(r, tool, others, level):
    """More sentences for an intent; some point to another tool on offer."""
    words = tool.action.words
    out = []
    for _ in range(1 if level == 1 else r.randint(1, 3)):
        x = r.random()
        form = None
        if x < 0.3:
            found = wishes(r, tool.action)
            if found:
                form = pick(r, USES).replace("{a}", found[0]).replace("{b}", found[1])
        elif x < 0.45 and others:
            other = pick(r, others)
            found = wishes(r, other.action) if other is not tool and other.action.key != tool.action.key else None
            if found:
                form = pick(r, NOT_FOR).replace("{a}", found[0]).replace("{o}", other.name)
        form = form or pick(r, INTENT_EXTRAS).replace("{N2}", words["Ns"]).replace("{N}", words["N"])
        if form not in out:
            out.append(form)
    return " " + " ".join(out)


def sentence(text):
    """The text with a full stop at its end."""
    return text if text.endswith((".", "?", "!")) else text + "."


def lengthen(r, tools, level):
    """Adds sentences to the descriptions of a toolset; level 1 some, level 2 many."""
    for tool in tools:
        function = tool.schema["function"]
        if "description" in function and r.random() < (0.7 if level == 1 else 0.95):
            function["description"] = sentence(function["description"]) + longer_intent(r, tool, tools, level)
