"""Blocks with something wrong in them: what is kept of each, and what is said to be wrong with it.

Each stands between sound entries in the tests, alone and with every other: a broken entry costs itself at most.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Faulty:
    """A block, what is wrong with it, and the entry that is read from it: its key and fields; a key of None is none."""

    text: str
    flaws: tuple[str, ...]
    key: str | None
    fields: Mapping[str, str] = field(default_factory=dict)


FAULTY = {
    "unclosed brace": Faulty("@book{t,\n a = {x {y},\n b = {1},\n}", ("unclosed-value",), "t", {"a": "x {y", "b": "1"}),
    "unclosed outer brace": Faulty("@book{t,\n a = {x,\n b = {1},\n}", ("unclosed-value",), "t", {"a": "x", "b": "1"}),
    "brace too many": Faulty("@book{t,\n a = {x} y},\n b = {1},\n}", ("stray-brace",), "t", {"a": "x} y", "b": "1"}),
    "two braces too many": Faulty(
        "@book{t,\n a = {x} y} z},\n b = {1},\n}", ("stray-brace",), "t", {"a": "x} y} z", "b": "1"}
    ),
    "brace too many at the end": Faulty("@book{t, a = {x}}}", ("stray-brace",), "t", {"a": "x"}),
    "brace too many, one line": Faulty("@book{t, a = {x}}, b = {1}}", ("stray-brace",), "t", {"a": "x}", "b": "1"}),
    "unclosed quotation mark": Faulty(
        '@book{t,\n a = "x,\n b = {1},\n}', ("unclosed-value",), "t", {"a": "x", "b": "1"}
    ),
    "quotation mark too many": Faulty(
        '@book{t,\n a = "x" y",\n b = {1},\n}', ("stray-quote",), "t", {"a": 'x" y', "b": "1"}
    ),
    "brace in quotation marks": Faulty(
        '@book{t,\n a = "x { y",\n b = {1},\n}', ("unclosed-value",), "t", {"a": "x { y", "b": "1"}
    ),
    "missing comma": Faulty("@book{t,\n a = {x}\n b = {1},\n}", ("missing-comma",), "t", {"a": "x", "b": "1"}),
    "missing comma behind the key": Faulty(
        "@book{t\n a = {x},\n b = {1},\n}", ("missing-comma",), "t", {"a": "x", "b": "1"}
    ),
    "missing equals sign": Faulty("@book{t,\n a {x},\n b = {1},\n}", ("broken-field",), "t", {"a": "x", "b": "1"}),
    "missing equals sign at the end of the line": Faulty(
        "@book{t, a = {x}, b {y}}", ("broken-field",), "t", {"a": "x", "b": "y"}
    ),
    "missing value": Faulty("@book{t,\n a = ,\n b = {1},\n}", ("broken-field",), "t", {"a": "", "b": "1"}),
    "missing key": Faulty("@book{,\n a = {x}\n}", ("no-key",), "", {"a": "x"}),
    "missing key and comma": Faulty("@book{a = {x},\n b = {1}\n}", ("no-key",), "", {"a": "x", "b": "1"}),
    "blank in the key": Faulty("@book{t u,\n a = {x}\n}", ("odd-key",), "t u", {"a": "x"}),
    "never closed": Faulty("@book{t,\n a = {x},\n b = {1}\n", ("unclosed-entry",), "t", {"a": "x", "b": "1"}),
    "never closed, no comma": Faulty("@book{t", ("unclosed-entry",), "t", {}),
    "head alone": Faulty("@book{", ("no-key", "unclosed-entry"), "", {}),
    "two commas": Faulty("@book{t,\n a = {x},,\n b = {1},\n}", ("stray-comma",), "t", {"a": "x", "b": "1"}),
    "text between fields": Faulty(
        "@book{t,\n a = {x}, words here\n b = {1},\n}", ("stray-text",), "t", {"a": "x", "b": "1"}
    ),
    "text behind a value": Faulty(
        "@book{t,\n a = {x} words,\n b = {1},\n}", ("stray-text",), "t", {"a": "x", "b": "1"}
    ),
    "same field twice": Faulty("@book{t,\n a = {x},\n a = {y},\n}", ("duplicate-field",), "t", {"a": "x"}),
    "unknown macro": Faulty("@book{t,\n a = nosuch,\n}", ("undefined-string",), "t", {"a": "nosuch"}),
    "parenthesis never closed": Faulty("@book(t,\n a = {x}\n", ("unclosed-entry",), "t", {"a": "x"}),
    "brace for parenthesis": Faulty("@book(t,\n a = {x}\n}", ("stray-text", "unclosed-entry"), "t", {"a": "x"}),
    "behind a percent sign": Faulty("% @book{t, a = {x}}", ("commented-entry",), "t", {"a": "x"}),
    "stray brace": Faulty("}", ("stray-brace",), None),
    "stray opening brace": Faulty("{", ("stray-brace",), None),
    "at sign alone": Faulty("@", (), None),
    "half a head": Faulty("@book", (), None),
    "string never closed": Faulty("@string{s = {x}\n", ("unclosed-entry",), None),
    "string without value": Faulty("@string{s}", ("stray-text",), None),
    "preamble never closed": Faulty("@preamble{ {x}\n", ("unclosed-entry",), None),
    "comment never closed": Faulty("@comment{ x {\n", (), None),
}
