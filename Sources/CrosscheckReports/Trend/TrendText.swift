import BorderData
import BorderTrends

extension TrendDocument {
  /// For a terminal, in reading order: the message, its table with a bar per row, the statements, the other tables, the
  /// methods in plain words, the sources.
  public func text(_ style: TerminalStyle = TerminalStyle()) -> String {
    var out = style.wrap(report.title).map(style.bold)
    out += style.wrap(report.subtitle.capitalizedFirst).map(style.dim)
    if let t = report.tables.first { out += [""] + Self.table(t, style, bars: report.headline.rows) }
    for s in report.sections {
      out += ["", style.bold(s.title)]
      for line in s.statements { out += style.wrap(SafeText.oneLine(line.text), first: "• ") }
    }
    for t in report.tables.dropFirst() {
      out += [""] + style.wrap(t.title).map(style.bold) + Self.table(t, style, bars: [])
    }
    if !report.methods.isEmpty { out += ["", style.bold("How it was worked out")] }
    for m in report.methods { out += style.wrap("\(m.name): \(m.plain)", first: "• ") }
    if !report.sources.isEmpty { out += ["", style.bold("Sources")] }
    for s in report.sources {
      out += style.wrap(
        "\(Wording.citation(s.info)) File \(s.release.file), lines \(s.linesLabel)"
          + (s.release.sha256.isEmpty ? "" : ", sha256 \(s.release.sha256.prefix(12))…"), first: "• ")
    }
    return out.joined(separator: "\n") + "\n"
  }

  private static func table(_ t: ReportTable, _ style: TerminalStyle, bars: [ReportRow]) -> [String] {
    lines(t, style, bars: bars) + (t.caption.isEmpty ? [] : style.wrap(t.caption).map(style.dim))
  }

  /// Columns padded to their widest cell; those that do not fit the width are left out, never cut.
  private static func lines(_ t: ReportTable, _ style: TerminalStyle, bars: [ReportRow]) -> [String] {
    let widths = t.columns.indices.map { i in
      max(t.columns[i].name.count, t.rows.map { $0.cells.indices.contains(i) ? $0.cells[i].text.count : 0 }.max() ?? 0)
    }
    var shown: [Int] = []
    var total = 0
    // A note at the end may wrap, so it never pushes another column out.
    let last = t.columns.count - 1
    let wrapsLast = last > 0 && !t.columns[last].isNumber
    for i in t.columns.indices where !(wrapsLast && i == last) {
      guard total + widths[i] + 2 <= style.width else { break }
      shown.append(i)
      total += widths[i] + 2
    }
    let dropped = t.columns.count - shown.count - (wrapsLast ? 1 : 0)
    let top = bars.compactMap(\.value).max() ?? 0
    let room = min(24, style.width - total - 3)
    func cell(_ i: Int, _ s: String) -> String {
      let pad = String(repeating: " ", count: max(0, widths[i] - s.count))
      return t.columns[i].isNumber ? pad + s : s + pad
    }
    var out = [style.bold(shown.map { cell($0, t.columns[$0].name) }.joined(separator: "  ").trimmedEnd)]
    for (r, row) in t.rows.enumerated() {
      var line = shown.map { cell($0, row.cells.indices.contains($0) ? row.cells[$0].text : "") }
        .joined(separator: "  ")
      if room > 5, top > 0, bars.indices.contains(r) {
        line += "  " + bar(bars[r], top: top, room: room)
      }
      let note = wrapsLast && row.cells.indices.contains(last) ? row.cells[last].text : ""
      if !note.isEmpty {
        let joined = line.trimmedEnd + "  " + note
        if joined.count <= style.width {
          line = joined
        } else {
          out.append(line.trimmedEnd)
          out += style.wrap(note, first: String(repeating: " ", count: widths[0] + 2))
          continue
        }
      }
      out.append(line.trimmedEnd)
    }
    if dropped > 0 {
      out += style.wrap(
        (dropped == 1 ? "One more column" : "\(dropped) more columns") + ": widen the terminal, or use --format csv."
      ).map(style.dim)
    }
    return out
  }

  /// Eighths of a block; a part period in a lighter shade.
  private static func bar(_ r: ReportRow, top: Int, room: Int) -> String {
    guard let v = r.value, v > 0 else { return "" }
    let eighths = Int((Double(v) / Double(top) * Double(room) * 8).rounded())
    if r.flags.contains(.partial) { return String(repeating: "░", count: max(1, (eighths + 7) / 8)) }
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    let full = String(repeating: "█", count: eighths / 8) + rest
    return full.isEmpty ? "▏" : full
  }
}

extension String {
  var trimmedEnd: String {
    var s = self[...]
    while s.last == " " { s.removeLast() }
    return String(s)
  }
}
