public import BorderData

/// What a trend is asked of by name: a route, a group of countries, a border, or one country.
public struct Subject: Hashable, Sendable {
  /// As typed on the command line: `northern-triangle`, `guatemala`.
  public let code: String
  /// For the middle of a sentence: `the Northern Triangle`.
  public let name: String
  /// What is counted for it unless the request says otherwise.
  public let selection: Selection
  /// By year, which year the publisher counts in; a trend shows this unless asked for months.
  public let grain: Grain
  /// The group's members; empty where the whole is everyone, who are then shown by nationality.
  public let members: [CountryCode]
  public let aliases: [String]
  /// A sentence on what the name takes in, shown under the report.
  public let note: String

  public init(
    code: String, name: String, selection: Selection, grain: Grain, members: [CountryCode] = [], aliases: [String] = [],
    note: String = ""
  ) {
    self.code = code
    self.name = name
    self.selection = selection
    self.grain = grain
    self.members = members
    self.aliases = aliases
    self.note = note
  }
}

/// The subjects known by name, and how a text is matched to one.
public enum Subjects {
  /// Routes, groups and borders.
  public static let named: [Subject] = [
    Subject(
      code: "northern-triangle", name: "the Northern Triangle",
      selection: Selection(.encounters, place: .us, who: .only(CountryCode.northernTriangle)), grain: .fiscalYear,
      members: CountryCode.northernTriangle, aliases: ["northern-central-america", "triangulo-norte", "gtm-hnd-slv"],
      note: "The Northern Triangle is Guatemala, Honduras and El Salvador, always these three."),
    Subject(
      code: "darien", name: "the Darién", selection: Selection(.transits, place: .darien), grain: .calendarYear,
      aliases: ["darien-gap", "tapon-del-darien", "route:darien"],
      note: "Irregular transits through the Darién as Panama counts them at its reception stations, by calendar year."),
    Subject(
      code: "southwest-border", name: "the southwest border", selection: Selection(.encounters, place: .southwest),
      grain: .fiscalYear, aliases: ["us-southwest", "southwest", "swb", "us-mexico-border"],
      note: "CBP encounters at the land border with Mexico, at and between ports of entry."),
    Subject(
      code: "northern-border", name: "the northern border", selection: Selection(.encounters, place: .northern),
      grain: .fiscalYear, aliases: ["us-northern", "us-canada-border"],
      note: "CBP encounters at the land border with Canada, at and between ports of entry."),
    Subject(
      code: "nationwide", name: "the United States", selection: Selection(.encounters, place: .us), grain: .fiscalYear,
      aliases: ["us", "united-states", "usa", "everyone"],
      note: "All CBP encounters: both land borders, coasts, airports and interior."),
    Subject(
      code: "mexico-transit", name: "Mexico as a country of transit", selection: Selection(.detections, place: .mexico),
      grain: .calendarYear, aliases: ["mexico-detections"],
      note: "Events of people in an irregular situation before Mexico’s migration authority, by calendar year."),
    Subject(
      code: "honduras-transit", name: "Honduras as a country of transit",
      selection: Selection(.detections, place: .honduras), grain: .calendarYear, aliases: ["honduras-detections"],
      note: "Irregular entries registered by Honduras’s migration institute, by calendar year."),
    Subject(
      code: "guatemala-returns", name: "Guatemala as a country of return",
      selection: Selection(.detections, place: .guatemala), grain: .calendarYear, aliases: ["guatemala-returnees"],
      note:
        "Guatemalans sent back from Mexico and the United States as Guatemala’s migration institute counts them, by "
        + "calendar year; people crossing Guatemala are not among them."),
  ]

  /// One country: CBP encounters of its citizens, nationwide.
  public static func country(_ c: CountryCode) -> Subject {
    let name = Names.country(c)
    return Subject(
      code: slug(Country[c]?.name ?? name), name: name, selection: Selection(.encounters, place: .us, who: .only([c])),
      grain: .fiscalYear,
      aliases: [c.text.lowercased()], note: "People whose citizenship is recorded as \(name), wherever they set out.")
  }

