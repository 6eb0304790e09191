import BorderData

/// A language: term tables and the few rules of order that differ.
public struct Language: Sendable {
  /// ISO 639-1.
  public let code: String
  let lexicon: Lexicon
  let abbreviations: Set<String>

  public static let all: [Language] = [english, spanish]
  public static let english = English.language
  public static let spanish = Spanish.language

  /// The language whose small words are the most of the text; English where there is no telling.
  static func detect(_ tokens: [Token]) -> Language {
    // Told from the small words alone, so that only the tables of the language met are built.
    var english = 0
    var spanish = 0
    for t in tokens where t.kind == .word {
      if English.marks.contains(t.text) { english += 1 }
      if Spanish.marks.contains(t.text) { spanish += 1 }
    }
    return spanish > english ? Self.spanish : Self.english
  }

  /// By ISO 639-1 code; nil for a language without tables.
  public static func named(_ code: String) -> Language? {
    switch code {
    case "en": english
    case "es": spanish
    default: nil
    }
  }
}

enum English {
  /// Words so common that their share tells the language.
  static let marks: WordSet = [
    "the", "of", "and", "to", "in", "that", "is", "for", "was", "were", "with", "from", "by", "this", "which",
  ]

  static let language: Language = {
    var l = Lexicon()
    addMeasures(&l)
    addOutside(&l)
    addPeople(&l)
    addPlaces(&l)
    addRelations(&l)
    addNumbers(&l)
    addHedges(&l)
    addTime(&l)
    addCues(&l)
    DatedEvent.add(to: &l, spanish: false)
    Nationalities.add(to: &l, spanish: false)
    return Language(
      code: "en", lexicon: l,
      abbreviations: [
        "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "st", "jr", "sr", "prof", "rev", "hon",
        "dept", "inc", "corp", "co", "ltd", "no", "vs", "etc", "approx", "avg", "est", "fig", "jan", "feb", "mar",
        "apr",
        "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mt", "ft", "us", "u.s", "uk", "un", "eg", "ie", "pm",
        "am", "adm", "capt", "cmdr", "govt", "cf", "ed", "dc",
      ])
  }()
}
