import BorderData

extension ClaimFinder {
  // MARK: Percents

  private static let reaching: WordSet = [
    "to", "at", "a", "al", "hasta", "en", "el", "del", "un", "just", "only", "about",
  ]

  /// "El Salvador's share of encounters dropped to 13 percent": what a share came to, whichever way it went.
  private func isShareReached(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    let a = q.hedged.lowerBound
    guard q.quantity.unit == .percent, v.says(Self.reaching, at: a - 1) else { return false }
    return v.clauseRange(a).prefix { $0 < a }.contains { v.text($0) == "share" && v.text($0 - 1) == "'s" }
  }

  /// "la amenaza de un arancel del 5 por ciento", "tariffs of 25 percent", "a 25 percent tariff".
  private func isTariff(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    let low = q.hedged.lowerBound
    return (max(v.s.range.lowerBound, low - 3)..<low).contains { v.says(Self.tariffs, at: $0) }
      || v.says(Self.tariffs, at: q.tokens.upperBound)
  }

  private static let tariffs: WordSet = [
    "tariff", "tariffs", "tax", "taxes", "levy", "arancel", "aranceles", "impuesto", "impuestos",
  ]

  /// "2 percent of the 50,000 children who have crossed have been sent home": what was done to the part decides.
  private func done(toPart q: QuantityMention, _ v: SentenceView) -> Phrase? {
    guard q.quantity.unit == .percent, ["of", "de"].contains(v.text(q.tokens.upperBound)) else { return nil }
    return v.s.phrases.first { o in
      guard o.outside != nil, o.tokens.lowerBound > q.tokens.upperBound, o.tokens.lowerBound - q.tokens.upperBound < 24,
        v.says(Self.passives, at: o.tokens.lowerBound - 1)
      else { return false }
      // Neither another number's nor past a comma.
      return (q.tokens.upperBound..<o.tokens.lowerBound).allSatisfy { ![",", ";", "and", "y"].contains(v.text($0)) }
    }
  }

  private static let passives: WordSet = [
    "been", "were", "was", "are", "being", "fueron", "fue", "sido", "han", "ser",
  ]

  /// "The number of people from Guatemala, Honduras and El Salvador dropped": however long the list is.
  private func isNumberOf(_ f: Phrase, _ v: SentenceView) -> Bool {
    (max(v.s.range.lowerBound, f.tokens.lowerBound - 3)...f.tokens.lowerBound).contains {
      ["number", "numbers", "numero"].contains(v.text($0)) && ["of", "de"].contains(v.text($0 + 1))
    }
  }

  /// "a fifth had at least one prior encounter, and 71% were single adults": of the first alone.
  func saysUnique(of q: QuantityMention, _ v: SentenceView) -> Bool {
    let c = v.clauseRange(q.tokens.lowerBound)
    return v.s.phrases.contains { p in
      guard p.isCue(.unique), c.overlaps(p.tokens) else { return false }
      let between =
        p.tokens.upperBound <= q.hedged.lowerBound
        ? p.tokens.upperBound..<q.hedged.lowerBound
        : q.tokens.upperBound..<max(q.tokens.upperBound, p.tokens.lowerBound)
      let isOfOther =
        p.tokens.upperBound <= q.hedged.lowerBound
        && v.s.quantities.contains { $0.quantity.unit == .percent && $0.tokens.upperBound <= p.tokens.lowerBound }
        && between.contains { v.text($0) == "," }
      return !isOfOther
    }
  }

