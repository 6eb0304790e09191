public import BorderData

/// The same periods as two tables count them: what must be looked at before their series are joined.
public struct Overlap: Hashable, Sendable {
  public let first: TableInfo
  public let second: TableInfo
  public let periods: [Period]
  /// second / first over the periods together.
  public let ratio: Double
  /// The largest |second/first − 1| of one period.
  public let largestGap: Double
  public let largestGapPeriod: Period
  /// Periods in which both have the same number.
  public let equal: Int

  public static let method = MethodNote(
    id: "overlap", name: "Overlap of sources",
    plain: "Where two sources publish the same months, their numbers are set side by side before anything is joined.",
    source: "the ratio of sums over the common periods")

  /// "Over 12 common years the two differ by +0.3% together and by at most −4.1% (FY2003)."
  public func sentence(_ unit: String) -> String {
    let n = "\(NumberText.count(periods.count)) common \(unit)\(periods.count == 1 ? "" : "s")"
    let span =
      periods.count > 1 ? "\(periods[0].shortLabel)–\(periods[periods.count - 1].shortLabel)" : periods[0].shortLabel
    if equal == periods.count { return "\(second.title) and \(first.title) have the same numbers in \(n) (\(span))." }
    if largestGap < 0.0005, abs(ratio - 1) < 0.0005 {
      return
        "\(second.title) and \(first.title) differ by less than 0.05% in each of \(n) (\(span)), and not at all in "
        + "\(NumberText.count(equal)) of them."
    }
    return
      "\(second.title) against \(first.title) over \(n) (\(span)): \(NumberText.signedPercent(ratio - 1)) together, at "
      + "most \(NumberText.percent(largestGap)) apart in one \(unit) (\(largestGapPeriod.shortLabel))."
  }
}

extension Figures {
  /// Every pair of tables that publish the selection for the same whole periods, best table first.
  public func overlaps(_ s: Selection, by grain: Grain) -> [Overlap] {
    guard let months = coverage(s) else { return [] }
    var byTable: [String: [Period: Int]] = [:]
    var order: [TableInfo] = []
    var p = grain.period(from: months.lowerBound)
    while p.first <= months.upperBound {
      for f in everyFigure(s, p) {
        guard let info = f.tables.first else { continue }
        if byTable[info.id] == nil { order.append(info) }
        if byTable[info.id]?[p] == nil { byTable[info.id, default: [:]][p] = f.value }
      }
      p = grain.period(from: p.last.advanced(by: 1))
    }
    var out: [Overlap] = []
    for (i, a) in order.enumerated() {
      for b in order[(i + 1)...] {
        guard let u = byTable[a.id], let v = byTable[b.id] else { continue }
        let common = u.keys.filter { v[$0] != nil }.sorted { $0.first < $1.first }
        var sums = (0.0, 0.0)
        var gap = (0.0, common.first)
        var equal = 0
        for q in common {
          let x = Double(u[q] ?? 0)
          let y = Double(v[q] ?? 0)
          sums = (sums.0 + x, sums.1 + y)
          if x == y { equal += 1 }
          let g = x > 0 ? abs(y / x - 1) : 0
          if g > gap.0 { gap = (g, q) }
        }
        guard let worst = gap.1, sums.0 > 0 else { continue }
        out.append(
          Overlap(
            first: a, second: b, periods: common, ratio: sums.1 / sums.0, largestGap: gap.0, largestGapPeriod: worst,
            equal: equal))
      }
    }
    return out
  }
}

extension Figures {
  /// The selection as far back as any table reaches, each seam marked; encounters go on, before CBP published them, with
  /// the Border Patrol's apprehensions, which are less: nobody at a port of entry is among them.
  func joined(_ s: Selection, by grain: Grain) throws(NoFigure) -> Series {
    let main = try series(s, by: grain, splice: true)
    guard let before = Self.before(s), let first = main.firstPeriod,
      let old = try? series(before, by: grain, splice: true)
    else { return main }
    let earlier = old.points.filter { $0.period.last < first.first }
    guard earlier.contains(where: { $0.figure != nil }) else { return main }
    return Series(selection: s, grain: grain, points: earlier + main.points)
  }

  /// What was counted of the same before encounters were; nil where nothing comparable was.
  private static func before(_ s: Selection) -> Selection? {
    guard s.measure == .encounters, s.component == .all, s.authority == .all, s.table == nil else { return nil }
    return Selection(.apprehensions, place: s.place, who: s.who, demographics: s.demographics)
  }

  /// What part of the encounters the Border Patrol's were in the years that have both: how much of the step at the seam
  /// is one of counting. Nil where the series was not joined to apprehensions, or no year has both.
  func overlapSentence(_ joined: Series) -> String? {
    guard let before = Self.before(joined.selection), joined.crossesMeasures,
      let old = try? series(before, by: joined.grain)
    else { return nil }
    var shares: [(period: Period, share: Double)] = []
    var sums = (0.0, 0.0)
    for p in joined.points where p.figure?.selection.countsTheSame(as: joined.selection) ?? false {
      guard let all = p.wholeValue, all > 0, let part = old.point(p.period)?.wholeValue else { continue }
      shares.append((p.period, Double(part) / Double(all)))
      sums = (sums.0 + Double(part), sums.1 + Double(all))
    }
    guard let a = shares.first, let z = shares.last, sums.1 > 0 else { return nil }
    let values = shares.map(\.share)
    let unit = joined.grain == .month ? "month" : "year"
    return "In the \(NumberText.counted(shares.count, unit)) that both are published for (\(a.period.shortLabel)–"
      + "\(z.period.shortLabel)) the Border Patrol’s count was \(NumberText.percent(sums.0 / sums.1)) of all encounters, "
      + "between \(NumberText.percent(values.min() ?? 0)) and \(NumberText.percent(values.max() ?? 0)): so much of the step "
      + "where they are joined is one of counting."
  }
}

extension Series {
  /// Whether earlier points count something else than later ones.
  var crossesMeasures: Bool {
    let figures = points.compactMap(\.figure)
    guard let a = figures.first, let z = figures.last else { return false }
    return !a.selection.countsTheSame(as: z.selection)
  }
}

extension Selection {
  /// Whether both are numbers of the same thing, whoever and wherever it is counted of.
  func countsTheSame(as other: Selection) -> Bool {
    measure == other.measure && component == other.component && authority == other.authority
  }
}
