"""Italian: the words of citations in drafts from Italy and Switzerland.

Label words after the usage of Italian publishers and CSL's Italian locale.
"""

from refkit.vocabulary.table import Vocabulary, by_word, month_numbers, phrases, words

_LABELS = {
    "page": "p pp pag pagg pg pgg pagina pagine",
    "chapter": "c cap capp capitolo capitoli",
    "volume": "v vol voll t tomo tomi volume volumi",
    "number": "n° nº num nr numero numeri doc docc documento documenti",
    "note": "n nn nota note",
    "paragraph": "par parr § §§ paragrafo paragrafi",
    "article-locator": "art artt articolo articoli",
    "section": "sez sezz sezione sezioni",
    "line": "l ll r riga righe linea",
    "verse": "vv verso versi",
    "column": "col colonna colonne",
    "folio": "f ff fol foll foglio fogli carta carte cc",
    "part": "parte parti",
    "book": "lib libb libro libri",
    "act": "atto atti",
    "scene": "sc scena scene",
    "figure": "fig figg figura figure ill illustrazione",
    "table": "tab tabb tabella tabelle tav tavv tavola tavole",
    "appendix": "app appendice appendici allegato allegati",
    "canto": "canto canti",
    "stanza": "stanza stanze ottava ottave strofa strofe",
    "issue": "fasc fascicolo",
    "timestamp": "min",
}

_MONTHS = (
    "gennaio gen genn",
    "febbraio feb febbr",
    "marzo mar",
    "aprile apr",
    "maggio mag magg",
    "giugno giu",
    "luglio lug",
    "agosto ago",
    "settembre set sett",
    "ottobre ott",
    "novembre nov",
    "dicembre dic",
)

