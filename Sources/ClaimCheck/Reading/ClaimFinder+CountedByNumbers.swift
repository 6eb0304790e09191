import BorderData
import BorderTrends

/// Whose count a text is about, where its words do not say and its numbers do.
extension ClaimFinder {
  /// A text of one country's migration service often names neither the country nor the route. Where two of its numbers
  /// or more are one country's figures, and fewer are any other's, the text is about that country's count.
  mutating func settleCount() {
    guard let recogniser, isSettledByWords == false else { return }
    var hits: [PlaceID: Int] = [:]
    let numbers = preciseNumbers()
    guard numbers.count >= 2 else { return }
    let periods = namedPeriods()
    for (value, groups) in numbers {
      for place in Self.counters where isFigure(value, at: place, groups, periods, recogniser.bench) {
        hits[place, default: 0] += 1
      }
    }
    guard let best = hits.max(by: { ($0.value, $1.key.text) < ($1.value, $0.key.text) }), best.value >= 2,
      !hits.contains(where: { $0.key != best.key && $0.value >= best.value })
    else { return }
    setDarienTopic(best.key == .darien)
    home = best.key == .darien || best.key == .southwest ? nil : best.key
  }

  /// A text that names the United States' border or agencies more than once is read by its words.
  private var isSettledByWords: Bool { americanWords > 1 }

  /// Where people are counted by the authorities of one country each.
  private static let counters: [PlaceID] = [.darien, .mexico, .honduras, .southwest]

  /// Counts of four digits or more that stand for themselves, with the nationalities that their sentence names.
  private func preciseNumbers() -> [(value: Double, groups: [Who])] {
    var out: [(value: Double, groups: [Who])] = []
    for p in parsed {
      var groups: [Who] = [.everyone]
      for case let c? in p.phrases.map(\.country) where !groups.contains(.only([c.code])) && groups.count < 6 {
        groups.append(.only([c.code]))
      }
      for q in p.quantities where !q.isMoney && q.duration == nil {
        guard let b = NumberRecogniser.bounds(q.quantity), b.exact, q.quantity.hedge == .none else { continue }
        if !out.contains(where: { $0.value == q.quantity.value }) { out.append((q.quantity.value, groups)) }
        if out.count == 12 { return out }
      }
    }
    return out
  }

  /// What the periods of the text may mean, months without a year in each year that it names.
  private func namedPeriods() -> [Period] {
    var years = Set(
      parsed.flatMap(\.periods).compactMap { m -> Int? in
        if case .year(let y, _) = m.form { return y }
        return nil
      })
    if let date { years.formUnion([date.month.year, date.month.year - 1]) }
    var out: Set<Period> = []
    for p in parsed {
      for m in p.periods {
        for y in years.sorted().suffix(4) {
          for c in resolver(isUS: false, context: .calendarYear(y)).choices(m.form) { out.insert(c.period) }
        }
      }
    }
    if let date {
      let last = date.newestMonth
      out.formUnion([.month(last), .calendarYear(last.year), .calendarYear(last.year - 1)])
      if let january = YearMonth(year: last.year, month: 1), january < last { out.insert(.span(january...last)) }
    }
    return Array(out.sorted { ($0.last, $0.length) > ($1.last, $1.length) }.prefix(40))
  }

  private func isFigure(_ x: Double, at place: PlaceID, _ groups: [Who], _ periods: [Period], _ bench: Workbench)
    -> Bool
  {
    let measure: Measure = place == .darien ? .transits : place == .southwest ? .encounters : .detections
    for who in groups {
      for p in periods {
        guard case .success(let f) = bench.whole(Selection(measure, place: place, who: who), p) else { continue }
        if Double(f.value) == x { return true }
      }
    }
    return false
  }
}
