"""Longer descriptions, as thorough authors write them: a few sentences for an intent, one or two more for an argument."""
import re

from .inflect import head
from .slots import MAKERS
from .words import phrases, pick

MARK = re.compile(r"\{\w+\}")
USES = phrases("Use it to {a}.|Use it to {a} or to {b}.|Choose it when somebody wants to {a}.|For requests such as: {a}.|Meant for people who have to {a}.|Pick this when the request is to {a}, or to {b}.|Fits when the wish is to {a}.|Call it if asked to {a}.|The right choice to {a} and to {b}.")
NOT_FOR = phrases("To {a}, use {o} instead.|Not the tool to {a}; that is {o}.|If the request is to {a}, take {o}.|It does not {a}: see {o}.|When somebody wants to {a}, {o} is the one.")
INTENT_EXTRAS = phrases("Nothing is changed unless the argument for it is set.|Needs the place and the thing itself; everything else is optional.|The result is a short text that a person can read.|Returns a list with one line for each entry found.|Works on one {N} at a time; call it again for another.|Works on many {N2} at once.|Does not look at anything outside the place given.|Leaves {N2} of others alone.|Only reads; it never writes.|Reports what it did, or would do, entry by entry.|Fails with a clear message when the {N} does not exist.|Asks for nothing else.|It may take a minute when there are many {N2}.|Entries that were handled before are skipped.|The outcome can be undone by hand.|Limits and filters are given by the arguments below.|People are not notified unless that is asked for.|Without further arguments it uses the defaults stated below.|Runs for one place only.|The newest entries come first.|Archived entries do not count.|Not meant for anything that is already finished.|A preview is made first; writing has to be asked for.|Values are taken as they stand in the request.")
ARGUMENT_EXTRAS = {
    "any": phrases("Taken from the request as it is written.|Leave it out when the request does not say.|Required for every call.|Upper and lower case matter.|Exactly as written, without quotes.|Do not guess it.|Left out, the default applies.|Only if asked for."),
    "slug": phrases("The part of a web address that names it.|Without the host and without a slash.|For example {e} in a link.|May hold letters, digits, dots and dashes.|Not the display name.|As in {e}/{e2}."),
    "hash": phrases("The number after the hash sign, without the sign.|A whole number, not its title.|As shown in the list, for example {e}.|From a link, the last part of it.|Only the digits."),
    "number": phrases("A whole number.|Only the digits.|As shown on the page, for example {e}."),
    "flag": phrases("Set it only when the request clearly says so.|False leaves everything as it is.|True means that it really happens.|Anything but a clear yes means false.|Ignored when there is nothing to do.|Leave it out for the usual behaviour."),
    "days": phrases("Counted in whole days; a week is 7, a month 30.|In days, whatever unit the request uses.|Counted back from today.|Weeks and months are converted to days.|Smaller numbers find more."),
    "count": phrases("A whole number.|Larger results are cut off.|More than that is not returned.|The rest is left out."),
    "enum": phrases("One of the values listed.|Any other value is refused.|Choose the one that comes closest to the request.|Exactly one of these words."),
    "array": phrases("A list, also when there is only one.|Each entry as it is written.|In the order of the request.|Several may be given.|Without the leading sign."),
    "ref": phrases("A tag, a branch or a commit.|With its v if it is written with one.|As it is called in the repository, such as {e}.|Written exactly like the tag."),
    "version": phrases("With its v if it is written with one.|Such as {e}.|The name of the tag, not the title."),
    "date": phrases("Year, month and day.|Written like {e}.|Days in words are turned into that form."),
    "login": phrases("Without the at sign.|The account's name, not the person's.|Such as {e}."),
}
KINDS = {"sha": "ref", "branch": "ref", "fullrepo": "any", "minutes": "count", "hours": "count", "percent": "count", "money": "count"}


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
    for _ in range(r.randint(1, 2 if level == 1 else 3)):
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


def longer_argument(r, arg, level):
    """One or two more sentences on an argument."""
    base = arg.kind.split(":")[0]
    bank = ARGUMENT_EXTRAS["array" if arg.schema["type"] == "array" else KINDS.get(base, base) if KINDS.get(base, base) in ARGUMENT_EXTRAS else "any"]
    out = ""
    for _ in range(1 if level == 1 or r.random() < 0.6 else 2):
        form = pick(r, bank if r.random() < 0.7 else ARGUMENT_EXTRAS["any"])
        if "{e" in form:
            make = MAKERS.get(base, MAKERS["slug"])
            form = form.replace("{e2}", str(make(r)[1])).replace("{e}", str(make(r)[1]))
        if form not in out:
            out += " " + form
    return out


def sentence(text):
    """The text with a full stop at its end."""
    return text if text.endswith((".", "?", "!")) else text + "."


def lengthen(r, tools, level):
    """Adds sentences to the descriptions of a toolset; level 1 some, level 2 many."""
    for tool in tools:
        function = tool.schema["function"]
        if "description" in function and r.random() < (0.7 if level == 1 else 0.95):
            function["description"] = sentence(function["description"]) + longer_intent(r, tool, tools, level)
        for arg in tool.args:
            if "description" in arg.schema and r.random() < (0.25 if level == 1 else 0.6):
                arg.schema["description"] = sentence(arg.schema["description"]) + longer_argument(r, arg, level)
