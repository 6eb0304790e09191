/// What one published table is: who publishes it, what it counts, and what its rows leave unsaid.
public struct TableInfo: Hashable, Sendable {
  /// Stable id, `cbp-nationwide-state`; releases of the same table share it.
  public var id: String
  public var publisher: String
  public var title: String
  /// What the rows are stored as (`Measure.stored`): apprehensions are `encounters` of the Border Patrol.
  public var measure: Measure
  /// Places whose whole the table covers. A table of the southwest sectors covers `us-southwest` and says nothing of
  /// `us`.
  public var wholes: [PlaceID]
  /// `borderPatrol` for a table that holds nothing of the ports of entry; `all` for one that covers both.
  public var component: Component
  /// Counts are published rounded to this many (OHSS: 10).
  public var roundedTo: Int
  /// True where a country without a row counted nobody; false where a country that the publisher does not list is
  /// inside `OTH`.
  public var listsEveryCountry: Bool
  /// Months are taken from the table of the lowest rank that has them.
  public var rank: Int
  public var licence: String
  public var url: String
  /// How to cite it, one line.
  public var citation: String
  /// What a reader must know of it, a sentence each.
  public var notes: [String]

  public init(
    id: String, publisher: String, title: String, measure: Measure, wholes: [PlaceID], component: Component = .all,
    roundedTo: Int = 1, listsEveryCountry: Bool = false, rank: Int = 50, licence: String = "", url: String = "",
    citation: String = "", notes: [String] = []
  ) {
    self.id = id
    self.publisher = publisher
    self.title = title
    self.measure = measure
    self.wholes = wholes
    self.component = component
    self.roundedTo = roundedTo
    self.listsEveryCountry = listsEveryCountry
    self.rank = rank
    self.licence = licence
    self.url = url
    self.citation = citation
    self.notes = notes
  }
}

/// One file as published on one day.
public struct ReleaseInfo: Hashable, Sendable {
  /// File name, as shown in receipts.
  public var file: String
  /// Lower-case hex of the file's bytes.
  public var sha256: String
  /// Day of publication as `2024-11-15`, known or worked out from the newest month (then `publishedIsInferred`).
  public var published: String
  public var publishedIsInferred: Bool
  /// For a file compiled from others: the publisher's files behind it.
  public var sources: [Source]

  public struct Source: Hashable, Sendable {
    public var file: String
    public var sha256: String
    public init(file: String, sha256: String) {
      self.file = file
      self.sha256 = sha256
    }
  }

  public init(
    file: String, sha256: String = "", published: String = "", publishedIsInferred: Bool = true, sources: [Source] = []
  ) {
    self.file = file
    self.sha256 = sha256
    self.published = published
    self.publishedIsInferred = publishedIsInferred
    self.sources = sources
  }
}

/// How long the period of each row is.
public enum Grain: UInt8, CaseIterable, Sendable, Hashable {
  case month, calendarYear, fiscalYear
  /// Months in a period of this grain.
  public var months: Int { self == .month ? 1 : 12 }
  public func period(from first: YearMonth) -> Period {
    switch self {
    case .month: .month(first)
    case .calendarYear: .calendarYear(first.year)
    case .fiscalYear: .fiscalYear(first.fiscalYear)
    }
  }
}