TABLE = Vocabulary(
    labels=by_word(_LABELS),
    plural_labels=words(
        "pp pagg pgg pagine capp capitoli voll tomi volumi numeri docc documenti nn note parr §§ paragrafi artt ll "
        "righe vv versi colonne fogli cc carte figg figure"
    ),
    capital_labels=frozenset(),
    full_word_labels=words(
        "capitolo capitoli sezione sezioni parte parti fig figg figura figure illustrazione tab tabella tabelle "
        "tavola tavole appendice appendici allegato allegati paragrafo paragrafi nota documento documenti"
    ),
    prefixes=phrases(
        "vedi,vedi anche,vedi ad esempio,vedi ad es,vedi p. es,si veda,si veda anche,si vedano,si vedano anche,"
        "si veda ad esempio,v,v. anche,vd,vd. anche,cfr,cfr. anche,cf,cf. anche,cfr. ad es,cfr. ad esempio,confronta,"
        "ad esempio,ad es,per esempio,per es,p. es,in particolare,soprattutto,specialmente,spec,tra gli altri,"
        "fra gli altri,anche,e,o,ma si veda,secondo,seguendo,da,adattato da,tratto da,basato su,cioè,ossia,i. e,in,"
        "per una rassegna,rispettivamente,trad. di"
    ),
    mediators=phrases(
        "citato in,citato da,citata in,citata da,citati in,citati da,citate in,cit. in,cit. da,cit. per,"
        "come citato in,riportato in,riprodotto in,apud"
    ),
    conjunctions=frozenset(),
    # "Rossi ed Eco", before a vowel
    joiners=words("e ed"),
    et_al=phrases("et al,et alii,e altri,ed altri,e altre,e coll,e collaboratori,e colleghi"),
    ibid=words("ibid ibidem id idem ivi"),
    passim=words("passim"),
    following=words("s ss sg sgg seg segg seguenti"),
    months=month_numbers(_MONTHS),
    particles=words("de di da del della dei degli delle dello dal dalla dall d la lo li"),
    title_words=words(
        "il lo la i gli le l un uno una di del dello della dei degli delle e ed o in nel nello nella nei negli nelle "
        "a al allo alla ai agli alle da dal dalla dai dagli dalle per con su sul sulla sui sulle tra fra senza contro "
        "verso of the and"
    ),
    emphasis=words(
        "corsivo corsivi enfasi grassetto sottolineatura sottolineature traduzione traduzioni originale aggiunto "
        "aggiunta aggiunte mio mia miei nostro nostra nostri"
    ),
    quoting=words("citando parafrasando riassumendo"),
    pointers=words("sopra sotto supra infra"),
    articles=words("il lo la i gli le l un uno una"),
    determiners=words(
        "il lo la i gli le l un uno una questo questa questi queste quel quello quella quei quegli quelle suo sua "
        "suoi sue mio mia miei mie nostro nostra nostri nostre loro ogni tutto tutta tutti tutte alcuni alcune nessun "
        "nessuna tale"
    ),
    speaking=words(
        "sostiene afferma propone conclude scrive mostra dimostra definisce spiega osserva avverte sottolinea "
        "ribadisce considera suggerisce indica nota precisa riassume ritiene evidenzia"
    ),
    saying=words("dice disse scrisse pensa crede dichiara"),
    talking_about=words("di del della dei da dal con contro come secondo su che"),
    pronouns=words("egli lui lei suo sua suoi sue"),
    adjective_endings=tuple(
        "ale ali ivo iva ivi ive oso osa osi ose ico ica ici iche ista isti ano ana ani ane ario aria abile ibile "
        "ente ante ese esi nuovo nuova vecchio vecchia antico antica primo prima ultimo ultima grande grandi piccolo "
        "piccola giovane".split()
    ),
    function_words=words(
        "il lo la i gli le l un uno una di del dello della dei degli delle e ed o in nel nello nella nei negli nelle "
        "a ad al allo alla ai agli alle da dal dallo dalla dai dagli dalle per con su sul sullo sulla sui sugli sulle "
        "tra fra senza contro verso che chi cui quale quali dove quando come se ma però perché poiché mentre benché "
        "dunque quindi è sono era erano fu furono essere stato stata ha hanno aveva avevano avere può possono deve "
        "devono non più meno molto anche già ancora così ciò questo questa questi queste quel quello quella quei "
        "quegli quelle suo sua suoi sue mio mia nostro nostra loro ci si ne egli lui lei io noi ogni tutto tutta "
        "tutti tutte altro altra altri altre stesso stessa solo soltanto dopo prima secondo infatti inoltre tuttavia "
        "nell dell all dall sull quest"
    ),
    open_words=words(
        "il lo la i gli le l un uno una di del dello della dei degli delle e ed o in nel nella nei nelle al alla ai "
        "alle dal dalla per con su sul sulla tra fra che cui come se"
    ),
    numbered=words(
        "articolo articoli art legge decreto direttiva risoluzione regolamento capitolo sezione parte figura tabella "
        "tavola grafico mappa carta foto immagine schema allegato pagina tomo numero fase tappa livello classe gruppo "
        "tipo zona settore distretto divisione armata brigata reggimento sala stanza linea volo treno giorno "
        "settimana mese anno anni versione edizione episodio stagione studio esperimento modello esempio equazione "
        "proposizione domanda punto salmo opus op lunedì martedì mercoledì giovedì venerdì sabato domenica circa nato "
        "morto"
    ),
    opening_words=words("il lo la i gli le un uno una di del della sul sulla in nel nella a per"),
    list_headings=phrases(
        "riferimenti,riferimenti bibliografici,bibliografia,bibliografia citata,bibliografia essenziale,"
        "bibliografia generale,bibliografia di riferimento,bibliografia e fonti,fonti e bibliografia,"
        "nota bibliografica,opere citate,opere consultate,testi citati,letteratura citata,lavori citati,fonti,"
        "fonti primarie,fonti secondarie,fonti a stampa,riferimenti e bibliografia,elenco dei riferimenti,"
        "note e riferimenti,note e riferimenti bibliografici,sitografia"
    ),
    sections=words(
        "riassunto sommario introduzione metodo metodi risultati discussione conclusione conclusioni "
        "ringraziamenti prefazione postfazione premessa appendice allegati note"
    ),
    note_words=words("n nn nota note"),
    role_words=words("ed eds curatore curatrice curatori dir trad traduttore traduttrice"),
    division_words=phrases("prefazione,introduzione,postfazione,premessa,prologo,epilogo,op,cit"),
    abbreviations=words(
        "al art artt cap capp cf cfr col dott dr ecc ed fig figg ing nn prof sig tab trad univ vol voll jr"
    ),
    within=words("in"),
    name_suffixes=words("jr"),
    companies=words("srl"),
    same_author=words("idem id"),
    here=words("qui"),
    as_in=frozenset(("come alla", "come a")),
    editions=words("ed edizione"),
    circa=words("circa ca"),
    undated=phrases("s. d,senza data,n. d,s. a,s. i. d"),
    forthcoming=phrases(
        "in corso di stampa,in stampa,in c. di stampa,in c. s,in corso di pubblicazione,in pubblicazione,"
        "in preparazione,in prep,di prossima pubblicazione,di prossima uscita,in uscita,in revisione,sottoposto,"
        "inviato,accettato,accettato per la pubblicazione,manoscritto inedito"
    ),
    personal=phrases(
        "comunicazione personale,comunicazioni personali,com. pers,comunicazione orale,comunicazione privata,"
        "corrispondenza personale,osservazione personale,oss. pers,intervista,intervista personale,"
        "intervista all'autore,dati non pubblicati,dati inediti,inedito,non pubblicato"
    ),
)
