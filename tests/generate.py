"""Libraries of made-up works, the same on every run: noise for the tests to put beside a real library; and drafts.

Surnames come from a table of syllables, titles from common English words, so that some of them look like words of
any draft.  What a library must not share with a draft or with other works is handed over as `Avoid`.
"""

import random
from collections.abc import Iterable
from dataclasses import dataclass

from refkit.library.entry import Entry

SYLLABLES = (
    "ba bel bor bran cal cor dal den dor dun fal fen gar gil hal har hol jar kel ken kil lam lan lor mal mar mel mon "
    "nar nel nor pal pel per quin ral ren ros sal sel sor tal tan tel tor ul van ver wal wen wil yar zel"
).split()
ENDINGS = "ack and ardt asse ell en er ett ham ick in ing is itz off ov sen son ström ton ulis usek wood worth".split()
GIVEN = "Ada Boris Clara David Elena Farid Greta Hugo Ines Jonas Karin Liam Mina Noor Otto Paula Rosa Samuel".split()
NOUNS = (
    "air anger animal answer army art autumn bird blood body bone book border bread bridge brother candle chance "
    "child church city climate clock cloth cloud coast colour corn cost country court custom dance danger death "
    "debt desert dream dust ear earth empire evening evidence eye family famine farm father fear field fire fish "
    "flower food forest freedom friend frontier garden ghost glass gold grain grass guilt hand harvest heart heaven "
    "history home honour hope horse hour house hunger ice image iron island journey justice king knife labour land "
    "language law leaf letter light machine map market memory message metal midnight milk mind mirror money moon "
    "morning mother mountain music name nation night noise number ocean office oil order origin paper patience "
    "peace people picture place plan poverty power price prison promise question rain reason reform river road roof "
    "root salt school science sea season secret shadow shame ship shore silence silver sky slave sleep smoke snow "
    "soldier song sorrow spring star stone story stranger summer sun table teacher terror theatre thread time "
    "tongue tower trade train travel tree trial truth valley village voice wage wall war water weather weight wheel "
    "wind window winter witness woman wood word work world year"
).split()
ADJECTIVES = "broken cold common dark distant early empty false first hidden last late little long lost new old".split()
PLACES = "Abroad Africa Asia Brazil China England Europe France India Ireland Italy Japan Mexico Spain Wales".split()
PERIODICALS = "Annals Archives Bulletin Journal Proceedings Quarterly Records Review Studies Transactions".split()
HEADS_LEFT_OUT = ("a", "an", "the", "on", "of", "in")


@dataclass(frozen=True, slots=True)
class Avoid:
    """What no generated work may have, in lower case: surnames, first words of titles, initials, whole short titles."""

    surnames: frozenset[str] = frozenset()
    title_heads: frozenset[str] = frozenset()
    initials: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()


def avoiding(entries: Iterable[Entry]) -> Avoid:
    """What a library must not share with these entries, if it is to change nothing for those who cite them."""
    entries = tuple(entries)
    titles = [entry.fields.get(name, "") for entry in entries for name in ("title", "shorttitle", "shorthand")]
    journals = [entry.fields.get(name, "") for entry in entries for name in ("journal", "shortjournal")]
    people = [person for entry in entries for group in entry.people.values() for person in group]
    return Avoid(
        surnames=frozenset(word.lower() for person in people for word in (person.family or person.literal).split()),
        title_heads=frozenset(filter(None, map(_head, titles))),
        initials=frozenset(filter(None, (*map(_initials, journals), *map(str.lower, journals)))),
    )


def library_text(count: int, seed: int, avoid: Avoid | None = None) -> str:
    """The text of a .bib file with `count` works, keys `made1` and so on."""
    maker = _Maker(random.Random(seed), avoid or Avoid())
    return "\n".join(maker.entry(number) for number in range(1, count + 1))


