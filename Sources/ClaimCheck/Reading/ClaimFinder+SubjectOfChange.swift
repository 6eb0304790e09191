import BorderData

/// What a word of change is said of, and whether it is said of a count at all.
extension ClaimFinder {
  /// "That represents a sharp fall from 2019", "marks a rise over the year before": a noun of change held against a time,
  /// and said of what was just spoken of.
  func marksChange(_ p: Phrase, _ v: SentenceView) -> Bool {
    let low = p.tokens.lowerBound
    return (max(v.s.range.lowerBound, low - 4)..<low).contains { v.says(Self.marking, at: $0) }
      && v.s.periods.contains {
        ($0.role == .versus || $0.role == .since) && $0.tokens.lowerBound >= p.tokens.upperBound
          && $0.tokens.lowerBound - p.tokens.upperBound <= 5
      }
  }

  static let marking: WordSet = [
    "represents", "represented", "representing", "marks", "marked", "marking", "reflects", "reflected", "reflecting",
    "constitutes", "constituted", "means", "meant", "is", "was", "representa", "represento", "supone", "supuso",
    "significa", "marca", "marco", "constituye",
  ]

  /// "En el Darién el número de venezolanos se disparó": a group whose number is spoken of, beside a border or a route.
  func numberOfGroup(before a: Int, _ v: SentenceView) -> Phrase? {
    guard
      v.s.phrases.contains(where: {
        switch $0.place {
        case .border?, .darien?: true
        case .place(let id)?: id.hasPrefix("us") || id.hasPrefix("sector:")
        default: false
        }
      })
    else { return nil }
    return v.s.phrases.last { p in
      p.country?.isPlace == false && p.tokens.upperBound <= a && a - p.tokens.upperBound <= 3
        && ["of", "de"].contains(v.text(p.tokens.lowerBound - 1))
        && ["number", "numbers", "numero", "numeros", "flow", "flujo"].contains(v.text(p.tokens.lowerBound - 2))
        && !v.says(Self.notPeople, at: p.tokens.upperBound)
    }
  }

  /// "Los de hondureños, en contraste, han aumentado": nothing but an aside between a subject and its verb.
  func isAsideBetween(_ from: Int, _ to: Int, _ v: SentenceView) -> Bool {
    guard v.text(from) == ",", to - from <= 7, let close = (from + 1..<to).last(where: { v.text($0) == "," }) else {
      return false
    }
    return to - close <= 3
      && !v.s.phrases.contains {
        $0.tokens.lowerBound >= from && $0.tokens.upperBound <= to
          && ($0.measure != nil || $0.country != nil || $0.outside != nil)
      }
  }

  /// "more easily apprehended", "increased immigration enforcement", "it is unclear how far the increase": words of change
  /// that are said of no count.
  func isNoCount(_ p: Phrase, _ v: SentenceView) -> Bool {
    let next = v.text(p.tokens.upperBound)
    if ["more", "less"].contains(v.words(p.tokens)), next.hasSuffix("ly"), next != "family" { return true }
    // "la cifra más baja del año": an adjective.
    if ["mas", "menos"].contains(v.text(p.tokens.lowerBound - 1)), v.text(p.tokens.lowerBound) == "baja" {
      return true
    }
    if let m = v.s.phrase(startingAt: p.tokens.upperBound), m.measure?.weak ?? false,
      Self.notFlow.contains(v.text(m.tokens.upperBound))
    {
      return true
    }
    return (max(v.s.range.lowerBound, p.tokens.lowerBound - 10)..<p.tokens.lowerBound).contains {
      v.says(Self.unsure, at: $0)
    }
  }

  static let unsure: WordSet = ["unclear", "uncertain", "whether"]

  /// "more Hondurans than Guatemalans": the nationalities on either side of "than".
  func groupsCompared(_ p: Phrase, _ v: SentenceView) -> (left: [CountryCode], right: [CountryCode])? {
    guard
      let than = (p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 8)).first(where: {
        ["than", "que"].contains(v.text($0))
      })
    else { return nil }
    func codes(_ r: Range<Int>) -> [CountryCode] {
      v.s.phrases.filter { r.contains($0.tokens.lowerBound) && $0.country?.isPlace == false }.compactMap {
        $0.country?.code
      }
    }
    let left = codes(p.tokens.upperBound..<than)
    let right = codes(than..<min(v.s.range.upperBound, than + 5))
    // "more Mexicans have returned than new Mexican immigrants have come": one group, by what it did.
    return left.isEmpty || right.isEmpty || Set(left) == Set(right) ? nil : (left, right)
  }

  /// "has declined every year since 2004": to the last year that is whole.
  func wholeYears(_ run: PeriodChoice, of start: PeriodChoice, _ r: PeriodResolver, _ v: SentenceView)
    -> PeriodChoice
  {
    guard start.period.length == 12, v.says(["year"]) || v.says(["ano"]) else { return run }
    var end = start.period
    while end.shifted(years: 1).last <= run.period.last { end = end.shifted(years: 1) }
    guard end != start.period else { return run }
    return PeriodChoice(
      period: Period.exactly(start.period.first...end.last), weight: run.weight, why: "to the last whole year")
  }
}
