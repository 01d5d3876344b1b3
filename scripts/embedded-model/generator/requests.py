"""Requests for tools, with what a right answer calls.

A draft is text with `{key}` marks; values are put in last, so that typos and capitals never touch them.
"""
import re

from . import wording as w
from .inflect import gerund, head
from .naming import spoken
from .slots import MAKERS, digits, number_words, person, slug
from .words import pick

TARGETS = ("number", "run_id", "target_id", "target_code", "target_name", "sha", "tag", "package", "login", "branch", "workflow")
MARK = re.compile(r"\{(\w+)\}")
CONTRAST = {"slug", "hash", "number", "version", "branch", "ref", "login", "person", "code", "name", "fullrepo", "sha", "label"}


class Draft:
    """A request in the making: text with marks, their surfaces, and the arguments it asks for."""

    def __init__(self, tool):
        self.tool, self.text, self.surface, self.value = tool, "", {}, {}

    def arguments(self):
        """The call's arguments in the order of the tool's schema."""
        return {a.name: self.value[a.key] for a in self.tool.args if a.key in self.value}


def full_name(r):
    """owner/repository in one value."""
    text = slug(r) + "/" + slug(r)
    return text, text


def make_value(r, arg, others):
    """(surface, value) of an argument."""
    kind = arg.kind
    if kind == "fullrepo":
        return full_name(r)
    if kind.startswith("enum:"):
        rows = [part.split("=") for part in kind[5:].split("/")]
        value, words = pick(r, rows)
        surface = value.replace("_", " ") if r.random() < 0.6 or not words else pick(r, words.split(","))
        if r.random() < 0.06:
            surface = value
        return surface, int(value) if arg.schema["type"] == "integer" else value
    if kind in ("title", "text", "query") and others and r.random() < 0.1:
        text = MARK.sub(lambda m: digits(r), pick(r, pick(r, others).action.cores)).replace("  ", " ").rstrip("?")
        return '"%s"' % text, text
    surface, value = MAKERS[kind](r)
    return surface, str(value) if arg.schema["type"] == "string" and isinstance(value, int) else value


def fill_nouns(r, text, words):
    """A request's nouns; the request may use other words than the tool does."""
    if "{N" in text:
        text = text.replace("{Ns}", pick(r, words.get("many", [words["Ns"]]))).replace("{N}", pick(r, words.get("ones", [words["N"]])))
    return text


def correct(r, arg, surface, others):
    """Now and then people correct themselves or name what they do not mean."""
    if arg.kind in CONTRAST | {"days", "count", "date"} and r.random() < 0.035:
        wrong = make_value(r, arg, others)[0]
        if wrong.lstrip("#") != surface.lstrip("#"):
            return pick(r, w.CORRECTED).replace("{v}", surface).replace("{x}", wrong)
    return surface


NOUN_BEFORE = r"((the |a )?(new |first-time )?(discussion on |conversation on |thread |fix |patch from |issue |pull request |PR |ticket |report )?)\{number\}"


def preamble(r, draft, core, place):
    """(preamble, core) that names the number first and speaks of "it" later."""
    core = re.sub(NOUN_BEFORE, pick(r, w.PRONOUNS), core, count=1)
    n = str(draft.value["number"])
    if place == ["owner", "repo"]:
        x = r.random()
        form = pick(r, w.ISSUE_URLS).replace("{n}", "{number}") if x < 0.6 else pick(r, ("", "issue ", "PR ", "ticket ", "number ", "pull request ")) + "{number}" + pick(r, w.REPO_AFTER)
        form = form.replace("{o}", "{owner}").replace("{r}", "{repo}").replace("{h}", pick(r, w.HOSTS))
        if x < 0.6:
            draft.surface["number"] = n
    else:
        form = "{number}"
    draft.surface["zp"] = person(r)
    return pick(r, w.PREAMBLES).replace("{i}", form).replace("{w}", "{zp}"), core


def place_clause(r, draft, keys, local, before):
    """Where it is: owner and repository together, or what holds a thing."""
    if "fullrepo" in keys:
        return pick(r, w.FULL_BEFORE if before else w.FULL_AFTER).replace("{f}", "{fullrepo}").replace("{h}", pick(r, w.HOSTS))
    form = pick(r, w.LOCAL_AFTER if local and not before else w.REPO_BEFORE if before else w.REPO_AFTER)
    return form.replace("{o}", "{owner}").replace("{r}", "{repo}").replace("{h}", pick(r, w.HOSTS))


