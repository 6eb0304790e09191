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

  struct Layer: Sendable {
    let family: Figures.Family
    let overlay: Result<Overlay, NoFigure>
  }

  let list: [Layer]
  private let runs: [Run]
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

    /// The month in which a year of the table begins.
    var firstMonth: Int { grain == .fiscalYear ? 10 : 1 }
  }

  init(_ list: [Layer]) {
    self.list = list
    var runs: [Run] = []
    var sums: [Int64] = []
    var published: [Int32] = []
    for layer in list {
      guard case .success(let o) = layer.overlay else { continue }
      let run = Run(
        grain: layer.family.grain, first: o.first.index, months: Int(o.last.index - o.first.index) + 1,
        start: sums.count)
      var sum: Int64 = 0
      var count: Int32 = 0
      sums.append(sum)
      published.append(count)
      for k in 0..<run.months {
        let m = o.first.advanced(by: k)
        if run.grain.months == 1 || m.month == run.firstMonth,
          let n = o.layers.lazy.compactMap({ $0.vector.value(at: m) }).first
        {
          sum += n
          count += 1
        }
        sums.append(sum)
        published.append(count)
      }
      runs.append(run)
    }
    self.runs = runs
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
}
