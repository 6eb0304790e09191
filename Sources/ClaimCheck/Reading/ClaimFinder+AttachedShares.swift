import BorderData

/// Of which group, time and count a share is, where the words leave that open and the percent tells.
extension ClaimFinder {
  /// As many other combinations are tried for a percent of two digits, and of more: a whole percent fits one share in
  /// fifty by chance, one with a decimal one in five hundred.
  private static let tries = (whole: 4, decimal: 24)

  func attachedShare(_ d: Draft, _ q: Quantity, _ v: SentenceView, _ recogniser: NumberRecogniser) -> Draft? {
    guard q.unit == .percent, q.upper == nil, q.digits >= 2, [.none, .about].contains(q.hedge), !recogniser.holds(d)
    else { return nil }
    let decimal = q.digits >= 3
    let c = choices(for: d, q, v)
    var tried: [(far: Int, k: Int, g: Int, p: Int)] = []
    for k in c.counted.indices {
      for g in c.groups.indices where c.groups[g].value.who != .everyone || !c.groups[g].value.demographics.isEmpty {
        for p in c.periods.indices {
          let far = c.counted[k].far + c.groups[g].far + c.periods[p].far
          let changed = [c.counted[k].far, c.groups[g].far, c.periods[p].far].count { $0 > 0 }
          if far > 0, decimal || changed == 1 { tried.append((far, k, g, p)) }
        }
      }
    }
    tried.sort { ($0.far, $0.k, $0.g, $0.p) < ($1.far, $1.k, $1.g, $1.p) }
    for t in tried.prefix(decimal ? Self.tries.decimal : Self.tries.whole) {
      var out = d
      if c.counted[t.k].far > 0 {
        out.measure = c.counted[t.k].value.sense
        out.place = c.counted[t.k].value.place
        out.placeOrigin = c.counted[t.k].origin
      }
      if c.groups[t.g].far > 0 {
        out.who = [c.groups[t.g].value.who]
        out.demographics = c.groups[t.g].value.demographics
        out.whoOrigin = c.groups[t.g].origin
        out.demographicsOrigin = c.groups[t.g].origin
      }
      if c.periods[t.p].far > 0 {
        out.when = [
          PeriodChoice(period: c.periods[t.p].value, weight: 1, why: "the percent is that of this time")
        ]
        out.whenOrigin = c.periods[t.p].origin
      }
      out.topic = nil
      var settled = out
      settle(&settled)
      if recogniser.holdsPlainly(settled) {
        out.isAttached = true
        return out
      }
    }
    return nil
  }
}
