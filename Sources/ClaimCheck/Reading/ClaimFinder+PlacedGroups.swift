import BorderData

/// "Ecuadorians, with about 51,000, were second, followed by Haitians", "San Diego was second": a place in an order told by a number
/// of order alone.
extension ClaimFinder {
  mutating func placedGroups(_ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> [Draft] {
    var out: [Draft] = []
    out += placedFirst(v, index, &used)
    for q in v.s.quantities {
      if let d = placedNext(q, v, index, &used) ?? placedBefore(q, v, index, &used) { out.append(d) }
      guard let n = q.ordinal, (2...10).contains(n), q.tokens.count == 1, !used.contains(q.tokens.lowerBound),
        let verb = (max(v.s.range.lowerBound, q.tokens.lowerBound - 2)..<q.tokens.lowerBound).last(where: {
          v.says(Self.placings, at: $0)
        }), (verb + 1..<q.tokens.lowerBound).allSatisfy({ v.says(Self.fillers, at: $0) }),
        isEndOfPlace(q.tokens.upperBound, v),
        !v.s.phrases.contains(where: { p in
          guard p.tokens.overlaps(q.tokens) else { return false }
          if case .rank? = p.relation { return true }
          return false
        }), let subject = subjectOfPlace(before: verb, v, index),
        let base = lastDraft(since: index - 2, where: { $0.outside == nil && $0.measure != nil }),
        let sense = base.measure
      else { continue }
      var d = draft(
        .rank, .rank(position: n, end: .highest, among: [], value: nil), nil, v, index, sense, nil, &used, at: verb)
      if !d.whenOrigin.isStated { (d.when, d.whenOrigin) = (base.when, base.whenOrigin) }
      if subject.country != nil, !d.placeOrigin.isStated { (d.place, d.placeOrigin) = (base.place, base.placeOrigin) }
      place(subject, &d)
      d.tokens = subject.tokens.lowerBound..<q.tokens.upperBound
      used.insert(q.tokens.lowerBound)
      if d.whoOrigin.isStated { countPlaced(d, behind: q, v, index) }
      out.append(d)
      out += followers(of: d, v)
    }
    return out
  }

  /// "Honduras fue el segundo, con 1,947": the count right behind is of the same.
  private mutating func countPlaced(_ d: Draft, behind q: QuantityMention, _ v: SentenceView, _ index: Int) {
    for i in drafts.indices.suffix(6) where drafts[i].sentence == index && !drafts[i].whoOrigin.isStated {
      guard case .level = drafts[i].assertion, let n = v.mention(of: drafts[i].stated),
        (1...3).contains(n.hedged.lowerBound - q.tokens.upperBound), v.says(Self.withs, at: n.hedged.lowerBound - 1)
      else { continue }
      (drafts[i].who, drafts[i].whoOrigin) = (d.who, d.whoOrigin)
      (drafts[i].when, drafts[i].whenOrigin) = (d.when, d.whenOrigin)
      (drafts[i].place, drafts[i].placeOrigin) = (d.place, d.placeOrigin)
    }
  }

  private static let withs: WordSet = ["with", "con", "at", ","]

  /// "San Diego … remained in first place, with 14,436": of sectors.
  private mutating func placedFirst(_ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> [Draft] {
    guard
      let p = v.s.phrases.first(where: {
        if case .rank(let n)? = $0.relation, (n ?? 1) == 1 {
          return v.text($0.tokens.upperBound - 1) == "place" && !used.contains($0.tokens.lowerBound)
        }
        return false
      }),
      !v.s.phrases.contains(where: { $0.country?.isPlace == false }),
      let sector = v.s.phrases.first(where: { $0.isSector && $0.tokens.upperBound <= p.tokens.lowerBound }),
      let place = sector.borderOrSector, sector.tokens.lowerBound - v.s.range.lowerBound <= 1,
      let base = lastDraft(since: index - 2, where: { $0.outside == nil && $0.measure != nil }),
      let sense = base.measure
    else { return [] }
    var d = draft(
      .rank, .rank(position: 1, end: .highest, among: [], value: nil), nil, v, index, sense, nil, &used,
      at: p.tokens.lowerBound)
    d.place = place
    d.placeOrigin = .stated(span(sector.tokens))
    if !d.whenOrigin.isStated { (d.when, d.whenOrigin) = (base.when, base.whenOrigin) }
    used.insert(p.tokens.lowerBound)
    return [d]
  }

  /// "El Paso came second and Tucson third": the next of the order, told by a number alone.
  private mutating func placedNext(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let namesNations = q.ordinal != nil && ordersNations(index)
    guard let n = q.ordinal, (2...10).contains(n), q.tokens.count == 1, isEndOfPlace(q.tokens.upperBound, v),
      let subject = v.s.phrases.last(where: {
        let gap = $0.tokens.upperBound..<max($0.tokens.upperBound, q.tokens.lowerBound)
        return $0.tokens.upperBound <= q.tokens.lowerBound && gap.count <= 1
          && gap.allSatisfy { v.says(Self.articlesOfPlace, at: $0) }
          && ($0.country.map { !$0.isPlace || namesNations } ?? false || $0.isSector)
      }),
      ["and", ",", "y"].contains(v.text(subject.tokens.lowerBound - 1))
        || ["los", "las", "the", "el"].contains(v.text(subject.tokens.lowerBound - 1))
          && ["and", ",", "y"].contains(v.text(subject.tokens.lowerBound - 2)),
      let sense = context.measure
    else { return nil }
    var d = draft(
      .rank, .rank(position: n, end: .highest, among: [], value: nil), nil, v, index, sense, nil, &used,
      at: q.tokens.lowerBound)
    place(subject, &d)
    d.tokens = subject.tokens.lowerBound..<q.tokens.upperBound
    if d.whoOrigin.isStated { countPlaced(d, behind: q, v, index) }
    return d
  }

  /// "El segundo lugar lo ocupó Ecuador, el tercero Honduras y el cuarto Colombia": the place before the name.
  private mutating func placedBefore(
    _ q: QuantityMention, _ v: SentenceView, _ index: Int, _ used: inout Set<Int>
  ) -> Draft? {
    let low = q.tokens.lowerBound
    guard let n = q.ordinal, (2...10).contains(n), q.tokens.count == 1, !used.contains(low),
      ["el", "la", "the"].contains(v.text(low - 1)),
      low - 1 == v.s.range.lowerBound || [",", "y", "and", ";"].contains(v.text(low - 2)),
      let subject = v.s.phrases.first(where: {
        $0.tokens.lowerBound >= q.tokens.upperBound && ($0.country != nil || $0.isSector)
      }), subject.tokens.lowerBound - q.tokens.upperBound <= 4,
      (q.tokens.upperBound..<subject.tokens.lowerBound).allSatisfy({ v.says(Self.beforePlaced, at: $0) }),
      // Right behind the place, or said to have it.
      subject.tokens.lowerBound == q.tokens.upperBound
        || (q.tokens.upperBound..<subject.tokens.lowerBound).contains(where: {
          v.says(Self.placings, at: $0) || v.text($0) == "ocupo"
        }),
      let base = lastDraft(since: index - 2, where: { $0.outside == nil && $0.measure != nil }),
      base.kind == .rank || drafts.suffix(8).contains(where: { $0.kind == .rank && index - $0.sentence <= 1 }),
      let sense = base.measure
    else { return nil }
    var d = draft(
      .rank, .rank(position: n, end: .highest, among: [], value: nil), nil, v, index, sense, nil, &used, at: low)
    if !d.whenOrigin.isStated { (d.when, d.whenOrigin) = (base.when, base.whenOrigin) }
    if !d.placeOrigin.isStated { (d.place, d.placeOrigin) = (base.place, base.placeOrigin) }
    place(subject, &d)
    d.demographics = .everyone
    d.tokens = low..<subject.tokens.upperBound
    for i in low..<subject.tokens.lowerBound { used.insert(i) }
    return d
  }

  private static let beforePlaced: WordSet = [
    "lugar", "puesto", "sitio", "place", "lo", "ocupo", "ocuparon", "fue", "es", "was", "went", "to", "para", "los",
    "las",
    "el", "la", "the",
  ]

  /// Gives an order the nationality or the sector that is placed in it.
  private func place(_ subject: Phrase, _ d: inout Draft) {
    if let code = subject.country?.code {
      d.who = [.only([code])]
      d.whoOrigin = .stated(span(subject.tokens))
    } else if let place = subject.borderOrSector {
      d.place = place
      d.placeOrigin = .stated(span(subject.tokens))
    }
  }

  /// The nationality or sector that the verb is said of, past an aside between commas.
  private func subjectOfPlace(before verb: Int, _ v: SentenceView, _ index: Int) -> Phrase? {
    let ordersNations = ordersNations(index)
    guard
      let p = v.s.phrases.last(where: {
        $0.tokens.upperBound <= verb && ($0.country.map { !$0.isPlace || ordersNations } ?? false || $0.isSector)
      })
    else { return nil }
    let between = (p.tokens.upperBound..<verb).filter { !v.says(Self.nouns, at: $0) }
    guard let first = between.first else { return p }
    let isAside = v.text(first) == "," && v.text(verb - 1) == "," && between.count <= 10
    return isAside ? p : nil
  }

  /// "Guatemala was the main country of origin; Honduras was second": nations by their countries' names.
  private func ordersNations(_ index: Int) -> Bool {
    context.measure?.measure == .asylum && tellsOfOrigins()
      || drafts.suffix(6).contains { d in
        guard index - d.sentence <= 2, d.outside == nil, case .only(let codes)? = d.who.first else { return false }
        return codes.count == 1
      }
  }

  private func isEndOfPlace(_ i: Int, _ v: SentenceView) -> Bool {
    i >= v.s.range.upperBound || v.says(Self.ends, at: i)
  }

  private static let articlesOfPlace: WordSet = ["the", "el", "la", "los", "las"]
  private static let placings: WordSet = [
    "was", "were", "is", "are", "came", "comes", "ranked", "ranks", "finished", "placed", "remained", "stood", "stands",
    "fue", "fueron", "eran", "son", "quedaron", "quedo", "es", "situo", "situa", "situaron", "ubico", "ubica",
    "ubicaron", "coloco", "coloca", "colocaron", "figura", "figuran", "aparece", "aparecen",
  ]
  private static let fillers: WordSet = ["the", "in", "a", "los", "las", "el", "la", "close", "distant", "en"]
  private static let nouns: WordSet = ["sector", "sectors", "migrants", "nationals", "citizens", "se"]
  private static let ends: WordSet = [
    ",", ".", ";", ":", "with", "at", "and", "behind", "after", "(", "con", "y", "tras",
  ]
}
