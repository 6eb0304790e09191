/// A stretch of time that a figure or a claim speaks of.
///
/// A US federal fiscal year N runs from October N−1 to September N (31 U.S.C. § 1102).
public enum Period: Hashable, Sendable {
  case month(YearMonth)
  case calendarYear(Int)
  case fiscalYear(Int)
  /// Any run of whole months that is not exactly one of the others.
  case span(ClosedRange<YearMonth>)

  public var months: ClosedRange<YearMonth> {
    switch self {
    case .month(let m): return m...m
    case .calendarYear(let y):
      let first = YearMonth(index: Int32(y * 12))
      return first...first.advanced(by: 11)
    case .fiscalYear(let y):
      let first = YearMonth(index: Int32(y * 12 - 3))
      return first...first.advanced(by: 11)
    case .span(let r): return r
    }
  }

  public var first: YearMonth { months.lowerBound }
  public var last: YearMonth { months.upperBound }
  /// Number of months.
  public var length: Int { Int(last.index - first.index) + 1 }

  /// The period of the same kind that ends just before this one begins.
  public var previous: Period {
    switch self {
    case .month(let m): .month(m.advanced(by: -1))
    case .calendarYear(let y): .calendarYear(y - 1)
    case .fiscalYear(let y): .fiscalYear(y - 1)
    case .span(let r): .span(r.lowerBound.advanced(by: -length)...r.upperBound.advanced(by: -length))
    }
  }

  /// The same months one year before.
  public var yearBefore: Period { shifted(years: -1) }

  public func shifted(years: Int) -> Period {
    switch self {
    case .month(let m): .month(m.advanced(by: 12 * years))
    case .calendarYear(let y): .calendarYear(y + years)
    case .fiscalYear(let y): .fiscalYear(y + years)
    case .span(let r):
      .span(r.lowerBound.advanced(by: 12 * years)...r.upperBound.advanced(by: 12 * years))
    }
  }

  /// A span becomes a month or a year where it is exactly one.
  public static func exactly(_ r: ClosedRange<YearMonth>) -> Period {
    if r.lowerBound == r.upperBound { return .month(r.lowerBound) }
    if r.upperBound.index - r.lowerBound.index == 11 {
      if r.lowerBound.month == 1 { return .calendarYear(r.lowerBound.year) }
      if r.lowerBound.month == 10 { return .fiscalYear(r.upperBound.year) }
    }
    return .span(r)
  }

  /// Code used in files and on the command line: `2023-12`, `CY2024`, `FY2024`, `2021-01..2024-12`.
  public var code: String {
    switch self {
    case .month(let m): m.description
    case .calendarYear(let y): "CY\(y)"
    case .fiscalYear(let y): "FY\(y)"
    case .span(let r): "\(r.lowerBound)..\(r.upperBound)"
    }
  }

  /// For people: `Dec 2023`, `2024`, `FY2024 (Oct 2023–Sep 2024)`, `Jan 2021–Dec 2024`.
  public var label: String {
    switch self {
    case .month(let m): m.label
    case .calendarYear(let y): String(y)
    case .fiscalYear(let y): "FY\(y) (\(first.label)–\(last.label))"
    case .span(let r): "\(r.lowerBound.label)–\(r.upperBound.label)"
    }
  }

  /// As `label`, but `FY2024` alone, for tables whose caption has said what a fiscal year is.
  public var shortLabel: String {
    if case .fiscalYear(let y) = self { return "FY\(y)" }
    return label
  }

  /// Reads `code`; a bare `2024` is a calendar year. Nil for anything else.
  public init?(code text: some StringProtocol) {
    let t = String(text)
    if t.count == 4, let y = Int(t), (1...9998).contains(y) {
      self = .calendarYear(y)
    } else if t.count == 6, t.uppercased().hasPrefix("FY"), let y = Int(t.dropFirst(2)) {
      self = .fiscalYear(y)
    } else if t.count == 6, t.uppercased().hasPrefix("CY"), let y = Int(t.dropFirst(2)) {
      self = .calendarYear(y)
    } else if let m = YearMonth(t) {
      self = .month(m)
    } else if let dots = t.firstRange(of: ".."),
      let a = Period(code: t[..<dots.lowerBound]), let b = Period(code: t[dots.upperBound...]),
      a.first <= b.last
    {
      self = .span(a.first...b.last)
    } else {
      return nil
    }
  }
}
