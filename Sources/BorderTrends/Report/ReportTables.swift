import BorderData

extension TrendContext {
  var tables: [ReportTable] {
    var out = [headlineTable]
    if !memberSeries.isEmpty { out.append(membersTable) }
    return out
  }

  private var headlineTable: ReportTable {
    let s = headlineSeries
    let hasShare = s.rows.contains { $0.share != nil }
    let hasRank = s.rows.contains { $0.rank != nil }
    let first = s.series.points.first { ($0.wholeValue ?? 0) > 0 }?.period
    var columns: [ReportTable.Column] = [
      .init(grain == .month ? "Month" : "Year", key: "period", isNumber: false),
      .init(unit.capitalisedFirst, key: "count"),
      .init("Change", key: "change_percent"),
    ]
    if let first { columns.append(.init("Times \(first.shortLabel)", key: "times_first")) }
    if hasShare { columns.append(.init("Share", key: "share_percent")) }
    if hasRank { columns.append(.init("Rank", key: "rank")) }
    columns.append(.init("Note", key: "note", isNumber: false))
    let rows = s.rows.map { r -> ReportTable.Row in
      var cells: [ReportTable.Cell] = [
        .init(r.period.shortLabel), .init(r.value.map { NumberText.grouped($0) } ?? "–", r.value.map(Double.init)),
        .init(
          r.change?.fraction.map { NumberText.signedPercent($0) } ?? "", r.change?.fraction.map { $0 * 100 }),
      ]
      if first != nil { cells.append(.init(r.timesFirst.map { NumberText.multiple($0) } ?? "", r.timesFirst)) }
      if hasShare { cells.append(.init(r.share.map { NumberText.percent($0) } ?? "", r.share.map { $0 * 100 })) }
      if hasRank { cells.append(.init(r.rank.map { NumberText.ordinal($0) } ?? "", r.rank.map(Double.init))) }
      cells.append(.init(note(r)))
      return ReportTable.Row(cells, flags: r.flags)
    }
    var caption = "Change is on the period before, whole periods only."
    if let of = s.shareOf { caption += " Share is \(of)." }
    if let among = s.rankAmong { caption += " Rank is \(among)." }
    return ReportTable(id: "series", title: subtitle, caption: caption, columns: columns, rows: rows)
  }

  /// A row's flags in words, `12 of 12 months` left out.
  func note(_ r: ReportRow) -> String {
    var words: [String] = []
    if r.flags.contains(.partial), let f = r.figure {
      words.append("\(f.publishedMonths) of \(r.period.length) months")
    }
    for flag in r.flags.sorted() where flag != .partial { words.append(flag.words) }
    return words.joined(separator: "; ")
  }

  private var membersTable: ReportTable {
    let members = memberSeries
    var columns: [ReportTable.Column] = [.init(grain == .month ? "Month" : "Year", key: "period", isNumber: false)]
    for m in members {
      let code: String
      if case .only(let c) = m.selection.who { code = c.map(\.text).joined() } else { code = m.label }
      columns.append(.init(m.label, key: "\(code)_count"))
      columns.append(.init("share", key: "\(code)_share_percent"))
      columns.append(.init("rank", key: "\(code)_rank"))
    }
    var rows: [ReportTable.Row] = []
    // From the first period in which any of them is published: a long series may begin decades earlier.
    let shown = headlineSeries.rows.drop { head in
      !members.contains { m in m.rows.contains { $0.period == head.period && $0.figure != nil } }
    }
    for head in shown {
      var cells: [ReportTable.Cell] = [.init(head.period.shortLabel)]
      for m in members { cells += Self.cells(m, head.period) }
      rows.append(ReportTable.Row(cells, flags: head.flags.intersection([.gap, .partial, .preliminary, .seam])))
    }
    return ReportTable(
      id: "members", title: isGroup ? "Each of the \(NumberText.count(members.count))" : "Largest nationalities",
      caption: "Share is of \(subjectName); rank is \(members.first?.rankAmong ?? "among those shown").",
      columns: columns, rows: rows)
  }

  // Guards rather than chained optionals: Swift 6.3.1's optimiser crashes on the latter here.
  private static func cells(_ m: ReportSeries, _ p: Period) -> [ReportTable.Cell] {
    guard let r = m.rows.first(where: { $0.period == p }), let value = r.value else {
      return [.init("–"), .init(""), .init("")]
    }
    var out: [ReportTable.Cell] = [.init(NumberText.grouped(value), Double(value))]
    if let share = r.share { out.append(.init(NumberText.percent(share), share * 100)) } else { out.append(.init("")) }
    if let rank = r.rank { out.append(.init(NumberText.ordinal(rank), Double(rank))) } else { out.append(.init("")) }
    return out
  }
}
