import BorderData

/// Numbers in words, and what follows a number: scales, units, percent.
extension QuantityFinder {
  /// "four hundred thousand", "three hundred and ten thousand", "two hundred and twenty-seven": a number in words with
  /// hundreds in it.
  func spelledOut(_ i: Int) -> QuantityMention? {
    guard let (first, e) = numberWord(i), case .unit(let n) = first, n < 100, text(e) == "hundred" else { return nil }
    var value = n * 100
    var step = 100.0
    var end = e + 1
    func unit(_ j: Int) -> (Double, Int)? {
      if let (w, k) = numberWord(j), case .unit(let u) = w, u < 100 { return (u, k) }
      return nil
    }
    let after = text(end) == "and" ? end + 1 : end
    if let (tens, k) = unit(after) {
      value += tens
      end = k
      step = tens >= 20 && Int(tens) % 10 == 0 ? 10 : 1
      let next = text(end) == "-" ? end + 1 : end
      if tens >= 20, let (ones, k2) = unit(next), ones < 10 {
        value += ones
        end = k2
        step = 1
      }
    }
    if let (w, k) = numberWord(end), case .scale(let s) = w, s >= 1000 {
      value *= s
      step *= s
      end = k
    }
    let digits = String(Length.whole(value / step, atMost: 1e15)).utf8.count
    return make(value, unit: .count, step: step, digits: digits, i..<end)
  }

  /// "548", "trescientos veinte": what may follow "mil".
  func upToThousand(_ i: Int) -> (Double, Int)? {
    guard i < sentence.range.upperBound else { return nil }
    if tokens[i].kind == .number, let n = tokens[i].number {
      guard n.digits.count <= 3, n.suffix.isEmpty, n.decimals == 0, n.value > 0 else { return nil }
      return (n.value, i + 1)
    }
    guard let (word, e) = numberWord(i), case .unit(let v) = word, v >= 10 else { return nil }
    if v >= 100, let (next, e2) = numberWord(e), case .unit(let u) = next, u < 100 { return (v + u, e2) }
    return (v, e)
  }

  /// "un millón 231 mil 320", "2 millones y medio", "dos millones 475 mil": thousands or a half after the millions.
  func addSmallerScale(_ m: inout QuantityMention, _ s: Double) {
    guard s >= 1_000_000 else { return }
    let e = m.tokens.upperBound
    if text(e) == "y", ["medio", "media"].contains(text(e + 1)) {
      m.quantity.value += s / 2
      m.quantity.step = s / 10
      m.quantity.digits = 2
      m.tokens = m.tokens.lowerBound..<(e + 2)
    } else if let (value, e2) = upToThousand(e), text(e2) == "mil" {
      m.quantity.value += value * 1000
      m.quantity.step = 1000
      m.quantity.digits = 4
      m.tokens = m.tokens.lowerBound..<(e2 + 1)
      if let (rest, e3) = upToThousand(e2 + 1) {
        m.quantity.value += rest
        m.quantity.step = 1
        m.quantity.digits = 7
        m.tokens = m.tokens.lowerBound..<e3
      }
    }
    m.hedged = m.tokens
  }

  func isScale(_ i: Int) -> Bool {
    if let (w, _) = numberWord(i), case .scale = w { return true }
    return false
  }

  func isUnitAfter(_ i: Int) -> Bool {
    if let (w, _) = numberWord(i) {
      switch w {
      case .percent, .times, .points: return true
      default: return false
      }
    }
    return false
  }

  /// Applies what follows: a scale word, a percent sign, "times", "-year".
  func scaled(
    _ v: Double, digits: Int, step: Double, from start: Int, end: Int, hedge: Hedge = .none
  ) -> QuantityMention? {
    var m = make(v, unit: .count, step: step, digits: digits, hedge: hedge, start..<end)
    var e = end
    let hyphen = text(e) == "-"
    if hyphen && e + 1 < sentence.range.upperBound { e += 1 }
    if let (w, e2) = numberWord(e) {
      switch w {
      case .scale(let s):
        // "2,475 millones" of people is two million and a half: nobody counts them by the thousand million.
        if s >= 1_000_000, let n = tokens[start].number, n.grouped, (4...6).contains(n.digits.count), end == start + 1,
          tokens[max(start - 1, sentence.range.lowerBound)].text != "$"
        {
          m.quantity.value /= 1000
          m.quantity.step = 0.001
        }
        m.quantity.value *= s
        m.quantity.step *= s
        m.tokens = start..<e2
        addSmallerScale(&m, s)
        // "15 mil millones", "2,000 mil"; "302 mil 203".
        if let (w2, e3) = numberWord(e2), case .scale(let s2) = w2 {
          m.quantity.value *= s2
          m.quantity.step *= s2
          m.tokens = start..<e3
        } else if s == 1000, m.quantity.value < 1_000_000, let (rest, e3) = upToThousand(e2) {
          m.quantity.value += rest
          m.quantity.step = 1
          m.quantity.digits = 6
          m.tokens = start..<e3
        }
      case .percent:
        m.quantity.unit = .percent
        m.tokens = start..<e2
      case .points:
        m.quantity.unit = .points
        m.tokens = start..<e2
      case .times where m.quantity.value >= 200:
        // "expelled nearly 2.8m times": a count of events.
        m.tokens = start..<e2
      case .times:
        m.quantity.unit = .factor
        m.tokens = start..<e2
      default: break
      }
      m.hedged = m.tokens
      return m
    }
    // "30 to 40 percent" gets its unit from the end of the range; see joinRange.
    if hyphen, let unit = Self.lengths[text(e)] {
      m.duration = unit
      m.tokens = start..<(e + 1)
      m.hedged = m.tokens
      return m
    }
    if let (terms, e2) = terms(e) {
      for t in terms {
        if case .time(let w) = t, [.day, .week, .month, .year, .decade, .quarter].contains(w) {
          m.duration = w
          m.tokens = start..<e2
          m.hedged = m.tokens
          return m
        }
        if case .relation(.streak) = t {
          m.duration = .month
          return m
        }
      }
    }
    return m
  }

  /// Units of a length written with a hyphen: "45-year low".
  static let lengths: [String: TimeWord] = [
    "year": .year, "years": .year, "month": .month, "months": .month, "day": .day, "days": .day, "week": .week,
    "hour": .day,
    "decade": .decade,
  ]
}
