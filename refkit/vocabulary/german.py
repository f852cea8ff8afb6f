"""German: the words of citations in German, Austrian and Swiss drafts.

Label words after Duden and CSL's German locale.  `ß` stands as `ss`, as words are looked up: `fussnote`.
"""

from refkit.vocabulary.table import Vocabulary, by_word, month_numbers, phrases, words

_LABELS = {
    "page": "s seite seiten",
    "chapter": "kap kapitel",
    "volume": "bd bde band bände",
    "number": "nr nrn nummer nummern dok dokument dokumente",
    "note": "anm fn fussn anmerkung anmerkungen fussnote fussnoten endnote endnoten",
    "paragraph": "abs absatz absätze rn rz rdnr randnr randnummer",
    "article-locator": "art artikel",
    "section": "abschn abschnitt abschnitte paragraph paragraphen ziff ziffer",
    "line": "z zeile zeilen",
    "verse": "v vers verse",
    "column": "sp spalte spalten",
    "folio": "bl blatt fol folio",
    "part": "t tl teil teile",
    "book": "buch bücher",
    "act": "akt akte",
    "scene": "sz szene szenen",
    "figure": "abb abbildung abbildungen",
    "table": "tab tabelle tabellen",
    "appendix": "anh anhang anhänge",
    "stanza": "str strophe strophen",
    "canto": "gesang gesänge",
    "issue": "h heft hefte",
    "timestamp": "min",
}

_MONTHS = (
    "januar jänner jan",
    "februar feber feb",
    "märz mrz",
    "april apr",
    "mai",
    "juni jun",
    "juli jul",
    "august aug",
    "september sept sep",
    "oktober okt",
    "november nov",
    "dezember dez",
)

