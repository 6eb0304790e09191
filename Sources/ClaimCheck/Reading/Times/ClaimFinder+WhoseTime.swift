import BorderData

/// Times that a sentence names and that are not of the claim beside them: of a number it is compared with, of a remark, of
/// the day on which it was said.
extension ClaimFinder {
  /// The mention that a slot was filled from; nil where the sentence does not state it.
  func period(statedBy origin: SlotOrigin, _ v: SentenceView) -> PeriodMention? {
    guard case .stated(let s) = origin else { return nil }
    return v.s.periods.first { span($0.tokens) == s }
  }

  /// "nearly 19,000, a record, beating the 11,861 of May 2019", "some 53,000, compared with about 19,000 in February": the
  /// "a record that edges past the mark set in 1986": when the older record was set.
  func isOfOlderMark(_ m: PeriodMention, _ d: Draft, _ v: SentenceView) -> Bool {
    let i = m.tokens.lowerBound
    guard d.kind == .extreme || d.kind == .comparison, v.text(i - 1) == "in" || v.text(i - 1) == "en",
      v.says(Self.setting, at: i - 2) || v.says(Self.setting, at: i - 3)
    else { return false }
    return (i - 6..<i - 1).contains { v.says(Self.marksOfOld, at: $0) }
  }

  /// "easily eclipsing the previous peak of about 224,000 encounters in May 2022": a count that another is held against.
  func isOldMark(_ d: Draft, _ v: SentenceView) -> Bool {
    guard let q = v.mention(of: d.stated), q.quantity.unit == .count else { return false }
    let of = q.hedged.lowerBound - 1
    // "nearly tripled the 6,925 apprehensions of the year before".
    if v.text(of) == "the",
      v.s.phrases.contains(where: { p in
        if case .factor? = p.relation { return p.tokens.upperBound == of }
        return false
      })
    {
      return true
    }
    return ["of", "de"].contains(v.text(of)) && v.says(Self.marksOfOld, at: of - 1)
      && (of - 4..<of - 1).contains { v.says(Self.earlierOnes, at: $0) }
  }

  private static let earlierOnes: WordSet = [
    "previous", "prior", "earlier", "old", "former", "last", "anterior", "previo", "previa",
  ]

  private static let setting: WordSet = [
    "set", "reached", "established", "recorded", "posted", "fijada", "fijado", "alcanzado", "alcanzada", "registrado",
    "registrada",
  ]
  private static let marksOfOld: WordSet = [
    "mark", "record", "high", "peak", "marca", "maximo", "pico", "low", "minimo",
  ]

  /// "had at least one prior encounter in the previous 12 months": when they had been met before, not when they were now.
  func isOfEarlierTries(_ m: PeriodMention, _ v: SentenceView) -> Bool {
    switch m.form {
    case .lastMonths, .lastYears: break
    default: return false
    }
    return (m.tokens.lowerBound - 8..<m.tokens.lowerBound).contains { v.says(Self.earlierTries, at: $0) }
  }

  private static let earlierTries: WordSet = [
    "prior", "previously", "before", "repeat", "repeated", "reencounter", "reencounters", "anteriormente", "antes",
    "previo", "previos",
  ]

  /// time right behind a number that the one before is held against is that number's.
  func isOfNumberCompared(_ m: PeriodMention, after a: Int, _ v: SentenceView) -> Bool {
    guard m.tokens.lowerBound > a else { return false }
    // "climbed to 46 percent, from 36 percent in FY 2023".
    if v.s.quantities.contains(where: { q in
      q.quantity.unit == .percent && q.hedged.lowerBound > a && q.tokens.upperBound <= m.tokens.lowerBound
        && m.tokens.lowerBound - q.tokens.upperBound <= 2
        && ["from", "desde"].contains(v.text(q.hedged.lowerBound - 1))
    }) {
      return true
    }
    return v.s.quantities.contains { q in
      guard q.quantity.unit == .count, q.duration == nil, q.hedged.lowerBound > a,
        q.tokens.upperBound <= m.tokens.lowerBound, m.tokens.lowerBound - q.tokens.upperBound <= 3
      else { return false }
      let before = q.hedged.lowerBound - 1
      // "well above the previous peak of 84,486, in May 2019".
      if ["of", "de"].contains(v.text(before)), v.says(Self.marksOfOld, at: before - 1) { return true }
      return isCompared(q, v)
        || v.says(Self.beating, at: before) || v.text(before) == "the" && v.says(Self.beating, at: before - 1)
    }
  }

