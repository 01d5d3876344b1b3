"""Names of tools and arguments: real, in several styles, or invented."""
from .slots import letters, syllables
from .words import WORDS, pick


def invented(r):
    """A name that means nothing here."""
    x = r.random()
    part = lambda: syllables(r, 1, 3) if x < 0.4 else letters(r, 2, 6) if x < 0.65 else pick(r, WORDS)
    return part() + ("_" + part() if r.random() < 0.55 else "")


def styled(name, style):
    """A snake_case name in another style."""
    parts = name.split("_")
    if style == "camel":
        return parts[0] + "".join(p.capitalize() for p in parts[1:])
    if style == "kebab":
        return "-".join(parts)
    if style == "dotted" and len(parts) > 1:
        return parts[0] + "." + "_".join(parts[1:])
    if style == "pascal":
        return "".join(p.capitalize() for p in parts)
    return name


def style_of(r):
    """The style of a whole toolset."""
    x = r.random()
    return "snake" if x < 0.8 else "camel" if x < 0.9 else "kebab" if x < 0.95 else "dotted" if x < 0.98 else "pascal"


def spoken(name):
    """An argument's name as words."""
    out = ""
    for c in name:
        out += " " if c in "_-" else " " + c.lower() if c.isupper() and out else c
    return out
