"""The language of a draft, guessed from its small words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refkit.vocabulary import LANGUAGES, guess_language

UNTOLD = {
    "empty": "",
    "blank": " \n",
    "numbers": "1936 1937 (345) [12]",
    "names": "Zhukov Getty Thurston",
    "formulas": "x = y + z; f(x) = 2x",
    "cjk": "史記卷一 史記卷二",
    "greek": "μῆνιν ἄειδε θεὰ",
    "few-words": "De la",
}
DRAFTS = {
    "en": "The purges of 1937 were planned in the Kremlin, and nobody there knew what would come of it.",
    "de": "Die Säuberungen von 1937 wurden im Kreml geplant, und niemand wusste dort, was daraus wird (et al.).",
    "fr": "Les purges de 1937 ont été préparées au Kremlin, et personne ne savait ce qui allait en sortir.",
    "es": "Las purgas de 1937 se prepararon en el Kremlin, y nadie sabía allí lo que iba a salir de ellas.",
    "pt": "Os expurgos de 1937 foram preparados no Kremlin, e ninguém sabia o que daquilo iria sair para todos.",
    "it": "Le purghe del 1937 furono preparate al Cremlino, e nessuno sapeva che cosa ne sarebbe uscito per il paese.",
    "nl": "De zuiveringen van 1937 werden in het Kremlin voorbereid, en niemand wist wat er van zou komen.",
    "ru": "Чистки 1937 года готовились в Кремле, и никто не знал, что из этого выйдет.",
}
MIXED = {
    "english-with-a-german-quotation": (DRAFTS["en"] * 3 + DRAFTS["de"], "en"),
    "german-with-english-titles": (
        DRAFTS["de"] * 3 + " (Getty, *The Road to Terror* and *Origins of the Purges* 45)",
        "de",
    ),
    "english-abstract": (DRAFTS["en"] + DRAFTS["pt"] * 4, "pt"),
    "russian-in-a-few-words": ("Чистки готовились", "ru"),
    "russian-names-in-english": (DRAFTS["en"] + " (Жуков 345)", "en"),
    "capitals": (DRAFTS["de"].upper(), "de"),
}


@pytest.mark.parametrize("text", UNTOLD.values(), ids=UNTOLD)
def test_english_where_it_cannot_be_told(text: str) -> None:
    assert guess_language(text) == "en"


@pytest.mark.parametrize(("language", "text"), DRAFTS.items(), ids=DRAFTS)
def test_language(language: str, text: str) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize(("text", "language"), MIXED.values(), ids=MIXED)
def test_mixed(text: str, language: str) -> None:
    assert guess_language(text) == language


def test_only_the_beginning_counts() -> None:
    assert guess_language(DRAFTS["en"] * 300 + DRAFTS["de"] * 3000) == "en"


@given(st.text())
def test_never_raises(text: str) -> None:
    assert guess_language(text) in LANGUAGES
