"""Print generated requests as JSON lines: {"user", "values"}, the values being those of the reply's arguments.

Standard library only: the contamination check runs it where there is no torch.
"""
import argparse
import json

from generator import examples
from generator.apart import values_of


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--examples", type=int, required=True)
    args = parser.parse_args()
    stream = examples(args.seed)
    for _ in range(args.examples):
        for turn in next(stream)["turns"]:
            print(json.dumps({"user": turn["user"], "values": values_of(turn["assistant"])}))


if __name__ == "__main__":
    main()