  /// "536 a day on average, when in July it was 660", "the rest came by sea, while in May 400 had": a later clause with a
  /// number of its own.
  func isOfLaterCount(_ m: PeriodMention, after a: Int, _ v: SentenceView) -> Bool {
    guard m.tokens.lowerBound > a,
      let joint = (a..<m.tokens.lowerBound).last(where: { v.says(Self.contrasts, at: $0) }),
      m.tokens.lowerBound - joint <= 3,
      !v.s.periods.contains(where: { $0.tokens.upperBound == joint || $0.tokens.upperBound + 1 == joint })
    else { return false }
    return v.s.quantities.contains {
      $0.duration == nil && $0.ordinal == nil && $0.tokens.lowerBound >= m.tokens.upperBound
        && $0.tokens.lowerBound - m.tokens.upperBound <= 6
    }
  }

  /// "increased twelvefold, a flow that rose every month between January and November": of the change that comes after.
  func isOfLaterChange(_ m: PeriodMention, after a: Int, _ v: SentenceView) -> Bool {
    guard m.tokens.lowerBound > a else { return false }
    return v.s.phrases.contains { p in
      switch p.relation {
      case .change?, .factor?: break
      default: return false
      }
      let low = p.tokens.lowerBound
      return low > a && p.tokens.upperBound <= m.tokens.lowerBound && v.says(Self.relatives, at: low - 1)
        && (a..<low).contains { v.text($0) == "," }
    }
  }

  private static let relatives: WordSet = ["that", "which", "who", "que"]

  private static let contrasts: WordSet = ["when", "where", "while", "whereas", "cuando", "mientras"]

  private static let beating: WordSet = [
    "beating", "topping", "surpassing", "exceeding", "breaking", "eclipsing", "passing", "against", "over", "superando",
    "frente", "contra", "below", "above", "under", "from",
  ]

  /// "Los haitianos, casi inexistentes en 2015, sumaron 16.742": a time within a remark on the subject.
  func isInApposition(_ m: PeriodMention, before a: Int, _ v: SentenceView) -> Bool {
    let low = m.tokens.lowerBound
    // "Chinese nationals, a rarity two years ago — 77 in all of 2021 — have become …": between dashes, of that alone.
    if let close = (m.tokens.upperBound..<max(a, m.tokens.upperBound)).first(where: { ["~", ")"].contains(v.text($0)) }
    ),
      close - m.tokens.upperBound <= 2,
      (max(v.s.range.lowerBound, low - 12)..<low).contains(where: { v.text($0) == (v.text(close) == ")" ? "(" : "~") })
    {
      return true
    }
    guard m.tokens.upperBound < a, v.text(m.tokens.upperBound) == ",",
      let comma = (max(v.s.range.lowerBound, low - 7)..<low).last(where: { v.text($0) == "," }),
      !v.s.quantities.contains(where: { $0.tokens.lowerBound > comma && $0.tokens.upperBound <= low }),
      !v.s.phrases.contains(where: { $0.measure != nil && $0.tokens.lowerBound > comma && $0.tokens.upperBound <= low })
    else { return false }
    return v.s.phrases.contains {
      $0.tokens.upperBound == comma && ($0.country?.isPlace == false || !($0.people ?? []).isEmpty || $0.group != nil)
    }
  }

  /// "exceeds the 1980 Mariel boatlift and the 1994 rafter crisis": the year of an event that is named by it.
  func isOfEvent(_ m: PeriodMention, _ v: SentenceView) -> Bool {
    guard case .year(_, .open) = m.form, ["the", "el", "la"].contains(v.text(m.tokens.lowerBound - 1)) else {
      return false
    }
    let next = m.tokens.upperBound
    guard v.s.range.contains(next) else { return false }
    return v.says(Self.events, at: next) || v.says(Self.events, at: next + 1)
  }

  private static let events: WordSet = [
    "boatlift", "crisis", "exodus", "election", "elections", "law", "act", "census", "pandemic", "recession", "amnesty",
    "agreement", "campaign", "coup", "earthquake", "hurricane", "midterms", "exodo", "eleccion", "elecciones", "ley",
    "acuerdo", "terremoto", "golpe",
  ]

  /// "Mexicans, who represented 98 percent of apprehensions in 2000, were just 18 percent": within what is told of the subject.
  func isInRelative(_ m: PeriodMention, before a: Int, _ v: SentenceView) -> Bool {
    guard m.tokens.upperBound < a, v.text(m.tokens.upperBound) == ",",
      let who = (max(v.s.range.lowerBound, m.tokens.lowerBound - 14)..<m.tokens.lowerBound).last(where: {
        v.text($0) == "," && (v.says(Self.whos, at: $0 + 1) || v.text($0 + 1) == "which")
      })
    else { return false }
    return !(who + 1..<m.tokens.lowerBound).contains { v.text($0) == "," }
      && (v.clauseOf(who + 1) != v.clauseOf(a) || v.says(Self.beings, at: m.tokens.upperBound + 1)
        || v.s.phrase(startingAt: m.tokens.upperBound + 1)?.relation != nil)
  }

