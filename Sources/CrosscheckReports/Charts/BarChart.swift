/// Upright bars from zero, one per period.
public struct BarChart: Hashable, Sendable {
  public enum Emphasis: Hashable, Sendable { case plain, quiet, versus, strong }

  public struct Bar: Hashable, Sendable {
    public var label: String
    /// Nil where nothing was published.
    public var value: Double?
    /// Only part of the period is published: hatched.
    public var isPartial: Bool
    /// All of it published, and still open to revision: paler.
    public var isPreliminary: Bool
    public var emphasis: Emphasis
    /// Said beside the value where a pointer rests: its share of a total.
    public var hint = ""
    public init(
      label: String, value: Double?, isPartial: Bool = false, isPreliminary: Bool = false, emphasis: Emphasis = .plain
    ) {
      self.isPreliminary = isPreliminary
      self.label = label
      self.value = value
      self.isPartial = isPartial
      self.emphasis = emphasis
    }
  }

  public var bars: [Bar]
  public var format: ValueFormat
  public var claims: [ChartClaim]
  public var events: [ChartEvent]
  /// The bars of the period that the text speaks of.
  public var window: ClosedRange<Int>?
  public var windowLabel: String
  /// Heads the first column of the table.
  public var periodName: String
  public var valueName: String

  public init(
    bars: [Bar], format: ValueFormat = .count, claims: [ChartClaim] = [], events: [ChartEvent] = [],
    window: ClosedRange<Int>? = nil, windowLabel: String = "period of the claim", periodName: String = "Period",
    valueName: String = "Value"
  ) {
    self.bars = bars
    self.format = format
    self.claims = claims
    self.events = events
    self.window = window
    self.windowLabel = windowLabel
    self.periodName = periodName
    self.valueName = valueName
  }
}

extension BarChart: ChartDrawing {
  private func eventRows(_ width: Double) -> Int {
    let n = Double(max(1, bars.count))
    return EventMarks.rows(events.map { (($0.at + 0.5) / n, $0.label) }, width: width)
  }

  func height(width: Double) -> Double {
    (width < 480 ? 210 : 250) + Double(eventRows(width)) * 15 + (window == nil ? 0 : 16)
  }

  func draw(_ b: inout SVGBuilder, in r: Rect) {
    guard !bars.isEmpty else { return }
    let claimValues = claims.flatMap { [$0.low, $0.high ?? $0.low] }
    let scale = ValueScale(bars.compactMap(\.value) + claimValues, zero: true)
    let tickWidth = scale.ticks.map { TextMeasure.width(format.short($0), size: 11.5) }.max() ?? 0
    let above = 18 + Double(eventRows(r.width + 8)) * 15 + (window == nil ? 0 : 16)
    let plot = Rect(
      x: r.x + tickWidth + 8, y: r.y + above, width: r.width - tickWidth - 10 - gutter(r.width),
      height: r.height - above - 22)
    let slot = plot.width / Double(bars.count)
    let thick = min(64, slot * (bars.count > 30 ? 0.86 : 0.72))
    func centre(_ i: Int) -> Double { plot.x + slot * (Double(i) + 0.5) }

    if let w = window, bars.indices.contains(w.lowerBound), bars.indices.contains(w.upperBound) {
      let x = centre(w.lowerBound) - slot / 2
      let box = Rect(
        x: x, y: plot.y - 18, width: slot * Double(w.count), height: plot.height + 18)
      b.rect(box, cls: "xc-window")
      let half = TextMeasure.width(windowLabel, size: 11.5) / 2
      b.text(
        min(max(box.midX, plot.x + half), plot.right - half), plot.y - 23, windowLabel, size: 11.5, cls: "xc-soft",
        anchor: .middle)
    }
    for t in scale.ticks {
      let y = scale.y(t, in: plot)
      b.line(plot.x, y, plot.right, y, cls: t == 0 ? "xc-axis" : "xc-grid")
      b.text(plot.x - 6, y + 4, format.short(t), size: 11.5, cls: "xc-soft", anchor: .end)
    }
    drawEvents(&b, plot: plot, top: r.y, width: r.width)
    drawClaims(&b, bands: true, plot: plot, slot: slot, scale: scale, centre: centre)
    drawBars(&b, plot: plot, thick: thick, scale: scale, centre: centre)
    drawClaims(&b, bands: false, plot: plot, slot: slot, scale: scale, centre: centre)
    drawLabels(&b, plot: plot, slot: slot, scale: scale, centre: centre)
    drawClaimLabels(&b, plot: plot, width: r.width, scale: scale)
    HoverValues.even(&b, plot: plot, slot: slot, words: hoverWords)
  }

