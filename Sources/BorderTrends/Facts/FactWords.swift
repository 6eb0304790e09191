import BorderData

/// Puts a fact into a sentence, and says how fair it is.
enum FactWords {
  static func sentence(_ d: Trends.Draft) -> String {
    let s = d.scan.series
    let i = d.scan.newest
    let v = d.scan.value(i)
    let period = s.period(i).shortLabel
    let unit = s.grain == .month ? "month" : "year"
    let subject = Names.selection(s.selection)
    let lead = "\(subject.capitalisedFirst): \(v == 0 ? "none" : NumberText.grouped(v)) in \(period)"
    let begin = s.period(d.scan.whole[0]).shortLabel
    let n = Int(d.strength)
    switch d.kind {
    case .high, .low:
      let end = d.kind == .high ? "highest" : "lowest"
      if n == d.scan.whole.count - 1 {
        return "\(lead), the \(end) \(unit) of the series, which begins in \(begin)."
      }
      let since = s.period(d.scan.whole[d.scan.whole.count - 1 - n - 1]).shortLabel
      return "\(lead), the \(end) \(unit) since \(since)."
    case .rising, .falling:
      let way = d.kind == .rising ? "rise" : "fall"
      return "\(lead), the \(NumberText.ordinalWord(n)) \(way) in a row from one \(unit) to the next."
    case .reversal:
      let up = v > d.scan.value(max(0, i - 1))
      return "\(lead), the first \(up ? "rise" : "fall") after \(NumberText.count(n)) "
        + "\(unit)s of \(up ? "falling" : "rising") (\(NumberText.grouped(d.scan.value(max(0, i - 1)))) the \(unit) before)."
    case .firstTime:
      return "\(lead), the first \(unit) of the series (from \(begin)) at or above \(NumberText.grouped(d.strength))."
    case .jump:
      let before = d.scan.value(max(0, i - 1))
      if v == 0 { return "\(lead), after \(NumberText.grouped(before)) in \(s.period(max(0, i - 1)).shortLabel)." }
      let change = Change(
        period: s.period(i), versus: s.period(max(0, i - 1)), from: before, to: v)
      return "\(lead), \(change.clause) (\(NumberText.grouped(before)))."
    case .overtake:
      guard let o = d.overtake, case .only(let a) = s.selection.who, case .only(let b) = o.loser.selection.who,
        let winner = a.first, let loser = b.first
      else { return lead + "." }
      var place = s.selection
      place.who = .everyone
      let other = o.loser.values.indices.contains(i) ? o.loser.values[i] ?? 0 : 0
      return "\(Names.country(winner).capitalisedFirst) overtook \(Names.country(loser)) in \(period) in "
        + "\(Names.selection(place)) (\(NumberText.grouped(v)) against \(NumberText.grouped(other))), after "
        + "\(NumberText.count(o.years)) \(o.years == 1 ? "year" : "years") behind it."
    }
  }

  /// The same statement over other windows (Wu et al. 2014): in how many of them it would hold.
  static func fairness(_ d: Trends.Draft, roundedTo: Int) -> String {
    let i = d.scan.newest
    let v = d.scan.value(i)
    let earlier = d.scan.whole.dropLast().map { d.scan.value($0) }
    let unit = d.scan.series.grain == .month ? "months" : "years"
    let below = earlier.count(where: { $0 > v })
    let above = earlier.count(where: { $0 < v })
    let n = earlier.count
    func of(_ k: Int) -> String {
      k == n
        ? "every one of the \(NumberText.counted(n, String(unit.dropLast()))) before in the series"
        : "\(NumberText.grouped(k)) of the \(NumberText.grouped(n)) earlier \(unit) of the series"
    }
    var text: String
    switch d.kind {
    case .high, .rising, .firstTime: text = "It is above \(of(above))."
    case .low, .falling: text = "It is below \(of(below))."
    case .jump, .reversal:
      let up = i > 0 && v > d.scan.value(i - 1)
      text =
        "Set against any earlier one instead of the last, it is \(up ? "above" : "below") \(of(up ? above : below))."
    case .overtake: text = "Both are counted in the same place by the same publisher over the same \(unit)."
    }
    switch d.scan.series.selection.measure {
    case .deaths: text += " Deaths become known for months after, so the newest years still grow."
    case .asylum: text += " Some countries report late, so the newest year may still grow."
    default: break
    }
    if v == 0 {
      text += " The table leaves a line out where nobody is counted; a line still to come would look the same."
    }
    if roundedTo > 1 { text += " Published rounded to \(roundedTo)." }
    return text
  }
}
