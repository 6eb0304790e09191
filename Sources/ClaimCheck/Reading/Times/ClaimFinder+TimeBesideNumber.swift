import BorderData

/// Times that stand at a number and are its own.
extension ClaimFinder {
  /// Whether the sentence puts a time right beside the claim's own number: that is then its time, whatever stands nearer.
  func timeBesideNumber(_ d: inout Draft, _ a: Int, _ v: SentenceView, _ r: PeriodResolver) -> Bool {
    // "279 a day in April, down from 4,300 in April of last year": right behind the rate that another is held against.
    if d.kind == .rate, let q = v.mention(of: d.stated),
      ["from", "against"].contains(v.text(q.hedged.lowerBound - 1)) || isCompared(q, v),
      let m = v.s.periods.first(where: {
        ($0.role == .versus || isCompared(q, v)) && $0.tokens.lowerBound > q.tokens.upperBound
          && $0.tokens.lowerBound - q.tokens.upperBound <= 3
      }), setWhen(m, &d, r)
    {
      d.isBase = true
      return true
    }
    // "31,930 (May), 29,807 (June)": the time in brackets right behind it, and nothing else in them.
    if d.stated?.unit == .count, let q = v.mention(of: d.stated), v.text(q.tokens.upperBound) == "(",
      let m = v.s.periods.first(where: { $0.tokens.lowerBound == q.tokens.upperBound + 1 }),
      v.text(m.tokens.upperBound) == ")", setWhen(m, &d, r)
    {
      return true
    }
    // "After 25,361 in August came some 33,000 encounters in September": of the time behind it.
    if d.stated?.unit == .count, v.says(Self.afters, at: v.s.range.lowerBound),
      v.says(Self.cameNext, at: numberStart(d, v) - 1),
      let m = v.s.periods.first(where: { $0.role == .main && $0.tokens.lowerBound > a }),
      v.clauseOf(m.tokens.lowerBound) == v.clauseOf(a), setWhen(m, &d, r)
    {
      return true
    }
    // "higher than the previous year's, 331,333": of the time right before the comma.
    if d.stated?.unit == .count, let q = v.mention(of: d.stated), v.text(q.hedged.lowerBound - 1) == ",",
      let m = v.s.periods.first(where: { m in
        let end = v.text(m.tokens.upperBound) == "'s" ? m.tokens.upperBound + 1 : m.tokens.upperBound
        return end == q.hedged.lowerBound - 1 && (end > m.tokens.upperBound || v.words(m.tokens).hasSuffix("'s"))
          && (m.tokens.lowerBound - 2..<m.tokens.lowerBound).contains { v.text($0) == "than" }
      }), setWhen(m, &d, r)
    {
      d.isBase = true
      return true
    }
    // "the May peak of 132,870", "September's total of 4,300": the period before the noun is the number's own.
    if d.stated?.unit == .count, v.text(numberStart(d, v) - 1) == "of",
      let m = v.s.periods.first(where: { m in
        let gap = numberStart(d, v) - 1 - m.tokens.upperBound
        return gap >= 1 && gap <= 3
          && ["peak", "high", "low", "total", "figure", "count", "number", "tally", "level", "record"].contains(
            v.text(numberStart(d, v) - 2))
      }), setWhen(m, &d, r)
    {
      d.isBase = m.role == .versus
      return true
    }
    // "the previous monthly high of 76,245, set in March 2000": when the number was reached.
    if d.stated?.unit == .count, let q = v.mention(of: d.stated),
      let m = v.s.periods.first(where: { m in
        m.tokens.lowerBound > q.tokens.upperBound && m.tokens.lowerBound - q.tokens.upperBound <= 4
          && (q.tokens.upperBound..<m.tokens.lowerBound).contains {
            ["set", "reached", "hit", "alcanzado", "alcanzada", "registrado"].contains(v.text($0))
          }
          // "los 1.692 que se contaron en abril".
          || m.tokens.lowerBound > q.tokens.upperBound && m.tokens.lowerBound - q.tokens.upperBound <= 6
            && ["the", "los", "las"].contains(v.text(q.hedged.lowerBound - 1))
            && ["that", "que", "who"].contains(v.text(q.tokens.upperBound))
            && (q.tokens.upperBound..<m.tokens.lowerBound).allSatisfy { v.text($0) != "," }
      }), setWhen(m, &d, r)
    {
      d.isBase = true
      return true
    }
    // "May 2024, when 117,905 were caught": the period before "when" is the clause's, whatever part it plays outside.
    if let m = v.s.periods.last(where: { m in
      let j = v.text(m.tokens.upperBound) == "," ? m.tokens.upperBound + 1 : m.tokens.upperBound
      let yearIn = ["ano", "mes"].contains(v.text(j)) && v.text(j + 1) == "en"
      // "marzo, que con 7.182 aprehensiones había marcado".
      let isQue: Bool
      if case .month = m.form { isQue = v.text(j) == "que" && j > m.tokens.upperBound } else { isQue = false }
      // "Since October, when the fiscal year began, agents have arrested": how the year runs.
      if (1...6).contains(where: { v.says(Self.begins, at: j + $0) }) { return false }
      return (["when", "cuando", "which"].contains(v.text(j)) || yearIn || isQue) && j < a
        && v.clauseOf(yearIn ? j + 2 : j) == v.clauseOf(a)
    }), setWhen(m, &d, r) {
      // "between May and June 2023, when 20,453 came": in the last of them.
      if case .monthSpan = m.form, !isWhich(m, v), let last = d.when.first?.period.last {
        d.when = [PeriodChoice(period: .month(last), weight: 1, why: "the end of the span")]
      } else {
        d.when = d.when.flatMap { clip($0) }
      }
      // "the lowest since February 2021, when 97,643 were caught": beside what the sentence goes on about.
      if m.role == .since { d.isBase = true }
      return true
    }
    // "August was the first month of 2024 with fewer than 100,000": of that month, and not of the year.
    if let own = monthOfYear(before: a, v), let choice = r.choices(.month(own.month, year: own.year)).first {
      d.when = [choice]
      d.whenOrigin = .stated(own.span)
      return true
    }
    // "En el mismo mes de 2023 habían sido 96.315 y en el de 2022, 43.329": the same month of another year.
    if d.stated?.unit == .count, let base = context.period, base.length <= 12,
      let m = v.s.periods.last(where: { m in
        guard case .year = m.form, numberStart(d, v) > m.tokens.lowerBound else { return false }
        return numberStart(d, v) - m.tokens.upperBound <= 1
          && ["en el de", "en la de", "in that of"].contains(v.words(m.tokens.lowerBound - 3..<m.tokens.lowerBound))
      }), case .year(let y, _) = m.form
    {
      d.when = [PeriodChoice(period: base.shifted(years: y - base.last.year), weight: 1, why: "the same months")]
      d.whenOrigin = .stated(span(m.tokens))
      return true
    }
    return false
  }

