import BorderData
import BorderTrends

extension TrendDocument {
  /// - Parameter chartPath: where the chart of an id stands, relative to the document; nil for no picture.
  public func markdown(chartPath: (String) -> String? = { _ in nil }) -> String {
    let esc: (String) -> String = { Markdown.esc($0) }
    var out = "# \(esc(report.title))\n\n\(esc(report.subtitle.capitalizedFirst))\n"
    func picture(_ id: String) -> String {
      guard let c = charts.first(where: { $0.id == id }), let path = chartPath(id) else { return "" }
      return "\n![\(esc(c.chart.alt))](\(path))\n"
    }
    if let first = charts.first { out += picture(first.id) }
    for s in report.sections {
      out += "\n## \(esc(s.title))\n\n"
      for line in s.statements { out += "- \(esc(line.text))\n" }
    }
    for c in charts.dropFirst() { out += picture(c.id) }
    if !report.tables.isEmpty { out += "\n## Tables\n" }
    for t in report.tables {
      out += "\n### \(esc(t.title))\n\n"
      out += Markdown.table(
        head: t.columns.map(\.name), rows: t.rows.map { $0.cells.map(\.text) }, numeric: t.columns.map(\.isNumber))
      if !t.caption.isEmpty { out += "\n\(esc(t.caption))\n" }
    }
    if !report.methods.isEmpty { out += "\n## Methods\n\n" }
    for m in report.methods { out += "- **\(esc(m.name))**: \(esc(m.plain)) *\(esc(m.source))*\n" }
    out += "\n## Sources\n\n"
    if !report.subject.note.isEmpty { out += "\(esc(report.subject.note))\n\n" }
    for s in report.sources {
      out += "- \(esc(Wording.citation(s.info))) File \(Markdown.code(s.release.file)), lines \(esc(s.linesLabel))"
      out += s.release.sha256.isEmpty ? "" : ", sha256 \(Markdown.code(s.release.sha256))"
      out += s.info.licence.isEmpty ? "\n" : ". Licence: \(esc(s.info.licence))\n"
    }
    if let command { out += "\nMade with \(Markdown.code(command)).\n" }
    return out
  }
}
