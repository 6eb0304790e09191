import BorderData

/// What a claim says that no table tells apart, though it tells the rest: it is then found, and not checked.
extension ClaimFinder {
  func abstainFromUnpublished(_ d: inout Draft, _ v: SentenceView) {
    guard d.outside == nil else { return }
    // "93,153 ended in expulsion; the other 72,857 were processed under Title 8".
    if d.measure?.authority == .title42,
      case let c = v.clauseRange(v.mention(of: d.stated)?.tokens.lowerBound ?? d.tokens.lowerBound),
      v.has(.title8, in: c), !v.has(.title42, in: c)
    {
      d.measure?.authority = .title8
    }
    if d.measure?.measure == .deaths, isBorderPatrolsCount(v) {
      d.reason = d.reason ?? .noSuchData
      d.note = "the count of the dead that the Border Patrol keeps is not loaded."
    }
    if let m = d.measure, Self.countsChildren(m), d.demographics == .unaccompanied, saysAlone(v) {
      d.reason = d.reason ?? .notPublishedThatWay
      d.note = "who came without a parent is not told apart there."
    }
    if d.reason != nil { return }
    // "37% of those expelled had been caught before": of persons, whom the figures do not tell apart.
    if d.kind == .share,
      v.mention(of: d.stated).map({ saysUnique(of: $0, v) }) ?? v.has(.unique, in: v.clauseRange(d.tokens.lowerBound))
        || saysMetBefore(d, v)
    {
      d.reason = .notPublishedThatWay
    }
    if let found = Self.unpublished.first(where: { $0.isSaid(self, d, v) }) {
      d.reason = found.reason
      d.note = found.note
    } else if let country = otherCountryExpelling(d, v) {
      d.reason = .noSuchData
      d.note = "those whom \(country) turned back are not loaded."
    } else if isBetweenDays(d, v) {
      d.fineGrained = true
    }
  }

  /// What a claim may say that no table tells apart, and how a reader is told so; of several the first.
  private struct Unpublished: Sendable {
    let reason: Abstention
    let note: String
    let isSaid: @Sendable (ClaimFinder, Draft, SentenceView) -> Bool
  }

  private static let unpublished = [
    Unpublished(
      reason: .notPublishedThatWay, note: "the sentence before counts people, whom the figures do not tell apart.",
      isSaid: { $0.countsPersonsToldBefore($1, $2) }),
    Unpublished(
      reason: .notPublishedThatWay, note: "children who came with their family are not told apart from it.",
      isSaid: { $0.saysChildrenInFamilies($1, $2) }),
    Unpublished(
      reason: .noSuchData, note: "those who were not caught are not loaded.", isSaid: { $0.countsGotAways($1, $2) }),
    Unpublished(
      reason: .notPublishedThatWay, note: "juveniles, with a parent and without one, are not counted together.",
      isSaid: { $0.saysJuveniles($1, $2) }),
    Unpublished(
      reason: .notPublishedThatWay, note: "ages are published only as children and adults.",
      isSaid: { $0.saysAge($1, $2) }),
    Unpublished(
      reason: .notPublishedThatWay, note: "groups of people who came together are not counted.",
      isSaid: { $0.isOfGroupsOfPeople($1, $2) }),
    Unpublished(
      reason: .notPublishedThatWay, note: "how long it took is not published.",
      isSaid: { $0.saysWithinHours($1, $2) }),
  ]

  /// "The increase in unique migrants was 2.2 per cent. There were 157,921 of them last month": of the persons told of before.
  private func countsPersonsToldBefore(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.stated != nil, context.personsSentence == current - 1, !v.has(.unique), !saysEvents(v) else { return false }
    return d.isElliptic || saysOfThem(v)
  }

  /// Whether a sentence counts persons, by its own words or since it goes on from one that did: "Of these, 69,960 were from
  /// Venezuela", "Mexicans came to 56,979".
  func goesOnCountingPersons(_ v: SentenceView, _ index: Int) -> Bool {
    if v.has(.unique) { return true }
    guard context.personsSentence == index - 1, !saysEvents(v) else { return false }
    return saysOfThem(v)
      || v.s.phrases.allSatisfy { $0.measure == nil } && v.s.quantities.contains { $0.duration == nil }
  }

