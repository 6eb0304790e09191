import BorderData
import BorderStore
import BorderTrends
import CrosscheckReports

/// What `crosscheck load` prints of a file.
enum LoadText {
  static func of(_ f: LoadedFile, _ receipt: LoadReceipt) -> String {
    var out = Style.bold(SafeText.visible(f.release.file)) + "\n"
    if case .alreadyLoaded(let at, let name) = receipt.outcome {
      let other = name == f.release.file ? "" : " as \(name)"
      return out + field("unchanged", "these bytes were loaded \(at)\(other); nothing was changed")
    }
    out += field("layout", "\(f.layoutTitle) (\(f.layout))")
    out += field(
      "rows",
      "\(NumberText.grouped(f.account.rowsIn)) in = \(NumberText.grouped(f.account.stored)) stored + "
        + "\(NumberText.grouped(f.account.merged)) merged + \(NumberText.grouped(f.account.refused)) refused")
    for t in f.tables {
      guard let months = t.coverage else { continue }
      out += field(
        t.grain == .month ? "months" : "years",
        "\(Period.exactly(months).label), total \(NumberText.grouped(Int(sum(t.columns)))) \(t.info.measure.name)")
      out += field("table", "\(t.info.id): \(t.info.title), \(t.info.publisher)")
    }
    for r in f.refusals.prefix(shown) {
      out += field("refused", r.description)
    }
    if f.refusals.count > shown { out += field("", "and \(NumberText.grouped(f.refusals.count - shown)) more refused") }
    let issues = f.issues + receipt.issues
    for i in issues.prefix(shown) { out += field("note", LoadText.words(i)) }
    if issues.count > shown {
      out += field("", "and \(NumberText.grouped(issues.count - shown)) more, in the table data_issue")
    }
    if case .stored(let superseded) = receipt.outcome {
      for s in superseded {
        out += field(
          "newer",
          "\(s.newerFile) now answers for \(s.periods) periods of \(s.table) that \(s.olderFile) has too "
            + "(\(NumberText.grouped(Int(s.olderTotal))) there, \(NumberText.grouped(Int(s.newerTotal))) here)")
      }
    }
    return out
  }

  /// What is said of refused rows where nothing else is said of the file; nil where there is none.
  static func refused(_ path: String, _ account: RowAccount, _ refusals: [Refusal]) -> String? {
    guard account.refused > 0 else { return nil }
    let first = refusals.first.map { "; the first: \($0)" } ?? ""
    return
      "\(path): \(NumberText.grouped(account.refused)) of \(NumberText.grouped(account.rowsIn)) rows refused\(first)"
  }

  private static let shown = 5

  /// What was found, and at which lines.
  static func words(_ i: DataIssue) -> String {
    guard let first = i.lines.first else { return i.message }
    let rest = i.lines.dropFirst().map(String.init)
    return i.message + " (line \(([String(first)] + rest).joined(separator: ", ")))"
  }

  private static func sum(_ c: TableColumns) -> Int64 {
    c.count.reduce(0) { $0.addingReportingOverflow($1).partialValue }
  }
}
