"""The Russian words: those that citations have, and those that are something else."""

# By field: words, divided by commas.
NOT_AMONG = {
    "labels": "и,в,по,s",
    "conjunctions": "и",
    "joiners": "в,а",
    "et_al_words": "и,с",
    "prefixes": "там",
    "ibid": "там",
}
AMONG = {
    "capital_labels": "с,т",
    "prefixes": "см,см. также,ср,напр,т. е",
    "mediators": "цит. по,цит по,цитируется по",
    "joiners": "и",
    "et_al": "и др,и другие,и соавт",
    "ibid": "там же",
    "following": "сл",
    "role_words": "ред,сост,пер",
    "emphasis": "курсив,мой,выделено",
    "undated": "б. г,б.г,без года",
    "forthcoming": "в печати",
    "personal": "личное сообщение,интервью",
    "list_headings": "список литературы,источники,библиография",
    "sections": "введение,примечания",
    "within": "в",
    "division_words": "указ. соч",
}
LABELS = {
    "с": "page",
    "стр": "page",
    "гл": "chapter",
    "т": "volume",
    "№": "number",
    "прим": "note",
    "рис": "figure",
    "табл": "table",
    "л": "folio",
    "вып": "issue",
}
MONTHS = {"марта": 3, "мая": 5, "янв": 1}
