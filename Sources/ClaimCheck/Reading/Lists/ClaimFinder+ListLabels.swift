import BorderData

/// What the words of a heading or a label say.
extension ClaimFinder {
  /// The slots that a run of words of a list fills.
  ///
  /// "Southwest border encounters, FY 2024 / FY 2023": a measure, a place and two times that the numbers of each line are of.
  func listSlots(_ run: Range<Int>, _ v: SentenceView) -> ListSlots {
    var out = ListSlots()
    guard !run.isEmpty else { return out }
    var named = Set<Int>()
    var measures: [(word: MeasureWord, phrase: Phrase)] = []
    for p in v.s.phrases where run.contains(p.tokens.lowerBound) && p.tokens.upperBound <= run.upperBound {
      if p.isBlocker {
        if v.says(Self.partitions, at: p.tokens.lowerBound - 1) || v.says(Self.countings, at: p.tokens.lowerBound) {
          named.formUnion(p.tokens)
        } else if p.measure == nil && p.people == nil {
          out.isForeign = true
        }
      }
      if p.outside != nil { out.isForeign = true }
      named.formUnion(p.tokens)
      if let m = p.measure { measures.append((m, p)) }
      if let o = p.measure?.key, o == .deaths { out.isForeign = true }
      take(place: p, into: &out)
      if let c = p.country {
        if c.isPlace, let place = Self.countingCountries[c.code.text] {
          if out.country == nil { out.country = (c.code, place, span(p.tokens)) }
        } else {
          addGroup([c.code], [], p, to: &out)
        }
      } else if let g = p.group, g != .listed {
        addGroup([], [g], p, to: &out)
      }
      if let people = p.people, !people.isEmpty {
        out.demographics = (out.demographics ?? .everyone).union(people)
        out.peopleSpan = out.peopleSpan ?? span(p.tokens)
      }
      take(cues: p, into: &out)
    }
    takeTimes(run, v, &out, &named)
    for q in v.s.quantities where run.overlaps(q.tokens) { named.formUnion(q.tokens) }
    for i in run where tokens[i].kind == .word {
      if v.says(Self.wholes, at: i) { out.isTotal = true }
      if v.says(Self.everyoneWords, at: i), v.text(i - 1) != "of" { out.isEveryone = true }
      if v.says(Self.rests, at: i) { out.isRest = true }
      if v.says(Self.shares, at: i) { out.saysShare = true }
      if v.says(Self.changes, at: i) { out.saysChange = true }
      if v.says(Self.brackets, at: i) { out.bracketed = true }
      if v.says(Self.averages, at: i) { out.isForeign = true }
      if !named.contains(i), !v.says(Self.plainWords, at: i) { out.unread += 1 }
    }
    // Honduras has an Instituto Nacional de Migración too: the country named beside it says whose it is.
    if out.place == .mexico, let c = out.country, c.place == .honduras {
      out.place = c.place
      out.placeSpan = c.span
      out.country = nil
    }
    // "All nationalities" are everyone; "nationalities" alone says how the list is parted.
    if out.isTotal, run.contains(where: { v.says(Self.nationalities, at: $0) }) { out.isEveryone = true }
    takeMeasure(measures, run, v, &out)
    return out
  }

  private func addGroup(_ codes: [CountryCode], _ groups: [GroupWord], _ p: Phrase, to s: inout ListSlots) {
    var all = codes
    if case .only(let before)? = s.who?.first { all = before + codes }
    s.who = Self.readings(codes: all, groups: groups, complement: false)
    s.whoSpan = s.whoSpan ?? span(p.tokens)
  }

  private func take(place p: Phrase, into s: inout ListSlots) {
    switch p.place {
    case .darien?: s.place = .darien
    case .place(let id)?:
      let place = PlaceID(id)
      // A sector is a part of the border that is named with it.
      if let now = s.place, now.isSector, !place.isSector { return }
      s.place = place
    case .border?, .us?:
      s.isUS = true
      return
    case .stateOnBorder?, .elsewhere?:
      // "Peru" is a nationality as well as a place that no table covers.
      if p.country == nil { s.isForeign = true }
      return
    default: return
    }
    s.placeSpan = span(p.tokens)
  }

  private func take(cues p: Phrase, into s: inout ListSlots) {
    if p.isCue(.cbp) { s.isUS = true }
    if p.isCue(.borderPatrol) || p.isCue(.betweenPorts) {
      s.component = s.component == .fieldOperations ? .all : .borderPatrol
      s.isUS = true
    } else if p.isCue(.atPorts) {
      s.component = s.component == .borderPatrol ? .all : .fieldOperations
      s.isUS = true
    }
    if p.isCue(.title42) { s.authority = .title42 }
    if p.isCue(.title8) { s.authority = .title8 }
    if p.isCue(.average) || p.isCue(.perDay) || p.isCue(.perWeek) || p.isCue(.unique) || p.isCue(.forecast) {
      s.isForeign = true
    }
    if p.isCue(.mexicoAuthority), s.country == nil, s.place == nil {
      s.place = .mexico
      s.placeSpan = span(p.tokens)
    }
  }

