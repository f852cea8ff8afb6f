"""Drafts that cite in notes in eight languages, each with the works that its notes mean, one after the other."""

Row = tuple[str, list[str]]

GERMAN_LIBRARY = """
@book{mueller, author= {Müller, Hans}, title= {Die Stadt im Mittelalter}, subtitle= {Eine Einführung},
    address= {Berlin}, year= {1995}}
@article{aufsatz, author= {Müller, Hans}, title= {Der Rat der Stadt}, journal= {Historische Zeitschrift},
    volume= {12}, year= {1995}, pages= {3--20}}
@book{schmidt, author= {Schmidt, Anna}, title= {Bürger und Bauern}, year= {2001}}
@incollection{kraus, author= {Kraus, Karl}, title= {Die Sprache}, booktitle= {Wort und Bild}, editor= {Weber,
    Eva}, year= {1988}, pages= {100--120}}
@book{weber, editor= {Weber, Eva}, title= {Wort und Bild}, year= {1988}}
@book{duo, author= {Müller, Hans and Schmidt, Anna}, title= {Land und Leute}, year= {1999}}
"""
GERMAN: list[Row] = [
    ("Müller, Hans: *Die Stadt im Mittelalter*. Eine Einführung. Berlin 1995, S. 12–15.", ["mueller page 12-15"]),
    ("Hans Müller: *Die Stadt im Mittelalter*, Berlin 1995, S. 12–15.", ["mueller page 12-15"]),
    ("Hans Müller: *Die Stadt im Mittelalter*, 2. Aufl., Berlin: Suhrkamp 1995, S. 12 f.", ["mueller page 12"]),
    (
        "Hans Müller: „Der Rat der Stadt“, in: *Historische Zeitschrift* 12 (1995), S. 3–20, hier S. 7.",
        ["aufsatz page 7"],
    ),
    ("Hans Müller, Der Rat der Stadt, in: Historische Zeitschrift 12 (1995), S. 3–20, hier S. 7.", ["aufsatz page 7"]),
    ("Müller, Hans, Die Stadt im Mittelalter. Eine Einführung, Berlin 1995, S. 12.", ["mueller page 12"]),
    ("Hans Müller, Die Stadt im Mittelalter, Berlin 1995, S. 12.", ["mueller page 12"]),
    (
        "Karl Kraus: „Die Sprache“, in: Eva Weber (Hg.): *Wort und Bild*, München: Fink 1988, S. 100–120, hier S. 105.",
        ["kraus page 105"],
    ),
    (
        "Kraus, Karl: Die Sprache. In: Weber, Eva (Hrsg.): Wort und Bild. München 1988, S. 100–120, hier S. 105.",
        ["kraus page 105"],
    ),
    ("Vgl. Müller, *Die Stadt* (wie Anm. 3), S. 12.", ["mueller page 12"]),
    ("Vgl. Müller, Stadt im Mittelalter (wie Anm. 3), S. 12.", ["mueller page 12"]),
    ("Müller, Rat der Stadt, S. 12.", ["aufsatz page 12"]),
    ("Müller: Die Stadt, S. 12.", ["mueller page 12"]),
    ("Müller: *Die Stadt*, S. 12.", ["mueller page 12"]),
    ("Ebd., S. 14.", ["mueller page 14"]),
    ("Ebd. S. 14f.", ["mueller page 14"]),
    ("Ders., *Der Rat der Stadt*, S. 5.", ["aufsatz page 5"]),
    ("Ders.: „Der Rat der Stadt“, S. 5.", ["aufsatz page 5"]),
    ("Siehe dazu Schmidt, Bürger, S. 14; ferner Müller, Die Stadt, S. 3.", ["schmidt page 14", "mueller page 3"]),
    ("Schmidt, a. a. O., S. 33.", ["schmidt page 33"]),
    ("Schmidt, a.a.O., S. 33.", ["schmidt page 33"]),
    ("Schmidt (wie Anm. 19), S. 34.", ["schmidt page 34"]),
    ("A. a. O., S. 35.", ["schmidt page 35"]),
    ("MÜLLER, Die Stadt, S. 7.", ["mueller page 7"]),
]
GERMAN_AGAIN: list[Row] = [
    ("Vgl. hierzu: Hans Müller, Die Stadt im Mittelalter, 2. Aufl., München u. a. 1999, S. 12.", ["mueller page 12"]),
    ("Hans Müller/Anna Schmidt: *Land und Leute*, Berlin 1999, S. 3.", ["duo page 3"]),
    ("Müller, Hans / Schmidt, Anna: *Land und Leute*, Berlin 1999, S. 3.", ["duo page 3"]),
    ("Müller, Hans; Schmidt, Anna: Land und Leute, Berlin 1999, S. 3.", ["duo page 3"]),
    ("Hans Müller und Anna Schmidt, Land und Leute, Berlin 1999, S. 3.", ["duo page 3"]),
    ("Kraus: Sprache (Anm. 3), S. 105.", ["kraus page 105"]),
    ("Ebenda, S. 106.", ["kraus page 106"]),
    ("Zit. nach Schmidt, Bürger, S. 3.", ["schmidt page 3"]),
    ("Müller, Hans (1995): Die Stadt im Mittelalter. Berlin, S. 3.", []),
    ("H. Müller: „Der Rat der Stadt“, in: HZ 12 (1995), S. 3–20, S. 7.", ["aufsatz page 7"]),
    (
        "Vgl. dazu ausführlich Müller: Rat (wie Anm. 3), S. 5–7; Schmidt: Bürger (wie Anm. 4), S. 9.",
        ["aufsatz page 5-7", "schmidt page 9"],
    ),
    ("Müller, Stadt, 12f.", ["mueller page 12"]),
    ("Dies., *Bürger*, S. 3.", ["missing page 3"]),
]

