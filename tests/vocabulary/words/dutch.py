"""The Dutch words: those that citations have, and those that are something else."""

# By field: words, divided by commas.
NOT_AMONG = {
    "labels": "al,en,van",
    "conjunctions": "en",
    "joiners": "of,in",
    "et_al_words": "en,a",
    "particles": "op",
}
AMONG = {
    "prefixes": "zie,zie ook,vgl,bijv,m. n,o. a",
    "mediators": "geciteerd in,geciteerd door,aangehaald in",
    "joiners": "en",
    "et_al": "et al,e. a,e.a,en anderen",
    "ibid": "ibid,aldaar",
    "following": "vlg,e.v",
    "role_words": "red,vert",
    "emphasis": "cursivering,nadruk",
    "undated": "z. j,z.j,zonder jaar",
    "forthcoming": "in druk,te verschijnen,ter perse",
    "personal": "persoonlijke mededeling,pers. med",
    "list_headings": "literatuur,bronnen,literatuurlijst",
    "sections": "inleiding,noten",
    "within": "in",
    "as_in": "zoals in",
}
LABELS = {
    "p": "page",
    "blz": "page",
    "hfst": "chapter",
    "dl": "volume",
    "nr": "number",
    "noot": "note",
    "afb": "figure",
    "tabel": "table",
    "bijlage": "appendix",
}
MONTHS = {"maart": 3, "mei": 5, "okt": 10}
