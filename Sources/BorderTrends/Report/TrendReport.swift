public import BorderData

/// A trend as a value: everything that any output format shows, in reading order.
///
/// A format turns this into text and pictures and works nothing out for itself, so that all formats say the same.
public struct TrendReport: Sendable {
  public var subject: Subject
  public var selection: Selection
  public var grain: Grain
  /// The message: "Northern Triangle: 91,570 encounters in FY2025, down 77.6% on FY2024, the lowest of the series".
  public var title: String
  /// The statistic, unit and coverage: "CBP encounters of people from …, nationwide, by fiscal year, FY2020–FY2025".
  public var subtitle: String
  public var headline: ReportSeries
  /// The group's members, or the largest nationalities, in the order of the newest whole period.
  public var members: [ReportSeries]
  /// What happened, how sure, compared with what, what to be careful of; an empty one is left out.
  public var sections: [ReportSection]
  /// The first is the headline series.
  public var tables: [ReportTable]
  /// The first is the headline chart.
  public var charts: [ReportChart]
  /// Each method used, with its plain sentence.
  public var methods: [MethodNote]
  /// Where the figures come from: file and lines.
  public var sources: [ReportSource]
}

/// One series with what a reader is shown beside each count.
public struct ReportSeries: Hashable, Sendable {
  public var label: String
  public var selection: Selection
  public var series: Series
  public var rows: [ReportRow]
  /// What `share` is a share of: "of all CBP encounters, nationwide".
  public var shareOf: String?
  /// What `rank` is a place among: "of the three".
  public var rankAmong: String?
}

/// One period of a series.
public struct ReportRow: Hashable, Sendable {
  public var period: Period
  /// Nil for a gap: not published, which is not zero.
  public var figure: Figure?
  /// On the period before; nil across a gap or a part.
  public var change: Change?
  /// Times the first whole period of the series.
  public var timesFirst: Double?
  /// 0…1 of `ReportSeries.shareOf`.
  public var share: Double?
  public var rank: Int?
  public var flags: Set<RowFlag>

  // Not inlined, as Swift 6.3.1's optimiser crashes on optional chains through it.
  @inline(never)
  public var value: Int? { figure?.value }
}

/// Why a period looks different from others.
public enum RowFlag: String, Hashable, Sendable, CaseIterable, Comparable {
  case gap, partial, preliminary, highest, lowest, lowBase, seam

  public static func < (a: Self, b: Self) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }

  /// For a table's legend.
  public var words: String {
    switch self {
    case .gap: "not published"
    case .partial: "part of the period"
    case .preliminary: "may still be revised"
    case .highest: "highest of the series"
    case .lowest: "lowest of the series"
    case .lowBase: "change from a low base"
    case .seam: "the source changes here"
    }
  }
}

public struct ReportSection: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case whatHappened, howSure, comparedWith, careful
    public var title: String {
      switch self {
      case .whatHappened: "What happened"
      case .howSure: "How sure"
      case .comparedWith: "Compared with what"
      case .careful: "What to be careful of"
      }
    }
  }
  public var kind: Kind
  public var statements: [Statement]
  public var title: String { kind.title }
}

/// A sentence with the figures that it rests on.
public struct Statement: Hashable, Sendable {
  public var text: String
  public var figures: [Figure]
  /// `MethodNote.id`, where a method stands behind it.
  public var method: String?

  public init(_ text: String, figures: [Figure] = [], method: MethodNote? = nil) {
    self.text = text
    self.figures = figures
    self.method = method?.id
  }
}

public struct ReportTable: Hashable, Sendable {
  public var id: String
  public var title: String
  /// What the columns mean, which flags occur.
  public var caption: String
  public var columns: [Column]
  public var rows: [Row]

  public struct Column: Hashable, Sendable {
    public var name: String
    /// Name in CSV and JSON: `change_percent`.
    public var key: String
    public var isNumber: Bool
    public init(_ name: String, key: String, isNumber: Bool = true) {
      self.name = name
      self.key = key
      self.isNumber = isNumber
    }
  }
  public struct Row: Hashable, Sendable {
    public var cells: [Cell]
    public var flags: Set<RowFlag>
    public init(_ cells: [Cell], flags: Set<RowFlag> = []) {
      self.cells = cells
      self.flags = flags
    }
  }
  public struct Cell: Hashable, Sendable {
    /// As shown; empty for nothing to show.
    public var text: String
    /// Unrounded, for CSV and JSON; nil for words and gaps.
    public var number: Double?
    public init(_ text: String, _ number: Double? = nil) {
      self.text = text
      self.number = number
    }
  }

  public init(id: String, title: String, caption: String, columns: [Column], rows: [Row]) {
    self.id = id
    self.title = title
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}

/// What a chart shows, without how it is drawn.
public struct ReportChart: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case bars, stackedBars, line
  }
  public enum PointState: String, Hashable, Sendable { case whole, partial, preliminary, gap, expected }

  public struct Point: Hashable, Sendable {
    public var period: Period
    public var value: Double?
    /// Lower and upper end of a band around or instead of the value.
    public var low: Double?
    public var high: Double?
    public var state: PointState
    public init(_ period: Period, _ value: Double?, low: Double? = nil, high: Double? = nil, state: PointState = .whole)
    {
      self.period = period
      self.value = value
      self.low = low
      self.high = high
      self.state = state
    }
  }
  public struct Line: Hashable, Sendable {
    /// How a line is to look beside the others.
    public enum Role: String, Hashable, Sendable { case main, member, trend, adjusted, band, expectation }
    public var label: String
    public var role: Role
    public var points: [Point]
    public init(_ label: String, role: Role, points: [Point]) {
      self.label = label
      self.role = role
      self.points = points
    }
  }
  /// A vertical mark: a known event or a break.
  public struct Mark: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable { case event, change, seam, record }
    public var month: YearMonth
    public var label: String
    public var kind: Kind
    public init(_ month: YearMonth, _ label: String, kind: Kind) {
      self.month = month
      self.label = label
      self.kind = kind
    }
  }

  public var id: String
  public var kind: Kind
  /// The message.
  public var title: String
  /// The statistic.
  public var subtitle: String
  /// The picture in words, for those who do not see it.
  public var alt: String
  public var unit: String
  public var lines: [Line]
  public var marks: [Mark]
  /// `ReportTable.id` of the same numbers.
  public var table: String?

  public init(
    id: String, kind: Kind, title: String, subtitle: String, alt: String, unit: String, lines: [Line],
    marks: [Mark] = [], table: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.subtitle = subtitle
    self.alt = alt
    self.unit = unit
    self.lines = lines
    self.marks = marks
    self.table = table
  }
}

/// A file behind a report, and the lines used of it.
public struct ReportSource: Hashable, Sendable {
  public var info: TableInfo
  public var release: ReleaseInfo
  public var months: ClosedRange<YearMonth>
  public var lines: [ClosedRange<Int>]
  /// `4–9, 12, 40–41 and 310 more`.
  public var linesLabel: String
  /// Lines that were summed too but are not kept by number.
  public var furtherLines = 0
}
