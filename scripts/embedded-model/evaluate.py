"""How well a checkpoint does on held-out generated requests, by kind of request.

Greedy decoding writes a reply exactly when every one of its tokens is the most
likely one after those before it, so one pass over the gold replies decides
`strict` (the whole reply), `routing` (the names of all calls, or no call where
none is due) and needs no generation.
"""
from __future__ import annotations

import argparse
from pathlib import Path
from typing import Iterable

import torch
from torch.nn import functional as F

from data import called, validation_packs
from model import Config, Pack, Router
from tokenizer import Tokenizer

CALL_TOKEN = "<tool_call>"


def score_packs(model: Router, packs: Iterable[tuple[Pack, list[dict]]]) -> dict[str, dict[str, float]]:
    """Per kind: count, mean loss per reply token, and the shares routed and strictly right."""
    tokenizer = Tokenizer.load()
    call = tokenizer.encode(CALL_TOKEN)[0]
    sums: dict[str, dict[str, float]] = {}
    with torch.no_grad():
        for pack, turns in packs:
            logits = model(pack)
            losses = F.cross_entropy(logits, pack.labels, reduction="none")
            best = logits.argmax(-1)
            for (start, end), turn in zip(pack.spans, turns):
                right = (best[start:end] == pack.labels[start:end]).tolist()
                names = called(turn)
                if names:
                    routed, strict = routed_right(pack.labels[start:end].tolist(), right, tokenizer), all(right)
                else:
                    routed = strict = best[start].item() != call
                for kind in ("all", turn["kind"]):
                    row = sums.setdefault(kind, dict(count=0, loss=0.0, tokens=0, routing=0, strict=0))
                    row["count"] += 1
                    row["loss"] += losses[start:end].sum().item()
                    row["tokens"] += end - start
                    row["routing"] += routed
                    row["strict"] += strict
    return {
        kind: {
            "count": row["count"],
            "loss": row["loss"] / row["tokens"],
            "routing": row["routing"] / row["count"],
            "strict": row["strict"] / row["count"],
        }
        for kind, row in sorted(sums.items())
    }


def routed_right(labels: list[int], right: list[bool], tokenizer: Tokenizer) -> bool:
    """Whether every token outside the arguments is right: opening, name, closing, number of calls."""
    text, inside, fine = "", False, True
    for token, good in zip(labels, right):
        piece = tokenizer.decode([token])
        if piece == CALL_TOKEN:
            text, inside = "", False
        text += piece
        if not inside:
            fine = fine and good
            inside = '"arguments"' in text
        elif piece == "</tool_call>":
            inside = False
    return fine


def summary(scores: dict[str, dict[str, float]]) -> str:
    """A table of the scores, in percent."""
    lines = [f"{'kind':<12}{'n':>6}{'loss':>8}{'routing':>9}{'strict':>8}"]
    for kind, row in scores.items():
        lines.append(
            f"{kind:<12}{row['count']:>6}{row['loss']:>8.3f}{100 * row['routing']:>9.1f}{100 * row['strict']:>8.1f}"
        )
    return "\n".join(lines)


def load(path: Path) -> Router:
    """The network of a checkpoint."""
    saved = torch.load(path)
    model = Router(Config(**saved["config"]))
    model.load_state_dict(saved["model"])
    return model


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--packs", type=int, default=100)
    parser.add_argument("--seed", type=int, default=7_002)
    args = parser.parse_args()
    torch.set_num_threads(1)
    model, tokenizer = load(args.checkpoint), Tokenizer.load()
    for hidden in (False, True):
        packs = validation_packs(tokenizer, args.seed, args.packs, model.config.context, hide_schema=hidden)
        print("schema hidden" if hidden else "schema shown")
        print(summary(score_packs(model, packs)))


if __name__ == "__main__":
    main()
