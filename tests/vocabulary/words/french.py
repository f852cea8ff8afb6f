"""The French words: those that citations have, and those that are something else."""

# By field: words, divided by commas.
NOT_AMONG = {
    "labels": "al,dans",
    "conjunctions": "et",
    "joiners": "en,e",
    "et_al_words": "en,dans",
    "pointers": "plus,haut",
    "division_words": "art,loc",
}
AMONG = {
    "prefixes": "voir,voir aussi,cf,p. ex,p.ex",
    "mediators": "cité par,cité dans,cité d'après,apud",
    "joiners": "et",
    "et_al": "et al,et coll",
    "ibid": "ibid,ibidem",
    "following": "sq,sqq,ss",
    "role_words": "éd,dir,trad",
    "emphasis": "souligné,italiques",
    "undated": "s. d,s.d,sans date",
    "forthcoming": "à paraître,sous presse",
    "personal": "communication personnelle,comm. pers",
    "list_headings": "références,bibliographie et sources",
    "sections": "résumé,remerciements",
    "within": "dans",
}
LABELS = {
    "p": "page",
    "chap": "chapter",
    "t": "volume",
    "n": "note",
    "n°": "number",
    "fig": "figure",
    "tableau": "table",
    "fol": "folio",
}
MONTHS = {"août": 8, "mars": 3, "déc": 12}