  private func drawBars(
    _ b: inout SVGBuilder, plot: Rect, thick: Double, scale: ValueScale, centre: (Int) -> Double
  ) {
    let zero = scale.y(0, in: plot)
    var fills: [Emphasis: String] = [:]
    for (i, bar) in bars.enumerated() {
      guard let v = bar.value else {
        b.text(centre(i), zero - 5, "–", size: 12, cls: "xc-soft", anchor: .middle)
        continue
      }
      let y = scale.y(v, in: plot)
      let box = Rect(x: centre(i) - thick / 2, y: min(y, zero), width: thick, height: max(0.75, abs(zero - y)))
      let (fill, stroke) = bar.emphasis.classes
      if bar.isPartial {
        let hatch = fills[bar.emphasis] ?? b.hatch("part\(fills.count)", stroke: stroke)
        fills[bar.emphasis] = hatch
        let inner = Rect(x: box.x + 0.75, y: box.y, width: box.width - 1.5, height: box.height)
        b.rect(inner, cls: stroke, fill: hatch, width: 1.5)
      } else {
        b.rect(box, cls: fill)
      }
    }
  }

  private func drawLabels(
    _ b: inout SVGBuilder, plot: Rect, slot: Double, scale: ValueScale, centre: (Int) -> Double
  ) {
    let strong =
      bars.indices.filter { bars[$0].emphasis == .strong } + bars.indices.filter { bars[$0].emphasis == .versus }
    let whole = bars.indices.filter { bars[$0].value != nil && !bars[$0].isPartial }
    let peak = whole.max { (bars[$0].value ?? 0) < (bars[$1].value ?? 0) }
    let centres = bars.indices.map(centre)
    let names = Labels.fitting(bars.map(\.label), slot: slot)
    let shown = Labels.choose(
      centers: centres, widths: names.map { TextMeasure.width($0, size: 11.5) }, first: strong, gap: 4)
    for i in shown {
      let heavy = strong.contains(i)
      b.text(
        centres[i], plot.bottom + 16, names[i], size: 11.5, cls: heavy ? "xc-ink" : "xc-soft", anchor: .middle,
        bold: heavy)
    }
    // Every bar says its value where all fit; else the ones that matter do.
    let full = bars.map { $0.value.map(format.full) ?? "" }
    let fits = (full.map { TextMeasure.width($0, size: 11.5) }.max() ?? 0) + 5 <= slot
    let short = bars.map { $0.value.map(format.short) ?? "" }
    let wide = full.map { TextMeasure.width($0, size: 12, bold: true) }
    let some = Labels.choose(centers: centres, widths: wide, first: strong + [peak].compactMap { $0 })
      .filter { strong.contains($0) || $0 == peak }
    let shortFits = (short.map { TextMeasure.width($0, size: 11.5) }.max() ?? 0) + 4 <= slot
    let which = fits || shortFits ? Array(bars.indices) : some
    for i in which {
      guard let v = bars[i].value else { continue }
      let heavy = strong.contains(i)
      let words = fits || !shortFits ? full[i] : short[i]
      let width = TextMeasure.width(words, size: 11.5, bold: heavy) / 2
      let x = min(max(centres[i], plot.x + width - 4), plot.right - width + 2)
      let y = v < 0 ? scale.y(v, in: plot) + 13 : scale.y(v, in: plot) - 5
      b.text(x, y, words, size: 11.5, cls: heavy ? "xc-ink" : "xc-soft", anchor: .middle, bold: heavy, halo: true)
    }
  }

  /// The stated values, their labels in a margin of their own at the right.
  private func drawClaims(
    _ b: inout SVGBuilder, bands: Bool, plot: Rect, slot: Double, scale: ValueScale, centre: (Int) -> Double
  ) {
    for claim in claims where (claim.high != nil) == bands {
      let over = claim.bars ?? 0...(bars.count - 1)
      guard bars.indices.contains(over.lowerBound), bars.indices.contains(over.upperBound) else { continue }
      let x1 = centre(over.lowerBound) - slot / 2
      let x2 = centre(over.upperBound) + slot / 2
      let y = scale.y(claim.low, in: plot)
      if let high = claim.high {
        let top = scale.y(high, in: plot)
        let fill = b.hatch("claim", stroke: "xc-claim", ground: "xc-none", gap: 9, width: 0.5)
        b.rect(Rect(x: x1, y: top, width: x2 - x1, height: y - top), cls: "xc-claim", fill: fill, width: 1)
      } else {
        b.line(x1, y, x2, y, cls: "xc-claim", width: 2.5, dash: "6 3")
        if x2 < plot.right - 1 { b.line(x2, y, plot.right, y, cls: "xc-claim", width: 1, dash: "1.5 3") }
      }
    }
  }

