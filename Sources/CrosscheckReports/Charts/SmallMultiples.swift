import BorderData

/// The same small chart many times, all on one scale.
public struct SmallMultiples: Hashable, Sendable {
  public struct Panel: Hashable, Sendable {
    public var name: String
    public var points: [LineChart.Point]
    public init(name: String, points: [LineChart.Point]) {
      self.name = name
      self.points = points
    }
  }
  public var panels: [Panel]
  public var format: ValueFormat

  public init(panels: [Panel], format: ValueFormat = .count) {
    self.panels = panels
    self.format = format
  }
}

extension SmallMultiples: ChartDrawing {
  private func columns(_ width: Double) -> Int { max(1, min(panels.count, width < 480 ? 2 : 4)) }
  private static let panelHeight = 150.0

  func height(width: Double) -> Double {
    let c = columns(width)
    return Double((panels.count + c - 1) / c) * Self.panelHeight
  }

  func draw(_ b: inout SVGBuilder, in r: Rect) {
    let all = panels.flatMap(\.points)
    guard let a = all.map({ LineChart.middle($0.period) }).min(), let z = all.map({ LineChart.middle($0.period) }).max()
    else { return }
    let scale = ValueScale(all.compactMap(\.value), zero: true, ticks: 2)
    let c = columns(r.width + 8)
    let cell = r.width / Double(c)
    for (i, panel) in panels.enumerated() {
      let left = r.x + cell * Double(i % c)
      let top = r.y + Self.panelHeight * Double(i / c)
      let plot = Rect(x: left, y: top + 50, width: cell - 18, height: Self.panelHeight - 78)
      func at(_ p: Period, _ v: Double) -> (Double, Double) {
        (plot.x + (LineChart.middle(p) - a) / max(1, z - a) * plot.width, scale.y(v, in: plot))
      }
      b.text(left, top + 13, SafeText.shortened(panel.name, to: Int(cell / 6.6)), size: 12.5, bold: true)
      if let last = panel.points.last(where: { $0.value != nil }), let v = last.value {
        b.text(
          left, top + 27, "\(format.full(v)) in \(last.period.shortLabel)\(last.isPartial ? "*" : "")", size: 11,
          cls: "xc-soft")
      }
      for t in scale.ticks {
        let y = scale.y(t, in: plot)
        b.line(plot.x, y, plot.right, y, cls: t == 0 ? "xc-axis" : "xc-grid")
        if i % c == 0 && t == scale.ticks.last { b.text(plot.x, y - 3, format.short(t), size: 10.5, cls: "xc-soft") }
      }
      LineChart.stroke(&b, .init(name: panel.name, points: panel.points), k: 0, dense: true, at: at)
      if let f = panel.points.first, let l = panel.points.last {
        b.text(plot.x, plot.bottom + 14, f.period.shortLabel, size: 10.5, cls: "xc-soft")
        b.text(plot.right, plot.bottom + 14, l.period.shortLabel, size: 10.5, cls: "xc-soft", anchor: .end)
      }
    }
  }

  var altSentences: [String] {
    ["\(panels.count) small charts on one scale."]
      + panels.compactMap { p in
        guard let last = p.points.last(where: { $0.value != nil }), let v = last.value else { return nil }
        let top = p.points.filter { !$0.isPartial }.max { ($0.value ?? -1) < ($1.value ?? -1) }
        let peak = top.flatMap { t in t.value.map { "; highest \(format.full($0)) in \(t.period.shortLabel)" } } ?? ""
        return "\(p.name): \(format.full(v)) in \(last.period.shortLabel)\(peak)."
      }
  }

  var table: ChartTable {
    LineChart(lines: panels.map { .init(name: $0.name, points: $0.points) }, format: format).table
  }

  var footnotes: [String] {
    let partial = panels.contains { $0.points.last { $0.value != nil }?.isPartial ?? false }
    return ["All panels share one scale."]
      + (partial ? ["* Hollow point, dotted line: only part of the period is published."] : [])
  }
}
