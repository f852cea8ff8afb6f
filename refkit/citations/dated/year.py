"""A year of an author-date citation as the reader of years hands it on."""

from typing import NamedTuple

from refkit.records import Issued


class Year(NamedTuple):
    """A year as written, and how many tokens it takes."""

    issued: Issued
    tokens: int
