"""The shapes of author-date citations: `(Smith 2004a, b: 20)`, `(BRAIT, 2006, p.11)`, and the year behind a name."""
