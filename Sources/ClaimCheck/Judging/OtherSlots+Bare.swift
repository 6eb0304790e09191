import BorderData
import BorderTrends

/// The ways of filling a claim's slots with one group and one place, tried time by time on bare counts.
///
/// Of a claim that nothing saves, thousands of ways are gone through for nothing. What they have in common is made once
/// here: the selections, which every time is asked of, and the times, which every selection is asked for. Where all ways of
/// a time fail, none need be gone through one by one.
struct BareTries {
  private let bare: BareLook
  private var draft: Draft
  /// What each measure's selections have in the tables.
  private let layers: [[Layers]]
  private let slack: Double

  /// - Parameter draft: with the group and the place in it; nil is given back where not all that it says is a count or a
  ///   change between two.
  init?(_ draft: Draft, measures: [MeasureSense?], bench: Workbench, slack: Double) {
    guard Self.isOfCounts(draft) else { return nil }
    var layers: [[Layers]] = []
    for measure in measures {
      guard let measure else { return nil }
      layers.append(
        Readings.selections(of: draft, measure).map { bench.figures.layers($0) })
    }
    bare = BareLook(bench)
    self.layers = layers
    self.draft = draft
    self.slack = slack
  }

  /// Whether all that a claim says is a count or a change between two.
  fileprivate static func isOfCounts(_ draft: Draft) -> Bool {
    switch draft.assertion {
    case .level: break
    case .change: if draft.ofShare { return false }
    default: return false
    }
    return !draft.isDenied && !draft.isOfEach && draft.versusWho == nil && draft.versusPlace == nil
      && draft.topic == nil
  }

  /// How many readings there are with a time, where all of them fail or cannot be computed; nil where some may not.
  ///
  /// - Parameter against: what the time may be held against, each in turn.
  /// - Parameter wantsTold: whether of each way some reading must be one that can be computed.
  mutating func failing(_ when: [PeriodChoice], against: [VersusSpec], wantsTold: Bool) -> Int? {
    draft.when = when
    var count = 0
    for versus in against {
      draft.versus = versus
      let periods = Readings.periods(draft, wantsWords: false)
      for selections in layers {
        let n = selections.count * periods.count
        guard n <= Readings.limit else { return nil }
        count += n
        var isTold = false
        for one in selections {
          for p in periods {
            switch bare.look(draft, one, p.when, base: one, p.versus, slack: slack) {
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
}

/// What a claim's time, or another in its place, may come to: the same for all groups and places.
struct BareTimes {
  /// How many there are with each thing that the time may be held against.
  fileprivate let counts: [Int]
  /// All of them, once each.
  fileprivate let periods: [Period]

  /// - Parameter against: what the time may be held against, each in turn.
  init(_ draft: Draft, when: [PeriodChoice], against: [VersusSpec]) {
    var draft = draft
    draft.when = when
    var counts: [Int] = []
    var periods: [Period] = []
    for versus in against {
      draft.versus = versus
      let found = Readings.periods(draft, wantsWords: false)
      counts.append(found.count)
      for case let p? in found.lazy.map(\.when) where !periods.contains(p) { periods.append(p) }
    }
    self.counts = counts
    self.periods = periods
  }
}

/// What one group has at one place in the tables, in every way in which it may have been counted: looked through for a
/// number time by time, before readings are made of any.
struct BareFigures {
  /// How many selections each measure means.
  private let counts: [Int]
  /// What those have in the tables that may be meant.
  private let layers: [Layers]

  /// - Parameter draft: with the group and the place in it; nil is given back where not all that it says is a count or a
  ///   change between two.
  /// - Parameter keeping: whether a selection may be meant at all.
  init?(_ draft: Draft, measures: [MeasureSense?], bench: Workbench, keeping isMeant: (Selection) -> Bool) {
    guard BareTries.isOfCounts(draft) else { return nil }
    var counts: [Int] = []
    var kept: [Selection] = []
    for measure in measures {
      guard let measure else { return nil }
      let selections = Readings.selections(of: draft, measure)
      counts.append(selections.count)
      for s in selections where isMeant(s) && !kept.contains(s) { kept.append(s) }
    }
    self.counts = counts
    layers = kept.map { bench.figures.layers($0) }
  }

  /// How many readings there are with a time, where none of them may have the last of the numbers as its figure; nil where
  /// some may.
  func without(_ numbers: [Int], off: Double, _ times: BareTimes, _ bare: BareLook) -> Int? {
    guard let last = numbers.last else { return nil }
    var count = 0
    for periods in times.counts {
      for selections in counts {
        guard selections * periods <= Readings.limit else { return nil }
        count += selections * periods
      }
    }
    for one in layers { for p in times.periods where bare.mayBe(last, off: off, one, p) { return nil } }
    return count
  }
}
