/// A country or pseudo-code with the names that publishers and articles use for it.
public struct Country: Sendable, Hashable {
  public let code: CountryCode
  /// English short name.
  public let name: String
  public let nameSpanish: String
  /// English adjectives and singular demonyms: `Honduran`, `British`, `Briton`. Empty where none is in use.
  public let adjectives: [String]
  /// English plural demonyms: `Hondurans`.
  public let demonyms: [String]
  /// Spanish demonyms in all forms, masculine singular first: `hondureño`, `hondureña`, `hondureños`, `hondureñas`.
  public let demonymsSpanish: [String]
  /// Other names under which publishers write it: `Burma`, `CHINA, PEOPLES REPUBLIC OF`.
  public let aliases: [String]

  /// Every country of ISO 3166-1 and the pseudo-codes, by code.
  public static var all: [Country] { CountryIndex.shared.all }

  /// The country of a code; nil for a code that the table does not hold.
  public static subscript(_ code: CountryCode) -> Country? {
    CountryIndex.shared.byCode[code.packed].map { CountryIndex.shared.all[$0] }
  }

  /// The code of a name as publishers write it, in any case, with or without accents; an alpha-3 code also counts.
  public static func code(named text: some StringProtocol) -> CountryCode? {
    let index = CountryIndex.shared
    if let hit = index.byName[NameKey.of(text)] { return hit }
    guard text.utf8.count == 3, let code = CountryCode(text), index.byCode[code.packed] != nil else { return nil }
    return code
  }

  /// The known name nearest to one that is not known, for messages; nil when nothing is near.
  public static func nearestName(to text: some StringProtocol) -> String? {
    // Letters, not bytes: one of another alphabet, put in the place of one that looks the same, is one letter off.
    let key = Array(NameKey.of(text).unicodeScalars)
    guard key.count > 2, key.count < 80 else { return nil }
    var best: (distance: Int, name: String)?
    for country in all {
      for name in [country.name, country.nameSpanish] + country.aliases {
        let other = Array(NameKey.of(name).unicodeScalars)
        guard abs(other.count - key.count) <= 3 else { continue }
        let d = EditDistance.between(key, other, atMost: 3)
        if d <= min(3, key.count / 3), best.map({ d < $0.distance }) ?? true { best = (d, name) }
      }
    }
    return best?.name
  }
}

/// The parsed table: made once, on first use.
struct CountryIndex: Sendable {
  static let shared = CountryIndex()
  let all: [Country]
  let byCode: [UInt16: Int]
  let byName: [String: CountryCode]

  private init() {
    var all: [Country] = []
    var byCode: [UInt16: Int] = [:]
    var byName: [String: CountryCode] = [:]
    for line in CountryTable.text.split(separator: "\n") {
      let f = line.split(separator: "|", omittingEmptySubsequences: false)
      guard f.count == 7, let code = CountryCode(f[0]) else { continue }
      func list(_ i: Int) -> [String] { f[i].split(separator: ";").map(String.init) }
      let country = Country(
        code: code, name: String(f[1]), nameSpanish: String(f[2]), adjectives: list(3), demonyms: list(4),
        demonymsSpanish: list(5), aliases: list(6))
      byCode[code.packed] = all.count
      all.append(country)
      for name in [country.name, country.nameSpanish] + country.aliases {
        let key = NameKey.of(name)
        if byName[key] == nil { byName[key] = code }
      }
    }
    self.all = all
    self.byCode = byCode
    self.byName = byName
  }
}

/// The form in which names are compared: lower case, Latin accents dropped, punctuation and runs of blanks as one
/// blank. What nobody sees in a name (zero-width characters, marks of direction, soft hyphens) is not in it.
enum NameKey {
  static func of(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    var pendingBlank = false
    for scalar in text.unicodeScalars {
      guard let letter = plain(scalar) else {
        // An apostrophe or a full stop joins: "People's" and "Peoples" are one key, "U.S." is "us".
        if scalar != "'" && scalar != "’" && scalar != "." && !scalar.isUnseen { pendingBlank = true }
        continue
      }
      if pendingBlank && !bytes.isEmpty { bytes.append(0x20) }
      pendingBlank = false
      bytes.append(contentsOf: letter)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let latin: [UInt32: String] = {
    var table: [UInt32: String] = [:]
    let groups: [(String, String)] = [
      ("àáâãäåā", "a"), ("çćč", "c"), ("èéêëēę", "e"), ("ìíîïī", "i"), ("ñń", "n"), ("òóôõöøō", "o"),
      ("ùúûüū", "u"), ("ýÿ", "y"), ("šş", "s"), ("žż", "z"), ("ł", "l"), ("ğ", "g"), ("ı", "i"), ("æ", "ae"),
      ("œ", "oe"), ("ß", "ss"),
    ]
    for (letters, plain) in groups {
      for scalar in letters.unicodeScalars { table[scalar.value] = plain }
      for scalar in letters.uppercased().unicodeScalars { table[scalar.value] = table[scalar.value] ?? plain }
    }
    return table
  }()

  private static func plain(_ s: Unicode.Scalar) -> [UInt8]? {
    switch s.value {
    case 0x30...0x39, 0x61...0x7A: [UInt8(s.value)]
    case 0x41...0x5A: [UInt8(s.value + 32)]
    case 0x300...0x36F: []
    case 0...0xBF: nil
    default: latin[s.value].map { Array($0.utf8) } ?? (s.properties.isAlphabetic ? Array(String(s).utf8) : nil)
    }
  }
}

/// Levenshtein distance, given up once above a limit.
enum EditDistance {
  static func between<T: Equatable>(_ a: [T], _ b: [T], atMost limit: Int) -> Int {
    if abs(a.count - b.count) > limit { return limit + 1 }
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      var least = row[0]
      for (j, y) in b.enumerated() {
        let up = row[j + 1]
        row[j + 1] = min(up + 1, row[j] + 1, corner + (x == y ? 0 : 1))
        corner = up
        least = min(least, row[j + 1])
      }
      if least > limit { return limit + 1 }
    }
    return row[b.count]
  }
}
