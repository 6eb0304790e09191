/// Thin uprights with a label at the top, in as many rows as it takes.
enum EventMarks {
  static func draw(_ b: inout SVGBuilder, _ events: [(x: Double, label: String)], plot: Rect, top: Double, rows: Int) {
    let inside = events.filter { $0.x >= plot.x - 0.5 && $0.x <= plot.right + 0.5 }.sorted { $0.x < $1.x }
    let placed: [(x: Double, left: Double, width: Double, label: String)] = inside.map { e in
      let label = SafeText.shortened(e.label, to: Int(plot.width / 7))
      let width = TextMeasure.width(label, size: 11)
      let left = min(max(e.x + 4, plot.x), plot.right - width)
      return (e.x, left, width, label)
    }
    let row = Labels.rows(placed.map { ($0.left - 4, $0.left + $0.width + 6) })
    for (i, e) in placed.enumerated() {
      let y = top + Double(min(row[i], max(0, rows - 1))) * 15
      b.line(e.x, y - 8, e.x, plot.bottom, cls: "xc-softs", width: 1, dash: "2 3")
      guard row[i] < max(1, rows) else { continue }
      b.text(e.left, y, e.label, size: 11, cls: "xc-soft", halo: true)
    }
  }
}
