"""The public format refkit/citations/1, member by member."""

import json

from refkit import __version__
from refkit.records import Citation, CiteItem, Issued, Locator, Match, Name, Remark, Title
from refkit.report.citations_json import render_citations_json, render_citations_json_lines
from tests.report.factories import citation, library, report

TEXT = "One (see Yu. Zhukov et al., KP 19 Nov. 02, 310-11; emphasis added) two\n(Royal Museum)."
WORDS = TEXT[4:66]
ITEM = CiteItem(
    start=5,
    end=49,
    raw=TEXT[5:49],
    id="zhukov2002kp",
    library=0,
    prefix="see",
    suffix="",
    authors=(Name("Zhukov", "Yu."), Name("", literal="World Bank")),
    et_al=True,
    title=Title("Inoy", "italic"),
    container="KP",
    issued=Issued("19 Nov. 02", "2002", "", "2002-11-19"),
    locators=(Locator("page", "310-11", "310", "311", 43, 49), Locator("page", "passim", None, None, 0, 0)),
    author_source="explicit",
    title_source="implied",
    position="subsequent",
    mediated_by="getty",
    status="matched",
    candidates=(Match("zhukov2002kp", 0, ("author", "date"), ("title",)),),
)
CITED = Citation(
    "draft.md", "note:3", 4, 66, WORDS, "mla", "note", (ITEM,), (Remark("emphasis added", 51, 65, "emphasis"),), "full"
)
ASIDE = citation(TEXT, "(Royal Museum)", understood="aside")._replace(items=())
REPORT = report(TEXT, citations=[CITED], asides=[ASIDE], works=library("zhukov2002kp"))
ITEM_OBJECT = {
    "start": 5,
    "end": 49,
    "raw": "see Yu. Zhukov et al., KP 19 Nov. 02, 310-11",
    "key": None,
    "id": "zhukov2002kp",
    "library": 0,
    "prefix": "see",
    "suffix": "",
    "authors": [{"family": "Zhukov", "given": "Yu."}, {"literal": "World Bank"}],
    "et_al": True,
    "title": {"text": "Inoy", "form": "italic"},
    "container": "KP",
    "issued": {"raw": "19 Nov. 02", "year": "2002", "suffix": "", "date": "2002-11-19"},
    "locators": [
        {"label": "page", "raw": "310-11", "first": "310", "last": "311", "start": 43, "end": 49},
        {"label": "page", "raw": "passim", "first": None, "last": None, "start": 0, "end": 0},
    ],
    "author_source": "explicit",
    "title_source": "implied",
    "position": "subsequent",
    "mediated_by": "getty",
    "status": "matched",
    "candidates": [{"id": "zhukov2002kp", "library": 0, "evidence": ["author", "date"], "differs": ["title"]}],
}
CITATION_OBJECT = {
    "start": 4,
    "end": 66,
    "line": 1,
    "column": 5,
    "end_line": 1,
    "end_column": 67,
    "paragraph": None,
    "headings": [],
    "note": None,
    "raw": WORDS,
    "stream": "note:3",
    "convention": "mla",
    "mode": "note",
    "understood": "full",
    "items": [ITEM_OBJECT],
    "remarks": [{"text": "emphasis added", "start": 51, "end": 65, "kind": "emphasis"}],
}


def test_document() -> None:
    assert json.loads(render_citations_json([REPORT])) == {
        "schema": "refkit/citations/1",
        "refkit": __version__,
        "offsets": "code-points",
        "documents": [{"path": "draft.md", "libraries": ["refs.bib"], "citations": [CITATION_OBJECT]}],
    }


def test_document_without_citations_is_there() -> None:
    (document,) = json.loads(render_citations_json([report("Words.")]))["documents"]
    assert document == {"path": "draft.md", "libraries": ["refs.bib"], "citations": []}


def test_nothing_chosen() -> None:
    bare = CITED._replace(items=(CiteItem(5, 9, "(352"),), remarks=())
    (document,) = json.loads(render_citations_json([report(TEXT, citations=[bare])]))["documents"]
    item = document["citations"][0]["items"][0]
    assert (item["id"], item["library"], item["title"], item["issued"], item["authors"]) == (None, None, None, None, [])


def test_asides_only_when_asked_for() -> None:
    (document,) = json.loads(render_citations_json([REPORT], asides=True))["documents"]
    assert [each["understood"] for each in document["citations"]] == ["full", "aside"]


def test_lines() -> None:
    (line,) = render_citations_json_lines([REPORT]).splitlines()
    assert json.loads(line) == {"path": "draft.md", **CITATION_OBJECT}
