import BorderData
import BorderTrends

extension TrendDocument {
  /// Tidy: one row per series and period. Cells that a spreadsheet would take for a formula are made harmless.
  public func csv() -> String {
    let head = [
      "series", "citizenship", "measure", "place", "period", "first_month", "last_month", "count", "months_published",
      "months", "change_percent", "share_percent", "rank", "flags", "tables",
    ]
    var rows: [[String]] = []
    for s in [report.headline] + report.members {
      let who: String =
        switch s.selection.who {
        case .everyone: "*"
        case .only(let c): c.map(\.text).joined(separator: " ")
        case .except(let c): "not " + c.map(\.text).joined(separator: " ")
        }
      for r in s.rows {
        rows.append([
          SafeText.oneLine(s.label), who, s.selection.measure.rawValue, s.selection.place.text, r.period.code,
          r.period.first.description, r.period.last.description, r.value.map(String.init) ?? "",
          String(r.figure?.publishedMonths ?? 0), String(r.period.length),
          CSVText.number((r.change?.fraction).map { $0 * 100 }), CSVText.number(r.share.map { $0 * 100 }),
          r.rank.map(String.init) ?? "", r.flags.sorted().map(\.rawValue).joined(separator: " "),
          (r.figure?.tables ?? []).map(\.id).joined(separator: " "),
        ])
      }
    }
    return CSVText.table(head: head, rows: rows)
  }
}
