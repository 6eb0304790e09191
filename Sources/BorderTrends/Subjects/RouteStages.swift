public import BorderData

/// The road from the Darién to the southwest border, as the countries along it count it.
public struct RouteStages: Hashable, Sendable {
  public struct Stage: Hashable, Sendable {
    public let place: PlaceID
    public let name: String
    /// What is counted there, in a clause.
    public let counted: String
    /// By calendar year, which all stages have in common.
    public let series: Series
    public let byNationality: [CountryCode: Series]
  }
  public let stages: [Stage]
  /// Calendar years that at least two stages publish whole.
  public let years: [Int]
  /// Nationalities shown, by transits or encounters in the newest of those years.
  public let nationalities: [CountryCode]

  /// Guatemala is on the road too, and publishes how many of its own people are sent back to it, which is another thing.
  static let definitions: [(place: PlaceID, measure: Measure, name: String, counted: String)] = [
    (.darien, .transits, "Darién (Panama)", "people arriving at Panama’s reception stations from the jungle"),
    (.honduras, .detections, "Honduras", "irregular entries that came to register, which gives leave to travel on"),
    (.mexico, .detections, "Mexico", "events before the migration authority, the same person often several times"),
    (.southwest, .encounters, "US southwest border", "CBP encounters between and at ports of entry"),
  ]

  /// - Parameter who: everyone, or one group whose way is followed. Nil where fewer than two stages are loaded.
  public init?(_ figures: Figures, who: Who = .everyone, limit: Int = 6) {
    var found: [Stage] = []
    for d in Self.definitions {
      let s = Selection(d.measure, place: d.place, who: who)
      guard let series = try? figures.series(s, by: .calendarYear) else { continue }
      let each = who == .everyone ? figures.nationalities(s, by: .calendarYear) : []
      var byNationality: [CountryCode: Series] = [:]
      for (c, one) in each { byNationality[c] = one }
      found.append(
        Stage(place: d.place, name: d.name, counted: d.counted, series: series, byNationality: byNationality))
    }
    guard found.count >= 2 else { return nil }
    var counts: [Int: Int] = [:]
    for stage in found {
      for p in stage.series.points where p.isWhole {
        if case .calendarYear(let y) = p.period { counts[y, default: 0] += 1 }
      }
    }
    let years = counts.filter { $0.value >= 2 }.keys.sorted()
    guard let newest = years.last else { return nil }
    stages = found
    self.years = Array(years.suffix(6))
    let unnamed = Subjects.unnamed
    let first = found.first { !$0.byNationality.isEmpty }
    nationalities = (first?.byNationality ?? [:])
      .compactMap { code, s in s.point(.calendarYear(newest))?.value.map { (code, $0) } }
      .filter { !unnamed.contains($0.0) && $0.1 > 0 }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      .prefix(limit).map(\.0)
  }

  /// Why a stage may not be taken from the one before it.
  public static let warning =
    "Each country counts something else, people are counted again at each stage and often within one, many join or leave "
    + "the road on the way, and they take weeks from one stage to the next: the difference of two stages is no number of people."

  var table: ReportTable {
    var columns: [ReportTable.Column] = [
      .init("Stage", key: "stage", isNumber: false), .init("What is counted", key: "counted", isNumber: false),
    ]
    for y in years { columns.append(.init(String(y), key: "y\(y)")) }
    let rows = stages.map { stage -> ReportTable.Row in
      var cells: [ReportTable.Cell] = [.init(stage.name), .init(stage.counted)]
      for y in years { cells.append(Self.cell(stage.series.point(.calendarYear(y)))) }
      return ReportTable.Row(cells)
    }
    return ReportTable(
      id: "stages", title: "From the Darién to the southwest border, by calendar year",
      caption: Self.warning
        + " Of people crossing Guatemala no count is loaded. A star marks a year with months missing; a dash, nothing published.",
      columns: columns,
      rows: rows)
  }

  /// The newest common year by nationality; nil where the question was of one group.
  var nationalityTable: ReportTable? {
    guard let year = years.last, !nationalities.isEmpty else { return nil }
    var columns: [ReportTable.Column] = [.init("Nationality", key: "nationality", isNumber: false)]
    for s in stages { columns.append(.init(s.name, key: Subjects.slug(s.name))) }
    let rows = nationalities.map { code -> ReportTable.Row in
      let cells = stages.map { stage in
        stage.byNationality[code].map { Self.cell($0.point(.calendarYear(year))) } ?? ReportTable.Cell("–")
      }
      return ReportTable.Row([.init(Names.country(code).capitalisedFirst)] + cells)
    }
    return ReportTable(
      id: "stages-by-nationality", title: "The stages by nationality, \(year)", caption: Self.warning, columns: columns,
      rows: rows)
  }

  private static func cell(_ p: Series.Point?) -> ReportTable.Cell {
    guard let p, let v = p.value else { return .init("–") }
    return .init(NumberText.grouped(v) + (p.isWhole ? "" : "*"), Double(v))
  }

  var sentence: String? {
    guard let y = years.last else { return nil }
    let parts = stages.compactMap { s in
      s.series.point(.calendarYear(y))?.wholeValue.flatMap { $0 > 0 ? "\(s.name) \(NumberText.grouped($0))" : nil }
    }
    return parts.count >= 2 ? "Along the road in \(y): \(parts.joined(separator: ", ")). \(Self.warning)" : nil
  }
}
