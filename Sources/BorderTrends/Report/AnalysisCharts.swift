import BorderData

extension TrendContext {
  /// Charts of the analyses: levels and events, the usual band, the expectation.
  func analysisCharts(_ full: FullAnalysis?) -> [ReportChart] {
    [breaksChart, usualChart, full?.expectation.flatMap(expectationChart)].compactMap { $0 }
  }

  private func months(_ s: Series) -> [ReportChart.Point] {
    s.points.map {
      .init(
        $0.period, $0.value.map(Double.init),
        state: $0.figure == nil ? .gap : isPreliminary($0.period) ? .preliminary : .whole)
    }
  }

  private var breaksChart: ReportChart? {
    guard let breaks, let monthly, let last = breaks.all.last else { return nil }
    let levels = breaks.levels.enumerated().map {
      ReportChart.Point(.month(breaks.stretch.month($0)), $1, state: .whole)
    }
    var marks = breaks.all.map { ReportChart.Mark($0.month, "level changes", kind: .change) }
    let events = KnownEvents.standard.at(selection.place, who: selection.who, breaks.stretch.months)
    marks += events.map { ReportChart.Mark($0.month, $0.name, kind: .event) }
    let n = breaks.all.count
    let title =
      "The level changed \(NumberText.often(n)), last in \(last.month.label) "
      + "(\(NumberText.signedPercent(last.change)))"
    return ReportChart(
      id: "levels", kind: .line, title: title,
      subtitle: "\(Names.selection(selection)), by month, with the typical level of each stretch", alt: title + ".",
      unit: unit,
      lines: [
        .init("By month", role: .main, points: months(monthly)), .init("Typical level", role: .trend, points: levels),
      ], marks: marks)
  }

  private var usualChart: ReportChart? {
    guard let usual, let monthly, let end = monthly.lastPeriod?.first else { return nil }
    let first = end.advanced(by: -23)
    var band: [ReportChart.Point] = []
    for i in first.index...end.index {
      let m = YearMonth(index: i)
      if let u = UsualForMonth(monthly, month: m) {
        band.append(.init(.month(m), u.middle, low: u.low, high: u.high, state: .expected))
      }
    }
    guard band.count >= 6 else { return nil }
    let shown = monthly.within(first...end)
    let place = usual.value < usual.low ? "below" : usual.value > usual.high ? "above" : "within"
    let title = "\(usual.month.label) is \(place) what was usual for the month"
    return ReportChart(
      id: "usual", kind: .line, title: title,
      subtitle: "\(Names.selection(selection)); the band spans the same month of up to five years before",
      alt: usual.sentence, unit: unit,
      lines: [
        .init("By month", role: .main, points: months(shown)),
        .init("Same month of earlier years", role: .band, points: band),
      ])
  }

  private func expectationChart(_ e: Expectation) -> ReportChart? {
    guard let monthly, let last = monthly.lastPeriod?.first else { return nil }
    let shown = monthly.within(last.advanced(by: -35)...last)
    let points = e.months.map {
      ReportChart.Point(.month($0.month), $0.value, low: $0.low, high: $0.high, state: .expected)
    }
    guard let z = e.months.last else { return nil }
    return ReportChart(
      id: "expectation", kind: .line,
      title: "The next months, if nothing changes: \(NumberText.grouped(significant(z.low, 2)))–"
        + "\(NumberText.grouped(significant(z.high, 2))) in \(z.month.label)",
      subtitle: "\(Names.selection(selection)), by month; the band holds four chances in five", alt: e.sentence,
      unit: unit,
      lines: [
        .init("By month", role: .main, points: months(shown)),
        .init("Expectation", role: .expectation, points: points),
      ], table: "expectation")
  }
}
