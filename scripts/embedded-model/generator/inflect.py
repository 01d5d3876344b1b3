"""Past and -ing forms of a request's first verb."""
import re

NOT_VERBS = set("is are was were which what who whom whose how why where when does do did has have any anything can could would should we the this that it somebody someone issue ticket no are it's there waiting stale idle quiet stalled similar duplicate outdated weekly pending late overdue old popular most top unlabelled unanswered unreleased missing broken dead similar silent bare newcomer beginner starter easy untested code test build pipeline pr issue repo release license licence activity milestone progress contributor contributors history statistics status number first performance workflow ci runner health project community access permission leftover todo discussion thread docs tldr linked since perf speed benchmark size diff cla merge_readiness ready can dependency flaky unstable failure path signoff wurde gibt wer qui".split())
IRREGULAR = {"get": "got", "put": "put", "set": "set", "cut": "cut", "shut": "shut", "let": "let", "find": "found", "make": "made", "give": "gave", "take": "took", "bring": "brought", "tell": "told", "send": "sent", "say": "said", "write": "wrote", "hold": "held", "keep": "kept", "see": "saw", "read": "read", "leave": "left", "throw": "threw", "sweep": "swept", "buy": "bought", "dig": "dug", "freeze": "froze", "undo": "undid", "run": "ran", "show": "showed", "hit": "hit", "split": "split", "render": "rendered", "let's": "let us", "have": "had", "go": "went", "begin": "began", "hang": "hung", "draw": "drew", "speak": "spoke", "stick": "stuck", "rebuild": "rebuilt", "spin": "spun", "build": "built", "break": "broke", "pay": "paid", "lay": "laid", "catch": "caught", "sit": "sat", "win": "won"}
DOUBLED = set("tag drop get put set pin cut shut step let plan scan sum run dig stop ship prep chop map log trim flag strip plot wrap grab swap spin split sit hit win dub prefer nag".split())
VOWEL = "aeiou"


def head(text):
    """(first word, rest), or None where the text does not begin with a verb."""
    match = re.match(r"([a-z]+(?:-[a-z]+)?)(?=[ ,:]|$)", text)
    if not match or match.group(1) in NOT_VERBS:
        return None
    return match.group(1), text[match.end():]


def gerund(text):
    """The text with its first verb as -ing form, or None."""
    found = head(text)
    if not found:
        return None
    verb, rest = found
    if verb in DOUBLED:
        verb += verb[-1]
    elif verb.endswith("ie"):
        verb = verb[:-2] + "y"
    elif verb.endswith("e") and not verb.endswith("ee"):
        verb = verb[:-1]
    return verb + "ing" + rest


def past(text):
    """The text with its first verb in the past, or None."""
    found = head(text)
    if not found:
        return None
    verb, rest = found
    if verb in IRREGULAR:
        return IRREGULAR[verb] + rest
    if verb in DOUBLED:
        return verb + verb[-1] + "ed" + rest
    if verb.endswith("e"):
        return verb + "d" + rest
    if verb.endswith("y") and verb[-2] not in VOWEL:
        return verb[:-1] + "ied" + rest
    return verb + "ed" + rest
