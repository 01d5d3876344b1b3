"""Spoken requests: every template is whole, and what it states is what the right answer says."""
import re
import sys
import unittest
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from generator.roles import ROLES  # noqa: E402
from generator.requests import MARK  # noqa: E402
from generator.spoken import speak  # noqa: E402
from generator.spoken.mentions import MENTIONS  # noqa: E402
from generator.spoken.template import FILLERS, choice, parse, split_mark, stated  # noqa: E402
from generator.spoken.values import MAKES  # noqa: E402
from generator.toolset import BESIDE, MAINTAINER, make_tool  # noqa: E402
from generator.words import Source, pick  # noqa: E402

ROLES_OF = {action.key: [role.rstrip("?~") for role in action.roles] for action in MAINTAINER}
NEEDED = {action.key: {role for role in action.roles if role[-1] not in "?~"} for action in MAINTAINER}


def tool(key, seed="tool"):
    """A tool of a concept with the product's own names and every argument, none required that the product doesn't require."""
    action = next(a for a in MAINTAINER if a.key == key)
    for at in range(200):
        made = make_tool(Source("%s%d" % (seed, at)), action, "snake", set(), False, False, True, {"own names": True})
        if len(made.args) == len(action.roles) and {a.key for a in made.args if a.required} == NEEDED[key]:
            return made
    raise AssertionError(key)


def answer(line, key, seed="x"):
    """(request without noise, arguments) of a template."""
    message = speak.Message(Source(seed), line)
    message.choose(message.rest)
    return message.written(), message.arguments(tool(key))


class Templates(unittest.TestCase):
    def every(self):
        return [*(line for group in (*speak.ONE.values(), *speak.MISSING.values()) for line in group), *speak.NO_FIT, *speak.NEAR, *speak.TWINS, *speak.SEVERAL]

    def test_enough_and_none_twice(self):
        self.assertEqual(set(speak.ONE), set(ROLES_OF))
        self.assertEqual(set(speak.MISSING), set(ROLES_OF))
        self.assertGreaterEqual(min(map(len, speak.ONE.values())), 120)
        self.assertGreaterEqual(len(speak.NO_FIT), 150)
        self.assertGreaterEqual(sum(map(len, speak.MISSING.values())), 100)
        texts = [line.lower() for line in self.every()]
        self.assertEqual([text for text, count in Counter(texts).items() if count > 1], [])

    def test_every_mark_is_known(self):
        for line in self.every():
            text = parse(line)[0]
            self.assertEqual(re.sub(r"\{\w+\}", "", text).count("{"), 0, line)
            for mark in MARK.findall(text):
                name = split_mark(mark)[1]
                self.assertTrue(name in MENTIONS or name in MAKES or name in FILLERS or name in ("from_ref", "to_ref"), (mark, line))

    def test_one_states_all_that_is_needed_and_nothing_the_macro_lacks(self):
        for key, group in speak.ONE.items():
            for line in group:
                text, words = parse(line)
                roles = stated(text)
                self.assertLessEqual(set(roles), {None}, line)
                given = roles[None] | {choice(word)[0] for word in words}
                self.assertLessEqual(NEEDED[key], given, line)
                self.assertLessEqual(given, set(ROLES_OF[key]), line)
                self.assertEqual(len(given), len(roles[None]) + len(words), line)

    def test_choices_are_values_of_their_arguments(self):
        for line in [*(line for group in speak.ONE.values() for line in group), *speak.SEVERAL]:
            for word in parse(line)[1]:
                if word in speak.ONE or word == "+":
                    continue
                role, value, _ = choice(word)
                kind = ROLES[role].kind
                if kind.startswith("enum:"):
                    self.assertIn(value, [part.split("=")[0] for part in kind[5:].split("/")], line)
                elif kind == "ref":
                    self.assertIn(value, parse(line)[0])
                else:
                    self.assertIs(type(value), bool if kind.startswith("flag:") else int, line)

    def test_missing_ones_lack_something(self):
        for key, group in speak.MISSING.items():
            for line in group:
                given = stated(parse(line)[0]).get(None, set())
                self.assertTrue(NEEDED[key] - given, line)
                self.assertLessEqual(given, set(ROLES_OF[key]), line)

    def test_no_fit_names_real_concepts(self):
        beside = {action.key for action in BESIDE}
        for line in (*speak.NO_FIT, *speak.NEAR, *speak.TWINS):
            self.assertLessEqual(set(parse(line)[1]), beside, line)

    def test_background_states_nothing(self):
        for line in (*speak.BACKGROUND, *speak.FIRST, *speak.LAST):
            self.assertLessEqual(set(MARK.findall(line)), {"person", "day", "n", "title"}, line)
            self.assertNotIn(" ## ", line)

    def test_several_can_all_be_answered(self):
        tools = {key: tool(key) for key in ROLES_OF}
        for line in speak.SEVERAL:
            words = parse(line)[1]
            keys = [word for word in words if word in tools]
            message = speak.Message(Source("s"), line)
            message.choose([word for word in words if word not in tools and word != "+"])
            calls = [(tools[key], message.arguments(tools[key], at)) for at, key in enumerate(keys, 1)]
            self.assertGreaterEqual(len(calls), 2, line)
            self.assertNotIn(None, [arguments for _, arguments in calls], line)
            self.assertTrue(speak.settled(message, calls), line)
            self.assertEqual(len({str((t.name, a)) for t, a in calls}), len(calls), line)

    def test_held_out_templates_are_kept_from_training(self):
        r = Source("h")
        for group in speak.ONE.values():
            held = set(group) - set(group.train)
            self.assertTrue(0.02 < len(held) / len(group) < 0.2, len(held) / len(group))
            self.assertFalse(held & {pick(r, group) for _ in range(2000)})
            r.valid = True
            self.assertTrue(held & {pick(r, group) for _ in range(2000)})
            r.valid = False


