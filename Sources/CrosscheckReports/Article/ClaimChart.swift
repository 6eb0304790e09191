import BorderData
import BorderTrends
public import ClaimCheck

/// The chart of a finding: the series around the claim, the period it speaks of, the value it states.
public enum ClaimChart {
  /// Nil where no figure was used.
  public static func chart(_ f: Finding) -> Chart? {
    if let series = f.series, series.points.contains(where: { $0.value != nil }) { return overTime(f, series) }
    return stated(f)
  }

  /// The series around a finding that brings none: of the likeliest reading, by the kind of period that it speaks of.
  static func series(_ f: Finding, _ figures: Figures) -> Series? {
    guard let r = f.favoured, let when = r.when ?? r.figures.first?.period, !r.figures.isEmpty else { return nil }
    let selections = Set(r.figures.map(\.selection))
    // Groups held against each other have no one series.
    guard selections.count == 1, let selection = selections.first, r.versusSelection == nil else { return nil }
    let grain: Grain =
      switch when {
      case .fiscalYear: .fiscalYear
      case .calendarYear: .calendarYear
      case .month: .month
      case .span(let m):
        m.lowerBound.distance(to: m.upperBound) >= 36 && m.lowerBound.month == 1 ? .calendarYear : .month
      }
    return try? figures.series(selection, by: grain)
  }

  // MARK: Over time

  private static func overTime(_ f: Finding, _ series: Series) -> Chart {
    let when = f.favoured?.when ?? f.claim.when.value
    let versus = f.favoured?.versus ?? f.claim.versus.value
    let points = series.points
    let window = when.flatMap { indexes(of: $0, in: points) }
    let base = versus.flatMap { indexes(of: $0, in: points) }
    let asBars = points.count <= 40
    let claims = asBars ? self.claims(f, window: window, base: base, points: points) : linesClaims(f)
    let body: Chart.Body
    if asBars {
      let bars = points.enumerated().map { i, p -> BarChart.Bar in
        let inWindow = window?.contains(i) ?? false
        let inBase = base?.contains(i) ?? false
        let emphasis: BarChart.Emphasis =
          inWindow ? .strong : inBase ? .versus : window == nil && base == nil ? .plain : .quiet
        return .init(
          label: p.period.shortLabel, value: p.value.map(Double.init), isPartial: p.figure != nil && !p.isWhole,
          emphasis: emphasis)
      }
      body = .bars(
        BarChart(
          bars: bars, claims: claims, window: window, periodName: periodName(series.grain),
          valueName: Names.unit(series.selection).capitalizedFirst))
    } else {
      let line = LineChart.Line(
        name: "",
        points: points.map {
          .init(period: $0.period, value: $0.value.map(Double.init), isPartial: $0.figure != nil && !$0.isWhole)
        })
      body = .lines(LineChart(lines: [line], claims: claims, window: when?.months))
    }
    return Chart(
      title: title(f), subtitle: subtitle(series.selection, series.grain),
      source: source(of: points.compactMap(\.figure)),
      notes: seams(series), body: body)
  }

  private static func linesClaims(_ f: Finding) -> [ChartClaim] {
    switch f.claim.assertion {
    case .magnitude(let low, let high, let words):
      [ChartClaim(low: low, high: high - 1, label: "claimed: " + SafeText.oneLine(words))]
    case .level(let q) where q.unit == .count && f.claim.kind != .cumulative:
      [ChartClaim(low: q.value, label: "claimed: " + Wording.quantity(q))]
    case .extreme(_, _, _, let q?) where q.unit == .count:
      [ChartClaim(low: q.value, label: "claimed: " + Wording.quantity(q))]
    case .threshold(let q, let above, _, _):
      [ChartClaim(low: q.value, label: "claimed: \(above ? "above" : "below") " + Wording.quantity(q))]
    default: []
    }
  }

  /// The stated value where the bars have its unit and its period.
  private static func claims(
    _ f: Finding, window: ClosedRange<Int>?, base: ClosedRange<Int>?, points: [Series.Point]
  ) -> [ChartClaim] {
    func one(_ q: Quantity, at bars: ClosedRange<Int>?) -> ChartClaim? {
      guard q.unit == .count, let bars, bars.count == 1, sameLength(f, points, bars) else { return nil }
      return ChartClaim(
        low: q.value, high: q.upper, label: "claimed: " + Wording.quantity(q), bars: bars)
    }
    switch f.claim.assertion {
    case .magnitude(let low, let high, let words):
      return [
        ChartClaim(
          low: low, high: high - 1, label: "claimed: " + SafeText.oneLine(words),
          bars: f.claim.when.value == nil ? nil : window)
      ]
    case .level(let q): return [one(q, at: window)].compactMap { $0 }
    case .extreme(_, _, _, let q?): return [one(q, at: window)].compactMap { $0 }
    case .change(let direction, let amount, _, let from, let to):
      var out = [to.flatMap { one($0, at: window) }, from.flatMap { one($0, at: base) }].compactMap { $0 }
      if to == nil, let amount, let window, let base, window.count == 1, base.count == 1,
        let start = points[base.lowerBound].value
      {
        let sign = direction == .down ? -1.0 : 1.0
        let end: Double? =
          switch amount.unit {
          case .percent: Double(start) * (1 + sign * abs(amount.value) / 100)
          case .factor: amount.value > 0 ? Double(start) * (direction == .down ? 1 / amount.value : amount.value) : nil
          case .count: Double(start) + sign * abs(amount.value)
          default: nil
          }
        if let end, end >= 0 {
          let word = direction == .down ? "fall" : "rise"
          out.append(
            ChartClaim(low: end, label: "claimed: \(word) of \(Wording.quantity(amount))", bars: window))
        }
      }
      return out
    default: return []
    }
  }

