"""The Portuguese words: those that citations have, and those that are something else."""

# By field: words, divided by commas.
NOT_AMONG = {
    "labels": "cols,no,e",
    "name_suffixes": "filho,neto,sobrinho",
    "conjunctions": "e",
    "joiners": "o,ou",
    "et_al_words": "e,col",
    "division_words": "art,loc",
}
AMONG = {
    "prefixes": "ver,ver também,cf,vide,por exemplo,p. ex",
    "mediators": "apud,citado por,citado em,cit. in",
    "joiners": "e",
    "et_al": "et al,e outros,e colaboradores",
    "ibid": "ibid,ibidem",
    "following": "ss,seg",
    "role_words": "org,orgs,coord,trad",
    "emphasis": "grifo,grifos,nosso",
    "undated": "s. d,s.d,s/d,sem data",
    "forthcoming": "no prelo,em preparação",
    "personal": "comunicação pessoal,informação verbal",
    "list_headings": "referências,referências bibliográficas",
    "sections": "resumo,anexos",
    "within": "em,in",
}
LABELS = {
    "p": "page",
    "pág": "page",
    "cap": "chapter",
    "v": "volume",
    "n": "number",
    "nota": "note",
    "fig": "figure",
    "tabela": "table",
    "quadro": "table",
    "f": "folio",
}
MONTHS = {"março": 3, "set": 9, "out": 10}