def act_clause(r, arg, draft, question):
    """Acting is asked for by the request itself, unless it is only rehearsed."""
    x = r.random()
    if draft.looking:
        return "", pick(r, w.LOOK) if x < 0.3 else ""
    if x < 0.2:
        return (pick(r, w.LOOK_BEFORE), "") if r.random() < 0.5 else ("", pick(r, w.LOOK))
    draft.value[arg.key] = True
    return (pick(r, w.WRITE_BEFORE), "") if x < 0.28 else ("", pick(r, w.WRITE)) if x < 0.5 else ("", "")


def flag_clause(r, arg, draft, question):
    """(prefix, suffix) about a flag; sets its value when it is asked to differ from its default."""
    style, _, items = arg.kind[5:].partition(":")
    if style in ("true", "false"):
        draft.value[arg.key] = style == "true"
        return "", pick(r, items.split("/"))
    if style == "act":
        return act_clause(r, arg, draft, question)
    if style in ("write", "dry"):
        x = r.random()
        if x < 0.14:
            return "", ""
        write = x < 0.58
        if write == (style == "write"):
            draft.value[arg.key] = True
        if not question and r.random() < 0.3:
            return pick(r, w.WRITE_BEFORE if write else w.LOOK_BEFORE), ""
        return "", pick(r, w.WRITE if write else w.LOOK)
    item = pick(r, items.split("/"))
    yes = r.random() < 0.68
    if yes:
        draft.value[arg.key] = True
    if arg.key in ("details", "failed_only"):
        draft.value[arg.key] = True
        return "", pick(r, w.HOW).format(item)
    forms = {"include": (w.EXCLUDE, w.INCLUDE), "do": (w.DO_NOT, w.DO), "mark": (w.MARK_NOT, w.MARK)}[style]
    return "", pick(r, forms[yes]).format(item)


def clause(r, arg, key):
    """What a request says of one argument."""
    if arg.kind.startswith("enum:") or r.random() < 0.88:
        if r.random() < 0.93:
            text = pick(r, arg.role.clauses)
            if text != "=":
                return text.replace("{}", "{%s}" % key)
    return pick(r, w.NAMED).replace("{k}", arg.name if r.random() < 0.3 else spoken(arg.name)).replace("{v}", "{%s}" % key)


def plain_core(r, tool, target):
    """A request in the tool's own words, from its name or the first sentence of its intent; None where they don't give one."""
    names = [n for n in tool.action.names if head(n.replace("_", " "))]
    if names and r.random() < 0.5:
        text = (tool.name if tool.name in names else pick(r, names)).replace("_", " ")
    else:
        text = tool.schema["function"].get("description", "").split(". ")[0].rstrip(".")
        text = text[:1].lower() + text[1:]
    if not head(text):
        return None
    if target and r.random() < 0.8:
        text = re.sub(r"\b(an?|one) ((new |first-time |merged )?(issue|pull request|%s))\b" % re.escape(tool.action.words["N"]), r"\2 {%s}" % target, text, count=1)
    return text


