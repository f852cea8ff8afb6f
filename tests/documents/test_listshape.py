"""Lists of works that only their shape gives away, told from whatever else closes a draft."""

import pytest

from refkit.documents import read_text
from refkit.documents.listshape import closing_run
from refkit.vocabulary import vocabulary

PROSE = (
    "The delegates approved the draft of the constitution, but none of them spoke in favour of it.\n\n"
    "It was as they had been told, and this is what they did in the end."
)

NO_LISTS = {
    "prose-that-begins-with-authors": [
        "Smith (2004) argues that the plenum was a surprise to all. In 2005 he said the opposite.",
        "Jones and Brown (2006) doubt it. Their book was read by many in 2007.",
        "Law, Mahr, and Edwards (2016) analyzed data from the experiment.",
    ],
    "prose-that-begins-with-titles": [
        "Smith, J. (2004) shows that it is so.",
        "Kotkin's *Stalin* (2014) is the best book on the matter.",
        "Getty, in *Origins* (1985), says so.",
    ],
    "two-items": ["Zhukov, Iurii. *Inoy Stalin*. Vagrius, 2003.", "Thurston, Robert. *Life*. Yale UP, 1996."],
    "timeline": [
        "1917. The revolution: Lenin returns to Petrograd.",
        "1924. Lenin dies: Stalin, Kamenev and Zinoviev rule.",
        "1934: Kirov is shot, December 1934.",
    ],
    "timeline-of-months": [
        "May 1936. The draft is published: Pravda, 12 June 1936.",
        "June 1936. The plenum meets.",
        "December 1936. The constitution is adopted.",
    ],
    "diary": [
        "Moscow, 12 December 1934. We arrived late; nobody met us.",
        "Moscow, 13 December 1934. The hotel was cold.",
        "Leningrad, 15 December 1934. The funeral: we stood for hours.",
    ],
    "persons": [
        "Stalin, Joseph. The leader of the party.",
        "Kirov, Sergei (1886–1934). The head of the party in Leningrad.",
        "Zhdanov, Andrei (1896–1948). His successor.",
    ],
    "cast": [
        "Hamlet, Prince of Denmark. Laurence Olivier",
        "Claudius, King of Denmark. Basil Sydney",
        "Gertrude, Queen of Denmark. Eileen Herlie",
    ],
    "career": [
        "Assistant Professor, Harvard University. 2004–2008.",
        "Lecturer, Yale University, 1999–2004.",
        "Ph.D., Princeton University, 1999.",
    ],
    "thanks": [
        "Thanks to John Smith, Mary Jones, and the archive in Moscow.",
        "The author was supported by the Ford Foundation, 2004.",
        "Parts of this were read at Yale in 2003.",
    ],
    "table-of-bars": ["| Smith | 2004 | *Inoy* |", "| Jones | 2005 | *Inoy* |", "| Brown | 2006 | *Inoy* |"],
    "table-of-tabs": ["Smith, J.\t2004\tYes", "Jones, B.\t2005\tNo", "Brown, C.\t2006\tYes"],
    "notes": [
        "1. See Smith 2004, 12.",
        "2. Getty, Origins, 12; Zhukov, Inoy, 3.",
        "3. Ibid., 45.",
        "4. Smith, 2004, p. 3.",
    ],
    "full-notes": [
        "1. J. Arch Getty, *Origins of the Great Purges* (Cambridge: Cambridge UP, 1985), 12.",
        "2. Robert Thurston, *Life and Terror* (New Haven: Yale UP, 1996), 3.",
        "3. Iurii Zhukov, *Inoy Stalin* (Moscow: Vagrius, 2003), 40-42.",
    ],
    "notes-that-end-like-a-list": [
        "1. Getty thought so, too, in 1985.",
        "2. Getty, J. Arch. *Origins*. Cambridge UP, 1985.",
        "3. Thurston, Robert. *Life and Terror*. Yale UP, 1996.",
        "4. Zhukov, Iurii. *Inoy Stalin*. Vagrius, 2003.",
    ],
    "notes-in-brackets": [
        "[1] Getty, J. Arch (1985). *Origins*. Cambridge, p. 3.",
        "[2] Ibid., p. 28.",
        "[3] Thurston, R. (1996). *Life*. Yale, p. 9.",
    ],
    "captions": [
        "Figure 1. Map of Moscow: Kremlin, 1936.",
        "Figure 2. Stalin, Joseph. *Portrait*, 1936.",
        "Figure 3. The plenum, 1936.",
    ],
    "contributors": [
        "Smith, John. Professor of history at Yale. Author of a book of 2004.",
        "Jones, Mary. Teaches at Yale since 2005.",
        "Brown, Paul. Writer in London. Died in 2006.",
    ],
    "films": [
        "Vertigo (1958). Directed by Hitchcock, it shows a man in love.",
        "Psycho (1960). The shower scene is the best known.",
        "Birds (1963). No music at all.",
    ],
}
LISTS = {
    "initials-first": [
        "C Babbage 1837 *The ninth treatise*",
        "M Castelle 2013 “Relational Models”",
        "___________ 2013b private correspondence, Wednesday 6 May.",
        "Grudem, Wayne. *Systematic Theology*. Zondervan, 2009.",
    ],
    "mla": [
        "Zhukov, Iurii. *Inoy Stalin*. Vagrius, 2003.",
        "———. *Tayny Kremlia*. Terra, 2000.",
        "“The Plenum.” *Pravda*, 6 Dec. 1936, p. 2.",
        "Getty, J. Arch. “Excesses.” *Russian Review*, vol. 61, 2002, pp. 113-38.",
    ],
    "apa": [
        "Getty, J. A. (1985). Origins of the great purges. Cambridge University Press.",
        "World Bank. (2003). World development report.",
        "Smith, J., & Jones, B. (in press). On plenums. Journal of History, 3(2), 4-9.",
    ],
    "bullets": [
        "- Getty, J. A. (1985). Origins of the great purges. Cambridge University Press.",
        "- Thurston, R. (1996). Life and terror. Yale.",
        "- Smith, J., & Jones, B. (2004). On plenums. Journal of History, 3(2), 4-9.",
    ],
    "physicians": [
        "1. Getty JA, Smith B. Origins of the great purges. Lancet. 2004;12:3-8.",
        "2. Silva M. A new cell. Cell. 2001;3(2):12-20.",
        "3. World Health Organization. Report on plenums. Geneva: WHO; 2004.",
    ],
    "engineers": [
        "[1] A. Smith and B. Jones, “On plenums,” J. Hist., vol. 3, pp. 1–3, 2004.",
        "[2] C. D. Brown, *Plenums*. New York: Wiley, 2001.",
        "[3] E. Black, “Plenums again,” J. Hist., vol. 4, pp. 3–9, 2005.",
    ],
    "linguists": [
        "Paul Griffiths. 2004. *Plenums*. Oxford: Blackwell.",
        "Mary Jones and Paul Brown. 2006. Plenums again. *Journal of Hist.* 3. 1–9.",
        "Ann Smith. 2007. Last plenum. *Journal of Hist.* 4. 1–9.",
    ],
    "one-odd-item": [
        "Getty, J. Arch. *Origins*. Cambridge UP, 1985.",
        "fond 17, opis 3, delo 981",
        "Thurston, Robert. *Life and Terror*. Yale UP, 1996.",
        "Zhukov, Iurii. *Inoy Stalin*. Vagrius, 2003.",
        "Zhukov, Iurii. *Tayny Kremlia*. Terra, 2000.",
    ],
    "page-number": [
        "Getty, J. Arch. *Origins*. Cambridge UP, 1985.",
        "112",
        "Thurston, Robert. *Life and Terror*. Yale UP, 1996.",
        "Zhukov, Iurii. *Inoy Stalin*. Vagrius, 2003.",
    ],
}
ITEMS = "\n\n".join(LISTS["mla"])

