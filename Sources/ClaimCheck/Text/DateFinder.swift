/// Dates as articles write them, into `2025-01-23`.
enum DateFinder {
  private static let months: [String: Int] = [
    "jan": 1, "january": 1, "enero": 1, "ene": 1, "feb": 2, "february": 2, "febrero": 2, "mar": 3, "march": 3,
    "marzo": 3, "apr": 4, "april": 4, "abril": 4, "abr": 4, "may": 5, "mayo": 5, "jun": 6, "june": 6, "junio": 6,
    "jul": 7, "july": 7, "julio": 7, "aug": 8, "august": 8, "agosto": 8, "ago": 8, "sep": 9, "sept": 9,
    "september": 9, "septiembre": 9, "setiembre": 9, "oct": 10, "october": 10, "octubre": 10, "nov": 11,
    "november": 11, "noviembre": 11, "dec": 12, "december": 12, "diciembre": 12, "dic": 12,
  ]

  static func iso(_ y: Int, _ m: Int, _ d: Int) -> String? {
    guard (1900...2100).contains(y), (1...12).contains(m), (1...31).contains(d) else { return nil }
    return "\(y)-\(m < 10 ? "0" : "")\(m)-\(d < 10 ? "0" : "")\(d)"
  }

  /// The first date in a text: `2025-01-23…`, `January 23, 2025`, `23 January 2025`, `23 de enero de 2025`. Dates in
  /// digits alone, like 3/4/2025, could be either way round and are not read.
  static func find(in text: some StringProtocol) -> String? {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init).filter {
      $0 != "de" && $0 != "del"
    }
    func number(_ i: Int, _ digits: ClosedRange<Int>) -> Int? {
      guard words.indices.contains(i) else { return nil }
      var w = words[i]
      for ending in ["st", "nd", "rd", "th"] where w.hasSuffix(ending) { w.removeLast(2) }
      return digits.contains(w.utf8.count) ? Int(w) : nil
    }
    for i in words.indices {
      // 2025-01-23, and 2025-01-23T05:00Z, whose third word is "23t05".
      if let y = number(i, 4...4), let m = number(i + 1, 2...2), words.indices.contains(i + 2),
        let d = Int(words[i + 2].prefix(2)), let found = iso(y, m, d)
      {
        return found
      }
      guard let m = months[words[i]] else { continue }
      if let d = number(i + 1, 1...2), let y = number(i + 2, 4...4), let found = iso(y, m, d) { return found }
      if let d = number(i - 1, 1...2), let y = number(i + 1, 4...4), let found = iso(y, m, d) { return found }
    }
    return nil
  }

  /// The date of a text from its first lines: a short line that is a date ("Published 23 January 2025"), or a dateline
  /// before a dash ("PANAMA CITY, Jan. 23, 2025 (AP) —").
  static func inHeading(_ lines: [String]) -> String? {
    let openers = [
      "published", "updated", "posted", "date", "publicado", "publicada", "actualizado", "fecha", "by ", "por ",
    ]
    for line in lines.prefix(8).map({ String($0.prefix(400)) }) {
      let small = line.lowercased()
      if line.count <= 90, let found = find(in: line) {
        let words = line.split { !($0.isLetter || $0.isNumber) }.count
        if words <= 8 || openers.contains(where: small.hasPrefix) { return found }
      }
      for dash in ["—", "–", " -- ", " - "] {
        if let r = line.firstRange(of: dash), line.distance(from: line.startIndex, to: r.lowerBound) <= 70,
          let found = find(in: line[..<r.lowerBound])
        {
          return found
        }
      }
    }
    return nil
  }
}