  private func labelLines(_ claim: ChartClaim, width: Double) -> [String] {
    TextMeasure.wrap(claim.label, width: min(118, width * 0.25), size: 12, bold: true)
  }

  private func gutter(_ width: Double) -> Double {
    let widest = claims.flatMap { labelLines($0, width: width) }.map { TextMeasure.width($0, size: 12, bold: true) }
    return widest.max().map { $0 + 8 } ?? 0
  }

  private func drawClaimLabels(_ b: inout SVGBuilder, plot: Rect, width: Double, scale: ValueScale) {
    let lines = claims.map { labelLines($0, width: width) }
    let wanted = claims.map { c in
      c.high.map { (scale.y($0, in: plot) + scale.y(c.low, in: plot)) / 2 } ?? scale.y(c.low, in: plot)
    }
    let gap = 14 * Double(lines.map(\.count).max() ?? 1) + 4
    let placed = Labels.spread(wanted, gap: gap, low: plot.y, high: plot.bottom - gap / 2 + 6)
    for (k, words) in lines.enumerated() {
      for (i, line) in words.enumerated() {
        let y = placed[k] + 4 + (Double(i) - Double(words.count - 1) / 2) * 14
        b.text(plot.right + 5, y, line, size: 12, cls: "xc-claimt", bold: true)
      }
    }
  }

  private func drawEvents(_ b: inout SVGBuilder, plot: Rect, top: Double, width: Double) {
    guard bars.count > 0 else { return }
    let slot = plot.width / Double(bars.count)
    EventMarks.draw(
      &b, events.map { (plot.x + slot * ($0.at + 0.5), $0.label) }, plot: plot, top: top + 10,
      rows: eventRows(width + 8))
  }

  var altSentences: [String] {
    let known = bars.filter { $0.value != nil }
    var out = ["Bar chart of \(bars.count) periods, \(bars.first?.label ?? "") to \(bars.last?.label ?? "")."]
    let whole = known.filter { !$0.isPartial }
    if let top = whole.max(by: { ($0.value ?? 0) < ($1.value ?? 0) }), let v = top.value {
      out.append("Highest: \(format.full(v)) in \(top.label).")
    }
    if let low = whole.min(by: { ($0.value ?? 0) < ($1.value ?? 0) }), let v = low.value, whole.count > 1 {
      out.append("Lowest: \(format.full(v)) in \(low.label).")
    }
    if let last = known.last, let v = last.value {
      out.append("Latest: \(format.full(v)) in \(last.label)\(last.isPartial ? ", not a whole period" : "").")
    }
    out += claims.map { "\($0.label.capitalizedFirst)." }
    out += events.map { "Event: \($0.label)." }
    return out
  }

  var table: ChartTable {
    ChartTable(
      head: [periodName, valueName],
      rows: bars.map { [$0.label, $0.value.map { v in format.full(v) } ?? "not published"] + [] }
        .enumerated().map { i, row in [row[0], row[1] + (bars[i].isPartial ? " (part)" : "")] })
  }

  var footnotes: [String] {
    var notes: [String] = []
    if bars.contains(where: { $0.isPreliminary && $0.value != nil }) { notes.append("Paler: may still be revised.") }
    if bars.contains(where: { $0.isPartial && $0.value != nil }) {
      notes.append("Hatched: only part of the period is published.")
    }
    if bars.contains(where: { $0.value == nil }) { notes.append("– not published.") }
    return notes
  }
}

extension BarChart.Emphasis {
  /// Classes for the fill and for the outline.
  var classes: (String, String) {
    switch self {
    case .plain: ("xc-f0", "xc-s0")
    case .quiet: ("xc-quiet", "xc-quiets")
    case .versus: ("xc-f5", "xc-s5")
    case .strong: ("xc-f0", "xc-s0")
    }
  }
}