  mutating func percentClaim(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    if isOneOfSectors(q, v) { return nil }
    let a = q.tokens.lowerBound
    if isLawOrPlan(v.clauseRange(a), v) || isAssumed(a, v) || isTariff(q, v) { return nil }
    // "fewer than in its second half": of a year, and no part of a count.
    if ["first", "second", "latter", "primera", "segunda"].contains(v.text(a - 1)),
      ["half", "mitad"].contains(v.text(a))
    {
      return nil
    }
    if let d = listedChange(q, v, index, measure(for: a, v, limit: 60), &used) { return d }
    let relation = isShareReached(q, v) ? nil : changeWord(for: q, v)
    // "26 percent of them involved someone who had been stopped at least once in the year before": of people, not of events.
    if saysUnique(of: q, v), let sense = measure(for: a, v)?.sense ?? context.measure,
      sense.measure == .encounters
    {
      var d = draft(.share, .share(q.quantity, most: nil, of: nil), q, v, index, sense, nil, &used)
      d.reason = .notPublishedThatWay
      if relation != nil { d.kind = .change }
      return d
    }
    // "Within three points of winning": points are of a change, or they are of nothing counted here.
    if relation == nil, q.quantity.unit == .points { return nil }
    let outside = nearestOutside(a, v)
    let found = measure(for: a, v)
    let done = done(toPart: q, v)
    if let o = outside ?? done, done != nil || isOutside(.none, o, found?.phrase, a, v) {
      // Other statistics about the same people: found, and unanswerable.
      guard relation != nil || found != nil || borderEvidence(v) else { return nil }
      var d = outsideDraft(o, q, v, index, .none)
      if relation != nil { d?.kind = .change }
      // "2 percent of the 50,000 (Central American) children … have been sent home": to what was done to them.
      if done != nil, let made = d {
        d?.tokens = made.tokens.lowerBound..<max(made.tokens.upperBound, o.tokens.upperBound)
      }
      return d
    }
    if relation != nil, found == nil, let topic = context.outside, index - context.sentence <= 2 {
      var d = Draft(kind: .change, tokens: v.clauseRange(a), sentence: index, assertion: .level(q.quantity))
      d.outside = topic
      d.reason = .noSuchData
      fillWhen(&d, anchor: a, v)
      return d
    }
    if let phrase = relation?.0, isAim(phrase, v) { return nil }
    if let d = exceedsByPercent(q, v, index, found, &used) { return d }
    if let d = fractionOfLevel(q, v, index, found, &used) { return d }
    if let (phrase, direction, strength) = relation, let before = countBeside(q, found?.phrase, v, index),
      let sense = before.measure
    {
      // "468 members of family units, a 99% reduction": of the count just given.
      used.insert(phrase.tokens.lowerBound)
      var d = changeDraft(q, direction, strength, v, index, sense, nil, &used)
      d.takeGroupAndPlace(of: before)
      if case .stated = d.whenOrigin {
      } else if !opensWithStart(v) {
        d.when = before.when
        d.whenOrigin = before.whenOrigin
        if case .none = d.versus { fillVersus(&d, anchor: a, v) }
      }
      return d
    }
    if let (phrase, direction, strength) = relation {
      var sense = found?.sense
      if sense == nil || !(sense?.strong ?? false), isAnaphoric(v), index - context.sentence <= 2 {
        sense = context.measure ?? sense
      }
      if sense == nil, index - context.sentence <= 1, v.s.sentence.paragraph - context.paragraph <= 1,
        v.s.phrases.contains(where: { !($0.people ?? []).isEmpty }) || isBareChange(v)
      {
        sense = context.measure
      }
      if sense == nil, isAboutTopic(v, index) { sense = context.measure }
      if sense == nil, let group = numberOfGroup(before: phrase.tokens.lowerBound, v) {
        sense = self.sense(MeasureWord(key: .flow), group, v)
      }
      if sense == nil, v.cost(a, phrase.tokens) < 6,
        v.s.phrases.contains(where: { ph in
          switch ph.place {
          case .border?: return true
          case .place(let id)?: return (id.hasPrefix("us") || id.hasPrefix("sector")) && v.cost(a, ph.tokens) < 10
          default: return false
          }
        })
      {
        sense = self.sense(MeasureWord(key: .flow), nil, v)
      }
      guard let sense else { return nil }
      if let f = found?.phrase,
        min(v.cost(a, f.tokens), v.cost(phrase.tokens.lowerBound, f.tokens)) > (isNumberOf(f, v) ? 34 : 22),
        !isAnaphoric(v), !isThoseOf(f, before: a, v)
      {
        return nil
      }
      used.insert(phrase.tokens.lowerBound)
      return changeDraft(q, direction, strength, v, index, sense, found?.phrase, &used)
    }
    if let d = labelledChange(q, v, index, found, &used) { return d }
    return shareClaim(q, v, index, found, &used)
  }

