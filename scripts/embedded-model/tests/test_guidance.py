"""Every copy of a reply is found where it stands in the prompt."""
import sys
import unittest
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from generator import examples  # noqa: E402
from guidance import NOTHING, Spans, guide, tool_places  # noqa: E402
from render import render_call, render_prefix, render_turn  # noqa: E402
from tokenizer import Tokenizer  # noqa: E402

TOOLS = [
    {"function": {"name": "shut", "description": "Close one.", "parameters": {"properties": {"id": {"type": "integer"}}, "required": ["id"]}}},
    {"function": {"name": "open_it", "parameters": {"properties": {"how": {"type": "string", "enum": ["wide", "slow"]}, "who": {"type": "array"}}, "required": []}}},
]


class Guidance(unittest.TestCase):
    def setUp(self):
        self.tokenizer = Tokenizer.load()

    def sources(self, tools, user, reply, tool):
        """The text that each head is pointed to while the reply is written, one token after the other."""
        prefix, prompt = render_prefix("Route.", tools), render_turn(user)
        spans = [Spans(self.tokenizer.encode(text), self.tokenizer) for text in (prefix, prompt, reply)]
        end = spans[0].ids.index(self.tokenizer.ids["</tools>"])
        goals = guide(spans[0], tool_places(prefix, tools), end, spans[1], prompt.encode(), spans[2], reply.encode(), {"tool": tool})
        return ["".join(self.tokenizer.tokens[source.ids[at]] for at in goal[1:] if at != NOTHING) for goal, source in zip(goals, spans)], goals, spans

    def test_names_and_listed_values_come_from_the_tools_and_the_rest_from_the_request(self):
        reply = render_call("open_it", {"how": "slow", "who": ["mia", "x-42"]})
        (tools, request), _, _ = self.sources(TOOLS, "open it slow for x-42 and mia", reply, "open_it")
        self.assertEqual((tools, request), ("open_ithowslowwho", "miax-42"))

    def test_the_first_token_looks_at_the_tool_or_past_all_of_them(self):
        for tool, text in (("shut", "shut"), (None, "</tools>")):
            _, goals, spans = self.sources(TOOLS, "hello", "No.", tool)
            self.assertTrue(text.startswith(self.tokenizer.tokens[spans[0].ids[goals[0][0]]]))

    def test_a_number_inside_another_is_not_the_source(self):
        _, goals, spans = self.sources(TOOLS, "close 1712 or 12", render_call("shut", {"id": 12}), "shut")
        self.assertEqual(min(at for at in goals[1] if at != NOTHING), len(self.tokenizer.encode(render_turn("close 1712 or ").split("<|im_end|>")[0])))

    def test_names_of_generated_calls_are_always_found(self):
        for example in islice(examples(4), 60):
            for turn in example["turns"]:
                if turn["kind"] == "call":
                    (tools, _), _, _ = self.sources(example["tools"], turn["user"], turn["assistant"], turn["tool"])
                    self.assertTrue(tools.startswith(turn["tool"]), turn)


if __name__ == "__main__":
    unittest.main()