  /// Times: one, or the two that the numbers are held against each other of, or one for each column.
  private func takeTimes(_ run: Range<Int>, _ v: SentenceView, _ out: inout ListSlots, _ named: inout Set<Int>) {
    var times: [(time: ListTime, tokens: Range<Int>, isVersus: Bool)] = []
    for m in v.s.periods where run.contains(m.tokens.lowerBound) && m.tokens.upperBound <= run.upperBound {
      named.formUnion(m.tokens)
      if m.role == .since || isTenure(m.form) {
        // "the fewest since 1989": a bound, and no time of the number.
        continue
      }
      var t = ListTime(form: m.form, span: span(m.tokens))
      switch m.form {
      case .word(.now), .word(.ever), .word(.each), .weeks, .word(.soFar), .thatYear, .thatMonth, .thatPeriod: continue
      case .word(.monthEarlier): t.back = .month
      case .word(.yearEarlier), .yearsLater(-1), .yearsAgo(1), .monthsLater(-12): t.back = .year
      case .monthsAgo(12) where m.tokens.contains(where: { ["antes", "earlier", "before"].contains(v.text($0)) }):
        t.back = .year
      case .monthsLater(-1): t.back = .month
      case .word(.samePeriodLastYear):
        // "the same month" alone is that of the number before.
        guard m.tokens.contains(where: { v.says(Self.yearWords, at: $0) }) else { continue }
        t.back = .year
      case .word(.lastFiscalYear), .word(.lastYear), .word(.thisFiscalYear), .word(.thisYear):
        if [m.tokens.lowerBound, m.tokens.lowerBound - 1, m.tokens.upperBound].contains(where: {
          v.says(Self.backWords, at: $0) && v.text($0) != "last"
        }) {
          t.back = .year
        }
      default: break
      }
      let before = v.text(m.tokens.lowerBound - 1)
      let isVersus =
        m.role == .versus || ["vs", "versus", "/", "against"].contains(before)
        || before == "." && v.text(m.tokens.lowerBound - 2) == "vs"
      times.append((t, m.tokens, isVersus))
    }
    if times.isEmpty, let back = backTime(run, v) { times.append((back, run, false)) }
    guard let first = times.first else { return }
    if times.count == 1 {
      if first.isVersus, first.time.back == nil, first.tokens.lowerBound > run.lowerBound + 2 {
        out.versus = first.time
        if out.time == nil { out.time = first.time }
      } else {
        out.time = first.time
      }
      return
    }
    let plain = times.filter { $0.time.back == nil }
    if plain.count >= 2 {
      let (a, b) = (plain[0].time, plain[1].time)
      if a.isPart, b.isYear, !plain[1].isVersus {
        out.time = a.below(b)
        return
      }
      if b.isPart, a.isYear {
        out.time = b.below(a)
        return
      }
      out.time = a
      if plain[1].isVersus { out.versus = b.below(nil) }
      // "FY 2024 / FY 2023", "| 2023 | 2024 |".
      let areColumns = zip(plain, plain.dropFirst()).allSatisfy { x, y in
        (x.tokens.upperBound..<y.tokens.lowerBound).allSatisfy {
          tokens[$0].kind == .mark && v.text($0) != "(" || v.says(Self.versusWords, at: $0)
        }
      }
      if areColumns { out.columns = plain.map(\.time) }
      return
    }
    out.time = plain.first?.time ?? first.time
    out.versus = times.first { $0.time.back != nil }?.time
  }

  /// "the fiscal year before", "previous period": counted back from the number beside it.
  private func backTime(_ run: Range<Int>, _ v: SentenceView) -> ListTime? {
    guard let i = run.first(where: { v.says(Self.backWords, at: $0) }) else { return nil }
    let near = max(run.lowerBound, i - 3)..<min(run.upperBound, i + 4)
    let isYear = near.contains { ["year", "ano", "fiscal", "period", "periodo"].contains(v.text($0)) }
    let isMonth = near.contains { ["month", "mes"].contains(v.text($0)) }
    guard isYear || isMonth else { return nil }
    return ListTime(form: nil, back: isYear ? .year : .month, span: span(near))
  }

