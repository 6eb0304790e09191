import BorderData
import BorderTrends

/// What a reading comes to, as far as bare counts can tell it.
///
/// Of the hundreds of readings that might save one claim nearly all fail, or have no figures. Those are told here by the
/// counts alone, without figures, words and where they came from; what may be anything else is left to `Checks`.
struct BareLook {
  private let bench: Workbench
  private var known: [Known] = []
  private var next = 0

  private struct Known {
    let selection: Selection
    let layers: Layers
  }

  init(_ bench: Workbench) { self.bench = bench }

  enum Told {
    /// `Checks.compute` says that it fails, and by more than the slack.
    case fails
    /// `Checks.compute` says that it cannot be computed.
    case missing
    /// To be computed.
    case open
  }

  /// - Parameter slack: by how much of the stated count the computed one may be off and is still looked into.
  mutating func look(_ d: Draft, _ r: ReadingSpec, slack: Double) -> Told {
    guard !d.isDenied, !r.each else { return .open }
    switch d.assertion {
    case .level, .change:
      let layers = layers(r.selection)
      let base = r.versusSelection.map { self.layers($0) } ?? layers
      return look(d, layers, r.when, base: base, r.versus, slack: slack)
    default: return .open
    }
  }

  /// What `Checks.compute` says of a reading that the counts leave open; nil of one that they tell to fail or to be missing.
  mutating func outcome(_ d: Draft, _ r: ReadingSpec) -> Outcome? {
    look(d, r, slack: 0) == .open ? Checks.compute(d, r, bench).outcome : nil
  }

  /// Whether a claim holds in a reading, or as near as makes it no error.
  mutating func isBorneOut(_ d: Draft, _ r: ReadingSpec) -> Bool {
    switch outcome(d, r) {
    case .holds, .nearMiss, .imprecise: true
    case .fails, .notComputable, nil: false
    }
  }

  /// - Parameter base: what the selection that it is compared with has in the tables.
  func look(
    _ d: Draft, _ layers: Layers, _ when: Period?, base: Layers, _ versus: Period?, slack: Double
  ) -> Told {
    switch d.assertion {
    case .level(let q):
      // Held between two months: `RunningTotal`.
      if d.runsToDate { return .open }
      guard let p = when else { return .missing }
      guard let value = layers.wholeValue(p) else { return missing(p, layers) }
      if isNear(Double(value), q, slack) { return .open }
      let tolerance = bench.tolerance
      guard tolerance.count(Double(value), q).outcome == .fails else { return .open }
      func holds(_ n: Int) -> Bool { tolerance.count(Double(n), q).outcome == .holds }
      return layers.anyTable(says: holds, of: p) || layers.anyRelease(says: holds, of: p) ? .open : .fails
    case .change:
      if d.ofShare { return .open }
      guard let p = when, let v = versus else { return .missing }
      guard let new = layers.wholeValue(p) else { return missing(p, layers) }
      guard let old = base.wholeValue(v) else { return missing(v, base) }
      let check = ChangeCheck()
      guard let made = check.bare(d, (new, p.length), (old, v.length), bench) else { return .missing }
      guard made.outcome == .fails else { return .open }
      if let q = d.stated, let actual = made.actual, isNear(actual, q, slack) { return .open }
      let mayHold = layers.anyTable(
        says: { a, b in check.bare(d, (a, p.length), (b, v.length), bench)?.outcome == .holds }, of: p, and: v, in: base
      )
      return mayHold ? .open : .fails
    default: return .open
    }
  }

  /// Whether counts may be the figures of a reading, or miss them by no more than a part: its own, another table's, or one with
  /// months missing. Of several the last is of the claim's own time.
  mutating func mayBe(_ numbers: [Int], off: Double, _ d: Draft, _ r: ReadingSpec) -> Bool {
    if d.isDenied || r.each { return true }
    guard let p = r.when, let last = numbers.last else { return false }
    return mayBe(last, off: off, layers(r.selection), p)
  }

  /// The same of one number, and of what a selection has in the tables of a period.
  func mayBe(_ number: Int, off: Double, _ layers: Layers, _ p: Period) -> Bool {
    func isIt(_ n: Int) -> Bool { abs(Double(n - number)) <= off * Double(number) }
    guard let value = layers.wholeValue(p) else {
      if case .open = missing(p, layers) { return true }
      return false
    }
    return isIt(value) || layers.anyTable(says: isIt, of: p)
  }

  /// Nothing of what is looked at is a figure with few months missing, or one that lies outside what is published.
  private func missing(_ p: Period, _ layers: Layers) -> Told {
    layers.mostPublished(p) * Workbench.fewGaps.of >= p.length * Workbench.fewGaps.published ? .open : .missing
  }

  private func isNear(_ actual: Double, _ q: Quantity, _ slack: Double) -> Bool {
    q.unit == .count && abs(actual - q.value) <= slack * q.value
  }

  /// The same few selections are asked of one time after another.
  private mutating func layers(_ s: Selection) -> Layers {
    if let hit = known.first(where: { $0.selection == s }) { return hit.layers }
    let made = bench.figures.layers(s)
    if known.count < Self.most {
      known.append(Known(selection: s, layers: made))
    } else {
      known[next] = Known(selection: s, layers: made)
      next = (next + 1) % Self.most
    }
    return made
  }

  private static let most = 8
}
