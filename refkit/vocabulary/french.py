"""French: the words of citations in drafts from France, Belgium, Switzerland and Québec.

Label words after the Lexique of the Imprimerie nationale and CSL's French locales.
"""

from refkit.vocabulary.table import Vocabulary, by_word, month_numbers, phrases, words

_LABELS = {
    "page": "p pp page pages",
    "chapter": "chap chapitre chapitres",
    "volume": "vol vols t tome tomes volume volumes",
    "number": "n° nº no nos numéro numéros doc document documents",
    "note": "n note notes",
    "paragraph": "par § alinéa paragraphe paragraphes",
    "article-locator": "art article articles",
    "section": "sect section sections",
    "line": "l ligne lignes",
    "verse": "v vers",
    "column": "col colonne colonnes",
    "folio": "f fo fol folio folios",
    "part": "partie parties",
    "book": "liv livre livres",
    "act": "acte actes",
    "scene": "sc scène scènes",
    "figure": "fig figs figure figures ill illustration illustrations",
    "table": "tab tabl tableau tableaux",
    "appendix": "app appendice appendices annexe annexes",
    "canto": "chant chants",
    "stanza": "strophe strophes",
    "issue": "fasc fascicule",
    "timestamp": "min",
}

_MONTHS = (
    "janvier janv",
    "février févr fév",
    "mars",
    "avril avr",
    "mai",
    "juin",
    "juillet juil",
    "août",
    "septembre sept",
    "octobre oct",
    "novembre nov",
    "décembre déc",
)

