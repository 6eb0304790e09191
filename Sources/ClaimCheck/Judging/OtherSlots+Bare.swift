import BorderData
import BorderTrends

// The ways of filling a claim's slots, tried on bare counts.
//
// Of a claim that nothing saves, thousands of ways are gone through for nothing. What they have in common is made once
// here: what a group has at a place, which every time is asked of, and what a time comes to, which every group and place is
// asked for. Where all ways of a time fail, none need be gone through one by one.

/// What a claim's time, or another in its place, may come to: the same for all groups and places.
struct BareTimes {
  /// The periods of readings, with each thing that the time may be held against.
  fileprivate let pairs: [[Readings.PeriodPair]]
  /// Those of the claim's own time, once each.
  fileprivate let periods: [Period]

  /// - Parameter against: what the time may be held against, each in turn.
  init(_ draft: Draft, when: [PeriodChoice], against: [VersusSpec]) {
    var draft = draft
    draft.when = when
    var periods: [Period] = []
    pairs = against.map { versus in
      draft.versus = versus
      let found = Readings.periods(draft, wantsWords: false)
      for pair in found {
        if let p = pair.when, !periods.contains(p) { periods.append(p) }
      }
      return found
    }
    self.periods = periods
  }
}

/// What one group has at one place in the tables, in every way in which it may have been counted: looked through time by
/// time, before readings are made of any.
struct BareFigures {
  /// What the selections that one measure may mean have in the tables.
  private struct Measured {
    /// How many selections there are, those that are not looked at among them.
    let count: Int
    let layers: [Layers]

    /// How many readings they make with a time; nil where not all of them would be read.
    func readings(with periods: [Readings.PeriodPair]) -> Int? {
      let n = count * periods.count
      return n <= Readings.limit ? n : nil
    }
  }

  private let measures: [Measured]

  /// - Parameter draft: with the group and the place in it; nil is given back where not all that it says is a count or a
  ///   change between two.
  /// - Parameter isMeant: whether a selection is looked at.
  init?(
    _ draft: Draft, measures: [MeasureSense?], bench: Workbench, keeping isMeant: (Selection) -> Bool = { _ in true }
  ) {
    guard Self.isOfCounts(draft), draft.topic == nil else { return nil }
    var found: [Measured] = []
    found.reserveCapacity(measures.count)
    for measure in measures {
      guard let measure else { return nil }
      let selections = Readings.selections(of: draft, measure)
      var layers: [Layers] = []
      layers.reserveCapacity(selections.count)
      for s in selections where isMeant(s) { layers.append(bench.figures.layers(s)) }
      found.append(Measured(count: selections.count, layers: layers))
    }
    self.measures = found
  }

  /// Whether all that a claim says is a count or a change between two.
  static func isOfCounts(_ d: Draft) -> Bool {
    switch d.assertion {
    case .level: break
    case .change: if d.ofShare { return false }
    default: return false
    }
    return !d.isDenied && !d.isOfEach && d.versusWho == nil && d.versusPlace == nil
  }

  /// How many readings of a claim there are with a time, where all of them fail or cannot be computed; nil where some may
  /// not.
  ///
  /// - Parameter slack: by how much of the stated count the computed one may be off and is still looked into.
  /// - Parameter wantsTold: whether of each way some reading must be one that can be computed.
  func failing(_ d: Draft, _ times: BareTimes, _ bare: BareLook, slack: Double, wantsTold: Bool) -> Int? {
    var count = 0
    for periods in times.pairs {
      for measured in measures {
        guard let n = measured.readings(with: periods) else { return nil }
        count += n
        var isTold = false
        for one in measured.layers {
          for p in periods {
            switch bare.look(d, one, p.when, base: one, p.versus, slack: slack) {
            case .open: return nil
            case .fails: isTold = true
            case .missing: break
            }
          }
        }
        if wantsTold, !isTold { return nil }
      }
    }
    return count
  }

  /// How many readings there are with a time, where none of them may have a number as its figure; nil where some may.
  ///
  /// - Parameter off: by which part of it they may miss it.
  func without(_ number: Int, off: Double, _ times: BareTimes, _ bare: BareLook) -> Int? {
    var count = 0
    for periods in times.pairs {
      for measured in measures {
        guard let n = measured.readings(with: periods) else { return nil }
        count += n
      }
    }
    for measured in measures {
      for one in measured.layers {
        for p in times.periods where bare.mayBe(number, off: off, one, p) { return nil }
      }
    }
    return count
  }
}
