/// Thin uprights with a label at the top, in as many rows as it takes.
enum EventMarks {
  /// Rows that the labels will need on an axis of about that width: `at` runs from 0 to 1 along it.
  static func rows(_ events: [(at: Double, label: String)], width: Double) -> Int {
    guard !events.isEmpty else { return 0 }
    let plot = Rect(x: 0, y: 0, width: width * 0.66, height: 1)
    let placed = place(events.map { ($0.at * plot.width, $0.label) }, plot: plot)
    return min(7, (Labels.rows(placed.map { ($0.left - 4, $0.left + $0.width + 6) }).max() ?? 0) + 1)
  }

  private static func place(_ events: [(x: Double, label: String)], plot: Rect)
    -> [(x: Double, left: Double, width: Double, label: String)]
  {
    let inside = events.filter { $0.x >= plot.x - 0.5 && $0.x <= plot.right + 0.5 }.sorted { $0.x < $1.x }
    return inside.map { e in
      let label = SafeText.shortened(e.label, to: Int(plot.width / 7))
      let width = TextMeasure.width(label, size: 11)
      let left = min(max(e.x + 4, plot.x), plot.right - width)
      return (e.x, left, width, label)
    }
  }

  /// What needs more than `rows` is left to the description: an upright without a label says nothing.
  static func draw(_ b: inout SVGBuilder, _ events: [(x: Double, label: String)], plot: Rect, top: Double, rows: Int) {
    let placed = place(events, plot: plot)
    let row = Labels.rows(placed.map { ($0.left - 4, $0.left + $0.width + 6) })
    for (i, e) in placed.enumerated() where row[i] < max(1, rows) {
      let y = top + Double(row[i]) * 15
      b.line(e.x, y - 8, e.x, plot.bottom, cls: "xc-softs", width: 1, dash: "2 3")
      b.text(e.left, y, e.label, size: 11, cls: "xc-soft", halo: true)
    }
  }
}
