"""Draws spoken requests for the tools on offer, with what a right answer calls."""
import re

from .. import wording as w
from ..naming import spoken
from ..requests import MARK, typo
from ..slots import digits, number_words
from ..words import Phrases, phrases, pick, split
from . import background, capture_workflow_log, close_stale_issues, generate_release_notes, missing, near_issues, near_others, near_releases, near_reviews, no_fit as unfit, rerun_failed_workflow, several as many, suggest_reviewers, summarize_open_issues, triage_issue, triage_pull_request
from . import twins_capture_workflow_log, twins_close_stale_issues, twins_generate_release_notes, twins_pull_requests, twins_rerun_failed_workflow, twins_suggest_reviewers, twins_summarize_open_issues, twins_triage_issue, twins_triage_pull_request
from .mentions import MENTIONS, PAGES
from .template import choice, lines, parse, role_of, split_mark, stated
from .values import MAKES, ref_pair

ONE = {module.__name__.split(".")[-1]: lines(module.TEMPLATES) for module in (triage_pull_request, triage_issue, summarize_open_issues, generate_release_notes, close_stale_issues, suggest_reviewers, capture_workflow_log, rerun_failed_workflow)}
MISSING = {key: lines(text) for key, text in missing.TEMPLATES.items()}
NO_FIT = lines(unfit.TEMPLATES)
NEAR = lines("".join(module.TEMPLATES for module in (near_reviews, near_issues, near_releases, near_others)))
TWINS = lines("".join(module.TEMPLATES for module in (twins_triage_pull_request, twins_triage_issue, twins_summarize_open_issues, twins_generate_release_notes, twins_close_stale_issues, twins_suggest_reviewers, twins_capture_workflow_log, twins_rerun_failed_workflow, twins_pull_requests)))
BACKGROUND, FIRST, LAST = lines(background.SENTENCES), lines(background.FIRST), Phrases(background.LAST)
SEVERAL = lines(many.TEMPLATES)
SOLID = re.compile(r"(https://\S+|\{\w+\})")  # what noise leaves alone
FOREIGN = re.compile(r"\b(bitte|ist|und|von|der|das|wer|bei|wie|zeig|starte|schau|hol|schreib|qui|que|les|des|du|de|la|los|el|para|por|il|di|da|het|van|wat|hoe|cosa|mira|trie|dime|moin|den|im|un|une|des|si|con|hoy|necesito|quiero|limpia|reinicia|fue|falló|résume|combien|dans|à|räum|kann|welche|kannst|gib|leg|ponle|aprueba)\b|[^\x00-\x7f…–—→←🙏’“”]", re.I)
TRIES = 12
JOINS = phrases("\n|\n| And also: |\n\n| Also: | Next up: |\n- | Second thing: | Oh, and another one: |\nThen this: | Next: |\nAnd: | One more: | After that: |\nPS: |\n\nAnother thing: ")
OPENERS = phrases("please |please |could you |could you please |can you |pls |hey, |hi, |would you please |ok, |todo: |next: |when you have a minute, |before lunch, |quick one: |hi, please |I need you to |I'd like you to |do me a favour and |kindly |@bot |when you're done with that, |if you have time, |would you be so kind and |one more thing, |may I ask you to |just ")
CLOSERS = phrases(" please|, please| thanks|, thanks!|, thank you| asap|, no rush| when you have a minute| :)|. Thanks|. Cheers!|, that would help|. Thank you so much|, if you don't mind| 🙏|, tia|. Much appreciated.|. It's somewhat urgent.|. Take your time.")
THANKED = re.compile(r"\b(thx|thanks|pls|plz|please|ty|thank you|bitte)\b", re.I)
STARTED = re.compile(r"[-\[1@/!]|repo[:=]|(hi|hey|hello|good (morning|evening)|morning)\b", re.I)
IMPERATIVES = set(split("add|answer|approve|archive|assess|assign|cancel|capture|categorise|check|classify|close|compare|compile|create|delete|describe|draft|dump|edit|evaluate|examine|fetch|file|find|give|grab|hide|identify|kick|list|lock|make|mark|merge|name|open|pin|ping|preview|print|produce|propose|put|rate|read|rebase|rename|rerun|re-run|resolve|restart|retrieve|retry|revert|run|save|send|show|simulate|start|stop|suggest|summarise|summarize|tag|take|tell|triage|unassign|write"))
QUESTIONS = set(split("can|could|would|will|is|are|was|were|do|does|did|has|have|should|what|what's|which|who|who's|where|when|why|how|how's"))
ENDS = re.compile(r"[.?!:;\n]")


