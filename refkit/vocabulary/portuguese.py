"""Portuguese: the words of citations in drafts from Brazil and Portugal.

Label words after ABNT NBR 6023 and 10520 and CSL's Portuguese locales.
"""

from refkit.vocabulary.table import Vocabulary, by_word, month_numbers, phrases, words

_LABELS = {
    "page": "p pp pág págs pag pags pg pgs página páginas",
    "chapter": "c cap caps capítulo capítulos",
    "volume": "v vol vols t tomo tomos volume volumes",
    "number": "n nº n° núm num nums número números doc docs documento documentos",
    "note": "nota notas",
    "paragraph": "par parágrafo parágrafos",
    "article-locator": "art arts artigo artigos",
    "section": "sec seç seção seções secção secções",
    "line": "l lin linha linhas",
    "verse": "vv verso versos",
    "column": "col coluna colunas",
    "folio": "f fl fls fol fols folha folhas fólio fólios",
    "part": "pt parte partes",
    "book": "liv livro livros",
    "act": "ato atos acto actos",
    "scene": "cena cenas",
    "figure": "fig figs figura figuras ilustração ilustrações",
    "table": "tab tabs tabela tabelas quadro quadros",
    "appendix": "ap apênd apêndice apêndices anexo anexos",
    "canto": "canto cantos",
    "stanza": "estrofe estrofes",
    "issue": "fasc fascículo",
    "location": "loc posição",
    "timestamp": "min",
}

_MONTHS = (
    "janeiro jan",
    "fevereiro fev",
    "março mar",
    "abril abr",
    "maio",
    "junho jun",
    "julho jul",
    "agosto ago",
    "setembro set",
    "outubro out",
    "novembro nov",
    "dezembro dez",
)

