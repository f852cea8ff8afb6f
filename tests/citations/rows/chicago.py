"""Twenty citations of a German chapter in Chicago author-date, drawn by lot: `(Hay und Bauer 2007, 389)`."""

from tests.citations.rows.row import Row

_REPRINT = {"year": "1968 [1929]"}


def _german(id: str, text: str, *cites: str, others: tuple[str, ...] = ()) -> Row:
    return Row(id, text, cites, others, language="de")


ROWS = (
    _german("pair-page", "(Hay und Bauer 2007, 389)", "Hay & Bauer 2007 @ 389"),
    _german("page-27", "(Trudgill 2011, 27)", "Trudgill 2011 @ 27", others=("Trudgill 2009",)),
    _german("page-30", "(Miestamo 2008, 30)", "Miestamo 2008 @ 30"),
    _german("pair-75", "(Szmrecsanyi und Kortmann 2009, 75)", "Szmrecsanyi & Kortmann 2009 @ 75"),
    _german("narrative", "Trudgill (2011)", "Trudgill 2011", others=("Trudgill 2009",)),
    Row(
        "narrative-reprint",
        "Jakobson (1968 [1929])",
        ("Jakobson 1968/1929",),
        fields={"Jakobson 1968/1929": {**_REPRINT, "date": "", "origdate": ""}},
        language="de",
    ),
    _german("narrative-2009", "Nichols (2009)", "Nichols 2009", others=("Nichols 2016",)),
    _german("narrative-pair", "Ehret und Szmrecsanyi (2016)", "Ehret & Szmrecsanyi 2016"),
    _german(
        "comma-joins-works",
        "(z.\u2006B.\xa0Culicover 2013, Trotzke und Bayer 2015)",
        "Culicover 2013",
        "Trotzke & Bayer 2015",
    ),
    _german("narrative-pair-2014", "Maitz und Németh (2014)", "Maitz & Németh 2014"),
    _german("range", "(Garzonio 2016, 98–99)", "Garzonio 2016 @ 98-99"),
    _german("page-109", "(Trudgill 2009, 109)", "Trudgill 2009 @ 109", others=("Trudgill 2011",)),
    _german("narrative-2008", "Juola (2008)", "Juola 2008"),
    _german("narrative-diacritic", "Sinnemäki (2009)", "Sinnemäki 2009"),
    _german("page-137", "(Nichols 2016, 137)", "Nichols 2016 @ 137", others=("Nichols 2009",)),
    _german("range-118", "(Nichols 2016, 118–119)", "Nichols 2016 @ 118-119", others=("Nichols 2009",)),
    _german("pair-range", "(Szmrecsanyi und Kortmann 2009, 64–65)", "Szmrecsanyi & Kortmann 2009 @ 64-65"),
    _german("page-147", "(Trudgill 2011, 147)", "Trudgill 2011 @ 147", others=("Trudgill 2009",)),
    _german("narrative-umlaut", "Braunmüller (1984)", "Braunmüller 1984"),
    _german("narrative-without-page", "Miestamo (2008)", "Miestamo 2008"),
)
