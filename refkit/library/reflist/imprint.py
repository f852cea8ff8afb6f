"""Where and by whom a work was brought out: `Moscow: Vagrius`, `Harvard UP`."""

import re

from refkit.library.reflist.heads import YEAR
from refkit.library.reflist.sheet import Sheet
from refkit.library.reflist.titles import ends_of_sentences

_PLACE = re.compile(r"(?P<place>[^\W\d_][^:;\"“”()\0]{1,50}?)\s?: ?(?P<publisher>[^\W\d_][^;\"“”()\0:]{1,70})")
# what MLA's seventh edition ends an item with: no publisher
_MEDIA = frozenset("print web dvd film cd pdf".split())
_YEAR = re.compile(rf"\s{YEAR}")
_WORDS_OF_A_PUBLISHER = 8


def take_imprint(sheet: Sheet, start: int, is_part: bool) -> dict[str, str]:
    """Place and publisher; where no place stands, the first words left behind the title of a book are the publisher."""
    found = _PLACE.search(sheet.free, start)
    if found:
        at = max(found.start("place"), _behind_last_stop(sheet.free, *found.span("place")))
        place = sheet.free[at : found.end("place")].strip(" .,")
        end = _end_of_publisher(sheet.free, *found.span("publisher"))
        publisher = sheet.free[found.start("publisher") : end].strip(" .,")
        if place and publisher:
            sheet.take("imprint", at, end)
            return {"location": place, "publisher": publisher}
    return {} if is_part else _publisher_alone(sheet, start)


def _publisher_alone(sheet: Sheet, start: int) -> dict[str, str]:
    """The first words that are left, if they may be a name."""
    left = ((first, end) for first, end in sheet.left() if first >= start)
    for first, end in left:
        if sheet.text[first:end].casefold() in _MEDIA:
            continue
        end = _end_of_publisher(sheet.free, first, end)
        words = sheet.free[first:end].strip(" .,")
        is_name = words[:1].isupper() and not any(map(str.isdigit, words))
        if is_name and len(words.split()) <= _WORDS_OF_A_PUBLISHER:
            sheet.take("imprint", first, end)
            return {"publisher": words}
        return {}
    return {}


def _behind_last_stop(text: str, start: int, end: int) -> int:
    """The place behind the last period before a place name: `Series 12. Moscow`."""
    at = text.rfind(". ", start, end)
    return start if at < 0 else at + 2


def _end_of_publisher(text: str, start: int, end: int) -> int:
    """Where the name of a publisher ends: at a comma, a year, the end of the sentence."""
    sentence = next(ends_of_sentences(text, start, end), (end, end))[0]
    comma = text.find(",", start, sentence)
    year = _YEAR.search(text, start, sentence)
    return min(sentence, comma if comma > 0 else sentence, year.start() if year else sentence)
