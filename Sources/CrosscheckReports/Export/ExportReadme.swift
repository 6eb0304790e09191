public import BorderData
import BorderTrends

/// The README of a data package: what it holds, how to cite it, under which licence, what to be careful of.
public enum ExportReadme {
  /// - Parameters:
  ///   - contents: the files with what each holds.
  ///   - careful: sentences, beside the notes of the tables.
  public static func text(
    title: String, contents: [(file: String, what: String)], tables: [(info: TableInfo, release: ReleaseInfo)],
    careful: [String] = [], command: String
  ) -> String {
    var out =
      "# \(Markdown.esc(title))\n\nA [data package](https://specs.frictionlessdata.io/data-package/); made with "
    out += "\(Markdown.code(command)).\n\n## Files\n\n"
    for c in contents { out += "- \(Markdown.code(c.file)): \(Markdown.esc(c.what))\n" }
    out += "\nA cell that is empty was not published: that is no zero.\n\n## How to cite\n\n"
    out += "Name the publisher and the table, and the period of each figure:\n\n"
    var seen: Set<String> = []
    let infos = tables.map(\.info).filter { seen.insert($0.id).inserted }
    for t in infos {
      out += "- \(Markdown.esc(Wording.citation(t)))"
      if t.url.hasPrefix("https://") || t.url.hasPrefix("http://") { out += " <\(Markdown.esc(t.url))>" }
      out += "\n"
    }
    out += "\n## Licence\n\nThe figures keep their publishers’ licences:\n\n"
    for t in infos {
      out += "- \(Markdown.esc(t.title)): \(Markdown.esc(t.licence.isEmpty ? "not stated" : t.licence))\n"
    }
    var notes: [String] = []
    for n in careful + infos.flatMap(\.notes) where !notes.contains(n) { notes.append(n) }
    if !notes.isEmpty { out += "\n## What to be careful of\n\n" }
    for n in notes { out += "- \(Markdown.esc(SafeText.oneLine(n)))\n" }
    out += "\n## Files behind the figures\n\n"
    var files: Set<ReleaseInfo> = []
    for t in tables where files.insert(t.release).inserted {
      out += "- \(Markdown.code(t.release.file)), sha256 \(Markdown.code(t.release.sha256))\n"
      for s in t.release.sources { out += "  - from \(Markdown.code(s.file)), sha256 \(Markdown.code(s.sha256))\n" }
    }
    return out
  }
}