# What stands between the prose and the list, and what follows it; "^" begins what is left out.
PLACES = {
    "no-heading": f"{PROSE}\n\n^{ITEMS}",
    "odd-heading": f"{PROSE}\n\n^## What I read\n\n{ITEMS}",
    "below-a-conclusion": f"{PROSE}\n\n## Conclusion\n\n{PROSE}\n\n^{ITEMS}",
    "behind-a-rule": f"{PROSE}\n\n* * *\n\n^{ITEMS}",
    "before-an-appendix": f"{PROSE}\n\n^{ITEMS}$\n\n## Appendix A\n\n{PROSE}",
    "before-a-rule-and-prose": f"{PROSE}\n\n^{ITEMS}$\n\n-----\n\n{PROSE}",
    "two-parts": f"{PROSE}\n\n^## What I read\n\n{ITEMS}\n\n## What I saw\n\n{ITEMS}",
}


def _left_out(text: str, name: str) -> list[tuple[int, int]]:
    return [(mark.start, mark.end) for mark in read_text(text, name).marks_of("reference-list")]


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["lines", "paragraphs"])
@pytest.mark.parametrize("heading", ["", "Of the time\n\n", "Notes\n\n"], ids=["no-heading", "heading", "notes"])
@pytest.mark.parametrize("name", ["draft.txt", "draft.md"])
@pytest.mark.parametrize("paragraphs", NO_LISTS.values(), ids=NO_LISTS)
def test_no_list_by_its_shape(paragraphs: list[str], name: str, heading: str, between: str) -> None:
    assert _left_out(f"{PROSE}\n\n{heading}{between.join(paragraphs)}\n", name) == []


