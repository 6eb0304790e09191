import BorderData
public import BorderTrends

extension Chart {
  /// A chart of a trend report, drawn by its kind.
  public init(_ c: ReportChart, sources: [ReportSource]) {
    var names: [String] = []
    for s in sources {
      let name = "\(s.info.publisher), \(s.info.title)"
      if !names.contains(name) { names.append(name) }
    }
    self.init(
      title: c.title, subtitle: c.subtitle.capitalizedFirst,
      source: names.isEmpty ? "" : "Source: " + names.joined(separator: "; ") + ".", body: Self.body(c))
  }

  private static func body(_ c: ReportChart) -> Body {
    switch c.kind {
    case .bars: return .bars(bars(c))
    case .stackedBars: return .stacked(stacked(c))
    case .line:
      let members = c.lines.filter { $0.role == .member }
      if members.count > 4 && members.count == c.lines.count {
        return .multiples(
          SmallMultiples(panels: members.map { .init(name: $0.label, points: $0.points.map(point)) }))
      }
      return .lines(lines(c))
    }
  }

  private static func point(_ p: ReportChart.Point) -> LineChart.Point {
    .init(
      period: p.period, value: p.state == .gap ? nil : p.value, isPartial: p.state == .partial,
      isPreliminary: p.state == .preliminary, low: p.low, high: p.high)
  }

  private static func bars(_ c: ReportChart) -> BarChart {
    let points = c.lines.first?.points ?? []
    return BarChart(
      bars: points.map {
        .init(
          label: $0.period.shortLabel, value: $0.state == .gap ? nil : $0.value, isPartial: $0.state == .partial,
          isPreliminary: $0.state == .preliminary,
          emphasis: $0.state == .expected || $0.state == .preliminary ? .quiet : .plain)
      }, events: events(c, periods: points.map(\.period)), valueName: c.unit.capitalizedFirst)
  }

  private static func stacked(_ c: ReportChart) -> StackedBarChart {
    var periods: [Period] = []
    var seen: Set<Period> = []
    for p in c.lines.flatMap(\.points).map(\.period) where seen.insert(p).inserted { periods.append(p) }
    periods.sort { ($0.first, $0.last) < ($1.first, $1.last) }
    let lookup = c.lines.map { line in
      Dictionary(line.points.map { ($0.period, $0) }, uniquingKeysWith: { a, _ in a })
    }
    return StackedBarChart(
      names: c.lines.map(\.label),
      bars: periods.map { p in
        let parts = lookup.map { $0[p] }
        return .init(
          label: p.shortLabel, parts: parts.map { $0?.state == .gap ? nil : $0?.value },
          isPartial: parts.contains { $0?.state == .partial })
      }, events: events(c, periods: periods))
  }

  private static func lines(_ c: ReportChart) -> LineChart {
    let smoothed = c.lines.contains { $0.role == .adjusted }
    return LineChart(
      lines: c.lines.map { line in
        let style: LineChart.Line.Style =
          switch line.role {
          case .main: smoothed ? .quiet : .main
          case .member, .adjusted: .main
          case .trend, .expectation: .derived
          case .band: .band
          }
        // A lone line needs no name: the title says what it is.
        return .init(name: c.lines.count == 1 ? "" : line.label, points: line.points.map(point), style: style)
      },
      events: c.marks.map { ChartEvent(at: Double($0.month.index), label: $0.label) })
  }

  /// Marks by month put onto an axis of bars.
  private static func events(_ c: ReportChart, periods: [Period]) -> [ChartEvent] {
    c.marks.compactMap { m in
      guard let i = periods.firstIndex(where: { $0.months.contains(m.month) }) else { return nil }
      let into = Double(periods[i].first.distance(to: m.month)) / Double(max(1, periods[i].length))
      return ChartEvent(at: Double(i) - 0.5 + into, label: m.label)
    }
  }
}
