"""Byte-level BPE that llama.cpp reads as `gpt2` with the `deepseek-coder` pre-tokenizer.

Letters merge only with letters, and digits never merge, so a name has the same tokens wherever it stands.
Run as a script to train it from the generator: `python3 tokenizer.py`.
"""
import json
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
FILE = HERE / "artifacts" / "tokenizer.json"
PRE = "deepseek-coder"
CONTROL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
DEFINED = ("<tools>", "</tools>", "<tool_call>", "</tool_call>")
VOCABULARY = 2048
NORMAL_TYPE, CONTROL_TYPE, DEFINED_TYPE = 1, 3, 4
# Merges inside JSON's punctuation; Ġ is a space.
PUNCTUATION = ('" :', 'Ġ "', '" ,', '{ "', 'Ġ {"', '} }', '" }}', 'Ġ [', 'Ġ[ "', '" ]', '"] ,', '"] }}', 'Ġ {', ': /', ':/ /')


def byte_characters():
    """GPT-2's printable character for each byte."""
    plain = list(range(33, 127)) + list(range(161, 173)) + list(range(174, 256))
    table, extra = {b: chr(b) for b in plain}, 256
    for b in range(256):
        if b not in table:
            table[b] = chr(extra)
            extra += 1
    return table


BYTE = byte_characters()
UNBYTE = {c: b for b, c in BYTE.items()}


def category_class(letter):
    """The inside of a regex class: all code points whose Unicode category begins so."""
    ranges, start = [], None
    for code in range(sys.maxunicode + 2):
        inside = code <= sys.maxunicode and unicodedata.category(chr(code))[0] == letter
        if inside and start is None:
            start = code
        elif not inside and start is not None:
            ranges.append("%s-%s" % (re.escape(chr(start)), re.escape(chr(code - 1))))
            start = None
    return "".join(ranges)


SPLITS = [re.compile(p) for p in (r"[\r\n]", r"\s?[%s]+" % category_class("L"), r"\s?[%s]+" % category_class("P"), r"[%s]" % category_class("N"))]
ASCII = re.compile(r"[\r\n]|\s?[A-Za-z]+|\s?[!-#%-*,-/:;?@\[-\]_{}]+|[0-9]")


def pieces(text):
    """Pre-tokens: each pattern in turn cuts what the ones before left in between, and their matches too."""
    if text.isascii():
        return cut(ASCII, text)
    parts = [text]
    for pattern in SPLITS:
        parts = [p for part in parts for p in cut(pattern, part)]
    return parts


def cut(pattern, text):
    """Matches and the gaps between them, in order."""
    out, at = [], 0
    for match in pattern.finditer(text):
        if match.start() > at:
            out.append(text[at:match.start()])
        out.append(match.group())
        at = match.end()
    if at < len(text):
        out.append(text[at:])
    return out


class Tokenizer:
    """Vocabulary, merges and encoding."""

    def __init__(self, merges):
        self.merges = list(merges)
        self.rank = {tuple(m.split(" ")): i for i, m in enumerate(self.merges)}
        self.tokens = list(CONTROL + DEFINED) + [BYTE[b] for b in range(256)] + [m.replace(" ", "") for m in self.merges]
        self.types = [CONTROL_TYPE] * len(CONTROL) + [DEFINED_TYPE] * len(DEFINED) + [NORMAL_TYPE] * (len(self.tokens) - 7)
        first = {}
        for i, token in enumerate(self.tokens):
            first.setdefault(token, i)
        self.ids, self.cache = first, {}
        self.special = re.compile("(" + "|".join(map(re.escape, CONTROL + DEFINED)) + ")")
        self.defined = re.compile("(" + "|".join(map(re.escape, DEFINED)) + ")")
        self.eos = self.eot = 2
        self.bos = self.pad = 0
        self.pre = PRE

    @classmethod
    def load(cls, path=FILE):
        """The trained tokenizer."""
        return cls(json.loads(Path(path).read_text())["merges"])

    def save(self, path=FILE):
        """Writes merges and vocabulary."""
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text(json.dumps({"pre": PRE, "merges": self.merges, "tokens": self.tokens, "types": self.types}, ensure_ascii=False, indent=2) + "\n")

    def word(self, piece):
        """Token ids of one pre-token."""
        found = self.cache.get(piece)
        if found is None:
            parts = [BYTE[b] for b in piece.encode()]
            while len(parts) > 1:
                best = min(range(len(parts) - 1), key=lambda i: self.rank.get((parts[i], parts[i + 1]), 1 << 30))
                if (parts[best], parts[best + 1]) not in self.rank:
                    break
                parts[best:best + 2] = [parts[best] + parts[best + 1]]
            found = [self.ids[p] for p in parts]
            if len(self.cache) < 200_000:
                self.cache[piece] = found
        return found

    def encode(self, text, parse_special=True):
        """Token ids; control tokens written in the text are recognised only with `parse_special`."""
        out = []
        for part in (self.special if parse_special else self.defined).split(text):
            if part in DEFINED or (parse_special and part in CONTROL):
                out.append(self.ids[part])
            elif part:
                for piece in pieces(part):
                    out.extend(self.word(piece))
        return out

    def decode(self, ids):
        """Text of token ids, control tokens included."""
        data = b""
        for i in ids:
            data += self.tokens[i].encode() if i < 7 else bytes(UNBYTE[c] for c in self.tokens[i])
        return data.decode(errors="replace")


