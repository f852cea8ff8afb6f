r"""Turns the LaTeX of a field into text with type faces: `The \emph{Iliad} and {DNA}` has an italic word and a
protected one.

Accents, ligatures and symbols are decoded as everywhere in refkit; what is added here are the type faces, and the
braces that keep capitals as they are.  A group that begins with a backslash protects nothing (BibTeX: `{\"O}sterreich`
is an accent).
"""

import re

from refkit.library.latex import decode
from refkit.styles.rich import NO_FACES, Face, Rich, Run, rich

# \emph{words}
_FACES: dict[str, Face] = {
    "emph": "italic",
    "textit": "italic",
    "textsl": "italic",
    "mkbibemph": "italic",
    "mkbibitalic": "italic",
    "textbf": "bold",
    "mkbibbold": "bold",
    "textsc": "smallcaps",
    "textsuperscript": "superscript",
    "mkbibsuperscript": "superscript",
    "textsubscript": "subscript",
}
# {\em words}
_SWITCHES: dict[str, Face] = {
    "em": "italic",
    "it": "italic",
    "itshape": "italic",
    "sl": "italic",
    "slshape": "italic",
    "bf": "bold",
    "bfseries": "bold",
    "sc": "smallcaps",
    "scshape": "smallcaps",
}
_QUOTING = ("enquote", "mkbibquote", "textquote")
_TWO_GROUPS = ("href", "foreignlanguage", "textcolor", "frac", "nicefrac")
_COMMAND = re.compile(r"\\(?:(?P<word>[A-Za-z]+)\*?[ \t\n]*|.)", re.DOTALL)
_SPECIAL = re.compile(r"[\\{}$]")
_SCRIPT = re.compile(r"[_^](?:\{(?P<group>[^{}]*)\}|(?P<sign>\\[A-Za-z]+|[^\\{}\s]))")
_SCRIPTS: dict[str, Face] = {"_": "subscript", "^": "superscript"}
_DEEPEST = 40  # groups in groups; hostile text may have thousands


def read_markup(value: str) -> Rich:
    """The text that a LaTeX value prints, with its type faces.  Never raises; what LaTeX could not read is text."""
    if _SPECIAL.search(value) is None:
        return rich(decode(value))
    reader = _Reader(value)
    reader.read()
    return _trimmed(reader.runs)


class _Reader:
    """One pass over a value.  `waiting` is LaTeX that has not been decoded yet, all of it of one type face."""

    def __init__(self, value: str) -> None:
        self.value = value
        self.at = 0
        self.runs: list[Run] = []
        self.waiting: list[str] = []

    def read(self, faces: frozenset[Face] = NO_FACES, is_protected: bool = False, depth: int = 0) -> None:
        """value = (text | command | group | "$" math "$")*, up to the end or a closing brace"""
        value, size = self.value, len(self.value)
        while self.at < size:
            found = _SPECIAL.search(value, self.at)
            stop = found.start() if found else size
            self.waiting.append(value[self.at : stop])
            self.at = stop
            sign = value[stop : stop + 1]
            if sign == "\\":
                faces = self._command(faces, is_protected, depth)
            elif sign == "{":
                self._group(faces, is_protected, depth)
            elif sign == "$":
                self._math(faces, is_protected)
            elif sign == "}":
                self.at += 1
                if depth:
                    break
        self._print(faces, is_protected)

    def _print(self, faces: frozenset[Face], is_protected: bool) -> None:
        written = "".join(self.waiting)
        self.waiting.clear()
        if not written:
            return
        text = decode(written)
        if written[0].isspace() or written[0] == "~":
            text = f" {text.lstrip()}"
        if text.strip() and (written[-1].isspace() or written[-1] == "~"):
            text = f"{text.rstrip()} "
        self.runs.append(Run(text, faces, is_protected))

    def _group(self, faces: frozenset[Face], is_protected: bool, depth: int) -> None:
        """group = "{" value "}", which protects what is in it, but for "{" command"""
        command = _COMMAND.match(self.value, self.at + 1)
        word = (command["word"] or "") if command else ""
        if depth >= _DEEPEST or (command and word not in _SWITCHES and word not in _FACES and word not in _QUOTING):
            self._keep_group()
            return
        self._print(faces, is_protected)
        self.at += 1
        self.read(faces, is_protected or command is None, depth + 1)

    def _keep_group(self) -> None:
        """A group that belongs to its neighbours, such as an accent with its letter."""
        end = _closing(self.value, self.at)
        self.waiting.append(self.value[self.at : end])
        self.at = end

    def _command(self, faces: frozenset[Face], is_protected: bool, depth: int) -> frozenset[Face]:
        r"""command = "\" word group*; the faces of what follows it."""
        command = _COMMAND.match(self.value, self.at)
        if command is None:  # a backslash at the end
            self.at += 1
            return faces
        word, opens = command["word"] or "", self.value[command.end() : command.end() + 1] == "{"
        if word in _SWITCHES:
            self._print(faces, is_protected)
            self.at = command.end()
            return faces | {_SWITCHES[word]}
        if opens and depth < _DEEPEST and (word in _FACES or word in _QUOTING):
            self._print(faces, is_protected)
            self.at = command.end() + 1
            self._enclosed(word, faces, is_protected, depth)
            return faces
        self.waiting.append(command[0])
        self.at = command.end()
        for _ in range(2 if word in _TWO_GROUPS else 1):
            if self.value[self.at : self.at + 1] == "{":
                self._keep_group()
        return faces

    def _enclosed(self, word: str, faces: frozenset[Face], is_protected: bool, depth: int) -> None:
        if word in _QUOTING:
            self.runs.append(Run("“", faces, is_protected))
            self.read(faces, is_protected, depth + 1)
            self.runs.append(Run("”", faces, is_protected))
            return
        face = _FACES[word]
        # Emphasis inside emphasis is set upright.
        inner = faces ^ {face} if face == "italic" else faces | {face}
        self.read(inner, is_protected, depth + 1)

    def _math(self, faces: frozenset[Face], is_protected: bool) -> None:
        end = self.value.find("$", self.at + 1)
        if end < 0:
            self.waiting.append(r"\$")
            self.at += 1
            return
        self._print(faces, is_protected)
        formula = self.value[self.at + 1 : end]
        at = 0
        for script in _SCRIPT.finditer(formula):
            self._formula(formula[at : script.start()], faces)
            self._formula(script["group"] or script["sign"] or "", faces | {_SCRIPTS[script[0][0]]})
            at = script.end()
        self._formula(formula[at:], faces)
        self.at = end + 1

    def _formula(self, formula: str, faces: frozenset[Face]) -> None:
        if text := decode(f"${formula}$"):
            self.runs.append(Run(text, faces, is_protected=True))


def _closing(value: str, at: int) -> int:
    """The place behind the brace that closes the one at a place, or the end."""
    depth = 0
    for brace in re.compile(r"\\.|[{}]", re.DOTALL).finditer(value, at):
        if brace[0] == "{":
            depth += 1
        elif brace[0] == "}":
            depth -= 1
            if depth == 0:
                return brace.end()
    return len(value)


def _trimmed(runs: list[Run]) -> Rich:
    """Without blanks at both ends, and without two in a row."""
    found: list[Run] = []
    for run in runs:
        text = run.text
        if not found or found[-1].text.endswith(" "):
            text = text.lstrip(" ")
        if text:
            found.append(run._replace(text=text))
    while found and not found[-1].text.rstrip(" "):
        found.pop()
    if found:
        found[-1] = found[-1]._replace(text=found[-1].text.rstrip(" "))
    return tuple(found)