  /// The subject that a text names: a code, an alias, a country's name or alpha-3 code. A comma joins countries into a
  /// group.
  ///
  /// - Throws: `NoTrend.unknownSubject` with the nearest names.
  public static func resolve(_ text: String) throws(NoTrend) -> Subject {
    let wanted = slug(text)
    if let s = named.first(where: { $0.code == wanted || $0.aliases.contains(wanted) }) { return s }
    if let c = code(of: text) { return country(c) }
    let parts = text.split(separator: ",").map(String.init)
    if parts.count > 1 {
      var members: [CountryCode] = []
      for part in parts {
        guard let c = code(of: part) else { throw .unknownSubject(part, nearest: nearest(slug(part))) }
        if !members.contains(c) { members.append(c) }
      }
      return Subject(
        code: members.map { $0.text.lowercased() }.joined(separator: ","),
        name: NumberText.list(members.map(Names.country)),
        selection: Selection(.encounters, place: .us, who: .only(members)), grain: .fiscalYear, members: members)
    }
    throw .unknownSubject(text, nearest: nearest(wanted))
  }

  /// A country by its name, slug or alpha-3 code; never one of the pseudo-codes.
  static func code(of text: String) -> CountryCode? {
    var spaced = String(text.map { $0 == "-" ? " " : $0 })
    if spaced.lowercased().hasPrefix("the ") { spaced.removeFirst(4) }
    guard let c = Country.code(named: text) ?? Country.code(named: spaced), !unnamed.contains(c) else { return nil }
    return c
  }

  /// False for a publisher's rest, for the stateless and the unknown.
  public static func isCountry(_ c: CountryCode) -> Bool { !unnamed.contains(c) && Country[c] != nil }

  /// Publishers' rests, which are no countries.
  static let unnamed: Set<CountryCode> = [.everyone, .other, .stateless, .unknown]

  /// Up to three names that differ least from the text (edit distance, at most a third of its length plus one).
  static func nearest(_ wanted: String) -> [String] {
    var scored = scored(wanted, named.flatMap { [$0.code] + $0.aliases })
    if let country = Country.nearestName(to: wanted) { scored.append((editDistance(wanted, slug(country)), country)) }
    return best(scored)
  }

  /// The same among other names.
  static func nearest(_ wanted: String, of names: [String]) -> [String] { best(scored(wanted, names)) }

  private static func scored(_ wanted: String, _ names: [String]) -> [(Int, String)] {
    names.map { (editDistance(wanted, $0), $0) }.filter { $0.0 <= wanted.count / 3 + 1 }
  }

  private static func best(_ scored: [(Int, String)]) -> [String] {
    var seen: [String] = []
    for (_, name) in scored.sorted(by: { $0 < $1 }) where !seen.contains(name) && seen.count < 3 { seen.append(name) }
    return seen
  }

  /// Lower case, accents dropped, everything else a hyphen: `Côte d’Ivoire` gives `cote-d-ivoire`.
  public static func slug(_ text: String) -> String {
    let accents: [Character: Character] = [
      "á": "a", "à": "a", "â": "a", "ã": "a", "ä": "a", "é": "e", "è": "e", "ê": "e", "í": "i", "ï": "i", "ó": "o",
      "ô": "o", "ö": "o", "õ": "o", "ú": "u", "ü": "u", "ñ": "n", "ç": "c",
    ]
    var out = ""
    for ch in text.lowercased() {
      let c = accents[ch] ?? ch
      if c.isASCII, c.isLetter || c.isNumber || c == ":" {
        out.append(c)
      } else if !out.isEmpty, out.last != "-" {
        out.append("-")
      }
    }
    while out.last == "-" { out.removeLast() }
    return out
  }
}

/// Levenshtein's distance, with neighbouring letters swapped counted once (optimal string alignment).
func editDistance(_ a: String, _ b: String) -> Int {
  let x = Array(a.utf8)
  let y = Array(b.utf8)
  if x.isEmpty || y.isEmpty { return max(x.count, y.count) }
  var two = Array(repeating: 0, count: y.count + 1)
  var one = Array(0...y.count)
  for i in 1...x.count {
    var now = Array(repeating: i, count: y.count + 1)
    for j in 1...y.count {
      now[j] = min(one[j] + 1, now[j - 1] + 1, one[j - 1] + (x[i - 1] == y[j - 1] ? 0 : 1))
      if i > 1, j > 1, x[i - 1] == y[j - 2], x[i - 2] == y[j - 1] { now[j] = min(now[j], two[j - 2] + 1) }
    }
    two = one
    one = now
  }
  return one[y.count]
}
