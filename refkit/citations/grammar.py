"""The shape parser: a recursive descent over the tokens of one parenthesis.  It never raises and loses no word.

Read the grammar in the docstrings:

    shape = item (";" item | "," item)*
    item  = prefix? heads locators? remark?
"""

from refkit.citations.cursor import Cursor
from refkit.citations.locator import read_date, read_locators, starts_locator
from refkit.citations.shape import ItemShape, Phrase, Shape
from refkit.citations.tokens import Token, tokenize
from refkit.records import Issued, Locator, Remark, RemarkKind, TitleForm
from refkit.span import Span
from refkit.vocabulary import Vocabulary


def parse_shape(text: str, span: Span, base: int, italics: list[Span], vocabulary: Vocabulary) -> Shape:
    """The shape of what stands in `text[span]`, brackets left out.

    `base` is what is added to offsets in `text` to get those of the document; `italics` are spans of the document.
    """
    tokens = tokenize(text, span.start, span.end)
    return _Parser(Cursor(tokens, text, base, vocabulary), italics).shape()


class _Parser:
    def __init__(self, cursor: Cursor, italics: list[Span]) -> None:
        self.cursor = cursor
        self.words = cursor.words
        self.italics = italics
        self.items: list[ItemShape] = []
        self.remarks: list[Remark] = []
        self.unread: list[str] = []
        self.label = ""

    def shape(self) -> Shape:
        """shape = item (";" item | "," item)*"""
        joined = False
        while not self.cursor.done:
            if self.cursor.is_sign(";"):
                self.cursor.take()
                joined = False
                continue
            at = self.cursor.at
            self.item(joined)
            if self.cursor.at == at:
                self.unread.append(self.cursor.take().text)
            joined = not self.cursor.is_sign(";")
        return Shape(tuple(self.items), tuple(self.remarks), tuple(self.unread))

    def item(self, joined: bool) -> None:
        """item = prefix? heads ("," | ":")? date? locators? remark?"""
        cursor = self.cursor
        start = cursor.at
        if self.remark_ahead():
            self.remark()
            return
        prefix, plain, mediated = self.prefix()
        first = cursor.at
        ibid = self.ibid()
        heads, issued = self.heads()
        self.skip_to_locator()
        issued = read_date(cursor) or issued
        self.skip_to_locator()
        locators, self.label = read_locators(cursor, "" if heads else self.label)
        if cursor.at == first:
            cursor.at = start
            if not self.skip_comma():
                self.remark()
            return
        if not (heads or locators or issued or ibid):
            self.unread.append(cursor.raw(start, cursor.at - 1))
            return
        if not heads and self.own_place(prefix, first):
            cursor.at = start
            self.remark()
            return
        extended, beyond = self.extend(heads, locators)
        shape = ItemShape(
            cursor.offset(first),
            cursor.end_offset(cursor.at - 1),
            tuple(heads),
            tuple(locators),
            issued,
            prefix,
            plain,
            mediated,
            ibid,
            extended,
            beyond,
            joined,
            bool(locators) and cursor.peek_kind() == "word" and cursor.word() not in self.words.conjunctions,
        )
        self.items.append(shape)
        self.after_item()

    def prefix(self) -> tuple[str, bool, bool]:
        """prefix = lower-case words, `See`, `e.g.`, … up to the first name, title or number; whether it is unusual."""
        cursor, start = self.cursor, self.cursor.at
        while (token := cursor.peek()) is not None and (token.kind == "word" or cursor.is_sign(".,:")):
            if token.kind == "word" and self.begins_item(cursor.at > start):
                break
            cursor.take()
        if cursor.at == start:
            return "", False, False
        raw = cursor.raw(start, cursor.at - 1).strip(" \t\r\n,:")
        phrase = _bare_words(cursor.tokens[start : cursor.at])
        mediated = any(phrase == word or phrase.endswith(" " + word) for word in self.words.mediators)
        return raw, not (mediated or self.usual(phrase)), mediated

    def usual(self, phrase: str) -> bool:
        """Whether the words before a name are such as citations have: `see also`, `cf.`, `and`."""
        return not phrase or phrase in self.words.prefixes

    def begins_item(self, inside: bool) -> bool:
        """Whether the word ahead is the first of a name, a title, a locator."""
        cursor = self.cursor
        token = cursor.tokens[cursor.at]
        if starts_locator(cursor) or cursor.word() in self.words.ibid:
            return True
        if token.capitalised:
            return inside or not self.capital_prefix()
        return self.particle_ahead()

    def capital_prefix(self) -> bool:
        """`See Zhukov`: a prefix with a capital at the head of the parenthesis."""
        following = self.cursor.peek(1)
        phrase = self.cursor.word()
        return following is not None and phrase in self.words.prefixes and self.cursor.at == 0

    def particle_ahead(self) -> bool:
        """particle+ before a capitalised word: `van der Flier`, `de Saussure`."""
        ahead = 0
        while self.cursor.word(ahead) in self.words.particles and ahead < 3:
            ahead += 1
        token = self.cursor.peek(ahead)
        return ahead > 0 and token is not None and token.capitalised

    def ibid(self) -> bool:
        """ibid = ("ibid" | "id") "."?"""
        if self.cursor.word() not in self.words.ibid:
            return False
        self.cursor.take()
        if self.cursor.is_sign("."):
            self.cursor.take()
        if self.cursor.is_sign(",") and starts_locator(self.cursor, 1):
            self.cursor.take()
        return True

    def heads(self) -> tuple[list[Phrase], Issued | None]:
        """heads = phrase ("," phrase)*   A bracketed year among them is a date: `Zhukov (2003)`."""
        cursor = self.cursor
        heads: list[Phrase] = []
        issued: Issued | None = None
        while (token := cursor.peek()) is not None:
            if token.kind == "group":
                issued = self.group(token) or issued
            elif token.kind == "quoted":
                cursor.take()
                heads.append(self.phrase_of(token.text, "quoted", cursor.at - 1))
            elif token.kind == "word" and not starts_locator(cursor) and not self.lower_after_comma(heads):
                heads.append(self.phrase())
            elif not self.comma_inside(heads):
                break
        return heads, issued

    def lower_after_comma(self, heads: list[Phrase]) -> bool:
        """A lower-case word that opens a new phrase opens a remark instead, unless it is a particle or `and`."""
        token = self.cursor.tokens[self.cursor.at]
        if token.capitalised or not heads:
            return False
        joins = self.cursor.word() in self.words.conjunctions or self.cursor.word() in self.words.et_al_words
        return not joins and not self.particle_ahead()

    def comma_inside(self, heads: list[Phrase]) -> bool:
        """Takes a comma or period between two heads; False where the heads end."""
        cursor = self.cursor
        if not heads or not cursor.is_sign(",.:&") or starts_locator(cursor, 1):
            return False
        following = cursor.peek(1)
        if following is None:
            return False
        joins = cursor.word(1) in self.words.conjunctions
        at = cursor.at
        cursor.at += 1
        opens = following.kind in ("quoted", "group") or following.capitalised or joins or self.particle_ahead()
        if not opens or (joins and not self.name_after_and()):
            cursor.at = at
            return False
        return True

    def name_after_and(self) -> bool:
        following = self.cursor.peek(1)
        return following is not None and (following.capitalised or following.kind == "quoted")

    def phrase(self) -> Phrase:
        """phrase = words up to a comma, a quotation, a locator, a change between italic and upright."""
        cursor, start = self.cursor, self.cursor.at
        italic = self.is_italic(cursor.tokens[start])
        while (token := cursor.peek()) is not None:
            if token.kind == "word":
                if cursor.at > start and (self.is_italic(token) != italic or starts_locator(cursor)):
                    break
            elif not self.inside_phrase(token):
                break
            cursor.take()
        while cursor.at > start + 1 and cursor.tokens[cursor.at - 1].kind == "punctuation":
            if cursor.tokens[cursor.at - 1].text == "." and self.is_initial(cursor.tokens[cursor.at - 2]):
                break
            cursor.at -= 1
        form: TitleForm = "italic" if italic else "plain"
        return self.phrase_between(start, cursor.at - 1, form)

    def inside_phrase(self, token: Token) -> bool:
        """A period after an initial or an abbreviation, `&`, a slash or hyphen between words go on with the phrase."""
        cursor = self.cursor
        following = cursor.peek(1)
        if following is None:
            return cursor.is_sign(".") and self.is_initial(cursor.tokens[cursor.at - 1])
        if following.kind != "word" or starts_locator(cursor, 1):
            return False
        if token.kind == "dash":
            return cursor.glued() and cursor.tokens[cursor.at - 1].end == token.start
        return cursor.is_sign("&/") or (cursor.is_sign(".") and following.kind == "word")

    def is_initial(self, token: Token) -> bool:
        return token.kind == "word" and (len(token.text) <= 2 or token.text == "al" or "." in token.text)

    def is_italic(self, token: Token) -> bool:
        place = token.start + self.cursor.base
        return any(span.start <= place < span.end for span in self.italics)

    def phrase_between(self, first: int, last: int, form: TitleForm) -> Phrase:
        """The phrase from token number `first` to `last`, with the core that leaves lower-case words at the end out."""
        cursor = self.cursor
        core = last
        while core > first and not cursor.tokens[core].capitalised and cursor.tokens[core].kind == "word":
            if cursor.tokens[core].text in self.words.et_al_words or cursor.tokens[core].text.isnumeric():
                break
            core -= 1
        if not cursor.tokens[first].capitalised and core == first and not self.words_of_name(first):
            core = last
        text = " ".join(cursor.raw(first, last).split())
        head = " ".join(cursor.raw(first, core).split())
        return Phrase(_shown(text), form, cursor.offset(first), cursor.end_offset(last), _shown(head))

    def words_of_name(self, first: int) -> bool:
        return self.cursor.tokens[first].text.casefold() in self.words.particles

    def phrase_of(self, text: str, form: TitleForm, index: int) -> Phrase:
        text = " ".join(text.strip(" ,.").split())
        return Phrase(text, form, self.cursor.offset(index), self.cursor.end_offset(index), text)

    def group(self, token: Token) -> Issued | None:
        """group = "(" year ")" | "[" … "]"   A bracket that holds no year is passed over: `[...]`, `(and others)`."""
        self.cursor.take()
        inside = token.text.strip()
        if len(inside) == 4 and inside.isdigit():
            return Issued(inside, inside)
        if any(char.isalpha() for char in inside):
            self.unread.append(inside)
        return None

    def own_place(self, prefix: str, first: int) -> bool:
        """`see Chapter 2, 3.2`, `cf. 3.2 above`, `see n. 23 below`: a place in the draft itself, not in a work."""
        words = set()
        for index in range(first, len(self.cursor.tokens)):
            if self.cursor.tokens[index].text == ";":
                break
            words.add(self.cursor.word_at(index))
        if prefix and (words & self.words.pointers or self.cursor.word_at(first) in self.words.note_words):
            return True
        return self.cursor.word_at(first) in self.words.full_word_labels and bool(prefix)

    def skip_to_locator(self) -> None:
        """Passes over the signs before a locator: `Thurston, 40`, `Tayny. 41`, `et al., 43`, `Smith: 45`."""
        ahead = 0
        while self.cursor.is_sign(",:.", ahead) and ahead < 2:
            ahead += 1
        if starts_locator(self.cursor, ahead):
            self.cursor.at += ahead

    def skip_comma(self) -> bool:
        if self.cursor.is_sign(",.:&") or self.cursor.peek_kind() == "dash":
            self.cursor.take()
            return True
        return False

    def extend(self, heads: list[Phrase], locators: list[Locator]) -> tuple[Phrase | None, tuple[Locator, ...]]:
        """A title may end in a number: `Order No. 00447`.  None where a comma stands before the number."""
        if not heads or not locators or heads[-1].form == "quoted":
            return None, ()
        last, first = heads[-1], locators[0]
        between = self.cursor.text[last.end - self.cursor.base : first.start - self.cursor.base]
        if "," in between or ":" in between:
            return None, ()
        text = self.cursor.text[last.start - self.cursor.base : first.end - self.cursor.base]
        shown = _shown(" ".join(text.split()))
        return Phrase(shown, last.form, last.start, first.end, shown), tuple(locators[1:])

    def remark_ahead(self) -> bool:
        """Whether the words up to the next comma, semicolon or number are a remark such as `emphasis added`."""
        ahead, marked = 0, False
        while (token := self.cursor.peek(ahead)) is not None and token.kind == "word" and not token.capitalised:
            marked = marked or self.cursor.word(ahead) in self.words.remarks
            ahead += 1
        return marked and (token is None or self.cursor.is_sign(",;.", ahead) or self.quoting_ahead())

    def quoting_ahead(self) -> bool:
        return self.cursor.word() in self.words.remarks

    def after_item(self) -> None:
        """What follows the locators: nothing, `;`, `, item`, or the words of a remark."""
        cursor = self.cursor
        if cursor.is_sign(",.") or cursor.word() in self.words.conjunctions or cursor.is_sign("&"):
            at = cursor.at
            while cursor.is_sign(",.&") or cursor.word() in self.words.conjunctions:
                cursor.take()
            if self.item_ahead():
                return
            cursor.at = at
        if not cursor.done and not cursor.is_sign(";"):
            self.remark()

    def item_ahead(self) -> bool:
        """Whether another item follows: `, Geertz 90`, `and see Bell 26`."""
        cursor, ahead = self.cursor, 0
        while cursor.word(ahead) and not cursor.tokens[cursor.at + ahead].capitalised and ahead < 3:
            if cursor.word(ahead) not in self.words.prefix_words:
                break
            ahead += 1
        while cursor.word(ahead) in self.words.particles and ahead < 6:
            ahead += 1
        token = cursor.peek(ahead)
        return token is not None and (token.capitalised or token.kind == "quoted") and not starts_locator(cursor, ahead)

    def remark(self) -> None:
        """remark = everything up to `;` or the end"""
        cursor = self.cursor
        while not cursor.done and (cursor.is_sign(",.:") or cursor.peek_kind() == "dash"):
            cursor.take()
        start = cursor.at
        while not cursor.done and not cursor.is_sign(";"):
            cursor.take()
        if cursor.at == start:
            return
        text = cursor.raw(start, cursor.at - 1)
        kind = self.remark_kind(cursor.tokens[start : cursor.at])
        self.remarks.append(Remark(_shown(text), cursor.offset(start), cursor.end_offset(cursor.at - 1), kind))

    def remark_kind(self, tokens: list[Token]) -> RemarkKind:
        words = {token.text.casefold().rstrip(".") for token in tokens if token.kind == "word"}
        places = self.words.note_words | self.words.full_word_labels | self.words.pointers
        if words & places and any(token.kind == "numeral" for token in tokens):
            return "cross-reference"
        return "emphasis" if words & self.words.emphasis else "other"


def _bare_words(tokens: list[Token]) -> str:
    return " ".join(token.text.casefold().rstrip(".") for token in tokens if token.kind == "word")


def _shown(text: str) -> str:
    return text.replace("\u2060", "").replace("\u00ad", "")
