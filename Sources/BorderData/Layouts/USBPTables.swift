/// What the tables of the U.S. Border Patrol share.
enum USBPTables {
  static func info(
    _ id: String, _ title: String, wholes: [PlaceID], rank: Int, listsEveryCountry: Bool = false, notes: [String] = []
  ) -> TableInfo {
    TableInfo(
      id: id, publisher: "U.S. Border Patrol", title: title, measure: .encounters, wholes: wholes,
      component: .borderPatrol, listsEveryCountry: listsEveryCountry, rank: rank, licence: CBPFields.licence,
      url: "https://www.cbp.gov/newsroom/media-resources/stats", citation: "U.S. Border Patrol, \(title).",
      notes: ["Counts apprehensions between ports of entry, events and not people."] + notes)
  }
}

/// Totals printed among the rows, held against the sum of the rows.
struct TotalCheck {
  private var printed: [String: (value: Int64, line: Int)] = [:]
  private var sums: [String: Int64] = [:]

  mutating func add(_ key: String, _ n: Int64) { sums[key, default: 0] += n }
  mutating func print(_ key: String, _ n: Int64, line: Int) { printed[key] = (n, line) }

  /// One issue for each printed total that the rows do not add up to.
  func report(into log: inout IssueLog) {
    for (key, p) in printed.sorted(by: { $0.value.line < $1.value.line }) {
      guard let sum = sums[key] else { continue }
      if sum != p.value {
        log.note(.pseudoTotal, "the printed total of \(key) is \(p.value), its rows add up to \(sum)", line: p.line)
      }
    }
    let agreeing = printed.filter { sums[$0.key] == $0.value.value }.count
    if agreeing > 0 {
      log.note(.pseudoTotal, "\(agreeing) printed totals agree with the rows and are not added to them")
    }
  }
}
