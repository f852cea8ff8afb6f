"""The citations of the paper in order of appearance, written out by hand from its citation strings.

Each row is the citing parenthesis, then its items: the key of the work and the locators, ranges written in full
(`page 310-311`), `passim` where that is what the paper says.  A date such as `KP Nov. 13 02` is no locator.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Item:
    """A work cited: its key and its locators, each as `label first` or `label first-last`."""

    key: str
    locators: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A citing parenthesis as the paper has it, and what it cites."""

    raw: str
    items: tuple[Item, ...]


INOY, REPRESSII, TAYNY, KP = "zhukov2003inoy", "zhukov2002repressii", "zhukov2000tayny", "zhukov2002kp"
EXCESSES, ROAD, THURSTON = "getty2002excesses", "getty1999road", "thurston1996life"
DRAFT, FINAL_WORD, SPEECH = "stalin1936draft", "stalin1937zakliuchitelnoe", "stalin1937vystuplenie"
FRAGMENTY, IAGODA, LUBIANKA, ORDER = "fragmenty1936", "iagoda1997", "lubiankab", "order00447"
MUKHIN, YAKOVLEV, LEIBOWITZ, ROSSIIA = "mukhinubiystvo", "yakovlevtsel", "leibowitz", "rossiiavoinakh"


def _item(key: str, *locators: str) -> Item:
    """An item; a bare number or range is a page."""
    return Item(key, tuple(f"page {text}" if text[0].isdigit() else text for text in locators))


CITATIONS = (
    Row(
        '(Zhukov, Inoy 232, 236; "Repressii" 10-11)',
        (_item(INOY, "232", "236"), _item(REPRESSII, "10-11")),
    ),
    Row('(Zhukov, "Repressii" 15)', (_item(REPRESSII, "15"),)),
    Row('(Zhukov, Inoy 293; Stalin, "Draft")', (_item(INOY, "293"), _item(DRAFT))),
    Row('("Fragmenty" 4-5; Zhukov, Inoy 310-11)', (_item(FRAGMENTY, "4-5"), _item(INOY, "310-311"))),
    Row("(Zhukov, Inoy 294; 298; 309)", (_item(INOY, "294", "298", "309"),)),
    Row("(Zhukov, Inoy 285-309)", (_item(INOY, "285-309"),)),
    Row("(Thurston, 40-42; Getty and Naumov agree, 563)", (_item(THURSTON, "40-42"), _item(ROAD, "563"))),
    Row("(Zhukov, Inoy 343)", (_item(INOY, "343"),)),
    Row("(Zhukov, Inoy 345)", (_item(INOY, "345"),)),
    Row("(Zhukov, Inoy 349)", (_item(INOY, "349"),)),
    Row("(352)", (_item(INOY, "352"),)),
    Row("(Zhukov, Inoy 357)", (_item(INOY, "357"),)),
    Row("(Zhukov, Inoy 358-60)", (_item(INOY, "358-360"),)),
    Row(
        "(Stalin, Zakliuchitel'noe; Zhukov, Inoy 360-1)",
        (_item(FINAL_WORD), _item(INOY, "360-361")),
    ),
    Row("(Zhukov, Inoy 362)", (_item(INOY, "362"),)),
    Row("(Thurston, 48-9; Zhukov, Inoy 362-4)", (_item(THURSTON, "48-49"), _item(INOY, "362-364"))),
    Row('(Getty, "Excesses" 126; Zhukov, Inoy 367-71)', (_item(EXCESSES, "126"), _item(INOY, "367-371"))),
    Row(
        '(Getty, "Excesses" 115, 135; Thurston, 70, 90, 101-2; Genrikh IAgoda)',
        (_item(EXCESSES, "115", "135"), _item(THURSTON, "70", "90", "101-102"), _item(IAGODA)),
    ),
    Row(
        '(Stalin, "Vystuplenie"; Zhukov, Inoy Ch. 16, passim; 411)',
        (_item(SPEECH), _item(INOY, "chapter 16", "passim", "411")),
    ),
    Row(
        "(Zhukov, Inoy 424-7; Tayny, 39-40, quoting from archival documents)",
        (_item(INOY, "424-427"), _item(TAYNY, "39-40")),
    ),
    Row("(Zhukov, Inoy 430)", (_item(INOY, "430"),)),
    Row("(Zhukov, Inoy 430-1; emphasis added; Tayny 38)", (_item(INOY, "430-431"), _item(TAYNY, "38"))),
    Row('(Getty, "Excesses" 129; Zhukov, Inoy 435)', (_item(EXCESSES, "129"), _item(INOY, "435"))),
    Row(
        '(Zhukov, KP Nov. 13 02; Inoy, Ch. 18; "Repressii" 23; Lubianka B)',
        (_item(KP), _item(INOY, "chapter 18"), _item(REPRESSII, "23"), _item(LUBIANKA)),
    ),
    Row("(Thurston, 94-5)", (_item(THURSTON, "94-95"),)),
    Row('(Getty, "Excesses" 131-4; Lubianka B)', (_item(EXCESSES, "131-134"), _item(LUBIANKA))),
    Row('("Excesses" 126)', (_item(EXCESSES, "126"),)),
    Row('(Getty, "Excesses," passim.; Zhukov, Inoy 435)', (_item(EXCESSES, "passim"), _item(INOY, "435"))),
    Row('(Stalin, "Vystuplenie")', (_item(SPEECH),)),
    Row('(Getty, "Excesses" 127-8)', (_item(EXCESSES, "127-128"),)),
    Row('(Order No. 00447; Getty, "Excesses" 126-9)', (_item(ORDER), _item(EXCESSES, "126-129"))),
    Row(
        "(Zhukov, KP 19 Nov. 02; Zhukov, Tayny. 41; Inoy 443)",
        (_item(KP), _item(TAYNY, "41"), _item(INOY, "443")),
    ),
    Row("(Zhukov, Tayny, 43; emphasis added)", (_item(TAYNY, "43"),)),
    Row(
        "(Zhukov, KP 19 Nov. 02; Tayny, pp. 47-51; Thurston 101-2; 112)",
        (_item(KP), _item(TAYNY, "47-51"), _item(THURSTON, "101-102", "112")),
    ),
    Row("(Zhukov, Tayny 51-2)", (_item(TAYNY, "51-52"),)),
    Row("(Zhukov, Tayny 64, and see n. 23 below)", (_item(TAYNY, "64"),)),
    Row(
        "(Lubianka B, Nos. 344; 363; 375; Mukhin, Ubiystvo 637; Yakovlev)",
        (
            _item(LUBIANKA, "number 344", "number 363", "number 375"),
            _item(MUKHIN, "637"),
            _item(YAKOVLEV),
        ),
    ),
    Row("(Zhukov, KP)", (_item(KP),)),
    Row("(Lubianka B)", (_item(LUBIANKA),)),
    Row("(Zhukov, Inoy 486-7)", (_item(INOY, "486-487"),)),
    Row("(Zhukov, Inoy 491)", (_item(INOY, "491"),)),
    Row("(Zhukov, KP 16 Nov. 02)", (_item(KP),)),
    Row("(Lubianka B, No. 365; Leibowitz)", (_item(LUBIANKA, "number 365"), _item(LEIBOWITZ))),
    Row("(Rossiia I SSSR v Voynakh)", (_item(ROSSIIA),)),
    Row("(Thurston 128-9)", (_item(THURSTON, "128-129"),)),
)