class Message:
    """A request in the making: marks and what stands for them, and values by call."""

    def __init__(self, r, line):
        self.r = r
        self.text, self.rest = parse(line)
        self.surface, self.value, self.seen = {}, {}, []
        self.foreign = bool(FOREIGN.search(MARK.sub("", self.text)))
        for mark in dict.fromkeys(MARK.findall(self.text)):
            if mark not in self.surface:
                self.add(mark)

    def add(self, mark):
        """Draws what stands for a mark."""
        other, name, call = split_mark(mark)
        prefix, suffix = "x_" if other else "", "_%d" % call if call else ""
        if name in MENTIONS:
            self.mention(mark, name, prefix, suffix)
            return
        if name in ("from_ref", "to_ref") and not other:
            if mark not in self.surface:
                for key, text in zip(("from_ref", "to_ref"), ref_pair(self.r)):
                    if "{%s}" % (key + suffix) in self.text:
                        self.keep(key + suffix, *self.as_ref(text), key, call)
            return
        for _ in range(TRIES):
            surface, value = MAKES[name](self.r)
            if (role_of(name), value) not in self.seen and surface not in self.surface.values():
                break
        self.seen.append((role_of(name), value))
        if name == "number" and not other and self.r.random() < 0.06 and re.search(r"(number|no\.|PR|request|issue) \{%s\}(?![/#\w])" % mark, self.text):
            value = self.r.randint(2, 99)
            surface = number_words(value)
        if self.foreign and name in ("limit", "people_count"):
            surface = str(value)
        self.keep(mark, surface, value, None if other else role_of(name), call, name)

    def as_ref(self, text):
        """A ref as it is written: now and then between backticks, never in a range or address."""
        if ".." in self.text or "->" in self.text or self.r.random() < 0.85:
            return text, text
        return self.r.choice(("`%s`", '"%s"', "`%s`")) % text, text

    def keep(self, mark, surface, value, role, call, name=""):
        self.surface[mark] = surface
        if role is None or role in ("ref", "person", "title", "n", "day"):
            return
        key = (role, call)
        if name != role and role in ("exclude", "skip_labels"):
            self.value.setdefault(key, [])
            self.value[key] = self.value[key] + [value]
        else:
            self.value[key] = value

    def mention(self, mark, name, prefix, suffix):
        """A noun phrase with its owner, repository and number inside."""
        forms, numbered = MENTIONS[name]
        inner = {"o": prefix + "owner" + suffix, "r": prefix + "repo" + suffix}
        if numbered:
            inner["n"] = prefix + numbered + suffix
        for key in inner.values():
            if key not in self.surface:
                self.add(key)
        form = pick(self.r, forms)
        while self.foreign and " " in form.strip():
            form = pick(self.r, forms)
        form = form.strip().replace("{h}", pick(self.r, w.HOSTS)).replace("{g}", pick(self.r, PAGES))
        fill = {k: self.surface[key] for k, key in inner.items()} | {"z": digits(self.r, 7, 10)}
        if numbered and not fill["n"].isdigit():
            fill["n"] = str(self.value[(numbered, int(suffix[1:]) if suffix else None)])
        self.surface[mark] = MARK.sub(lambda m: fill[m.group(1)], form)

    def choose(self, words):
        """Takes in what the template states without a mark; a literal text in it is kept from noise."""
        for word in words:
            role, value, call = choice(word)
            self.value[(role, call)] = value
            if role == "to_ref":
                self.text = re.sub(r"\b%s\b" % re.escape(value), "{to_ref}", self.text)
                self.surface["to_ref"] = value

    def arguments(self, tool, call=None):
        """A call's arguments in the order of its schema; None where the tool can't take what is stated, or needs more.

        With `call` None, all is meant for the tool; else only what belongs to that call or to all.
        """
        given = {}
        for (role, at), value in sorted(self.value.items(), key=lambda item: item[0][1] is not None):
            if at in (None, call) and (call is None or at is not None or role in tool.by_key or role in ("owner", "repo")):
                given[role] = value
        if "fullrepo" in tool.by_key and {"owner", "repo"} <= set(given):
            given["fullrepo"] = given.pop("owner") + "/" + given.pop("repo")
            if given["fullrepo"] not in self.written():
                return None
        if not set(given) <= set(tool.by_key) or not {a.key for a in tool.args if a.required} <= set(given):
            return None
        return {a.name: str(given[a.key]) if a.schema["type"] == "string" else given[a.key] for a in tool.args if a.key in given}

    def written(self):
        """The text with its values in place."""
        return MARK.sub(lambda m: self.surface[m.group(1)], self.text)

    def framed(self):
        """An opener, a closer or a remark before it, where the text is a plain sentence."""
        r, text = self.r, self.text
        x = r.random()
        short = not ENDS.search(text[:-1]) and len(text) < 90
        if self.foreign:
            return self
        if x < 0.3 and short and text.split()[0].lower() in IMPERATIVES:
            opener = pick(r, OPENERS)
            text = opener + text[0].lower() + text[1:]
            if opener.startswith(("could", "can", "would", "may")) and text[-1] != "?" and r.random() < 0.6:
                text = text.rstrip(".") + "?"
        elif 0.3 < x < 0.35 and not STARTED.match(text):
            text = pick(r, w.CONTEXT) + (text[0].upper() + text[1:])
        elif 0.35 < x < 0.43 and short and not STARTED.match(text) and text[-1] not in ".?!" and not THANKED.search(text):
            text += pick(r, CLOSERS)
        self.text = text
        return self.surrounded()

    def surrounded(self):
        """With a sentence of background, or a clause before or behind it, about as often as not."""
        r, text = self.r, self.text
        x = r.random()
        plain = not ENDS.search(text[:-1])
        if x < 0.18 and not STARTED.match(text):
            text = pick(r, BACKGROUND) + " " + text[0].upper() + text[1:]
        elif 0.18 < x < 0.3 and "\n" not in text:
            text = text + ("" if text[-1] in ".?!" else ".") + " " + pick(r, BACKGROUND)
        elif 0.3 < x < 0.38 and text.split()[0].lower() in IMPERATIVES | QUESTIONS:
            text = pick(r, FIRST) + " " + text[0].lower() + text[1:]
        elif 0.38 < x < 0.5 and plain:
            end = text[-1] if text[-1] in ".?!" else ""
            text = text[: len(text) - len(end)] + pick(r, LAST) + end
        for mark in MARK.findall(text):
            if mark not in self.surface:
                self.add(mark)
        self.text = text
        return self

    def polished(self):
        """Slips, capitals and full stops as they happen; never inside a value or mention."""
        r, text = self.r, self.text
        x = r.random()
        if x < 0.09:
            parts = SOLID.split(text)
            at = max(range(0, len(parts), 2), key=lambda i: len(parts[i]) * r.random())
            text = "".join(parts[:at] + [typo(r, parts[at])] + parts[at + 1:])
        elif x < 0.19:
            text = outside_marks(text, str.lower)
        if 0.15 < x < 0.23:
            text = outside_marks(text, lambda part: re.sub(r"[.,;!?](?=\s|$)", "", part))
        if x > 0.5 and text[:1].isalpha() and not text.startswith(("http", "repo=")):
            text = text[0].upper() + text[1:]
        if x > 0.85 and text[-1:].isalnum() or x > 0.9 and text[-1:] == "}":
            text += "."
        self.text = text.strip()
        return self.written()


