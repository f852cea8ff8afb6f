"""The form of a language's word tables, and the small builders that the tables are written with."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

_LONGEST_LAST_WORD = 24
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """The tables of one language.  All words are in lower case and without a final period.

    A phrase is its words with a blank between them; an abbreviation such as `z. B.` stands there three times, as it is
    written (`z. b`), without its blank (`z.b`) and without its sign (`z b`).
    """

    labels: Mapping[str, str]  # "pp" -> "page"
    plural_labels: frozenset[str]  # labels that go on over ";": "Nos. 344; 363"
    capital_labels: frozenset[str]  # one letter and yet written with a capital: "S. 20", unlike the initial "V. 45"
    full_word_labels: frozenset[str]  # "chapter 3" alone is a place in the draft itself, "ch. 3" one in a work
    prefixes: frozenset[str]  # "see", "see also", "cf", "e.g"
    mediators: frozenset[str]  # "qtd in", "apud"
    conjunctions: frozenset[str]  # between names: "and", "&", whatever their case
    joiners: frozenset[str]  # between names too, but in lower case alone: "Silva e Souza", unlike "E. Souza" (`joins`)
    et_al: frozenset[str]
    ibid: frozenset[str]
    passim: frozenset[str]
    following: frozenset[str]  # "ff"
    months: Mapping[str, int]
    particles: frozenset[str]  # "van", "de": a name may begin with them
    title_words: frozenset[str]  # small words inside titles and names: "of", "the"
    emphasis: frozenset[str]  # "emphasis added", "my translation"
    quoting: frozenset[str]  # "quoting from archival documents"
    pointers: frozenset[str]  # "above", "below": the place is in the draft itself
    articles: frozenset[str]  # titles are compared without them: "the"
    determiners: frozenset[str]
    speaking: frozenset[str]  # "argues": what a source does, seldom a person in a story
    saying: frozenset[str]  # "says", "wrote": with a year behind the name it is a source that does it
    talking_about: frozenset[str]  # before a name: "the work of Geertz", "writes that Miller …"
    pronouns: frozenset[str]  # "she writes": the person named last speaks
    adjective_endings: tuple[str, ...]
    function_words: frozenset[str]  # cannot be the noun that "the central (Stalin) leadership" needs
    open_words: frozenset[str]  # cannot end a clause, so that no citation stands behind them: "of", "and", "the"
    numbered: frozenset[str]  # "Article 58", "Boeing 747": words that a number follows and that are no authors
    opening_words: frozenset[str]  # a title is looked up without them: "the", "on"
    list_headings: frozenset[str]  # "works cited"
    sections: frozenset[str]  # "introduction", "notes": a heading over a part that is no list of works
    note_words: frozenset[str]  # "n", "note", "notes"
    role_words: frozenset[str]  # "ed", "trans": after a name
    division_words: frozenset[str]  # "preface", "op. cit.": between a name and a page
    abbreviations: frozenset[str]  # "Jr", "Inc", "al": the period behind them ends no sentence
    within: frozenset[str]  # "Salvini in Muratori": one author in the book of another
    name_suffixes: frozenset[str]  # "Jr": after a name, and left out where names are compared
    companies: frozenset[str]  # "Inc", "GmbH": at the end of the name of a supplier
    same_author: frozenset[str]  # in the place of a name: "idem", "ders"
    here: frozenset[str]  # before the cited page, behind the pages of the whole: "12–40, hier S. 14"
    as_in: frozenset[str]  # before the number of the note that cites the work in full: "wie Anm. 3"
    editions: frozenset[str]  # counted by the number before them: "2. Aufl"
    circa: frozenset[str]  # before a year that is not sure: "ca. 1850"
    undated: frozenset[str]  # in the place of a year: "n.d", "s/d"
    forthcoming: frozenset[str]  # in the place of a year: "in press", "im druck"
    personal: frozenset[str]  # what no list of works holds: "personal communication", "unpublished data"
    genitive_s: bool = False  # a name takes an s without apostrophe: "Fergusons (1959)" is Ferguson's

    def joins(self, written: str) -> bool:
        """Whether a word, as it is written, joins two names: `and`, `&`, `e`, `u.`, but not the `E.` of `E. Souza`.

        Whether `et al.` stands there must be asked before.
        """
        bare = written[0] if len(written) == 2 and written[1] == "." else written
        return bare in self.joiners or bare.casefold() in self.conjunctions

    @cached_property
    def remarks(self) -> frozenset[str]:
        """The words that mark a remark."""
        return self.emphasis | self.quoting

    @cached_property
    def places_of_draft(self) -> frozenset[str]:
        """The words by which a draft points at a place in itself: `n. 23 below`, `chapter 2`."""
        return self.note_words | self.full_word_labels | self.pointers

    @cached_property
    def dateless(self) -> frozenset[str]:
        """What stands in the place of a year, with a blank where one is written: `n.d`, `n. d`, `in press`."""
        return self.undated | self.forthcoming

    @cached_property
    def et_al_at_end(self) -> re.Pattern[str]:
        """Finds `et al.` and its kin at the end of a text, with the blank or comma before it: `Miestamo u. a.`"""
        phrases = (re.escape(phrase).replace(r"\ ", r"\s?") for phrase in sorted(self.et_al, key=len, reverse=True))
        return re.compile(rf"[\s,]+(?:{'|'.join(phrases)})\b\.?[\s\u2060]*\Z", re.IGNORECASE)

    def others_at_end(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """`et al.` or its kin at the end of `text[start:end]`; most texts are done with by their last letter or word."""
        last = text[end - 1 : end]
        if last.isalnum() and last.casefold() not in self._others_last_letters:
            return None
        words = text[max(start, end - _LONGEST_LAST_WORD) : end].replace("\u2060", " ").replace(".", " ").split()
        if not words or words[-1].casefold() not in self._others_last_words:
            return None
        return self.et_al_at_end.search(text, start, end)

    @cached_property
    def _others_last_letters(self) -> frozenset[str]:
        return frozenset(word[-1] for word in self._others_last_words)

    @cached_property
    def _others_last_words(self) -> frozenset[str]:
        return frozenset(phrase.split()[-1].rpartition(".")[2] for phrase in self.et_al)

    def names_personal(self, text: str) -> bool:
        """Whether `personal communication` or its kin stands in a text."""
        if self.personal_words.isdisjoint(_WORD.findall(text.casefold())):
            return False
        return self.personal_anywhere.search(text) is not None

    @cached_property
    def personal_words(self) -> frozenset[str]:
        """The longest words of such phrases: whether `personal_anywhere` can find anything shows by them at once."""
        return frozenset(max(_WORD.findall(phrase), key=len) for phrase in self.personal)

    @cached_property
    def personal_anywhere(self) -> re.Pattern[str]:
        """Finds `personal communication` and its kin."""
        phrases = (re.escape(phrase).replace(r"\ ", r"\s") for phrase in sorted(self.personal, key=len, reverse=True))
        return re.compile(rf"\b(?:{'|'.join(phrases)})\b", re.IGNORECASE)

    @cached_property
    def ibid_beginnings(self) -> frozenset[str]:
        """The first words of `ibid` and its kin."""
        return frozenset(phrase.replace(".", " ").split()[0] for phrase in self.ibid)

    @cached_property
    def dateless_beginnings(self) -> frozenset[str]:
        """The letters that such words begin with: `n`, `in`."""
        return frozenset(phrase.replace(".", " ").replace("/", " ").split()[0] for phrase in self.dateless)

    def may_stand_for_year(self, words: Sequence[str]) -> bool:
        """Whether what stands in the place of a year may be among some words, in lower case: `in` before `press`."""
        return not (self._dateless_words.isdisjoint(words) and self._dateless_pairs.isdisjoint(pairwise(words)))

    @cached_property
    def _dateless_words(self) -> frozenset[str]:
        """Those that are a word alone: `forthcoming`."""
        return frozenset(phrase for phrase in self.dateless if _WORD.fullmatch(phrase))

    @cached_property
    def _dateless_pairs(self) -> frozenset[tuple[str, ...]]:
        """The first two words of the others, signs left out: `in press`, `n d`."""
        return frozenset(tuple(_WORD.findall(phrase)[:2]) for phrase in self.dateless)

    @cached_property
    def label_words(self) -> frozenset[str]:
        """The words that labels are made of, signs left out."""
        return frozenset(word for label in self.labels for word in _WORD.findall(label))

    @cached_property
    def prefix_words(self) -> frozenset[str]:
        """The single words that prefixes and mediators are made of."""
        return frozenset(word for phrase in self.prefixes | self.mediators for word in phrase.split())

    @cached_property
    def before_places(self) -> frozenset[str]:
        """The lower-case words that may stand between a name and a place: `Smith, ed. 45`, `Smith, preface xii`."""
        return self.role_words | self.division_words

    @cached_property
    def never_names(self) -> frozenset[str]:
        """The words that no name in lower case, such as `bell hooks`, is made of."""
        return self.function_words | self.numbered | self.prefix_words | self.title_words | self.pointers

    @cached_property
    def et_al_words(self) -> frozenset[str]:
        """`et`, and the words that `et al.` and its kin end in: `al`, `others`.

        Letters alone are no such words, nor is `e.a`: they may be initials, as in `Jansen, E. A.`
        """
        last = (phrase.split()[-1] for phrase in self.et_al)
        return frozenset(("et", *(word for word in last if len(word) > 1 and "." not in word)))


def words(listed: str) -> frozenset[str]:
    """The words, divided by blanks, of one table."""
    return frozenset(listed.split())


def phrases(listed: str) -> frozenset[str]:
    """The phrases, divided by commas, of one table; `z. b` stands for `z.b` and `z b` too."""
    found = listed.split(",")
    return frozenset(phrase.replace(". ", sign) for phrase in found for sign in (". ", ".", " "))


def by_word(table: Mapping[str, str]) -> dict[str, str]:
    """The label that each written form stands for, from the forms of each label."""
    return {word: label for label, forms in table.items() for word in forms.split()}


def month_numbers(names: Sequence[str]) -> dict[str, int]:
    """The number of the month that each form means; `names` holds the forms of the twelve."""
    return {word: number for number, forms in enumerate(names, 1) for word in forms.split()}