FRENCH_LIBRARY = """
@book{foucault, author= {Foucault, Michel}, title= {Surveiller et punir}, address= {Paris}, year= {1975}}
@article{perrot, author= {Perrot, Michelle}, title= {La prison et l'histoire}, journal= {Annales},
    year= {1990}, number= {3}, pages= {12--30}}
@book{corbin, author= {Corbin, Alain}, title= {Le miasme et la jonquille}, year= {1982}}
@incollection{nora, author= {Nora, Pierre}, title= {Entre mémoire et histoire},
    booktitle= {Les lieux de mémoire}, year= {1984}, pages= {17--42}}
@book{duof, author= {Foucault, Michel and Perrot, Michelle}, title= {Le pouvoir et la loi}, year= {1980}}
"""
FRENCH: list[Row] = [
    ("Michel Foucault, *Surveiller et punir*, Paris, Gallimard, 1975, p. 23.", ["foucault page 23"]),
    ("Michelle Perrot, « La prison et l’histoire », *Annales*, n° 3, 1990, p. 12-30.", ["perrot"]),
    (
        "Michelle Perrot, « La prison et l’histoire », *Annales*, vol. 45, n° 3, 1990, p. 12-30, ici p. 15.",
        ["perrot page 15"],
    ),
    ("Foucault, *op. cit.*, p. 45.", ["foucault page 45"]),
    ("*Ibid.*, p. 46.", ["foucault page 46"]),
    ("M. Foucault, *Surveiller et punir*, *op. cit.*, p. 45-46.", ["foucault page 45-46"]),
    (
        "Voir aussi Alain Corbin, *Le miasme et la jonquille*, Paris, Aubier, 1982 ; M. Perrot, art. cit., p. 14.",
        ["corbin", "perrot page 14"],
    ),
    (
        "Pierre Nora, « Entre mémoire et histoire », dans *Les lieux de mémoire*, Paris, Gallimard, 1984, p. 17-42.",
        ["nora"],
    ),
    (
        "Pierre Nora, « Entre mémoire et histoire », dans Pierre Nora (dir.), *Les lieux de mémoire*, t. 1, Paris, Gallimard, 1984, p. 20.",
        ["nora page 20"],
    ),
    ("Id., *Entre mémoire*, p. 20.", ["nora page 20"]),
    ("P. Nora, « Entre mémoire… », art. cité, p. 21.", ["nora page 21"]),
    ("Michel FOUCAULT, *Surveiller et punir. Naissance de la prison*, Paris, Gallimard, 1975, 318 p.", ["foucault"]),
    ("Cf. Corbin, Le miasme et la jonquille, p. 33.", ["corbin page 33"]),
    ("Ibidem.", ["corbin"]),
    ("Perrot, « La prison », n. 2, p. 13.", ["perrot note 2 page 13"]),
]
FRENCH_AGAIN: list[Row] = [
    ("FOUCAULT Michel, *Surveiller et punir*, Paris, Gallimard, 1975, p. 23.", ["foucault page 23"]),
    ("Michel Foucault et Michelle Perrot, *Le pouvoir et la loi*, Paris, Seuil, 1980, p. 3.", ["duof page 3"]),
    (
        "Voir M. Perrot, « La prison », p. 14 ; A. Corbin, *Le miasme*, op. cit., p. 3-4.",
        ["perrot page 14", "corbin page 3-4"],
    ),
    ("P. Nora (dir.), *Les lieux de mémoire*, Paris, 1984.", ["nora"]),
    ("Ibid.", ["nora"]),
    ("*Id.*", ["nora"]),
    (
        "Alain Corbin, *Le miasme et la jonquille. L’odorat et l’imaginaire social*, Paris, Aubier-Montaigne, coll. « Historique », 1982, p. 4.",
        ["corbin page 4"],
    ),
    ("Cité par Michel Foucault, *Surveiller*, *op. cit.*, p. 12, note 3.", ["foucault page 12 note 3"]),
]

