public import BorderData

/// A count spread over the length of its period, or over the inhabitants of where the people come from.
public struct Rate: Hashable, Sendable {
  public enum Unit: String, Hashable, Sendable, CaseIterable { case day, week, month }
  public let figure: Figure

  public init(_ figure: Figure) { self.figure = figure }

  /// Days of the months that are published. Which months those are is known only for a whole period; nil otherwise.
  public var days: Int? {
    guard figure.isWhole else { return nil }
    let months = figure.period.months
    return (months.lowerBound.index...months.upperBound.index).reduce(0) { $0 + YearMonth(index: $1).days }
  }

  /// Mean count per day, week (7 days) or month; nil where the published months are not known.
  public func per(_ unit: Unit) -> Double? {
    switch unit {
    case .day: days.map { Double(figure.value) / Double($0) }
    case .week: days.map { Double(figure.value) * 7 / Double($0) }
    case .month: figure.publishedMonths > 0 ? Double(figure.value) / Double(figure.publishedMonths) : nil
    }
  }

  /// Events per 100,000 inhabitants of the origin countries over the period. Events are not people: one person may be
  /// counted more than once.
  public func per100k(population: Int) -> Double? {
    population > 0 ? Double(figure.value) * 100_000 / Double(population) : nil
  }
}

extension Figures {
  /// Inhabitants of the countries together in the year in which the period ends, or the latest year before it that is
  /// loaded (at most five years back). Nil where no population is loaded.
  public func population(of countries: [CountryCode], in p: Period) -> (people: Int, year: Int)? {
    for year in stride(from: p.last.year, through: p.last.year - 5, by: -1) {
      let s = Selection(.population, place: .world, who: .only(countries))
      if let f = try? figure(s, .calendarYear(year)), f.isWhole, f.value > 0 { return (f.value, year) }
    }
    return nil
  }
}
