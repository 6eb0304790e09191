/// Pieces that every page is made of. All foreign text goes through `SafeText.markup`.
package enum HTMLPage {
  package static func esc(_ s: some StringProtocol) -> String { SafeText.markup(s) }

  /// A whole page in its frame.
  package static func page(title: String, description: String, frame: PageFrame, body: String) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="description" content="\(esc(description))">
    <title>\(esc(title))</title>
    \(frame.head)
    </head>
    <body>
    <a class="skip" href="#main">Skip to the content</a>
    \(frame.banner)<div class="page">
    \(body)</div>
    </body>
    </html>

    """
  }

  /// A chart drawn twice, for wide and for narrow screens, with its figures as a table that opens.
  package static func chart(_ c: Chart, id: String, heading: Bool = true) -> String {
    var out =
      "<figure>\n<div class=\"wide\">\(c.svg(width: 680, id: "\(id)-w", heading: heading, standalone: false))</div>\n"
    out += "<div class=\"narrow\">\(c.svg(width: 290, id: "\(id)-n", heading: heading, standalone: false))</div>\n"
    let t = c.table
    out += "<details class=\"more\"><summary>The figures of this chart as a table</summary>\n"
    let numeric = t.head.indices.map { i in
      i > 0 && t.rows.contains { $0.indices.contains(i) && ($0[i].first?.isNumber ?? false) }
    }
    out += table(head: t.head, rows: t.rows, numeric: numeric, caption: c.title, cls: "")
    return out + "</details>\n</figure>\n"
  }

  /// A table whose first column heads its rows. `stack` as a class turns rows into blocks on a phone; the roles keep
  /// it a table for screen readers all the same.
  package static func table(
    head: [String], rows: [[String]], numeric: [Bool] = [], caption: String, cls: String, hideCaption: Bool = true,
    firstIsStrong: Bool = false
  ) -> String {
    func isNumber(_ i: Int) -> Bool { numeric.indices.contains(i) && numeric[i] }
    // A wide table may scroll inside its box; the box then takes the keyboard's focus.
    let isWide = cls.contains("dense") || head.count > 3 && !cls.hasPrefix("stack")
    let reach = isWide ? " tabindex=\"0\" role=\"region\" aria-label=\"\(esc(caption))\"" : ""
    var out = "<div class=\"scroll\"\(reach)><table role=\"table\"\(cls.isEmpty ? "" : " class=\"\(cls)\"")>"
    out += "<caption\(hideCaption ? " class=\"sr\"" : "")>\(esc(caption))</caption>\n<thead><tr role=\"row\">"
    for (i, h) in head.enumerated() {
      let name = h.isEmpty ? "<span class=\"sr\">Name</span>" : esc(h)
      out += "<th role=\"columnheader\" scope=\"col\"\(isNumber(i) ? " class=\"n\"" : "")>\(name)</th>"
    }
    out += "</tr></thead>\n<tbody>\n"
    for (r, row) in rows.enumerated() {
      out += firstIsStrong && r == 0 ? "<tr role=\"row\" class=\"first\">" : "<tr role=\"row\">"
      for (i, cell) in row.enumerated() {
        let label =
          head.indices.contains(i) && !head[i].isEmpty && cls.hasPrefix("stack") ? " data-l=\"\(esc(head[i]))\"" : ""
        if i == 0 {
          out += "<th role=\"rowheader\" scope=\"row\" class=\"row\"\(label)>\(esc(cell))</th>"
        } else {
          out += "<td role=\"cell\"\(isNumber(i) ? " class=\"n\"" : "")\(label)>\(esc(cell))</td>"
        }
      }
      out += "</tr>\n"
    }
    return out + "</tbody></table></div>\n"
  }

  package static func list(_ items: [String]) -> String {
    items.isEmpty ? "" : "<ul>\n" + items.map { "<li>\(esc($0))</li>\n" }.joined() + "</ul>\n"
  }
}
