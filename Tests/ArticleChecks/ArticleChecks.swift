public import BorderTrends
public import ClaimCheck

/// What must hold of the check of any text, for the tests and the fuzzer.
public enum ArticleChecks {
  public struct Broken: Error, CustomStringConvertible {
    public var description: String
  }

  /// Reads the bytes as a text, the first of them saying in which language and whether on a known date, and checks it.
  public static func check(_ bytes: [UInt8], _ checker: Checker) throws {
    guard let first = bytes.first else { return }
    let article = Article(
      text: String(decoding: bytes.dropFirst(), as: UTF8.self),
      date: first & 4 == 0 ? nil : ArticleDate("2024-03-15", origin: "given"),
      language: first & 3 == 1 ? "en" : first & 3 == 2 ? "es" : nil)
    try hold(checker.check(article), article)
  }

  /// - Throws: `Broken` with what does not hold.
  public static func hold(_ check: ArticleCheck, _ article: Article) throws {
    func demand(_ holds: Bool, _ what: @autoclosure () -> String) throws {
      if !holds { throw Broken(description: what()) }
    }
    let bytes = Array(article.text.utf8)
    var before = TextSpan(0, 0)
    var ids: Set<String> = []
    for (i, f) in check.findings.enumerated() {
      let c = f.claim
      try demand(c.number == i + 1, "finding \(i + 1) has the number \(c.number)")
      try demand(ids.insert(c.id).inserted, "the id \(c.id) is given twice")
      try demand(0 <= c.span.lower && c.span.lower < c.span.upper && c.span.upper <= bytes.count, "span \(c.span)")
      try demand(!(c.span < before), "findings out of order")
      before = c.span
      try demand(
        c.quote == String(decoding: bytes[c.span.lower..<c.span.upper], as: UTF8.self), "quote of \(c.span)")
      try demand(
        (f.verdict == .unanswerable) == (f.abstention != nil), "\(f.verdict) with \(String(describing: f.abstention))")
      try demand(!f.why.isEmpty, "no reason")
      try demand(f.readings.count <= 64, "\(f.readings.count) readings")
      try demand(f.readings.allSatisfy { $0.weight >= 0 && $0.weight <= 1.000_001 }, "weights")
      if c.kind != .internal, f.verdict == .contradicted || f.verdict == .supported {
        try demand(f.favoured.map { !$0.figures.isEmpty } ?? false, "\(f.verdict) without a figure: \(f.why)")
      }
      if f.verdict == .contradicted {
        try demand(
          !f.readings.contains { $0.outcome == .holds || $0.outcome == .nearMiss },
          "contradicted though a reading holds")
      }
      try demand(f.fairness?.cells.allSatisfy { $0.value.isFinite } ?? true, "a share that is no number")
    }
  }
}
