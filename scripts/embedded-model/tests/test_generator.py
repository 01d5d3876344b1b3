"""What the generator writes is reproducible and right by its own schemas."""
import json
import os
import re
import subprocess
import sys
import unittest
from collections import Counter
from itertools import islice
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE))

from generator import examples  # noqa: E402
from generator.inflect import gerund, past  # noqa: E402
from generator.slots import MAKERS, days, number_words  # noqa: E402
from generator.words import Source  # noqa: E402

CALL = re.compile(r"<tool_call>\n(.*)\n</tool_call>")
TYPES = {"string": str, "integer": int, "boolean": bool, "array": list}


class Generator(unittest.TestCase):
    def setUp(self):
        self.examples = list(islice(examples(21), 300))

    def test_reproducible_and_split_among_workers(self):
        again = list(islice(examples(21), 20))
        self.assertEqual(again, self.examples[:20])
        self.assertEqual(list(islice(examples(21, worker=1, workers=2), 10)), self.examples[1:21:2])
        self.assertNotEqual(next(examples(22)), self.examples[0])

    def test_the_same_in_every_process(self):
        lines = [subprocess.run([sys.executable, str(HERE / "list_requests.py"), "--seed=3", "--examples=30"], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout for seed in ("1", "2")]
        self.assertEqual(*lines)

    def test_calls_fit_their_schemas(self):
        for example in self.examples:
            tools = {t["function"]["name"]: t["function"]["parameters"] for t in example["tools"]}
            self.assertEqual(len(tools), len(example["tools"]))
            for turn in example["turns"]:
                for text in CALL.findall(turn["assistant"]):
                    call = json.loads(text)
                    schema = tools[call["name"]]
                    keys = list(call["arguments"])
                    self.assertEqual(keys, [k for k in schema["properties"] if k in keys])
                    self.assertLessEqual(set(schema["required"]), set(keys), turn)
                    for key, value in call["arguments"].items():
                        self.assertIs(type(value), TYPES[schema["properties"][key]["type"]], (key, turn))
                        self.assertIn(value, schema["properties"][key].get("enum", [value]))

    def test_text_values_stand_in_the_request(self):
        for example in self.examples:
            free = {k for t in example["tools"] for k, s in t["function"]["parameters"]["properties"].items() if s["type"] == "string" and "enum" not in s and "YYYY" not in s.get("description", "")}
            for turn in example["turns"]:
                for text in CALL.findall(turn["assistant"]):
                    for key, value in json.loads(text)["arguments"].items():
                        if key in free and isinstance(value, str) and not value.isdigit() and not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
                            self.assertIn(value, turn["user"])

    def test_definitions_are_whole(self):
        for example in self.examples:
            self.assertNotRegex(json.dumps(example["tools"]), r"\{(N|Ns|range|default)\}")

    def test_replies_and_requests_are_whole(self):
        for example in self.examples:
            for turn in example["turns"]:
                self.assertNotRegex(turn["user"], r"\{\w+\}")
                self.assertTrue(turn["user"].strip())
                calls = len(CALL.findall(turn["assistant"]))
                self.assertEqual({"call": calls == 1, "multi": calls > 1, "none": calls == 0, "missing": calls == 0 and turn["assistant"].endswith("?")}[turn["kind"]], True, turn)

    def test_kinds_and_sizes_vary(self):
        kinds = Counter(turn["kind"] for example in self.examples for turn in example["turns"])
        self.assertEqual(set(kinds), {"call", "multi", "none", "missing"})
        self.assertGreater(min(kinds.values()) / sum(kinds.values()), 0.015)
        sizes = Counter(len(example["tools"]) for example in self.examples)
        self.assertLessEqual({1, 4, 8}, set(sizes))
        self.assertLessEqual(max(sizes), 17)

    def test_held_out_source_differs(self):
        words = lambda split: {w for e in islice(examples(5, split=split), 500) for t in e["tools"] for w in t["function"].get("description", "").lower().split()}
        held = {"tenant", "sponsor", "greenhouse", "lease", "volunteer"}
        self.assertTrue(held & words("valid"))
        self.assertFalse(held & words("train"))


class Parts(unittest.TestCase):
    def test_number_words(self):
        self.assertEqual([number_words(n) for n in (0, 12, 40, 67, 100, 905)], ["zero", "twelve", "forty", "sixty-seven", "one hundred", "nine hundred and five"])

    def test_durations(self):
        r, seen = Source("x"), {}
        for _ in range(3000):
            surface, value = days(r)
            seen[surface] = value
        self.assertEqual([seen[k] for k in ("a fortnight", "a week", "two weeks", "a month")], [14, 7, 14, 30])

    def test_every_maker_makes(self):
        r = Source("y")
        for make in MAKERS.values():
            for _ in range(50):
                surface, value = make(r)
                self.assertTrue(surface)
                self.assertIsNotNone(value)

    def test_verb_forms(self):
        self.assertEqual([gerund(t) for t in ("close it", "tag it", "tidy up", "is it so")], ["closing it", "tagging it", "tidying up", None])
        self.assertEqual([past(t) for t in ("close it", "tag it", "tidy up", "put it")], ["closed it", "tagged it", "tidied up", "put it"])


if __name__ == "__main__":
    unittest.main()
