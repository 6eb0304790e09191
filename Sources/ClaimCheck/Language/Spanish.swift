import BorderData

enum Spanish {
  static let language: Language = {
    var l = Lexicon()
    Nationalities.add(to: &l, spanish: true)
    return Language(
      code: "es", lexicon: l,
      abbreviations: ["sr", "sra", "dr", "dra", "lic", "ing", "gral", "cnel", "num", "no", "pag", "ee", "uu", "ej", "aprox", "art", "etc", "st", "pp"],
      marks: ["el", "la", "los", "las", "de", "que", "en", "y", "por", "con", "para", "una", "un", "del", "se"],
      weekdays: ["lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"],
      joiners: ["y", "e", "o", "u", ","])
  }()
}