  /// A claim of a month is not drawn on the bar of its year.
  private static func sameLength(_ f: Finding, _ points: [Series.Point], _ bars: ClosedRange<Int>) -> Bool {
    guard let when = f.favoured?.when ?? f.claim.when.value else { return true }
    return when.length == points[bars.lowerBound].period.length
  }

  /// The points inside a period, or else the one that holds it.
  private static func indexes(of p: Period, in points: [Series.Point]) -> ClosedRange<Int>? {
    let inside = points.indices.filter { points[$0].period.first >= p.first && points[$0].period.last <= p.last }
    if let a = inside.first, let z = inside.last { return a...z }
    guard let holder = points.firstIndex(where: { $0.period.first <= p.first && $0.period.last >= p.last }) else {
      return nil
    }
    return holder...holder
  }

  // MARK: Stated against counted

  /// Two bars: what the text says and what the figures say.
  private static func stated(_ f: Finding) -> Chart? {
    guard let r = f.favoured else { return nil }
    var rows: [RankingChart.Row] = []
    var format = ValueFormat.count
    if let actual = r.actual, let q = quantity(f.claim.assertion), q.unit != .ordinal {
      format = q.unit == .percent || q.unit == .points ? .decimal(1) : q.unit == .factor ? .factor : .count
      let unit = q.unit == .percent ? ", percent" : q.unit == .points ? ", percentage points" : ""
      rows = [
        .init(name: "The article\(unit)", value: q.value, isClaim: true),
        .init(name: "The figures\(unit)", value: actual, isStrong: true),
      ]
    } else if r.figures.count > 1 {
      rows = r.figures.sorted { ($0.period.first, $0.value) < ($1.period.first, $1.value) }.prefix(12).map {
        .init(name: label($0, among: r.figures), value: Double($0.value))
      }
    }
    guard !rows.isEmpty else { return nil }
    return Chart(
      title: title(f), subtitle: SafeText.oneLine(r.words).capitalizedFirst, source: source(of: r.figures),
      body: .ranking(RankingChart(rows: rows, format: format)))
  }

  /// What tells a figure from the others of its reading.
  static func label(_ f: Figure, among all: [Figure]) -> String {
    let samePeriod = Set(all.map(\.period)).count == 1
    guard Set(all.map(\.selection)).count > 1 else { return f.period.shortLabel }
    if case .only(let codes) = f.selection.who, Set(all.map(\.selection.who)).count > 1 {
      let names = NumberText.list(codes.map(Names.country))
      return samePeriod ? names : "\(names), \(f.period.shortLabel)"
    }
    let words = Names.selection(f.selection)
    return samePeriod ? words.capitalizedFirst : "\(words.capitalizedFirst), \(f.period.shortLabel)"
  }

  /// The number that an assertion states, where there is just one.
  static func quantity(_ a: Assertion) -> Quantity? {
    switch a {
    case .level(let q): q
    case .rate(let q, _): q
    case .share(let q, _, _): q
    case .comparison(_, let q): q
    case .change(_, let amount, _, _, let to): amount ?? to
    case .extreme(_, _, _, let q): q
    case .rank(_, _, _, let q): q
    default: nil
    }
  }

  // MARK: Words

  /// The message: what the figures say, and what the article says where that is a number.
  static func title(_ f: Finding) -> String {
    guard let r = f.favoured else { return Wording.claim(f.claim) }
    if let when = r.when, let versus = r.versus,
      let now = r.figures.first(where: { $0.period == when }),
      let before = r.figures.first(where: { $0.period == versus }),
      now.selection == before.selection, before.value > 0
    {
      let change = Double(now.value - before.value) / Double(before.value)
      let way = abs(change) < 0.0005 ? "Unchanged" : change < 0 ? "Down" : "Up"
      let size = abs(change) < 0.0005 ? "" : " \(Digits.percent(abs(change)))"
      return "\(way)\(size): \(NumberText.grouped(now.value)) in \(when.shortLabel), after "
        + "\(NumberText.grouped(before.value)) in \(versus.shortLabel)"
    }
    if r.figures.count == 1, let only = r.figures.first {
      let says = claimed(f.claim.assertion).map { "; the article says \($0)" } ?? ""
      return "\(NumberText.grouped(only.value)) in \(only.period.shortLabel)\(says)"
    }
    return SafeText.oneLine(r.result).capitalizedFirst
  }

  private static func claimed(_ a: Assertion) -> String? {
    if case .magnitude(_, _, let words) = a { return SafeText.oneLine(words) }
    return quantity(a).map(Wording.quantity)
  }

  static func subtitle(_ s: Selection, _ g: Grain) -> String {
    let events = s.measure.countsPeople ? "" : " (events, not people)"
    return "\(Names.selection(s).capitalizedFirst)\(events), by \(adverb(g))"
  }

  static func periodName(_ g: Grain) -> String {
    switch g {
    case .month: "Month"
    case .calendarYear: "Calendar year"
    case .fiscalYear: "US fiscal year"
    }
  }

  private static func adverb(_ g: Grain) -> String {
    switch g {
    case .month: "month"
    case .calendarYear: "calendar year"
    case .fiscalYear: "US fiscal year (October to September)"
    }
  }

  static func source(of figures: [Figure]) -> String {
    var seen: [String] = []
    for t in figures.flatMap(\.tables) {
      let words = "\(t.publisher), \(t.title)"
      if !seen.contains(words) { seen.append(words) }
    }
    return seen.isEmpty ? "" : "Source: " + seen.joined(separator: "; ") + "."
  }

  private static func seams(_ s: Series) -> [String] {
    s.seams.map { "The source changes at \($0.shortLabel)." }
  }
}
