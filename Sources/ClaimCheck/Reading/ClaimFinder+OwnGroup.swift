import BorderData

/// The group and the period that a number itself names, where its sentence names several.
extension ClaimFinder {
  struct OwnGroup {
    var who: [Who]?
    var demographics: DemographicSet?
    func apply(_ d: inout Draft, _ s: TextSpan) {
      d.who = who ?? [.everyone]
      d.whoOrigin = who == nil ? .open : .stated(s)
      d.demographics = demographics ?? .everyone
      d.demographicsOrigin = demographics == nil ? .open : .stated(s)
    }
  }

  /// The group that a number itself names, where the sentence names several: "913 Chinese and 562 Indians".
  func ownGroup(_ q: QuantityMention, _ h: Head, _ v: SentenceView) -> OwnGroup? {
    if let from = originBefore(q, v) { return OwnGroup(who: [.only([from])]) }
    if let told = toldOf(q, v) { return told }
    if isOfAllNationalities(q, v) { return OwnGroup(who: [.everyone]) }
    if case .none = h, let named = namedLast(q, v) { return named }
    let several =
      v.s.quantities.filter { $0.quantity.unit == .count && !$0.isMoney && $0.duration == nil }.count > 1
      || v.s.phrases.filter { $0.country != nil || !($0.people ?? []).isEmpty }.count > 1
    guard several else { return nil }
    switch h {
    case .country(let p):
      if let c = p.country { return OwnGroup(who: [.only([c.code] + listed(after: p, v))]) }
      if let g = p.group { return OwnGroup(who: Self.readings(codes: [], groups: [g], complement: false)) }
      return nil
    case .people(let p):
      guard let d = p.people, !d.isEmpty else {
        return isLabelled(q, v) ? label(q, v) : nil
      }
      // "unaccompanied children from Guatemala": the country after the noun goes with it.
      if let from = v.s.phrases.first(where: {
        $0.country != nil && $0.tokens.lowerBound >= p.tokens.upperBound
          && $0.tokens.lowerBound - p.tokens.upperBound <= 2
      }),
        let c = from.country, namesPeople(from, v)
      {
        return OwnGroup(who: [.only([c.code])], demographics: d)
      }
      return OwnGroup(demographics: d.union(peopleListed(after: p, v)))
    case .none, .unknownNoun:
      if case .none = h, let p = members(of: q, v) {
        let named = group(of: p, v)
        // "Of those, 8,207 were single adults": of the nationality spoken of.
        let isOfThose =
          v.has(.ofWhich) || v.s.range.contains { v.says(Self.those, at: $0) && $0 < q.tokens.upperBound + 3 }
        let who = named.who == .everyone && isOfThose ? context.who : named.who
        return OwnGroup(
          who: who == .everyone ? nil : [who], demographics: named.demographics.isEmpty ? nil : named.demographics)
      }
      return isLabelled(q, v) ? label(q, v) : rankedGroup(q, v)
    default: return nil
    }
  }

  /// "well ahead of Mexicans, who numbered 137,000": those right before the clause that tells their number.
  private func toldOf(_ q: QuantityMention, _ v: SentenceView) -> OwnGroup? {
    let verb = q.hedged.lowerBound - 1
    guard v.says(Self.numberings, at: verb), v.says(Self.tellings, at: verb - 1), v.text(verb - 2) == ",",
      let p = v.s.phrase(endingAt: verb - 2)
    else { return nil }
    if let c = p.country, !c.isPlace || namesPeople(p, v) { return OwnGroup(who: [.only([c.code])]) }
    return p.people.flatMap { $0.isEmpty ? nil : OwnGroup(demographics: $0) }
  }

  /// "The most common nationality in June was Mexico, with 66,316": the name right before the number.
  private func namedLast(_ q: QuantityMention, _ v: SentenceView) -> OwnGroup? {
    let j = q.hedged.lowerBound
    guard ["with", "con"].contains(v.text(j - 1)), v.text(j - 2) == ",", let p = v.s.phrase(endingAt: j - 2),
      let c = p.country, v.says(Self.beingVerbs, at: p.tokens.lowerBound - 1),
      v.s.phrases.contains(where: {
        if case .rank? = $0.relation { return $0.tokens.upperBound <= p.tokens.lowerBound }
        return false
      })
    else { return nil }
    return OwnGroup(who: [.only([c.code])])
  }

