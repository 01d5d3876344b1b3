"""Builds sets of tools: from repository rows, or from a field's nouns and the general verbs."""
from collections import Counter

from . import maintainer, nouns, repos, verbs
from .more_wordings import MORE
from .naming import invented, style_of, styled
from .roles import ROLES
from .roles import role as new_role
from .slots import ARRAYS, INTEGERS, MAKERS
from .verbose import lengthen
from .words import Phrases, phrases, pick

MAIN = 0.8  # share of toolsets of the main exercise, unless the caller says otherwise
OWN = 0.55  # share of those in which every tool and argument has its first name, and every intent its first wording
OWN_NAMES = "own names"
MAINTAINER_CLASHES = [{"triage_pull_request", "check_mergeable", "review_pull_request"}, {"triage_issue", "triage_new_issues", "find_duplicates", "label_issue", "list_issues", "summarise_thread"}, {"summarize_open_issues", "list_issues", "unanswered_issues", "popular_issues", "unlabelled_report", "triage_new_issues", "weekly_digest"}, {"generate_release_notes", "draft_release_notes", "unreleased_changes", "compare_refs", "list_contributors"}, {"close_stale_issues", "unanswered_issues", "lock_resolved", "close_issue"}, {"suggest_reviewers", "request_reviewers", "code_owners"}, {"capture_workflow_log", "explain_failure", "check_ci"}, {"rerun_failed_workflow", "rerun_workflow"}, {"summarize_open_issues", "milestone_progress"}]
SIZES = [1] * 3 + [2] * 4 + [3] * 6 + [4] * 9 + [5] * 11 + [6] * 14 + [7] * 14 + [8] * 18 + [9] * 9 + [10] * 5 + [11, 12, 13, 14, 15, 16, 17]
ID_ROLES = {"number": "target_id", "code": "target_code", "name": "target_name", "title": "target_title", "file": "file", "path": "path", "hash": "number", "tag": "tag", "branch": "branch", "label": "label", "sha": "sha", "login": "login", "slug": "package"}
INTENT_MORE = phrases(" Works on one at a time.| Returns a short list.| Read-only.| Changes nothing by itself.| Needs write access.| Only lists unless told to write.| For maintainers.| Give the place and what to look at.| Use it when somebody asks for this.| Not for anything else.| Fails when there is none.| Takes a few seconds.| One call for each.| Safe to repeat.| The result can be read by people.| See the arguments for limits.| Asks nobody.| Does not notify anyone by default.")
CLASHES = [{"list", "search", "overdue", "report", "count"}, {"create", "schedule", "import"}, {"summarise", "check", "history"}, {"delete", "purge", "cancel", "archive"}, {"reschedule", "set_deadline", "extend"}, {"send", "share", "invite", "remind"}, {"set_price", "discount"}, {"lock", "stop"}, {"annotate", "tag"}, {"prioritise", "rank"}, {"pin", "tag"}, {"start", "stop"}, {"verify", "check"}]
REPO_CLASHES = [{"triage_issue", "label_issue", "triage_new_issues"}, {"compare_refs", "draft_release_notes"}, {"find_duplicates", "mark_duplicate"}, {"close_issue", "close_stale_issues", "close_pull_request"}, {"list_issues", "triage_new_issues", "close_stale_issues"}, {"list_stale_prs", "ping_reviewers"}, {"check_ci", "explain_failure"}, {"request_reviewers", "suggest_reviewers"}, {"publish_release", "bump_version", "tag_commit"}, {"audit_dependencies", "outdated_dependencies"}, {"check_mergeable", "review_pull_request"}, {"draft_release_notes", "weekly_digest"}, {"comment_on_issue", "ask_for_reproduction"}, {"review_pull_request", "summarise_thread", "size_pull_request"}, {"list_issues", "unlabelled_report", "unanswered_issues", "popular_issues"}, {"lock_resolved", "lock_conversation", "close_stale_issues"}, {"draft_release_notes", "unreleased_changes", "compare_refs"}, {"merge_pull_request", "enable_auto_merge"}, {"publish_release", "announce_release"}, {"check_mergeable", "verify_release"}, {"mark_duplicate", "link_issue_to_pr"}, {"audit_dependencies", "check_licenses", "outdated_dependencies"}, {"find_related_prs", "find_duplicates"}, {"triage_new_issues", "unlabelled_report"}, {"list_stale_prs", "unanswered_issues"}, {"open_issue"}]


class Action:
    """What a tool does, before it has a name: rows of repos.py or verbs.py made concrete."""

    def __init__(self, key, names, intents, cores, roles, words, lines=()):
        self.key, self.names, self.intents, self.cores, self.roles, self.words, self.lines = key, names, intents, cores, roles, words, lines