SPANISH_LIBRARY = """
@book{garcia, author= {García Márquez, Gabriel}, title= {Cien años de soledad}, year= {1967}}
@article{lopez, author= {López, Ana}, title= {La ciudad letrada}, journal= {Revista Iberoamericana},
    number= {4}, year= {1999}, pages= {1--20}}
@book{rama, author= {Rama, Ángel}, title= {La ciudad sitiada}, year= {1984}}
"""
SPANISH: list[Row] = [
    ("Gabriel García Márquez, *Cien años de soledad*, Buenos Aires, Sudamericana, 1967, p. 23.", ["garcia page 23"]),
    (
        "GARCÍA MÁRQUEZ, Gabriel, *Cien años de soledad*, Buenos Aires: Sudamericana, 1967, pp. 23-25.",
        ["garcia page 23-25"],
    ),
    ("Ana López, «La ciudad letrada», *Revista Iberoamericana*, núm. 4, 1999, pp. 1-20.", ["lopez"]),
    ("Ana López: “La ciudad letrada”, en *Revista Iberoamericana*, 4 (1999), p. 7.", ["lopez page 7"]),
    ("García Márquez, *op. cit.*, p. 45.", ["garcia page 45"]),
    ("López, *art. cit.*, p. 8.", ["lopez page 8"]),
    ("Ibíd., p. 9.", ["lopez page 9"]),
    (
        "Véase Rama, *La ciudad*, p. 12; Ángel Rama, La ciudad sitiada, Montevideo, Arca, 1984, p. 12.",
        ["rama page 12", "rama page 12"],
    ),
    ("Ídem.", ["rama"]),
]
SPANISH_AGAIN: list[Row] = [
    ("RAMA, A., *La ciudad*, op. cit., p. 4.", ["rama page 4"]),
    ("Vid. Rama, Á.: *La ciudad sitiada*, Montevideo, Arca, 1984, p. 5.", ["rama page 5"]),
    ("Cf. García Márquez, Gabriel: Cien años de soledad, Buenos Aires: Sudamericana, 1967, p. 9.", ["garcia page 9"]),
    ("Ibidem, p. 10.", ["garcia page 10"]),
    ("A. López, “La ciudad letrada”, ob. cit., p. 3.", ["lopez page 3"]),
]