@pytest.mark.parametrize("paragraphs", LISTS.values(), ids=LISTS)
def test_no_list_under_notes(paragraphs: list[str]) -> None:
    text = "\n\n".join(paragraphs)
    assert _left_out(f"{PROSE}\n\n## Notes\n\n{text}\n", "draft.md") == []


@pytest.mark.parametrize("name", ["draft.txt", "draft.md"])
@pytest.mark.parametrize("paragraphs", LISTS.values(), ids=LISTS)
def test_list_by_its_shape(paragraphs: list[str], name: str) -> None:
    text = f"{PROSE}\n\n" + "\n\n".join(paragraphs)
    assert _left_out(f"{text}\n", name) == [(len(PROSE) + 2, len(text))]


def test_list_of_one_line_an_item() -> None:
    text = f"{PROSE}\n\n" + "\n".join(LISTS["mla"])
    assert _left_out(text, "draft.txt") == [(len(PROSE) + 2, len(text))]


@pytest.mark.parametrize("drawn", PLACES.values(), ids=PLACES)
def test_where_the_list_begins_and_ends(drawn: str) -> None:
    start = drawn.index("^")
    text = drawn.replace("^", "")
    end = text.index("$") if "$" in text else len(text)
    assert _left_out(text.replace("$", ""), "draft.md") == [(start, end)]


def test_run_counts_items() -> None:
    run = closing_run(ITEMS, 0, len(ITEMS), vocabulary("en"))
    assert run is not None
    assert (run.start, run.end, run.items, run.sure, run.is_whole, run.is_last) == (0, len(ITEMS), 4, 2, True, True)


@pytest.mark.parametrize(
    "piece", ["A. ", "Getty, J. 2004. On\n\n", "Nobody\n\n", "- ", "\n", "[1] ", "-----\n", "(", "BO Pi, "]
)
def test_hostile_rows(piece: str) -> None:
    for name in ("draft.txt", "draft.md"):
        assert all(end <= len(piece) * 20_000 for _, end in _left_out(piece * 20_000, name))