def draft_call(r, tool, others, shared=None, leave_out=frozenset()):
    """A request for one tool. `shared` holds the place of an earlier request; `leave_out` the arguments kept back."""
    draft = Draft(tool)
    args = tool.by_key
    local = bool(tool.action.lines) and r.random() < 0.12
    cores = tool.action.lines if local else tool.action.cores
    looks = getattr(tool.action, "looks", ())
    draft.looking = bool(looks) and r.random() < 0.45
    if draft.looking:
        cores = looks
    asked = {a.key for a in tool.args if a.required and a.key not in leave_out}
    for a in tool.args:
        if not a.required and a.key not in leave_out and r.random() < (1.0 if a.key == "write" else 0.8 if a.key in ("apply", "dry_run") else 0.3):
            asked.add(a.key)
    target = next((k for k in ("target_id", "target_code", "target_name", "target_title", "number", "run_id", "tag", "branch", "label", "sha", "login", "package", "file", "path") if k in args), None)
    plain = plain_core(r, tool, target) if not local and not hasattr(tool.action, "looks") and r.random() < 0.25 else None
    for _ in range(12):
        core = plain or pick(r, cores)
        if all(k in args or k in ("N", "Ns", "T") for k in MARK.findall(core)):
            break
    else:
        core = re.sub(r"\s*(to|for|from|of|on|as|into|onto|in)?\s*\{(?!number|N|Ns|T)\w+\}", "", core)
        core = MARK.sub(lambda m: m.group(0) if m.group(1) in args or m.group(1) in ("N", "Ns", "T") else "", core)
    if "{T}" in core:
        core = core.replace("{T}", "{%s}" % target)
    core = fill_nouns(r, core, tool.action.words)
    for k in MARK.findall(core):
        if k in leave_out:
            core = core.replace("{%s}" % k, pick(r, w.VAGUE) if r.random() < 0.6 else "").replace("  ", " ").strip()
        elif k in args:
            asked.add(k)
    question = core.endswith("?")
    core = core.rstrip(" ?")
    for k in [a.key for a in tool.args]:
        if k in asked and not args[k].kind.startswith("flag:"):
            draft.surface[k], draft.value[k] = make_value(r, args[k], others)
            if k not in ("owner", "repo", "fullrepo"):
                draft.surface[k] = correct(r, args[k], draft.surface[k], others)
    done = set(MARK.findall(core))
    before, after = "", []
    place = [k for k in ("owner", "repo", "fullrepo") if k in asked]
    if shared and place and all(k in shared.value for k in place):
        for k in place:
            draft.surface[k], draft.value[k] = shared.surface[k], shared.value[k]
        if r.random() < 0.8:
            after.append(pick(r, w.SAME_PLACE))
            done.update(place)
    if "{number}" in core and core.count("{") == 1 and "number" in draft.value and draft.surface["number"].lstrip("#").isdigit() and not set(place) & done and len(place) != 1 and not shared and r.random() < 0.14:
        before, core = preamble(r, draft, core, place)
        done.update(place + ["number"])
    if not place and leave_out >= {"owner", "repo"} and r.random() < 0.3:
        after.append(pick(r, w.VAGUE_PLACES))
    if len(place) == 2 or place == ["fullrepo"]:
        if place[0] not in done:
            if "{run_id}" in core and len(place) == 2 and r.random() < 0.25:
                core = re.sub(r"((workflow |CI |job )?run |build )?\{run_id\}", pick(r, w.RUN_URLS).replace("{h}", pick(r, w.HOSTS)), core, count=1)
            elif "{number}" in core and len(place) == 2 and draft.surface["number"].lstrip("#").isdigit() and r.random() < 0.42:
                n = str(draft.value["number"])
                form = pick(r, w.ISSUE_URLS).replace("{o}", "{owner}").replace("{r}", "{repo}").replace("{h}", pick(r, w.HOSTS)).replace("{n}", "{number}")
                core = core.replace("{number}", form, 1)
                draft.surface["number"] = n
            elif r.random() < 0.3:
                before = place_clause(r, draft, place, local, True)
            else:
                after.append(place_clause(r, draft, place, local, False))
            done.update(place)
    if "{number}" in core and draft.surface["number"].isdigit() and r.random() < 0.3 and "#{" not in core and "/{number}" not in core:
        draft.surface["number"] = "#" + draft.surface["number"]
    for pair, forms in w.PAIR_PREAMBLES.items():
        if pair[0] in asked and pair[1] in asked and not done & set(pair) and r.random() < 0.16:
            before += pick(r, forms).replace("{a}", "{%s}" % pair[0]).replace("{b}", "{%s}" % pair[1])
            done.update(pair)
    for pair, forms in w.PAIRS.items():
        if pair[0] in asked and pair[1] in asked and not done & set(pair) and r.random() < 0.85:
            after.append(pick(r, forms).replace("{a}", "{%s}" % pair[0]).replace("{b}", "{%s}" % pair[1]))
            done.update(pair)
    lead = ""
    flags = []
    for key in [a.key for a in tool.args if a.key in asked]:
        arg = args[key]
        if arg.kind.startswith("flag:"):
            prefix, suffix = flag_clause(r, arg, draft, question)
            lead = prefix or lead
            flags.append(suffix)
        elif key not in done:
            after.append(clause(r, arg, key))
    r.shuffle(after)
    after.sort(key=lambda c: c[:1] in ".:")
    flags = [f for f in flags if f]
    draft.question, draft.before, draft.lead, draft.local = question, before, lead, local
    mark = "?" if question else ""
    tail = "".join(after)
    if question and tail and any(c in tail for c in ".:;"):
        draft.text = core + mark + re.sub(r"^, ", " ", tail)
    else:
        draft.text = core + tail + mark
    draft.text += "".join(f for f in flags)
    draft.text = draft.text.replace("?.", "?").replace("?,", "?")
    return draft