  private func saysOfThem(_ v: SentenceView) -> Bool {
    v.s.range.contains { i in
      ["of", "de"].contains(v.text(i))
        && ["them", "those", "these", "ellos", "ellas", "estos", "estas"].contains(v.text(i + 1))
    }
  }

  /// "203,598 times", "encounters": what happened, and not to how many.
  private func saysEvents(_ v: SentenceView) -> Bool {
    v.s.phrases.contains { p in
      guard let m = p.measure, !m.weak else { return false }
      return m.key == .encounters || m.key == .apprehensions
    } || v.s.range.contains { ["times", "veces", "ocasiones"].contains(v.text($0)) }
  }

  /// "individuals who had at least one prior encounter": who had come before.
  private func saysMetBefore(_ d: Draft, _ v: SentenceView) -> Bool {
    let number = v.mention(of: d.stated)
    return v.s.range.contains { i in
      // "a fifth had at least one prior encounter, and 71% were single adults": of the first alone.
      if let number, number.hedged.lowerBound > i, (i..<number.hedged.lowerBound).contains(where: { v.text($0) == "," })
      {
        return false
      }
      return v.says(Self.priors, at: i) && v.says(Self.meetings, at: i + 1)
        && (max(v.s.range.lowerBound, i - 5)..<i).contains {
          ["had", "with", "have", "who", "tenian"].contains(v.text($0))
        }
    }
  }

  private static let priors: WordSet = ["prior", "previous", "earlier", "another"]
  private static let meetings: WordSet = [
    "encounter", "encounters", "apprehension", "apprehensions", "arrest", "arrests", "attempt", "attempts", "crossing",
    "crossings", "expulsion", "expulsions",
  ]

  /// "557 migrants died, by the Border Patrol's count".
  private func isBorderPatrolsCount(_ v: SentenceView) -> Bool {
    guard v.has(.borderPatrol) || v.has(.cbp) else { return false }
    return !namesMissingMigrants || !Self.namesMissingMigrants(v.s.range.map { tokens[$0] })
  }

  /// "unaccompanied children and children with family members", "children in family units".
  private func saysChildrenInFamilies(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.demographics.isSuperset(of: .families) else { return false }
    return v.s.range.contains { i in
      ["children", "minors", "ninos", "menores"].contains(v.text(i))
        && ["with", "in", "within", "en", "con"].contains(v.text(i + 1))
        && (i + 2...i + 3).contains {
          ["family", "families", "familia", "familias", "familiares", "parents", "padres"].contains(v.text($0))
        }
    }
  }

  /// "164,753 foreigners were apprehended, or were reported to have evaded capture".
  private func countsGotAways(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.stated?.unit == .count, let q = v.mention(of: d.stated) else { return false }
    return v.s.phrases.contains { p in
      guard p.outside == .gotaways, p.tokens.lowerBound > q.tokens.upperBound else { return false }
      return !v.s.quantities.contains {
        $0.quantity.unit == .count && $0.duration == nil && $0.tokens.lowerBound >= q.tokens.upperBound
          && $0.tokens.upperBound <= p.tokens.lowerBound
      }
        && (q.tokens.upperBound..<p.tokens.lowerBound).contains {
          ["or", "and", "plus", "o", "y"].contains(v.text($0))
        }
    }
  }

  /// "Juveniles numbered 6,170": the Border Patrol's word for all under age, of whom only those alone are published.
  private func saysJuveniles(_ d: Draft, _ v: SentenceView) -> Bool {
    guard let q = v.mention(of: d.stated), q.quantity.unit == .count, !saysAlone(v) else { return false }
    let near = max(v.s.range.lowerBound, q.hedged.lowerBound - 2)..<min(v.s.range.upperBound, q.tokens.upperBound + 2)
    return near.contains { ["juveniles", "juvenile"].contains(v.text($0)) }
  }

