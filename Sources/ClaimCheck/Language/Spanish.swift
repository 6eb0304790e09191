import BorderData

/// Spanish as US, Mexican, Central American, Panamanian and international newsrooms write it. Words stand as the
/// tokenizer folds them: lower case, without accents, ñ as n.
enum Spanish {
  static let marks: WordSet = [
    "el", "la", "los", "las", "de", "que", "en", "y", "por", "con", "para", "una", "un", "del", "se", "al", "su",
    "lo", "fue", "es",
  ]

  static let language: Language = {
    var l = Lexicon()
    addMeasures(&l)
    addVerbs(&l)
    addOutside(&l)
    addPeople(&l)
    addBlockers(&l)
    addPlaces(&l)
    addOfficials(&l)
    addRelations(&l)
    addExtremes(&l)
    addNumbers(&l)
    addHedges(&l)
    addTime(&l)
    addCues(&l)
    DatedEvent.add(to: &l, spanish: true)
    addPresidents(&l)
    Nationalities.add(to: &l, spanish: true)
    return Language(
      code: "es", lexicon: l,
      abbreviations: [
        "sr", "sra", "dr", "dra", "lic", "ing", "gral", "cnel", "num", "no", "pag", "ee", "uu", "ej", "aprox", "art",
        "etc", "st", "pp", "mons", "prof", "av", "tte", "cap", "ud", "uds", "ene", "feb", "abr", "jun", "jul", "ago",
        "sep", "sept", "oct", "nov", "dic", "vs", "cia", "dept", "depto", "fig", "gob", "sen", "rep", "hno", "sgto",
      ])
  }()

  /// The ways of writing the United States, for the alternatives of a pattern: "EE. UU." is four tokens.
  static let us = "estados unidos|ee . uu .|ee . uu|ee.uu|eua|eeuu|los estados unidos|la union americana"
}