def draft_text(entries: Iterable[Entry], citations: int, seed: int) -> str:
    """A draft in Markdown, some 470 characters a paragraph, a citation in each; the same on every run.

    One in ten cites a source that is in no library, one in seven a page behind the last, one in twenty stands in a note.
    """
    chance, works = random.Random(seed), [entry for entry in entries if entry.creators]
    paragraphs, notes = [], []
    for number in range(1, citations + 1):
        entry = chance.choice(works)
        named = "Unheard" if number % 10 == 0 else f'{entry.creators[0].family}, "{entry.title.partition(":")[0]}"'
        page = 4000 + number if number % 7 == 0 else int(entry.pages[0].first) if entry.pages else 1 + number % 80
        cited = f"({named} {page})"
        if number % 20 == 0:
            notes.append(f"[^{len(notes) + 1}]: See the edition {cited}.")
            cited = f"[^{len(notes)}]"
        heading = f"## Part {number // 50}\n\n" if number % 50 == 0 else ""
        paragraphs.append(f"{heading}{_sentence(chance, 38)} {cited}. {_sentence(chance, 38)}.")
    return "\n\n".join((*paragraphs, *notes, ""))


def _sentence(chance: random.Random, words: int) -> str:
    return " ".join(chance.choices((*NOUNS, *ADJECTIVES), k=words)).capitalize()


def _head(title: str) -> str:
    words = [word.strip("\"'“”:.,").lower() for word in title.split()]
    return next((word for word in words if word and word not in HEADS_LEFT_OUT), "")


def _initials(journal: str) -> str:
    return "".join(word[0] for word in journal.split()).lower()


def _without_small_words(journal: str) -> str:
    return " ".join(word for word in journal.split() if word not in ("of", "and"))


class _Maker:
    """Makes entries one after the other; what is to be avoided is drawn again."""

    def __init__(self, chance: random.Random, avoid: Avoid) -> None:
        self._chance = chance
        self._avoid = avoid

    def entry(self, number: int) -> str:
        names = " and ".join(self._name() for _ in range(self._chance.choice((1, 1, 1, 2, 3))))
        year = self._chance.randint(1890, 2020)
        fields = [f"author = {{{names}}}", f"title = {{{self._title()}}}", f"year = {{{year}}}"]
        if number % 2:
            first = self._chance.randint(1, 900)
            fields += [
                f"journal = {{{self._journal()}}}",
                f"pages = {{{first}--{first + self._chance.randint(1, 60)}}}",
            ]
        else:
            fields += ["publisher = {Made Press}", f"pagetotal = {{{self._chance.randint(90, 700)}}}"]
        kind = "article" if number % 2 else "book"
        return f"@{kind}{{made{number},\n" + "".join(f"  {field},\n" for field in fields) + "}\n"

    def _name(self) -> str:
        return f"{self._surname()}, {self._chance.choice(GIVEN)}"

    def _surname(self) -> str:
        surname = self._any_surname()
        while surname.lower() in self._avoid.surnames:
            surname = self._any_surname()
        return surname

    def _any_surname(self) -> str:
        syllables = self._chance.choices(SYLLABLES, k=self._chance.choice((1, 1, 2)))
        return ("".join(syllables) + self._chance.choice(ENDINGS)).capitalize()

    def _title(self) -> str:
        short = self._short_title()
        while _head(short) in self._avoid.title_heads or short.lower() in self._avoid.titles:
            short = self._short_title()
        tail = f"{self._noun()} and {self._noun()} in {self._chance.choice(PLACES)}"
        return f"{short}: {tail}" if self._chance.random() < 0.6 else short

    def _short_title(self) -> str:
        shape = self._chance.randrange(5)
        if shape == 0:
            return self._noun()
        if shape == 1:
            return f"The {self._noun()}"
        if shape == 2:
            return f"{self._chance.choice(ADJECTIVES).capitalize()} {self._noun()}"
        if shape == 3:
            return f"{self._noun()} and {self._noun()}"
        return f"The {self._noun()} of {self._noun()}"

    def _journal(self) -> str:
        journal = self._any_journal()
        while {_initials(journal), _initials(_without_small_words(journal))} & self._avoid.initials:
            journal = self._any_journal()
        return journal

    def _any_journal(self) -> str:
        return f"{self._chance.choice(PERIODICALS)} of {self._noun()} and {self._noun()}"

    def _noun(self) -> str:
        return self._chance.choice(NOUNS).capitalize()
