import BorderData
import BorderTrends

/// The claim is true and far below what the figures show.
struct UnderstatedCaveat: CaveatRule {
  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard c.remarks.contains("understated"), let actual = c.computed(f)?.actual else { return nil }
    let unit: Quantity.Unit = c.draft.stated?.unit ?? (f.pair == nil ? .count : .percent)
    var text = "Understated: the figure is \(Say.amount(actual, unit))"
    if let q = c.draft.stated, q.value > 0, q.unit == unit {
      text += ", \(Say.decimal(actual.magnitude / q.value, places: 1)) times the number stated"
    }
    return Caveat(id: "understated", text: text + ".")
  }
}
