"""Twenty citations of Portuguese, Spanish and English articles, drawn by lot: ABNT, APA and a few of their own kind."""

from tests.citations.rows.row import Row

_AGENCY = {"author": "{Empresa de Pesquisa Agropecuária e Extensão Rural de Santa Catarina (EPAGRI)}"}

ROWS = (
    Row("title-alone", "(Cinismo y pasión)", ('Glucksmann "Cinismo y pasión"',), ("Foucault 2010",), language="es"),
    Row("capitals", "(GLUCKSMANN, 1982, p. 131)", ("Glucksmann 1982 @ 131",), language="es"),
    Row("suffix", "Fernandes (2020b)", ("Fernandes 2020b",), ("Fernandes 2020a",), language="pt"),
    Row(
        "ancient-author-without-year",
        "(DIÓGENES LAERCIO, VI 73, p. 229)",
        ("Laercio, Diógenes @ 229",),
        language="es",
    ),
    Row("blank-within", "( Schiermeier, 2018)", ("Schiermeier 2018",), language="pt"),
    Row("blank-within-2015", "( Silva, 2015)", ("Silva 2015",)),
    Row("narrative-page", "Medviédev (2012, p.196)", ("Medviédev 2012 @ 196",), language="pt"),
    Row("no-suffix", "(FERNANDES, 2020)", ("Fernandes 2020",), language="pt"),
    Row("narrative-page-58", "Grice (1975, p.58)", ("Grice 1975 @ 58",), language="pt"),
    Row("capitals-137", "(GLUCKSMANN, 1982, p. 137)", ("Glucksmann 1982 @ 137",), language="es"),
    Row("acronym", "(EPAGRI, 2001)", ("EPAGRI 2001",), fields={"EPAGRI 2001": _AGENCY}),
    Row("capitals-110", "(GLUCKSMANN, 1982, p. 110)", ("Glucksmann 1982 @ 110",), language="es"),
    Row(
        "narrative-pair-range",
        "Oliveira e Resende (2020, p.149-171)",
        ("Oliveira & Resende 2020 @ 149-171",),
        language="pt",
    ),
    Row("blanks-within", "( Leite, 2007 )", ("Leite 2007",)),
    Row(
        "ampersand",
        "(Alves & Cavalcanti, 1996; Machado, 1999; Develey & Peres, 2000)",
        ("Alves & Cavalcanti 1996", "Machado 1999", "Develey & Peres 2000"),
        ("Machado 1997",),
    ),
    Row(
        "five-works",
        "(Aleixo, 1997; Machado, 1999; Develey & Peres, 2000; Brandt et al., 2009; Batista et al., 2013)",
        ("Aleixo 1997", "Machado 1999", "Develey & Peres 2000", "Brandt et al. 2009", "Batista et al. 2013"),
        ("Aleixo 2001", "Machado 1997"),
    ),
    Row(
        "apud-glued",
        "(XXXII 9, apudMARTÍN GARCÍA, 2008, p. 296 - 297)",
        ("Martín García 2008 @ 296-297",),
        language="es",
    ),
    Row(
        "book-and-chapter-before-year",
        "(DIÓGENES LAERCIO VI, 40, 2010, p. 220)",
        ("Laercio, Diógenes 2010 @ 220",),
        language="es",
    ),
    Row("blanks-within-2015", "( Silva, 2015 )", ("Silva 2015",)),
    Row("diacritic-capitals", "(VOLÓCHINOV, 2017, p.91)", ("Volóchinov 2017 @ 91",), language="pt"),
)