class Answers(unittest.TestCase):
    def test_every_one_is_answered_and_its_words_stand_in_the_request(self):
        for key, group in speak.ONE.items():
            for line in group:
                text, arguments = answer(line, key)
                self.assertIsNotNone(arguments, line)
                self.assertNotRegex(text, r"\{\w+\}")
                for name in ("owner", "repo", "from_ref", "to_ref", "label"):
                    self.assertIn(arguments.get(name, ""), text)
                for value in [*arguments.get("exclude", []), *arguments.get("exempt_labels", [])]:
                    self.assertIn(value, text)
                for name in ("number", "run_id"):
                    if name in arguments and not re.search(r"(number|no\.|PR|request|issue) [a-z]+(-[a-z]+)?\b", text):
                        self.assertIn(str(arguments[name]), text)

    def test_marks_become_arguments(self):
        text, arguments = answer("Not {exclude1}, not {exclude2}: {people_count} for {pr}", "suggest_reviewers")
        self.assertEqual([n for n in re.findall(r"[Nn]ot @?([^,:]+)[,:]", text)], arguments["exclude"])
        self.assertEqual(list(arguments), ["count", "exclude", "number", "owner", "repo"])

    def test_spans_are_counted_in_days(self):
        for unit, factor in (("days", 1), ("weeks", 7), ("months", 30), ("years", 365)):
            for seed in range(20):
                text, arguments = answer("{at}: {%s} is long ## write" % unit, "close_stale_issues", seed)
                count = re.search(r": ([\w-]+) is long", text).group(1)
                if count.isdigit():
                    self.assertEqual(arguments["min_inactive_days"], int(count) * factor)
                self.assertIs(arguments["apply"], True)

    def test_background_changes_no_answer(self):
        line = "Triage {pr}"
        texts = set()
        for seed in range(300):
            message = speak.Message(Source("b%d" % seed), line)
            before = message.arguments(tool("triage_pull_request"))
            texts.add(MARK.sub("", message.framed().text))
            self.assertEqual(message.arguments(tool("triage_pull_request")), before)
            self.assertNotRegex(message.polished(), r"\{\w+\}")
        self.assertGreater(len(texts), 100)

    def test_distractors_are_not_asked_for(self):
        for seed in range(50):
            text, arguments = answer("not {x_number} or {x_at}, {number} in {owner}/{repo}", "triage_issue", seed)
            self.assertEqual(set(arguments), {"number", "owner", "repo"})
            self.assertTrue(text.endswith(" in %s/%s" % (arguments["owner"], arguments["repo"])))
            self.assertNotEqual(text.split()[1], str(arguments["number"]))

    def test_a_literal_ref_survives_lower_case(self):
        for seed in range(60):
            message = speak.Message(Source(seed), "Notes for {at} FROM {from_ref} to HEAD ## to_ref=HEAD")
            message.choose(message.rest)
            self.assertIn("HEAD", message.polished())


if __name__ == "__main__":
    unittest.main()