def frame(r, draft, opener=True):
    """Openers, closers and the place set before."""
    text = draft.lead + draft.text
    x = r.random()
    if draft.local:
        return draft.before + text
    verbal = head(draft.text)
    if opener and not draft.lead and x < 0.5 and (draft.question or verbal):
        if not draft.question and x < 0.07:
            text = pick(r, w.GERUND_OPENERS).replace("{g}", gerund(draft.text))
        else:
            text = pick(r, w.QUESTION_OPENERS if draft.question else w.OPENERS) + text
    text = draft.before + text
    if opener and x > 0.84:
        text = pick(r, w.CONTEXT) + (text[0].upper() + text[1:] if text[0] != "{" else text)
    if r.random() < 0.13 and not draft.question:
        text += pick(r, w.CLOSERS)
    return text


def distract(r, draft, text):
    """Mentions something that the request is not about."""
    keys = [k for k in draft.surface if k in draft.tool.by_key and draft.tool.by_key[k].kind in CONTRAST]
    if r.random() < 0.15 or not keys:
        draft.surface["zc"] = str(r.randint(2, 40)) if r.random() < 0.6 else number_words(r.randint(2, 30))
        return pick(r, w.COUNTED).replace("{c}", "{zc}").replace("{zc}th", "third") + text
    key = pick(r, keys)
    surface = make_value(r, draft.tool.by_key[key], ())[0]
    if key == "repo" and r.random() < 0.6 or key == "owner":
        surface = slug(r) + "/" + slug(r)
    elif key == "number" and not surface.startswith("#"):
        surface = pick(r, ("#", "number ", "#", "issue ", "PR ")) + surface
    draft.surface["zd"], draft.surface["zw"] = surface, person(r)
    if r.random() < 0.55:
        form = pick(r, w.DISTRACT_AFTER)
        if text.endswith("?") or "\n" in text:
            form = ". {d} can wait"
        return (text + form.replace("{d}", "{zd}")).replace("?.", "?")
    return pick(r, w.DISTRACT_BEFORE).replace("{d}", "{zd}").replace("{w}", "{zw}") + text


def pasted(r, text, others):
    """Quotes a title that reads like an order, which is none."""
    title = MARK.sub(lambda m: digits(r), pick(r, pick(r, others).action.cores).replace("{Ns}", "things").replace("{N}", "thing")).rstrip("?")
    if r.random() < 0.5 or text.endswith("?") or "\n" in text:
        return pick(r, w.PASTED).replace("{q}", title) + text
    return text + pick(r, w.PASTED_AFTER).replace("{q}", title)


def typo(r, text):
    """One or two slips of the keyboard outside marks."""
    parts = re.split(r"(\{\w+\}|[^A-Za-z{}]+)", text)
    spots = [i for i, p in enumerate(parts) if len(p) > 3 and p.isalpha()]
    for i in r.sample(spots, min(len(spots), r.randint(1, 2))):
        p = parts[i]
        j = r.randint(1, len(p) - 2)
        x = r.random()
        parts[i] = p[:j] + p[j + 1] + p[j] + p[j + 2:] if x < 0.4 else p[:j] + p[j + 1:] if x < 0.7 else p[:j] + p[j] + p[j:]
    return "".join(parts)


def finish(r, text, surfaces):
    """Puts values in; capital letter, full stop, typos as people happen to write."""
    text = re.sub(r" +", " ", text.replace(" ,", ",")).strip()
    x = r.random()
    if x < 0.1:
        text = typo(r, text)
    if text[:1].isalpha() and x < 0.72:
        text = text[0].upper() + text[1:]
    elif x > 0.93:
        text = "".join(p if p.startswith("{") else p.lower() for p in re.split(r"(\{\w+\})", text))
    if text[-1:] not in ".?!:" and r.random() < 0.5:
        text += "."
    out = MARK.sub(lambda m: surfaces.get(m.group(1), m.group(0)), text)
    return out


def single(r, tool, others):
    """(request, [(tool, arguments)])."""
    draft = draft_call(r, tool, others)
    text = frame(r, draft)
    x = r.random()
    if x < 0.2:
        text = distract(r, draft, text)
    elif x < 0.23:
        text = pasted(r, text, others)
    return finish(r, text, draft.surface), [(tool, draft.arguments())]


def by_name(r, tool, others):
    """(request, [(tool, arguments)]) that says which tool to call, and with which arguments, by their names."""
    asked = [a for a in tool.args if not a.kind.startswith("flag:") and (a.required or r.random() < 0.2)]
    values = {a.key: make_value(r, a, others) for a in asked}
    joins = [""] + [pick(r, (", ", " and ", " and "))] * (len(asked) - 1)
    form = pick(r, w.ARGUMENT_BY_NAME)
    given = "".join(join + form.replace("{k}", a.name if r.random() < 0.6 else spoken(a.name)).replace("{v}", "{%s}" % a.key) for join, a in zip(joins, asked))
    text = pick(r, w.TOOL_BY_NAME).replace("{t}", tool.name)
    if given:
        text += " with " + given
    return finish(r, text, {key: surface for key, (surface, _) in values.items()}), [(tool, {a.name: values[a.key][1] for a in asked})]


