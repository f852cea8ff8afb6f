"""BIB003: one work under two keys."""

import pytest

from refkit.checks.duplicate_work import check_library
from tests.checks.libraries import found_in

ZHUKOV = "author = {Zhukov, Yuri}, title = {Inoy Stalin}, year = 2003"

NOOP = [
    pytest.param("", id="nothing"),
    pytest.param(f"@book{{a, {ZHUKOV}}}", id="one entry"),
    pytest.param(f"@book{{a, {ZHUKOV}}}\n@book{{a, {ZHUKOV}}}", id="BIB002 speaks of one key"),
    pytest.param(
        f"@book{{a, {ZHUKOV}, volume = 1}}\n@book{{b, {ZHUKOV}, volume = 2}}\n@book{{b, {ZHUKOV}}}",
        id="and of a key used before",
    ),
    pytest.param(f"@book{{a, {ZHUKOV}}}\n% @book{{b, {ZHUKOV}}}", id="one is commented out"),
    pytest.param(f"@mvbook{{a, {ZHUKOV}}}\n@book{{b, crossref = {{a}}, volume = 1}}", id="a volume of a work"),
    pytest.param(
        "@article{a, author = {A}, title = {Notes}, year = 2000, pages = 1}\n"
        "@article{b, author = {A}, title = {Notes}, year = 2000, pages = 9}",
        id="a column",
    ),
    pytest.param(
        "@incollection{a, author = {A}, title = {War}, isbn = {0-306-40615-2}, doi = {10.1/b}}\n"
        "@incollection{b, author = {B}, title = {Peace}, isbn = {0-306-40615-2}, doi = {10.1/b}}",
        id="chapters of one book",
    ),
    pytest.param("@misc{a, title = {T}, year = 2000}\n@misc{b, title = {T}, year = 2000}", id="works of nobody"),
]

SAME = "the same title, names and year"

FINDINGS = [
    pytest.param(
        f"@book{{a, {ZHUKOV}}}\n@book{{b, {ZHUKOV}, publisher = {{Vagrius}}}}",
        [f"BIB003 warning [b] b is perhaps the same work as a: {SAME} +[a]"],
        id="title, names and year",
    ),
    pytest.param(
        "@book{a, author = {{\\v{Z}}ukov, Ju.}, title = {Inoy {S}talin}, date = {2003-05}}\n"
        "@book{b, author = {Zukov, Jurij}, title = {Inoy}, subtitle = {Stalin}, year = 2003}",
        [f"BIB003 warning [b] b is perhaps the same work as a: {SAME} +[a]"],
        id="however they are written",
    ),
    pytest.param(
        f"@book{{a, {ZHUKOV}}}\n@book{{b, {ZHUKOV}}}\n@book{{c, {ZHUKOV}}}",
        [
            f"BIB003 warning [b] b is perhaps the same work as a: {SAME} +[a]",
            f"BIB003 warning [c] c is perhaps the same work as a: {SAME} +[a]",
        ],
        id="three entries",
    ),
    pytest.param(
        "@article{a, title = {On War}, doi = {10.1/X}}\n@article{b, title = {On war}, doi = {https://doi.org/10.1/x}}",
        ["BIB003 warning [b] b is perhaps the same work as a: both have the DOI 10.1/x +[a]"],
        id="a DOI",
    ),
    pytest.param(
        "@article{a, title = {War}, doi = {10.1/x}}\n@article{b, title = {Peace}, doi = {10.1/x}}",
        [
            "BIB003 warning [b] b is perhaps the same work as a: both have the DOI 10.1/x, though their titles "
            "differ +[a]"
        ],
        id="a DOI copied from another work",
    ),
    pytest.param(
        "@book{a, title = {War}, isbn = {0-306-40615-2}}\n@book{b, title = {War: Essays}, isbn = {9780306406157}}",
        ["BIB003 warning [b] b is perhaps the same work as a: both have the ISBN 9780306406157 +[a]"],
        id="an ISBN in its two forms",
    ),
]


@pytest.mark.parametrize("bib", NOOP)
def test_silent(bib: str) -> None:
    assert found_in(bib, check_library) == []


@pytest.mark.parametrize(("bib", "expected"), FINDINGS)
def test_findings(bib: str, expected: list[str]) -> None:
    assert found_in(bib, check_library) == expected