class Arg:
    """One argument of a tool on offer."""

    def __init__(self, key, name, role, required, schema, words):
        self.key, self.name, self.role, self.required, self.schema, self.words = key, name, role, required, schema, words
        self.kind = role.kind


class Tool:
    """A tool on offer: its schema, and how requests for it read."""

    def __init__(self, action, name, schema, args):
        self.action, self.name, self.schema, self.args = action, name, schema, args
        self.by_key = {a.key: a for a in args}


REPO_ACTIONS = [Action(n.split("|")[0], phrases(n), phrases(i), phrases(c + "|" + MORE.get(n.split("|")[0], "")), a.split(), {"N": "issue", "Ns": "issues"}, repos.LINES.get(n.split("|")[0], ())) for n, i, c, a in repos.ROWS]


def parse_field(name):
    """A field's nouns as (singulars, plurals, identifier), and its container's words."""
    rows, container = nouns.FIELDS[name]
    parsed = []
    for row in rows.split("|"):
        one, many, ident = row.split(":")
        parsed.append((one.split(","), many.split(","), ident))
    return parsed, container.split(":")[1].split(",")


FIELDS = {name: parse_field(name) for name in nouns.FIELDS}
TRAIN_FIELDS = [f for f in FIELDS if f not in nouns.HELD_FIELDS and f != "software"]
VERBS = [(v.split(","), phrases(i), phrases(c), a.split()) for v, i, c, a in verbs.ROWS]


def noun_action(r, field, noun, verb):
    """A general verb on a field's noun."""
    (ones, many, ident), (names, intents, cores, roles) = noun, verb
    one, several = pick(r, ones), pick(r, many)
    stem = (one if r.random() < 0.7 else several).replace(" ", "_").replace("-", "_").lower()
    verb_names = [pick(r, names) + "_" + stem for _ in range(2)] + [stem + "_" + pick(r, names)]
    key = names[0] + ":" + ones[0]
    resolved = ["owner", "repo"] if field == "software" else []
    for role in roles:
        mark = role[-1] if role[-1] in "?~" else ""
        base = role.rstrip("?~")
        if base == "T":
            base = ID_ROLES[ident] if ident != "number" or r.random() < 0.8 else "target_code"
        elif base == "C":
            if field == "software":
                continue
            base = "container"
        elif base == "since":
            base = "start"
        if base not in [x.rstrip("?~") for x in resolved]:
            resolved.append(base + mark)
    words = {"N": one, "Ns": several, "ones": ones, "many": many, "container": FIELDS[field][1]}
    return Action(key, Phrases(verb_names), intents, cores, resolved, words)


def maintainer_action(row):
    """A row of maintainer.py."""
    names, intents, acts, looks, roles = row
    action = Action(names.split("|")[0], phrases(names), phrases(intents), phrases(acts), roles.split(), {"N": "issue", "Ns": "issues"})
    action.looks = phrases(looks) if looks else ()
    return action


MAINTAINER = [maintainer_action(row) for row in maintainer.ROWS]
BESIDE = [a for a in REPO_ACTIONS if a.key in maintainer.OTHERS]


def maintainer_toolset(r):
    """The eight concepts of the main exercise, or most of them with some others beside."""
    if r.random() < 0.5:
        actions, spare = MAINTAINER[:], BESIDE[:]
    else:
        chosen = r.sample(MAINTAINER, r.randint(4, 7))
        beside = r.sample(BESIDE, r.randint(1, 3))
        actions = chosen + beside
        spare = [a for a in MAINTAINER + BESIDE if a not in actions]
    spare = spare + r.sample(REPO_ACTIONS, 6) if r.random() < 0.3 else spare
    return actions, [a for a in spare if not clash(a.key, [b.key for b in actions], MAINTAINER_CLASHES)]

NO_CONCEPT = "nothing on offer"


def concept_of(action):
    """What an action means, whatever it is called: its own key, or its verb where it is a verb on a noun."""
    return action.key.split(":")[0]


KEYS = sorted({*ROLES, "container"})  # what arguments mean, whatever they are called
CONCEPTS = [NO_CONCEPT] + sorted({concept_of(a) for a in MAINTAINER + REPO_ACTIONS} | {names[0] for names, *_ in VERBS})


