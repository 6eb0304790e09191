import BorderData
import BorderStore
import BorderTrends
import CrosscheckReports

/// What `crosscheck data` prints.
enum CatalogueText {
  static func list(_ releases: [StoredRelease], path: String) -> String {
    var out = ""
    var lastTable = ""
    for r in releases {
      if r.info.id != lastTable {
        lastTable = r.info.id
        out += (out.isEmpty ? "" : "\n") + Style.bold(r.info.id) + "  " + r.info.title + "\n"
        out += field("publisher", r.info.publisher)
        out += field("counts", r.info.measure.name + scope(r.info))
        out += field("licence", r.info.licence.isEmpty ? "not stated" : r.info.licence)
        if !r.info.url.isEmpty { out += field("address", r.info.url) }
        if !r.info.citation.isEmpty { out += field("cite as", r.info.citation) }
        for note in r.info.notes { out += field("note", note) }
      }
      out += field(r.grain == .month ? "months" : "years", coverage(r))
      out += field("release", release(r))
      out += field("sha256", r.release.sha256)
      for s in r.release.sources { out += field("from", "\(s.file), sha256 \(s.sha256)") }
      out += field(
        "rows",
        "\(NumberText.grouped(r.rowsIn)) in = \(NumberText.grouped(r.stored)) stored + \(NumberText.grouped(r.merged)) merged + "
          + "\(NumberText.grouped(r.refused)) refused")
      for i in r.issues.prefix(shownIssues) { out += field("note", LoadText.words(i)) }
      if r.issues.count > shownIssues {
        out += field("", "and \(r.issues.count - shownIssues) more, in the table data_issue")
      }
    }
    return out + "\nStore: \(SafeText.visible(path))\n"
  }

  static func history(_ changes: [ReleaseChange]) -> String {
    guard !changes.isEmpty else { return "Of each table one release is loaded: there is nothing to compare.\n" }
    var out = ""
    for c in changes {
      out += Style.bold(c.info.id) + "\n"
      out += field(
        "older", "\(c.older.file), published \(c.older.published)\(c.older.publishedIsInferred ? " or so" : "")")
      out += field(
        "newer", "\(c.newer.file), published \(c.newer.published)\(c.newer.publishedIsInferred ? " or so" : "")")
      if let added = c.added {
        out += field(
          "added", "\(Period.exactly(added).label) (\(c.addedPeriods) \(c.addedPeriods == 1 ? "period" : "periods"))")
      }
      out += field(
        "revised",
        c.revised.isEmpty
          ? "none of \(c.common) periods in both" : "\(c.revised.count) of \(c.common) periods in both")
      for r in c.revised {
        out +=
          "    \(c.grain.period(from: r.month).shortLabel)  \(NumberText.grouped(Int(r.before))) → \(NumberText.grouped(Int(r.after)))"
          + " (\(signed(Int(r.after - r.before)))), \(NumberText.grouped(r.cellsChanged)) of \(NumberText.grouped(r.cells)) cells\n"
      }
      out += "\n"
    }
    return out
  }

  private static let shownIssues = 5

  private static func scope(_ t: TableInfo) -> String {
    let places = t.wholes.map(\.text).joined(separator: ", ")
    return (places.isEmpty ? "" : " (\(places))") + (t.roundedTo > 1 ? ", rounded to \(t.roundedTo)" : "")
  }

  private static func coverage(_ r: StoredRelease) -> String {
    let total = "\(Period.exactly(r.months).label), total \(NumberText.grouped(Int(r.total)))"
    if r.isSuperseded { return total + ", superseded" }
    return r.supersededPeriods == 0 ? total : total + ", \(r.supersededPeriods) of \(r.periods) periods superseded"
  }

  private static func release(_ r: StoredRelease) -> String {
    let day = r.release.published.isEmpty ? "day unknown" : "published \(r.release.published)"
    return "\(r.release.file), \(day)\(r.release.publishedIsInferred && !r.release.published.isEmpty ? " or so" : "")"
      + ", loaded \(r.loadedAt)"
  }
}

/// `  name      value`, a value's own lines below each other.
func field(_ name: String, _ value: String) -> String {
  let pad = String(repeating: " ", count: max(1, 10 - name.count))
  return "  \(Style.dim(name))\(pad)\(SafeText.visible(value))\n"
}

func signed(_ n: Int) -> String { n > 0 ? "+" + NumberText.grouped(n) : NumberText.grouped(n) }

/// The few styles that the program's own lists use.
enum Style {
  static func bold(_ s: String) -> String { wrap(s, "1") }
  static func dim(_ s: String) -> String { wrap(s, "2") }
  private static func wrap(_ s: String, _ code: String) -> String {
    Terminal.colour && !s.isEmpty ? "\u{1B}[\(code)m\(s)\u{1B}[0m" : s
  }
}