  /// "Encounters with Nicaraguans, a group that rarely came to the U.S. a decade ago, rose 44%": within a remark between commas that
  /// has a verb of its own.
  func isToldInPassing(_ m: PeriodMention, before a: Int, _ v: SentenceView) -> Bool {
    guard m.tokens.upperBound < a, v.text(m.tokens.upperBound) == ",",
      let comma = (max(v.s.range.lowerBound, m.tokens.lowerBound - 14)..<m.tokens.lowerBound).last(where: {
        v.text($0) == ","
      })
    else { return false }
    return (comma + 1..<m.tokens.lowerBound).contains { v.says(Self.relatives, at: $0) || v.says(Self.whos, at: $0) }
  }

  private static let beings: WordSet = [
    "were", "was", "are", "is", "made", "accounted", "have", "had", "represent", "numbered", "fueron", "eran", "son",
  ]

  /// "informó este martes de 178.622 encuentros durante abril": the day that it was said on, beside a time that it is of.
  func isDayOfTelling(_ m: PeriodMention, _ v: SentenceView) -> Bool {
    switch m.form {
    case .weeks, .day: break
    default: return false
    }
    return v.s.periods.contains { other in
      guard other.tokens != m.tokens, other.role == .main else { return false }
      switch other.form {
      case .month, .year, .monthSpan, .quarter, .half, .firstMonths, .word(.lastMonth), .word(.lastFiscalYear):
        return true
      default: return false
      }
    }
  }

  /// "down from 851,508, the highest total since fiscal 2007": the start of a record, not of a count beside it.
  func boundsRecord(_ m: PeriodMention, _ d: Draft, _ v: SentenceView) -> Bool {
    guard d.stated?.unit == .count || d.stated?.unit == .percent, d.kind != .extreme else { return false }
    return v.s.phrases.contains { p in
      switch p.relation {
      case .extreme?, .rank?: break
      default: return false
      }
      // "The agency records 7,209 deaths in the past 20 years": a verb.
      if v.words(p.tokens) == "records",
        v.s.quantities.contains(where: { $0.hedged.lowerBound == p.tokens.upperBound })
      {
        return false
      }
      return p.tokens.upperBound <= m.tokens.lowerBound && m.tokens.lowerBound - p.tokens.upperBound <= 8
        && v.clauseOf(p.tokens.lowerBound) == v.clauseOf(m.tokens.lowerBound)
    }
  }

  /// "fell for the third consecutive month", "monthly apprehensions rose", in a text on the year so far: of its last month.
  func ofNewestMonth(_ d: inout Draft, _ v: SentenceView) {
    guard [.change, .trend, .extreme].contains(d.kind), let span = d.when.first?.period, (2...12).contains(span.length)
    else { return }
    switch d.whenOrigin {
    case .earlier, .article: break
    default: return
    }
    let c = v.clauseRange(d.tokens.lowerBound)
    guard
      c.contains(where: { i in
        v.text(i) == "monthly" && d.measure?.tokens?.lowerBound == i + 1
          || ["mensual", "mensuales"].contains(v.text(i)) && d.measure?.tokens?.upperBound == i
          || ["month", "mes"].contains(v.text(i)) && v.says(Self.running, at: i - 1)
      })
    else { return }
    d.when = [PeriodChoice(period: .month(span.last), weight: 1, why: "the last month of the time spoken of")]
    switch d.versus {
    case .open, .none: d.versus = d.kind == .change ? .previous : d.versus
    default: break
    }
  }

  /// "since the peak in December it is now down by 70 percent", said in early January: within the month that both are of.
  func withinMonth(_ d: inout Draft, _ v: SentenceView) {
    guard case .change = d.assertion, case .choices(let list) = d.versus, !list.isEmpty, !d.when.isEmpty,
      d.when.allSatisfy({ $0.period.length == 1 }),
      list.allSatisfy({ v in d.when.allSatisfy { $0.period == v.period } })
    else { return }
    // "In January it was double what it had been the January before": the same month by name, and not the same.
    if let own = period(statedBy: d.whenOrigin, v), let other = period(statedBy: d.versusOrigin, v),
      own.tokens != other.tokens, case .month(let n, nil) = own.form, other.form == .month(n, year: nil)
    {
      d.versus = .yearBefore
      return
    }
    d.fineGrained = true
  }