def describe(r, role, words):
    """A description with range, default and nouns filled in."""
    text = pick(r, role.descriptions)
    if "{" in text:
        text = text.replace("{range}", pick(r, ("", "", ", 1 to 365", ", at least 1", ". 1 to 365", ". 1 to 100", ". 1 or more", ". %d to %d" % (r.randint(0, 3), r.randint(10, 900)))))
        text = text.replace("{default}", " Default %s." % pick(r, role.defaults) if role.defaults and r.random() < 0.6 else "")
        text = text.replace("{Ns}", words["Ns"]).replace("{N}", words["N"])
    return text


def make_container(words):
    """The role of the place that holds a field's things, such as a shop or mailbox."""
    main = words[0]
    return new_role("slug", "|".join(w.replace(" ", "_") for w in words) + "|" + main + "_name|where", "Name of the %s.|The %s.|Which %s." % (main, main, main), " in {}| in the %s {}| of the %s {}| at {}| for {}| over in {}| from the %s {}" % (main, main, main), main)


CONTAINERS = {tuple(c): make_container(c) for _, c in FIELDS.values()}


def schema_of(r, role, kind, words):
    """JSON Schema of one argument."""
    schema = {}
    if kind.startswith("enum:"):
        values = [part.split("=")[0] for part in kind[5:].split("/")]
        if r.random() < 0.4:
            r.shuffle(values)
        if all(v.isdigit() for v in values) and r.random() < 0.5:
            schema = {"type": "integer", "enum": [int(v) for v in values]}
        else:
            schema = {"type": "string", "enum": values}
    elif kind.startswith("flag:"):
        schema = {"type": "boolean"}
    elif kind in ARRAYS:
        schema = {"type": "array"}
    elif kind in INTEGERS:
        schema = {"type": "integer" if r.random() < 0.98 or kind not in ("number", "hash") else "string"}
    else:
        schema = {"type": "string"}
    text = describe(r, role, words)
    if kind in ARRAYS and r.random() < 0.25:
        text += pick(r, (" At most %d entries." % r.randint(3, 30), " Default none.", " At least 1 entry."))
    elif kind in ("hash", "number") and r.random() < 0.2:
        text += " 1 or more."
    if r.random() < 0.1 and kind in MAKERS and kind not in ARRAYS:
        text += pick(r, (" For example %s.", " Such as %s.", ", e.g. %s")) % MAKERS[kind](r)[1]
    if r.random() < 0.96:
        schema["description"] = text
    if schema["type"] == "array":
        schema["items"] = {"type": "string"}
    return schema


def key_of_main(action):
    """Whether an action belongs to the main exercise."""
    return hasattr(action, "looks")


def shape_of(spec):
    """What an argument's type alone tells of it: its values, integer, list, or nothing."""
    role = ROLES.get(spec.rstrip("?~"))
    kind = role.kind if role else "slug"
    return kind if kind.startswith("enum:") else "flag" if kind.startswith("flag:") else "array" if kind in ARRAYS else "integer" if kind in INTEGERS else "string"


def tellable(shapes, spec):
    """Whether the argument can be told from its type, so that its name may mean nothing."""
    shape = shape_of(spec)
    return shape != "flag" and shapes[shape] == 1


