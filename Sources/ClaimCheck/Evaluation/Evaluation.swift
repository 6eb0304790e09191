public import BorderData
public import BorderTrends

/// How the checker does on labelled articles: claims found, slots, verdicts.
public struct Evaluation: Sendable {
  public struct Row: Sendable {
    public var article: String
    public var language: String
    public var quote: String
    public var kinds: [String]
    public var found: Bool
    public var kindRight = false
    public var measureRight = false
    public var whoRight = false
    public var placeRight = false
    public var whenRight = false
    public var goldVerdict: String
    public var also: [String]
    public var verdict: String?
    public var shown: String
    public var goldShown: String
    /// The acceptable values of measure, who, where and when, as texts that can be counted.
    var acceptable = Acceptable()
    /// Every reading with its weight, how it came out and what came out.
    public var readings: [String] = []
    public var allSlots: Bool { kindRight && measureRight && whoRight && placeRight && whenRight }
  }

  public var rows: [Row] = []
  /// What the intervals are drawn with: the same seed gives the same ones.
  public var seed: UInt64 = 1
  /// Quiet sentences, and those of them in which something was found.
  public var quiet = 0
  public var falseFindings: [(article: String, sentence: String, quote: String)] = []
  /// Quiet sentences by article, for drawing articles anew.
  var quietByArticle: [String: Int] = [:]

  /// Scores a checker. Recall is over listed claims, precision over listed quiet sentences.
  public static func run(_ gold: [GoldArticle], _ checker: Checker) -> Evaluation {
    var e = Evaluation()
    for g in gold {
      let date = g.published.flatMap { ArticleDate($0, origin: "the gold file") }
      let check = checker.check(Article(text: g.text, title: g.title, date: date, language: g.language))
      let bytes = Array(g.text.utf8)
      // A statement in a list of dated ones is judged as of its own day.
      var asOf: [String: ArticleCheck] = [:]
      for c in g.claims {
        guard let anchor = c.anchor, let day = ArticleDate(anchor, origin: "the gold file") else {
          e.rows.append(row(g, c, check, bytes))
          continue
        }
        let its = asOf[anchor] ?? checker.check(Article(text: g.text, title: g.title, date: day, language: g.language))
        asOf[anchor] = its
        e.rows.append(row(g, c, its, bytes))
      }
      e.quietByArticle[g.id, default: 0] += g.quiet.count
      for q in g.quiet {
        e.quiet += 1
        guard let span = find(q, in: bytes) else { continue }
        if let f = check.findings.first(where: { overlap($0.claim.span, span) > 0 }) {
          e.falseFindings.append((g.id, q, f.claim.quote))
        }
      }
    }
    return e
  }

  private static func overlap(_ a: TextSpan, _ b: TextSpan) -> Int {
    max(0, min(a.upper, b.upper) - max(a.lower, b.lower))
  }

  /// Byte span of a quote; the first place it stands.
  static func find(_ quote: String, in bytes: [UInt8]) -> TextSpan? {
    let q = Array(quote.utf8)
    guard !q.isEmpty, q.count <= bytes.count else { return nil }
    var i = 0
    while i + q.count <= bytes.count {
      if bytes[i] == q[0] && bytes[i..<(i + q.count)].elementsEqual(q) { return TextSpan(i, i + q.count) }
      i += 1
    }
    return nil
  }

