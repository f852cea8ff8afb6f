"""Dutch: the words of citations in drafts from the Netherlands and Flanders.

Label words after the Leidraad juridische auteurs, Renkema's Schrijfwijzer and CSL's Dutch locale.
"""

from refkit.vocabulary.table import Vocabulary, by_word, month_numbers, phrases, words

_LABELS = {
    "page": "p pp blz bl pag pagina pagina's bladzijde bladzijden",
    "chapter": "h hfst hfdst hoofdst hoofdstuk hoofdstukken",
    "volume": "dl dln deel delen bd jrg band banden",
    "number": "nr nrs nummer nummers doc document documenten",
    "note": "n nt noot noten voetnoot voetnoten eindnoot eindnoten",
    "paragraph": "alinea alinea's r.o rov ro",
    "article-locator": "art artikel artikelen",
    "section": "par paragraaf paragrafen § §§ sectie",
    "line": "r regel regels",
    "verse": "v vs vers verzen",
    "column": "kol kolom kolommen",
    "folio": "fol folio",
    "book": "boek boeken",
    "act": "bedrijf",
    "scene": "sc scène scènes",
    "figure": "fig figuur figuren afb afbeelding afbeeldingen",
    "table": "tab tabel tabellen",
    "appendix": "bijl bijlage bijlagen appendix",
    "stanza": "strofe strofen",
    "canto": "zang",
    "issue": "afl aflevering",
    "timestamp": "min",
}

_MONTHS = (
    "januari jan",
    "februari feb",
    "maart mrt",
    "april apr",
    "mei",
    "juni jun",
    "juli jul",
    "augustus aug",
    "september sept sep",
    "oktober okt",
    "november nov",
    "december dec",
)

