/// Periods without any row between the first and the last: not published, and not to be read as zero. Of a table that
/// covers several places, also those in which one of them has no row while others have.
struct CoverageGapRule: QualityRule {
  func issues(in table: LoadedTable, of file: LoadedFile) -> [DataIssue] {
    let all = Set(table.columns.month)
    guard let low = all.min(), let high = all.max(), high - low < 12 * 400 else { return [] }
    var found = [gap(table, low, high, all, "")]
    for place in table.info.wholes where table.info.wholes.count > 1 {
      let isThere = table.columns.places.map { $0.withContainers.contains(place) }
      var present: Set<Int32> = []
      for i in 0..<table.columns.rows where isThere[Int(table.columns.place[i])] {
        present.insert(table.columns.month[i])
      }
      guard let first = present.min() else { continue }
      // Where nothing at all is published is said above.
      found.append(gap(table, first, high, present.union(Set(first...high).subtracting(all)), " of \(place.text)"))
    }
    return found.compactMap { $0 }
  }

  private func gap(_ table: LoadedTable, _ low: Int32, _ high: Int32, _ present: Set<Int32>, _ what: String)
    -> DataIssue?
  {
    let missing = stride(from: low, through: high, by: table.grain.months).filter { !present.contains($0) }
    guard let first = missing.first, let last = missing.last else { return nil }
    let names = missing.prefix(6).map { table.grain.period(from: YearMonth(index: $0)).shortLabel }
    let rest = missing.count > 6 ? " and \(missing.count - 6) more" : ""
    return DataIssue(
      .coverageGap, "\(table.info.title): nothing published\(what) for \(names.joined(separator: ", "))\(rest)",
      months: YearMonth(index: first)...YearMonth(index: last + Int32(table.grain.months - 1)))
  }
}