ITALIAN_LIBRARY = """
@book{eco, author= {Eco, Umberto}, title= {Opera aperta}, year= {1962}}
@article{rossi, author= {Rossi, Mario}, title= {La lingua di Dante}, journal= {Studi danteschi},
    number= {12}, year= {1980}, pages= {33--60}}
@book{ginzburg, author= {Ginzburg, Carlo}, title= {Il formaggio e i vermi}, year= {1976}}
@book{duoi, author= {Eco, Umberto and Rossi, Mario}, title= {Il segno}, year= {1990}}
"""
ITALIAN: list[Row] = [
    ("U. Eco, *Opera aperta*, Milano, Bompiani, 1962, p. 23.", ["eco page 23"]),
    ("Umberto Eco, *Opera aperta*, Bompiani, Milano 1962, pp. 23-25.", ["eco page 23-25"]),
    ("M. Rossi, *La lingua di Dante*, in «Studi danteschi», 12 (1980), pp. 33-60: 40.", ["rossi page 40"]),
    ("M. Rossi, *La lingua di Dante*, «Studi danteschi», XII, 1980, pp. 33-60.", ["rossi"]),
    ("Eco, *Opera*, cit., p. 45.", ["eco page 45"]),
    ("Eco, op. cit., p. 45.", ["eco page 45"]),
    ("*Ivi*, p. 3.", ["eco page 3"]),
    ("Ivi, p. 4.", ["eco page 4"]),
    ("Ibidem.", ["eco"]),
    (
        "Cfr. Ginzburg, *Il formaggio e i vermi*, cit., pp. 12-14; Id., *Il formaggio*, p. 3.",
        ["ginzburg page 12-14", "ginzburg page 3"],
    ),
]
ITALIAN_AGAIN: list[Row] = [
    ("Eco, *Opera aperta* cit., p. 4.", ["eco page 4"]),
    ("U. Eco, M. Rossi, *Il segno*, Milano 1990, p. 3.", ["duoi page 3"]),
    (
        "Cfr. C. Ginzburg, *Il formaggio e i vermi. Il cosmo di un mugnaio*, Einaudi, Torino 1976, pp. 12 sgg.",
        ["ginzburg page 12"],
    ),
    ("Ivi, pp. 12-13.", ["ginzburg page 12-13"]),
    ("Ginzburg, *op. cit.*, p. 5; Eco, *Opera*, p. 6.", ["ginzburg page 5", "eco page 6"]),
    ("Si veda anche M. Rossi, *La lingua di Dante*, cit., p. 40.", ["rossi page 40"]),
]

PORTUGUESE_LIBRARY = """
@book{freyre, author= {Freyre, Gilberto}, title= {Casa-grande e senzala}, year= {1933}}
@article{silva, author= {Silva, Maria da}, title= {O sertão e o mar}, journal= {Revista de História},
    number= {4}, year= {1999}, pages= {1--20}}
@book{holanda, author= {Holanda, Sérgio Buarque de}, title= {Raízes do Brasil}, year= {1936}}
"""
PORTUGUESE: list[Row] = [
    ("FREYRE, Gilberto. *Casa-grande e senzala*. Rio de Janeiro: Record, 1933, p. 23.", ["freyre page 23"]),
    ("Gilberto Freyre, *Casa-grande e senzala*, Rio de Janeiro, Record, 1933, p. 23.", ["freyre page 23"]),
    ("SILVA, Maria da. O sertão e o mar. *Revista de História*, São Paulo, n. 4, p. 1-20, 1999.", ["silva"]),
    ("Maria da Silva, “O sertão e o mar”, *Revista de História*, n. 4, 1999, pp. 1-20.", ["silva"]),
    ("FREYRE, op. cit., p. 45.", ["freyre page 45"]),
    ("Freyre, *op. cit.*, p. 46.", ["freyre page 46"]),
    ("Idem, p. 47.", ["freyre page 47"]),
    ("Ibidem, p. 48.", ["freyre page 48"]),
    ("Cf. Holanda, *Raízes do Brasil*, p. 4; HOLANDA, Raízes do Brasil, p. 5.", ["holanda page 4", "holanda page 5"]),
    ("SILVA, Maria da. O sertão e o mar. *Revista de História*, v. 12, n. 4, p. 1-20, abr. 1999.", ["silva"]),
]
PORTUGUESE_AGAIN: list[Row] = [
    ("FREYRE, G. *Casa-grande e senzala*, p. 3.", ["freyre page 3"]),
    ("Id., ibid., p. 4.", ["freyre page 4"]),
    (
        "Cf. FREYRE, Gilberto, Casa-grande e senzala, 51. ed., São Paulo, Global, 2006, p. 45.",
        ["freyre page 45"],
    ),
    (
        "HOLANDA, Sérgio Buarque de. *Raízes do Brasil*. 26. ed. São Paulo: Companhia das Letras, 1995. p. 31-40.",
        ["holanda page 31-40"],
    ),
    ("HOLANDA, 1995, p. 33.", ["holanda page 33"]),
    ("HOLANDA, S. B. de. Op. cit., p. 34.", ["holanda page 34"]),
    ("Apud FREYRE, op. cit., p. 5.", ["freyre page 5"]),
]

