"""The German words: those that citations have, and those that are something else."""

# By field: words, divided by commas.
NOT_AMONG = {
    "labels": "p,und",
    "conjunctions": "u,oder",
    "et_al_words": "u,a",
    "months": "mo",
    "ibid": "ders,dies",
    "function_words": "staat",
}
AMONG = {
    "as_in": "wie",
    "capital_labels": "s,z",
    "prefixes": "vgl,siehe,z. b,z.b,z b,siehe auch",
    "mediators": "zit. nach,zit nach,zitiert in",
    "conjunctions": "und,sowie",
    "joiners": "u",
    "et_al": "u. a,u a,et al,und andere",
    "ibid": "ebd,ebenda",
    "following": "f,ff",
    "division_words": "a. a. o,a.a.o",
    "role_words": "hg,hrsg",
    "emphasis": "hervorhebung,original",
    "undated": "o. j,o.j,o j",
    "forthcoming": "im druck,im erscheinen,i. dr,i.dr",
    "personal": "persönliche mitteilung,pers. mitt",
    "list_headings": "literatur,quellen- und literaturverzeichnis",
    "sections": "anhang,anmerkungen",
    "note_words": "anm,fussnote",
    "within": "in",
}
LABELS = {
    "s": "page",
    "kap": "chapter",
    "bd": "volume",
    "anm": "note",
    "abs": "paragraph",
    "z": "line",
    "abb": "figure",
    "tab": "table",
    "nr": "number",
    "sp": "column",
}
MONTHS = {"märz": 3, "jänner": 1, "dez": 12}
