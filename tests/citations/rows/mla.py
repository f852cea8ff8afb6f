"""Twenty citations of a chapter in MLA style, drawn by lot: `(Schottel 176; cf. Roelcke 250)`."""

from tests.citations.rows.row import mla

ROWS = (
    mla(
        "title-with-parenthesis",
        "(see Eskhult, “Albert Schultens (1686–1750) and Primeval Language” 85)",
        'Eskhult "Albert Schultens (1686–1750) and primeval language: A crisis" @ 85',
    ),
    mla("narrative", "Rhenius (83)", "Rhenius @ 83"),
    mla("gloss-before-names", "(Hochdeutsch, Schuster and Lauterbach 13)", "Schuster & Lauterbach @ 13"),
    mla("narrative-umlaut", "Fück (105)", "Fück @ 105"),
    mla("narrative-pages", "Trovato (209–10, 215)", "Trovato @ 209-210, 215"),
    mla("narrative-16", "Galiani (16)", "Galiani @ 16"),
    mla(
        "edition-in",
        "(edition in Borghini; see Alinei, ““ Dialetto” 171, 191)",
        "Borghini",
        'Alinei "“Dialetto”: Un concetto" @ 171, 191',
        others=('Alinei "Origini dei confini"',),
    ),
    mla(
        "long-title",
        "Larramendi (De La Antiguedad, y Universalidad Del Bascuenze En España 142)",
        'de Larramendi "De la antiguedad y universalidad del bascuenze en España, de sus perfecciones" @ 142',
        others=('de Larramendi "El imposible vencido"',),
    ),
    mla("two-works", "(Schottel 176; cf. Roelcke 250)", "Schottel @ 176", "Roelcke @ 250"),
    mla("see", "(see Haßler 877)", "Haßler @ 877"),
    mla("narrative-two-pages", "Tavoni (46, 50)", "Tavoni @ 46, 50"),
    mla(
        "first-word-of-title",
        "Rollin (Histoire 395)",
        'Rollin "Histoire ancienne des Egyptiens" @ 395',
        others=('Rollin "Traité des études"',),
    ),
    mla("narrative-23", "Wesley (23)", "Wesley @ 23"),
    mla(
        "title-word",
        "Jellinek (Geschichte 21)",
        'Jellinek "Geschichte der neuhochdeutschen Grammatik" @ 21',
        others=('Jellinek "Studien zu den Grammatikern"',),
    ),
    mla("narrative-18", "Walton (18)", "Walton @ 18"),
    mla(
        "title-word-range",
        "Estienne (Project 133–34)",
        'Estienne "Project du livre intitulé" @ 133-134',
        others=('Estienne "Traicté de la conformité"',),
    ),
    mla("narrative-138", "Priestley (138)", "Priestley @ 138"),
    mla("narrative-range", "Benincà (32–37)", "Benincà @ 32-37"),
    mla("narrative-shortened-range", "Mambrun (458–59)", "Mambrun @ 458-459"),
    mla(
        "quoted-title-word",
        "Van Rooy (“Regional” 199–200)",
        'Van Rooy "Regional variation before print: A sketch" @ 199-200',
        others=('Van Rooy "Language and dialect"',),
    ),
)
