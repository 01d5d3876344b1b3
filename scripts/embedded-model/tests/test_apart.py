"""What keeps training requests apart from the tasks: checksums of six words in a row, and of names."""
import sys
import unittest
import zlib
from pathlib import Path
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from generator import apart  # noqa: E402


def turn(user, values=()):
    """A turn whose reply is one call with these values."""
    arguments = ", ".join('"a%d": "%s"' % pair for pair in enumerate(values))
    return {"user": user, "assistant": '<tool_call>\n{"name": "x", "arguments": {%s}}\n</tool_call>' % arguments}


class Apart(unittest.TestCase):
    def setUp(self):
        sums = {apart.RUNS: apart.checksums("One two three four five six seven", []), apart.NAMES: [zlib.crc32(b"taken")]}
        patched = mock.patch.object(apart, "sums_in", lambda path: frozenset(sums[path]))
        patched.start()
        self.addCleanup(patched.stop)

    def test_drops_a_request_with_six_words_of_a_task_in_a_row(self):
        self.assertFalse(apart.is_apart(turn("And two, three; FOUR five six seven!")))
        self.assertTrue(apart.is_apart(turn("two three four five six, then seven")))

    def test_takes_slot_values_out_first(self):
        self.assertFalse(apart.is_apart(turn("one two acme/x three #12 four mango five six", ["mango"])))
        self.assertTrue(apart.is_apart(turn("one two three mango four five six")))

    def test_drops_a_request_with_an_owner_or_repository_of_a_task(self):
        self.assertFalse(apart.is_apart(turn("see free/Taken", ["free", "Taken"])))
        self.assertFalse(apart.is_apart(turn("see taken/free", ["taken/free"])))
        self.assertTrue(apart.is_apart(turn("taken is a word, too: free/free", ["free", "mistaken"])))

    def test_has_the_checksums_of_the_tasks(self):
        self.assertGreater(len(apart.RUNS.read_text().split()), 1000)
        self.assertGreater(len(apart.NAMES.read_text().split()), 100)


if __name__ == "__main__":
    unittest.main()
