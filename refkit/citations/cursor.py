"""A reading head over tokens: what comes next, blanks left out, with the place in the document."""

from bisect import bisect_left
from collections.abc import Sequence, Set

from refkit.citations.dated.year import Year
from refkit.citations.tokens import Token, tokenize
from refkit.span import Span
from refkit.vocabulary import Vocabulary


class Cursor:
    """Walks over the tokens of one parenthesis.  `base` is what is added to offsets in `text` to get the document's.

    `italics` are the italic spans of the document that reach into the parenthesis.
    """

    def __init__(
        self, tokens: list[Token], text: str, base: int, vocabulary: Vocabulary, italics: Sequence[Span] = ()
    ) -> None:
        self.tokens = tokens
        self.text = text
        self.base = base
        self.words = vocabulary
        self.at = 0
        self.size = len(self.tokens)
        self._words = [token.text.casefold().rstrip(".") if token.kind == "word" else "" for token in tokens]
        self.italics = italics
        self._semicolons: list[int] | None = None
        self.locators: dict[int, bool] = {}  # whether one begins at a token, as far as that has been found out
        self.years: dict[int, Year] | None = None  # by the tokens at which they begin, when that has been found out
        self._titled = frozenset(number for span in italics for number in self._title(span)) if italics else frozenset()

    @classmethod
    def over(cls, text: str, span: Span, base: int, vocabulary: Vocabulary, italics: Sequence[Span] = ()) -> "Cursor":
        """A cursor over the tokens of `text[span]`, before the first."""
        return cls(tokenize(text, span.start, span.end), text, base, vocabulary, italics)

    @property
    def written(self) -> str:
        """The text from the first token to the last."""
        return self.raw(0, self.size - 1) if self.size else ""

    def peek(self, ahead: int = 0) -> Token | None:
        """The token `ahead` places further, None behind the last."""
        index = self.at + ahead
        return self.tokens[index] if 0 <= index < self.size else None

    def take(self) -> Token:
        """The next token, which is then behind the reading head.  There must be one."""
        token = self.tokens[self.at]
        self.at += 1
        return token

    def peek_kind(self) -> str:
        """The kind of the next token, empty behind the last."""
        token = self.peek()
        return token.kind if token is not None else ""

    @property
    def done(self) -> bool:
        """Whether nothing is left."""
        return self.at >= self.size

    def is_italic(self, token: Token) -> bool:
        """Whether a token is set in italics."""
        if not self.italics:
            return False
        place = token.start + self.base
        return any(span.start <= place < span.end for span in self.italics)

    def in_title(self, ahead: int = 0) -> bool:
        """Whether the token there belongs to an italic title for sure: `1984` in `*1984* 45`, `Book` in `*Book* 46`."""
        return bool(self._titled) and self.at + ahead in self._titled

    def _title(self, span: Span) -> list[int]:
        """The numbers of the tokens in an italic span, if an upright number follows, or if it is a number alone."""
        inside = [number for number, token in enumerate(self.tokens) if span.holds(token.start + self.base)]
        if not inside:
            return []
        after = inside[-1] + 1
        if self.is_sign(",.", after):
            after += 1
        following = self.peek(after)
        numbered = following is not None and (following.kind == "numeral" or self.word(after) in self.words.labels)
        alone = len(inside) == 1 < self.size and self.tokens[inside[0]].kind == "numeral"
        return inside if numbered or alone else []

    def is_sign(self, signs: str, ahead: int = 0) -> bool:
        """Whether the token there is one of these punctuation signs."""
        index = self.at + ahead
        if not 0 <= index < self.size:
            return False
        token = self.tokens[index]
        return token.kind == "punctuation" and token.text in signs

    def word(self, ahead: int = 0) -> str:
        """The word there in lower case, without a final period; empty if there is no word."""
        index = self.at + ahead
        return self._words[index] if 0 <= index < self.size else ""

    def word_at(self, index: int) -> str:
        """The word that is token number `index`, as `word` gives it."""
        return self._words[index] if 0 <= index < self.size else ""

    def segment_end(self, index: int) -> int:
        """The number of the first semicolon from token number `index` on, or the number of tokens."""
        if self._semicolons is None:
            self._semicolons = [number for number, token in enumerate(self.tokens) if token.text == ";"]
        at = bisect_left(self._semicolons, index) if self._semicolons else 0
        return min(self._semicolons[at], self.size) if at < len(self._semicolons) else self.size

    def has_any(self, words: Set[str]) -> bool:
        """Whether any of some words stands among the tokens."""
        return not words.isdisjoint(self._words)

    def joins(self, ahead: int = 0) -> bool:
        """Whether the word there joins two names: `and`, `&`, `e`."""
        token = self.peek(ahead)
        return token is not None and token.kind in ("word", "punctuation") and self.words.joins(token.text)

    def glued(self, ahead: int = 0) -> bool:
        """Whether the token there stands directly before the one that follows it."""
        here, following = self.peek(ahead), self.peek(ahead + 1)
        return here is not None and following is not None and here.end == following.start

    def raw(self, first: int, last: int) -> str:
        """The text from token number `first` to token number `last`, both included."""
        return self.text[self.tokens[first].start : self.tokens[last].end]

    def offset(self, index: int) -> int:
        """The document's offset at which token number `index` begins."""
        return self.base + self.tokens[index].start

    def end_offset(self, index: int) -> int:
        """The document's offset at which token number `index` ends."""
        return self.base + self.tokens[index].end