TABLE = Vocabulary(
    labels=by_word(_LABELS),
    plural_labels=words(
        "pp blz pagina's bladzijden hoofdstukken dln delen nrs nummers noten voetnoten regels verzen §§"
    ),
    capital_labels=frozenset(),
    full_word_labels=words(
        "hoofdstuk hoofdstukken sectie paragraaf paragrafen deel delen fig figuur figuren afb afbeelding afbeeldingen "
        "tab tabel tabellen bijlage bijlagen appendix alinea noot noten voetnoot voetnoten eindnoot eindnoten "
        "document"
    ),
    prefixes=phrases(
        "zie,zie ook,zie bijvoorbeeld,zie bijv,zie bv,zie o. a,zie onder andere,zie verder,zie hierover,zie met name,"
        "vgl,vgl. ook,vergelijk,vergelijk ook,cf,cf. ook,bijvoorbeeld,bijv,bv,met name,m. n,vooral,in het bijzonder,"
        "i. h. b,onder andere,onder meer,o. a,o. m,ook,en,of,maar zie,volgens,naar,aangepast van,ontleend aan,"
        "gebaseerd op,d. w. z,in,voor een overzicht,respectievelijk,resp,vert. door"
    ),
    mediators=phrases(
        "geciteerd in,geciteerd door,geciteerd bij,geciteerd naar,gecit. in,gecit. door,gec. in,aangehaald in,"
        "aangehaald door,aangehaald bij,zoals geciteerd in,zoals geciteerd door,zoals aangehaald in,geciteerd uit,"
        "apud"
    ),
    conjunctions=words("alsmede"),
    joiners=words("en"),
    et_al=phrases("et al,et alii,e. a,en anderen,en medewerkers,en collega's,c. s"),
    ibid=words("ibid ibidem id idem aldaar"),
    passim=words("passim"),
    following=words("e.v ev vlg vv volgende"),
    months=month_numbers(_MONTHS),
    particles=words("van de der den het ten ter te 't"),
    title_words=words(
        "de het een der des den van en of in op aan uit bij voor door met naar over onder om tot tegen tussen zonder "
        "als te ten ter the and"
    ),
    emphasis=words(
        "cursivering cursief nadruk onderstreping accentuering vertaling vertalingen origineel oorspronkelijk "
        "toegevoegd toevoeging weglating mijn onze"
    ),
    quoting=words("citerend parafraserend"),
    pointers=words("boven beneden hierboven hieronder supra infra"),
    articles=words("de het een"),
    determiners=words(
        "de het een deze dit die dat zijn haar hun ons onze mijn jouw uw elk elke ieder iedere geen alle sommige "
        "zulke zo'n"
    ),
    speaking=words(
        "betoogt beweert stelt schrijft concludeert benadrukt toont laat definieert verklaart meent merkt beschrijft "
        "onderscheidt suggereert verdedigt constateert"
    ),
    saying=words("zegt zei schreef denkt vindt gelooft"),
    talking_about=words("van met tegen over bij naar zoals als dat volgens"),
    pronouns=words("hij zij ze hem haar zijn"),
    adjective_endings=tuple(
        "se ische lijke ige ale ele ieve aire eerste laatste nieuwe oude grote kleine jonge vroege late".split()
    ),
    function_words=words(
        "de het een der den van en of maar want dus in op aan uit bij voor door met naar over onder om tot tegen "
        "tussen zonder sinds tijdens volgens als te ten ter dat die dit deze welke wat wie waar wanneer hoe omdat "
        "hoewel terwijl indien zodat is zijn was waren wordt worden werd werden geweest heeft hebben had hadden kan "
        "kunnen kon moet moeten zal zullen zou zouden mag niet geen ook nog al wel meer minder zeer zo nu dan hier "
        "daar er hij zij ze ik wij we jij u hem haar hen hun ons onze mijn zich men elk elke ieder alle andere ander "
        "echter daarom daarmee hierbij toch alleen slechts vooral"
    ),
    open_words=words("de het een der den van en of in op aan uit bij voor door met naar om tot als te ten ter dat die"),
    numbered=words(
        "artikel art wet besluit richtlijn verordening resolutie hoofdstuk sectie deel figuur tabel kaart grafiek "
        "schema foto bijlage pagina nummer fase stap niveau klasse groep type zone sector district divisie leger "
        "brigade regiment kamer zaal lijn vlucht trein dag week maand jaar versie editie aflevering seizoen spel "
        "studie experiment model voorbeeld vergelijking stelling vraag punt psalm opus op maandag dinsdag woensdag "
        "donderdag vrijdag zaterdag zondag circa ca ongeveer geboren overleden"
    ),
    opening_words=words("de het een over van tot naar in op"),
    list_headings=phrases(
        "literatuur,literatuurlijst,literatuuropgave,literatuurverwijzingen,geraadpleegde literatuur,"
        "geciteerde literatuur,aangehaalde literatuur,gebruikte literatuur,bronnen,bronnenlijst,bronvermelding,"
        "bronnen en literatuur,literatuur en bronnen,bronnen- en literatuurlijst,bibliografie,beknopte bibliografie,"
        "referenties,referentielijst,verwijzingen,geciteerde werken,geraadpleegde werken,primaire bronnen,"
        "secundaire bronnen,primaire literatuur,secundaire literatuur,gedrukte bronnen,noten en literatuur,"
        "noten en verwijzingen"
    ),
    sections=words(
        "samenvatting inleiding achtergrond methode methoden resultaten discussie conclusie conclusies dankwoord "
        "voorwoord nawoord bijlage bijlagen noten eindnoten voetnoten"
    ),
    note_words=words("n nt noot noten voetnoot voetnoten eindnoot eindnoten"),
    role_words=words("red reds redacteur redactie ed eds vert vertaler vertaald bew"),
    division_words=phrases("voorwoord,inleiding,nawoord,a. w,op,cit"),
    abbreviations=words(
        "al bijv blz bv ca dhr dr drs e.d enz evt hfst ir mevr mr nl nr prof resp st vgl vert red jr sr univ"
    ),
    within=words("in"),
    name_suffixes=words("jr sr"),
    companies=frozenset(),
    same_author=words("idem id"),
    here=words("hier aldaar daar"),
    as_in=frozenset(("zoals in",)),
    editions=words("druk"),
    circa=words("circa ca"),
    undated=phrases("z. j,z. d,zonder jaar,zonder datum,ongedateerd,g. d,n. d"),
    forthcoming=phrases(
        "in druk,ter perse,in voorbereiding,in voorb,te verschijnen,nog te verschijnen,te verschijnen in,verschijnt,"
        "ingediend,aanvaard,geaccepteerd,geaccepteerd voor publicatie,ongepubliceerd manuscript"
    ),
    personal=phrases(
        "persoonlijke mededeling,persoonlijke mededelingen,pers. med,pers. meded,persoonlijke communicatie,"
        "pers. comm,mondelinge mededeling,mond. med,schriftelijke mededeling,persoonlijke correspondentie,"
        "persoonlijke observatie,interview,ongepubliceerde data,ongepubliceerde gegevens,ongepubliceerd,e-mail"
    ),
    genitive_s=True,
)
