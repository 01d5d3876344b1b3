"""Values that requests mention: how they read in the request, and what the call must say.

Each maker takes the random source and returns (surface, value).
"""
from .words import FIRST, LABELS, NAMES, PLACES, THINGS, WORDS, pick, split

CONS, VOWS = "bcdfghjklmnprstvwxz", "aeiouy"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
MONTHS = split("January|February|March|April|May|June|July|August|September|October|November|December")
DAYS = split("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday")
ONES = split("zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen")
ENDINGS = split("wood|craft|works|labs|kit|forge|hub|ly|db|ware|soft|stack|base|flow|box|net|smith|stone|field|light|ify|er|ling|yard|house|mark|way")
TENS = split("||twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety")


def syllables(r, low=1, high=4):
    """An invented, pronounceable word."""
    return "".join(pick(r, CONS) + pick(r, VOWS) + (pick(r, CONS) if r.random() < 0.3 else "") for _ in range(r.randint(low, high)))


def letters(r, low=2, high=7):
    """Random letters."""
    return "".join(pick(r, LETTERS) for _ in range(r.randint(low, high)))


def word(r):
    """A word for names: real, invented, or random letters."""
    x = r.random()
    return real(r) if x < 0.55 else syllables(r, 2, 3) if x < 0.85 else letters(r)


def real(r):
    """A real word."""
    return pick(r, WORDS if r.random() < 0.4 else NAMES)


def digits(r, low=1, high=4):
    """Digits without a leading zero; repeated digits are common."""
    count = r.randint(low, high)
    if r.random() < 0.3:
        pool = [pick(r, "123456789"), pick(r, "0123456789")]
        return pool[0] + "".join(pick(r, pool) for _ in range(count - 1))
    return pick(r, "123456789") + "".join(pick(r, "0123456789") for _ in range(count - 1))


def slug(r):
    """A name as software gives it: a word or two, and dashes, dots, capitals, digits."""
    x = r.random()
    if x < 0.19:
        return word(r) + "-" + word(r)
    if x < 0.4:
        return word(r)
    if x < 0.58:
        return real(r) + (real(r) if r.random() < 0.6 else pick(r, ENDINGS))
    if x < 0.62:
        return word(r) + "-" + word(r) + "-" + word(r)
    if x < 0.68:
        return word(r) + "." + pick(r, ("js", "io", "py", "net", "rs", "dev", "go", "org", word(r)))
    if x < 0.73:
        return word(r).capitalize() + word(r).capitalize()
    if x < 0.77:
        return word(r).upper() + (pick(r, "-_") + word(r).upper() if r.random() < 0.4 else "")
    if x < 0.81:
        return word(r) + "_" + word(r)
    if x < 0.87:
        return word(r) + digits(r, 1, 3)
    if x < 0.9:
        return word(r) + "-" + digits(r, 1, 4)
    if x < 0.94:
        return word(r).capitalize()
    if x < 0.96:
        return word(r).capitalize() + "." + word(r).capitalize()
    if x < 0.98:
        return "." + word(r)
    return digits(r, 1, 2) + word(r)


def run(r):
    """A long number of a CI run."""
    text = digits(r, 4, 11)
    return ("#" + text if r.random() < 0.08 else text), int(text)


def same(maker):
    """A slot whose value is written as it reads."""
    def make(r):
        text = maker(r)
        return text, text
    return make


def number(r):
    """An identifying number."""
    x = r.random()
    text = digits(r, 1, 2) if x < 0.25 else digits(r, 2, 4) if x < 0.8 else digits(r, 4, 6)
    return text, int(text)


def hash_number(r):
    """An identifying number, often with a hash sign in the request."""
    if r.random() < 0.05:
        value = r.randint(2, 99) if r.random() < 0.7 else r.randint(100, 999)
        return number_words(value), value
    text, value = number(r)
    return ("#" + text if r.random() < 0.55 else text), value