  private func takeMeasure(
    _ list: [(word: MeasureWord, phrase: Phrase)], _ run: Range<Int>, _ v: SentenceView, _ out: inout ListSlots
  ) {
    // "recorded in Mexico", "irregular entries into Honduras", "Mexico: 91,581 irregular migrants recorded".
    if let c = out.country, out.place == nil, !out.isUS,
      ["in", "into", "through", "by", "en", "por", "through", "across"].contains(v.text(start(of: c.span, run) - 1))
    {
      out.place = c.place
      out.placeSpan = c.span
      out.country = nil
    }
    let best = list.first { !$0.word.weak } ?? list.first { out.counter != nil || $0.word.key == .flow }
    guard let best else {
      if run.contains(where: { v.says(Self.recordings, at: $0) }) { out.hasOwnWords = true }
      return
    }
    var s = sense(best.word, best.phrase, v)
    if s.measure == .asylum {
      if let c = out.country, c.place == .mexico {
        out.place = PlaceID("host:MEX")
        out.placeSpan = c.span
        out.country = nil
      } else if out.place == .mexico {
        out.place = PlaceID("host:MEX")
      } else if out.isUS, out.place == nil {
        out.place = PlaceID("host:USA")
      }
    }
    if [.asylum, .deaths].contains(s.measure) {
      out.sense = s
      return
    }
    // Who counts is said in these words or not at all.
    if !s.words.includes("patrol"), best.word.key != .inadmissibles {
      s.component = .all
      s.saysBoth = false
    }
    if best.word.key != .expulsions { s.authority = .all }
    switch out.place.flatMap({ ListCounter(place: $0) }) ?? (out.isUS ? .us : nil) {
    case .us?:
      if s.measure != .encounters {
        s = MeasureSense(measure: .encounters, words: s.words, tokens: s.tokens, strong: s.strong)
      }
    case .darien?: s.measure = .transits
    case .country(let place)?:
      s.measure = .detections
      s.country = place
    case nil:
      // Entries and crossings are counted by whoever the line above says.
      if best.word.key == .transits {
        s.measure = .transits
      } else if ![.encounters, .apprehensions, .expulsions, .inadmissibles].contains(best.word.key) || best.word.weak {
        out.hasOwnWords = true
        return
      }
    }
    if s.measure != .encounters {
      s.component = .all
      s.authority = .all
      s.borderPatrolFirst = false
    }
    s.strong = s.strong || !best.word.weak
    let isOwn = [.encounters, .apprehensions, .expulsions, .inadmissibles, .transits].contains(best.word.key)
    out.mostUnread = isOwn && !best.word.weak ? 3 : 0
    out.hasOwnWords = true
    out.sense = s
  }

  private func start(of s: TextSpan, _ run: Range<Int>) -> Int {
    run.first { tokens[$0].span.lower >= s.lower } ?? run.lowerBound
  }

  private static let countingCountries: [String: PlaceID] = ["MEX": .mexico, "HND": .honduras, "PAN": .darien]
  private static let partitions: WordSet = ["by", "per", "por", "each", "cada"]
  private static let countings: WordSet = [
    "sectors", "countries", "states", "nations", "paises", "sectores", "nationalities",
  ]
  private static let nationalities: WordSet = [
    "nationalities", "citizenships", "countries", "nacionalidades", "migrants", "people", "persons", "migrantes",
    "personas",
  ]
  private static let wholes: WordSet = [
    "total", "all", "overall", "whole", "full", "together", "sum", "value", "valor", "todos", "todas", "todo", "suma",
    "conjunto",
  ]
  private static let everyoneWords: WordSet = ["everyone", "everybody"]
  private static let rests: WordSet = ["others", "other", "rest", "remainder", "otros", "otras", "resto", "demas"]
  private static let shares: WordSet = [
    "share", "shares", "percentage", "proportion", "makeup", "proporcion", "porcentaje", "peso",
  ]
  private static let changes: WordSet = ["change", "changes", "variation", "cambio", "variacion"]
  private static let brackets: WordSet = ["brackets", "parentheses", "parenthesis", "parentesis"]
  private static let averages: WordSet = ["average", "mean", "median", "daily", "promedio", "media", "diario"]
  private static let backWords: WordSet = [
    "previous", "prior", "preceding", "before", "earlier", "ago", "anterior", "previo", "antes", "last",
  ]
  private static let yearWords: WordSet = ["year", "ago", "earlier", "ano", "anterior", "pasado"]
  private static let versusWords: WordSet = ["vs", "versus", "and", "y", "compared", "with", "to", "against"]
  private static let recordings: WordSet = [
    "recorded", "registered", "detected", "registrados", "registradas", "detectados", "documentados", "irregular",
    "irregularly", "irregulares", "irregularidad",
  ]
}
