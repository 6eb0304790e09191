import BorderData
import BorderTrends

/// Values that a pointer finds: an empty column over each period, whose title browsers show without script. They are
/// hidden from screen readers with the rest of the drawing; the chart's table has the same values for everyone.
enum HoverValues {
  /// - Parameter columns: left edge, width and words of each.
  static func draw(_ b: inout SVGBuilder, plot: Rect, columns: [(x: Double, width: Double, words: [String])]) {
    for c in columns where c.width > 0 && !c.words.isEmpty {
      b.titled(Rect(x: c.x, y: plot.y, width: c.width, height: plot.height), c.words.joined(separator: "\n"))
    }
  }

  static func even(_ b: inout SVGBuilder, plot: Rect, slot: Double, words: [[String]]) {
    draw(&b, plot: plot, columns: words.enumerated().map { (plot.x + slot * Double($0.offset), slot, $0.element) })
  }
}

extension BarChart {
  var hoverWords: [[String]] {
    bars.map { bar in
      guard let v = bar.value else { return ["\(bar.label): not published"] }
      let part = bar.isPartial ? ", only part of the period" : ""
      return ["\(bar.label): \(format.full(v))\(part)"] + (bar.hint.isEmpty ? [] : [bar.hint])
    }
  }
}

extension StackedBarChart {
  var hoverWords: [[String]] {
    bars.map { bar in
      guard let total = bar.total else { return ["\(bar.label): not published"] }
      let part = bar.isPartial ? ", only part of the period" : ""
      let parts = zip(names, bar.parts).compactMap { name, value in
        value.map { v in "\(name): \(format.full(v))" + (total > 0 ? " (\(NumberText.percent(v / total)))" : "") }
      }
      return ["\(bar.label): \(format.full(total))\(part)"] + parts.reversed()
    }
  }
}

extension LineChart {
  /// A column for each period that a counted line has, as wide as to the middle of its neighbours.
  func hoverColumns(plot: Rect, x: (Double) -> Double) -> [(x: Double, width: Double, words: [String])] {
    let counted = lines.filter { $0.style == .main || $0.style == .quiet }
    var words: [Period: [String]] = [:]
    for line in counted {
      for p in line.points {
        guard let v = p.value else { continue }
        let name = line.name.isEmpty ? "" : line.name + " "
        words[p.period, default: []].append(name + format.full(v) + (p.isPartial ? ", only part of the period" : ""))
      }
    }
    let periods = words.keys.sorted { Self.middle($0) < Self.middle($1) }
    let middles = periods.map { x(Self.middle($0)) }
    return periods.indices.map { i in
      let left = i == 0 ? plot.x : (middles[i - 1] + middles[i]) / 2
      let right = i == periods.count - 1 ? plot.right : (middles[i] + middles[i + 1]) / 2
      let said = words[periods[i]] ?? []
      let label = periods[i].label
      return (left, right - left, said.count == 1 ? ["\(label): \(said[0])"] : [label] + said)
    }
  }
}

extension TrendDocument {
  /// The share of the total that each bar of the headline chart is, where the trend has one.
  static func withShares(_ chart: Chart, _ report: TrendReport) -> Chart {
    guard case .bars(var bars) = chart.body, let of = report.headline.shareOf,
      bars.bars.count == report.headline.rows.count
    else { return chart }
    for (i, row) in report.headline.rows.enumerated() {
      if let share = row.share { bars.bars[i].hint = "\(NumberText.percent(share)) \(of)" }
    }
    var out = chart
    out.body = .bars(bars)
    return out
  }
}