def learn(counts, size):
    """BPE merges over letter runs; counts are flattened so that rarer words get tokens too."""
    words = [[list(BYTE[b] for b in w.encode()), c ** 0.6] for w, c in sorted(counts.items())]
    pairs, where = Counter(), {}
    for i, (parts, c) in enumerate(words):
        for pair in zip(parts, parts[1:]):
            pairs[pair] += c
            where.setdefault(pair, set()).add(i)
    merges, made = [], set()
    while len(merges) < size:
        best = max(pairs, key=lambda p: (pairs[p], p))
        joined = best[0] + best[1]
        assert joined not in made, joined
        made.add(joined)
        merges.append(" ".join(best))
        for i in where.pop(best):
            parts, c = words[i]
            for pair in zip(parts, parts[1:]):
                pairs[pair] -= c
            j = 0
            while j < len(parts) - 1:
                if (parts[j], parts[j + 1]) == best:
                    parts[j:j + 2] = [joined]
                j += 1
            for pair in zip(parts, parts[1:]):
                pairs[pair] += c
                where.setdefault(pair, set()).add(i)
        pairs.pop(best, None)
    return merges


EXTRA = """maintainer maintainers changelog changelogs milestone nightly contributor contributors contribution repository repositories
deprecated deprecation migration release releases released merged merging branch branches backport conflict conflicts approval approvals
stale dormant inactive untouched idle abandoned duplicate duplicates reproduce reproduction severity vulnerability vulnerabilities advisory
license dependency dependencies upgrade outdated workflow pipeline passing failing flaky reviewer reviewers assign unassigned label labels
labelled triage backlog summary summarise summarize overview digest weekly monthly newest oldest threshold maximum minimum default optional
required argument arguments between since until before after during within include including exclude without except ignore preview apply
actually really simulate change changes changed update updates nothing anything something everything somebody nobody please thanks could
would should might repo repos issue issues pull request requests commit commits compare range version versions tag tags notes draft drafts
publish announce security audit check checks status report reports open closed close closes closing reopen lock comment comments message
bitte zeige alle keine für nicht und oder zwischen seit ohne schließe welche wurde Tagen Wochen letzten por favor muestra todos entre desde
hasta sin cierra abre cuáles días semanas último s'il vous plaît montre tous depuis sans ferme ouvre quels jours semaines dernier avec
""".split()


def train(examples_count=2500, seed=7):
    """Trains on what the generator writes."""
    from generator import examples
    from render import render_sequence
    counts, stream = Counter(EXTRA * 60), examples(seed)
    for _ in range(examples_count):
        for text, _ in render_sequence(next(stream)):
            counts.update(re.findall(r"[^\W\d_]+", text))
    for w in ("im", "start", "end"):
        counts[w] = min(counts[w], 100)
    frequent = {w: c for w, c in counts.items() if c >= 25}
    letters = learn(frequent, VOCABULARY - 256 - len(CONTROL) - len(DEFINED) - len(PUNCTUATION))
    return Tokenizer(list(PUNCTUATION) + letters)


if __name__ == "__main__":
    tokenizer = train()
    tokenizer.save()
    print(len(tokenizer.tokens), "tokens")
