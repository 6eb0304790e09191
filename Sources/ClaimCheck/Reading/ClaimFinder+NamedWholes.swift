import BorderData

/// Shares whose whole is one group, in all the places or ways that it was met, and not everyone.
extension ClaimFinder {
  func settleNamedWhole(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    if d.measure?.measure == .asylum {
      ofApplicationsWorldwide(&d, q, v)
      return
    }
    guard d.measure?.measure == .encounters || d.measure?.measure == .transits, d.measure?.authority == .all else {
      return
    }
    if amongGroup(&d, q, v) || oneOfList(&d, q, v) { return }
    ofNationalFigure(&d, q, v)
    ofPorts(&d, q, v)
  }

  /// "Among Ecuadorians stopped by agents, 4 percent were unaccompanied children", "Of the 7,100 Guatemalans whom agents stopped,
  /// 28 percent were traveling as families": of that nationality, the part that travels so.
  private func amongGroup(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) -> Bool {
    guard
      let group = groupAtOpening(before: q, v),
      let part = v.s.phrases.first(where: { p in
        guard let people = p.people, !people.isEmpty, p.tokens.lowerBound >= q.tokens.upperBound else { return false }
        return p.tokens.lowerBound - q.tokens.upperBound <= 8 && isDemographicWord(p, people, v)
      }), let people = part.people,
      // "Among the Hondurans, …; 12 percent of all those met were families": of others again.
      !(q.tokens.upperBound..<part.tokens.lowerBound).contains(where: { ["of", "de", "del"].contains(v.text($0)) }),
      !v.s.phrases.contains(where: {
        $0.country?.isPlace == false && $0.tokens.lowerBound > group.tokens.upperBound
          && $0.tokens.upperBound <= part.tokens.lowerBound && !namesList(group, $0, v)
      })
    else { return false }
    let who = groups(listedFrom: group, v)
    d.who = [who]
    d.whoOrigin = .stated(span(group.tokens))
    d.wholeWho = who
    d.demographics = people
    d.demographicsOrigin = .stated(span(part.tokens))
    d.topic = nil
    return true
  }

  /// "Of the 48,024 Guatemalans, Hondurans and Salvadorans encountered, 43.7% were Guatemalans": of those named, the part of one.
  private func oneOfList(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) -> Bool {
    guard
      let first = groupAtOpening(before: q, v), case .only(let all) = groups(listedFrom: first, v), all.count > 1,
      let part = v.s.phrases.first(where: { p in
        guard p.tokens.lowerBound >= q.tokens.upperBound, p.tokens.lowerBound - q.tokens.upperBound <= 5,
          let c = p.country
        else { return false }
        return all.contains(c.code) && (!c.isPlace || namesPeople(p, v))
      }), let code = part.country?.code
    else { return false }
    d.who = [.only([code])]
    d.whoOrigin = .stated(span(part.tokens))
    d.wholeWho = .only(all)
    d.topic = nil
    return true
  }

  /// The nationality, or the group of them, that a sentence opens with as the whole of what a number is of.
  private func groupAtOpening(before q: QuantityMention, _ v: SentenceView) -> Phrase? {
    v.s.phrases.first { p in
      guard p.tokens.upperBound <= q.hedged.lowerBound,
        p.country.map({ !$0.isPlace }) ?? (p.group.map { $0 != .listed } ?? false)
      else { return false }
      return opensWith(Self.amongWords, before: p, v)
    }
  }

  /// "Among the Hondurans and Guatemalans": the names that stand in one list with the first.
  private func groups(listedFrom first: Phrase, _ v: SentenceView) -> Who {
    var codes: [CountryCode] = first.country.map { [$0.code] } ?? []
    if let g = first.group, let who = Self.readings(codes: [], groups: [g], complement: false).first { return who }
    var end = first.tokens.upperBound
    for p in v.s.phrases where p.tokens.lowerBound >= end {
      guard let c = p.country, !c.isPlace, namesList(first, p, v), p.tokens.lowerBound - end <= 2 else { continue }
      codes.append(c.code)
      end = p.tokens.upperBound
    }
    return .only(codes)
  }

  private func namesList(_ a: Phrase, _ b: Phrase, _ v: SentenceView) -> Bool {
    (a.tokens.upperBound..<b.tokens.lowerBound).allSatisfy { i in
      [",", "and", "y", "e", "los", "las"].contains(v.text(i))
        || v.s.phrases.contains { $0.tokens.contains(i) && $0.country != nil }
    }
  }

  /// Whether a sentence, or a clause after a semicolon, opens with one of these words and this phrase close behind, past a number.
  private func opensWith(_ words: WordSet, before p: Phrase, _ v: SentenceView) -> Bool {
    var j = p.tokens.lowerBound - 1
    while j > v.s.range.lowerBound,
      v.says(Self.betweenAmongAndGroup, at: j) || tokens[j].kind == .number
        || v.s.quantities.contains(where: { $0.hedged.contains(j) })
    { j -= 1 }
    guard v.says(words, at: j) else { return false }
    return j == v.s.range.lowerBound || [";", ":", ",", "~"].contains(v.text(j - 1))
      || v.text(j - 1) == "and" && j - 1 == v.s.range.lowerBound
  }

  private static let amongWords: WordSet = ["among", "of", "entre", "de"]
  private static let betweenAmongAndGroup: WordSet = [
    "the", "all", "los", "las", "those", "these", "nearly", "about", "some", "roughly", "almost", "over", "more",
    "than", "casi", "unos", "mas", "de", "cerca", "around", "just", "under", "a", "little", "alrededor", "poco",
  ]

