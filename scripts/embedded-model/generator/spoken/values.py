"""Values for the marks of spoken requests: (how it reads, what the call must say)."""
from ..slots import DAYS, MAKERS, branch, digits, label, listed, login, number, number_words, person, sha, slug, title, version
from ..words import pick


def few(r, low, high):
    """A small amount of several, in digits or words."""
    n = r.randint(low, high)
    return (number_words(n) if r.random() < 0.35 and n <= 20 else str(n)), n


def limit(r):
    """How many of a list."""
    n = pick(r, (3, 5, 5, 6, 8, 10, 10, 10, 12, 15, 20, 25, 30, 40, 50, 75, 100)) if r.random() < 0.7 else r.randint(2, 100)
    return (number_words(n) if r.random() < 0.3 and n <= 50 else str(n)), n


def plural_unit(factor, choices):
    """An amount of weeks, months or years, counted in days."""
    def make(r):
        n = pick(r, choices)
        return (number_words(n) if r.random() < 0.45 and n < 30 else str(n)), n * factor
    return make


def inactivity(r):
    """A span of time as people say it, counted in days."""
    x = r.random()
    if x < 0.4:
        surface, n = MAKES["days"](r)
        return surface + pick(r, (" days", " days", " days", " d")), n
    if x < 0.75:
        unit = pick(r, ("weeks", "months", "months", "years"))
        surface, n = MAKES[unit](r)
        return surface + " " + unit, n
    return pick(r, (("a week", 7), ("a month", 30), ("one month", 30), ("a year", 365), ("one year", 365), ("a whole year", 365), ("a fortnight", 14), ("a full month", 30)))


def tag_pair(r):
    """Two tags of one project, the older first."""
    lead = pick(r, ("v", "v", "v", "", "", "release-", slug(r) + "-", slug(r) + "@"))
    a, b, c = r.randint(0, 12), r.randint(0, 25), r.randint(0, 12)
    x = r.random()
    newer = (a, b, c + r.randint(1, 3)) if x < 0.35 else (a, b + 1, 0) if x < 0.8 else (a + 1, 0, 0)
    tail = pick(r, ("-rc.1", "-beta.2", "-rc1")) if r.random() < 0.1 else ""
    short = r.random() < 0.15 and x >= 0.35
    write = lambda v: ".".join(map(str, v[:2] if short else v))
    return lead + write((a, b, c)), lead + write(newer) + tail


def ref_pair(r):
    """Where a range begins and ends: tags mostly, or branches, dates in tags, commits."""
    x = r.random()
    if x < 0.62:
        return tag_pair(r)
    if x < 0.72:
        return version(r), branch(r)
    if x < 0.8:
        return sha(r), sha(r)
    if x < 0.88:
        return version(r), sha(r)
    return pick(r, (version, branch))(r), pick(r, (version, version, branch))(r)


def quoted_now_and_then(r, text):
    """Bare mostly."""
    x = r.random()
    return '"%s"' % text if x < 0.08 else "'%s'" % text if x < 0.12 else "`%s`" % text if x < 0.22 else text


def at_sign(r, name):
    """A login with or without the sign that is no part of it."""
    return "@" + name if r.random() < 0.45 else name


def one_login(r):
    name = login(r)
    return at_sign(r, name), name


def logins(r):
    """Logins in a row."""
    names = list(dict.fromkeys(login(r) for _ in range(pick(r, (1, 1, 2, 2, 3)))))
    return listed(r, [at_sign(r, name) for name in names]), names


def one_label(r):
    text = label(r)
    return (quoted_now_and_then(r, text) if " " not in text else pick(r, ('"%s"', '"%s"', "`%s`", "'%s'", "%s")) % text), text


def plain(maker):
    """A filler: its value is never asked for."""
    def make(r):
        text = maker(r)
        return text, text
    return make


MAKES = {
    "owner": plain(slug), "repo": plain(slug), "number": number, "run_id": lambda r: (lambda t: (t, int(t)))(digits(r, 5, 11)),
    "days": lambda r: (lambda n: (str(n), n))(pick(r, (7, 14, 21, 30, 45, 60, 90, 90, 100, 120, 150, 180, 200, 270, 365, 400, 500, 730)) if r.random() < 0.75 else r.randint(5, 999)),
    "weeks": plural_unit(7, (2, 3, 4, 5, 6, 8, 10, 12, 16, 26)), "months": plural_unit(30, (2, 3, 3, 4, 5, 6, 6, 8, 9, 10, 12, 18)), "years": plural_unit(365, (2, 2, 3, 4, 5)),
    "inactive_days": inactivity, "limit": limit, "people_count": lambda r: few(r, 2, 6), "open_label": one_label, "skip_labels": MAKERS["labels"],
    "exclude": logins, "exclude1": one_login, "exclude2": one_login, "skip_labels1": one_label, "skip_labels2": one_label,
    "ref": plain(version), "person": plain(person), "title": MAKERS["title"], "n": lambda r: few(r, 2, 40), "day": lambda r: (pick(r, DAYS),) * 2,
}
DURATIONS = ("days", "weeks", "months", "years")
LISTS = {"exclude1": "exclude", "exclude2": "exclude", "skip_labels1": "skip_labels", "skip_labels2": "skip_labels"}
