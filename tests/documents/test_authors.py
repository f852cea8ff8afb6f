"""Items of a list of works told from sentences by the author at their head."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents.authors import begins_with_author, begins_with_dated_author, has_imprint
from refkit.vocabulary import vocabulary

NO_AUTHORS = {
    "empty": ("en", ""),
    "zero-width": ("en", "\u2060 \u2060,"),
    "sentence": ("en", "Smith (2004) argues that the plenum was a surprise."),
    "sentence-of-two": ("en", "Law and Edwards (2015) analyzed data from *Child*, 12-14."),
    "sentence-of-initials": ("en", "Getty, J. A. (1985) argues that the purges began there."),
    "citing": ("en", "Smith, 2004, p. 12."),
    "life": ("en", "Kirov, Sergei (1886–1934). Head of the party in Leningrad."),
    "role": ("en", "Stalin, Joseph. The leader of the party."),
    "told": ("en", "Kirov, Sergei. Role: he was shot in 1934."),
    "film": ("en", "Vertigo (1958). Directed by Hitchcock, it shows a man in love."),
    "post": ("en", "Assistant Professor, Harvard University. 2004–2008."),
    "degree": ("en", "Ph.D., Princeton University, 1999."),
    "month": ("en", "May 1936. The draft is published: Pravda, 12 June 1936."),
    "place-and-date": ("en", "Moscow, 12 December 1934. We arrived late: nobody met us."),
    "caption": ("en", "Figure 1. Map of Moscow: Kremlin, 1936."),
    "full-note": ("en", "J. Arch Getty, *Origins of the Great Purges* (Cambridge: Cambridge UP, 1985), 12."),
    "pointing-note": ("en", "See Smith, J. 2004. *Plenums*. Oxford."),
    "copyright": ("en", "Copyright (C) 1994 X Consortium"),
    "table": ("en", "Smith, J. 2004 12 7"),
    "german-sentence": ("de", "Müller, H. (2003) zeigt, dass die Akten fehlen."),
    "russian-sentence": ("ru", "Сталин И. В. говорил об этом в 1936 году."),
}
DATED = {
    "initial-first": ("en", "C Babbage 1837 *The ninth treatise* John Murray"),
    "initials-of-two": ("en", "RL Schwartz & T Phoenix 2011 *Learning Perl*"),
    "comma": ("en", "J McCarthy, 1996 *Prehistory*"),
    "title-unmarked": ("en", "L Parisi 2019 The alien subject"),
    "committee": ("en", "European Parliament, Committee on Legal Affairs 2016 *Draft*"),
    "apa": ("en", "Getty, J. A. (1985). Origins of the great purges."),
    "month-behind-year": ("en", "Shieber, S. (2014, August). *Switching*."),
    "many": ("en", "Abe, A., Bell, B., Cole, C., Dahl, D., Eco, E., Fox, F., & Guy, G. (2010). Birds."),
    "no-date": ("en", "Pandoc. (n.d.) *About*."),
    "in-press": ("en", "Abe, A. (in press). Birds."),
    "organisation": ("en", "World Bank. (2003). World development report."),
    "given-name-first": ("en", "Mary Jones and Paul Brown. 2006. Plenums again."),
    "year-and-letter": ("en", "Z Stevenson 2020a *Essentials*"),
    "reprint": ("en", "Marx, Karl (1867/1990) *Capital*"),
    "particle": ("en", "van der Berg, A., & de Vries, B. (2004). Plenums."),
    "german-editor": ("de", "Koch, Fritz (Hg.) (2001): Sprache in der Zeit. Wien."),
    "german-undated": ("de", "Weber, Max (o.J.): Wirtschaft und Gesellschaft. Tübingen."),
    "spanish": ("es", "López, M. y Pérez, R. (1998). La enseñanza."),
}
AUTHORS = {
    **DATED,
    "mla": ("en", "Grudem, Wayne. *Systematic Theology*. Zondervan, 2009."),
    "plain": ("en", "Zhukov, Iurii. Inoy Stalin. Moscow: Vagrius, 2003."),
    "article": ("en", "Getty, J. Arch. “Excesses.” Russian Review 61.1 (2002): 113-38."),
    "editors": ("en", "Vickery, John B., and J. Sellery, eds. “The Scapegoat.” 1972."),
    "physicians": ("en", "Getty JA, Smith B. Origins of the purges. Lancet. 2004;12:3-8."),
    "abnt": ("pt", "SOUZA, M. A.; LIMA, P. R. O ensino de história. Educação, v. 12, n. 3, p. 45-67, 1998."),
    "french-capitals": ("fr", "BOURDIEU Pierre, La distinction, Paris, Minuit, 1979."),
    "french-parentheses": ("fr", "FOUCAULT (Michel), Surveiller et punir, Paris, Gallimard, 1975."),
    "german-colon": ("de", "Schmidt, Eva: Die Ordnung der Dinge, in: Zeitschrift 12 (1998), S. 45–67."),
    "italian": ("it", "Ginzburg C., Il formaggio e i vermi, 12(3), Torino, 1976."),
    "russian-book": ("ru", "Жуков Ю. Н. Иной взгляд. М.: Вагриус, 2003."),
    "russian-article": ("ru", "Иванов И. И., Петров П. П. О школе // Вопросы истории. 1998."),
}
NO_IMPRINTS = ["", "Yale, 2003", "He was shot in 1934: Leningrad mourned.", "*Inoy Stalin*, 345", "vol. 3"]
IMPRINTS = ["Moscow: Vagrius, 2003", "*Inoy Stalin*. 2003", "vol. 3, London 2003", "Lancet. 2004;12:3-8", "12(3), 2004"]


@pytest.mark.parametrize(("language", "item"), NO_AUTHORS.values(), ids=NO_AUTHORS)
def test_no_author(language: str, item: str) -> None:
    assert not begins_with_author(item, vocabulary(language))


@pytest.mark.parametrize(("language", "item"), AUTHORS.values(), ids=AUTHORS)
def test_author(language: str, item: str) -> None:
    assert begins_with_author(item, vocabulary(language))


@pytest.mark.parametrize(("language", "item"), NO_AUTHORS.values(), ids=NO_AUTHORS)
def test_no_dated_author(language: str, item: str) -> None:
    assert not begins_with_dated_author(item, vocabulary(language))


@pytest.mark.parametrize(("language", "item"), DATED.values(), ids=DATED)
def test_dated_author(language: str, item: str) -> None:
    assert begins_with_dated_author(item, vocabulary(language))


@pytest.mark.parametrize("item", NO_IMPRINTS)
def test_no_imprint(item: str) -> None:
    assert not has_imprint(item)


@pytest.mark.parametrize("item", IMPRINTS)
def test_imprint(item: str) -> None:
    assert has_imprint(item)


@given(
    st.lists(st.sampled_from([*"(),.;:[]*& \u2060", "A", "J.", "Getty", "BOURDIEU", "et", "2004", "n.d."])).map("".join)
)
def test_never_raises(item: str) -> None:
    assert begins_with_author(item, vocabulary("en")) in (True, False)
