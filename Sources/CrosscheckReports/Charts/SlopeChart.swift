/// Two moments, a line between them per name.
public struct SlopeChart: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var name: String
    public var from: Double
    public var to: Double
    public init(name: String, from: Double, to: Double) {
      self.name = name
      self.from = from
      self.to = to
    }
  }
  public var fromLabel: String
  public var toLabel: String
  public var rows: [Row]
  public var format: ValueFormat

  public init(fromLabel: String, toLabel: String, rows: [Row], format: ValueFormat = .count) {
    self.fromLabel = fromLabel
    self.toLabel = toLabel
    self.rows = rows
    self.format = format
  }
}

extension SlopeChart: ChartDrawing {
  func height(width: Double) -> Double { max(200, Double(rows.count) * 30 + 60) }

  private func left(_ row: Row, narrow: Bool) -> String {
    narrow ? format.short(row.from) : "\(row.name) \(format.full(row.from))"
  }
  private func right(_ row: Row, narrow: Bool) -> String {
    let relative = row.from == 0 ? 0 : (row.to - row.from) / abs(row.from)
    let change = row.from == 0 ? "" : " (\(Digits.percent(relative, decimals: 0, signed: true)))"
    return narrow ? "\(row.name) \(format.short(row.to))" : format.full(row.to) + change
  }

  func draw(_ b: inout SVGBuilder, in r: Rect) {
    guard !rows.isEmpty else { return }
    let narrow = r.width < 472
    let scale = ValueScale(rows.flatMap { [$0.from, $0.to] }, zero: true)
    let lw =
      (rows.map { TextMeasure.width(left($0, narrow: narrow), size: 12) } + [TextMeasure.width(fromLabel, size: 12)])
      .max().map { $0 + 12 } ?? 0
    let rw = (rows.map { TextMeasure.width(right($0, narrow: narrow), size: 12, bold: true) }.max() ?? 0) + 12
    let plot = Rect(x: r.x + lw, y: r.y + 28, width: max(60, r.width - lw - rw), height: r.height - 40)
    b.text(plot.x, r.y + 13, fromLabel, size: 12, cls: "xc-soft", anchor: .end)
    b.text(plot.right, r.y + 13, toLabel, size: 12, cls: "xc-soft")
    b.line(plot.x, plot.y - 8, plot.x, plot.bottom, cls: "xc-axis")
    b.line(plot.right, plot.y - 8, plot.right, plot.bottom, cls: "xc-axis")
    let a = rows.map { scale.y($0.from, in: plot) }
    let z = rows.map { scale.y($0.to, in: plot) }
    let la = Labels.spread(a, gap: 15, low: plot.y, high: plot.bottom)
    let lz = Labels.spread(z, gap: 15, low: plot.y, high: plot.bottom)
    for (i, row) in rows.enumerated() {
      let k = i % ChartTheme.series.count
      b.path([(plot.x, a[i]), (plot.right, z[i])], cls: "xc-s\(k)", width: 2.25, dash: ChartTheme.dashes[k])
      b.marker(i, plot.x, a[i])
      b.marker(i, plot.right, z[i])
      b.text(plot.x - 9, la[i] + 4, left(row, narrow: narrow), size: 12, cls: "xc-f\(k)", anchor: .end)
      b.text(plot.right + 9, lz[i] + 4, right(row, narrow: narrow), size: 12, cls: "xc-f\(k)", bold: true)
    }
  }

  var altSentences: [String] {
    ["Slope chart from \(fromLabel) to \(toLabel)."]
      + rows.map { "\($0.name): \(format.full($0.from)) to \(format.full($0.to))." }
  }
  var table: ChartTable {
    ChartTable(
      head: ["", fromLabel, toLabel], rows: rows.map { [$0.name, format.full($0.from), format.full($0.to)] })
  }
  var footnotes: [String] { [] }
}
