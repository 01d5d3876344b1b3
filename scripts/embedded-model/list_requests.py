"""Print generated requests as JSON lines: {"user", "values"}, the values being those of the reply's arguments.

Standard library only: the contamination check runs it where there is no torch.
"""
import argparse
import json
import re

from generator import examples

CALL = re.compile(r"<tool_call>\n(.*)\n</tool_call>")


def leaves(value):
    """All strings and numbers inside a JSON value, as text."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [leaf for item in value for leaf in leaves(item)]
    return [str(value)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--examples", type=int, required=True)
    args = parser.parse_args()
    stream = examples(args.seed)
    for _ in range(args.examples):
        for turn in next(stream)["turns"]:
            values = [leaf for call in CALL.findall(turn["assistant"]) for leaf in leaves(json.loads(call)["arguments"])]
            print(json.dumps({"user": turn["user"], "values": values}))


if __name__ == "__main__":
    main()
