import BorderData

/// What could be said of every period of one series: the strength of each kind of fact at each place.
struct FactScan {
  let series: BareSeries
  /// Per kind, the strength at each index; 0 where nothing can be said.
  private(set) var strengths: [Fact.Kind: [Double]] = [:]
  /// Indexes of the whole periods, ascending.
  let whole: [Int]
  /// Mean of the whole periods: what a fact's weight is measured by among equally rare ones.
  let typical: Double

  /// A series whose typical period counts fewer says nothing by its steps.
  static let smallest = 100.0

  /// Fewer whole periods than this carry no "since" or "ever".
  static func least(_ g: Grain) -> Int { g == .month ? 24 : 5 }

  /// Nil for a series too short, or too small for its steps to mean anything (a typical period below `smallest`).
  init?(_ s: BareSeries) {
    series = s
    whole = s.values.indices.filter { s.values[$0] != nil }
    guard whole.count >= Self.least(s.grain) else { return nil }
    let v = whole.map { s.values[$0] ?? 0 }
    typical = mean(v)
    guard typical >= Self.smallest else { return nil }
    let n = s.values.count
    var high = Array(repeating: 0.0, count: n)
    var low = high
    var up = high
    var down = high
    var turn = high
    var first = high
    var jump = high
    // Stacks of periods not yet passed: the nearest earlier one at least as high (low) is on top.
    var highs: [Int] = []
    var lows: [Int] = []
    var best = 0.0
    for (k, i) in whole.enumerated() {
      while let top = highs.last, v[top] < v[k] { highs.removeLast() }
      while let top = lows.last, v[top] > v[k] { lows.removeLast() }
      high[i] = Double(k - (highs.last ?? -1) - 1)
      low[i] = Double(k - (lows.last ?? -1) - 1)
      highs.append(k)
      lows.append(k)
      if k > 0 {
        let adjacent = whole[k - 1] == i - 1
        let j = whole[k - 1]
        let sizeable = max(v[k], v[k - 1]) >= 50
        if adjacent, v[k] > v[k - 1] {
          up[i] = up[j] + 1
          if sizeable { turn[i] = down[j] }
        } else if adjacent, v[k] < v[k - 1] {
          down[i] = down[j] + 1
          if sizeable { turn[i] = up[j] }
        }
        if adjacent, sizeable { jump[i] = abs(naturalLog((v[k] + 1) / (v[k - 1] + 1))) }
        if k >= Self.least(s.grain) / 2 {
          var step = 1_000.0
          while step <= 10_000_000 {
            if best < step, v[k] >= step { first[i] = step }
            step *= 10
          }
        }
      }
      best = max(best, v[k])
    }
    strengths = [
      .high: high, .low: low, .rising: up, .falling: down, .reversal: turn, .firstTime: first, .jump: jump,
    ]
  }

  var newest: Int { whole[whole.count - 1] }
  func value(_ i: Int) -> Double { series.values[i] ?? 0 }

  /// The least strength at which a kind is worth a sentence.
  static func bar(_ kind: Fact.Kind, _ g: Grain) -> Double {
    switch kind {
    case .high, .low: g == .month ? 12 : 3
    case .rising, .falling: g == .month ? 5 : 3
    case .reversal: g == .month ? 4 : 2
    case .firstTime: 1_000
    case .overtake: 1
    case .jump: 0.7
    }
  }
}

/// All strengths of one kind and grain, sorted, to look up how rare one is.
struct StrengthTable {
  private var sorted: [Double] = []
  private(set) var periods = 0

  mutating func add(_ scan: FactScan, _ kind: Fact.Kind) {
    periods += scan.whole.count
    let bar = FactScan.bar(kind, scan.series.grain)
    for i in scan.whole { if let s = scan.strengths[kind]?[i], s >= bar { sorted.append(s) } }
  }
  mutating func add(_ strength: Double) { sorted.append(strength) }
  mutating func count(periods n: Int) { periods += n }
  mutating func finish() { sorted.sort() }

  func atLeast(_ s: Double) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let mid = (low + high) / 2
      if sorted[mid] < s { low = mid + 1 } else { high = mid }
    }
    return sorted.count - low
  }
}
