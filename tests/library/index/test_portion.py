"""What the index is to hold of some works."""

import marshal
from array import array

from refkit.library.entry import Entry, Person
from refkit.library.index.packing import packed_person
from refkit.library.index.portion import Portion, gather

ZHUKOV = Entry(
    "Zhukov2003",
    "book",
    0,
    "a.bib",
    0,
    9,
    {"title": "Inoy Stalin: Reformy", "year": "2003", "journal": "Voprosy Istorii", "ids": "old, KP", "crossref": "x"},
    {"author": (Person("Zhukov", "Yuri"),)},
)


def _packed(*numbers: int) -> bytes:
    return array("I", numbers).tobytes()


def test_a_work_gives_its_names_words_initials_and_keys() -> None:
    person = packed_person(2003, 0, Person("Zhukov", "Yuri"), 0) | 1
    assert gather(7, [(ZHUKOV, True)]) == Portion(
        names={"zhukov": _packed(7, person)},
        words={"inoy": _packed(7), "stalin": _packed(7), "reformy": _packed(7)},
        initials={"vi": _packed(7), "isr": _packed(7)},
        containers={"voprosy istorii": _packed(7)},
        main={"voprosy istorii": 2},
        vocabulary=["istorii", "voprosy"],
        titles=[("inoy stalin reformy", 7, 1, 2)],
        keys=[("zhukov2003", 1, 7), ("old", 0, 7), ("kp", 0, 7)],
        referring=[7],
        suspects=[7],
    )


def test_no_works_give_nothing() -> None:
    assert gather(3, []) == Portion({}, {}, {}, {}, {}, [], [], [], [], [])


def test_works_are_numbered_from_the_first() -> None:
    portion = gather(10, [(ZHUKOV, False), (ZHUKOV, True)])
    assert (portion.suspects, portion.referring, portion.words["inoy"]) == ([11], [10, 11], _packed(10, 11))


def test_a_portion_goes_from_one_process_to_another() -> None:
    portion = gather(0, [(ZHUKOV, True)])
    assert Portion(*marshal.loads(marshal.dumps(tuple(portion)))) == portion
