"""The Spanish words: those that citations have, and those that are something else."""

# By field: words, divided by commas.
NOT_AMONG = {
    "labels": "cols,y,en",
    "conjunctions": "y,e",
    "joiners": "en,o",
    "et_al_words": "y,col",
    "division_words": "art",
}
AMONG = {
    "prefixes": "véase,véase también,cf,por ej,p. ej,p.ej",
    "mediators": "citado por,citado en,cit. en,apud",
    "joiners": "y,e",
    "et_al": "et al,y otros,y cols",
    "ibid": "ibid,ibídem,ídem",
    "following": "ss,sigs",
    "role_words": "coord,comp,trad",
    "emphasis": "cursivas,nuestras,énfasis",
    "undated": "s. f,s/f,sin fecha,s. a",
    "forthcoming": "en prensa,en preparación",
    "personal": "comunicación personal,entrevista",
    "list_headings": "bibliografía,referencias,referencias bibliográficas",
    "sections": "resumen,notas",
    "within": "en,in",
    "name_suffixes": "hijo",
}
LABELS = {
    "p": "page",
    "pág": "page",
    "cap": "chapter",
    "t": "volume",
    "núm": "number",
    "nota": "note",
    "fig": "figure",
    "tabla": "table",
    "cuadro": "table",
}
MONTHS = {"enero": 1, "setiembre": 9, "dic": 12}
