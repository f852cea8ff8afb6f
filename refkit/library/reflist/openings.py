"""How an item begins: with names, their date and the title, or with the title, which may look like a name or a year."""

from typing import NamedTuple

from refkit.library.reflist.heads import Head, read_head
from refkit.library.reflist.printed import Printed
from refkit.library.reflist.titles import Found, find_title, is_imprint


class Opening(NamedTuple):
    """The names and the date of an item, and its title; `end` is where what follows them begins."""

    head: Head
    title: Found | None

    @property
    def end(self) -> int:
        """Where the names, the date and the title end."""
        if self.title is not None:
            return self.title.after
        return self.head.date.end if self.head.date else self.head.end


def read_opening(line: Printed, start: int, stop: int) -> Opening:
    """The names, date and title that stand between two places."""
    head = read_head(line, start)
    title = find_title(line, head.date.end if head.date else head.end, stop)
    if head.date is not None and _is_title_of_digits(line, head, title):
        return Opening(head._replace(date=None), Found(head.date.start, head.date.end, "plain", head.date.end))
    if _is_title(line, head, title):
        return Opening(Head(None, start, start, None), find_title(line, start, stop))
    return Opening(head, title)


def _is_title(line: Printed, head: Head, title: Found | None) -> bool:
    """Whether what looks like names is the title, since nothing but an imprint follows: `Beowulf. Norton, 2001.`"""
    if head.names is None or head.role != "author":
        return False
    if head.names.is_body and title is None:  # "Minutes of the Skarn Inquiry. 1884."
        return True
    names = line.text[head.start : head.end]
    is_one_person = not head.names.is_body and "," in names and " and " not in names
    is_followed = (title is None or title.form == "plain") and is_imprint(line.text, head.end)
    return head.date is None and is_followed and not is_one_person


def _is_title_of_digits(line: Printed, head: Head, title: Found | None) -> bool:
    """Whether the year behind the names is the title: `Orwell, George. 1984. London: Secker, 1949.`"""
    date = head.date
    if date is None or date.first or not line.text[date.start].isalnum():
        return False
    italic = line.italic_at(date.start)
    if italic is not None and italic[1] >= date.end:
        return True
    return (title is None or title.form == "plain") and is_imprint(line.text, date.end)
