"""English: the words of citations in MLA, Chicago and the drafts that follow neither.

Label words after the MLA Handbook (9th ed., appendix on abbreviations) and CSL's English locale.
"""

from refkit.vocabulary.table import Vocabulary, phrases, words

_LABELS = {
    "page": "p pp pg pgs page pages screen screens slide slides",
    "chapter": "ch chs chap chaps chapter chapters",
    "volume": "vol vols volume volumes",
    "number": "no nos num nr number numbers № doc docs document documents def defs ep eps",
    "note": "n nn note notes fn endnote footnote",
    "paragraph": "par pars para paras paragraph paragraphs ¶ ¶¶",
    "article-locator": "art",
    "section": "sec secs sect section sections § §§",
    "line": "l ll line lines",
    "verse": "v vv verse verses",
    "column": "col cols column columns",
    "folio": "fol fols folio folios f sig sigs",
    "part": "pt pts part parts",
    "book": "bk bks book books",
    "act": "act acts",
    "scene": "sc scs scene scenes",
    "figure": "fig figs figure figures",
    "table": "table tables",
    "appendix": "app appendix appendices",
    "canto": "canto cantos",
    "stanza": "st stanza stanzas",
    "issue": "issue issues iss",
    "location": "loc location",
    "timestamp": "min",
}

_MONTHS = (
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
)

