/// Two releases of one table that hold the same months: the newer counts, and what it changed is said.
public enum OverlapRule {
  /// - Parameter tables: any tables; only those of equal id and grain are compared, in order of publication.
  public static func issues(_ tables: [CubeTable]) -> [DataIssue] {
    var found: [DataIssue] = []
    let groups = Dictionary(grouping: tables) { "\($0.info.id)|\($0.grain.rawValue)" }
    for (_, members) in groups.sorted(by: { $0.key < $1.key }) where members.count > 1 {
      let ordered = members.sorted { $0.release.published < $1.release.published }
      for (older, newer) in zip(ordered, ordered.dropFirst()) {
        let a = MonthTotals.of(older)
        let b = MonthTotals.of(newer)
        let shared = a.keys.filter { b[$0] != nil }.sorted()
        guard let first = shared.first, let last = shared.last else { continue }
        let changed = shared.filter { a[$0] != b[$0] }
        var text = "\(newer.info.title): \(older.release.file) and \(newer.release.file) share \(shared.count) periods"
        text += changed.isEmpty ? " with equal totals" : "; totals of \(changed.count) were revised"
        found.append(DataIssue(.overlap, text, months: YearMonth(index: first)...YearMonth(index: last)))
      }
    }
    return found
  }
}

enum MonthTotals {
  static func of(_ t: CubeTable) -> [Int32: Int64] {
    var totals: [Int32: Int64] = [:]
    for i in 0..<t.rows { totals[t.month[i], default: 0] += t.count[i] }
    return totals
  }
}
