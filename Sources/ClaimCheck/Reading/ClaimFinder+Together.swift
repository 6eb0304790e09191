import BorderData

/// Groups that are counted as one, or each on its own.
extension ClaimFinder {
  /// "Together with Cubans and Nicaraguans, they made up more than a third": those spoken of and those named.
  private func together(_ v: SentenceView) -> (all: [CountryCode], named: [CountryCode])? {
    let low = v.s.range.lowerBound
    guard v.says(Self.togethers, at: low), ["with", "con", "a"].contains(v.text(low + 1)),
      let comma = (low..<min(low + 12, v.s.range.upperBound)).first(where: { v.text($0) == "," })
    else { return nil }
    // Past the last comma of the list.
    let last =
      (comma..<min(comma + 8, v.s.range.upperBound)).last(where: { i in
        v.text(i) == "," && v.s.phrases.contains { $0.country != nil && $0.tokens.upperBound == i }
      }) ?? comma
    let named = Self.countries(of: v.s.phrases.filter { $0.tokens.upperBound <= last })
    guard !named.isEmpty,
      let before = lastDraft(since: current - 2, where: { $0.sentence < current && $0.outside == nil }),
      case .only(let spokenOf)? = before.who.first, Set(spokenOf).isDisjoint(with: named)
    else { return nil }
    return (spokenOf + named, named)
  }

  /// Gives a claim of such a sentence all of them.
  func takeTogether(_ d: inout Draft, _ v: SentenceView) {
    guard let group = together(v), case .only(let list)? = d.who.first, Set(list).isSuperset(of: group.named) else {
      return
    }
    let others = list.filter { !group.named.contains($0) }
    if d.kind == .comparison, d.versusWho == nil, !others.isEmpty { d.versusWho = .only(others) }
    d.who = [.only(group.all)]
    d.topic = nil
  }

  /// Of which countries a sentence leaves the next one to speak as "the three nationalities".
  func countriesListed(_ v: SentenceView) -> [CountryCode] {
    together(v)?.all ?? Self.countries(of: v.s.phrases)
  }

  private static let togethers: WordSet = ["together", "along", "junto", "juntos", "sumados"]

  /// "Ecuadorians and Colombians each numbered about 17,000": of each, and not of both.
  func isOfEach(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .level(let q) = d.assertion, case .only(let list)? = d.who.first, (2...5).contains(list.count),
      let n = v.mention(of: q),
      let last = v.s.phrases.last(where: { $0.country != nil && $0.tokens.upperBound <= n.hedged.lowerBound })
    else { return false }
    return (last.tokens.upperBound..<n.hedged.lowerBound).prefix(3).contains { v.says(Self.eachOfThem, at: $0) }
  }

  private static let eachOfThem: WordSet = ["each", "cada"]

  /// "8,728 Hondurans, slightly fewer than the number of Mexicans": one group against another, told by words alone.
  mutating func thanNumberOf(_ v: SentenceView, _ index: Int, _ used: inout Set<Int>) -> Draft? {
    guard let base = countJustTold(index), case .only(let own)? = base.who.first, let sense = base.measure,
      let at = v.s.range.first(where: { i in
        (v.says(Self.moreWords, at: i) || v.says(Self.fewerWords, at: i)) && ["than", "que"].contains(v.text(i + 1))
          && !used.contains(i)
      }), let q = v.mention(of: base.stated), q.tokens.upperBound <= at, at - q.tokens.upperBound <= 6,
      let number = (at + 2...at + 3).first(where: { v.says(Self.numberNouns, at: $0) }),
      ["of", "de"].contains(v.text(number + 1)),
      let other = v.s.phrases.first(where: {
        $0.country?.isPlace == false && $0.tokens.lowerBound >= number + 2 && $0.tokens.lowerBound <= number + 3
      }), let code = other.country?.code, !own.contains(code)
    else { return nil }
    for i in at..<other.tokens.upperBound { used.insert(i) }
    var d = Draft(
      kind: .comparison, tokens: at..<other.tokens.upperBound, sentence: index,
      assertion: .comparison(greater: v.says(Self.moreWords, at: at), factor: nil))
    d.measure = sense
    d.take(slotsOf: base)
    d.versusWho = .only([code])
    return d
  }

  private static let moreWords: WordSet = ["more", "greater", "higher", "larger", "mas", "mayor"]
  private static let fewerWords: WordSet = ["fewer", "less", "lower", "smaller", "menos", "menor"]
  private static let numberNouns: WordSet = ["number", "count", "total", "numero"]

  /// "rose every month after he took office, from 78,414 in January to 213,593 in July": from the first of the numbers' times to the
  /// last.
  func betweenNumbers(_ d: inout Draft, _ v: SentenceView) -> Bool {
    let counts = v.s.quantities.filter { $0.quantity.unit == .count && $0.duration == nil && !$0.isMoney }
    func time(_ q: QuantityMention) -> PeriodMention? {
      v.s.periods.first {
        $0.tokens.lowerBound >= q.tokens.upperBound && $0.tokens.lowerBound - q.tokens.upperBound <= 2
      }
    }
    guard let from = counts.first(where: { ["from", "de", "desde"].contains(v.text($0.hedged.lowerBound - 1)) }),
      let to = counts.first(where: {
        $0.hedged.lowerBound > from.tokens.upperBound && ["to", "a"].contains(v.text($0.hedged.lowerBound - 1))
      }), let start = time(from), let end = time(to), start.tokens != end.tokens
    else { return false }
    let r = resolver(isUS: d.measure?.isUS ?? true)
    guard let last = r.choices(end.form).first?.period,
      let first = resolver(isUS: d.measure?.isUS ?? true, context: last).choices(start.form).first(where: {
        $0.period.first < last.first && $0.period.length == last.length
      })?.period
    else { return false }
    d.when = [
      PeriodChoice(period: .exactly(first.first...last.last), weight: 1, why: "from the first number to the last")
    ]
    d.whenOrigin = .stated(span(start.tokens))
    d.versus = .none
    return true
  }
}
