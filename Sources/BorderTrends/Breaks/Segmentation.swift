/// Cuts a series into stretches of constant mean, exactly.
///
/// The cost of a stretch is its sum of squared deviations; each cut costs a penalty. R. Killick, P. Fearnhead and
/// I. A. Eckley, "Optimal detection of changepoints with a linear computational cost" (PELT), JASA 107 (2012).
public enum Segmentation {
  public static let method = MethodNote(
    id: "pelt", name: "Change points (PELT)",
    plain:
      "Looks for the months at which the level changed for good, and takes a change as real only where it explains "
      + "more than chance and short-lived swings would.",
    source: "Killick, Fearnhead and Eckley 2012, JASA 107")

  /// The cuts of least total cost: each is the index of the first value after it, ascending.
  ///
  /// - Parameter minimum: least length of a stretch.
  public static func pelt(_ y: [Double], penalty: Double, minimum: Int = 3) -> [Int] {
    let n = y.count
    guard n >= 2 * minimum, minimum >= 1 else { return [] }
    let cost = Cost(y)
    var best = Array(repeating: Double.infinity, count: n + 1)
    var previous = Array(repeating: 0, count: n + 1)
    best[0] = -penalty
    var candidates: [Int] = []
    for end in minimum...n {
      // A start becomes possible once a whole stretch may lie before it (or none does).
      let new = end - minimum
      if new == 0 || new >= minimum { candidates.append(new) }
      var totals: [Double] = []
      totals.reserveCapacity(candidates.count)
      for s in candidates {
        let total = best[s] + cost(s, end) + penalty
        totals.append(total)
        if total < best[end] {
          best[end] = total
          previous[end] = s
        }
      }
      var kept: [Int] = []
      for (s, total) in zip(candidates, totals) where total <= best[end] + penalty { kept.append(s) }
      candidates = kept
    }
    var cuts: [Int] = []
    var at = previous[n]
    while at > 0 {
      cuts.append(at)
      at = previous[at]
    }
    return cuts.reversed()
  }

  /// The best `count` cuts, by dynamic programming (J. Bai and P. Perron, Journal of Applied Econometrics 18, 2003).
  /// Empty where the series is too short for them.
  public static func exact(_ y: [Double], cuts count: Int, minimum: Int = 3) -> [Int] {
    let n = y.count
    guard count >= 1, minimum >= 1, n >= (count + 1) * minimum else { return [] }
    let cost = Cost(y)
    var best = (0...n).map { $0 >= minimum ? cost(0, $0) : .infinity }
    var previous: [[Int]] = []
    for k in 1...count {
      var next = Array(repeating: Double.infinity, count: n + 1)
      var from = Array(repeating: 0, count: n + 1)
      for end in ((k + 1) * minimum)...n {
        for s in (k * minimum)...(end - minimum) {
          let total = best[s] + cost(s, end)
          if total < next[end] {
            next[end] = total
            from[end] = s
          }
        }
      }
      best = next
      previous.append(from)
    }
    var cuts: [Int] = []
    var at = n
    for from in previous.reversed() {
      at = from[at]
      cuts.append(at)
    }
    return cuts.reversed()
  }

  /// Sum of squared deviations of y[a..<b], from running sums of the centred series.
  struct Cost {
    private let sum: [Double]
    private let square: [Double]

    init(_ y: [Double]) {
      let m = mean(y)
      var s = [0.0]
      var q = [0.0]
      for v in y {
        let d = v - m
        s.append(s[s.count - 1] + d)
        q.append(q[q.count - 1] + d * d)
      }
      sum = s
      square = q
    }

    func callAsFunction(_ a: Int, _ b: Int) -> Double {
      let d = sum[b] - sum[a]
      return square[b] - square[a] - d * d / Double(b - a)
    }
  }

  /// The mean of each stretch, at each of its positions.
  static func levels(_ y: [Double], _ cuts: [Int]) -> [Double] {
    var out: [Double] = []
    let ends = cuts + [y.count]
    var start = 0
    for end in ends where end > start {
      let m = mean(Array(y[start..<end]))
      out += Array(repeating: m, count: end - start)
      start = end
    }
    return out
  }
}
