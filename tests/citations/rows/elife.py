"""Twenty citations of biology articles, drawn by lot: `(Name et al., year; Name and Name, year)`."""

from tests.citations.rows.row import Row

ROWS = (
    Row(
        "six-works",
        "(Gomez et al., 1997; Dando et al., 2001; Winter et al., 2003; Brown et al., 2004; Kavanagh et al., 2004; "
        "Shoemark et al., 2007)",
        (
            "Gomez et al. 1997",
            "Dando et al. 2001",
            "Winter et al. 2003",
            "Brown et al. 2004",
            "Kavanagh et al. 2004",
            "Shoemark et al. 2007",
        ),
    ),
    Row("et-al", "(Shoemark et al., 2007)", ("Shoemark et al. 2007",)),
    Row(
        "et-al-then-pair",
        "(Stork et al., 2011; Weinhold and Baldwin, 2011)",
        ("Stork et al. 2011", "Weinhold & Baldwin 2011"),
    ),
    Row("et-al-2006", "(Stinchcombe et al., 2006)", ("Stinchcombe et al. 2006",)),
    Row("short-name", "(Tan et al., 2014)", ("Tan et al. 2014",)),
    Row(
        "two-et-al",
        "(Halitschke et al., 2000; Schuman et al., 2009)",
        ("Halitschke et al. 2000", "Schuman et al. 2009"),
        others=("Halitschke et al. 2004", "Halitschke et al. 2008"),
    ),
    Row(
        "pair-et-al-pair",
        "(Kessler and Baldwin, 2001; Halitschke et al., 2008; Allmann and Baldwin, 2010)",
        ("Kessler & Baldwin 2001", "Halitschke et al. 2008", "Allmann & Baldwin 2010"),
        others=("Halitschke et al. 2004",),
    ),
    Row(
        "same-names-other-year",
        "(Halitschke et al., 2004; Meldau et al., 2009)",
        ("Halitschke et al. 2004", "Meldau et al. 2009"),
        others=("Halitschke et al. 2008",),
    ),
    Row("pair", "(Allison and Hare, 2009)", ("Allison & Hare 2009",)),
    Row(
        "two-et-al-2014",
        "(Vardhana et al., 2010; Choudhuri et al., 2014)",
        ("Vardhana et al. 2010", "Choudhuri et al. 2014"),
    ),
    Row("one-name", "(Swofford, 2003)", ("Swofford 2003",)),
    Row("pair-2010", "(Allmann and Baldwin, 2010)", ("Allmann & Baldwin 2010",), others=("Kessler & Baldwin 2001",)),
    Row("et-al-2007", "(Vedadi et al., 2007)", ("Vedadi et al. 2007",)),
    Row("two-et-al-1995", "(Taniuchi et al., 1995; Gomez et al., 2006)", ("Taniuchi et al. 1995", "Gomez et al. 2006")),
    Row("pair-2006", "(Anisimova and Gascuel, 2006)", ("Anisimova & Gascuel 2006",)),
    Row(
        "four-works",
        "(Gomez et al., 1997; Read et al., 1999; Cameron et al., 2004; Conners et al., 2005)",
        ("Gomez et al. 1997", "Read et al. 1999", "Cameron et al. 2004", "Conners et al. 2005"),
    ),
    Row("pair-2011", "(Kaplan and Thaler, 2011)", ("Kaplan & Thaler 2011",)),
    Row("et-al-1990", "(Altschul et al., 1990)", ("Altschul et al. 1990",)),
    Row("et-al-2009", "(Templeton et al., 2009)", ("Templeton et al. 2009",)),
    Row(
        "two-et-al-2005",
        "(Rasmann et al., 2005; Degenhardt et al., 2009)",
        ("Rasmann et al. 2005", "Degenhardt et al. 2009"),
    ),
)
