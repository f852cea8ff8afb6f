"""Words that English always capitalises: months, days, peoples, languages, countries, continents.

A title in title case does not say which of its words are names.  Those that a writer has not protected by braces are
written small in sentence case, unless they are in this table.
"""

_PROPER = frozenset(
    """
    january february april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday christmas easter
    africa african africans america american americans antarctica arctic asia asian asians atlantic australia
    australian europe european europeans eurasia pacific mediterranean scandinavia scandinavian balkan balkans
    afghanistan albania algeria argentina armenia austria bangladesh belarus belgium bolivia bosnia brazil britain
    bulgaria cambodia cameroon canada chile china colombia congo croatia cuba cyprus czechoslovakia denmark ecuador
    egypt england estonia ethiopia finland france georgia germany ghana greece guatemala haiti holland honduras
    hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo
    latvia lebanon libya lithuania luxembourg macedonia malaysia malta mexico moldova mongolia morocco mozambique
    nepal netherlands nicaragua niger nigeria norway pakistan palestine panama paraguay peru philippines poland
    portugal prussia romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan
    sweden switzerland syria taiwan tanzania thailand tibet tunisia uganda ukraine uruguay uzbekistan venezuela
    vietnam wales yugoslavia zambia zimbabwe
    albanian algerian arab arabic arabs aramaic argentine armenian assyrian austrian aztec babylonian basque belgian
    bengali bohemian bosnian brazilian breton british bulgarian byzantine canadian cantonese catalan celtic chilean
    chinese colombian croatian cuban czech danish dutch egyptian english estonian ethiopian etruscan finnish flemish
    french frisian gaelic galician georgian german germanic germans ghanaian gothic greek greeks hebrew hindi hungarian
    icelandic inca indian indians indonesian inuit iranian iraqi irish israeli italian italians japanese javanese
    jewish jews kenyan korean kurdish latin latvian lithuanian macedonian malay maltese maori mayan mexican mongolian
    moroccan nigerian norse norwegian ottoman pakistani palestinian persian peruvian phoenician polish portuguese
    prussian quechua roman romanian romans russian russians sanskrit saxon scottish serbian slavic slovak slovene
    slovenian soviet soviets spanish sumerian swahili swedish swiss syriac syrian tamil thai tibetan turkish turks
    ukrainian urdu venetian vietnamese viking vikings welsh yiddish yugoslav zulu
    buddhism buddhist catholic catholicism christ christian christianity christians confucian god hindu hinduism islam
    islamic judaism muslim muslims protestant protestantism puritan quran koran bible biblical talmud torah
    """.split()
)
_POSSESSIVE = ("'s", "’s")


def is_proper(word: str) -> bool:
    """Whether English always writes a word with a capital; its possessive too (`Russia's`)."""
    small = word.lower()
    return (small[:-2] if small.endswith(_POSSESSIVE) else small) in _PROPER