  /// "50,000 Haitians, out of about 96,000 migrants of all nationalities".
  private func isOfAllNationalities(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    (q.tokens.upperBound..<min(q.tokens.upperBound + 4, v.s.range.upperBound)).contains { i in
      ["of", "de"].contains(v.text(i))
        && (["all", "every"].contains(v.text(i + 1))
          && ["nationalities", "nationality", "countries"].contains(v.text(i + 2))
          || v.text(i + 1) == "todas" && v.text(i + 2) == "las" && v.text(i + 3) == "nacionalidades")
    }
  }

  private static let numberings: WordSet = ["numbered", "totaled", "totalled", "sumaron", "sumaban", "fueron"]
  private static let tellings: WordSet = ["who", "which", "que", "quienes"]

  /// "De México provenían 64.811, de Venezuela 34.063", "From Guatemala came 26,299": where they are from, before the number.
  func originBefore(_ q: QuantityMention, _ v: SentenceView) -> CountryCode? {
    var j = q.hedged.lowerBound
    while v.says(Self.comings, at: j - 1), q.hedged.lowerBound - j < 2 { j -= 1 }
    // "Mexico was the origin of 808,339 of the migrants", "México fue el país de origen de 717.333".
    if ["of", "de"].contains(v.text(q.hedged.lowerBound - 1)), v.says(Self.origins, at: q.hedged.lowerBound - 2),
      let found = origin(before: q.hedged.lowerBound, v)
    {
      return found.0
    }
    guard let p = v.s.phrase(endingAt: j), let c = p.country, v.says(Self.froms, at: p.tokens.lowerBound - 1) else {
      return nil
    }
    let start = p.tokens.lowerBound - 2
    return start < v.s.range.lowerBound || v.says(Self.starts, at: start) ? c.code : nil
  }

  private static let comings: WordSet = [
    "fueron", "eran", "provenian", "procedian", "llegaron", "vinieron", "sumaron", "hubo", "came", "were", "habia",
    "son",
    "llegan", "there", "se", "recibieron", "registraron", "contaron",
  ]
  private static let froms: WordSet = ["de", "from", "desde"]
  private static let origins: WordSet = ["origin", "source", "origen", "home"]
  private static let starts: WordSet = [",", ";", "y", "and", "(", ":", "~", "mientras", "while"]

  /// "100,000 Cubans, Haitians, Nicaraguans and Venezuelans": those that go on from the first, up to the next number.
  private func listed(after p: Phrase, _ v: SentenceView) -> [CountryCode] {
    var out: [CountryCode] = []
    var j = p.tokens.upperBound
    while j < v.s.range.upperBound {
      var k = j
      while v.says(Self.joiners, at: k), k - j < 2 { k += 1 }
      guard k > j, let next = v.s.phrase(startingAt: k), let c = next.country,
        !c.isPlace || p.country?.isPlace ?? false && !hasNumber(behind: next, v)
      else { return out }
      out.append(c.code)
      j = next.tokens.upperBound
    }
    return out
  }

  /// "Guatemala, Honduras with 2,000": a name with a count of its own.
  private func hasNumber(behind p: Phrase, _ v: SentenceView) -> Bool {
    ["with", "con", "(", ":"].contains(v.text(p.tokens.upperBound))
      || v.s.quantities.contains { (0...1).contains($0.hedged.lowerBound - p.tokens.upperBound) }
  }

  /// "30,300 single adults, families and unaccompanied children": all that the number's noun is joined to.
  private func peopleListed(after p: Phrase, _ v: SentenceView) -> DemographicSet {
    var out: DemographicSet = .everyone
    var j = p.tokens.upperBound
    var isJoined = false
    while j < v.s.range.upperBound {
      var k = j
      while v.says(Self.joiners, at: k), k - j < 2 {
        isJoined = isJoined || v.text(k) != ","
        k += 1
      }
      guard k > j, let next = v.s.phrase(startingAt: k), let people = next.people, !people.isEmpty else { break }
      isJoined = isJoined || next.tokens.contains { v.says(Self.joiners, at: $0) }
      out.formUnion(people)
      j = next.tokens.upperBound
    }
    // Without the last "and" it is no list.
    return isJoined ? out : .everyone
  }