  /// The count that a percent stands beside, behind a comma: "468 members of family units, a 99% reduction", "20,519 people in
  /// the Darién Gap in July, a third fewer than in June". Nil where another count is named after it.
  private func countBeside(_ q: QuantityMention, _ named: Phrase?, _ v: SentenceView, _ index: Int) -> Draft? {
    guard let before = drafts.last, before.sentence == index, before.measure != nil, before.stated?.unit == .count,
      let count = v.mention(of: before.stated)
    else { return nil }
    var j = q.hedged.lowerBound - 1
    let hasArticle = ["a", "an", "un", "una"].contains(v.text(j))
    if hasArticle { j -= 1 }
    guard [",", "~", "("].contains(v.text(j)) else { return nil }
    // Without an article only right behind: "… in July, a third fewer" and not "…, with Cubans up, 5 percent more".
    if hasArticle, named == nil || v.text(q.hedged.lowerBound - 1) == "a" || v.text(q.hedged.lowerBound - 1) == "an" {
      return before
    }
    guard case .level = before.assertion, named == nil || named?.tokens == before.measure?.tokens,
      count.tokens.upperBound <= j,
      !(count.tokens.upperBound..<j).contains(where: { [",", ";", "("].contains(v.text($0)) })
    else { return nil }
    return before
  }

  /// "The sharpest drops were among Guatemalans (81%), Hondurans (76%) and Mexicans (52%)": percents in brackets after a
  /// word of change are changes.
  private mutating func labelledChange(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ found: (sense: MeasureSense, phrase: Phrase?)?,
    _ used: inout Set<Int>
  ) -> Draft? {
    let a = q.tokens.lowerBound
    guard v.text(q.hedged.lowerBound - 1) == "(", [")", ","].contains(v.text(q.tokens.upperBound)),
      !v.s.phrases.contains(where: { if case .shareVerb? = $0.relation { v.cost(a, $0.tokens) < 24 } else { false } }),
      let change = v.s.phrases.last(where: { p in
        guard case .change(let dir, _)? = p.relation, dir != .flat else { return false }
        return p.tokens.upperBound <= a && a - p.tokens.upperBound < 24
      }), case .change(let direction, let strength)? = change.relation,
      let sense = found?.sense ?? (index - context.sentence <= 2 ? context.measure : nil)
    else { return nil }
    used.insert(change.tokens.lowerBound)
    var d = changeDraft(q, direction, strength, v, index, sense, found?.phrase, &used)
    if let own = label(q, v) { own.apply(&d, span(q.tokens)) }
    return d
  }

  func isBareChange(_ v: SentenceView) -> Bool { v.s.range.count < 16 }

  func isAnaphoric(_ v: SentenceView) -> Bool {
    v.has(.anaphor)
      || ["that", "this", "it", "they", "those", "these", "eso", "esto"].contains(v.text(v.s.range.lowerBound))
  }

