public import BorderData

/// The words that a request is made of, the same in options, addresses and tools.
public enum RequestWords: String, CaseIterable, Sendable {
  case by, measure, place = "where", who, component, authority, period, table, splice

  /// What a word may say, for a message; empty where there is no list.
  public var allowed: [String] {
    switch self {
    case .by: ["fy", "cy", "month"]
    case .measure: Measure.allCases.map(\.rawValue)
    case .who: Demographic.allCases.map(\.code).filter { !$0.isEmpty } + ["children"]
    case .component: Component.allCases.map(\.code).filter { !$0.isEmpty }
    case .authority: Authority.allCases.map(\.code).filter { !$0.isEmpty }
    case .period: ["FY2024", "2024", "2023-12", "2021-01..2024-12"]
    case .place, .table, .splice: []
    }
  }

  /// A word with a value that it cannot have.
  public struct Refusal: Error, Hashable, Sendable {
    public let word: RequestWords
    public let value: String
    /// One line: what it may be.
    public var message: String {
      let list = word.allowed.isEmpty ? "" : ": it may be " + NumberText.list(word.allowed, last: "or")
      return "“\(value)” is no value for “\(word.rawValue)”\(list)"
    }
    public init(_ word: RequestWords, _ value: String) {
      self.word = word
      self.value = value
    }
  }

  public static func grain(_ text: String) -> Grain? {
    switch text.lowercased() {
    case "fy": .fiscalYear
    case "cy": .calendarYear
    case "month": .month
    default: nil
    }
  }

  public static func component(_ text: String) -> Component? {
    Component.allCases.first { $0 != .all && $0.code == text.lowercased() }
  }

  public static func authority(_ text: String) -> Authority? {
    Authority.allCases.first { $0 != .all && $0.code == text.lowercased() }
  }

  /// Groups joined by commas; `children` are boys and girls.
  public static func demographics(_ text: String) -> DemographicSet? {
    var set = DemographicSet.everyone
    for part in text.lowercased().split(separator: ",") {
      guard part != "children" else {
        set.formUnion(.children)
        continue
      }
      guard let one = Demographic(code: part), one != .all else { return nil }
      set.formUnion(DemographicSet(one))
    }
    return set.isEmpty ? nil : set
  }

  /// A border or route by the names that subjects go by, else a place id as it stands.
  public static func place(_ text: String) -> PlaceID {
    let wanted = Subjects.slug(text)
    let subject = Subjects.named.first {
      $0.selection.who == .everyone && ($0.code == wanted || $0.aliases.contains(wanted))
    }
    return subject?.selection.place ?? PlaceID(text)
  }

  /// A request from the words given; an empty word counts as not said.
  public static func request(_ subject: Subject, depth: TrendRequest.Depth = .brief, _ said: (RequestWords) -> String?)
    throws(Refusal) -> TrendRequest
  {
    func read<T>(_ word: RequestWords, _ parse: (String) -> T?) throws(Refusal) -> T? {
      guard let text = said(word), !text.isEmpty else { return nil }
      guard let value = parse(text) else { throw Refusal(word, text) }
      return value
    }
    return TrendRequest(
      subject, grain: try read(.by, grain), measure: try read(.measure) { Measure(rawValue: $0) },
      place: try read(.place) { place($0) }, component: try read(.component, component) ?? .all,
      authority: try read(.authority, authority) ?? .all, demographics: try read(.who, demographics) ?? .everyone,
      months: try read(.period) { Period(code: $0) }?.months,
      splice: try read(.splice) { ["on", "true", "1"].contains($0) ? true : nil } ?? false,
      table: try read(.table) { $0 }, depth: depth)
  }
}