TABLE = Vocabulary(
    labels=by_word(_LABELS),
    plural_labels=words("seiten bde bände nrn nummern anmerkungen fussnoten zeilen verse spalten §§"),
    capital_labels=words("s z"),
    full_word_labels=words(
        "kapitel abschnitt abschnitte teil teile abb abbildung abbildungen tab tabelle tabellen anhang anhänge absatz "
        "anmerkung anmerkungen fussnote fussnoten endnote endnoten dokument dokumente heft"
    ),
    prefixes=phrases(
        "vgl,vgl. auch,vgl. dazu,vgl. dazu auch,vgl. hierzu,vgl. etwa,vgl. z. b,vgl. u. a,vgl. insb,vgl. bes,"
        "vergleiche,siehe,siehe auch,siehe dazu,siehe hierzu,siehe etwa,siehe z. b,s,s. a,s. auch,s. dazu,s. hierzu,"
        "so,so auch,so etwa,so z. b,etwa,z. b,u. a,bspw,beispielsweise,zum beispiel,insbesondere,insb,besonders,bes,"
        "vor allem,v. a,auch,und,sowie,oder,dazu,hierzu,ähnlich,ähnlich auch,anders,dagegen,nach,in anlehnung an,aus,"
        "bei,in,d. h,im überblick,für einen überblick,zusammenfassend,ausführlich,ausführlich dazu,grundlegend,"
        "kritisch,zur kritik,übersetzt von,hrsg. von,hg. von"
    ),
    mediators=phrases(
        "zit. nach,zit. n,zit. in,zit. bei,zit. aus,zitiert nach,zitiert in,zitiert aus,zitiert bei,hier zit. nach,"
        "hier zitiert nach,abgedruckt in,wiederabgedruckt in"
    ),
    conjunctions=words("und sowie"),
    joiners=words("u"),
    et_al=phrases("u. a,u. a. m,und andere,und anderen,und mitarbeiter,u. mitarb,et al,et alii"),
    ibid=words("ebd ebda ebenda ibid ibidem"),
    passim=words("passim"),
    following=words("f ff"),
    months=month_numbers(_MONTHS),
    particles=words("von vom zu zum zur van der den ten"),
    title_words=words(
        "der die das des dem den ein eine einer eines einem einen und oder von vom zu zum zur im in am an auf aus bei "
        "für gegen mit nach über unter um als wie de la et of the"
    ),
    emphasis=words(
        "hervorhebung hervorhebungen hervorh herv kursivierung unterstreichung übersetzung übersetzungen übers "
        "original orig ergänzung ergänzt auslassung auslassungen einfügung hinzufügung"
    ),
    quoting=words("zitierend paraphrasierend"),
    pointers=words("oben unten supra infra"),
    articles=words("der die das ein eine"),
    determiners=words(
        "der die das des dem den ein eine einer eines einem einen dieser diese dieses diesen diesem jener jene jenes "
        "jenen mein meine sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem unser unsere euer jeder jede "
        "jedes kein keine keinen solche"
    ),
    speaking=words(
        "argumentiert behauptet betont schreibt zeigt erklärt definiert bemerkt konstatiert formuliert beschreibt "
        "fordert meint kritisiert unterscheidet vertritt folgert postuliert resümiert"
    ),
    saying=words("sagt sagte schrieb glaubt denkt findet notiert"),
    talking_about=words("von mit gegen über bei nach wie als anders dass"),
    pronouns=words("er sie ihn ihm ihr ihre sein seine"),
    adjective_endings=tuple(
        "ische ischen ischer isches liche lichen licher liches ige igen iger iges ale alen aler ales ive iven iver "
        "ives elle ellen neue neuen alte alten späte späten frühe frühen grosse grossen kleine kleinen".split()
    ),
    function_words=words(
        "der die das des dem den ein eine einer eines einem einen und oder aber sondern denn doch jedoch von vom zu "
        "zum zur im in am an ans auf aus bei beim für gegen mit nach über unter um als wie durch ohne vor zwischen "
        "seit bis während wegen trotz dass weil ob wenn obwohl da damit indem nachdem sobald ist sind war waren "
        "sei seien wird werden wurde wurden worden hat haben hatte hatten habe kann können konnte muss müssen soll "
        "sollen will darf nicht kein keine auch nur noch schon sehr so nun dann hier dort er sie es wir ihr ich man "
        "sich ihm ihn ihnen uns mich mir sein seine seiner seinen ihre ihren ihrer dieser diese dieses diesen diesem "
        "jener jene welche welcher welches wer was wo wann warum also daher somit zwar bereits etwa sowie bzw mehr"
    ),
    open_words=words(
        "der des dem den ein eine einer eines einem einen und oder von vom zum zur im am als wie für dass weil ob "
        "wenn obwohl sowie bzw mit bei ins beim"
    ),
    numbered=words(
        "artikel art paragraph gesetz beschluss verordnung richtlinie resolution kapitel abschnitt teil abbildung "
        "tabelle schaubild grafik diagramm karte seite band nummer nr punkt satz phase stufe klasse gruppe typ zone "
        "sektor bezirk division armee brigade regiment haus zimmer raum linie flug zug tag woche monat jahr version "
        "ausgabe auflage folge staffel runde spiel versuch studie modell beispiel formel gleichung frage these psalm "
        "opus op montag dienstag mittwoch donnerstag freitag samstag sonntag circa ca etwa rund über unter geboren "
        "gestorben"
    ),
    opening_words=words("der die das ein eine über von vom zu zur zum im in"),
    list_headings=phrases(
        "literatur,literaturverzeichnis,literaturliste,literaturangaben,literaturhinweise,literaturnachweise,"
        "verwendete literatur,ausgewählte literatur,zitierte literatur,benutzte literatur,weiterführende literatur,"
        "zitierte werke,verzeichnis der literatur,verzeichnis der zitierten literatur,"
        "verzeichnis der verwendeten literatur,quellen,quellenverzeichnis,quellenangaben,quellen und literatur,"
        "literatur und quellen,quellen- und literaturverzeichnis,literatur- und quellenverzeichnis,"
        "verzeichnis der quellen und literatur,bibliographie,bibliografie,auswahlbibliographie,auswahlbibliografie,"
        "referenzen,primärliteratur,sekundärliteratur,forschungsliteratur,primärquellen,sekundärquellen,"
        "gedruckte quellen,ungedruckte quellen"
    ),
    sections=words(
        "zusammenfassung einleitung einführung hintergrund methode methoden methodik ergebnisse diskussion fazit "
        "schluss schlussfolgerung schlussbemerkung ausblick danksagung vorwort nachwort anhang anmerkungen endnoten "
        "fussnoten"
    ),
    note_words=words("anm anmerkung anmerkungen fn fussn fussnote fussnoten endnote endnoten"),
    role_words=words("hg hgg hrsg herausgeber herausgeberin übersetzer übersetzerin übersetzt bearb bearbeiter"),
    division_words=phrases("vorwort,einleitung,einführung,nachwort,a. a. o"),
    abbreviations=words(
        "bzw ca dr prof hg hrsg vgl usw evtl ggf inkl sog st str bd aufl jr sen jh verl univ anm abb tab kap"
    ),
    within=words("in"),
    name_suffixes=words("jr sen"),
    companies=words("gmbh ag"),
    same_author=words("ders derselbe dies dieselbe"),
    here=words("hier"),
    as_in=frozenset(("wie",)),
    editions=words("aufl auflage ausg ausgabe bd jg"),
    circa=words("um ca"),
    undated=phrases("o. j,o. d,o. dat,ohne jahr,ohne datum,undatiert"),
    forthcoming=phrases(
        "im druck,in druck,i. dr,im erscheinen,i. ersch,in vorbereitung,in vorb,i. vorb,erscheint,"
        "erscheint demnächst,eingereicht,angenommen,zur veröffentlichung angenommen,unveröffentlichtes manuskript,"
        "unveröff. manuskript"
    ),
    personal=phrases(
        "persönliche mitteilung,persönliche mitteilungen,pers. mitteilung,pers. mitt,persönliches gespräch,"
        "persönliche kommunikation,pers. komm,mündliche mitteilung,mündl. mitteilung,mdl. mitteilung,mdl. mitt,"
        "schriftliche mitteilung,briefliche mitteilung,unveröffentlicht,unveröffentlichte daten,unveröff. daten,"
        "eigene daten,eigene erhebung,eigene beobachtung,interview,e-mail"
    ),
    genitive_s=True,
)
