public import BorderData

/// Lines over time, each with its name at its end.
public struct LineChart: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public var period: Period
    /// Nil where nothing was published: the line breaks.
    public var value: Double?
    public var isPartial: Bool
    /// All of it published, and still open to revision.
    public var isPreliminary: Bool
    /// A band around the value, or instead of it.
    public var low: Double?
    public var high: Double?
    public init(
      period: Period, value: Double?, isPartial: Bool = false, isPreliminary: Bool = false, low: Double? = nil,
      high: Double? = nil
    ) {
      self.period = period
      self.value = value
      self.isPartial = isPartial
      self.isPreliminary = isPreliminary
      self.low = low
      self.high = high
    }
  }
  public struct Line: Hashable, Sendable {
    public var name: String
    public var points: [Point]
    public var style: Style
    public enum Style: Hashable, Sendable {
      case main
      /// Context only: thin and grey.
      case quiet
      /// Worked out, not counted: a trend, an expectation; dotted.
      case derived
      /// A band alone.
      case band
    }
    var isQuiet: Bool { style == .quiet || style == .band }
    public init(name: String, points: [Point], style: Style = .main) {
      self.name = name
      self.points = points
      self.style = style
    }
  }

  public var lines: [Line]
  public var format: ValueFormat
  /// Whether the axis starts at zero.
  public var fromZero: Bool
  public var claims: [ChartClaim]
  /// `at` in months since the year 0.
  public var events: [ChartEvent]
  public var window: ClosedRange<YearMonth>?
  public var windowLabel: String

  public init(
    lines: [Line], format: ValueFormat = .count, fromZero: Bool = true, claims: [ChartClaim] = [],
    events: [ChartEvent] = [], window: ClosedRange<YearMonth>? = nil, windowLabel: String = "period of the claim"
  ) {
    self.lines = lines
    self.format = format
    self.fromZero = fromZero
    self.claims = claims
    self.events = events
    self.window = window
    self.windowLabel = windowLabel
  }
}

extension LineChart: ChartDrawing {
  private func eventRows(_ width: Double) -> Int {
    guard let span else { return 0 }
    let length = span.upperBound - span.lowerBound
    return EventMarks.rows(events.map { (($0.at - span.lowerBound) / length, $0.label) }, width: width)
  }

  func height(width: Double) -> Double {
    (width < 480 ? 220 : 270) + Double(eventRows(width)) * 15 + (window == nil ? 0 : 16)
  }

  /// The middle of a period on the axis, in months.
  static func middle(_ p: Period) -> Double { (Double(p.first.index) + Double(p.last.index)) / 2 }

  private var span: ClosedRange<Double>? {
    let all = lines.flatMap { $0.points.map(\.period) }
    guard let a = all.map({ Self.middle($0) }).min(), let z = all.map({ Self.middle($0) }).max() else { return nil }
    return a...max(z, a + 1)
  }

  func draw(_ b: inout SVGBuilder, in r: Rect) {
    guard let span else { return }
    let values =
      lines.flatMap { $0.points.flatMap { [$0.value, $0.low, $0.high].compactMap { $0 } } }
      + claims.flatMap { [$0.low, $0.high ?? $0.low] }
    let scale = ValueScale(values, zero: fromZero)
    let tickWidth = scale.ticks.map { TextMeasure.width(format.short($0), size: 11.5) }.max() ?? 0
    let ends = lines.map { endLabel($0, width: min(130, r.width * 0.36 - 14)) }
    let right = min(
      r.width * 0.36, (ends.flatMap { $0 }.map { TextMeasure.width($0, size: 12, bold: true) }.max() ?? 0) + 14)
    let above = 18 + Double(eventRows(r.width + 8)) * 15 + (window == nil ? 0 : 16)
    let plot = Rect(
      x: r.x + tickWidth + 8, y: r.y + above, width: r.width - tickWidth - 8 - right, height: r.height - above - 22)
    func x(_ m: Double) -> Double {
      plot.x + (m - span.lowerBound) / (span.upperBound - span.lowerBound) * plot.width
    }
    if let w = window {
      let a = max(plot.x, x(Double(w.lowerBound.index) - 0.5))
      let z = min(plot.right, x(Double(w.upperBound.index) + 0.5))
      if z > a {
        b.rect(Rect(x: a, y: plot.y - 6, width: max(3, z - a), height: plot.height + 6), cls: "xc-window")
        let half = TextMeasure.width(windowLabel, size: 11.5) / 2
        let middle = min(max((a + z) / 2, plot.x + half), r.right - half)
        b.text(middle, plot.y - 10, windowLabel, size: 11.5, cls: "xc-soft", anchor: .middle)
      }
    }
    for t in scale.ticks {
      let y = scale.y(t, in: plot)
      b.line(plot.x, y, plot.right, y, cls: t == 0 ? "xc-axis" : "xc-grid")
      b.text(plot.x - 6, y + 4, format.short(t), size: 11.5, cls: "xc-soft", anchor: .end)
    }
    drawYears(&b, plot: plot, span: span, x: x)
    EventMarks.draw(&b, events.map { (x($0.at), $0.label) }, plot: plot, top: r.y + 10, rows: eventRows(r.width + 8))
    for claim in claims {
      let y = scale.y(claim.low, in: plot)
      if let high = claim.high {
        let fill = b.hatch("claim", stroke: "xc-claim", ground: "xc-none", gap: 9, width: 0.5)
        let top = scale.y(high, in: plot)
        b.rect(Rect(x: plot.x, y: top, width: plot.width, height: y - top), cls: "xc-claim", fill: fill, width: 1)
        b.text(plot.x + 4, top - 5, claim.label, size: 12, cls: "xc-claimt", bold: true, halo: true)
      } else {
        b.line(plot.x, y, plot.right, y, cls: "xc-claim", width: 2, dash: "6 3")
        b.text(plot.x + 4, y - 6, claim.label, size: 12, cls: "xc-claimt", bold: true, halo: true)
      }
    }
    for (k, line) in lines.enumerated() { drawBand(&b, line, k: k) { (x(Self.middle($0)), scale.y($1, in: plot)) } }
    // Quiet lines lie under the others.
    for (k, line) in lines.enumerated().sorted(by: { $0.element.isQuiet && !$1.element.isQuiet }) {
      Self.stroke(&b, line, k: k, dense: line.points.count > 40) { (x(Self.middle($0)), scale.y($1, in: plot)) }
    }
    drawEnds(&b, ends: ends, plot: plot, scale: scale, x: x)
    HoverValues.draw(&b, plot: plot, columns: hoverColumns(plot: plot, x: x))
  }

