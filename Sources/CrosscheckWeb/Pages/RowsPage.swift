import BorderData
import BorderTrends
import CrosscheckReports

/// The receipt of a figure: the rows that it is the sum of, each with its line in the file.
struct RowsPage: Page {
  let name = "rows"
  let forms: [PageForm] = [.html, .json, .csv]

  /// Rows that the page shows; JSON and CSV have all.
  private static let shown = 400

  private struct Row {
    let table: CubeTable
    let index: Int
    var cells: [String] {
      let t = table
      let code = CountryCode(packed: t.citizenship[index])
      return [
        String(t.line[index]), YearMonth(index: t.month[index]).description, t.places[Int(t.place[index])].text,
        Component(rawValue: t.component[index])?.code ?? "", Authority(rawValue: t.authority[index])?.code ?? "",
        Demographic(rawValue: t.demographic[index])?.code ?? "", code == .everyone ? "" : code.text,
        String(t.count[index]),
      ]
    }
  }

  private static let head = [
    "line", "period_from", "place", "component", "authority", "group", "citizenship", "count",
  ]

  func answer(_ ask: PageAsk) throws(Refusal) -> Answer {
    let (selection, period) = try FigureAddress.decoded(ask.query, ask.site.directory)
    let figure: Figure
    do throws(NoFigure) { figure = try ask.site.figures.figure(selection, period) } catch {
      throw Refusal(422, error.code, "There is no figure for \(Names.selection(selection)): \(error.words).")
    }
    let receipt = ask.site.figures.receipt(for: figure)
    let rows = Self.rows(receipt, ask.site.figures.cube)
    switch ask.form {
    case .json:
      let json = JSONValue.object([
        ("schema", .string("crosscheck/rows")), ("version", .int(1)),
        ("words", .string(Names.selection(selection))), ("period", .string(period.code)),
        ("value", .int(figure.value)), ("command", .text(Wording.command(figure))),
        (
          "files",
          .array(
            rows.map { entry, rows in
              .object([
                ("file", .string(entry.release.file)), ("sha256", .string(entry.release.sha256)),
                ("table", .string(entry.info.id)), ("head", .strings(Self.head)),
                ("rows", .array(rows.map { .strings($0.cells) })),
              ])
            })
        ),
      ])
      return Answer(json.document(), .json)
    case .csv:
      return Answer(
        CSVText.table(
          head: ["file"] + Self.head, rows: rows.flatMap { e, rows in rows.map { [e.release.file] + $0.cells } }), .csv)
    default: return Answer(page(figure, rows, ask), .html)
    }
  }

  private static func rows(_ receipt: Receipt, _ cube: Cube) -> [(entry: Receipt.Entry, rows: [Row])] {
    receipt.entries.map { e in
      let tables = cube.tables.filter { $0.info.id == e.info.id && $0.release.sha256 == e.release.sha256 }
      var found: [Row] = []
      for t in tables {
        for i in 0..<t.rows {
          let line = Int(t.line[i])
          let month = YearMonth(index: t.month[i])
          if month >= e.months.lowerBound, month <= e.months.upperBound, Self.holds(e.lines, line) {
            found.append(Row(table: t, index: i))
          }
        }
      }
      return (e, found.sorted { $0.table.line[$0.index] < $1.table.line[$1.index] })
    }
  }

  /// Whether a line is in the runs, which ascend.
  private static func holds(_ runs: [ClosedRange<Int>], _ line: Int) -> Bool {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].upperBound < line { low = middle + 1 } else { high = middle }
    }
    return low < runs.count && runs[low].contains(line)
  }

  /// Only the columns in which something stands.
  private func table(_ rows: [Row], of e: Receipt.Entry) -> String {
    let names = ["Line", "From", "Place", "Component", "Authority", "Group", "Citizenship", "Count"]
    let cells = rows.prefix(Self.shown).map { row in
      var c = row.cells
      if !c[6].isEmpty { c[6] = Names.country(CountryCode(packed: row.table.citizenship[row.index])).capitalisedFirst }
      return c
    }
    let used = names.indices.filter { i in cells.contains { !$0[i].isEmpty } }
    return HTMLPage.table(
      head: used.map { names[$0] }, rows: cells.map { row in used.map { row[$0] } },
      numeric: used.map { $0 == names.count - 1 }, caption: "Rows of \(e.release.file) behind the figure",
      cls: "rows dense")
  }

  private func page(_ f: Figure, _ files: [(entry: Receipt.Entry, rows: [Row])], _ ask: PageAsk) -> String {
    func esc(_ s: some StringProtocol) -> String { HTMLPage.esc(s) }
    var main = ""
    for (e, rows) in files {
      main += "<section><h2><a href=\"/data/\(Parameters.encoded(e.info.id))\">\(esc(e.info.title))</a></h2>\n"
      main += "<p>\(esc(e.info.publisher)). File \(esc(e.release.file)), "
      main += "\(NumberText.grouped(rows.count)) \(rows.count == 1 ? "row" : "rows").</p>\n"
      main += "<p class=\"sum small soft\">sha256 \(esc(e.release.sha256))</p>\n"
      if rows.isEmpty {
        main += "<p>No row: the publisher lists everything that it counted, so that this is a published zero.</p>\n"
      } else {
        main += table(rows, of: e)
        if rows.count > Self.shown {
          main += "<p>\(NumberText.grouped(rows.count - Self.shown)) more rows: "
          main += "<a href=\"\(esc(ask.address(.csv)))\">all as CSV</a>.</p>\n"
        }
      }
      main += "</section>\n"
    }
    if let c = Wording.command(f) { main += "<p>Shown again by</p><code class=\"cmd\">\(esc(c))</code>\n" }
    return SiteFrame.page(
      title: Wording.figure(f), kicker: "receipt", lead: Names.selection(f.selection).capitalisedFirst + ".", here: nil,
      main: main + SiteFrame.twins(ask, forms))
  }
}
