import BorderData
public import ClaimCheck

/// The heat map of how the same statement fares over other windows.
public enum FairnessChart {
  /// Nil for fewer than three windows. Of very many the last forty starts and ends are drawn.
  public static func chart(_ f: Fairness, source: String) -> Chart? {
    guard f.cells.count > 2 else { return nil }
    func order(_ p: [Period]) -> [Period] {
      Array(Set(p)).sorted { ($0.first, $0.last, $0.code) < ($1.first, $1.last, $1.code) }
    }
    let starts = Array(order(f.cells.map(\.start)).suffix(40))
    let ends = Array(order(f.cells.map(\.end)).suffix(40))
    let rowOf = Dictionary(uniqueKeysWithValues: starts.enumerated().map { ($0.element, $0.offset) })
    let columnOf = Dictionary(uniqueKeysWithValues: ends.enumerated().map { ($0.element, $0.offset) })
    let cells = f.cells.compactMap { c -> HeatMap.Cell? in
      guard let r = rowOf[c.start], let k = columnOf[c.end], c.value.isFinite else { return nil }
      return .init(row: r, column: k, value: c.value, holds: c.holds, isStated: c.isStated)
    }
    guard cells.count > 2 else { return nil }
    let percent = NumberShare.words(f.holding, of: f.cells.count)
    return Chart(
      title: "The same statement holds in \(percent) possible windows",
      subtitle: "The value for each start (row) and end (column)", source: source,
      notes: cells.count < f.cells.count ? ["\(f.cells.count - cells.count) windows before these are not drawn."] : [],
      body: .heat(
        HeatMap(rows: starts.map(\.shortLabel), columns: ends.map(\.shortLabel), cells: cells)))
  }
}

enum NumberShare {
  /// "9 of the 15", "all 15", "none of the 15".
  static func words(_ n: Int, of total: Int) -> String {
    n == total ? "all \(total)" : n == 0 ? "none of the \(total)" : "\(n) of the \(total)"
  }
}
