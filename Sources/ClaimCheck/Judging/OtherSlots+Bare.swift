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
    switch draft.assertion {
    case .level: break
    case .change: if draft.ofShare { return nil }
    default: return nil
    }
    guard !draft.isDenied, !draft.isOfEach, draft.versusWho == nil, draft.versusPlace == nil, draft.topic == nil else {
      return nil
    }
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