  /// "27,687 Brazilians at the southwest border, or 85% of the nationwide figure", "el 45,2 % del total nacional de hondureños":
  /// of the same people in the whole country.
  private func ofNationalFigure(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    let j = q.tokens.upperBound
    guard ["of", "de", "del"].contains(v.text(j)),
      let noun = (j + 1..<max(j + 1, min(j + 5, v.s.range.upperBound))).first(where: { v.says(Self.figures, at: $0) }),
      (j + 1..<min(noun + 2, v.s.range.upperBound)).contains(where: { v.says(Self.nationals, at: $0) })
    else { return }
    let after = v.s.phrases.first {
      $0.tokens.lowerBound > noun && $0.tokens.lowerBound - noun <= 3 && $0.country?.isPlace == false
    }
    let count = drafts.suffix(64).last { b in
      guard b.sentence == d.sentence, case .level = b.assertion, b.outside == nil,
        let n = v.mention(of: b.stated)
      else { return false }
      return n.tokens.upperBound <= q.hedged.lowerBound
    }
    if let after, let code = after.country?.code {
      d.wholeWho = .only([code])
      d.who = [.only([code])]
      d.whoOrigin = .stated(span(after.tokens))
      if let count, !count.demographics.isEmpty {
        // "Hondurans in families came to 97,641, 45 percent of the national total of Hondurans".
        d.demographics = count.demographics
        d.demographicsOrigin = .stated(span(q.tokens))
        d.wholePeople = nil
        d.place = .us
        d.wholePlace = nil
        return
      }
    } else if let count {
      d.who = count.who
      d.whoOrigin = .stated(count.stated?.span ?? span(q.tokens))
      d.demographics = count.demographics
      d.demographicsOrigin = d.whoOrigin
      d.wholePeople = nil
    } else {
      return
    }
    d.topic = nil
    guard let place = count?.place ?? d.place, place != .us else { return }
    d.place = place
    d.placeOrigin = count?.placeOrigin ?? d.placeOrigin
    d.wholePlace = .us
  }

  private static let nationals: WordSet = ["national", "nationwide", "nation", "nacional", "country", "countrywide"]
  private static let figures: WordSet = [
    "figure", "total", "count", "tally", "number", "encounters", "arrests", "apprehensions", "cifra", "encuentros",
    "arrestos", "detenciones",
  ]

  /// "Ports of entry handled 96% of the nationwide encounters of Russians": of all of their encounters, wherever they were met.
  private func ofPorts(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    let j = q.tokens.upperBound
    guard d.measure?.measure == .encounters, ["of", "de", "del"].contains(v.text(j)), d.wholePlace == nil,
      d.wholePeople == nil,
      let ports = v.s.phrases.first(where: {
        ($0.isCue(.atPorts) || $0.isCue(.borderPatrol)) && $0.tokens.upperBound <= q.hedged.lowerBound
          && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(q.tokens.lowerBound)
      }),
      !(ports.tokens.upperBound..<q.hedged.lowerBound).contains(where: { [",", ";"].contains(v.text($0)) }),
      let group = v.s.phrases.first(where: {
        $0.tokens.lowerBound > j && $0.tokens.lowerBound - j <= 7 && $0.country?.isPlace == false
          && ["of", "de"].contains(v.text($0.tokens.lowerBound - 1))
      }), let code = group.country?.code
    else { return }
    d.who = [.only([code])]
    d.whoOrigin = .stated(span(group.tokens))
    d.topic = nil
    d.measure?.component = ports.isCue(.atPorts) ? .fieldOperations : .borderPatrol
    d.measure?.saysBoth = false
    d.isOfComponents = true
  }

  /// "The United States received half of the asylum claims that Russians made worldwide", "Del total mundial de solicitudes de
  /// salvadoreños, el 63 % se presentó en Estados Unidos": one country's part of the world's applications, of the same people.
  private func ofApplicationsWorldwide(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    guard saysWorldwide(v) else { return }
    let at = v.s.phrases.first { p in
      guard host(p) != nil else { return false }
      if ["in", "en"].contains(v.text(p.tokens.lowerBound - 1)) { return true }
      return p.tokens.upperBound <= q.hedged.lowerBound
        && (p.tokens.upperBound..<q.hedged.lowerBound).contains { v.says(Self.takings, at: $0) }
    }
    guard let at, let place = host(at) else {
      // "France accounted for 6 percent of new claims worldwide": where they applied, or whose people they were.
      if let c = v.s.phrases.first(where: {
        $0.country?.isPlace ?? false && $0.tokens.upperBound <= q.hedged.lowerBound
      }),
        !["from", "de"].contains(v.text(c.tokens.lowerBound - 1))
      {
        d.doubts.append("The country may be where they applied, or where they came from.")
      }
      return
    }
    d.place = place
    d.placeOrigin = .stated(span(at.tokens))
    d.wholePlace = .world
    d.wholeWho = nil
    let people = v.s.phrases.first {
      $0.tokens.lowerBound != at.tokens.lowerBound && $0.country.map { !$0.isPlace } ?? false
    }
    if let people, let code = people.country?.code {
      d.who = [.only([code])]
      d.whoOrigin = .stated(span(people.tokens))
    } else if case .only(let list)? = d.who.first, let c = at.country?.code, list == [c] {
      d.who = [.everyone]
      d.whoOrigin = .open
    }
  }

  private static let takings: WordSet = [
    "received", "receives", "took", "takes", "got", "recibio", "registro", "registered", "logged", "processed",
    "acogio", "tramito", "drew", "hosted", "saw",
  ]
}
