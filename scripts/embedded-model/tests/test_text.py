"""Template, renderer and tokenizer agree. Run: python3 -m unittest discover -s tests (the template's test needs jinja2)."""
import json
import sys
import unittest
from itertools import islice
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE))

from generator import examples  # noqa: E402
from render import END, render, render_call, render_sequence  # noqa: E402
from tokenizer import CONTROL, DEFINED, Tokenizer  # noqa: E402

try:
    import jinja2
except ImportError:
    jinja2 = None


def template():
    """The chat template, with tojson as model runtimes have it."""
    environment = jinja2.Environment()
    environment.filters["tojson"] = lambda value: json.dumps(value, ensure_ascii=False)
    return environment.from_string((HERE / "template.jinja").read_text())


@unittest.skipUnless(jinja2, "needs jinja2")
class Template(unittest.TestCase):
    def test_prompt_equals_renderer(self):
        made = template()
        for example in islice(examples(11), 60):
            user = example["turns"][0]["user"]
            messages = [{"role": "system", "content": example["system"]}, {"role": "user", "content": user}]
            text = made.render(messages=messages, tools=example["tools"], add_generation_prompt=True)
            self.assertEqual(text, render(example["system"], example["tools"], user))

    def test_without_tools_or_system_or_schema(self):
        made = template()
        user = [{"role": "user", "content": "hi"}]
        self.assertEqual(made.render(messages=user, add_generation_prompt=True), render("", [], "hi"))
        bare = [{"type": "function", "function": {"name": "a", "description": "b", "parameters": {"type": "object", "properties": {}}}}]
        self.assertEqual(made.render(messages=user, tools=bare, add_generation_prompt=True), render("", bare, "hi"))
        enums = [{"type": "function", "function": {"name": "a", "parameters": {"type": "object", "properties": {"x": {"type": "array", "items": {"type": "string", "enum": ["p", "q"]}}, "y": {"type": "array", "items": {"type": "string"}}}}}}]
        self.assertEqual(made.render(messages=user, tools=enums, add_generation_prompt=True), render("", enums, "hi"))
        self.assertIn("a(x? array p|q, y? array)\n", render("", enums, "hi"))

    def test_calls_in_history(self):
        made = template()
        arguments = {"a": 1, "b": "ü"}
        calls = [{"type": "function", "function": {"name": "f", "arguments": arguments}}, {"type": "function", "function": {"name": "g", "arguments": '{"c": 2}'}}]
        text = made.render(messages=[{"role": "user", "content": "x"}, {"role": "assistant", "content": None, "tool_calls": calls}, {"role": "tool", "content": "ok"}])
        self.assertIn("<|im_start|>assistant\n" + render_call("f", arguments) + "\n" + render_call("g", {"c": 2}) + END, text)
        self.assertIn("<tool_response>\nok\n</tool_response>", text)


class Tokens(unittest.TestCase):
    def setUp(self):
        self.tokenizer = Tokenizer.load()

    def test_round_trip(self):
        for example in islice(examples(12), 40):
            for text, _ in render_sequence(example):
                self.assertEqual(self.tokenizer.decode(self.tokenizer.encode(text)), text)
        for text in ("", "\r\n", "ä ß 漢字 🙂", "  two  spaces\t", "½ ² Ⅳ", "<|im_end|>"):
            self.assertEqual(self.tokenizer.decode(self.tokenizer.encode(text, parse_special=False)), text)

    def test_specials(self):
        self.assertEqual(self.tokenizer.encode("<|im_end|>"), [2])
        self.assertNotIn(2, self.tokenizer.encode("<|im_end|>", parse_special=False))
        self.assertEqual(self.tokenizer.encode("<tool_call>", parse_special=False), [5])
        self.assertEqual(self.tokenizer.tokens[:7], list(CONTROL + DEFINED))

    def test_names_are_the_same_everywhere(self):
        for name in ("zorblex", "acme-labs", "vue.js", "RFC_TOOLS", "started", "x264"):
            alone = self.tokenizer.encode(name)
            for before, after in (("in ", " now"), ("'", "'"), ('": "', '"}}'), ("/", "#12"), ("(", ")"), ("\n", "\n")):
                ids = self.tokenizer.encode(before + name + after)
                self.assertTrue(any(ids[i:i + len(alone)] == alone for i in range(len(ids))), before + name)


if __name__ == "__main__":
    unittest.main()