  /// One line: broken at gaps, dotted towards a part period, dashed through periods that may still be revised, a dot where a
  /// value has no neighbour.
  static func stroke(
    _ b: inout SVGBuilder, _ line: Line, k: Int, dense: Bool, at: (Period, Double) -> (Double, Double)
  ) {
    let i = k % ChartTheme.series.count
    let cls = line.isQuiet ? "xc-quiets" : "xc-s\(i)"
    let width = line.isQuiet ? 1.25 : (dense || line.style == .derived ? 1.75 : 2.25)
    let dash = line.isQuiet ? "" : line.style == .derived ? "1.5 4" : ChartTheme.dashes[i]
    var run: [(Double, Double)] = []
    func flush(_ b: inout SVGBuilder) {
      if run.count > 1 { b.path(run, cls: cls, width: width, dash: dash) }
      if run.count == 1 { b.marker(k, run[0].0, run[0].1, size: 2.5) }
      run = []
    }
    var before: (Double, Double)?
    for p in line.points {
      guard let v = p.value else {
        flush(&b)
        before = nil
        continue
      }
      let here = at(p.period, v)
      if p.isPartial {
        flush(&b)
        if let before { b.path([before, here], cls: cls, width: width, dash: "2 4") }
      } else if p.isPreliminary, let before {
        flush(&b)
        b.path([before, here], cls: cls, width: width, dash: "4 2.5")
      } else {
        run.append(here)
      }
      before = here
    }
    flush(&b)
    guard line.style == .main else { return }
    for p in line.points where !dense || p.isPartial || p.isPreliminary {
      guard let v = p.value else { continue }
      let (px, py) = at(p.period, v)
      b.marker(k, px, py, size: dense ? 3 : 3.5, hollow: p.isPartial || p.isPreliminary)
    }
  }

  private func drawBand(_ b: inout SVGBuilder, _ line: Line, k: Int, at: (Period, Double) -> (Double, Double)) {
    let banded = line.points.compactMap { p -> ((Double, Double), (Double, Double))? in
      guard let low = p.low, let high = p.high else { return nil }
      return (at(p.period, low), at(p.period, high))
    }
    guard banded.count > 1 else { return }
    let outline = banded.map(\.1) + banded.map(\.0).reversed()
    b.area(outline, cls: line.style == .band ? "xc-quiet" : "xc-f\(k % ChartTheme.series.count)", opacity: "0.22")
  }

  private func endLabel(_ line: Line, width: Double) -> [String] {
    guard let last = line.points.last(where: { $0.value != nil }), let v = last.value else { return [] }
    // What was worked out has its name alone: the number would look counted.
    let isCounted = line.style == .main || line.style == .quiet
    let size = !isCounted ? "" : lines.count == 1 ? format.full(v) : format.short(v)
    return line.name.isEmpty
      ? [size] : TextMeasure.wrap(line.name + (size.isEmpty ? "" : " " + size), width: width, size: 12, bold: true)
  }