TABLE = Vocabulary(
    labels=by_word(_LABELS),
    plural_labels=words("pp pages chapitres vols volumes tomes numéros notes lignes paragraphes folios figs figures"),
    capital_labels=frozenset(),
    full_word_labels=words(
        "chapitre chapitres section sections partie parties fig figs figure figures illustration illustrations "
        "tableau tableaux appendice appendices annexe annexes paragraphe paragraphes note notes document documents"
    ),
    prefixes=phrases(
        "voir,voir aussi,voir également,voir notamment,voir en particulier,voir par exemple,voir p. ex,voir surtout,"
        "v. aussi,cf,cf. aussi,cf. également,cf. notamment,cf. par exemple,cf. p. ex,comparer,par exemple,par ex,"
        "p. ex,notamment,en particulier,surtout,entre autres,aussi,également,et,ou,mais voir,d'après,selon,après,"
        "adapté de,tiré de,c.-à-d,dans,pour une synthèse,pour une discussion,respectivement,trad. de"
    ),
    mediators=phrases(
        "cité par,cité dans,cité in,cité chez,cité d'après,citée par,citée dans,cités par,cités dans,citées par,"
        "cit. par,cit. dans,cit. in,repris dans,repris par,reproduit dans,apud"
    ),
    conjunctions=frozenset(),
    joiners=words("et"),
    et_al=phrases("et al,et alii,et coll,et collab,et collaborateurs,et autres"),
    ibid=words("ibid ibidem id idem"),
    passim=words("passim"),
    following=words("s ss sq sqq suiv sv"),
    months=month_numbers(_MONTHS),
    particles=words("de du des d la le les"),
    title_words=words(
        "le la les l un une des du de d au aux et ou en dans par pour sur sous avec sans à chez entre vers contre of "
        "the and"
    ),
    emphasis=words(
        "souligné soulignés soulignée soulignons italique italiques gras traduction traductions traduit traduite "
        "original ajouté ajoutée ajoutés"
    ),
    quoting=words("citant paraphrasant résumant"),
    pointers=words("supra infra ci-dessus ci-dessous"),
    articles=words("le la les l un une"),
    determiners=words(
        "le la les un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos chaque tout "
        "toute tous toutes quelque quelques aucun aucune tel telle"
    ),
    speaking=words(
        "soutient affirme avance propose conclut souligne écrit montre démontre définit explique note observe "
        "remarque rappelle insiste considère suggère précise constate résume"
    ),
    saying=words("dit écrivait pense croit estime déclare"),
    talking_about=words("de du des d par avec contre comme selon chez sur que"),
    pronouns=words("il elle lui son sa ses"),
    adjective_endings=tuple(
        "al ale aux ales if ive ifs ives eux euse euses ique iques iste istes ien ienne iens el elle els elles aire "
        "aires able ible ois oise ais aise nouveau nouvelle ancien ancienne premier première dernier dernière grand "
        "grande petit petite jeune".split()
    ),
    function_words=words(
        "le la les l un une des du de d au aux et ou où en dans par pour sur sous avec sans à chez entre vers contre "
        "mais donc or ni car que qui quoi dont si comme quand lorsque puisque parce ce cet cette ces c cela ça il "
        "elle ils elles on nous vous je tu lui leur leurs se s y est sont était étaient être été a ont avait avaient "
        "avoir fait faire peut peuvent doit doivent n ne pas plus moins très aussi ainsi même mêmes tout toute tous "
        "toutes son sa ses mon ma mes notre nos votre vos qu depuis pendant après avant selon encore déjà toujours "
        "jamais ici là alors cependant toutefois afin lequel laquelle lesquels"
    ),
    open_words=words(
        "le la les l un une des du de d au aux et ou dans par pour avec sans chez que qui dont si comme ce cet"
    ),
    numbered=words(
        "article articles loi décret arrêté directive résolution règlement chapitre section partie figure tableau "
        "carte graphique schéma encadré photo planche annexe page tome numéro phase étape stade niveau classe groupe "
        "type zone secteur district division armée brigade régiment salle chambre ligne vol train jour semaine mois "
        "année an version édition épisode saison jeu étude expérience modèle exemple équation proposition question "
        "point psaume opus op lundi mardi mercredi jeudi vendredi samedi dimanche environ vers né mort"
    ),
    opening_words=words("le la les l un une de du des sur en dans à pour"),
    list_headings=phrases(
        "références,références bibliographiques,références citées,références et bibliographie,liste des références,"
        "liste de références,liste des références bibliographiques,bibliographie,bibliographie sélective,"
        "bibliographie générale,bibliographie indicative,bibliographie et sources,sources et bibliographie,sources,"
        "sources primaires,sources secondaires,sources imprimées,sources manuscrites,littérature citée,"
        "ouvrages cités,œuvres citées,oeuvres citées,travaux cités,ouvrages consultés,ouvrages de référence,"
        "notes et références,notes et bibliographie,liste des ouvrages cités,webographie,sitographie"
    ),
    sections=words(
        "résumé introduction contexte méthode méthodes résultats discussion conclusion conclusions remerciements "
        "préface postface prologue épilogue annexe annexes notes"
    ),
    note_words=words("n note notes"),
    role_words=words("éd éds éditeur éditeurs dir dirs directeur coord coords trad traducteur traductrice"),
    division_words=words("préface introduction avant-propos postface prologue épilogue op cit"),
    abbreviations=words("al av apr cf chap coll dr éd env etc fig mm mme mlle pr trad vol univ st ste jr"),
    within=words("dans in en"),
    name_suffixes=words("jr fils"),
    companies=frozenset(),
    same_author=words("idem id"),
    here=words("ici"),
    as_in=frozenset(("comme dans la", "comme à la")),
    editions=words("éd édition"),
    circa=words("vers ca"),
    undated=phrases("s. d,sans date,non daté,n. d"),
    forthcoming=phrases(
        "à paraître,sous presse,en préparation,en cours de publication,en cours d'impression,en cours d'évaluation,"
        "soumis,soumis pour publication,accepté,accepté pour publication,en prép,manuscrit non publié,"
        "manuscrit inédit"
    ),
    personal=phrases(
        "communication personnelle,communications personnelles,comm. pers,com. pers,comm. personnelle,"
        "communication orale,comm. orale,correspondance personnelle,observation personnelle,obs. pers,entretien,"
        "entretien personnel,entretien avec l'auteur,données non publiées,non publié,courriel"
    ),
)
