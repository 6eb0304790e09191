import BorderData
import BorderStore

/// What `crosscheck load` prints of a file.
enum LoadText {
  static func of(_ f: LoadedFile, _ receipt: LoadReceipt) -> String {
    var out = Style.bold(Terminal.printable(f.release.file)) + "\n"
    if case .alreadyLoaded(let at, let name) = receipt.outcome {
      let other = name == f.release.file ? "" : " as \(name)"
      return out + field("unchanged", "these bytes were loaded \(at)\(other); nothing was changed")
    }
    out += field("layout", f.layout)
    out += field("rows", "\(number(f.account.rowsIn)) in = \(number(f.account.stored)) stored + "
      + "\(number(f.account.merged)) merged + \(number(f.account.refused)) refused")
    for t in f.tables {
      let months = t.columns.month
      guard let low = months.min(), let high = months.max() else { continue }
      let last = YearMonth(index: high).advanced(by: t.grain.months - 1)
      out += field(t.grain == .month ? "months" : "years",
        "\(Period.exactly(YearMonth(index: low)...last).label), total \(number(Int(sum(t.columns)))) \(t.info.measure.name)")
      out += field("table", "\(t.info.id): \(t.info.title), \(t.info.publisher)")
    }
    for r in f.refusals.prefix(shown) {
      out += field("refused", "line \(r.line), \(r.column) “\(r.value)”: \(r.reason)")
    }
    if f.refusals.count > shown { out += field("", "and \(number(f.refusals.count - shown)) more refused") }
    for i in f.issues.prefix(shown) { out += field(i.severity, (i.line.map { "line \($0): " } ?? "") + i.message) }
    if f.issues.count > shown { out += field("", "and \(number(f.issues.count - shown)) more, in the table data_issue") }
    if case .stored(let superseded) = receipt.outcome {
      for s in superseded {
        out += field("newer", "\(s.newerFile) now answers for \(s.periods) periods of \(s.table) that \(s.olderFile) has too "
          + "(\(number(Int(s.olderTotal))) there, \(number(Int(s.newerTotal))) here)")
      }
    }
    return out
  }

  private static let shown = 5
  private static func sum(_ c: TableColumns) -> Int64 {
    c.count.reduce(0) { $0.addingReportingOverflow($1).partialValue }
  }
}
