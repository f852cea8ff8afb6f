"""Spanish: the words of citations in drafts from Spain and Latin America.

Label words after the Real Academia's list of abbreviations and CSL's Spanish locales.
"""

from refkit.vocabulary.table import Vocabulary, by_word, month_numbers, phrases, words

_LABELS = {
    "page": "p pp pág págs pag pags pg pgs página páginas",
    "chapter": "c cap caps capítulo capítulos",
    "volume": "v vol vols t tomo tomos volumen volúmenes",
    "number": "núm núms num nums nº n° no nro número números doc docs documento documentos",
    "note": "n nota notas",
    "paragraph": "párr párrs párrafo párrafos par apdo apartado apartados",
    "article-locator": "art arts artículo artículos",
    "section": "sec secc sección secciones",
    "line": "l lín línea líneas",
    "verse": "vv verso versos",
    "column": "col columna columnas",
    "folio": "f fol fols folio folios",
    "part": "pt parte partes",
    "book": "lib libro libros",
    "act": "acto actos",
    "scene": "esc escena escenas",
    "figure": "fig figs figura figuras ilustr ilustración ilustraciones",
    "table": "tab tabla tablas cuadro cuadros",
    "appendix": "ap apénd apéndice apéndices anexo anexos",
    "canto": "canto cantos",
    "stanza": "estr estrofa estrofas",
    "issue": "fasc fascículo",
    "timestamp": "min",
}

_MONTHS = (
    "enero ene",
    "febrero feb",
    "marzo mar",
    "abril abr",
    "mayo",
    "junio jun",
    "julio jul",
    "agosto ago",
    "septiembre setiembre sept sep",
    "octubre oct",
    "noviembre nov",
    "diciembre dic",
)