def outside_marks(text, change):
    """The text with everything but its marks and addresses changed."""
    return "".join(part if at % 2 else change(part) for at, part in enumerate(SOLID.split(text)))


def drawn(r, templates):
    """A message of one template."""
    message = Message(r, pick(r, templates))
    message.choose(message.rest)
    return message


def single(r, tool):
    """(request, [(tool, arguments)]), or None where no spoken request fits the tool."""
    for _ in range(TRIES if tool.action.key in ONE else 0):
        message = drawn(r, ONE[tool.action.key])
        arguments = message.arguments(tool)
        if arguments is not None:
            return message.framed().polished(), [(tool, arguments)]
    return None


def joined(r, tools):
    """Two or three spoken requests in one message, or None."""
    parts = [single(r, pick(r, tools)) for _ in range(2 if r.random() < 0.8 else 3)]
    if None in parts:
        return None
    text = parts[0][0]
    for part, _ in parts[1:]:
        stop = "" if text[-1] in ".?!" else "."
        join = pick(r, JOINS)
        text += ("" if "\n" in join else stop) + join + part
    return text, [call for _, calls in parts for call in calls]


def several(r, tools):
    """(request, calls in the order asked), or None where no spoken request fits the tools."""
    by_key = {tool.action.key: tool for tool in tools if tool.action.key in ONE}
    if by_key and r.random() < 0.35:
        return joined(r, list(by_key.values()))
    for _ in range(3 * TRIES):
        line = pick(r, SEVERAL)
        words = parse(line)[1]
        keys = [word for word in words if word in ONE]
        if not set(keys) <= set(by_key):
            continue
        message = Message(r, line)
        message.choose([word for word in words if word not in ONE and word != "+"])
        calls = [(by_key[key], message.arguments(by_key[key], at)) for at, key in enumerate(keys, 1)]
        if all(arguments is not None for _, arguments in calls) and settled(message, calls):
            return message.framed().polished(), calls
    return None


def settled(message, calls):
    """Whether every stated value has a call that takes it."""
    takes = lambda tool, role: role in tool.by_key or "fullrepo" in tool.by_key and role in ("owner", "repo")
    return all(any(takes(tool, role) for tool, _ in calls) if at is None else takes(calls[at - 1][0], role) for role, at in message.value)


def incomplete(r, tool):
    """(request, names of the missing arguments), or None."""
    for _ in range(TRIES if tool.action.key in MISSING else 0):
        line = pick(r, MISSING[tool.action.key])
        given = stated(parse(line)[0]).get(None, set())
        if {"owner", "repo"} <= given:
            given = given | {"fullrepo"}
        absent = [spoken(a.name) for a in tool.args if a.required and a.key not in given]
        if absent:
            return Message(r, line).framed().polished(), absent
    return None


def no_fit(r, tools, spare):
    """(request, kind of request) that none of the tools fits."""
    away = [action.key for action in spare if hasattr(action, "looks") and action.key in ONE]
    if away and r.random() < 0.4:
        return drawn(r, ONE[pick(r, away)]).framed().polished(), "other action"
    offered = {tool.action.key for tool in tools}
    while True:
        x = r.random()
        line = pick(r, TWINS if x < 0.5 else NEAR if x < 0.8 else NO_FIT)
        if not offered & set(parse(line)[1]):
            return Message(r, line).framed().polished(), "spoken"