TABLE = Vocabulary(
    labels={word: label for label, words in _LABELS.items() for word in words.split()},
    plural_labels=frozenset(
        "pp pgs pages chs chaps chapters vols volumes nos numbers docs documents nn notes pars paras paragraphs "
        "secs sections ll lines vv verses cols columns fols folios pts parts bks books figs figures ¶¶ §§".split()
    ),
    capital_labels=frozenset(),
    full_word_labels=frozenset(
        "chapter chapters section sections part parts figure figures fig figs table tables appendix appendices "
        "paragraph paragraphs note notes footnote endnote document documents issue".split()
    ),
    prefixes=frozenset(
        (
            "see,see also,see especially,see esp,see for example,see for instance,see e.g,see in particular,"
            "cf,cf also,cf e.g,cf e.g also,compare,e.g,i.e,viz,also,but see,but cf,and,and see,see,esp,especially,"
            "for example,for instance,in particular,mainly,notably,following,after,from,adapted from,based on,"
            "contra,pace,as in,in,both,all,see further,further,quoting,citing,respectively,or"
        ).split(",")
    ),
    mediators=frozenset(
        (
            "qtd in,quoted in,quoted by,quoted from,cited in,cited by,as quoted in,as cited in,as qtd in,"
            "quoted after,cited after,as cited by,as quoted by,cit in,apud,"
            "reproduced in,reprinted in,rpt in,trans in,translated in"
        ).split(",")
    ),
    conjunctions=frozenset(("and", "&")),
    joiners=frozenset(),
    et_al=frozenset(
        (
            "et al",
            "et alii",
            "and others",
            "and colleagues",
            "and co-workers",
            "and coworkers",
            "and associates",
            "and collaborators",
        )
    ),
    ibid=frozenset("ibid ibidem id idem".split()),
    passim=frozenset(("passim",)),
    following=frozenset("f ff et seq".split()),
    months={word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()},
    particles=frozenset(
        "van von de der den del della di da dos das do du des la le les el al ter ten te zu zum zur af av "
        "ibn bin bint ben y d l san santa st".split()
    ),
    title_words=frozenset(
        "a an the of in on at to for from by with and or nor but as into onto upon over under versus vs is are "
        "de des du la le les el los las der die das den und et y e i v o".split()
    ),
    emphasis=frozenset(
        "emphasis italics emphases translation translations trans translated mine my our original added omitted ours "
        "brackets bracketed ellipsis capitalization underlining".split()
    ),
    quoting=frozenset("quoting paraphrasing paraphrased summarizing summarising citing".split()),
    pointers=frozenset("above below infra supra earlier later".split()),
    articles=frozenset("the a an".split()),
    determiners=frozenset(
        "the a an this that these those his her its their our my your each every some any no such".split()
    ),
    speaking=frozenset(
        "argues argued contends contended asserts asserted maintains theorizes theorises proposes proposed concludes "
        "concluded posits defines emphasizes emphasises demonstrates demonstrated writes summarizes summarises".split()
    ),
    saying=frozenset(
        "says said wrote thinks thought believes believed claims claimed insists insisted admits admitted observes observed "
        "remarks remarked notes noted states stated".split()
    ),
    talking_about=frozenset("of from than with against unlike to on about for that".split()),
    pronouns=frozenset("he she him her his hers".split()),
    adjective_endings=tuple(
        "al ial ive ous ic ical ist ian ean ary ory ful less ish able ible ern ent ant ar ine ese new old late former "
        "first last early main great big small own young central".split()
    ),
    function_words=frozenset(
        "a an the this that these those his her its their our my your and or nor but yet so for of in on at to from "
        "by with without within into onto upon over under about after before between among against during through "
        "across behind beyond since until while when where which who whom whose what why how if because although "
        "though as than like unlike per via is are was were be been being am has have had having do does did can "
        "could may might must shall should will would not no also too very even only just then thus hence therefore "
        "however moreover still again once more most less least such both either neither each all any some many few "
        "there here he she it they we you i him them us me".split()
    ),
    open_words=frozenset(
        "a an the of as at in by see and or nor but than from with into onto via per versus vs like unlike "
        "if because although whether while these those its their our my your every some any following".split()
    ),
    numbered=frozenset(
        "article articles schedule act acts bill law decree order directive protocol resolution regulation amendment "
        "rule clause title form item exhibit case docket file opus op sonata symphony psalm psalms genesis exodus "
        "matthew mark luke john romans corinthians room apartment flat floor gate platform building block lot site "
        "station highway route road street avenue interstate exit bus train flight line boeing airbus apollo soyuz "
        "sputnik voyager level phase stage step grade class type category group unit team squad zone sector district "
        "region division army corps brigade regiment battalion company battery fleet camp school ward war day week "
        "month year age aged size version edition episode season round game test study experiment sample model "
        "example monday tuesday wednesday thursday friday saturday sunday chapter section part figure fig table "
        "appendix note notes box map plate chart graph page paragraph document windows python formula plan point "
        "question problem theorem lemma equation eq proposition definition circa ca about approximately approx over "
        "under born died reigned video videos clip folder folders isbn issn".split()
    ),
    opening_words=frozenset("a an the on of in to for from towards toward".split()),
    list_headings=phrases(
        "works cited,work cited,works consulted,works cited and consulted,references,reference list,"
        "list of references,list of works cited,bibliography,selected bibliography,select bibliography,"
        "literature cited,cited literature,cited works,sources,primary sources,secondary sources,further reading,"
        "references cited,cited references,references and notes,notes and references,references and further reading,"
        "references and bibliography,bibliography and references,bibliography and sources,sources and bibliography,"
        "notes and bibliography,notes and works cited,bibliographic references,bibliographical references,literature,"
        "primary literature,secondary literature,literature and sources,sources and literature,works referenced,"
        "published sources,archival sources,unpublished sources"
    ),
    sections=words(
        "abstract introduction background method methods results discussion conclusion conclusions summary "
        "acknowledgments acknowledgements preface epilogue prologue notes endnotes footnotes"
    ),
    note_words=frozenset("n nn note notes fn endnote endnotes footnote footnotes".split()),
    role_words=frozenset("ed eds editor editors trans tr translator translators dir director".split()),
    division_words=frozenset("preface pref introduction intro foreword prologue epilogue afterword op cit".split()),
    abbreviations=frozenset("al anon jr sr inc ltd corp bros dept univ assn soc comm esq mme".split()),
    within=frozenset(("in",)),
    name_suffixes=frozenset("jr sr".split()),
    companies=words("inc corp ltd llc co plc"),
    same_author=words("idem id eadem"),
    here=words("here"),
    as_in=frozenset(("as in",)),
    editions=words("ed edn edition"),
    circa=words("c ca circa"),
    undated=phrases("n. d,nd,no date,undated,date unknown"),
    forthcoming=phrases(
        "forthcoming,in press,in preparation,in prep,in review,in revision,in print,to appear,submitted,"
        "submitted for publication,accepted,accepted for publication,under review,under revision,manuscript submitted,"
        "manuscript in preparation,unpublished manuscript,advance online publication,preprint"
    ),
    personal=phrases(
        "personal communication,personal communications,pers. comm,personal correspondence,"
        "personal observation,personal observations,pers. obs,personal interview,interview,interviews,"
        "interview by author,interview with author,interview with the author,author interview,email,e-mail,"
        "unpublished data,unpublished results,unpublished observation,unpublished observations,unpubl. data,"
        "unpublished,unpubl,data not shown,not shown,unpublished work,in litt,private communication,"
        "oral communication,field notes,letter to the author,letter to author"
    ),
)
