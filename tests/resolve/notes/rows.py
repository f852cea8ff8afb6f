"""Twenty citations of a chapter printed in Chicago notes, drawn by lot, with the works they cite.

The strings are a citation processor's, the titles those of early modern books: `(Argentinae: typis …, 1605), 12–15`.
"""

WORKS = r"""
@article{Gedike1782, author = {Gedike, Friedrich}, title = {Ueber Dialekte, besonders die griechischen}, journal =
    {Berlinsches Magazin der Wissenschaften und Künste}, volume = {1}, pages = {1–26}, year = {1782}}
@book{Saumaise1643a, author = {Saumaise, Claude (de)}, title = {De Hellenistica commentarius, controuersiam de lingua
    Hellenistica decidens et plenissime pertractans originem et dialectos Graecae linguae}, shorttitle = {Claudii
    Salmasii De Hellenistica commentarius}, year = {1643}}
@book{Hauptmann1737, author = {Hauptmann, Johann Gottfried and Schmid, Christian Ernst}, title = {De Atticismo}, year
    = {1737}}
@book{Walch1772, author = {Walch, Johann Ernst Immanuel}, title = {Introductio in linguam Graecam}, year = {1772}}
@book{Facius1782, author = {Facius, Johann Friedrich}, title = {Compendium dialectorum Graecarum}, year = {1782}}
@book{Simon1615, author = {Simon, Stephanus}, title = {Historia linguae Graecae methodica, cuius exemplo tum Hebraea
    et Latina, tum ceterae omnes, quibus homines sub sole utuntur, tanta facilitate atque breuitate doceri discique
    possunt, ut quod superioribus saeculis, annuo spatio, uix ac ne uix, quauis alia arte et industria hic
    praestabatur, eidem efficiendo menstruum nunc sit satis}, year = {1615}}
@book{Howell1650a, author = {Howell, James}, title = {A new volume of familiar letters, partly philosophicall, partly
    politicall, partly historicall}, year = {1650}}
@incollection{Du1688, author = {Du Cange, Charles}, title = {Praefatio ad glossarium: De causis corruptae
    Graecitatis}, booktitle = {Glossarium ad scriptores mediae et infimae Graecitatis, ...}, volume = {1}, pages =
    {i–xviii}, year = {1688}}
@book{Gessner1555, author = {Gessner, Conrad}, title = {Mithridates: De differentiis linguarum tum ueterum tum quae
    hodie apud diuersas nationes in toto orbe terrarum in usu sunt [...] obseruationes}, shorttitle = {Mithridates},
    year = {1555}}
@book{Schwartz1702, author = {Schwartz, Christian Gottlieb and Helm, Abraham}, title = {Disputatio de causis
    dialectorum, speciatim Graecarum ...}, year = {1702}}
@book{Trendelenburg1782, author = {Trendelenburg, Johann Georg}, title = {Anfangsgründe der griechischen Sprache},
    year = {1782}}
@book{Sabellicus1490, author = {Sabellicus, Marcus Antonius}, title = {Suetonius cum commento}, year = {1490}}
@incollection{Estienne1573, author = {Estienne, Henri}, title = {De Atticae linguae seu dialecti idiomatis comment.},
    booktitle = {Glossaria duo, e situ uetustatis eruta: Ad utriusque linguae cognitionem et locupletationem perutilia
    […].}, year = {1573}}
@book{Lancelot1655, author = {Lancelot, Claude}, title = {Nouvelle methode pour apprendre facilement la langue Greque
    ...}, year = {1655}}
@book{Maittaire1706, author = {Maittaire, Michael}, title = {Graecae linguae dialecti: In usum Scholae
    Westmonasteriensis}, year = {1706}}
@book{Vitringa1712, author = {Vitringa, Campegius}, title = {Obseruationum sacrarum libri sex, in quibus de rebus
    uarii argumenti et utilissimae inuestigationis, critice ac theologice, disseritur: Sacrorum imprimis librorum loca
    multa obscuriora noua uel clariore luce perfunduntur ...}, year = {1712}}
@incollection{Castelli1769, author = {Castelli, Gabriele Lancillotto}, title = {Prolegomena: I. De Graecis Siculorum
    dialectis historica disquisitio}, booktitle = {Siciliae et obiacentium insularum ueterum inscriptionum noua
    collectio prolegomenis et notis illustrata}, pages = {xv–xxxiii}, year = {1769}}
@book{Hauptmann1776, author = {Hauptmann, Johann Gottfried}, title = {Ad iterum experiendos A. R. D. MDCCLXXVI. in
    illustri Rutheneo commilitones inuitans de Laconica dialecto pauca disputat director}, year = {1776}}
@article{Morpurgo1987, author = {Morpurgo Davies, Anna}, title = {The Greek notion of dialect}, journal = {Verbum},
    volume = {10}, pages = {7–28}, year = {1987}}
@article{Famerie2007, author = {Famerie, Étienne}, title = {Villoison et la redécouverte du dialecte tsakonien},
    journal = {Anabases: Traditions et réceptions de l’Antiquité}, volume = {6}, pages = {235–248}, year = {2007}}
@book{Lamers2015, author = {Lamers, Han}, title = {Greece reinvented: Transformations of Byzantine Hellenism in
    Renaissance Italy}, year = {2015}}
@book{Munthe1748, author = {Munthe, Caspar Frederik and Heiberg, Ludvig}, title = {Historia Graecae linguae ...},
    shorttitle = {Historia Graecae lingvae}, volume = {1}, year = {1748}}
@book{Hemsterhuis2015, author = {Hemsterhuis, Tiberius}, title = {Lectio publica de analogia linguae Graecae (ca
    1750)}, year = {2015}}
@book{Wise1758, author = {Wise, Francis}, title = {Some enquiries concerning the first inhabitants language religion
    learning and letters of Europe}, year = {1758}}
@incollection{Grotius1648, author = {Grotius, Hugo}, title = {Viro ampliss. Nic. Peirescio, senatori apud Aquas
    Sextias}, booktitle = {Epistolae ad Gallos, nunc primum editae}, pages = {143–146}, year = {1648}}
@book{Harles1778, author = {Harles, Gottlieb Christoph}, title = {Introductio in historiam linguae Graecae}, year =
    {1778}}
@book{Ursin1691, author = {Ursin, Georg Heinrich}, title = {Grammatica Graeca ex aliis accurato ordine ac sollicito
    quorumuis examine collecta inque sectiones et capita et haec in quaestiones ac responsiones digesta, ad usus
    Gymnasii Ratisponensis Poetici ...}, shorttitle = {Grammatica Graeca}, year = {1691}}
@incollection{Lamers2019, author = {Lamers, Han}, editor = {Abbamonte, Giancarlo and Harrison, Stephen}, title =
    {Janus Lascaris' Florentine oration and the “reception” of ancient Aeolism}, booktitle = {Making and rethinking
    the Renaissance: Between Greek and Latin in 15th–16th century Europe}, pages = {27–50}, year = {2019}}
@book{Nikiforos1908, author = {Nikiforos, Romanos}, editor = {Boyens, J.}, title = {Grammatica linguae Graecae
    uulgaris communis omnibus Graecis ex qua alia artificialis deducitur peculiaris eruditis et studiosis tantum per
    patrem Romanum Nicephori Thessalonicensem, Macedonem, éditée d'après le ms. 2604 (Fonds grec) de la B. N. de
    Paris}, year = {1908}}
@book{Eskhult_albert_nodate, author = {Eskhult, Josef}, title = {Albert Schultens’ (1686–1750) comparative Semitics:
    Edition of main treatises and texts with introduction, translation, and commentary}, year = {1748}}
@book{Schultens1738a, author = {Schultens, Albert}, title = {Originum Hebraearum tomus secundus: Cum uindiciis tomi
    primi, nec non libri de defectibus hodiernis linguae Hebraeae aduersus Cl. dissertatorem}, year = {1738}}
@book{Alsted1630, author = {Alsted, Johann Heinrich}, title = {Encyclopaedia septem tomis distincta ...}, year =
    {1630}}
@book{Von1705, author = {von der Hardt, Hermann}, title = {Studiosus Graecus}, shorttitle = {Hermanni von der Hardt
    Ling. Or. in Acad. Jul. Prof. Studiosus Graecus}, year = {1705}}
"""

