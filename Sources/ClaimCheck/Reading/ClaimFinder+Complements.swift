import BorderData

/// Everyone but those of a nation: "257,000 of non-Mexicans", "68,000 of people from anywhere else", "93% of non-Mexican
/// apprehensions".
extension ClaimFinder {
  /// Those left out right behind a number; nil where none are.
  private func leftOut(behind q: QuantityMention, _ v: SentenceView) -> (codes: [CountryCode], tokens: Range<Int>)? {
    var j = q.tokens.upperBound
    while v.says(Self.beforeGroups, at: j), j - q.tokens.upperBound < 5 { j += 1 }
    guard let cue = v.s.phrase(startingAt: j), cue.isCue(.otherThan) else { return elsewhere(from: j, q, v) }
    var codes: [CountryCode] = []
    var k = cue.tokens.upperBound
    if v.text(k) == "-" { k += 1 }
    while let c = v.s.phrase(startingAt: k), let code = c.country?.code {
      codes.append(code)
      k = c.tokens.upperBound
      while v.says(Self.joiners, at: k) { k += 1 }
    }
    return codes.isEmpty ? nil : (codes, j..<k)
  }

  /// "Venezuelans made 328,650 of the crossings and everyone else 191,435", "todos los demás 191.435".
  private func everyoneElse(before q: QuantityMention, _ v: SentenceView) -> (
    codes: [CountryCode], tokens: Range<Int>
  )? {
    let low = max(v.s.range.lowerBound, q.hedged.lowerBound - 4)
    guard
      let i = (low..<q.hedged.lowerBound).last(where: {
        v.text($0) == "else" && ["everyone", "everybody", "anyone"].contains(v.text($0 - 1))
          || ["others", "rest"].contains(v.text($0)) && ["all", "the"].contains(v.text($0 - 1))
          || v.text($0) == "demas" || v.text($0) == "resto" && v.text($0 - 1) == "el"
      })
    else { return nil }
    let codes = nationalities(in: v.s.range.lowerBound..<i, v)
    return codes.isEmpty ? nil : (codes, i - 1..<i + 1)
  }

  /// The nationalities that begin in a stretch of the sentence.
  func nationalities(in r: Range<Int>, _ v: SentenceView) -> [CountryCode] {
    v.s.phrases.filter { r.contains($0.tokens.lowerBound) && $0.country?.isPlace == false }.compactMap {
      $0.country?.code
    }
  }

  /// "of people from anywhere else": from all but the countries named before.
  private func elsewhere(from j: Int, _ q: QuantityMention, _ v: SentenceView) -> (
    codes: [CountryCode], tokens: Range<Int>
  )? {
    // "68,000 from all other nations".
    let isOfOthers = v.says(Self.others, at: j) && v.says(Self.nations, at: j + 1)
    guard isOfOthers || v.says(Self.anywheres, at: j) && (v.text(j + 1) == "else" || v.text(j) == "elsewhere") else {
      return nil
    }
    let codes = nationalities(in: v.s.range.lowerBound..<q.hedged.lowerBound, v)
    return codes.isEmpty ? nil : (codes, j..<j + 1)
  }

  func ofAllOthers(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    guard let out = leftOut(behind: q, v) ?? everyoneElse(before: q, v) else { return }
    d.who = [.except(out.codes)]
    d.whoOrigin = .stated(span(out.tokens))
    d.topic = nil
  }

  /// "Honduras, Guatemala and El Salvador account for 93% of non-Mexican apprehensions": those before the verb, of all others.
  func shareOfAllOthers(_ d: inout Draft, _ q: QuantityMention, _ v: SentenceView) {
    guard ["of", "de"].contains(v.text(q.tokens.upperBound)), let out = leftOut(behind: q, v) else { return }
    let c = v.clauseOf(q.tokens.lowerBound)
    let part = v.s.phrases.filter {
      $0.country != nil && $0.tokens.upperBound <= q.hedged.lowerBound && v.clauseOf($0.tokens.lowerBound) == c
    }.compactMap { $0.country?.code }
    guard !part.isEmpty else { return }
    d.who = [.only(part)]
    d.whoOrigin = .stated(span(q.tokens))
    d.wholeWho = .except(out.codes)
  }

  private static let beforeGroups: WordSet = [
    "of", "de", "people", "migrants", "personas", "migrantes", "from", "were", "the", "apprehensions", "arrests", "all",
  ]
  private static let others: WordSet = ["other", "otros", "otras", "demas"]
  private static let nations: WordSet = [
    "nations", "countries", "nationalities", "paises", "naciones", "nacionalidades",
  ]
  private static let anywheres: WordSet = ["anywhere", "somewhere", "everywhere", "elsewhere"]
}