  /// "the highest annual total on record", "la cifra anual más alta", after a month or a year so far: of the year that the text has
  /// counted.
  func ofYearTold(_ d: inout Draft, _ v: SentenceView) {
    guard d.kind == .extreme, let now = d.when.first?.period, now.length != 12,
      (d.tokens.lowerBound - 3..<d.tokens.upperBound + 3).contains(where: { v.says(Self.ofYears, at: $0) }),
      let told = lastDraft(
        since: d.sentence - 1,
        where: { b in b.outside == nil && !b.isBase && (settledPeriod(b)?.period ?? b.when.first?.period)?.length == 12
        })
    else { return }
    d.when = settledPeriod(told).map { [$0] } ?? told.when
    d.whenOrigin = told.sentence == d.sentence ? told.whenOrigin : .earlier(told.stated?.span ?? span(told.tokens))
  }

  private static let ofYears: WordSet = ["annual", "yearly", "anual", "anuales"]

  /// "Daily encounters fell by 70 percent after May 11", "desde el 5 de enero los cruces han caído", said in January: a
  /// change from one day to others.
  func fromDay(_ d: inout Draft, _ v: SentenceView) {
    guard d.kind == .change || d.kind == .trend else { return }
    let isDaily = v.says(Self.daily)
    let c = v.clauseOf(d.tokens.lowerBound)
    // "down by more than half in the first two weeks".
    if v.s.periods.contains(where: { m in
      guard case .weeks = m.form, m.role == .main, v.clauseOf(m.tokens.lowerBound) == c else { return false }
      return v.says(Self.insides, at: m.tokens.lowerBound - 1) || v.says(Self.insides, at: m.tokens.lowerBound - 2)
    }) {
      d.fineGrained = true
    }
    for m in v.s.periods {
      guard case .day(let year, let month, _) = m.form, v.clauseOf(m.tokens.lowerBound) == c,
        v.says(Self.fromDays, at: m.tokens.lowerBound - 1) || v.says(Self.fromDays, at: m.tokens.lowerBound - 2)
      else { continue }
      let then = resolver(isUS: true).choices(.month(month, year: year)).first?.period.last
      if isDaily || then.map({ $0.advanced(by: 1) >= date?.month ?? newestData }) ?? false { d.fineGrained = true }
    }
  }

  private static let daily: WordSet = ["daily", "diario", "diarios", "diaria", "diarias", "day", "dia"]
  private static let insides: WordSet = ["in", "over", "during", "within", "en", "durante"]
  private static let fromDays: WordSet = ["since", "after", "from", "desde", "tras", "following"]

  private static let running: WordSet = ["consecutive", "straight", "successive", "consecutivo", "seguido"]

  /// The year that a sentence speaks of, for a month that it names without one.
  func yearNamed(beside m: PeriodMention, _ v: SentenceView) -> [PeriodChoice]? {
    let years = v.s.periods.filter {
      guard $0.role == .main, $0.tokens != m.tokens, case .year = $0.form else { return false }
      return true
    }
    guard years.count == 1, let year = years.first, year.tokens.upperBound <= m.tokens.lowerBound,
      // "2.4m in fiscal 2022 and 202,000 in November": each of its own number.
      !v.s.quantities.contains(where: {
        $0.duration == nil && $0.quantity.unit == .count && $0.tokens.upperBound <= year.tokens.lowerBound
      }),
      case .year(let y, let kind) = year.form
    else { return nil }
    return resolver(isUS: kind == .fiscal).choices(.year(y, kind == .fiscal ? .fiscal : .calendar))
  }

  func isWhich(_ m: PeriodMention, _ v: SentenceView) -> Bool {
    v.text(m.tokens.upperBound) == "which" || v.text(m.tokens.upperBound + 1) == "which"
  }

  func isRightBehind(_ m: PeriodMention, _ d: Draft, _ v: SentenceView) -> Bool {
    guard let n = v.mention(of: d.stated), n.quantity.unit == .count, isCompared(n, v) else { return false }
    let gap = m.tokens.lowerBound - n.tokens.upperBound
    return gap == 0 || gap == 1 && ["of", "de", "del"].contains(v.text(n.tokens.upperBound))
      || gap <= 2 && gap > 0 && ["during", "over", "in", "en", "durante"].contains(v.text(n.tokens.upperBound))
        && (gap == 1 || ["the", "el", "los"].contains(v.text(n.tokens.upperBound + 1)))
  }

  /// "fell for the first time since February": how long it had not been so, and no base of the change.
  func isFirstTime(_ m: PeriodMention, _ v: SentenceView) -> Bool {
    let low = m.tokens.lowerBound
    // "the first time the monthly number had dropped below that level since at least 2013": over the whole clause.
    let reach = m.role == .since ? 16 : 6
    return (max(v.s.range.lowerBound, low - reach)..<low).contains { i in
      ["time", "vez"].contains(v.text(i)) && ["first", "primera"].contains(v.text(i - 1))
        && (low - i <= 6 || (i..<low).allSatisfy { ![",", ";", "("].contains(v.text($0)) })
    }
  }
}