  static let joiners: WordSet = [",", "and", "y", "e", "&", "or", "o"]

  /// "Mexican nationals were the largest group at 30,197": the subject of the rank, not those that follow.
  func rankedGroup(_ q: QuantityMention, _ v: SentenceView) -> OwnGroup? {
    if ["with", "con"].contains(v.text(q.hedged.lowerBound - 1)), v.text(q.hedged.lowerBound - 2) == "," {
      // "los colombianos ocupan el segundo lugar, con 136": the one group that the clause has named.
      let own = v.s.phrases.filter {
        $0.tokens.upperBound < q.hedged.lowerBound && isNamedGroup($0, v)
          && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(q.tokens.lowerBound)
      }
      if own.count == 1, let only = own.first {
        if let c = only.country { return OwnGroup(who: [.only([c.code])]) }
        return OwnGroup(demographics: only.people)
      }
    }
    guard ["at", "with", "con"].contains(v.text(q.hedged.lowerBound - 1)),
      let rank = v.s.phrases.first(where: { p in
        guard p.tokens.upperBound <= q.hedged.lowerBound, q.hedged.lowerBound - p.tokens.upperBound <= 4 else {
          return false
        }
        switch p.relation {
        case .rank?, .extreme?: return true
        default: return false
        }
      }),
      let subject = v.s.phrases.first(where: {
        $0.tokens.upperBound <= rank.tokens.lowerBound && isNamedGroup($0, v)
      })
    else { return nil }
    if let c = subject.country { return OwnGroup(who: [.only([c.code])]) }
    return OwnGroup(demographics: subject.people)
  }

  private func isNamedGroup(_ p: Phrase, _ v: SentenceView) -> Bool {
    p.country.map { !$0.isPlace || namesPeople(p, v) } ?? !(p.people ?? []).isEmpty
  }

  /// The name before a mark and a number: "Russia (43,000)".
  func label(_ q: QuantityMention, _ v: SentenceView) -> OwnGroup? {
    let p = v.s.phrases.last {
      ($0.country != nil || $0.group != nil || !($0.people ?? []).isEmpty)
        && $0.tokens.upperBound <= q.hedged.lowerBound
    }
    guard let p, q.hedged.lowerBound - p.tokens.upperBound <= 3 else { return nil }
    if let c = p.country {
      // "Hondurans and Guatemalans combined — some 82,000 —": all of the list.
      if v.says(Self.combineds, at: p.tokens.upperBound), let list = listEnding(in: p, v) {
        return OwnGroup(who: [.only(list)])
      }
      return OwnGroup(who: [.only([c.code])], demographics: context.demographics.isEmpty ? nil : context.demographics)
    }
    if let g = p.group { return OwnGroup(who: Self.readings(codes: [], groups: [g], complement: false)) }
    return OwnGroup(demographics: p.people)
  }

  /// "Encounters of family units fell below 750, compared with more than 62,000 in the same month last year": of the same people.
  func ofGroupComparedWith(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    guard isCompared(q, v), case .open = d.whoOrigin, case .open = d.demographicsOrigin,
      let before = countBefore(q, v, past: { isCompared($0, v) }), before.outside == nil,
      before.who.first != .everyone || !before.demographics.isEmpty,
      v.text(q.tokens.upperBound) != "people", v.s.phrase(startingAt: q.tokens.upperBound)?.country == nil
    else { return }
    d.who = before.who
    d.demographics = before.demographics
    d.whoOrigin = .earlier(before.stated?.span ?? span(before.tokens))
    d.demographicsOrigin = d.whoOrigin
    d.topic = nil
  }

  /// "Los venezolanos, que en septiembre eran el segundo grupo, quedaron por debajo de 2.000": the subject, past the clause told of
  /// it and within it.
  func subjectPastRelative(_ a: Int, _ v: SentenceView) -> Phrase? {
    guard
      let p = v.s.phrases.first(where: { $0.country?.isPlace == false || !($0.people ?? []).isEmpty }),
      p.tokens.lowerBound - v.s.range.lowerBound <= 2, v.text(p.tokens.upperBound) == ",",
      v.says(Self.tellings, at: p.tokens.upperBound + 1), a > p.tokens.upperBound + 1,
      (v.s.range.lowerBound..<p.tokens.lowerBound).allSatisfy({
        ["los", "las", "the", "y", "and", "but"].contains(v.text($0))
      })
    else { return nil }
    let other = v.s.phrases.contains {
      $0.tokens.lowerBound > p.tokens.upperBound && $0.tokens.upperBound <= a
        && ($0.country != nil || $0.group != nil || !($0.people ?? []).isEmpty)
    }
    return other ? nil : p
  }

