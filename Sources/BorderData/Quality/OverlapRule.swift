/// Two releases of one table that hold the same periods: the newer counts, and what it changed is said. Of several
/// earlier ones, beside the newest.
public enum OverlapRule: TablesRule {
  public static func issues(_ new: CubeTable, against earlier: [CubeTable]) -> [DataIssue] {
    let same = earlier.filter { $0.info.id == new.info.id && $0.grain == new.grain }
    let newest = same.max { $0.release.published < $1.release.published }
    return [newest].compactMap { $0 }.compactMap { other in
      let (older, newer) = other.release.published <= new.release.published ? (other, new) : (new, other)
      let a = MonthTotals.of(older)
      let b = MonthTotals.of(newer)
      let shared = a.keys.filter { b[$0] != nil }.sorted()
      guard let first = shared.first, let last = shared.last else { return nil }
      let changed = shared.filter { a[$0]?.count != b[$0]?.count }
      var text = "\(newer.info.title): \(older.release.file) and \(newer.release.file) share \(shared.count) periods"
      text += changed.isEmpty ? " with equal totals" : "; totals of \(changed.count) were revised"
      let end = YearMonth(index: last + Int32(new.grain.months - 1))
      return DataIssue(.overlap, text, months: YearMonth(index: first)...end)
    }
  }
}

/// Rows and counts of each period.
enum MonthTotals {
  struct Total: Equatable {
    var rows = 0
    var count: Int64 = 0
  }

  /// - Parameter place: only rows there; nil for all.
  static func of(_ t: CubeTable, in place: PlaceID? = nil) -> [Int32: Total] {
    let isThere = t.places.map { p in place.map { p.withContainers.contains($0) } ?? true }
    var totals: [Int32: Total] = [:]
    t.withBuffers { rows in
      for i in 0..<rows.count where isThere[Int(rows.place[i])] {
        totals[rows.month[i], default: Total()].rows += 1
        totals[rows.month[i], default: Total()].count &+= rows.value[i]
      }
    }
    return totals
  }
}
