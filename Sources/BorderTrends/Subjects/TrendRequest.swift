public import BorderData

/// What a trend or report is asked for: a subject, and what departs from its defaults.
public struct TrendRequest: Hashable, Sendable {
  public var subject: Subject
  public var grain: Grain?
  public var measure: Measure?
  public var place: PlaceID?
  public var component: Component
  public var authority: Authority
  public var demographics: DemographicSet
  /// Only these months.
  public var months: ClosedRange<YearMonth>?
  /// Join longer series across definitions, with the seam marked. Never done unasked.
  public var splice: Bool
  /// Only this table.
  public var table: String?
  public var depth: Depth

  public enum Depth: Hashable, Sendable {
    /// What `crosscheck trend` shows.
    case brief
    /// What `crosscheck report` shows: every analysis that the figures bear.
    case full
  }

  public init(
    _ subject: Subject, grain: Grain? = nil, measure: Measure? = nil, place: PlaceID? = nil,
    component: Component = .all, authority: Authority = .all, demographics: DemographicSet = .everyone,
    months: ClosedRange<YearMonth>? = nil, splice: Bool = false, table: String? = nil, depth: Depth = .brief
  ) {
    self.subject = subject
    self.grain = grain
    self.measure = measure
    self.place = place
    self.component = component
    self.authority = authority
    self.demographics = demographics
    self.months = months
    self.splice = splice
    self.table = table
    self.depth = depth
  }

  /// The selection meant. A place other than the default brings the measure that is counted there, and a measure the
  /// place where it is counted, unless both are said.
  public var selection: Selection {
    let base = subject.selection
    let measure = measure ?? place.flatMap(Self.usualMeasure) ?? base.measure
    // Only people are looked for elsewhere when another measure is asked for: a place stays where it is.
    let moved = base.who == .everyone ? nil : self.measure.flatMap { Self.usualPlace($0, base.place) }
    let place = place ?? moved ?? base.place
    return Selection(
      measure, place: place, component: component == .all ? base.component : component,
      authority: authority == .all ? base.authority : authority, who: base.who,
      demographics: demographics.isEmpty ? base.demographics : demographics, table: table)
  }

  /// The grain meant: as asked, else the year that the publisher counts in; months where those asked for hold no whole
  /// year.
  public var resolvedGrain: Grain {
    if let grain { return grain }
    let year = Self.usualYear(selection.measure)
    guard let months else { return year }
    let first = year.period(from: months.lowerBound)
    let holdsOne =
      first.first == months.lowerBound && first.last <= months.upperBound
      || year.period(from: first.last.advanced(by: 1)).last <= months.upperBound
    return holdsOne ? year : .month
  }

  static func usualMeasure(_ p: PlaceID) -> Measure? {
    switch p {
    case .darien: .transits
    case .mexico, .honduras, .guatemala: .detections
    default: p.withContainers.contains(.us) || p.text.hasPrefix("us") ? .encounters : nil
    }
  }

  static func usualPlace(_ m: Measure, _ current: PlaceID) -> PlaceID? {
    switch m.stored.measure {
    case .transits: .darien
    case .asylum, .population: .world
    case .encounters: usualMeasure(current) == .encounters ? current : .us
    default: nil
    }
  }

  /// US border figures are published by fiscal year, all others by calendar year.
  public static func usualYear(_ m: Measure) -> Grain { m.stored.measure == .encounters ? .fiscalYear : .calendarYear }
}

/// Why there is no trend to show, with what is possible instead.
public enum NoTrend: Error, Hashable, Sendable {
  case unknownSubject(String, nearest: [String])
  /// The figures cannot answer; `possible` says what they can, a sentence each.
  case noFigures(Selection, why: NoFigure, possible: [String])
  case unknownTable(String, nearest: [String])
  case outsideCoverage(Selection, asked: ClosedRange<YearMonth>, published: ClosedRange<YearMonth>)

  /// One line for the terminal, then what is possible.
  public var message: String {
    switch self {
    case .unknownSubject(let text, let nearest):
      let hint =
        nearest.isEmpty
        ? "Known are: " + Subjects.named.map(\.code).joined(separator: ", ") + ", and any country by name or code."
        : "Did you mean " + NumberText.list(nearest, last: "or") + "?"
      return "No route, group or country is called “\(text)”. \(hint)"
    case .noFigures(let s, let why, let possible):
      let lead = "There is no figure for \(Names.selection(s)): \(why.words)."
      return ([lead] + possible).joined(separator: " ")
    case .unknownTable(let id, let nearest):
      let hint =
        nearest.isEmpty
        ? "Their ids stand in crosscheck data." : "Did you mean \(NumberText.list(nearest, last: "or"))?"
      return "No table called “\(id)” is loaded. \(hint)"
    case .outsideCoverage(let s, let asked, let published):
      return "Nothing is published of \(Names.selection(s)) in \(Period.exactly(asked).label); "
        + "it is published for \(Period.exactly(published).label)."
    }
  }
}

extension NoFigure {
  /// The reason as a clause.
  public var words: String {
    switch self {
    case .noSuchData: "no table of that measure is loaded"
    case .placeNotCovered: "no loaded table counts that there"
    case .componentNotCovered: "no loaded table covers that part of CBP"
    case .countryNotListed(let codes, let info):
      "\(info.publisher) does not list \(NumberText.list(codes.map(Names.country))) apart; "
        + (codes.count == 1 ? "it is" : "they are") + " inside its Other"
    case .notPublishedThatWay(let text): text
    case .outsideCoverage(let r, let info): "\(info.title) covers \(Period.exactly(r).label) only"
    }
  }
}
