"""The Italian words: those that citations have, and those that are something else."""

# By field: words, divided by commas.
NOT_AMONG = {
    "labels": "e,in,coll",
    "conjunctions": "e,ed",
    "joiners": "o,in",
    "et_al_words": "e,ed",
    "division_words": "art,loc",
}
AMONG = {
    "prefixes": "vedi,cfr,si veda,ad es,p. es",
    "mediators": "citato in,cit. in,cit. da",
    "joiners": "e,ed",
    "et_al": "et al,e altri,e coll",
    "ibid": "ibid,ivi",
    "following": "ss,sgg,segg",
    "role_words": "curatore,trad",
    "emphasis": "corsivo,mio",
    "undated": "s. d,s.d,senza data",
    "forthcoming": "in corso di stampa,in stampa",
    "personal": "comunicazione personale,intervista",
    "list_headings": "bibliografia,riferimenti bibliografici",
    "sections": "riassunto,note",
    "within": "in",
}
LABELS = {
    "p": "page",
    "pagg": "page",
    "cap": "chapter",
    "vol": "volume",
    "n": "note",
    "par": "paragraph",
    "fig": "figure",
    "tav": "table",
    "c": "chapter",
    "cc": "folio",
}
MONTHS = {"gennaio": 1, "sett": 9, "dic": 12}
