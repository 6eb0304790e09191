public import BorderData

/// Names for people of places, countries and selections.
public enum Names {
  /// For the middle of a sentence: `Guatemala`, `the Dominican Republic`; the code itself for one that has no name.
  public static func country(_ c: CountryCode) -> String {
    if let special = special[c.text] { return special }
    guard let name = Country[c]?.name else { return c.text }
    return withArticle.contains(c.text) ? "the \(name)" : name
  }

  /// A place with its article, for the middle of a sentence: `the southwest border`.
  public static func place(_ p: PlaceID) -> String {
    if let known = places[p.text] { return known }
    let area = p.text.split(separator: "/").last.map(String.init) ?? p.text
    let parts = area.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return Country.code(named: p.text).map(country) ?? p.text }
    let name = parts[1].split(separator: "-").map { String($0).capitalisedFirst }.joined(separator: " ")
    switch parts[0] {
    case "sector": return "the \(name) sector"
    case "office": return "the \(name) field office"
    case "state": return StateNames.all[parts[1].uppercased()] ?? parts[1].uppercased()
    case "port": return "port \(parts[1])"
    case "host": return CountryCode(parts[1]).map(country) ?? parts[1]
    case "route": return route(parts[1])
    default: return name
    }
  }

  /// A route of the Missing Migrants Project: `the US–Mexico border`, `the Central Mediterranean route`.
  private static func route(_ id: String) -> String {
    if let known = routes[id] { return known }
    let name = id.split(separator: "-").enumerated().map { i, word in
      let w = String(word)
      if acronyms.contains(w) { return w.uppercased() }
      return i > 0 && smallWords.contains(w) ? w : w.capitalisedFirst
    }.joined(separator: " ")
    return "the " + (name.lowercased().contains("route") ? name : name + " route")
  }

  private static let routes = ["darien": "the Darién", "us-mexico-border-crossing": "the US–Mexico border"]
  private static let acronyms: Set<String> = ["us", "uk", "eu", "drc", "ehoa"]
  private static let smallWords: Set<String> = ["to", "from", "the", "of", "land", "route", "crossing", "crossings"]

  /// Where, as an adverb: `nationwide`, `at the southwest border`, `in the Darién`.
  public static func at(_ p: PlaceID) -> String {
    switch p {
    case .us: "nationwide"
    case .southwest, .northern: "at \(place(p))"
    case .otherUS: "away from the land borders"
    case .world: "worldwide"
    case _ where p.text.hasSuffix("route:us-mexico-border-crossing"): "at \(place(p))"
    case _ where p.text.contains("route:") && !p.text.hasSuffix("route:darien"): "on \(place(p))"
    default: "in \(place(p))"
    }
  }

  /// Whom: `of people from Guatemala, Honduras and El Salvador`; empty for everyone.
  public static func who(_ w: Who) -> String {
    switch w {
    case .everyone: ""
    case .only(let codes): "of people from " + NumberText.list(codes.map(country))
    case .except(let codes): "of people from everywhere but " + NumberText.list(codes.map(country), last: "or")
    }
  }

  /// The selection in words: `CBP encounters of people from Honduras, nationwide`; `irregular migrants from Ecuador
  /// registered in Mexico`.
  public static func selection(_ s: Selection) -> String {
    var words = measure(s)
    let demographics = s.demographics.members.map(demographic)
    var people = who(s.who)
    var rest = ""
    if isReturns(s) {
      return "Guatemalans returned to Guatemala" + (demographics.isEmpty ? "" : " (\(NumberText.list(demographics)))")
    }
    // "Migrants registered" takes whom between its words, "applications" by whom.
    if s.measure == .detections {
      words = "irregular migrants"
      rest = " registered"
      people = people.replacingPrefix("of people ", "")
    } else if s.measure == .population {
      people = people.replacingPrefix("of people from ", "of ")
      if !people.isEmpty { return words + " " + people }
    } else if s.measure == .asylum || s.measure == .entries {
      people = people.replacingPrefix("of ", "by ")
    }
    if !people.isEmpty { words += " " + people }
    if !demographics.isEmpty { words += " (\(NumberText.list(demographics)))" }
    return words + rest + (s.place == .us ? ", nationwide" : " " + at(s.place))
  }

  /// What is counted, with component and authority folded in: `Border Patrol apprehensions`.
  public static func measure(_ s: Selection) -> String {
    if isReturns(s) { return "Guatemalans returned" }
    guard s.measure == .encounters else { return s.measure.name }
    switch (s.component, s.authority) {
    case (.all, .all): return "CBP encounters"
    case (.borderPatrol, .all): return "Border Patrol apprehensions"
    case (.fieldOperations, .all): return "inadmissibles at ports of entry"
    case (.all, .title42): return "Title 42 expulsions"
    case (.all, let a): return "CBP encounters under \(a.name)"
    case (.borderPatrol, let a): return "Border Patrol encounters under \(a.name)"
    case (let c, let a): return "\(c.name) encounters under \(a.name)"
    }
  }

  /// The plain unit of a chart or table column: `encounters`, `irregular transits`.
  public static func unit(_ s: Selection) -> String {
    let words = measure(s)
    return words.hasPrefix("CBP ") ? String(words.dropFirst(4)) : words
  }

  /// Guatemala’s institute counts under detections its own people who are sent back.
  private static func isReturns(_ s: Selection) -> Bool { s.measure == .detections && s.place == .guatemala }

  /// `people in families`.
  public static func demographic(_ d: Demographic) -> String {
    switch d {
    case .singleAdults: "single adults"
    case .families: "people in families"
    case .unaccompanied: "unaccompanied children"
    case .accompaniedMinors: "accompanied minors"
    default: d.code.split(separator: "-").joined(separator: " ")
    }
  }

  private static let places: [String: String] = [
    "us": "the United States", "us-southwest": "the southwest border", "us-northern": "the northern border",
    "us-other": "US coasts, airports and interior", "darien": "the Darién", "mexico": "Mexico",
    "honduras": "Honduras", "guatemala": "Guatemala", "world": "the world",
  ]

  private static let special: [String: String] = [
    "ALL": "everyone", "OTH": "Other (not listed by the publisher)", "STA": "stateless people",
    "UNK": "unknown citizenship", "COD": "DR Congo",
  ]
  private static let withArticle: Set<String> = [
    "DOM", "PHL", "USA", "GBR", "NLD", "BHS", "GMB", "CAF", "ARE", "COG", "MDV", "COM", "CYM", "MHL", "SLB", "VGB",
    "VIR", "TCA",
  ]
}