  /// "half of them under the age of five", "11,189 son menores de 12 a 17 años": another age than that of children.
  private func saysAge(_ d: Draft, _ v: SentenceView) -> Bool {
    guard let q = v.mention(of: d.stated) else { return false }
    let c = v.clauseOf(q.tokens.lowerBound)
    return v.s.quantities.contains { age in
      guard age.tokens.lowerBound >= q.tokens.upperBound, age.tokens.lowerBound - q.tokens.upperBound <= 8,
        v.clauseOf(age.tokens.lowerBound) == c, age.quantity.value < 18, age.quantity.unit == .count
      else { return false }
      let before = v.words(max(q.tokens.upperBound, age.hedged.lowerBound - 4)..<age.hedged.lowerBound)
      // "50,000 children under 5".
      if v.text(age.hedged.lowerBound) == "under" || v.text(age.tokens.lowerBound - 1) == "under",
        !(v.s.phrases.last(where: { $0.tokens.upperBound < age.tokens.lowerBound && $0.people != nil })?.people ?? [])
          .isEmpty
      {
        return true
      }
      return before.hasSuffix("under the age of") || before.hasSuffix("younger than") || before.hasSuffix("aged")
        || before.hasSuffix("menores de") && v.says(Self.years, at: age.tokens.upperBound)
    }
  }

  private static let years: WordSet = ["anos", "a", "o", "ano"]

  /// "180 groups of more than 100 people": the number of groups, and how large they were.
  private func isOfGroupsOfPeople(_ d: Draft, _ v: SentenceView) -> Bool {
    guard let q = v.mention(of: d.stated), q.quantity.unit == .count else { return false }
    let before = q.hedged.lowerBound - 1
    return v.says(Self.ofs, at: before) && v.says(Self.crowds, at: before - 1)
      || v.says(Self.crowds, at: q.tokens.upperBound) && v.says(Self.ofs, at: q.tokens.upperBound + 1)
        && v.s.quantities.contains { $0.hedged.lowerBound == q.tokens.upperBound + 2 }
  }

  private static let ofs: WordSet = ["of", "de"]
  private static let crowds: WordSet = ["groups", "grupos", "batches", "crowds"]

  /// "most of them within a couple of hours", "en menos de dos horas".
  private func saysWithinHours(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.kind == .share else { return false }
    let tail = (v.mention(of: d.stated)?.tokens.upperBound ?? d.tokens.lowerBound)..<v.s.range.upperBound
    let c = v.clauseOf(d.tokens.lowerBound)
    return tail.prefix(10).prefix { v.text($0) != "," }.contains { i in
      v.clauseOf(i) == c && v.says(Self.within, at: i)
        && (i + 1...i + 5).contains { v.says(Self.shortTimes, at: $0) && v.clauseOf($0) == c }
    }
  }

  private static let within: WordSet = ["within", "in", "en", "antes"]
  private static let shortTimes: WordSet = ["hours", "hour", "minutes", "horas", "hora", "minutos"]

  /// "Guatemala turned back 22,000 at its own border": not expelled by the United States.
  private func otherCountryExpelling(_ d: Draft, _ v: SentenceView) -> String? {
    guard d.measure?.authority == .title42, let verb = d.measure?.tokens, v.s.range.contains(verb.lowerBound),
      let p = v.s.phrases.last(where: { $0.tokens.upperBound <= verb.lowerBound && $0.country != nil }),
      verb.lowerBound - p.tokens.upperBound <= 1, let c = p.country, c.isPlace, c.code != .known("USA")
    else { return nil }
    return original(p.tokens)
  }

  /// "their daily crossings had fallen from 1,200 to 150", with no months named: from one day to another.
  private func isBetweenDays(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .change(_, _, _, .some, let to) = d.assertion, to != nil, v.has(.perDay, in: d.tokens)
    else { return false }
    if case .stated = d.versusOrigin { return false }
    guard let own = period(statedBy: d.whenOrigin, v) else { return true }
    if case .weeks = own.form { return true }
    return false
  }
}