  /// The word of change that a percent belongs to.
  func changeWord(for q: QuantityMention, _ v: SentenceView) -> (Phrase, Direction, Strength)? {
    var best: (cost: Int, Phrase, Direction, Strength)?
    for p in v.s.phrases {
      guard case .change(let dir, let strength)? = p.relation, dir != .flat else { continue }
      let w = v.words(p.tokens)
      if ["more", "less", "fewer", "up", "higher", "lower", "down"].contains(w),
        p.tokens.lowerBound >= q.tokens.upperBound,
        p.tokens.lowerBound - q.tokens.upperBound > 1
      {
        continue
      }
      if isHedgeUse(p, v) { continue }
      let c =
        v.cost(q.tokens.lowerBound, p.tokens)
        - (p.tokens.lowerBound >= q.tokens.upperBound && p.tokens.lowerBound - q.tokens.upperBound < 3 ? 2 : 0)
      // "a reduction in the number of those arriving … of over 95 percent".
      let ofNoun =
        ["of", "by", "de", "del", "en"].contains(v.text(q.hedged.lowerBound - 1))
        && p.tokens.upperBound <= q.tokens.lowerBound
      if c < (ofNoun ? 26 : 14), best.map({ c < $0.cost }) ?? true { best = (c, p, dir, strength) }
    }
    // "12 percent below the same months of 2023", "a fifth above December", "nine percent ahead of last year".
    let j = q.tokens.upperBound
    let beside: Direction? =
      ["above", "over", "ahead", "beyond"].contains(v.text(j))
      ? .up
      : ["below", "under", "behind", "beneath"].contains(v.text(j))
        ? .down
        : v.text(j) == "por" && ["encima", "arriba"].contains(v.text(j + 1))
          ? .up : v.text(j) == "por" && ["debajo", "abajo"].contains(v.text(j + 1)) ? .down : nil
    // "1.126 el mes pasado, un 93 % menos": than what the words before tell of.
    let closes = j + 1 >= v.s.range.upperBound || [",", ".", ";", ")", "\""].contains(v.text(j + 1))
    let than =
      v.text(j + 1) == "than" || v.text(j + 1) == "que"
      // "38% menos encuentros que un año antes".
      || ["mas", "menos"].contains(v.text(j))
        && (closes || v.s.phrase(startingAt: j + 1).map { $0.measure != nil || $0.people != nil } ?? false)
    if than, ["more", "higher", "greater", "larger", "mas"].contains(v.text(j)) {
      return (Phrase(tokens: j..<j + 1, terms: [.relation(.change(.up, .plain))]), .up, .plain)
    }
    if than, ["fewer", "less", "lower", "smaller", "menos"].contains(v.text(j)) {
      return (Phrase(tokens: j..<j + 1, terms: [.relation(.change(.down, .plain))]), .down, .plain)
    }
    if v.text(q.hedged.lowerBound - 1) == "off"
      || v.text(q.hedged.lowerBound - 2) == "off" && v.text(q.hedged.lowerBound - 1) == "by"
    {
      let at = q.hedged.lowerBound - 1
      return (Phrase(tokens: at..<at + 1, terms: [.relation(.change(.down, .plain))]), .down, .plain)
    }
    // "down by 35 percent over August": the word before the number says which way.
    let before =
      best.map { $0.1.tokens.upperBound <= q.hedged.lowerBound && q.hedged.lowerBound - $0.1.tokens.upperBound <= 3 }
      ?? false
    if let beside, !before,
      v.text(j) == "ahead" || v.text(j) == "behind" ? v.text(j + 1) == "of" || v.text(j) == "behind" : true,
      v.s.periods.contains(where: {
        $0.tokens.lowerBound > j
          && $0.tokens.lowerBound - j < (isAgainstMark(j, v) ? 18 : v.text(j) == "por" ? 10 : 7)
      })
    {
      return (Phrase(tokens: j..<j + 1, terms: [.relation(.change(beside, .plain))]), beside, .plain)
    }
    guard let best else { return nil }
    // "89 percent — were promptly turned back": a share, whatever stands further off.
    let after = v.text(q.tokens.upperBound)
    if best.cost > 5, ["of", "were", "are", "was", "de", "eran", "son"].contains(after),
      after != "of" || !v.has(.comparedTo)
    {
      if after == "of" { return nil }
      if best.cost > 8 { return nil }
    }
    return (best.1, best.2, best.3)
  }

  /// "below their all-time high of 43,000, set in December 2022": against what stood then.
  private func isAgainstMark(_ j: Int, _ v: SentenceView) -> Bool {
    (j + 1...j + 6).contains { v.says(Self.marksPassed, at: $0) }
  }

  private static let marksPassed: WordSet = ["high", "record", "peak", "low", "maximum", "pico", "maximo"]

