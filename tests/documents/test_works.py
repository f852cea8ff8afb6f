"""Lists of works told from prose under the same heading."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.documents import works
from refkit.vocabulary import vocabulary

ENGLISH = vocabulary("en")

NO_ITEMS = {
    "empty": "",
    "bullet-alone": "- ",
    "lower-case": "they are few and late, as of 1936.",
    "sentence": "The archive in Moscow was closed in 1936. Nobody knew why.",
    "sentence-with-a-date": "On December 1, 1934, Kirov was shot in Leningrad.",
    "names-in-a-sentence": "Stalin, Molotov, and Kaganovich met in 1936. Nobody knew why.",
    "capitals": "The UN, Stalin said in 1945, was of no use to anybody.",
    "middle-initial": "Joseph V. Stalin wrote to him in 1936.",
    "year-behind-a-name": "Getty (1985) argues that the purges began in the provinces.",
    "year-behind-a-name-and-initials": "Getty, J. A. (1985) argues that the purges began there.",
    "page-behind-a-name": "Zhukov (352) describes the plenum.",
    "citation-at-the-end": "Zhukov, Iurii. He was there in 1936 (Zhukov, Inoy 3).",
    "quotation": "“No,” says Getty in 1985, and he may be right.",
    "quotation-with-citation": '"Nobody knew." Stalin said so in 1936 (Zhukov, Inoy 3).',
    "title-in-a-sentence": "*Inoy Stalin* describes the year 1936.",
    "title-of-a-writer": "Kotkin's *Stalin* appeared in 2014.",
    "dialogue-and-year": "— 1936 was the year, he said.",
    "bullet-of-prose": "- the plenum of 1936 lasted two weeks.",
}
ITEMS = {
    "book": "Zhukov, Iurii. Inoy Stalin. Moscow: Vagrius, 2003.",
    "article": 'Getty, J. Arch. "Excesses Are Not Permitted." Russian Review 61.1 (2002): 113-138.',
    "no-year": "Plato. *Republic*. Translated by Grube.",
    "initials": "Getty, J. A. Origins of the great purges. 1985.",
    "initials-of-physicians": "Getty JA, Smith B. Origins of the great purges. Lancet. 2004;12:3-8.",
    "author-date": "Getty, J. A. (1985). Origins of the great purges. Cambridge University Press.",
    "author-date-without-stop": "Thurston, Robert (1996) Life and Terror in Stalin's Russia. Yale.",
    "particle": "de Man, Paul. Allegories of Reading. Yale UP, 1979.",
    "several": "Deleuze, Gilles, and Félix Guattari. A *Thousand Plateaus*. 2013.",
    "editors": 'Vickery, John B., and J. Sellery, eds. "The Scapegoat." 1972.',
    "organisation": "World Bank. World Development Report. 2003.",
    "state": 'U.S. Patent Office. "Variable user interface." 16 February 2010.',
    "newspaper": "Pravda, 1936.",
    "nothing-but-a-blank-before-a-number": "Zhukov, Iurii. Inoy Stalin (\u00a03). Moscow: Vagrius, 2003.",
    "title-first": '"The Plenum." Pravda, 6 Dec. 1936: 2.',
    "film": "*Miller's Girl*. Directed by Jade Bartlett, Lionsgate, 2024.",
    "the": "The Holy Bible. King James Version. 1611.",
    "dash": "———. Tayny Kremlia. Terra, 2000.",
    "hyphens": "---. Tayny Kremlia.",
    "underscores": "___. Tayny Kremlia. Terra, 2000.",
    "underscores-and-year": "______ 2020b private correspondence, Wednesday 6 May.",
    "initial-without-stop": "C Babbage 1837 *The ninth treatise* John Murray, London.",
    "initial-and-quotation": 'M Castelle 2013 "Relational and Non-Relational Models", Issue 3.',
    "committee-and-year": "European Parliament, Committee on Legal Affairs 2016 *Draft Report* 31 May.",
    "engineers": "[12] A. Smith and B. Jones, “On plenums,” J. Hist., vol. 3, pp. 1–3, 2004.",
    "cyrillic": "Жуков, Юрий. Иной Сталин. Москва: Вагриус, 2003.",
    "bullet": "- Zhukov, *Inoy Stalin* (Vagrius, 2003)",
    "number": "12. Zhukov, Iurii. Inoy Stalin. 2003.",
    "bracketed-number": "[12] Zhukov, Iurii. Inoy Stalin. 2003.",
    "issue": "Zhukov, Iurii. Repressii. Voprosy istorii 58 (2): 3-26.",
    "chapter": "Lyon, David. _Identifying Citizens_. Cambridge: Polity, 2009. 84-109 (Chapter 4).",
    "address": "https://example.org/plenum",
}

# Each with the language of the draft.
NO_ITEMS_ELSEWHERE = {
    "german-sentence": ("de", "Der Staat und die Partei waren 1936 nicht eins: Niemand wusste, warum."),
    "german-names": ("de", "Stalin, Molotow und Kaganowitsch trafen sich 1936. Niemand weiß, warum."),
    "german-year-behind-a-name": ("de", "Müller, H. (2003) zeigt, dass die Akten fehlen."),
    "french-sentence": ("fr", "Les archives de Moscou, fermées en 1936, sont ouvertes. Personne ne sait pourquoi."),
    "spanish-year-behind-a-name": ("es", "García (2003) sostiene que las purgas empezaron allí."),
    "portuguese-sentence": ("pt", "O plenário de 1936 durou duas semanas: ninguém sabe por quê."),
    "italian-sentence": ("it", "Il plenum del 1936 durò due settimane. Nessuno sa perché."),
    "dutch-sentence": ("nl", "De archieven van Moskou gingen in 1936 dicht. Niemand weet waarom."),
    "russian-sentence": ("ru", "Сталин говорил об этом в 1936 году. Никто не знает, почему."),
    "russian-initials": ("ru", "Сталин И. В. говорил об этом в 1936 году."),
    "dutch-verb-in-english": ("en", "Stalin, Molotov, and Kaganovich met in 1936. Nobody knew why."),
    "middle-initial-and-place": ("en", "Harry S. Truman met Stalin in Potsdam: a conference of 1945, pp. 3-5."),
}
ITEMS_ELSEWHERE = {
    "german-colon": ("de", "Schmidt, Eva: Die Ordnung der Dinge, in: Historische Zeitschrift 12 (1998), S. 45–67."),
    "german-capitals": ("de", "MÜLLER, HANS: Der Staat und seine Feinde. Berlin 2003."),
    "german-same-author": ("de", "Ders.: Das alte Reich. München 1999."),
    "german-slash": (
        "de",
        "Schmidt, Eva/Maier, Karl (1998): Die Ordnung. In: Geschichte 12 (3), S. 45-67.",
    ),
    "german-editor": ("de", "Koch, Fritz (Hg.) (2001): Sprache in der Zeit. Wien."),
    "german-undated": ("de", "Weber, Max (o.J.): Wirtschaft und Gesellschaft. Tübingen."),
    "abnt": ("pt", "SILVA, João da. História social do trabalho no Brasil. São Paulo: Editora Nova, 2003."),
    "abnt-article": ("pt", "SOUZA, M. A.; LIMA, P. R. O ensino de história. Educação, v. 12, n. 3, p. 45-67, 1998."),
    "abnt-same-author": ("pt", "______. Constituição da República. Brasília, 1988."),
    "abnt-undated": ("pt", "PEREIRA, A. (s.d.). O livro das coisas. Lisboa: Presença."),
    "spanish-apa": ("es", "López, M. y Pérez, R. (1998). La enseñanza de la historia. Educación, 12(3), 45-67."),
    "spanish-undated": ("es", "Ministerio de Educación (s.f.). Guía para docentes. Madrid."),
    "french-given-name-in-parentheses": ("fr", "FOUCAULT (Michel), Surveiller et punir, Paris, Gallimard, 1975."),
    "french-capitals": ("fr", "BOURDIEU Pierre, La distinction. Critique sociale du jugement, Paris, Minuit, 1979."),
    "italian-initial": ("it", "Ginzburg C., Il formaggio e i vermi, Torino, Einaudi, 1976."),
    "dutch-particle-behind": ("nl", "Vries, J. de, & Berg, M. van den (1998). Onderwijs in de stad. Amsterdam: Boom."),
    "gost-book": ("ru", "1. Жуков Ю. Н. Иной взгляд на историю страны. М.: Вагриус, 2003. 512 с."),
    "gost-article": ("ru", "Иванов И. И., Петров П. П. О школе // Вопросы истории. 1998. № 3. С. 45–67."),
    "gost-title-first": ("ru", "История России в новейшее время / под ред. А. Б. Смирнова. М.: Наука, 2001."),
    "physicians-one-initial": ("en", "2. Silva M. A new history of the cell in the lab. Cell. 2001;3(2):12-20."),
    "chinese-surname": ("en", "Ma, J., & Li, X. (2003). Growing cells in the dark. Nature, 12, 45-67."),
}

ITEM = ITEMS["book"]
NOTE = "The first book that uses the archive. It says little on the plenum (352)."
CITING = "The plenum was described by Zhukov (Inoy 4). Others doubt it (Zhukov, Tayny 5)."
LONG_NOTE = "This is the first book that uses the archive, and it says little on what the plenum did in the end."
PROSE = "The archive was closed in 1936, and nobody knew why."

NO_LISTS = {
    "empty": "",
    "blank": "\n \n",
    "subheading-alone": "\n\nBooks\n",
    "prose": PROSE,
    "prose-that-cites": f"{CITING} \n\n{CITING}",
    "quotation-and-year": 'Zhukov writes of the "Constitution of 1936" (Inoy 4). So does Getty.',
    "one-item-in-prose": f"{CITING}\n\n{ITEM}\n\n{CITING}",
    "item-then-prose": f"{ITEM}\n\n{PROSE}\n\n{PROSE}",
    "items-then-prose-that-cites": f"{ITEM}\n\n{ITEM}\n\n{PROSE}\n\n{PROSE}\n\n{PROSE}\n\n{CITING}",
    "item-then-citing": f"{ITEM}\n\n{CITING}",
    "bullets-of-prose": f"- {PROSE}\n- {CITING}\n",
    "wrapped-prose": "The archive was closed in 1936, and\nStalin. Nobody knew why, or how\nlong it would stay so.",
}
LISTS = {
    "one": ITEM,
    "lines": f"{ITEM}\n{ITEM}\n{ITEM}",
    "paragraphs": f"\n\n{ITEM}\n\n{ITEM}\n",
    "bullets": f"- {ITEM}\n- {ITEM}\n",
    "wrapped": "Zhukov, Iurii. Inoy Stalin.\n   Moscow: Vagrius,\n   2003.\n",
    "parts": f"### Books\n\n{ITEM}\n\n### Articles\n{ITEM}\n",
    "introduced": f"These are the works used here:\n{ITEM}\n{ITEM}\n{ITEM}\n",
    "introduced-by-a-paragraph": f"{PROSE}\n\n{ITEM}\n\n{ITEM}\n",
    "annotated": f"{ITEM}\n\n{NOTE}\n\n{ITEM}\n\n{NOTE}\n",
    "annotated-at-length": f"{ITEM}\n\n{NOTE}\n\n{PROSE}\n\n{PROSE}\n\n{ITEM}\n\n{NOTE}\n\n{PROSE}\n\n{PROSE}\n",
    "annotated-in-the-paragraph": f"{ITEM} {NOTE}\n\n{ITEM}\n    {NOTE}\n",
    "one-odd-item": f"{ITEM}\n\nfond 17, opis 3, delo 981\n\n{ITEM}\n",
}


@pytest.mark.parametrize("line", NO_ITEMS.values(), ids=NO_ITEMS)
def test_no_item(line: str) -> None:
    assert not works.is_item(line, ENGLISH)


@pytest.mark.parametrize("line", ITEMS.values(), ids=ITEMS)
def test_item(line: str) -> None:
    assert works.is_item(line, ENGLISH)


@pytest.mark.parametrize(("language", "line"), NO_ITEMS_ELSEWHERE.values(), ids=NO_ITEMS_ELSEWHERE)
def test_no_item_in_its_language(language: str, line: str) -> None:
    assert not works.is_item(line, vocabulary(language))


@pytest.mark.parametrize(("language", "line"), ITEMS_ELSEWHERE.values(), ids=ITEMS_ELSEWHERE)
def test_item_in_its_language(language: str, line: str) -> None:
    assert works.is_item(line, vocabulary(language))


@pytest.mark.parametrize("below", NO_LISTS.values(), ids=NO_LISTS)
def test_no_list(below: str) -> None:
    assert not works.is_list_of_works(below, ENGLISH)


@pytest.mark.parametrize("below", LISTS.values(), ids=LISTS)
def test_list(below: str) -> None:
    assert works.is_list_of_works(below, ENGLISH)


NOTES_BEHIND = {
    "nothing": ("", ""),
    "odd-item": ("\n\nfond 17, opis 3, delo 981", ""),
    "note-in-an-annotated-list": (f"\n\n{LONG_NOTE}\n\n{ITEM}\n\n{LONG_NOTE}", ""),
    "prose": ("", f"\n\n{LONG_NOTE}"),
    "rule": ("", f"\n\n* * *\n\n{NOTE}"),
    "rule-in-an-annotated-list": (f"\n\n{LONG_NOTE}\n\n{ITEM}\n\n{LONG_NOTE}", "\n\n-----\n\nFew."),
}


@pytest.mark.parametrize(("listed", "behind"), NOTES_BEHIND.values(), ids=NOTES_BEHIND)
def test_end_of_list(listed: str, behind: str) -> None:
    text = f"\n{ITEM}\n\n{ITEM}{listed}"
    assert works.end_of_list(f"{text}{behind}", ENGLISH) == len(text)


def test_end_of_no_list() -> None:
    assert works.end_of_list("fond 17\n\nopis 3", ENGLISH) == len("fond 17\n\nopis 3")


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [("", False), ("It was so.", False), (ITEM, False), (f"{ITEM} {ITEM}", False), (LONG_NOTE, True), (PROSE, True)],
)
def test_prose_is_told_by_its_small_words(paragraph: str, expected: bool) -> None:
    assert works.is_prose(paragraph, ENGLISH) is expected


@given(st.lists(st.sampled_from([ITEM, CITING, "- ", "\n", "\n\n", "(", "A. ", ", ", "1936", '"', " "])).map("".join))
def test_blank_lines_around_change_nothing(below: str) -> None:
    assert works.is_list_of_works(f"\n\n{below}\n\n", ENGLISH) == works.is_list_of_works(below, ENGLISH)


@pytest.mark.parametrize(
    ("piece", "expected"),
    [(f"{ITEM}\n", True), (f"{CITING} ", False), ("- ", False), ("(", False), ("A\n\n", False), ("http", True)],
)
def test_hostile_rows(piece: str, expected: bool) -> None:
    assert works.is_list_of_works(piece * 50_000, ENGLISH) is expected