TABLE = Vocabulary(
    labels=by_word(_LABELS),
    plural_labels=words(
        "pp págs pags pgs páginas caps capítulos vols tomos volumes nums números docs documentos notas parágrafos "
        "arts linhas vv versos colunas fls fols folhas figs figuras"
    ),
    capital_labels=frozenset(),
    full_word_labels=words(
        "capítulo capítulos seção seções secção secções parte partes fig figs figura figuras ilustração ilustrações "
        "tab tabela tabelas quadro quadros apêndice apêndices anexo anexos parágrafo parágrafos nota notas documento "
        "documentos"
    ),
    prefixes=phrases(
        "ver,ver também,ver por exemplo,ver p. ex,ver ainda,vide,vide também,veja,veja-se,veja também,vejam-se,v. tb,"
        "ver tb,cf,cfr,cf. também,cfr. também,cf. tb,cf. ainda,conforme,confira,confrontar,comparar,por exemplo,"
        "p. ex,por ex,em especial,especialmente,em particular,sobretudo,principalmente,notadamente,entre outros,"
        "entre outras,também,ainda,e,ou,segundo,a partir de,adaptado de,extraído de,baseado em,com base em,isto é,"
        "i. e,em,para uma revisão,respectivamente,trad. de"
    ),
    mediators=phrases(
        "citado por,citado em,citada por,citada em,citados por,citados em,citadas em,cit. por,cit. em,cit. in,apud,"
        "como citado em,como citado por,conforme citado por,conforme citado em,reproduzido em,transcrito em"
    ),
    conjunctions=frozenset(),
    joiners=words("e"),
    et_al=phrases("et al,et alii,e outros,e outras,e cols,e colaboradores,e colegas"),
    ibid=words("ibid ibidem ibidim id idem"),
    passim=words("passim"),
    following=words("s ss sg sgs seg segs seguintes"),
    months=month_numbers(_MONTHS),
    particles=words("de do da dos das"),
    title_words=words(
        "o a os as um uma uns umas de do da dos das e ou em no na nos nas ao à aos às por pelo pela para com sem sob "
        "sobre entre contra desde até segundo of the and"
    ),
    emphasis=words(
        "grifo grifos grifado grifados itálico itálicos ênfase ênfases destaque destaques negrito negritos sublinhado "
        "sublinhados tradução traduções original originais acrescentado acrescentada acréscimo nosso nossa nossos meu "
        "meus minha"
    ),
    quoting=words("citando parafraseando resumindo"),
    pointers=words("acima abaixo supra infra"),
    articles=words("o a os as um uma"),
    determiners=words(
        "o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas seu sua "
        "seus suas meu minha meus minhas nosso nossa nossos nossas cada todo toda todos todas algum alguma nenhum "
        "nenhuma tal"
    ),
    speaking=words(
        "argumenta sustenta afirma propõe conclui assinala escreve mostra demonstra define explica observa adverte "
        "ressalta destaca considera sugere indica aponta salienta resume defende enfatiza"
    ),
    saying=words("diz disse escreveu pensa acredita declara"),
    talking_about=words("de do da dos das por pelo pela com contra como segundo conforme sobre que"),
    pronouns=words("ele ela seu sua seus suas dele dela"),
    adjective_endings=tuple(
        "al ais ivo iva ivos ivas oso osa osos osas ico ica icos icas ista istas ano ana anos anas ário ária ável "
        "ível ente ante ês esa novo nova velho velha antigo antiga primeiro primeira último última grande grandes "
        "pequeno pequena jovem".split()
    ),
    function_words=words(
        "o a os as um uma uns umas de do da dos das e ou nem em no na nos nas num numa ao à aos às por pelo pela "
        "pelos pelas para com sem sob sobre entre contra desde até segundo conforme durante mediante que quem qual "
        "quais cujo cuja cujos cujas onde quando como se senão mas porém embora porque pois enquanto é são era eram "
        "foi foram ser sido está estão estava há havia ter tem têm tinha pode podem deve devem não mais menos muito "
        "também já ainda assim isso isto este esta estes estas esse essa esses essas aquele aquela seu sua seus suas "
        "meu minha nosso nossa lhe me ele ela eles elas eu todo toda todos todas cada outro outra outros outras mesmo "
        "mesma só apenas além portanto dessa desse deste desta nesse nessa neste nesta"
    ),
    open_words=words(
        "o a os as um uma de do da dos das e ou em no na nos nas ao à aos às por pelo pela para com sem que cujo cuja "
        "como se seu sua"
    ),
    numbered=words(
        "artigo artigos art lei decreto portaria diretiva resolução regulamento capítulo seção parte figura tabela "
        "quadro mapa gráfico foto imagem lâmina esquema anexo página tomo número fase etapa nível classe grupo tipo "
        "zona setor distrito divisão exército brigada regimento sala quarto linha voo trem dia semana mês ano anos "
        "versão edição episódio temporada jogo estudo experimento modelo exemplo equação proposição questão pergunta "
        "ponto salmo opus op segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo "
        "aproximadamente cerca nascido morto"
    ),
    opening_words=words("o a os as um uma de do da dos das sobre em no na para"),
    list_headings=phrases(
        "referências,referências bibliográficas,referências citadas,referência,referências consultadas,"
        "lista de referências,bibliografia,bibliografia citada,bibliografia consultada,bibliografia geral,"
        "bibliografia e fontes,fontes e bibliografia,fontes e referências,referências e bibliografia,"
        "literatura citada,obras citadas,obras consultadas,trabalhos citados,fontes,fontes primárias,"
        "fontes secundárias,fontes consultadas,fontes documentais,notas e referências"
    ),
    sections=words(
        "resumo introdução antecedentes método métodos metodologia resultados discussão conclusão conclusões "
        "agradecimentos prefácio prólogo posfácio anexo anexos apêndice apêndices notas"
    ),
    note_words=words("nota notas"),
    role_words=words("ed eds editor editora org orgs organizador coord coords dir comp trad tradutor tradutora"),
    division_words=phrases("prefácio,prólogo,introdução,posfácio,apresentação,op,ob,cit"),
    abbreviations=words(
        "al art cap cf cfr coord dr dra ed etc fig ltda n núm org pág prof profa sr sra sta trad univ vid vol jr"
    ),
    within=words("em in"),
    # "Filho", "Neto" and "Júnior" are of the surname, and surnames alone: "Souza Filho", "Agostinho Neto"
    name_suffixes=words("jr"),
    companies=frozenset(),
    same_author=words("idem id"),
    here=words("aqui"),
    as_in=frozenset(("como na",)),
    editions=words("ed edição"),
    circa=words("ca"),
    undated=phrases("s. d,s/d,sd,sem data,n. d,s. a,sem ano"),
    forthcoming=phrases(
        "no prelo,prelo,em preparação,em prep,em impressão,em publicação,a publicar,a sair,em revisão,em avaliação,"
        "submetido,submetido para publicação,aceito,aceite,aceito para publicação,aceite para publicação,"
        "manuscrito inédito,manuscrito não publicado"
    ),
    personal=phrases(
        "comunicação pessoal,comunicações pessoais,com. pess,com. pessoal,comun. pess,comunicação oral,"
        "informação verbal,informação pessoal,correspondência pessoal,observação pessoal,obs. pess,entrevista,"
        "entrevista pessoal,entrevista ao autor,entrevista à autora,dados não publicados,dados inéditos,inédito,"
        "não publicado,correio eletrônico"
    ),
)
