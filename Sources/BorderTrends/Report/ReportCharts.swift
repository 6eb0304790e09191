import BorderData

extension TrendContext {
  var charts: [ReportChart] {
    var out = [headlineChart]
    if let m = monthlyChart { out.append(m) }
    if let m = membersChart { out.append(m) }
    return out
  }

  func point(_ r: ReportRow) -> ReportChart.Point {
    let state: ReportChart.PointState =
      r.flags.contains(.gap)
      ? .gap : r.flags.contains(.partial) ? .partial : r.flags.contains(.preliminary) ? .preliminary : .whole
    return ReportChart.Point(r.period, r.value.map(Double.init), state: state)
  }

  private var headlineChart: ReportChart {
    let s = headlineSeries
    let kind: ReportChart.Kind = grain == .month ? .line : .bars
    return ReportChart(
      id: "series", kind: kind, title: title, subtitle: subtitle, alt: alt(s, "Bars by year"), unit: unit,
      lines: [.init(s.label, role: .main, points: s.rows.map(point))], marks: seamMarks(s.series), table: "series")
  }

  private var monthlyChart: ReportChart? {
    guard grain != .month, let monthly, monthly.points.count > 12, let e = monthlyExtremes else { return nil }
    let s = reportSeries(
      subjectName.capitalisedFirst, monthly, whole: nil, ranks: [:], shareOf: nil, rankAmong: nil,
      ends: e)
    let top = e.highest[0]
    return ReportChart(
      id: "months", kind: .line,
      title: "The peak month was \(top.period.shortLabel), with \(NumberText.grouped(top.value)) \(unit)",
      subtitle: "\(Names.selection(selection)), by month", alt: alt(s, "A line by month"), unit: unit,
      lines: [.init(s.label, role: .main, points: s.rows.map(point))], marks: seamMarks(monthly))
  }

  private var membersChart: ReportChart? {
    let members = memberSeries
    guard members.count > 1, let ranking,
      let row = ranking.rows.last(where: { $0.isWhole && isSettled($0.period) }),
      let first = row.entries.first
    else { return nil }
    let title =
      "\(Names.country(first.country).capitalisedFirst) is the largest \(isGroup ? "of the group" : "nationality") in "
      + row.period.shortLabel
      + (first.share.map { ", with \(NumberText.percent($0))" } ?? "")
    return ReportChart(
      id: "members", kind: grain == .month ? .line : .stackedBars, title: title,
      subtitle: "\(Names.measure(selection)) by citizenship",
      alt: members.map { alt($0, $0.label) }.joined(separator: " "),
      unit: unit, lines: members.map { .init($0.label, role: .member, points: $0.rows.map(point)) }, table: "members")
  }

  private func seamMarks(_ s: Series) -> [ReportChart.Mark] {
    s.seams.map { .init($0.first, "source changes", kind: .seam) }
  }

  /// First, highest, lowest and last value in a sentence.
  func alt(_ s: ReportSeries, _ what: String) -> String {
    guard let e = Extremes(s.series), let a = e.compared.first, let z = e.compared.last else { return what + "." }
    func say(_ x: Extremes.Entry) -> String { "\(NumberText.grouped(x.value)) in \(x.period.shortLabel)" }
    return "\(what): from \(say(a)) to \(say(z)); highest \(say(e.highest[0])), lowest \(say(e.lowest[0]))."
  }
}
