"""Makes parentheses and writes down what was read in them, on one line, so that the rows of the tables stay short.

    <see> Getty / "Excesses" / page 126 ; <> … {emphasis: my italics} [?words that fit nowhere]

`<as?>` is a prefix that is none of the usual ones, `<qtd. in!>` one that names a mediator, `Getty (agree)` a head with
its tail, `2002-11-19` after `@` a date, `…+` an item whose number runs on into words.
"""

from refkit.citations.cursor import Cursor
from refkit.citations.grammar import parse_shape
from refkit.citations.shape import ItemShape, Phrase, Shape
from refkit.citations.tokens import tokenize
from refkit.documents import read_text
from refkit.records import Locator
from refkit.span import Span
from refkit.vocabulary import vocabulary

ENGLISH = vocabulary("en")
QUOTES = {"quoted": '"', "italic": "*", "plain": ""}


def cursor_of(text: str) -> Cursor:
    """A reading head before the first token of a text."""
    return Cursor(tokenize(text, 0, len(text)), text, 0, ENGLISH)


def shape_of(markdown: str) -> Shape:
    """The shape of what stands inside a parenthesis; `*…*` is italic."""
    document = read_text(markdown, "draft.md")
    text = document.streams[0].text
    italics = [Span(mark.start, mark.end) for mark in document.marks_of("italic")]
    return parse_shape(Cursor.over(text, Span(0, len(markdown)), 0, ENGLISH, italics))


def written(shape: Shape) -> str:
    """A shape on one line."""
    items = " ; ".join(map(written_item, shape.items))
    remarks = [f"{{{remark.kind}: {remark.text}}}" for remark in shape.remarks]
    return " ".join(filter(None, (items, *remarks, *(f"[?{words}]" for words in shape.unread))))


def written_item(item: ItemShape) -> str:
    """One item on one line."""
    prefix = (
        f"<{item.prefix}{'!' * item.mediated}{'?' * item.plain_prefix}> " if item.prefix or item.plain_prefix else ""
    )
    date = [f"@{item.issued.date or item.issued.year or item.issued.raw}"] if item.issued else []
    heads = ["ibid"] * item.ibid + [written_head(head) for head in item.heads]
    return prefix + " / ".join((*heads, *date, *map(written_locator, item.locators))) + "+" * item.runs_on


def written_head(head: Phrase) -> str:
    """A head in its quotation marks or stars, its tail in brackets."""
    mark = QUOTES[head.form]
    return f"{mark}{head.core}{mark}" + (f" ({head.tail})" if head.tail else "")


def written_locator(locator: Locator) -> str:
    """`page 45`, `page 310-311`, `passim`."""
    if locator.first is None:
        return "passim"
    return f"{locator.label} {locator.first}" + (f"-{locator.last}" if locator.last != locator.first else "")