DUTCH_LIBRARY = """
@book{huizinga, author= {Huizinga, Johan}, title= {Herfsttij der middeleeuwen}, year= {1919}}
@article{jansen, author= {Jansen, Piet}, title= {De stad en het land},
    journal= {Tijdschrift voor geschiedenis}, volume= {12}, year= {1980}, pages= {33--60}}
"""
DUTCH: list[Row] = [
    ("J. Huizinga, *Herfsttij der middeleeuwen* (Haarlem 1919) 23.", ["huizinga page 23"]),
    ("Johan Huizinga, *Herfsttij der middeleeuwen*, Haarlem 1919, p. 23.", ["huizinga page 23"]),
    (
        "P. Jansen, ‘De stad en het land’, *Tijdschrift voor geschiedenis* 12 (1980) 33-60, aldaar 40.",
        ["jansen page 40"],
    ),
    ("Huizinga, *Herfsttij*, 24.", ["huizinga page 24"]),
    ("Ibidem, 25.", ["huizinga page 25"]),
    ("Vgl. Jansen, ‘De stad’, 35.", ["jansen page 35"]),
]
DUTCH_AGAIN: list[Row] = [
    ("Vgl. J. Huizinga, *Herfsttij der middeleeuwen* (2e dr.; Haarlem 1921) 23-24.", ["huizinga page 23-24"]),
    ("Huizinga, *Herfsttij*, 3 e.v.", ["huizinga page 3"]),
    ("Zie Jansen, ‘Stad en land’, 34; Huizinga, a.w., 5.", ["jansen page 34", "huizinga page 5"]),
    ("Aldaar, 6.", ["huizinga page 6"]),
]

RUSSIAN_LIBRARY = """
@book{zhukov, author= {Жуков, Ю. Н.}, title= {Иной Сталин}, year= {2003}}
@article{khlev, author= {Хлевнюк, О. В.}, title= {Сталин и Молотов}, journal= {Вопросы истории},
    year= {1999}, number= {4}, pages= {1--20}}
@book{kotkin, author= {Коткин, С.}, title= {Время Сталина}, year= {2001}}
"""
RUSSIAN: list[Row] = [
    ("Жуков Ю. Н. Иной Сталин. М.: Вагриус, 2003. С. 345.", ["zhukov page 345"]),
    ("Там же. С. 12.", ["zhukov page 12"]),
    ("Хлевнюк О. В. Сталин и Молотов // Вопросы истории. 1999. № 4. С. 3.", ["khlev page 3"]),
    ("Жуков Ю. Н. Указ. соч. С. 12.", ["zhukov page 12"]),
    ("См.: Коткин С. Время Сталина. С. 5.", ["kotkin page 5"]),
    ("Там же.", ["kotkin"]),
    ("Ю. Н. Жуков. Иной Сталин. С. 34.", ["zhukov page 34"]),
    (
        "См. также: Жуков Ю.Н. Иной Сталин. М., 2003. С. 45; Хлевнюк О.В. Указ. соч. С. 5–6.",
        ["zhukov page 45", "khlev page 5-6"],
    ),
    ("Он же. Сталин и Молотов. С. 7.", ["khlev page 7"]),
]
RUSSIAN_AGAIN: list[Row] = [
    ("Жуков Ю.Н. Иной Сталин: политические реформы. – М., 2003. – С. 12.", ["zhukov page 12"]),
    ("Цит. по: Жуков Ю.Н. Иной Сталин. М., 2003. С. 12.", ["zhukov page 12"]),
    ("Жуков. Указ. соч. С. 3.", ["zhukov page 3"]),
    ("Ю.Н. Жуков, Иной Сталин, с. 5.", ["zhukov page 5"]),
    ("Там же, с. 5.", ["zhukov page 5"]),
    ("Хлевнюк О. В. Сталин и Молотов // Вопросы истории. — 1999. — № 4. — С. 3–5.", ["khlev page 3-5"]),
    ("Коткин С. Указ. соч., с. 7.", ["abstained page 7"]),
]

