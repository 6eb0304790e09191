import BorderData
import BorderTrends

/// What was read in a sentence, in plain words and in its order.
struct PhraseWords {
  var notes: [(tokens: Range<Int>, meaning: String)] = []

  init(_ s: ParsedSentence) {
    for q in s.quantities { notes.append((q.hedged, Self.words(q))) }
    for m in s.periods { notes.append((m.tokens, PeriodWords.words(m))) }
    for p in s.phrases {
      // Said already as part of a number or a period.
      if s.quantities.contains(where: { $0.hedged.overlaps(p.tokens) })
        || s.periods.contains(where: { $0.tokens.overlaps(p.tokens) })
      {
        continue
      }
      var meanings: [String] = []
      for t in p.terms { if let m = Self.words(t), !meanings.contains(m) { meanings.append(m) } }
      if !meanings.isEmpty { notes.append((p.tokens, meanings.joined(separator: "; or "))) }
    }
    notes.sort { ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound) }
  }

  private static func words(_ q: QuantityMention) -> String {
    if let n = q.ordinal { return "a place in an order: \(n)" }
    if let unit = q.duration { return "a length of time: \(Say.decimal(q.quantity.value, places: 0)) × \(unit)" }
    if let band = q.band {
      return "an order of size: \(Say.number(band.low)) up to, not with, \(Say.number(band.high))"
    }
    if q.isMoney { return "money, left alone" }
    let unit =
      switch q.quantity.unit {
      case .count: ""
      case .percent: " percent"
      case .points: " percentage points"
      case .factor: " times"
      case .ordinal: ""
      }
    func number(_ x: Double) -> String { x == x.rounded() ? Say.number(x) : Say.decimal(x, places: 2) }
    var text = "a number: \(number(q.quantity.value))"
    if let upper = q.quantity.upper { text += " to \(number(upper))" }
    text += unit
    if q.quantity.hedge != .none { text += ", hedged as “\(Self.words(q.quantity.hedge))”" }
    if q.quantity.step > 1 { text += ", rounded to \(Say.number(q.quantity.step))" }
    return text
  }

  private static func words(_ h: Hedge) -> String {
    switch h {
    case .none: ""
    case .about: "about"
    case .nearly: "nearly"
    case .moreThan: "more than"
    case .atLeast: "at least"
    case .lessThan: "fewer than"
    case .atMost: "at most"
    case .upTo: "up to"
    }
  }

  /// Nil for a word that only joins others.
  private static func words(_ t: Term) -> String? {
    switch t {
    case .measure(let m):
      return "what is counted: \(m.key)" + (m.weak ? ", a word that counts only beside a border or migrants" : "")
    case .people(let d): return d.isEmpty ? "people" : "a group: \(Words.demographics(d))"
    case .country(let c, let isPlace):
      let name = Country[c]?.name ?? c.text
      return isPlace ? "a country: \(name)" : "a nationality: \(name)"
    case .group(let g):
      switch g {
      case .northernTriangle: return "nationalities: Guatemala, Honduras and El Salvador"
      case .centralAmerica: return "nationalities of Central America"
      case .latinAmerica: return "nationalities of Latin America"
      case .africa: return "nationalities of Africa"
      case .listed: return "the countries named before"
      }
    case .place(let p): return words(p)
    case .relation(let r): return words(r)
    case .hedge(let h): return "a hedge: \(words(h))"
    case .cue(let c): return words(c)
    case .blocker: return "counts something else, so a number beside it is left alone"
    case .outside(let o): return "near the subject, in no table: \(o.rawValue)"
    case .event(let month): return "something that happened in \(month.label)"
    case .president(let p): return "a president, for a term of office: \(p)"
    case .number, .month, .time: return nil
    }
  }

  private static func words(_ p: PlaceWord) -> String {
    switch p {
    case .place(let id): "a place: \(Words.place(PlaceID(id)))"
    case .border: "the border, which leaves open the southwest border or nationwide"
    case .us: "the United States"
    case .stateOnBorder(let s): "a state on the border: \(s)"
    case .darien: "a place: the Darién"
    case .route: "the route, which is the Darién where that was spoken of"
    case .elsewhere: "a place that no table covers"
    }
  }

  private static func words(_ r: Relation) -> String? {
    switch r {
    case .change(let d, let s):
      let way = d == .up ? "a rise" : d == .down ? "a fall" : "no change"
      switch s {
      case .plain: return way
      case .slight: return way + ", a slight one"
      case .strong: return way + ", a strong one"
      case .steady: return way + ", steadily"
      case .comparable: return "about as many"
      }
    case .factor(let low, let high, _):
      return "a factor from \(Say.decimal(low, places: 2)) to \(Say.decimal(high, places: 2))"
    case .extreme(let end): return end.map { "the \($0.rawValue) of an order" } ?? "a record"
    case .peak: return "a peak"
    case .most(let share): return "more than \(Say.percent(share)) of a whole"
    case .shareVerb: return "a part of a whole"
    case .rank: return "a place in an order"
    case .exceed: return "past a line"
    case .streak: return "periods in a row"
    case .everyStep: return "in every step"
    case .comparable: return "about as many"
    case .lead: return "one foreruns another"
    }
  }

  private static func words(_ c: Cue) -> String? {
    switch c {
    case .comparedTo, .than: "compared with what follows"
    case .average: "an average"
    case .perDay: "per day"
    case .perWeek: "per week"
    case .perMonth: "per month"
    case .perYear: "per year"
    case .forecast: "a forecast"
    case .hypothetical: "what might be, not what was"
    case .cause: "a cause, which figures do not show"
    case .attribution: "who says so"
    case .combined: "together"
    case .each: "each on its own"
    case .otherThan: "everyone but"
    case .onPace: "a pace: the part so far is checked, the rest is a forecast"
    case .negation: "a negation"
    case .atPorts: "at ports of entry"
    case .betweenPorts: "between ports of entry"
    case .borderPatrol: "the Border Patrol"
    case .cbp: "U.S. Customs and Border Protection"
    case .title42: "Title 42"
    case .title8: "Title 8"
    case .mexicoAuthority: "Mexico’s migration authority"
    case .panamaAuthority: "Panama’s migration authority"
    case .unique: "people rather than events"
    case .aim, .lawOrPlan: "an aim or a plan, not a count"
    case .speculative: "a guess, not a count"
    case .incident: "one event"
    case .ofWhich, .anaphor, .question, .illegal, .borderContext, .total, .alone, .entire: nil
    }
  }
}
