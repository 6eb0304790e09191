/// Level bars from zero, one per name, with the value at the end: ranks, and a claimed value against the actual one.
public struct RankingChart: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var name: String
    public var value: Double
    public var isStrong: Bool
    /// Stated by a text, not counted: outlined and hatched.
    public var isClaim: Bool
    public init(name: String, value: Double, isStrong: Bool = false, isClaim: Bool = false) {
      self.name = name
      self.value = value
      self.isStrong = isStrong
      self.isClaim = isClaim
    }
  }
  public var rows: [Row]
  public var format: ValueFormat
  public var valueName: String

  public init(rows: [Row], format: ValueFormat = .count, valueName: String = "Value") {
    self.rows = rows
    self.format = format
    self.valueName = valueName
  }
}

extension RankingChart: ChartDrawing {
  func height(width: Double) -> Double { Double(rows.count) * (width < 480 ? 42 : 27) + 8 }

  func draw(_ b: inout SVGBuilder, in r: Rect) {
    guard !rows.isEmpty else { return }
    let narrow = r.width < 472
    let names = narrow ? 0 : min(r.width * 0.36, (rows.map { TextMeasure.width($0.name, size: 12.5) }.max() ?? 0) + 10)
    let ends = (rows.map { TextMeasure.width(format.full($0.value), size: 12.5, bold: true) }.max() ?? 0) + 8
    let low = min(0, rows.map(\.value).min() ?? 0)
    let high = max(0, rows.map(\.value).max() ?? 1)
    let left = low < 0 ? ends : 0
    let plot = Rect(
      x: r.x + names + left, y: r.y, width: r.width - names - left - (high > 0 ? ends : 4), height: r.height - 8)
    let range = max(high - low, 1e-12)
    func x(_ v: Double) -> Double { plot.x + (v - low) / range * plot.width }
    let pitch = plot.height / Double(rows.count)
    let thick = 17.0
    var hatch = ""
    for (i, row) in rows.enumerated() {
      let y = plot.y + pitch * Double(i) + (narrow ? 20 : (pitch - thick) / 2)
      if narrow {
        b.text(r.x, y - 5, row.name, size: 12.5, bold: row.isStrong)
      } else {
        let fitted = SafeText.shortened(row.name, to: max(6, Int(names / 6.2)))
        b.text(r.x + names - 8, y + 13, fitted, size: 12.5, anchor: .end, bold: row.isStrong)
      }
      let a = min(x(0), x(row.value))
      let box = Rect(x: a, y: y, width: max(1, abs(x(row.value) - x(0))), height: thick)
      if row.isClaim {
        if hatch.isEmpty { hatch = b.hatch("claim", stroke: "xc-claim", gap: 6, width: 0.8) }
        b.rect(box, cls: "xc-claim", fill: hatch, width: 1.5)
      } else {
        b.rect(box, cls: row.isStrong || !rows.contains(where: \.isStrong) ? "xc-f0" : "xc-quiet")
      }
      let words = format.full(row.value)
      if row.value < 0 {
        b.text(a - 5, y + 13, words, size: 12.5, anchor: .end, bold: true)
      } else {
        b.text(box.right + 5, y + 13, words, size: 12.5, cls: row.isClaim ? "xc-claimt" : "xc-ink", bold: true)
      }
    }
    b.line(x(0), plot.y, x(0), plot.bottom, cls: "xc-axis")
  }

  var altSentences: [String] {
    let said = rows.prefix(12).map { "\($0.name) \(format.full($0.value))" }
    return ["Bars, in order: " + said.joined(separator: "; ") + (rows.count > 12 ? "; and more." : ".")]
  }
  var table: ChartTable {
    ChartTable(head: ["", valueName], rows: rows.map { [$0.name, format.full($0.value)] })
  }
  var footnotes: [String] { rows.contains(where: \.isClaim) ? ["Hatched: as the article states it."] : [] }
}
