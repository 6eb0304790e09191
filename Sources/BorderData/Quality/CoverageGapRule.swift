/// Periods without any row between the first and the last: not published, and not to be read as zero.
struct CoverageGapRule: QualityRule {
  func issues(in table: LoadedTable, of file: LoadedFile) -> [DataIssue] {
    let present = Set(table.columns.month)
    guard let low = present.min(), let high = present.max(), high - low < 12 * 400 else { return [] }
    let missing = stride(from: low, through: high, by: table.grain.months).filter { !present.contains($0) }
    guard let first = missing.first, let last = missing.last else { return [] }
    let names = missing.prefix(6).map { table.grain.period(from: YearMonth(index: $0)).shortLabel }
    let rest = missing.count > 6 ? " and \(missing.count - 6) more" : ""
    return [
      DataIssue(
        .coverageGap, "\(table.info.title): nothing published for \(names.joined(separator: ", "))\(rest)",
        months: YearMonth(index: first)...YearMonth(index: last + Int32(table.grain.months - 1)))
    ]
  }
}
