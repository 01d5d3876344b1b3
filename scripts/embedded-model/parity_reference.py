"""What the Python side says: token ids of awkward strings, and log-probabilities of replies.

`parity.ts` compares this file's output with llama.cpp's answers.
"""
from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

import torch

from evaluate import load
from generator import examples
from render import render_sequence
from data import to_pack
from tokenizer import Tokenizer

AWKWARD = [
    "", " ", "  ", "   leading", "trailing   ", "\n", "\n\n", "\r\n", "a\r\nb\r\n", "\t\ttabs\t", " \n \n", "\u00a0no-break\u00a0",
    "Grüße aus Köln", "¿Qué incidencias están abiertas?", "déjà vu, naïve, coöperate", "日本語のテスト", "中文，标点。", "Привет, мир",
    "مرحبا بالعالم", "नमस्ते दुनिया", "한국어", "👩‍👩‍👧‍👦 family", "🏳️‍🌈", "e\u0301 combining", "\u200bzero\u200bwidth", "ﬁ ligature", "½ ¾ ² ³",
    "Ⅷ ⅻ", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "\ufeffbom", "null\u0000byte", "\u0007bell", "\x7f", "\U0001F600\U0001F601", "İstanbul ı", "ß ẞ",
    "don't can't I'll we've you're", "snake_case_name kebab-case-name CamelCaseName", "owner/name#42", "https://example.org/a/b?c=d&e=f#g",
    "v1.2.3-rc.4+build.5", "1234567890", "007 3.14159 1,000,000 -5 +7", "0x1F 1e-9", '{"name": "x", "arguments": {"a": [1, 2], "b": null}}',
    "<tools>", "</tools>", "<tool_call>", "</tool_call>", "<|im_start|>", "<|im_end|>", "<|endoftext|>", "<|im_start|>user\nhi<|im_end|>\n",
    "<|im_start", "im_end|>", "< |im_end|>", "<|im_end|><|im_end|>", "<tool_call>\n{}\n</tool_call>", "<TOOL_CALL>", "<tool_call", "a<tool_call>b",
    "a_b.c-d:e;f,g!h?i", "((([[[{{{", "...", "-----", "====", "a" * 200, "ab" * 100, " " * 40, "é" * 30, "9" * 60, "_" * 33,
]  # fmt: skip
ALPHABETS = [
    "abcdefghijklmnopqrstuvwxyz ", "ABCxyz019_-./#@ ", "äöüßéñçøåœ aeiou", "0123456789 ,.", "{}[]\":,\\ \n", " \t\r\n\u00a0x",
    "αβγδε жзийк", "日本語漢字かな。、 ", "👍🎉🔥 ab", "'\"`´’“”… st",
]  # fmt: skip


def strings(seed: int, count: int) -> list[str]:
    """The awkward strings, then strings of random letters, alphabet by alphabet."""
    chance = random.Random(seed)
    made = list(AWKWARD)
    for index in range(count):
        alphabet = ALPHABETS[index % len(ALPHABETS)]
        made.append("".join(chance.choice(alphabet) for _ in range(chance.randint(1, 50))))
    return made


def conversations(model, tokenizer, seed: int, count: int) -> list[dict]:
    """Prompts with a reply each, and torch's log-probability of every reply token."""
    made = []
    for example in examples(seed, split="valid"):
        packed = to_pack({**example, "turns": example["turns"][:1]}, tokenizer, model.config.context)
        if packed is None:
            continue
        pack, _ = packed
        with torch.no_grad():
            rows = torch.log_softmax(model(pack).double(), -1)
        segments = [text for text, _ in render_sequence({**example, "turns": example["turns"][:1]})]
        made.append(
            {
                "prompt": segments[0] + segments[1],
                "reply": pack.labels.tolist(),
                "logProbabilities": rows[torch.arange(len(pack.labels)), pack.labels].tolist(),
                "top": rows.argmax(-1).tolist(),
            }
        )
        if len(made) == count:
            return made
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("to", type=Path)
    parser.add_argument("--strings", type=int, default=300)
    parser.add_argument("--conversations", type=int, default=24)
    parser.add_argument("--seed", type=int, default=7_003)
    args = parser.parse_args()
    torch.set_num_threads(1)
    model, tokenizer = load(args.checkpoint), Tokenizer.load()
    texts = strings(args.seed, args.strings)
    reference = {
        "strings": [
            {"text": text, "ids": tokenizer.encode(text), "plainIds": tokenizer.encode(text, parse_special=False)}
            for text in texts
        ],
        "conversations": conversations(model, tokenizer, args.seed, args.conversations),
    }
    args.to.write_text(json.dumps(reference, ensure_ascii=True))


if __name__ == "__main__":
    main()