TABLE = Vocabulary(
    labels=by_word(_LABELS),
    plural_labels=words(
        "pp págs pags pgs páginas caps capítulos vols tomos volúmenes núms números docs documentos notas párrs "
        "párrafos arts líneas vv versos columnas fols folios figs figuras"
    ),
    capital_labels=frozenset(),
    full_word_labels=words(
        "capítulo capítulos sección secciones apartado apartados parte partes fig figs figura figuras ilustración "
        "ilustraciones tabla tablas cuadro cuadros apéndice apéndices anexo anexos párrafo párrafos nota notas "
        "documento documentos"
    ),
    prefixes=phrases(
        "véase,véanse,véase también,véanse también,véase por ejemplo,véase p. ej,véase al respecto,ver,ver también,"
        "ver por ejemplo,vid,vid. también,cf,cfr,cf. también,cfr. también,cf. asimismo,compárese,comparar,"
        "por ejemplo,por ej,p. ej,p. e,en especial,especialmente,en particular,sobre todo,entre otros,entre otras,"
        "también,asimismo,y,o,e,según,siguiendo a,tras,a partir de,adaptado de,tomado de,basado en,es decir,i. e,en,"
        "para una revisión,respectivamente,trad. de"
    ),
    mediators=phrases(
        "citado por,citado en,citada por,citada en,citados por,citados en,citadas en,cit. por,cit. en,cit. in,"
        "como se citó en,como se cita en,tal como se cita en,apud,reproducido en,recogido en,ápud"
    ),
    conjunctions=frozenset(),
    joiners=words("y e"),
    et_al=phrases("et al,et alii,y otros,y otras,y cols,y colaboradores,y colegas,y ots"),
    ibid=words("ibid ibidem ibíd ibídem id íd idem ídem"),
    passim=words("passim pássim"),
    following=words("s ss sig sigs siguientes"),
    months=month_numbers(_MONTHS),
    particles=words("de del la las los y"),
    title_words=words(
        "el la los las lo un una unos unas de del al y e o u en por para con sin sobre entre a ante bajo contra desde "
        "hacia hasta según tras of the and"
    ),
    emphasis=words(
        "cursiva cursivas énfasis resaltado resaltados subrayado subrayados negrita negritas destacado destacados "
        "traducción traducciones original añadido añadida añadidos agregado agregada nuestra nuestro nuestras mía "
        "mías mío"
    ),
    quoting=words("citando parafraseando resumiendo"),
    pointers=words("arriba abajo supra infra"),
    articles=words("el la los las lo un una"),
    determiners=words(
        "el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis tu tus "
        "nuestro nuestra nuestros nuestras cada todo toda todos todas algún alguna ningún ninguna tal"
    ),
    speaking=words(
        "argumenta sostiene afirma plantea propone concluye señala escribe muestra demuestra define explica observa "
        "advierte subraya destaca considera sugiere indica apunta resume"
    ),
    saying=words("dice dijo escribió piensa cree declara"),
    talking_about=words("de del por con contra como según sobre que"),
    pronouns=words("él ella su sus ellos ellas"),
    adjective_endings=tuple(
        "al ales ivo iva ivos ivas oso osa osos osas ico ica icos icas ista istas ano ana anos anas ario aria able "
        "ible ente ante és esa nuevo nueva viejo vieja antiguo antigua primer primera último última gran grande "
        "pequeño pequeña joven".split()
    ),
    function_words=words(
        "el la los las lo un una unos unas de del al y e o u ni en por para con sin sobre entre a ante bajo contra "
        "desde hacia hasta según tras durante mediante que quien quienes cual cuales cuyo cuya donde cuando como si "
        "sino pero aunque porque pues mientras es son era eran fue fueron ser sido está están estaba ha han había "
        "habían haber hay puede pueden debe deben se no más menos muy también tampoco ya aún así ello esto eso este "
        "esta estos estas ese esa esos esas aquel aquella su sus mi mis nuestro nuestra le les me nos te él ella "
        "ellos ellas yo todo toda todos todas cada otro otra otros otras mismo misma sólo solo además embargo"
    ),
    open_words=words("el la los las un una unos unas de del al y e o en por para con sin que cuyo cuya como si su sus"),
    numbered=words(
        "artículo artículos art ley decreto directiva resolución reglamento capítulo sección parte figura tabla "
        "cuadro mapa gráfico gráfica foto imagen lámina esquema anexo página tomo número fase etapa nivel clase grupo "
        "tipo zona sector distrito división ejército brigada regimiento sala habitación línea vuelo tren día semana "
        "mes año años versión edición episodio temporada juego estudio experimento modelo ejemplo ecuación "
        "proposición pregunta punto salmo opus op lunes martes miércoles jueves viernes sábado domingo "
        "aproximadamente hacia nacido muerto"
    ),
    opening_words=words("el la los las lo un una de del sobre en a para"),
    list_headings=phrases(
        "referencias,referencias bibliográficas,referencias citadas,lista de referencias,listado de referencias,"
        "bibliografía,bibliografía citada,bibliografía consultada,bibliografía general,bibliografía selecta,"
        "bibliografía y fuentes,fuentes y bibliografía,referencias y bibliografía,bibliografía y referencias,"
        "literatura citada,obras citadas,obras consultadas,trabajos citados,textos citados,fuentes,fuentes primarias,"
        "fuentes secundarias,fuentes consultadas,fuentes citadas,fuentes documentales,notas y referencias,"
        "notas y bibliografía,repertorio bibliográfico"
    ),
    sections=words(
        "resumen introducción antecedentes método métodos metodología resultados discusión conclusión conclusiones "
        "agradecimientos prefacio prólogo epílogo anexo anexos apéndice notas"
    ),
    note_words=words("n nota notas"),
    role_words=words(
        "ed eds editor editora editores dir dirs coord coords coordinador comp comps compilador trad traductor"
    ),
    division_words=phrases("prefacio,prólogo,introducción,epílogo,op,ob,cit"),
    abbreviations=words(
        "al art cap cf cfr coord dr dra ed etc fig hno ma mons núm pág prof sr sra sta trad univ vid vol jr"
    ),
    within=words("en in"),
    name_suffixes=words("jr hijo"),
    companies=frozenset(),
    same_author=words("ídem íd"),
    here=words("aquí"),
    as_in=frozenset(("como en", "como en la")),
    editions=words("ed edición"),
    circa=words("hacia ca"),
    undated=phrases("s. f,s/f,sf,sin fecha,s. a,s/a,sin año,n. d"),
    forthcoming=phrases(
        "en prensa,en preparación,en prep,en revisión,en evaluación,por publicarse,por aparecer,de próxima aparición,"
        "próximamente,enviado,enviado para publicación,sometido,aceptado,aceptado para publicación,"
        "manuscrito inédito,manuscrito no publicado"
    ),
    personal=phrases(
        "comunicación personal,comunicaciones personales,com. pers,com. personal,comun. pers,comunicación oral,"
        "correspondencia personal,observación personal,obs. pers,entrevista,entrevista personal,"
        "entrevista con el autor,entrevista con la autora,datos no publicados,datos sin publicar,datos inéditos,"
        "inédito,sin publicar,correo electrónico"
    ),
)