  /// "In December alone, 123,000 family members came; in May, it was 65,000": of those that the count before the semicolon is of.
  func takeGroupPastSemicolon(_ d: inout Draft, _ a: Int, _ v: SentenceView) {
    guard case .open = d.whoOrigin, case .open = d.demographicsOrigin, let q = v.mention(of: d.stated),
      q.quantity.unit == .count, v.says(Self.itWas, at: q.hedged.lowerBound - 1), case .none = head(of: q, v),
      let before = countJustTold(current), before.who.first != .everyone || !before.demographics.isEmpty,
      let n = v.mention(of: before.stated),
      n.tokens.upperBound <= q.hedged.lowerBound,
      (n.tokens.upperBound..<q.hedged.lowerBound).contains(where: { v.text($0) == ";" })
    else { return }
    d.who = before.who
    d.demographics = before.demographics
    d.whoOrigin = .earlier(n.quantity.span)
    d.demographicsOrigin = d.whoOrigin
  }

  private static let itWas: WordSet = ["was", "were", "is", "fueron", "fue", "eran", "son"]

  /// "Venezuelans are the main group on the Darién route: nearly 24,000 crossed in August": whom the sentence is about, for a number
  /// past its colon that names nobody.
  func subjectBeforeColon(_ d: Draft, _ a: Int, _ v: SentenceView) -> Phrase? {
    if let p = subjectBeforeDash(d, a, v) ?? subjectOfVerbBehindColon(d, a, v) { return p }
    guard let q = v.mention(of: d.stated), q.quantity.unit == .count,
      let colon = (v.s.range.lowerBound..<max(v.s.range.lowerBound, a)).last(where: { v.text($0) == ":" }),
      q.hedged.lowerBound - colon <= 4, v.s.phrase(startingAt: q.tokens.upperBound)?.people == nil
    else { return nil }
    let groups = v.s.phrases.filter {
      ($0.country?.isPlace == false || !($0.people ?? []).isEmpty) && $0.tokens.upperBound <= colon
    }
    guard groups.count == 1, let p = groups.first, p.tokens.lowerBound - v.s.range.lowerBound <= 2,
      v.says(Self.beingVerbs, at: p.tokens.upperBound)
        || v.text(p.tokens.upperBound) == "remain" || v.text(p.tokens.upperBound) == "siguen"
    else { return nil }
    return p
  }

  /// "No cede el ingreso de venezolanos: se elevó en marzo un 15%": the verb behind the colon is said of those before it.
  private func subjectOfVerbBehindColon(_ d: Draft, _ a: Int, _ v: SentenceView) -> Phrase? {
    guard [.change, .trend].contains(d.kind),
      let colon = (max(v.s.range.lowerBound, a - 8)..<max(v.s.range.lowerBound, a)).last(where: { v.text($0) == ":" }),
      let verb = v.s.phrases.first(where: {
        guard case .change? = $0.relation else { return false }
        return $0.tokens.lowerBound > colon
      }), verb.tokens.lowerBound - colon <= 2
    else { return nil }
    let groups = v.s.phrases.filter {
      $0.tokens.upperBound <= colon && (namesNationals($0, v) || !($0.people ?? []).isEmpty)
    }
    return groups.count == 1 ? groups.first : nil
  }

  /// "Applications by people from Syria in Italy — 541 the year before, 350 in 2012 — fell": the numbers of an aside are of what
  /// stands before it.
  private func subjectBeforeDash(_ d: Draft, _ a: Int, _ v: SentenceView) -> Phrase? {
    guard let q = v.mention(of: d.stated), q.quantity.unit == .count,
      let dash = (v.s.range.lowerBound..<max(v.s.range.lowerBound, a)).last(where: { v.text($0) == "~" }),
      (q.tokens.upperBound..<v.s.range.upperBound).contains(where: { v.text($0) == "~" }),
      !v.s.phrases.contains(where: { p in
        p.tokens.lowerBound > dash && p.tokens.upperBound <= q.tokens.upperBound + 2
          && (p.country != nil || !(p.people ?? []).isEmpty)
      })
    else { return nil }
    let groups = v.s.phrases.filter { p in
      p.tokens.upperBound <= dash
        && (namesNationals(p, v) || !(p.people ?? []).isEmpty)
    }
    return groups.count == 1 ? groups.first : nil
  }

