import BorderData
import BorderTrends

/// Publishers count events: one person may be in a count several times.
struct EventsNotPeople: CaveatRule {
  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard f.verdict != .unanswerable, let r = c.computed(f), !r.selection.measure.countsPeople else { return nil }
    let what: String
    switch r.selection.measure {
    case .encounters:
      let old = r.figures.allSatisfy { $0.period.last < DefinitionChange.encountersSince }
      what = old && r.selection.component == .borderPatrol ? "apprehensions" : "encounters"
    case .transits: what = "transits"
    case .asylum: what = "applications"
    case .detections: what = "registrations by the authorities"
    default: what = "events"
    }
    return Caveat(
      id: "events-not-people",
      text: "Counts are of \(what), not people: the same person may be counted more than once.")
  }
}