def make_tool(r, action, style, taken, odd_tools, odd_args, ordered, arg_names):
    """A tool on offer, with its names drawn; `arg_names` keeps a role's name the same within a toolset."""
    own = arg_names.get(OWN_NAMES)
    for _ in range(9):
        name = action.names[0] if own else invented(r) if odd_tools and r.random() < 0.9 or r.random() < 0.05 else (action.names[0] if key_of_main(action) and r.random() < 0.3 else pick(r, action.names))
        name = styled(name, style)
        if name not in taken:
            break
    else:
        name = styled(name + "_" + str(len(taken)), style)
    taken.add(name)
    args, used, roles = [], set(), list(action.roles)
    shapes = Counter(shape_of(spec) for spec in roles)
    if "owner" in roles and arg_names.get("repo style") == "full":
        roles = ["fullrepo"] + [x for x in roles if x not in ("owner", "repo")]
    for spec in roles:
        mark = spec[-1] if spec[-1] in "?~" else ""
        key = spec.rstrip("?~")
        if mark == "?" and r.random() < (0.12 if key_of_main(action) else 0.45):
            continue
        role = CONTAINERS[tuple(action.words["container"])] if key == "container" else ROLES[key]
        required = not mark or (mark == "~" and not role.kind.startswith("flag:") and r.random() < 0.35)
        schema = schema_of(r, role, role.kind, action.words)
        stem = action.words["N"].replace(" ", "_").replace("-", "_").lower()
        for _ in range(9):
            if not own and key in arg_names and arg_names[key] not in used:
                arg_name = arg_names[key]
            else:
                arg_name = role.names[0].replace("{N}", stem) if own else invented(r) if odd_args and tellable(shapes, spec) and r.random() < 0.85 else (role.names[0] if key_of_main(action) and r.random() < 0.4 else pick(r, role.names)).replace("{N}", stem)
                arg_name = styled(arg_name, "camel" if style in ("camel", "pascal") else "snake")
            if arg_name not in used:
                break
        else:
            arg_name = invented(r) + str(len(used))
        if r.random() < 0.8:
            arg_names.setdefault(key, arg_name)
        used.add(arg_name)
        args.append(Arg(key, arg_name, role, required, schema, action.words))
    if ordered:
        args.sort(key=lambda a: a.name)
    else:
        r.shuffle(args)
    if own or key_of_main(action) and r.random() < 0.35:
        intents = action.intents[:1]
    else:
        intents = action.intents
    intent = pick(r, intents).replace("{o}", "another tool").replace("{Ns}", action.words["Ns"]).replace("{N}", action.words["N"]) + (pick(r, INTENT_MORE) if r.random() < 0.3 else "")
    function = {"name": name, "description": intent, "parameters": {"type": "object", "properties": {a.name: a.schema for a in args}, "required": [a.name for a in args if a.required]}}
    if r.random() < 0.02:
        del function["description"]
    tool = Tool(action, name, {"type": "function", "function": function}, args)
    tool.subkind = "invented names" if odd_tools or odd_args else "repositories" if "repo" in tool.by_key or "fullrepo" in tool.by_key else "other fields"
    return tool


def clash(key, others, table):
    """Whether an action could be mistaken for one of the others, by its requests alone."""
    if ":" in key:
        verb, noun = key.split(":")
        return any(o.split(":")[1] == noun and any(verb in group and o.split(":")[0] in group for group in CLASHES) for o in others if ":" in o)
    return any(key in group and o in group for o in others for group in table)


def toolset(r, size=None, main_share=MAIN):
    """(tools on offer, actions not on offer in the same field, argument names in use).

    With a size, the main exercise keeps no more tools than that.
    """
    x = r.random()
    actions, spare = [], []
    main = r.random() < (0.5 if r.valid else main_share)
    most, size = size, size or pick(r, SIZES)
    if main:
        actions, spare = maintainer_toolset(r)
        actions = r.sample(actions, min(most or len(actions), len(actions)))
    elif x < 0.62 or x > 0.95:
        pool = REPO_ACTIONS[:]
        r.shuffle(pool)
        actions, spare = pool[:size], pool[size:]
    if not main and x >= 0.62:
        if x > 0.95:
            actions = actions[:max(1, size // 2)]
        fields = sorted(nouns.HELD_FIELDS) if r.valid and r.random() < 0.5 else TRAIN_FIELDS
        field = "software" if x < 0.8 else pick(r, fields)
        rows = FIELDS[field][0]
        chosen = r.sample(rows, min(len(rows), r.randint(1, 4)))
        pairs = [(n, v) for n in chosen for v in VERBS]
        r.shuffle(pairs)
        for n, v in pairs:
            key = v[0][0] + ":" + n[0][0]
            if len(actions) >= size and len(spare) > 25:
                break
            if len(actions) < size and not clash(key, [a.key for a in actions], ()):
                actions.append(noun_action(r, field, n, v))
            elif len(spare) < 40:
                spare.append(noun_action(r, field, n, v))
    if main:
        own = r.random() < OWN
        return finished(r, actions, spare, not own and r.random() < 0.1, not own and r.random() < 0.06, True, "snake" if own or r.random() < 0.95 else style_of(r), own)
    odd_tools, odd_args, ordered, style = r.random() < 0.17, r.random() < 0.16, r.random() < 0.75, style_of(r)
    return finished(r, actions, spare, odd_tools, odd_args, ordered, style)


def finished(r, actions, spare, odd_tools, odd_args, ordered, style, own=False):
    """The toolset of some actions, named."""
    taken, arg_names = set(), {"repo style": "full" if not own and r.random() < 0.08 else "parts", OWN_NAMES: own}
    tools = [make_tool(r, a, style, taken, odd_tools, odd_args, ordered, arg_names) for a in actions]
    r.shuffle(tools)
    x = r.random()
    if x > 0.3:
        lengthen(r, tools, 1 if x < 0.68 or len(tools) > 9 else 2)
    keys = [a.key for a in actions]
    spare = [a for a in spare if a.key not in keys and not clash(a.key, keys, REPO_CLASHES)]
    return tools, spare, arg_names