  /// "more than", "up to", "less than" before a number are hedges; "down" in "crack down" is no direction.
  func isHedgeUse(_ p: Phrase, _ v: SentenceView) -> Bool {
    let w = v.words(p.tokens)
    let next = v.text(p.tokens.upperBound)
    let before = v.text(p.tokens.lowerBound - 1)
    // "en expulsión bajo el Título 42": under, where "bajó" with its accent is fell.
    if w == "bajo", tokens[p.tokens.lowerBound].span.upper - tokens[p.tokens.lowerBound].span.lower == 4,
      ["el", "la", "los", "las", "un", "una", "custodia", "titulo", "su", "este", "esta", "arresto"].contains(next)
    {
      return true
    }
    // "to back up Customs and Border Protection".
    if w == "up", before == "back", v.text(p.tokens.lowerBound - 2) == "to" { return true }
    if w == "up" || w == "down" {
      if [
        "crack", "cracked", "cracking", "shut", "shutting", "break", "breaking", "broke", "sit", "set", "setting",
        "turn", "step", "stepped", "stand", "tear", "mop", "made", "make", "making", "makes", "showed", "picked",
        "show", "showing", "opened", "open", "backed", "came", "come", "ended", "end", "signed", "holed", "lined",
        "gave", "give", "grew", "wound", "hunkered", "weighed", "bog", "laid", "shot", "went", "broken", "built",
        "build", "speed", "tied", "clamp", "clamped", "clamping", "lock", "locked", "beef", "round", "rounded", "pent",
        "settled", "start", "wake", "take", "taken", "took", "follow", "bring",
      ].contains(before) {
        return !(before == "shot" || before == "went")
      }
      if w == "up" && (next == "to" || next == "and") { return true }
      // "is 4% up on the year before" compares.
      if next == "the" || next == "on" && !comparesOn(p, v) { return true }
    }
    if (w == "more" || w == "less" || w == "fewer") && next == "than" {
      return v.s.quantities.contains {
        $0.hedged.lowerBound <= p.tokens.lowerBound && p.tokens.lowerBound < $0.tokens.upperBound
      }
    }
    if w == "cut" || w == "cutting" || w == "slow" || w == "slowed" { return false }
    return false
  }

  /// "up on the year before", "down on May".
  private func comparesOn(_ p: Phrase, _ v: SentenceView) -> Bool {
    v.s.periods.contains {
      $0.tokens.lowerBound > p.tokens.upperBound - 1 && $0.tokens.lowerBound - p.tokens.upperBound <= 3
    }
  }

  // MARK: Factors

  /// "the Del Rio Sector, one of nine on the southwest border": how many there are, and no part.
  private func isOneOfSectors(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    v.text(q.tokens.lowerBound - 1) == "," && v.says(Self.ones, at: q.tokens.lowerBound)
      && v.s.phrases.contains { $0.isSector && $0.tokens.upperBound == q.tokens.lowerBound - 1 }
  }

  private static let ones: WordSet = ["one", "uno", "una"]

  /// "interceptó a 188.858 migrantes, en su mayoría de Cuba, más de diez veces los 17.590 de 2021": of the count before it.
  private func isTimesOfCount(_ q: QuantityMention, _ v: SentenceView) -> Bool {
    let j = q.tokens.upperBound
    guard countJustTold(current) != nil, ["the", "los", "las"].contains(v.text(j)) else { return false }
    return v.s.quantities.contains { $0.hedged.lowerBound == j + 1 && $0.quantity.unit == .count && !$0.isMoney }
  }

