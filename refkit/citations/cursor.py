"""A reading head over tokens: what comes next, blanks left out, with the place in the document."""

from refkit.citations.tokens import Token
from refkit.vocabulary import Vocabulary


class Cursor:
    """Walks over the tokens of one parenthesis.  `base` is the document's offset of the stream's first character."""

    def __init__(self, tokens: list[Token], text: str, base: int, vocabulary: Vocabulary) -> None:
        self.tokens = [token for token in tokens if token.kind != "space"]
        self.text = text
        self.base = base
        self.words = vocabulary
        self.at = 0

    def peek(self, ahead: int = 0) -> Token | None:
        """The token `ahead` places further, None behind the last."""
        index = self.at + ahead
        return self.tokens[index] if 0 <= index < len(self.tokens) else None

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
        return self.at >= len(self.tokens)

    def is_sign(self, signs: str, ahead: int = 0) -> bool:
        """Whether the token there is one of these punctuation signs."""
        token = self.peek(ahead)
        return token is not None and token.kind == "punctuation" and token.text in signs

    def word(self, ahead: int = 0) -> str:
        """The word there in lower case, without a final period; empty if there is no word."""
        token = self.peek(ahead)
        return token.text.casefold().rstrip(".") if token is not None and token.kind == "word" else ""

    def word_at(self, index: int) -> str:
        """The word that is token number `index`, as `word` gives it."""
        return self.word(index - self.at)

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