  private static let combineds: WordSet = ["combined", "together", "juntos", "sumados", "alike"]

  /// The countries of a list up to the one that stands last in it.
  private func listEnding(in last: Phrase, _ v: SentenceView) -> [CountryCode]? {
    var codes = last.country.map { [$0.code] } ?? []
    var start = last.tokens.lowerBound
    while v.says(Self.joiners, at: start - 1) {
      let end = v.says(Self.joiners, at: start - 2) ? start - 2 : start - 1
      guard let p = v.s.phrase(endingAt: end), let c = p.country, p.tokens.lowerBound < start else { break }
      codes.insert(c.code, at: 0)
      start = p.tokens.lowerBound
    }
    return codes.count > 1 ? codes : nil
  }

  /// "from some 9,000 a year before", "compared with 1,000 in 2018": the number has a period
  /// of its own, right after it.
  func ownPeriod(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    let isUS = d.measure?.isUS ?? true
    if let before = timeBeforeSubject(q, isUS: isUS, v) {
      d.when = before
      return
    }
    // "fewer than the 760,684 of the previous summer".
    if isCompared(q, v), let main = spanBefore(q, v),
      (q.tokens.upperBound..<min(q.tokens.upperBound + 5, v.s.range.upperBound)).contains(where: {
        v.says(Self.preceding, at: $0) && v.says(Self.seasons, at: $0 + 1)
      })
    {
      d.when = [PeriodChoice(period: main.yearBefore, weight: 1, why: "the same season a year before")]
      return
    }
    guard
      let m = v.s.periods.first(where: {
        $0.tokens.lowerBound >= q.tokens.upperBound && v.cost(q.tokens.upperBound - 1, $0.tokens) < 11
      })
    else { return }
    if sameMonthOfYear(&d, q, m, v) { return }
    // "El mes anterior habían sido 128.895 y un año antes, 171.382": of the next number.
    if ["y", "and", ";"].contains(v.text(m.tokens.lowerBound - 1)),
      v.s.quantities.contains(where: {
        $0.quantity.unit == .count && $0.hedged.lowerBound >= m.tokens.upperBound
          && $0.hedged.lowerBound - m.tokens.upperBound <= 3
      })
    {
      return
    }
    // Past a comma the period belongs to what the sentence says next.
    if !isCompared(q, v), (q.tokens.upperBound..<m.tokens.lowerBound).contains(where: { v.text($0) == "," }) { return }
    switch m.form {
    case .word(.samePeriodLastYear), .word(.yearEarlier):
      guard let base = d.when.first?.period ?? context.when.first?.period else { return }
      let main = beforeEarlierTimes(d, v)?.period ?? context.when.first?.period ?? base
      d.when = [PeriodChoice(period: main.yearBefore, weight: 1, why: "the same months a year before")]
      d.whenOrigin = .stated(span(m.tokens))
    case .word(.monthEarlier):
      guard let base = beforeEarlierTimes(d, v)?.period ?? context.when.first?.period else { return }
      d.when = [PeriodChoice(period: .month(base.first.advanced(by: -1)), weight: 1, why: "the month before")]
      d.whenOrigin = .stated(span(m.tokens))
    // "compared with 386,712 over the preceding six months": those before the ones just counted.
    case .lastMonths(let n) where isCompared(q, v) && m.tokens.contains(where: { v.says(Self.preceding, at: $0) }):
      guard let main = spanBefore(q, v), main.length == n else { return }
      d.when = [
        PeriodChoice(
          period: Period.exactly(main.first.advanced(by: -n)...main.first.advanced(by: -1)), weight: 1,
          why: "the \(n) months before")
      ]
      d.whenOrigin = .stated(span(m.tokens))
    // "compared with 87,390 in the same period of 2023": as many months as were just counted.
    case .firstMonths(..<0, .year?) where isCompared(q, v):
      let mains = countBefore(q, v)?.when ?? []
      let choices = mains.flatMap { resolver(isUS: isUS, context: $0.period).choices(m.form) }.distinct
      guard !choices.isEmpty else { return }
      d.when = choices
      d.whenOrigin = .stated(span(m.tokens))
    default:
      guard m.role == .versus, isCompared(q, v), v.clauseOf(m.tokens.lowerBound) == v.clauseOf(q.tokens.upperBound - 1)
      else { return }
      let r = resolver(isUS: isUS)
      let choices = besideDatedMonth(m, r.choices(m.form), v, r)
      if !choices.isEmpty, v.text(m.tokens.lowerBound - 1) != "than" {
        d.when = choices
        d.whenOrigin = .stated(span(m.tokens))
      }
    }
  }