  mutating func factorClaim(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let a = q.tokens.lowerBound
    var named = measure(for: a, v)
    if named == nil, isAboutTopic(v, index) || index == context.sentence, let m = context.measure { named = (m, nil) }
    guard let found = named,
      v.cost(a, found.phrase?.tokens ?? a..<a + 1) < 20 || isAnaphoric(v) || isTimesOfCount(q, v)
    else { return nil }
    if q.quantity.value < 1.5 || v.has(.lawOrPlan) { return nil }
    if let d = timesAnotherPlace(q, v, index, found.sense, &used) { return d }
    // "permits to work went up fivefold": of something else, where the sentence names no count of ours.
    if found.phrase == nil,
      v.s.phrases.contains(where: { $0.isBlocker && $0.people == nil && $0.measure == nil && v.cost(a, $0.tokens) < 14 }
      )
    {
      return nil
    }
    // "permits handed to Mexicans went up fivefold": of permits.
    if v.s.phrases.contains(where: {
      $0.isBlocker && $0.people == nil && $0.measure == nil && $0.tokens.upperBound <= a && v.cost(a, $0.tokens) < 24
        && (max(v.s.range.lowerBound, $0.tokens.lowerBound - 4)..<$0.tokens.lowerBound).contains {
          ["number", "numbers", "numero"].contains(v.text($0)) && ["of", "de"].contains(v.text($0 + 1))
        }
    }) {
      return nil
    }
    let after = v.words(q.tokens.upperBound..<min(q.tokens.upperBound + 3, v.s.range.upperBound))
    var sense = found.sense
    if !sense.strong, let c = context.measure, isAnaphoric(v) { sense = c }
    if after.includes("since") || after.includes("more") || after.includes("as many") || after.includes("as often")
      || after.includes("as high") || after.includes("as large") || after.includes("as big")
      || after.includes("as great")
      || after.includes("the")
      || ["las", "los", "lo", "la", "el", "mas"].contains(v.text(q.tokens.upperBound)) || after.includes("greater")
      || after.includes("higher") || after.includes("what") || after.includes("that") || after.includes("those")
      || v.has(.than)
      || v.s.phrases.contains(where: { if case .change? = $0.relation { v.cost(a, $0.tokens) < 6 } else { false } })
    {
      var d = changeDraft(q, .up, .plain, v, index, sense, found.phrase, &used)
      d.assertion = .change(direction: .up, amount: q.quantity, strength: .plain, from: nil, to: nil)
      // "five times as many in 2000 as we did last year": the first is held against the second.
      let after = v.s.periods.filter {
        $0.tokens.lowerBound >= q.tokens.upperBound && v.clauseOf($0.tokens.lowerBound) == v.clauseOf(a)
      }
      if after.count == 2,
        (after[0].tokens.upperBound..<after[1].tokens.lowerBound).contains(where: {
          ["as", "than"].contains(v.text($0))
        }),
        // "four times the fiscal 2020 total and 77 percent more than in 2019": two statements.
        !v.s.quantities.contains(where: {
          $0.duration == nil && $0.tokens.lowerBound >= after[0].tokens.upperBound
            && $0.tokens.upperBound <= after[1].tokens.lowerBound
        })
      {
        let r = resolver(isUS: sense.isUS)
        d.when = r.choices(after[0].form).flatMap { clip($0) }
        d.whenOrigin = .stated(span(after[0].tokens))
        d.versus = .choices(r.choices(after[1].form))
        d.versusOrigin = .stated(span(after[1].tokens))
        ofWholeYear(&d, v)
        return d
      }
      // "four times as many as in the 2010s": the period after is the one compared with.
      if let m = v.s.periods.first(where: { $0.tokens.lowerBound >= q.tokens.upperBound }),
        case .stated(let s) = d.whenOrigin, s == span(m.tokens),
        m.role == .main,
        !context.when.isEmpty || v.s.periods.contains(where: { $0.tokens.upperBound <= a && $0.role == .main })
      {
        let r = resolver(isUS: sense.isUS)
        let choices = r.choices(m.form)
        if let before = v.s.periods.last(where: { $0.tokens.upperBound <= a && $0.role == .main }) {
          d.when = r.choices(before.form).flatMap { clip($0) }
        } else {
          d.when = context.when
        }
        d.whenOrigin = .earlier(context.whenSpan ?? TextSpan(0, 0))
        d.versus = .choices(choices)
        d.versusOrigin = .stated(span(m.tokens))
      }
      return d
    }
    return nil
  }
}
