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

    /// The count of a period if the table has all of it. As `Figures.figure` sums it, without saying from where.
    func whole(_ months: ClosedRange<YearMonth>) -> Int64? {
      guard case .success(let o) = overlay, o.first <= months.upperBound, months.lowerBound <= o.last else {
        return nil
      }
      let step = family.grain.months
      let length = Int(months.upperBound.index - months.lowerBound.index) + 1
      if step > 1, length % 12 != 0 || months.lowerBound.month != (family.grain == .fiscalYear ? 10 : 1) {
        return nil
      }
      var total: Int64 = 0
      var m = months.lowerBound
      next: while m <= months.upperBound {
        for (_, vector) in o.layers {
          if let n = vector.value(at: m) {
            total += n
            m = m.advanced(by: step)
            continue next
          }
        }
        return nil
      }
      return total
    }
  }

  let list: [Layer]

  init(_ list: [Layer]) { self.list = list }

  /// The value of the selection's figure for a period, nil where that is not whole: what looks for a number among
  /// hundreds of figures asks, and only then for the figure itself.
  package func wholeValue(_ p: Period) -> Int? {
    let months = p.months
    for layer in list { if let n = layer.whole(months) { return Int(n) } }
    guard months.lowerBound < months.upperBound else { return nil }
    // No table has all of it: put together from several, as `Figures` does.
    var total: Int64 = 0
    var m = months.lowerBound
    next: while m <= months.upperBound {
      for layer in list {
        let piece = layer.family.grain.period(from: m).months
        guard piece.lowerBound == m, piece.upperBound <= months.upperBound, let n = layer.whole(piece) else { continue }
        total += n
        m = piece.upperBound.advanced(by: 1)
        continue next
      }
      return nil
    }
    return Int(total)
  }
}