  /// "En noviembre fueron 3,105, contra 7,389 en 2023 y 5,532 en 2022": a month is held against the same month of the years named,
  /// or against all of them.
  private func sameMonthOfYear(_ d: inout Draft, _ q: QuantityMention, _ m: PeriodMention, _ v: SentenceView) -> Bool {
    guard case .year(let y, .open) = m.form, m.tokens.lowerBound - q.tokens.upperBound <= 1,
      isCompared(q, v) || v.text(q.hedged.lowerBound - 1) == "y" || v.text(q.hedged.lowerBound - 1) == "and",
      let main = countBefore(q, v, past: { isCompared($0, v) })?.when.first?.period, main.length == 1,
      let month = YearMonth(year: y, month: main.first.month), month < main.first
    else { return false }
    let own = d.when.filter { $0.period.length == 12 }
    let scale = 0.4 / max(own.reduce(0) { $0 + $1.weight }, 1)
    d.when =
      [PeriodChoice(period: .month(month), weight: 0.6, why: "the same month of the year named")]
      + own.map { PeriodChoice(period: $0.period, weight: $0.weight * scale, why: $0.why) }
    d.whenOrigin = .stated(span(m.tokens))
    return true
  }

  private static let seasons: WordSet = ["summer", "winter", "spring", "autumn", "fall"]
  private static let preceding: WordSet = ["preceding", "previous", "prior", "before", "anteriores", "previos"]

  /// The time of the count that stands before one it is compared with.
  private func spanBefore(_ q: QuantityMention, _ v: SentenceView) -> Period? { countBefore(q, v)?.when.first?.period }

  /// - Parameter isPassed: counts that are themselves held against the one looked for.
  private func countBefore(
    _ q: QuantityMention, _ v: SentenceView, past isPassed: (QuantityMention) -> Bool = { _ in false }
  ) -> Draft? {
    drafts.suffix(6).last { b in
      guard b.sentence == current, case .level = b.assertion, !b.isBase, let at = v.mention(of: b.stated),
        !isPassed(at)
      else { return false }
      return at.tokens.upperBound <= q.hedged.lowerBound
    }
  }

  /// "Down from 163,672 a year ago, apprehensions came to 137,473 last month": counted from the time that is named behind the
  /// comma.
  private func timeBeforeSubject(_ q: QuantityMention, isUS: Bool, _ v: SentenceView) -> [PeriodChoice]? {
    let low = v.s.range.lowerBound
    guard v.says(Self.openings, at: low), q.hedged.lowerBound - low <= 3, isCompared(q, v),
      let m = v.s.periods.first(where: {
        $0.tokens.lowerBound >= q.tokens.upperBound && $0.tokens.lowerBound - q.tokens.upperBound <= 2
      }), v.text(m.tokens.upperBound) == ",",
      let main = v.s.periods.first(where: { $0.tokens.lowerBound > m.tokens.upperBound && $0.role == .main })
    else { return nil }
    let r = resolver(isUS: isUS)
    let times = r.choices(main.form)
    switch m.form {
    case .word(.yearEarlier), .word(.samePeriodLastYear), .yearsAgo(1):
      return times.map { PeriodChoice(period: $0.period.yearBefore, weight: $0.weight, why: "a year before") }
    case .word(.monthEarlier):
      let months = times.filter { $0.period.length == 1 }
      guard !months.isEmpty else { return nil }
      return months.map {
        PeriodChoice(period: .month($0.period.first.advanced(by: -1)), weight: $0.weight, why: "the month before")
      }
    default: return nil
    }
  }

  private static let openings: WordSet = ["down", "up"]
}