def number_words(n):
    """An integer from 0 to 999 in English words."""
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + ("-" + ONES[n % 10] if n % 10 else "")
    rest = n % 100
    return ONES[n // 100] + " hundred" + (" and " + number_words(rest) if rest else "")


def count(r):
    """A small amount, in digits or words."""
    x = r.random()
    n = r.randint(1, 12) if x < 0.35 else pick(r, (5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100, 150, 200, 250, 500)) if x < 0.65 else r.randint(1, 120) if x < 0.9 else r.randint(100, 999)
    y = r.random()
    if n == 12 and y < 0.6:
        return "a dozen", 12
    if y < 0.3 and (n < 101 or n % 100 == 0):
        return number_words(n), n
    return str(n), n


def duration(units):
    """Durations in several units, whose value is an integer of the first: [(singular, plural, factor)]."""
    def make(r):
        x = r.random()
        if x < 0.42:
            n = pick(r, (3, 5, 7, 10, 14, 15, 20, 21, 28, 30, 40, 45, 60, 90, 100, 120, 180, 365)) if r.random() < 0.5 else r.randint(2, 200)
            word_form = r.random() < 0.25 and n <= 100
            return (number_words(n) if word_form else str(n)) + " " + units[0][1], n
        one, many, factor = pick(r, units[1:] if r.random() < 0.93 else units)
        if r.random() < 0.35 or factor > 300:
            return pick(r, ("a ", "one ", "1 ", "a full ", "a whole ")) .replace("a ", "an " if one == "hour" else "a ") + one if r.random() < 0.85 else one, factor
        n = r.randint(2, 9 if factor < 60 else 6)
        return (number_words(n) if r.random() < 0.6 else str(n)) + " " + many, n * factor
    return make


def days(r):
    """A duration counted in days."""
    if r.random() < 0.06:
        n = r.randint(1, 120)
        form, factor = pick(r, (("%dd", 1), ("%d d", 1), ("%dw", 7), ("%d full days", 1), ("%d wks", 7)))
        return form % n, n * factor
    if r.random() < 0.16:
        return pick(r, (("a fortnight", 14), ("two fortnights", 28), ("half a year", 180), ("a quarter", 90), ("a day", 1), ("a fortnight", 14), ("a week", 7), ("a month", 30), ("a week and a half", 10), ("a couple of weeks", 14), ("a couple of days", 2), ("a couple of months", 60)))
    return DAY_UNITS(r)


DAY_UNITS = duration([("day", "days", 1), ("week", "weeks", 7), ("month", "months", 30), ("year", "years", 365), ("week", "weeks", 7)])


def minutes(r):
    """A duration counted in minutes."""
    if r.random() < 0.15:
        return pick(r, (("half an hour", 30), ("a quarter of an hour", 15), ("an hour and a half", 90), ("three quarters of an hour", 45), ("an hour", 60), ("a couple of hours", 120)))
    return MINUTE_UNITS(r)


MINUTE_UNITS = duration([("minute", "minutes", 1), ("hour", "hours", 60), ("hour", "hours", 60)])


def hours(r):
    """A duration counted in hours."""
    return HOUR_UNITS(r)


HOUR_UNITS = duration([("hour", "hours", 1), ("day", "days", 24), ("week", "weeks", 168)])


def version(r):
    """A version or tag, with or without a v."""
    x = r.random()
    n = lambda high: str(r.randint(0, high))
    core = ".".join((n(20), n(30), n(40))) if x < 0.7 else n(30) + "." + n(30) if x < 0.85 else ".".join((str(r.randint(2018, 2026)), n(12), n(30)))
    if r.random() < 0.15:
        core += "-" + pick(r, ("rc", "beta", "alpha", "pre", "dev")) + pick(r, (".", "", "-")) + n(9)
    y = r.random()
    return "v" + core if y < 0.5 else core if y < 0.9 else pick(r, ("release-", "rel-", word(r) + "-", word(r) + "@", "V")) + core


def branch(r):
    """A branch."""
    x = r.random()
    if x < 0.35:
        return pick(r, ("main", "master", "develop", "trunk", "next", "staging", "stable", "dev", "production", "beta", "edge", "canary"))
    if x < 0.7:
        return pick(r, ("feature", "fix", "release", "hotfix", "chore", "docs", "user", word(r))) + "/" + word(r) + ("-" + word(r) if r.random() < 0.5 else "")
    return pick(r, (version(r) + pick(r, (".x", "-stable", "")), slug(r)))


def sha(r):
    """An abbreviated or whole commit id."""
    return "".join(pick(r, "0123456789abcdef") for _ in range(pick(r, (7, 7, 8, 10, 12))))


def ref(r):
    """Anything that names a commit."""
    x = r.random()
    return version(r) if x < 0.6 else branch(r) if x < 0.85 else sha(r)


def person(r):
    """Somebody: first name, whole name, or login."""
    x = r.random()
    first = pick(r, FIRST) if r.random() < 0.6 else syllables(r, 2, 3).capitalize()
    if x < 0.4:
        return first
    if x < 0.7:
        return first + " " + word(r).capitalize()
    return login(r)


def login(r):
    """A login."""
    x = r.random()
    return slug(r) if x < 0.3 else (pick(r, FIRST).lower() + (pick(r, "-._") + word(r) if x < 0.6 else digits(r, 1, 3)) if x < 0.8 else word(r))


def handle(r):
    """A login, often written with an at sign that is no part of it."""
    text = login(r)
    return ("@" + text if r.random() < 0.35 else text), text


def email(r):
    """An e-mail address."""
    return login(r) + "@" + word(r) + "." + pick(r, ("com", "org", "net", "io", "de", "example"))


def date(r):
    """A calendar day; mostly as ISO writes it."""
    y, m, d = r.randint(2015, 2029), r.randint(1, 12), r.randint(1, 28)
    iso = "%d-%02d-%02d" % (y, m, d)
    x = r.random()
    if x < 0.78:
        return iso, iso
    name = MONTHS[m - 1]
    return ("%d %s %d" % (d, name, y) if x < 0.9 else "%s %d, %d" % (name, d, y)), iso


def weekday(r):
    """A day as people say it."""
    x = r.random()
    return pick(r, DAYS) if x < 0.5 else pick(r, ("today", "tomorrow", "tonight")) if x < 0.7 else "next " + pick(r, DAYS) if x < 0.85 else date(r)[1]


def clock(r):
    """A time of day."""
    return "%02d:%02d" % (r.randint(0, 23), pick(r, (0, 5, 10, 15, 20, 30, 40, 45, 50)))


def label(r):
    """A label."""
    x = r.random()
    return pick(r, LABELS) if x < 0.55 else word(r) if x < 0.75 else pick(r, ("type", "area", "kind", "prio", "status", word(r))) + pick(r, (":", "/", ": ", "-")) + word(r) if x < 0.9 else slug(r)


def listed(r, items):
    """A list as it reads in a sentence."""
    x = r.random()
    if x < 0.15:
        items = ['"%s"' % i for i in items]
    elif x < 0.25:
        items = ["`%s`" % i for i in items]
    if len(items) == 1:
        return items[0]
    if x > 0.85:
        return ", ".join(items)
    return ", ".join(items[:-1]) + pick(r, (" and ", " and ", " and ", ", and ", " & ", " plus ", " as well as ")) + items[-1]


def several(maker, high=3):
    """A list of values."""
    def make(r):
        items = []
        for _ in range(pick(r, (1, 2, 2, 3, high))):
            item = maker(r)
            if item not in items:
                items.append(item)
        return listed(r, items), items
    return make


def quoted(maker):
    """A value that is quoted as often as not."""
    def make(r):
        text = maker(r)
        x = r.random()
        return ('"%s"' % text if x < 0.35 else "'%s'" % text if x < 0.45 else "`%s`" % text if x < 0.52 else "“%s”" % text if x < 0.56 else text), text
    return make


def always_quoted(maker):
    """Free text, quoted so that its end can be seen."""
    def make(r):
        text = maker(r)
        x = r.random()
        return ('"%s"' % text if x < 0.7 else "'%s'" % text if x < 0.85 else "“%s”" % text if x < 0.93 else "«%s»" % text), text
    return make


def words_text(r, low=1, high=5):
    """A few words in a row."""
    return " ".join(pick(r, WORDS) if r.random() < 0.75 else word(r) for _ in range(r.randint(low, high)))


def title(r):
    """A title of a few words."""
    x = r.random()
    text = words_text(r, 1, 4) if x < 0.5 else pick(r, THINGS) + " " + pick(r, ("for", "with", "after", "in", "on", "when", "and", "without", "before")) + " " + words_text(r, 1, 3) if x < 0.8 else pick(r, ("Fix", "Crash", "Broken", "Add", "Missing", "Slow", "New", "Wrong", "Update", "Plan", "Draft")) + " " + words_text(r, 1, 3)
    return text[0].upper() + text[1:] if r.random() < 0.5 else text


def sentence(r):
    """A short note."""
    return pick(r, ("we will look at it", "please wait", "thanks for the report", "on hold until", "call me about", "see also", "remember the", "not before", "done with", "moved to", "waiting for", "sorry about the")) + " " + words_text(r, 1, 3) if r.random() < 0.6 else title(r)


def path(r):
    """A path of a file or folder."""
    parts = [word(r) for _ in range(r.randint(1, 3))]
    lead = pick(r, ("", "", "/", "./", "~/", "src/", "docs/"))
    return lead + "/".join(parts) + pick(r, ("", "/", ".md", ".txt", ".py", ".ts", ".csv", ".json", ".pdf", ".yaml"))


def filename(r):
    """A file's name."""
    return word(r) + pick(r, ("", "-" + word(r), "_" + digits(r), "")) + pick(r, (".md", ".txt", ".csv", ".pdf", ".png", ".xlsx", ".zip", ".docx", ".json", ".mp3"))


def url(r):
    """A web address."""
    return "https://" + pick(r, ("", "www.", "docs.", "app.")) + word(r) + "." + pick(r, ("com", "org", "io", "dev", "net")) + ("/" + word(r) if r.random() < 0.7 else "") + ("/" + pick(r, (word(r), digits(r))) if r.random() < 0.4 else "")


def code(r):
    """An identifier such as a ticket's or order's."""
    x = r.random()
    head = letters(r, 1, 4).upper()
    if r.random() < 0.15:  # letters and digits in any order
        return "".join(r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") for _ in range(r.randint(4, 10)))
    return head + "-" + digits(r, 1, 5) if x < 0.55 else head + digits(r, 2, 6) if x < 0.75 else digits(r, 4, 7) if x < 0.85 else letters(r, 1, 3) + "_" + digits(r, 2, 5) if x < 0.93 else sha(r)


def place(r):
    """A city or room."""
    return pick(r, PLACES) if r.random() < 0.6 else syllables(r, 2, 3).capitalize()


def money(r):
    """An amount of money, as a whole number."""
    n = pick(r, (5, 10, 20, 25, 50, 80, 100, 150, 200, 250, 300, 500, 750, 1000, 1200, 1500, 2000, 5000)) if r.random() < 0.6 else r.randint(1, 9999)
    return pick(r, ("$%d", "%d euros", "€%d", "%d dollars", "%d", "£%d", "%d EUR")) % n, n


def percent(r):
    """A percentage, as a whole number."""
    n = r.randint(1, 100)
    return pick(r, ("%d%%", "%d percent", "%d per cent", "%d %%")) % n, n


def thing(r):
    """A short common noun phrase, such as a product or a subject."""
    x = r.random()
    return pick(r, WORDS) + " " + pick(r, WORDS) if x < 0.4 else pick(r, WORDS) if x < 0.6 else pick(r, THINGS) if x < 0.8 else word(r)


MAKERS = {
    "slug": same(slug), "number": number, "hash": hash_number, "run": run, "count": count, "days": days, "minutes": minutes, "hours": hours,
    "version": quoted(version), "branch": quoted(branch), "sha": same(sha), "ref": quoted(ref), "person": same(person), "login": handle,
    "email": same(email), "date": date, "weekday": same(weekday), "time": same(clock), "label": quoted(label), "labels": several(label),
    "people": several(person), "logins": several(login), "name": quoted(thing), "names": several(thing), "title": always_quoted(title),
    "text": always_quoted(sentence), "path": quoted(path), "paths": several(path), "file": quoted(filename), "url": same(url),
    "code": same(code), "codes": several(code), "place": same(place), "money": money, "percent": percent, "query": always_quoted(title),
    "versions": several(version), "slugs": several(slug),
}
INTEGERS = {"run", "number", "hash", "count", "days", "minutes", "hours", "money", "percent"}
ARRAYS = {"labels", "people", "logins", "names", "paths", "codes", "versions", "slugs"}
