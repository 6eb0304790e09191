extension Evaluation {
  /// What is scored, in the order shown.
  public enum Score: String, CaseIterable, Sendable {
    case recall, precision, f1, kind, measure, who, `where`, when, allSlots, verdictStrict, verdictLenient

    /// Of what a sum of counts is the share; nil of nothing.
    func value(_ t: Tally) -> Double? {
      func share(_ a: Int, _ b: Int) -> Double? { b == 0 ? nil : Double(a) / Double(b) }
      switch self {
      case .recall: return share(t.found, t.claims)
      case .precision: return share(t.found, t.found + t.falseFindings)
      case .f1:
        guard let p = Score.precision.value(t), let r = Score.recall.value(t), p + r > 0 else { return nil }
        return 2 * p * r / (p + r)
      case .kind: return share(t.kind, t.answerable)
      case .measure: return share(t.measure, t.answerable)
      case .who: return share(t.who, t.answerable)
      case .where: return share(t.place, t.answerable)
      case .when: return share(t.when, t.answerable)
      case .allSlots: return share(t.allSlots, t.answerable)
      case .verdictStrict: return share(t.strict, t.found)
      case .verdictLenient: return share(t.lenient, t.found)
      }
    }
  }

  /// Counts that scores are shares of; those of several articles add up.
  struct Tally: Sendable {
    var claims = 0
    var found = 0
    var quiet = 0
    var falseFindings = 0
    var answerable = 0
    var kind = 0
    var measure = 0
    var who = 0
    var place = 0
    var when = 0
    var allSlots = 0
    var strict = 0
    var lenient = 0

    mutating func add(_ r: Row) {
      claims += 1
      guard r.found else { return }
      found += 1
      if r.verdict == r.goldVerdict { strict += 1 }
      if r.isVerdictRight { lenient += 1 }
      guard r.goldVerdict != "unanswerable" else { return }
      answerable += 1
      if r.kindRight { kind += 1 }
      if r.measureRight { measure += 1 }
      if r.whoRight { who += 1 }
      if r.placeRight { place += 1 }
      if r.whenRight { when += 1 }
      if r.allSlots { allSlots += 1 }
    }

    mutating func add(_ o: Tally) {
      claims += o.claims
      found += o.found
      quiet += o.quiet
      falseFindings += o.falseFindings
      answerable += o.answerable
      kind += o.kind
      measure += o.measure
      who += o.who
      place += o.place
      when += o.when
      allSlots += o.allSlots
      strict += o.strict
      lenient += o.lenient
    }
  }

  /// One tally an article, in a fixed order.
  var tallies: [Tally] {
    var byArticle: [String: Tally] = [:]
    for r in rows { byArticle[r.article, default: Tally()].add(r) }
    for f in falseFindings { byArticle[f.article, default: Tally()].falseFindings += 1 }
    for (article, n) in quietByArticle { byArticle[article, default: Tally()].quiet += n }
    return byArticle.sorted { $0.key < $1.key }.map(\.value)
  }

  var tally: Tally { tallies.reduce(into: Tally()) { $0.add($1) } }

  public func value(_ s: Score) -> Double? { s.value(tally) }

  public var foundCount: Int { rows.filter(\.found).count }
  /// Found claims that the figures can answer, by their label.
  public var answerable: [Row] { rows.filter { $0.found && $0.goldVerdict != "unanswerable" } }
  public var found: [Row] { rows.filter(\.found) }

  public var wrongfulContradictions: [Row] {
    found.filter {
      $0.verdict == "contradicted" && $0.goldVerdict != "contradicted" && !$0.also.contains("contradicted")
    }
  }
  public var answeredThoughUnanswerable: [Row] {
    found.filter {
      $0.goldVerdict == "unanswerable" && $0.verdict != "unanswerable" && !$0.also.contains($0.verdict ?? "")
    }
  }

  /// Rows of the confusion matrix: gold verdict, then counts by verdict given.
  public var confusion: [(gold: String, given: [Int])] {
    Verdict.allCases.map { g in
      (
        g.rawValue,
        Verdict.allCases.map { v in found.filter { $0.goldVerdict == g.rawValue && $0.verdict == v.rawValue }.count }
      )
    }
  }

  /// The claims of one kind or language alone; quiet sentences have no kind.
  public func only(_ isIn: (Row) -> Bool) -> Evaluation {
    var e = Evaluation()
    e.rows = rows.filter(isIn)
    e.seed = seed
    return e
  }
}

extension Evaluation.Row {
  /// As labelled, or as a careful reader could defend.
  public var isVerdictRight: Bool { verdict == goldVerdict || also.contains(verdict ?? "") }
}