def multiple(r, tools):
    """Several things asked at once, in order."""
    count = 2 if r.random() < 0.8 else 3
    chosen = [pick(r, tools) for _ in range(count)]
    text, surfaces, calls, first = "", {}, [], None
    for i, tool in enumerate(chosen):
        draft = draft_call(r, tool, tools, shared=first)
        part = frame(r, draft, opener=i == 0).rstrip(".")
        rename = {k: "%s_%d" % (k, i) for k in draft.surface}
        part = MARK.sub(lambda m: "{%s}" % rename.get(m.group(1), m.group(1)), part)
        surfaces.update({rename[k]: v for k, v in draft.surface.items()})
        calls.append((tool, draft.arguments()))
        if i:
            join = pick(r, w.JOINS)
            if text.endswith(("?", "!")):
                join = " " + join.lstrip(" ,.;")
            if join[-2:-1] in ".\n" or join[:1] == "." and r.random() < 0.7:
                part = part[0].upper() + part[1:] if part and join.rstrip()[-1:] == "." else part
            text += join + part
        else:
            text = part
        if first is None and ("owner" in draft.value or "fullrepo" in draft.value) and r.random() < 0.6:
            first = draft
    return finish(r, text, surfaces), calls


def listing(r, parts):
    """Several marks in a row."""
    if len(parts) == 2:
        return pick(r, ("%s and %s", "%s and %s", "%s and %s", "both %s and %s", "%s as well as %s", "%s, %s", "%s & %s", "%s plus %s", "%s, and also %s", "%s and then %s")) % tuple(parts)
    return ", ".join(parts[:-1]) + pick(r, (" and ", ", and ", ", ", " & ")) + parts[-1]


def several_targets(r, tools):
    """The same thing asked for several targets: a call for each; None where the tool has no target in its text."""
    tool = pick(r, tools)
    draft = draft_call(r, tool, tools)
    keys = [k for k in TARGETS if "{%s}" % k in draft.text and k in draft.value and not re.search(r"[#/]\{%s\}" % k, draft.text + draft.before)]
    joint = "{owner}/{repo}" in draft.text and "{owner}/{repo}#" not in draft.text and "{owner}/{repo}/" not in draft.text and "//" not in draft.text
    if joint and (not keys or r.random() < 0.4):
        group = ("owner", "repo")
    elif keys:
        group = (pick(r, keys),)
    else:
        return None
    count = 2 if r.random() < 0.75 else 3
    rows, marks = [dict(draft.value)], []
    plain = r.random() < 0.5
    for i in range(count):
        names = {k: k if not i else "%s_%d" % (k, i) for k in group}
        if i:
            row = dict(draft.value)
            for k in group:
                draft.surface[names[k]], row[k] = make_value(r, tool.by_key[k], ())
            rows.append(row)
        for k in group:
            if k in ("number", "target_id", "run_id"):
                draft.surface[names[k]] = ("" if plain else "#") + draft.surface[names[k]].lstrip("#")
        marks.append("/".join("{%s}" % names[k] for k in group))
    if any(rows[i] == rows[j] for i in range(count) for j in range(i)):
        return None
    draft.text = draft.text.replace("/".join("{%s}" % k for k in group), listing(r, marks), 1)
    text = finish(r, frame(r, draft), draft.surface)
    return text, [(tool, {a.name: row[a.key] for a in tool.args if a.key in row}) for row in rows]


def incomplete(r, tool):
    """(request, names of the missing arguments), or None where nothing can be missing."""
    required = [a for a in tool.args if a.required]
    if not required:
        return None
    keys = {a.key for a in required}
    x = r.random()
    if {"owner", "repo"} <= keys and x < 0.45:
        out = {"owner", "repo"} if r.random() < 0.75 else {pick(r, ("owner", "repo"))}
        if "number" in keys and r.random() < 0.2:
            out.add("number")
    else:
        out = {a.key for a in r.sample(required, min(len(required), 1 if r.random() < 0.85 else 2))}
    draft = draft_call(r, tool, (), leave_out=out)
    text = finish(r, frame(r, draft), draft.surface)
    return text, [spoken(a.name) for a in tool.args if a.key in out]
