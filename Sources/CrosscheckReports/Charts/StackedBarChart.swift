/// Upright bars from zero made of parts, the parts named beside the last bar.
public struct StackedBarChart: Hashable, Sendable {
  public struct Bar: Hashable, Sendable {
    public var label: String
    /// One per part name; nil where nothing was published.
    public var parts: [Double?]
    public var isPartial: Bool
    public init(label: String, parts: [Double?], isPartial: Bool = false) {
      self.label = label
      self.parts = parts
      self.isPartial = isPartial
    }
    var total: Double? { parts.contains { $0 != nil } ? parts.reduce(0) { $0 + max(0, $1 ?? 0) } : nil }
  }
  public var names: [String]
  public var bars: [Bar]
  public var format: ValueFormat
  public var events: [ChartEvent]

  public init(names: [String], bars: [Bar], format: ValueFormat = .count, events: [ChartEvent] = []) {
    self.names = names
    self.bars = bars
    self.format = format
    self.events = events
  }
}

extension StackedBarChart: ChartDrawing {
  private func eventRows(_ width: Double) -> Int {
    let n = Double(max(1, bars.count))
    return EventMarks.rows(events.map { (($0.at + 0.5) / n, $0.label) }, width: width)
  }
  func height(width: Double) -> Double { (width < 480 ? 230 : 280) + Double(eventRows(width)) * 15 }

  func draw(_ b: inout SVGBuilder, in r: Rect) {
    guard !bars.isEmpty, !names.isEmpty else { return }
    let scale = ValueScale(bars.compactMap(\.total), zero: true)
    let tickWidth = scale.ticks.map { TextMeasure.width(format.short($0), size: 11.5) }.max() ?? 0
    let limit = r.width * 0.32
    let labels = names.map { TextMeasure.wrap($0, width: limit - 12, size: 12, bold: true) }
    let right = min(limit, (labels.flatMap { $0 }.map { TextMeasure.width($0, size: 12, bold: true) }.max() ?? 0) + 14)
    let above = 18 + Double(eventRows(r.width + 8)) * 15
    let plot = Rect(
      x: r.x + tickWidth + 8, y: r.y + above, width: r.width - tickWidth - 8 - right, height: r.height - above - 22)
    let slot = plot.width / Double(bars.count)
    let thick = min(64, slot * 0.74)
    func centre(_ i: Int) -> Double { plot.x + slot * (Double(i) + 0.5) }
    for t in scale.ticks {
      let y = scale.y(t, in: plot)
      b.line(plot.x, y, plot.right, y, cls: t == 0 ? "xc-axis" : "xc-grid")
      b.text(plot.x - 6, y + 4, format.short(t), size: 11.5, cls: "xc-soft", anchor: .end)
    }
    EventMarks.draw(
      &b, events.map { (plot.x + slot * ($0.at + 0.5), $0.label) }, plot: plot, top: r.y + 10,
      rows: eventRows(r.width + 8))
    let hatched = bars.contains(where: \.isPartial)
    let hatches = names.indices.map { k in
      hatched ? b.hatch("part\(k)", stroke: "xc-s\(k % ChartTheme.series.count)") : ""
    }
    for (i, bar) in bars.enumerated() {
      var base = 0.0
      guard bar.total != nil else {
        b.text(centre(i), plot.bottom - 5, "–", size: 12, cls: "xc-soft", anchor: .middle)
        continue
      }
      for (k, part) in bar.parts.enumerated() where k < names.count {
        guard let part, part > 0 else { continue }
        let top = scale.y(base + part, in: plot)
        let box = Rect(
          x: centre(i) - thick / 2, y: top, width: thick, height: max(0.5, scale.y(base, in: plot) - top - 1))
        let c = k % ChartTheme.series.count
        if bar.isPartial {
          b.rect(box, cls: "xc-s\(c)", fill: hatches[k], width: 1)
        } else {
          b.rect(box, cls: "xc-f\(c)")
        }
        base += part
      }
    }
    let shown = Labels.fitting(bars.map(\.label), slot: slot)
    for i in Labels.choose(
      centers: bars.indices.map(centre), widths: shown.map { TextMeasure.width($0, size: 11.5) }, first: [], gap: 4)
    { b.text(centre(i), plot.bottom + 16, shown[i], size: 11.5, cls: "xc-soft", anchor: .middle) }
    drawNames(&b, plot: plot, scale: scale, labels: labels)
    HoverValues.even(&b, plot: plot, slot: slot, words: hoverWords)
  }

  private func drawNames(_ b: inout SVGBuilder, plot: Rect, scale: ValueScale, labels: [[String]]) {
    // At the heights of the newest whole bar, whose parts are tall enough to point at.
    let last = bars.last { $0.total != nil && !$0.isPartial } ?? bars.last { $0.total != nil }
    let isAtEdge = last == bars.last
    guard let parts = last?.parts else { return }
    var base = 0.0
    var wanted: [Double] = []
    for k in names.indices {
      let part = max(0, k < parts.count ? parts[k] ?? 0 : 0)
      wanted.append(scale.y(base + part / 2, in: plot))
      base += part
    }
    let gap = 13 * Double(labels.map(\.count).max() ?? 1) + 2
    let placed = Labels.spread(wanted, gap: gap, low: plot.y + 4, high: plot.bottom - 4)
    for k in names.indices {
      if isAtEdge {
        b.line(
          plot.right - 1, wanted[k], plot.right + 6, placed[k], cls: "xc-s\(k % ChartTheme.series.count)", width: 1)
      }
      for (row, words) in labels[k].enumerated() {
        let y = placed[k] + 4 + (Double(row) - Double(labels[k].count - 1) / 2) * 13
        b.text(plot.right + 8, y, words, size: 12, cls: "xc-f\(k % ChartTheme.series.count)", bold: true)
      }
    }
  }

  var altSentences: [String] {
    var out = ["Stacked bars of \(bars.count) periods; parts from the bottom: \(names.joined(separator: ", "))."]
    if let last = bars.last(where: { $0.total != nil }), let total = last.total {
      let parts = zip(names, last.parts).map { "\($0) \($1.map(format.full) ?? "not published")" }
      out.append("\(last.label): \(format.full(total)), of which \(parts.joined(separator: ", ")).")
    }
    return out
  }
  var table: ChartTable {
    ChartTable(
      head: ["Period"] + names,
      rows: bars.map { bar in
        [bar.label + (bar.isPartial ? " (part)" : "")] + bar.parts.map { $0.map(format.full) ?? "not published" }
      })
  }
  var footnotes: [String] {
    bars.contains(where: \.isPartial) ? ["Hatched: only part of the period is published."] : []
  }
}
