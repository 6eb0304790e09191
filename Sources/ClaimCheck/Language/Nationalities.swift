import BorderData

/// Country names and demonyms of a language, as terms.
enum Nationalities {
  static func add(to l: inout Lexicon, spanish: Bool) {
    for c in Country.all where ![.other, .unknown, .stateless, .known("USA")].contains(c.code) {
      // "Georgia" is a US state first; "Jordan", "Chad" and "Guinea" are names of people and birds only in lower case.
      let name = fold(spanish ? c.nameSpanish : c.name)
      l.add(.country(c.code, isPlace: true), name, needsCapital: true)
      let forms = spanish ? c.demonymsSpanish : c.adjectives + c.demonyms
      for d in forms { l.add(.country(c.code, isPlace: false), fold(d), needsCapital: !spanish) }
    }
    if !spanish {
      for (code, more) in [
        ("CHN", "prc {nationals|national}; {mainland|} chinese {nationals|citizens|migrants|people}; prc"),
        ("TUR", "turks; turkish; turkey"),
        ("ECU", "ecuadorean{s|}; ecuadorian{s|}; ecuadoran{s|}"), ("HTI", "haitian{s|}"),
        ("SLV", "salvadoran{s|}; salvadorean{s|}; salvadorian{s|}"),
        ("GTM", "guatemalan{s|}"), ("HND", "honduran{s|}"), ("NIC", "nicaraguan{s|}"), ("VEN", "venezuelan{s|}"),
        ("MEX", "mexican{s|} {nationals|}; mexican {migrants|adults|citizens}"),
        ("CUB", "cuban{s|}"), ("RUS", "russian{s|}"), ("IND", "indian {nationals|migrants|citizens|}; indians"),
        ("COD", "congolese"), ("PHL", "filipino{s|}; filipina{s|}"), ("DOM", "dominicans"),
      ] {
        if let c = CountryCode(code) { l.add(.country(c, isPlace: false), more, needsCapital: true) }
      }
    }
  }

  /// Lower case without accents and marks, as the tokenizer folds.
  static func fold(_ s: String) -> String {
    Tokenizer().tokens(of: s).filter { $0.kind == .word || $0.kind == .possessive }.map(\.text).joined(separator: " ")
  }

  /// Members of loose regions, by the UN geoscheme (M49): Latin America and the Caribbean, Africa.
  static func members(of g: GroupWord) -> [CountryCode] {
    let list: String
    switch g {
    case .listed: list = ""
    case .northernTriangle: list = "GTM HND SLV"
    case .centralAmerica: list = "GTM HND SLV NIC BLZ CRI PAN"
    case .latinAmerica:
      list =
        "ARG BOL BRA CHL COL CRI CUB DOM ECU SLV GTM HTI HND JAM MEX NIC PAN PRY PER URY VEN BLZ GUY SUR TTO BHS BRB GRD LCA VCT ATG DMA KNA"
    case .africa:
      list =
        "DZA AGO BEN BWA BFA BDI CMR CPV CAF TCD COM COG COD CIV DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TZA TGO TUN UGA ZMB ZWE"
    }
    return list.split(separator: " ").compactMap { CountryCode($0) }
  }
}
