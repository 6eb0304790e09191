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

  /// A class: hundreds of periods are asked of one, and a copy would count up every array in it.
  final class Layer: Sendable {
    let family: Figures.Family
    let overlay: Result<Overlay, NoFigure>
    private let first: Int32
    /// Counts of the months before each one from the overlay's first on, and how many of those are published.
    private let sums: [Int64]
    private let published: [Int32]

    init(family: Figures.Family, overlay: Result<Overlay, NoFigure>) {
      self.family = family
      self.overlay = overlay
      first = (try? overlay.get().first.index) ?? 0
      var sums: [Int64] = [0]
      var published: [Int32] = [0]
      if case .success(let o) = overlay {
        for k in 0...Int(o.last.index - o.first.index) {
          let m = o.first.advanced(by: k)
          let isStart = family.grain.months == 1 || m.month == Self.firstMonth(family.grain)
          let n = isStart ? o.layers.lazy.compactMap({ $0.vector.value(at: m) }).first : nil
          sums.append(sums[k] + (n ?? 0))
          published.append(published[k] + (n == nil ? 0 : 1))
        }
      }
      self.sums = sums
      self.published = published
    }

    private static func firstMonth(_ g: Grain) -> Int { g == .fiscalYear ? 10 : 1 }

    /// The count of a period if the table has all of it. As `Figures.figure` sums it, without saying from where.
    func whole(_ months: ClosedRange<YearMonth>) -> Int64? {
      let low = Int(months.lowerBound.index - first)
      let high = Int(months.upperBound.index - first) + 1
      guard low >= 0, high < sums.count else { return nil }
      let step = family.grain.months
      if step > 1, (high - low) % 12 != 0 || months.lowerBound.month != Self.firstMonth(family.grain) { return nil }
      guard Int(published[high] - published[low]) * step == high - low else { return nil }
      return sums[high] - sums[low]
    }
  }

  let list: [Layer]

  init(_ list: [Layer]) { self.list = list }

  /// The value of the selection's figure for a period, nil where that is not whole: what looks for a number among
  /// hundreds of figures asks, and only then for the figure itself.
  package func wholeValue(_ p: Period) -> Int? {
    let months = p.months
    for k in list.indices { if let n = list[k].whole(months) { return Int(n) } }
    guard months.lowerBound < months.upperBound else { return nil }
    // No table has all of it: put together from several, as `Figures` does.
    var total: Int64 = 0
    var m = months.lowerBound
    next: while m <= months.upperBound {
      for k in list.indices {
        let piece = list[k].family.grain.period(from: m).months
        guard piece.lowerBound == m, piece.upperBound <= months.upperBound, let n = list[k].whole(piece) else {
          continue
        }
        total += n
        m = piece.upperBound.advanced(by: 1)
        continue next
      }
      return nil
    }
    return Int(total)
  }
}