ROWS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Gedike, “Ueber Dialekte, Besonders,” 21",
        ("Gedike1782 page 21",),
    ),
    (
        "Saumaise, *Claudii Salmasii De Hellenistica Commentarius*, 446–47",
        ("Saumaise1643a page 446-447",),
    ),
    (
        "Johann Gottfried Hauptmann and Christian Ernst Schmid, *De Atticismo* (Lipsiae: Ioannis Christiani "
        "Langenhemii, 1737), 18; Johann Ernst Immanuel Walch, *Introductio in Linguam Graecam*, Editio secunda "
        "auctior (Ienae: sumptibus uiduae I. R. Croeckeri, 1772), 137; Johann Friedrich Facius, *Compendium "
        "Dialectorum Graecarum* (Norimbergae: sumtibus E. C. Grattenaueri, 1782), iv–v",
        (
            "Hauptmann1737 page 18",
            "Walch1772 page 137",
            "Facius1782 page iv-v",
        ),
    ),
    (
        "Stephanus Simon, *Historia Linguae Graecae Methodica, Cuius Exemplo Tum Hebraea Et Latina, Tum Ceterae "
        "Omnes, Quibus Homines Sub Sole Utuntur, Tanta Facilitate Atque Breuitate Doceri Discique Possunt, Ut "
        "Quod Superioribus Saeculis, Annuo Spatio, Uix Ac Ne Uix, Quauis Alia Arte Et Industria Hic Praestabatur,"
        " Eidem Efficiendo Menstruum Nunc Sit Satis* (Parisiis: apud Claudium Morellum, 1615)",
        ("Simon1615",),
    ),
    (
        "James Howell, *A New Volume of Familiar Letters, Partly Philosophicall, Partly Politicall, Partly "
        "Historicall*, The second edition, with additions (London: printed by W. H. for Humphrey Moseley, 1650), "
        "44 and Du Cange, “Praefatio Ad Glossarium,” vii",
        (
            "Howell1650a page 44",
            "Du1688 page vii",
        ),
    ),
    (
        "Conrad Gessner, *Mithridates: De Differentiis Linguarum Tum Ueterum Tum Quae Hodie Apud Diuersas "
        r"Nationes in Toto Orbe Terrarum in Usu Sunt \[...\] Obseruationes* (Tiguri: excudebat Froschouerus, "
        "1555), 47r",
        ("Gessner1555 page 47r",),
    ),
    (
        "Schwartz and Helm, *Disputatio de Causis Dialectorum*, c.1v",
        ("Schwartz1702 page c.1v",),
    ),
    (
        "Johann Georg Trendelenburg, *Anfangsgründe Der Griechischen Sprache* (Danzig: gedruckt bey Daniel Ludwig"
        " Wedel, 1782), 179",
        ("Trendelenburg1782 page 179",),
    ),
    (
        "Marcus Antonius Sabellicus, *Suetonius Cum Commento* (Venetiis: per Baptistam de Tortis, 1490), 64r; "
        "Henri Estienne, “De Atticae Linguae Seu Dialecti Idiomatis Comment.” in *Glossaria Duo, e Situ "
        r"Uetustatis Eruta: Ad Utriusque Linguae Cognitionem Et Locupletationem Perutilia \[…\].* (\[Geneva\]: "
        "excudebat Henr. Stephanus, 1573), 235; Claude Lancelot, *Nouvelle Methode Pour Apprendre Facilement La "
        r"Langue Greque \[...\]* (À Paris: de l’Imprimerie d’Antoine Vitré, chez Pierre le Petit, 1655), 563; "
        "Christian Gottlieb Schwartz and Abraham Helm, *Disputatio de Causis Dialectorum, Speciatim Graecarum "
        r"\[...\]* (Vitembergae: prelo Gerdesiano, 1702), c.2r–c.2v; Michael Maittaire, *Graecae Linguae Dialecti:"
        " In Usum Scholae Westmonasteriensis* (Londini: typis Edm. Powell, impensis Eliz. Bennet, 1706), i; "
        "Campegius Vitringa, *Obseruationum Sacrarum Libri Sex, in Quibus de Rebus Uarii Argumenti Et Utilissimae"
        " Inuestigationis, Critice Ac Theologice, Disseritur: Sacrorum Imprimis Librorum Loca Multa Obscuriora "
        r"Noua Uel Clariore Luce Perfunduntur \[...\]* (Franequerae: ex officina Wibii Bleck, 1712), 82; Gabriele "
        "Lancillotto Castelli, “Prolegomena: I. De Graecis Siculorum Dialectis Historica Disquisitio,” in "
        "*Siciliae Et Obiacentium Insularum Ueterum Inscriptionum Noua Collectio Prolegomenis Et Notis "
        "Illustrata* (Panormi: excudebat Caietanus Maria Bentiuenga, 1769), xv; Johann Gottfried Hauptmann, *Ad "
        "Iterum Experiendos A. R. D. MDCCLXXVI. In Illustri Rutheneo Commilitones Inuitans de Laconica Dialecto "
        "Pauca Disputat Director* (Gerae: ex officina Rothii, 1776), a.2r",
        (
            "Sabellicus1490 page 64r",
            "Estienne1573 page 235",
            "Lancelot1655 page 563",
            "Schwartz1702 page c.2r-c.2v",
            "Maittaire1706 page i",
            "Vitringa1712 page 82",
            "Castelli1769 page xv",
            "Hauptmann1776 page a.2r",
        ),
    ),
    (
        "Anna Morpurgo Davies, “The Greek Notion of Dialect,” *Verbum* 10 (1987): 7–28",
        ("Morpurgo1987",),
    ),
    (
        "Étienne Famerie, “Villoison Et La Redécouverte Du Dialecte Tsakonien,” *Anabases: Traditions Et "
        "Réceptions de l’Antiquité* 6 (2007): 235–48",
        ("Famerie2007",),
    ),
    (
        "Lamers, *Greece Reinvented*, 179",
        ("Lamers2015 page 179",),
    ),
    (
        "Munthe and Heiberg, *Historia Graecae Lingvae*, 1:1–2; Hemsterhuis, *Lectio Publica de Analogia*, 104–6;"
        " Francis Wise, *Some Enquiries Concerning the First Inhabitants Language Religion Learning and Letters "
        r"of Europe* (Oxford: printed at the Theatre for J. Fletcher, S. Parker, D. Prince \[...\], and Messrs "
        "Rivington and Fletcher, 1758), 15",
        (
            "Munthe1748 volume 1 page 1-2",
            "Hemsterhuis2015 page 104-106",
            "Wise1758 page 15",
        ),
    ),
    (
        "Hugo Grotius, “Viro Ampliss. Nic. Peirescio, Senatori Apud Aquas Sextias,” in *Epistolae Ad Gallos, Nunc"
        " Primum Editae* (Lugduni Batauorum: ex officina Elzeuiriorum, 1648), 143",
        ("Grotius1648 page 143",),
    ),
    (
        "Harles, *Introductio in Historiam Linguae*, xxvi",
        ("Harles1778 page xxvi",),
    ),
    (
        "Georg Heinrich Ursin, *Grammatica Graeca Ex Aliis Accurato Ordine Ac Sollicito Quorumuis Examine "
        "Collecta Inque Sectiones Et Capita Et Haec in Quaestiones Ac Responsiones Digesta, Ad Usus Gymnasii "
        r"Ratisponensis Poetici \[...\]* (Norimbergae: sumptibus Wolfgangi Mauritii Endteri, 1691), 509",
        ("Ursin1691 page 509",),
    ),
    (
        "Han Lamers, “Janus Lascaris’ Florentine Oration and the ‘Reception’ of Ancient Aeolism,” in *Making and "
        "Rethinking the Renaissance: Between Greek and Latin in 15th–16th Century Europe*, ed. Giancarlo "
        "Abbamonte and Stephen Harrison, Trends in Classics, Supplementary Volumes 77 (Berlin & Boston: de "
        "Gruyter, 2019), 30",
        ("Lamers2019 page 30",),
    ),
    (
        "Romanos Nikiforos, *Grammatica Linguae Graecae Uulgaris Communis Omnibus Graecis Ex Qua Alia "
        "Artificialis Deducitur Peculiaris Eruditis Et Studiosis Tantum Per Patrem Romanum Nicephori "
        "Thessalonicensem, Macedonem, Éditée d’après Le Ms. 2604 (Fonds Grec) de La B. N. De Paris*, ed. J. "
        "Boyens, Bibliothèque de La Faculté de Philosophie Et Lettres de l’Université de Liège 18 (Liège: H. "
        "Vaillant-Carmanne, 1908), 40, 45",
        ("Nikiforos1908 page 40 page 45",),
    ),
    (
        "Josef Eskhult, *Albert Schultens’ (1686–1750) Comparative Semitics: Edition of Main Treatises and Texts "
        r"with Introduction, Translation, and Commentary* (fc. \[ca. 1748–1750\]), secs. cxv–cxx. Cf. also Albert "
        "Schultens, *Originum Hebraearum Tomus Secundus: Cum Uindiciis Tomi Primi, Nec Non Libri de Defectibus "
        "Hodiernis Linguae Hebraeae Aduersus Cl. Dissertatorem* (Lugduni Batauorum: apud Samuelem Luchtmans, "
        "1738), 19–20",
        (
            "Eskhult_albert_nodate section cxv-cxx",
            "Schultens1738a page 19-20",
        ),
    ),
    (
        r"Johann Heinrich Alsted, *Encyclopaedia Septem Tomis Distincta \[...\]* (Herbornae Nassouiorum: "
        r"\[Christoph Corvin\], 1630), 2019; Hermann von der Hardt, *Studiosus Graecus*, Editio secunda "
        r"(Helmstadii: typis G. W. Hammii, 1705 \[1699\]), 17",
        (
            "Alsted1630 page 2019",
            "Von1705 page 17",
        ),
    ),
)