  private static func row(_ g: GoldArticle, _ c: GoldClaim, _ check: ArticleCheck, _ bytes: [UInt8]) -> Row {
    var r = Row(
      article: g.id, language: g.language, quote: c.quote, kinds: c.kind, found: false, goldVerdict: c.verdict,
      also: c.also,
      shown: "",
      goldShown:
        "\(c.kind.joined(separator: "|")) \(c.measure.joined(separator: "|")) \(c.who.map { $0.sorted().joined(separator: "+") }.joined(separator: "|")) \(c.place.map { $0 ?? "–" }.joined(separator: "|")) \(c.when.map { $0.map { "\($0.lowerBound)..\($0.upperBound)" } ?? "–" }.joined(separator: "|")) — \(c.why)"
    )
    r.acceptable = Acceptable(c)
    guard let span = find(c.quote, in: bytes) else { return r }
    guard let best = best(for: c, span, in: check) else { return r }
    r.found = true
    r.kindRight = c.kind.contains(best.claim.kind.rawValue)
    r.measureRight = c.measure.contains { same(measure: $0, best.claim) }
    r.whoRight = c.who.contains {
      $0 == who(best.claim) || ($0.contains("other") || $0 == ["*"]) && who(best.claim).contains("not")
    }
    r.placeRight = c.place.contains { same(place: $0, best.claim) }
    // Where the text names no period the label may say so with null, whatever reading was favoured.
    r.whenRight = c.when.contains {
      $0 == best.claim.when.value?.months || $0 == nil && best.claim.when.origin == .open
    }
    r.verdict = best.verdict.rawValue
    r.shown =
      "\(best.claim.kind.rawValue) \(best.claim.measure.value?.rawValue ?? "other") \(who(best.claim).sorted().joined(separator: "+")) \(best.claim.place.value?.text ?? "–") \(best.claim.when.value?.code ?? "–") vs \(best.claim.versus.value?.code ?? "–") “\(best.claim.quote)” — \(best.why)"
    r.readings = best.readings.map {
      "\(Int(($0.weight * 100).rounded()))% \(name($0.outcome)): \($0.words) [\($0.result)]"
    }
    return r
  }

  /// The finding that is of the same kind and stands most inside the quote is the one compared.
  static func best(for c: GoldClaim, _ span: TextSpan, in check: ArticleCheck) -> Finding? {
    check.findings.filter { overlap($0.claim.span, span) > 0 }.max { score($0, c, span) < score($1, c, span) }
  }

  private static func name(_ o: Outcome) -> String {
    switch o {
    case .holds: "holds"
    case .nearMiss: "near miss"
    case .imprecise: "imprecise"
    case .fails: "fails"
    case .notComputable: "no figure"
    }
  }

  private static func score(_ f: Finding, _ c: GoldClaim, _ span: TextSpan) -> Double {
    let inside = Double(overlap(f.claim.span, span))
    let length = Double(max(1, f.claim.span.upper - f.claim.span.lower))
    var s = inside / length + inside / Double(max(1, span.upper - span.lower))
    // The kind comes first: of "at 7,182, the fewest since 2000" one label is of the count, another of the order.
    if c.kind.contains(f.claim.kind.rawValue) { s += 2 }
    // A number inside the quote ties the two together.
    if let q = f.claim.assertion.stated, span.contains(q.span) { s += 1.5 }
    return s
  }

  private static func same(measure m: String, _ c: Claim) -> Bool {
    guard let mine = c.measure.value else { return m == "other" }
    switch mine {
    case .detections: return ["encounters", "apprehensions", "other", "transits"].contains(m)
    default: return mine.rawValue == m || mine == .asylum && m == "asylum"
    }
  }

  static func who(_ c: Claim) -> Set<String> {
    var s: Set<String> = []
    switch c.who.value {
    case .everyone: break
    case .only(let l): s.formUnion(l.map(\.text))
    case .except(let l): s.formUnion(["not"] + l.map(\.text))
    }
    // The gold format has one word for children; Panama and Honduras publish boys and girls.
    if c.demographics.value == .children { return s.union(["unaccompanied"]) }
    if c.demographics.value == .grown { return s.union(["adults"]) }
    for d in c.demographics.value.members {
      switch d {
      case .singleAdults: s.insert("adults")
      case .families: s.insert("families")
      case .unaccompanied: s.insert("unaccompanied")
      default: s.insert(d.code)
      }
    }
    return s.isEmpty ? ["*"] : s
  }

  private static func same(place p: String?, _ c: Claim) -> Bool {
    guard let p else { return c.place.value == nil }
    guard let mine = c.place.value else { return p == "other" || c.measure.value == nil }
    if p.hasPrefix("sector:") {
      return "sector:" + p.dropFirst(7).lowercased().split(separator: " ").joined(separator: "-") == mine.text
    }
    if mine.text == "route:darien" { return p == "darien" }
    if mine.text == "route:us-mexico-border-crossing" { return p == "us-southwest" }
    if mine.text == "host:MEX" { return p == "mexico" }
    if mine.text == "host:USA" { return p == "us" }
    if mine.text.hasPrefix("host:") || mine == .world { return p == "other" }
    return p == mine.text
  }
}
