"""The shape parser: a recursive descent over the tokens of one parenthesis.  It never raises and loses no word.

Read the grammar in the docstrings:

    shape = item (";" item | "," item)*
    item  = prefix? heads locators? remark?
"""

from refkit.citations.cursor import Cursor
from refkit.citations.locator import read_date, read_locators, starts_locator
from refkit.citations.prefix import (
    Prefix,
    ends_lower_case_name,
    mediator_length,
    particle_ahead,
    read_prefix,
    take_mediator,
)
from refkit.citations.remarks import read_remark, remark_ahead
from refkit.citations.shape import ItemShape, Phrase, Shape
from refkit.citations.tokens import Token, visible
from refkit.records import Issued, Locator, Remark, TitleForm


def parse_shape(cursor: Cursor) -> Shape:
    """The shape of what stands in a parenthesis, brackets left out; the cursor may be anywhere in it."""
    cursor.at = 0
    return Parser(cursor).shape()


class Parser:
    """Reads the tokens of one parenthesis; a draft that cites by author and date has a grammar of its own on top."""

    def __init__(self, cursor: Cursor) -> None:
        self.cursor = cursor
        self.words = cursor.words
        self.items: list[ItemShape] = []
        self.remarks: list[Remark] = []
        self.unread: list[str] = []
        self.label = ""
        self.prefixes: dict[int, tuple[Prefix, int]] = {}  # with the token behind each, as far as they have been read

    def shape(self) -> Shape:
        """shape = item (";" item | "," item)*"""
        while not self.cursor.done:
            if self.cursor.is_sign(";"):
                self.cursor.take()
                continue
            at = self.cursor.at
            self.item()
            if self.cursor.at == at:
                self.unread.append(self.cursor.take().text)
        return Shape(tuple(self.items), tuple(self.remarks), tuple(self.unread))

    def item(self) -> None:
        """item = prefix? (ibid | heads (","? mediator heads)?) ("," | ":")? date? locators? remark?"""
        cursor = self.cursor
        start = cursor.at
        if remark_ahead(cursor):
            self.remark()
            return
        prefix = self.prefix()
        first = cursor.at
        if prefix.plain and ends_lower_case_name(self.cursor, start):
            prefix, first = Prefix(plain=True), start
            cursor.at = start
        ibid = self.ibid()
        heads, issued = self.heads()
        if heads and take_mediator(self.cursor):  # "Marx, qtd. in Smith 34": the words before are Smith's
            prefix, first = Prefix(cursor.raw(start, cursor.at - 1), mediated=True), cursor.at
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
        if not heads and self.own_place(prefix.text, first):
            cursor.at = start
            self.remark()
            return
        extended, beyond = self.extend(heads, locators)
        shape = ItemShape(
            cursor.offset(first),
            cursor.end_offset(cursor.at - 1),
            heads=tuple(heads),
            locators=tuple(locators),
            issued=issued,
            prefix=prefix.text,
            plain_prefix=prefix.plain,
            mediated=prefix.mediated,
            ibid=ibid,
            extended=extended,
            beyond=beyond,
            runs_on=bool(locators) and cursor.peek_kind() == "word" and not cursor.joins(),
        )
        self.items.append(shape)
        self.after_item()

    def prefix(self) -> Prefix:
        """Takes what stands before the first name; read once, however many ways of reading are tried from here."""
        cursor, start = self.cursor, self.cursor.at
        if start not in self.prefixes:
            prefix = read_prefix(cursor)
            self.prefixes[start] = prefix, cursor.at
        prefix, cursor.at = self.prefixes[start]
        return prefix

    def ibid(self) -> bool:
        """ibid = ("ibid" | "id") "."?"""
        words = self.words.ibid
        if f"{self.cursor.word()} {self.cursor.word(1)}" in words:  # "там же"
            self.cursor.take()
        elif self.cursor.word() not in words:
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
                if self.is_supplied(token, bool(heads)):
                    cursor.take()
                    heads.append(self.phrase_of(token.text, "plain", cursor.at - 1))
                    continue
                issued = self.group(token) or issued
            elif token.kind == "quoted":
                cursor.take()
                if any(char.isalnum() for char in token.text):
                    heads.append(self.phrase_of(token.text, "quoted", cursor.at - 1))
            elif self.opens_phrase(token) and not self.lower_after_comma(heads):
                heads.append(self.phrase(titled=bool(heads)))
            elif not self.comma_inside(heads):
                break
        return heads, issued

    def opens_phrase(self, token: Token) -> bool:
        """Whether a name or title begins there: a word, or the number of `*1984* 45` and `2 Kings 3.4`."""
        if self.cursor.is_sign(",", -1) and self.number_is_title(0):
            return True
        return token.kind in ("word", "numeral") and not starts_locator(self.cursor)

    def number_is_title(self, ahead: int) -> bool:
        """Of two numbers with nothing between them the first is a title: `Orwell, 1984 46`."""
        first, second = self.cursor.peek(ahead), self.cursor.peek(ahead + 1)
        return first is not None and second is not None and first.kind == second.kind == "numeral"

    def lower_after_comma(self, heads: list[Phrase]) -> bool:
        """A lower-case word that opens a new phrase opens a remark instead, unless it is a particle or `and`."""
        token = self.cursor.tokens[self.cursor.at]
        if token.capitalised or token.kind == "numeral" or not heads:
            return False
        joins = self.cursor.joins() or self.cursor.word() in self.words.et_al_words
        return not joins and not particle_ahead(self.cursor)

    def comma_inside(self, heads: list[Phrase]) -> bool:
        """Takes a comma or period between two heads, or both; False where the heads end."""
        cursor = self.cursor
        if not heads or not cursor.is_sign(",.:&"):
            return False
        length = 2 if cursor.is_sign(".") and cursor.is_sign(",", 1) else 1  # "et al., Title"
        if starts_locator(cursor, length) and not (cursor.is_sign(",") and self.number_is_title(length)):
            return False
        cursor.at += length
        if self.head_ahead():
            return True
        cursor.at -= length
        return False

    def head_ahead(self) -> bool:
        """Whether a name or title goes on behind a comma: a capital, a quotation, `and Smith`, `et al.`"""
        token = self.cursor.peek()
        if token is None:
            return False
        if self.cursor.joins() and self.cursor.word() not in self.words.et_al_words:  # "et" of "et al."
            return self.name_after_and()
        opens = token.kind in ("quoted", "group", "numeral") or token.capitalised
        return opens or self.cursor.word() in self.words.et_al_words or particle_ahead(self.cursor)

    def name_after_and(self) -> bool:
        following = self.cursor.peek(1)
        return following is not None and (following.capitalised or following.kind == "quoted")

    def phrase(self, titled: bool = False) -> Phrase:
        """phrase = words up to a comma, a quotation, a locator, a change between italic and upright."""
        cursor, start = self.cursor, self.cursor.at
        italic = cursor.is_italic(cursor.tokens[start])
        while (token := cursor.peek()) is not None:
            if token.kind in ("word", "numeral"):
                if cursor.at > start and self.ends_phrase(token, italic):
                    break
            elif not self.inside_phrase(token, titled):
                break
            cursor.take()
        while cursor.at > start + 1 and cursor.tokens[cursor.at - 1].kind == "punctuation":
            if cursor.tokens[cursor.at - 1].text == "." and self.is_initial(cursor.tokens[cursor.at - 2]):
                break
            cursor.at -= 1
        form: TitleForm = "italic" if italic else "plain"
        return self.phrase_between(start, cursor.at - 1, form)

    def ends_phrase(self, token: Token, italic: bool) -> bool:
        cursor = self.cursor
        if cursor.is_italic(token) != italic:
            return True
        if starts_locator(cursor):  # but not in "National Endowment for the Arts 7", where "the" asks for a noun
            return not (token.capitalised and cursor.word(-1) in self.words.title_words)
        return not token.capitalised and mediator_length(self.cursor) > 0

    def inside_phrase(self, token: Token, titled: bool) -> bool:
        """A period after an initial or an abbreviation, `&`, a slash or hyphen between words go on with the phrase."""
        cursor = self.cursor
        following = cursor.peek(1)
        if following is None:
            return cursor.is_sign(".") and self.is_initial(cursor.tokens[cursor.at - 1])
        if following.kind != "word" or starts_locator(cursor, 1):
            return False
        if token.kind == "dash":  # "Schulgrammatik – Sprache für Schüler": so only in a title, behind the author
            return bool(titled) or (cursor.glued() and cursor.tokens[cursor.at - 1].end == token.start)
        return cursor.is_sign("&/") or (cursor.is_sign(".") and following.kind == "word")

    def is_initial(self, token: Token) -> bool:
        return token.kind == "word" and (len(token.text) <= 2 or token.text == "al" or "." in token.text)

    def phrase_between(self, first: int, last: int, form: TitleForm) -> Phrase:
        """The phrase from token number `first` to `last`, with the core that leaves lower-case words at the end out."""
        cursor = self.cursor
        core = last
        has_others = self.words.others_at_end(cursor.text, cursor.tokens[first].start, cursor.tokens[last].end)
        while (
            not has_others
            and core > first
            and not cursor.tokens[core].capitalised
            and cursor.tokens[core].kind == "word"
        ):
            if cursor.tokens[core].text in self.words.et_al_words or cursor.tokens[core].text.isnumeric():
                break
            core -= 1
        if not cursor.tokens[first].capitalised and core == first and not self.words_of_name(first):
            core = last
        text = " ".join(cursor.raw(first, last).split())
        head = " ".join(cursor.raw(first, core).split())
        return Phrase(visible(text), form, cursor.offset(first), cursor.end_offset(last), visible(head))

    def words_of_name(self, first: int) -> bool:
        return self.cursor.tokens[first].text.casefold() in self.words.particles

    def phrase_of(self, text: str, form: TitleForm, index: int) -> Phrase:
        text = " ".join(text.strip(" ,.").split())
        return Phrase(text, form, self.cursor.offset(index), self.cursor.end_offset(index), text)

    def group(self, token: Token) -> Issued | None:
        """group = "(" year ")" | "[" … "]"   A bracket that holds no year is passed over: `[...]`, `[2nd ed.]`."""
        self.cursor.take()
        inside = token.text.strip()
        if len(inside) == 4 and inside.isdigit():
            return Issued(inside, inside)
        if any(char.isalnum() for char in inside):
            self.unread.append(inside)
        return None

    def is_supplied(self, token: Token, inside: bool) -> bool:
        """`[Zhukov], Inoy 345`: a name in square brackets; `Inoy [Other] 345` translates the words before it."""
        supplied = self.cursor.text[token.start] == "[" and token.text[:1].isupper()
        return supplied and (not inside or self.cursor.is_sign(",", -1))

    def own_place(self, prefix: str, first: int) -> bool:
        """`see Chapter 2, 3.2`, `cf. 3.2 above`, `see n. 23 below`: a place in the draft itself, not in a work."""
        if not prefix:
            return False
        words = set()
        for index in range(first, len(self.cursor.tokens)):
            if self.cursor.tokens[index].text == ";":
                break
            words.add(self.cursor.word_at(index))
        named = self.cursor.word_at(first)
        return (
            bool(words & self.words.pointers) or named in self.words.note_words or named in self.words.full_word_labels
        )

    def skip_to_locator(self) -> None:
        """Passes over what stands before a locator: `Thurston, 40`, `et al., 43`, `Smith, ed. 45`, `preface xii`."""
        cursor, ahead = self.cursor, 0
        while ahead < 6 and (cursor.is_sign(",:.", ahead) or cursor.word(ahead) in self.words.before_places):
            ahead += 1
        token = cursor.peek(ahead)
        if token is not None and token.kind == "dash":  # "Smith - 45"
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
        shown = visible(" ".join(text.split()))
        return Phrase(shown, last.form, last.start, first.end, shown), tuple(locators[1:])

    def after_item(self) -> None:
        """What follows the locators: nothing, `;`, `, item`, or the words of a remark."""
        cursor = self.cursor
        if cursor.is_sign(",.&/") or cursor.joins():
            at = cursor.at
            while cursor.is_sign(",.&/") or cursor.joins():
                cursor.take()
            if self.item_ahead():
                return
            cursor.at = at
        if not cursor.done and not cursor.is_sign(";"):
            self.remark()

    def item_ahead(self) -> bool:
        """Whether another item follows: `, Geertz 90`, `and see Bell 26`, `esp. 47`."""
        cursor, ahead = self.cursor, 0
        while (token := cursor.peek(ahead)) is not None and not token.capitalised and ahead < 6:
            if cursor.word(ahead) not in self.words.prefix_words:
                break
            ahead += 2 if cursor.is_sign(".", ahead + 1) else 1
        if token is None:
            return False
        if token.kind == "numeral":
            return ahead > 0
        if token.capitalised or token.kind == "quoted":
            return not starts_locator(cursor, ahead)
        return particle_ahead(cursor, ahead)

    def remark(self) -> None:
        """remark = everything up to `;` or the end"""
        remark = read_remark(self.cursor)
        if remark is not None:
            self.remarks.append(remark)