ENGLISH_LIBRARY = """
@book{inoy, author = {Zhukov, Yuri}, title = {Inoy Stalin: Reformy}, year = {2003}}
@article{excesses, author = {Getty, J. Arch}, title = {Excesses Are Not Permitted},
    journal = {Russian Review}, pages = {113--138}, year = {2002}}
@book{everyday, author = {Fitzpatrick, Sheila}, title = {Everyday Stalinism: Ordinary Life}, year = {1999}}
@incollection{bread, author = {Smith, John}, title = {Bread, Wine, and Money},
    booktitle = {The Renaissance World}, editor= {Jones, Ann}, pages = {20--45}, year = {2007}}
"""
ENGLISH: list[Row] = [
    ("Yuri Zhukov, Inoy Stalin (Moscow: Vagrius, 2003), 345.", ["inoy page 345"]),
    ("J. Arch Getty, Excesses Are Not Permitted, Russian Review 61 (2002): 113–38.", ["excesses"]),
    ("Getty, Excesses, 120.", ["excesses page 120"]),
    (
        "John Smith, Bread, Wine, and Money, in The Renaissance World, ed. Ann Jones (London: X, 2007), 30.",
        ["bread page 30"],
    ),
    ("Smith, Bread, Wine, and Money, 34.", ["bread page 34"]),
    ("See Sheila Fitzpatrick, Everyday Stalinism; Zhukov, Inoy Stalin.", ["everyday", "inoy"]),
    ("Yuri Zhukov, Inoy Stalin, Moscow: Vagrius, 2003, p. 345.", ["inoy page 345"]),
    ("Y. Zhukov, Inoy Stalin, Vagrius, Moscow 2003, p. 345.", ["inoy page 345"]),
    (
        "It was so in Fitzpatrick, Everyday Stalinism, 23, and in Zhukov, Inoy Stalin, 45.",
        ["everyday page 23", "inoy page 45"],
    ),
    ("Fitzpatrick 23.", []),
    ("Fitzpatrick, Everyday Stalinism 23–24; Zhukov, Inoy Stalin 5.", ["everyday page 23-24", "inoy page 5"]),
]
ENGLISH_AGAIN: list[Row] = [
    ("Yuri Zhukov, *Inoy Stalin: Reformy* (Moscow: Vagrius, 2003), pp. 3–5 (p. 4).", ["inoy page 3-5 page 4"]),
    (
        "J. Arch Getty, ‘Excesses Are Not Permitted’, *Russian Review*, 61 (2002), 113–38 (p. 115).",
        ["excesses page 115"],
    ),
    ("Getty, ‘Excesses’, p. 115.", ["excesses page 115"]),
    ("Zhukov, pp. 3–4.", ["inoy page 3-4"]),
    ("Zhukov (n 3) 45.", ["inoy page 45"]),
    ("Fitzpatrick, *Everyday Stalinism*, ch. 3.", ["everyday chapter 3"]),
    ("See Zhukov, op. cit. (n. 2), p. 12.", ["inoy page 12"]),
    ("Zhukov, loc. cit.", ["inoy"]),
    ("Smith, ‘Bread’, p. 21; Zhukov, Inoy Stalin, p. 3.", ["bread page 21", "inoy page 3"]),
    ("Ibid, 45.", ["inoy page 45"]),
    ("ibid p. 45", ["inoy page 45"]),
]

DRAFTS = {
    "de": (GERMAN_LIBRARY, GERMAN),
    "de again": (GERMAN_LIBRARY, GERMAN_AGAIN),
    "fr": (FRENCH_LIBRARY, FRENCH),
    "fr again": (FRENCH_LIBRARY, FRENCH_AGAIN),
    "es": (SPANISH_LIBRARY, SPANISH),
    "es again": (SPANISH_LIBRARY, SPANISH_AGAIN),
    "it": (ITALIAN_LIBRARY, ITALIAN),
    "it again": (ITALIAN_LIBRARY, ITALIAN_AGAIN),
    "pt": (PORTUGUESE_LIBRARY, PORTUGUESE),
    "pt again": (PORTUGUESE_LIBRARY, PORTUGUESE_AGAIN),
    "nl": (DUTCH_LIBRARY, DUTCH),
    "nl again": (DUTCH_LIBRARY, DUTCH_AGAIN),
    "ru": (RUSSIAN_LIBRARY, RUSSIAN),
    "ru again": (RUSSIAN_LIBRARY, RUSSIAN_AGAIN),
    "en": (ENGLISH_LIBRARY, ENGLISH),
    "en again": (ENGLISH_LIBRARY, ENGLISH_AGAIN),
}