  private func drawEnds(
    _ b: inout SVGBuilder, ends: [[String]], plot: Rect, scale: ValueScale, x: (Double) -> Double
  ) {
    var wanted: [Double] = []
    var owners: [(k: Int, x: Double)] = []
    for (k, line) in lines.enumerated() where !ends[k].isEmpty {
      guard let last = line.points.last(where: { $0.value != nil }), let v = last.value else { continue }
      wanted.append(scale.y(v, in: plot))
      owners.append((k, x(Self.middle(last.period))))
    }
    let tallest = ends.map(\.count).max() ?? 1
    let gap = 13.0 * Double(max(1, tallest)) + 2
    let placed = Labels.spread(wanted, gap: gap, low: plot.y + 4, high: plot.bottom - 4)
    for (i, o) in owners.enumerated() {
      let cls = lines[o.k].isQuiet ? "xc-soft" : "xc-f\(o.k % ChartTheme.series.count)"
      if abs(placed[i] - wanted[i]) > 6 {
        b.line(o.x + 5, wanted[i], plot.right + 6, placed[i], cls: "xc-softs", width: 0.75)
      }
      for (row, words) in ends[o.k].enumerated() {
        let y = placed[i] + 4 + (Double(row) - Double(ends[o.k].count - 1) / 2) * 13
        b.text(plot.right + 8, y, words, size: 12, cls: cls, bold: !lines[o.k].isQuiet)
      }
    }
  }

  private func drawYears(
    _ b: inout SVGBuilder, plot: Rect, span: ClosedRange<Double>, x: (Double) -> Double
  ) {
    let yearly = lines.first?.points.first.map { $0.period.length >= 12 } ?? false
    var centres: [Double] = []
    var names: [String] = []
    if yearly {
      for p in lines.max(by: { $0.points.count < $1.points.count })?.points ?? [] {
        centres.append(x(Self.middle(p.period)))
        names.append(p.period.shortLabel)
      }
    } else {
      let first = Int((span.lowerBound / 12).rounded(.up))
      let last = Int(span.upperBound) / 12
      for year in first...max(first, last) {
        let at = x(Double(year * 12))
        guard at <= plot.right + 0.5 else { continue }
        b.line(at, plot.bottom, at, plot.bottom + 5, cls: "xc-axis")
        centres.append(at)
        names.append(String(year))
      }
      if centres.isEmpty, let line = lines.first {
        for p in line.points {
          centres.append(x(Self.middle(p.period)))
          names.append(p.period.shortLabel)
        }
      }
    }
    let widths = names.map { TextMeasure.width($0, size: 11.5) }
    for i in Labels.choose(centers: centres, widths: widths, first: []) {
      let at = max(centres[i], plot.x + widths[i] / 2 - 10)
      b.text(at, plot.bottom + 17, names[i], size: 11.5, cls: "xc-soft", anchor: .middle)
    }
  }

  var altSentences: [String] {
    var out = ["Line chart" + (lines.count > 1 ? " of \(lines.count) lines." : ".")]
    for line in lines {
      let known = line.points.filter { $0.value != nil }
      guard let first = known.first, let last = known.last, let a = first.value, let z = last.value else { continue }
      var s = line.name.isEmpty ? "From" : line.name + ": from"
      s += " \(format.full(a)) in \(first.period.shortLabel) to \(format.full(z)) in \(last.period.shortLabel)"
      if last.isPartial { s += " (not a whole period)" }
      let whole = known.filter { !$0.isPartial }
      if let top = whole.max(by: { ($0.value ?? 0) < ($1.value ?? 0) }), let v = top.value {
        s += "; highest \(format.full(v)) in \(top.period.shortLabel)"
      }
      out.append(s + ".")
    }
    out += claims.map { "\($0.label.capitalizedFirst)." }
    out += events.map { "Event: \($0.label)." }
    return out
  }

  var table: ChartTable {
    var periods: [Period] = []
    var seen: Set<Period> = []
    for p in lines.flatMap(\.points) where seen.insert(p.period).inserted { periods.append(p.period) }
    periods.sort { ($0.first, $0.last) < ($1.first, $1.last) }
    let lookup = lines.map { line in
      Dictionary(line.points.map { ($0.period, $0) }, uniquingKeysWith: { a, _ in a })
    }
    return ChartTable(
      head: ["Period"] + lines.map { $0.name.isEmpty ? "Value" : $0.name },
      rows: periods.map { p in
        [p.shortLabel]
          + lookup.map { line in
            guard let point = line[p], let v = point.value else { return "not published" }
            return format.full(v) + (point.isPartial ? " (part)" : "")
          }
      })
  }

  var footnotes: [String] {
    var notes: [String] = []
    let all = lines.flatMap(\.points)
    if all.contains(where: { $0.isPreliminary && $0.value != nil }) {
      notes.append("Hollow point, dashed line: may still be revised.")
    }
    if all.contains(where: { $0.isPartial && $0.value != nil }) {
      notes.append("Hollow point, dotted line: only part of the period is published.")
    }
    if all.contains(where: { $0.value == nil }) { notes.append("Where a line breaks, nothing was published.") }
    return notes
  }
}