  private func monthOfYear(before a: Int, _ v: SentenceView) -> (month: Int, year: Int, span: TextSpan)? {
    guard
      let whole = v.s.periods.first(where: { m in
        guard case .year = m.form, m.tokens.upperBound <= a else { return false }
        return ["of", "de"].contains(v.text(m.tokens.lowerBound - 1))
          && ["month", "mes"].contains(v.text(m.tokens.lowerBound - 2))
      }), case .year(let y, _) = whole.form,
      let m = v.s.periods.last(where: { $0.tokens.upperBound < whole.tokens.lowerBound && $0.role == .main }),
      case .month(let n, nil) = m.form, whole.tokens.lowerBound - m.tokens.upperBound <= 7
    else { return nil }
    return (n, y, span(m.tokens))
  }

  private static let afters: WordSet = ["after", "following", "tras"]
  private static let cameNext: WordSet = ["came", "followed", "vinieron", "llegaron", "siguieron"]

  private static let begins: WordSet = [
    "began", "begins", "started", "starts", "comenzo", "empezo", "inicio", "arranco",
  ]

  /// Whether the period can be told, which is then the draft's.
  func setWhen(_ m: PeriodMention, _ d: inout Draft, _ r: PeriodResolver) -> Bool {
    let choices = r.choices(m.form)
    guard !choices.isEmpty else { return false }
    d.when = choices
    d.whenOrigin = .stated(span(m.tokens))
    return true
  }

  private func numberStart(_ d: Draft, _ v: SentenceView) -> Int {
    v.mention(of: d.stated)?.hedged.lowerBound ?? -10
  }
}
