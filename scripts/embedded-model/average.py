"""Average the weights of checkpoints of one training, each with its share.

    average.py OUT.pt 0.8:END.pt 0.2:START.pt

What the optimiser held and the counts are those of the first.
"""
from __future__ import annotations

import argparse
from pathlib import Path

import torch


def share(text: str) -> tuple[float, Path]:
    """`0.8:END.pt` as (0.8, its path)."""
    part, _, path = text.partition(":")
    return float(part), Path(path)


def average(parts: list[tuple[float, dict]]) -> dict:
    """A checkpoint whose weights are the mean of the parts' by their shares, which need not add up to one."""
    whole = sum(part for part, _ in parts)
    names = parts[0][1]["model"]
    if any(checkpoint["config"] != parts[0][1]["config"] for _, checkpoint in parts):
        raise ValueError("the checkpoints are of networks of different shapes")
    mean = {name: sum(part / whole * checkpoint["model"][name] for part, checkpoint in parts) for name in names}
    return {**parts[0][1], "model": mean}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("parts", type=share, nargs="+", metavar="SHARE:CHECKPOINT")
    args = parser.parse_args()
    torch.save(average([(part, torch.load(path)) for part, path in args.parts]), args.out)


if __name__ == "__main__":
    main()
