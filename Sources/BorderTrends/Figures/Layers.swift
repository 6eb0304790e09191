package import BorderData

/// What each table has of one selection, best table first.
///
/// A claim is held against dozens of periods of the same few selections: which tables answer, and which months each
/// has, is found once here rather than at every period.
package final class Layers: Sendable {
  /// One table's releases laid over each other, newest first.
  struct Overlay: Sendable {
    /// First and last month of which anything is published.
    var first: YearMonth
    var last: YearMonth
    var layers: [(table: Int, vector: MonthlyVector)]
  }

  /// A class, so that going through the layers copies none of what they hold.
  final class Layer: Sendable {
    let family: Figures.Family
    let overlay: Result<Overlay, NoFigure>

    init(family: Figures.Family, overlay: Result<Overlay, NoFigure>) {
      self.family = family
      self.overlay = overlay
    }
  }

  let list: [Layer]
  private let runs: [Run]
  /// Each release by itself, of the tables that have several.
  private let releaseRuns: [Run]
  /// Of every run, one after the other: the counts of the months before each month from the run's first on, and how
  /// many of those are published.
  private let sums: [Int64]
  private let published: [Int32]

  /// Where a layer's months stand in `sums` and `published`. Numbers only: hundreds of periods are asked of one
  /// selection, and going through the layers themselves would count every object in them up and down.
  private struct Run {
    let grain: Grain
    let first: Int32
    let months: Int
    let start: Int
    /// Whose it is, in `list`.
    let layer: Int
    /// The table's, by which those of the same one are known.
    let table: Int

    /// The month in which a year of the table begins.
    var firstMonth: Int { grain == .fiscalYear ? 10 : 1 }
  }

  init(_ list: [Layer]) {
    self.list = list
    var runs: [Run] = []
    var releaseRuns: [Run] = []
    var sums: [Int64] = []
    var published: [Int32] = []
    func run(_ layer: Int, _ first: YearMonth, _ last: YearMonth, _ value: (YearMonth) -> Int64?) -> Run {
      let run = Run(
        grain: list[layer].family.grain, first: first.index, months: Int(last.index - first.index) + 1,
        start: sums.count, layer: layer, table: list[layer].family.number)
      var sum: Int64 = 0
      var count: Int32 = 0
      sums.append(sum)
      published.append(count)
      for k in 0..<run.months {
        let m = first.advanced(by: k)
        if run.grain.months == 1 || m.month == run.firstMonth, let n = value(m) {
          sum += n
          count += 1
        }
        sums.append(sum)
        published.append(count)
      }
      return run
    }
    for (k, layer) in list.enumerated() {
      guard case .success(let o) = layer.overlay else { continue }
      if o.layers.count == 1, let vector = o.layers.first?.vector {
        runs.append(run(k, o.first, o.last) { vector.value(at: $0) })
      } else {
        runs.append(run(k, o.first, o.last) { m in o.layers.lazy.compactMap({ $0.vector.value(at: m) }).first })
      }
      guard layer.family.releases.count > 1 else { continue }
      for (_, vector) in o.layers {
        guard let range = vector.range else { continue }
        releaseRuns.append(run(k, range.lowerBound, range.upperBound) { vector.value(at: $0) })
      }
    }
    self.runs = runs
    self.releaseRuns = releaseRuns
    self.sums = sums
    self.published = published
  }

  /// The count of a period if the run's table has all of it. As `Figures.figure` sums it, without saying from where.
  private func whole(_ run: Run, _ months: ClosedRange<YearMonth>) -> Int64? {
    let low = Int(months.lowerBound.index - run.first)
    let high = Int(months.upperBound.index - run.first) + 1
    guard low >= 0, high <= run.months else { return nil }
    let step = run.grain.months
    if step > 1, (high - low) % 12 != 0 || months.lowerBound.month != run.firstMonth { return nil }
    guard Int(published[run.start + high] - published[run.start + low]) * step == high - low else { return nil }
    return sums[run.start + high] - sums[run.start + low]
  }

  /// The value of the selection's figure for a period, nil where that is not whole: what looks for a number among
  /// hundreds of figures asks, and only then for the figure itself.
  package func wholeValue(_ p: Period) -> Int? {
    let months = p.months
    for run in runs { if let n = whole(run, months) { return Int(n) } }
    guard months.lowerBound < months.upperBound else { return nil }
    // No table has all of it: put together from several, as `Figures` does.
    var total: Int64 = 0
    var m = months.lowerBound
    next: while m <= months.upperBound {
      for run in runs {
        let piece = run.grain.period(from: m).months
        guard piece.lowerBound == m, piece.upperBound <= months.upperBound, let n = whole(run, piece) else { continue }
        total += n
        m = piece.upperBound.advanced(by: 1)
        continue next
      }
      return nil
    }
    return Int(total)
  }

  /// The layers that have all of a period, best first.
  func wholeLayers(_ p: Period) -> [Layer] {
    let months = p.months
    return runs.filter { whole($0, months) != nil }.map { list[$0.layer] }
  }

  /// The best layer that has all of a period.
  func wholeLayer(_ p: Period) -> Layer? {
    let months = p.months
    return runs.first { whole($0, months) != nil }.map { list[$0.layer] }
  }

  /// Whether what some table says of a period, as `Figures.everyFigure` gives it, is such a number.
  package func anyTable(says isSuch: (Int) -> Bool, of p: Period) -> Bool {
    let months = p.months
    return runs.contains { run in whole(run, months).map { isSuch(Int($0)) } ?? false }
  }

  /// Whether what some table says of one period and of another, which other layers have, are such numbers.
  package func anyTable(says areSuch: (Int, Int) -> Bool, of p: Period, and other: Period, in others: Layers) -> Bool {
    let months = p.months
    let otherMonths = other.months
    for run in runs {
      guard let a = whole(run, months) else { continue }
      for second in others.runs where second.table == run.table {
        if let b = others.whole(second, otherMonths), areSuch(Int(a), Int(b)) { return true }
      }
    }
    return false
  }

  /// Whether what some release of a table with several says of a period is such a number: the numbers that
  /// `Figures.earlier` gives are among those that are asked for.
  package func anyRelease(says isSuch: (Int) -> Bool, of p: Period) -> Bool {
    guard !releaseRuns.isEmpty else { return false }
    let months = p.months
    return releaseRuns.contains { run in whole(run, months).map { isSuch(Int($0)) } ?? false }
  }

  /// Of a period that is not wholly published, the most months that a figure may be the sum of.
  package func mostPublished(_ p: Period) -> Int {
    let months = p.months
    let length = p.length
    guard length > 1 else { return 0 }
    var most = 0
    for run in runs {
      let step = run.grain.months
      if step > 1, length % 12 != 0 || months.lowerBound.month != run.firstMonth { continue }
      let low = min(max(0, Int(months.lowerBound.index - run.first)), run.months)
      let high = min(max(low, Int(months.upperBound.index - run.first) + 1), run.months)
      most = max(most, Int(published[run.start + high] - published[run.start + low]) * step)
    }
    // Put together from several, as `Figures` does.
    var together = 0
    var m = months.lowerBound
    next: while m <= months.upperBound {
      for run in runs {
        let piece = run.grain.period(from: m).months
        guard piece.lowerBound == m, piece.upperBound <= months.upperBound, whole(run, piece) != nil else { continue }
        together += piece.count
        m = piece.upperBound.advanced(by: 1)
        continue next
      }
      m = m.advanced(by: 1)
    }
    return max(most, together)
  }
}
