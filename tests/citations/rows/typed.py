"""Invented citations as students and essayists type them: forty of the shapes that such drafts have.

MLA: lone pages after the work named in the prose, lone names, quoted titles.  Author-date: author and year once and
then pages alone, typed APA with slips.
"""

from tests.citations.rows.row import dated, mla

MLA = (
    mla("pair-range", "(Ortega and Mills 1-2)", "Ortega & Mills @ 1-2"),
    mla("lone-page-after-name", "Hollis calls it a net (249).", "Hollis @ 249"),
    mla("lone-page-goes-on", "(Ortega and Mills 2). It comes back (3).", "Ortega & Mills @ 2", "Ortega & Mills @ 3"),
    mla("name-page", "(Marchetti 495)", "Marchetti @ 495"),
    mla("lone-name", "(Tillman)", "Tillman"),
    mla("quoted-title", '("Harbour Engineering")', '{City College} "Harbour engineering"'),
    mla("curly-quoted-title", "(“Field Practice”)", '{City College} "Field practice"'),
    mla("one-word-title", '("RAINlab")', '{Rain Group} "RAINlab"'),
    mla("et-al-page", "(Bhandari et al. 1)", "Bhandari et al. @ 1"),
    mla("cf-comma", "(cf. Herder, 103)", "Herder @ 103"),
    mla("misspelt-et-al", "(Casthello et al., 43)", "Castello & Braga @ 43"),
    mla("cf-page", "(Okafor 12). It differs later (cf. 415).", "Okafor @ 12", "Okafor @ 415"),
    mla("ibid", "Lind says so (385). It is said again (Ibid.).", "Lind @ 385", "Lind"),
    mla("two-works-comma", "(Pell 26, Gurtz 90)", "Pell @ 26", "Gurtz @ 90"),
    mla("three-names", "(Hofmann; Bronsky; Neuland)", "Hofmann", "Bronsky", "Neuland"),
    mla("shortened-range", "Hofmann counts them (122-23).", "Hofmann @ 122-123"),
    mla(
        "stories-in-turn",
        'In "The Mill Race" he falls (387). In "Aunt Orlan" she rises (1278).',
        'Thorn "The Mill Race" @ 387',
        'Thorn "Aunt Orlan" @ 1278',
    ),
    mla("stray-date", "(Neuland 45); so (Pell, 2004, p. 12).", "Neuland @ 45", "Pell 2004 @ 12"),
    mla("stray-date-in-prose", "(Neuland 45); so Pell (2004) says.", "Neuland @ 45", "Pell 2004"),
    mla("name-page-goes-on", "(Neuland 45), and later (47).", "Neuland @ 45", "Neuland @ 47"),
    mla("no-such-entry", "(Stilgrave 12)", "missing @ 12", others=("Pell",)),
    mla("possessive", "Bronsky’s king (37) is old.", "Bronsky @ 37"),
)

AUTHOR_DATE = (
    dated("colon-page", "(Lessing 2005: 6)", "Lessing 2005 @ 6"),
    dated("colon-three-digits", "(Lessing 2005: 283)", "Lessing 2005 @ 283"),
    dated("page-alone", "(Pasolli 2008: 2) and further (3)", "Pasolli 2008 @ 2", "Pasolli 2008 @ 3"),
    dated(
        "pages-alone",
        "(Pasolli 2008: 2). He goes on (5), and again (12).",
        "Pasolli 2008 @ 2",
        "Pasolli 2008 @ 5",
        "Pasolli 2008 @ 12",
    ),
    dated("no-comma", "(Lyndon 2009)", "Lyndon 2009"),
    dated("page-after-year-alone", "(Lyndon 2009). It is a card (90).", "Lyndon 2009", "Lyndon 2009 @ 90"),
    dated("wrong-year", "(Lyndon 2008: 99)", "Lyndon 2009 [2008] @ 99"),
    dated("wrong-year-goes-on", "(Lyndon 2008: 99), so (98)", "Lyndon 2009 [2008] @ 99", "Lyndon 2009 @ 98"),
    dated("office", "(U.S Grain Office 2010)", "{U.S. Grain Office} 2010"),
    dated("comma", "(Dixon, 2020)", "Dixon 2020"),
    dated("ampersand", "(Sievert & Schott, 2015)", "Sievert & Schott 2015"),
    dated("narrative-and", "Sievert and Schott (2015)", "Sievert & Schott 2015"),
    dated("no-such-entry", "(Stilgrave, 2021)", "missing 2021", others=("Dixon 2020",)),
    dated("et-al", "(Langham et al., 2023)", "Langham et al. 2023"),
    dated("narrative-wrong-year", "Furth and Hull (2020)", "Furth & Hull 2021 [2020]"),
    dated("misspelt", "Othmann (2021), and so (Ottman, 2021)", "Othmann 2021", "Othmann 2021"),
    dated("misspelt-pair", "(McGeddin & Zapion, 2018)", "McGeddon & Zapyon 2018"),
    dated("narrative-then-parenthesis", "Bonet (2021) says so (Bonet, 2021).", "Bonet 2021", "Bonet 2021"),
    dated("narrative-opening", "Othmann (2021) warns.", "Othmann 2021"),
    dated(
        "two-dated-two-pages",
        "(Lyndon 2009: 90), (Bruun 2008). So (92).",
        "Lyndon 2009 @ 90",
        "Bruun 2008",
        "Bruun 2008 @ 92",
    ),
)
