import BorderData

/// What did not happen, who is not meant, and differences told as counts: the number is then not the count of those named.
extension ClaimFinder {
  func denialDoubts(of d: Draft, _ v: SentenceView) -> [Doubt] {
    var out: [Doubt] = []
    if isDeniedLine(d, v) {
      out.append("It says which line was not crossed, or not by all, and may be read the wrong way.")
    }
    if isDifference(d, v) { out.append("The number is of how far apart two counts are.") }
    if refersToCountry(d, v) { out.append("It may be of the people of a country named before.") }
    if isOfTimeSoFar(d, v) {
      out.append(Doubt("It may be of the year as far as it had run, and not of its last month.", of: .time))
    }
    if countsTimes(d, v) { out.append("It says in how many months or places something was so.") }
    if isOfOtherVerb(d, v) { out.append("The group may be that of another change told in the sentence.") }
    if holdsAgainstRest(d, v) { out.append("It holds one against all others, and not against an earlier time.") }
    return out
  }

  /// "did not reach 15,000", "failed to top", "neither Laredo nor El Centro topped 2,000", "all sectors but one stayed under".
  private func isDeniedLine(_ d: Draft, _ v: SentenceView) -> Bool {
    if d.isDenied { return false }
    let at = v.mention(of: d.stated)?.hedged.lowerBound ?? d.tokens.upperBound
    let c = v.clauseOf(max(v.s.range.lowerBound, at - 1))
    return (v.s.range.lowerBound..<at).contains { i in
      (v.clauseOf(i) == c || at - i <= 9)
        && (v.says(Self.denials, at: i) && !v.says(Self.notDenying, at: i + 1)
          && !(v.text(i) == "no" && v.says(Self.fewer, at: i + 1))
          || v.text(i) == "other" && v.text(i + 1) == "than"
          || v.text(i) == "all" && (i..<at).contains { v.text($0) == "but" }
          || v.text(i) == "only" && v.text(i + 1) == "in")
    } || ["short", "shy"].contains(v.text(at - 2)) && v.text(at - 1) == "of"
      || v.says(Self.exceptions)
  }

  private static let denials: WordSet = [
    "not", "n't", "neither", "nor", "never", "none", "failed", "no", "nunca", "ninguno", "ninguna", "tampoco", "ni",
    "couldn't", "didn't", "wasn't", "hasn't", "haven't", "weren't", "don't", "doesn't",
  ]
  /// "not only", "no longer", "no acompañados".
  private static let notDenying: WordSet = [
    "only", "just", "solo", "longer", "acompanados", "acompanadas", "acompanado", "acompanada", "autorizados",
    "autorizado", "autorizada", "documentados", "obstante",
  ]
  /// What is left out of a rule: "as Title 42 exceptions".
  private static let exceptions: WordSet = [
    "exception", "exceptions", "exempted", "exempt", "exemptions", "excepcion", "excepciones", "exentos",
  ]
  /// "no fewer than 5,000".
  private static let fewer: WordSet = ["fewer", "less", "menos"]

  /// "ahead of San Diego by 75,694", "trailed Yuma by 36,393", "an increase of 58,011 in apprehensions".
  private func isDifference(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .level = d.assertion, let q = v.mention(of: d.stated) else { return false }
    let low = q.hedged.lowerBound
    if ["by", "por"].contains(v.text(low - 1)), v.s.range.contains(where: { v.says(Self.ahead, at: $0) }) {
      return true
    }
    if (q.tokens.upperBound..<min(v.s.range.upperBound, q.tokens.upperBound + 6)).contains(where: {
      ["behind", "ahead", "apart"].contains(v.text($0))
    }) {
      return true
    }
    // A second number after a difference is the other end of it: "by 75,694 encounters, 251,984 to 176,290".
    if v.text(low - 1) == "to", v.s.range.contains(where: { v.says(Self.ahead, at: $0) && $0 < low }),
      v.s.quantities.count(where: { $0.quantity.unit == .count && $0.duration == nil }) > 1
    {
      return true
    }
    return ["of", "de"].contains(v.text(low - 1)) && v.says(Self.differences, at: low - 2)
  }

  private static let ahead: WordSet = [
    "ahead", "behind", "trailed", "trailing", "led", "lead", "leads", "outpaced", "beat", "trails", "aventajo",
    "supero",
  ]
  private static let differences: WordSet = [
    "increase", "decrease", "rise", "drop", "fall", "decline", "jump", "difference", "gap", "aumento", "descenso",
    "diferencia", "caida", "incremento", "lead", "margin",
  ]

  /// "Take Mexico. 4,094 of its citizens were apprehended": whose they are was said before.
  private func refersToCountry(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.who.first == .everyone, d.measure?.measure != .asylum else { return false }
    return v.s.range.contains { i in
      ["its", "sus"].contains(v.text(i)) && v.says(Self.nationals, at: i + 1)
        || ["that", "there", "ese"].contains(v.text(i)) && ["from", "de"].contains(v.text(i - 1))
    }
  }

  private static let nationals: WordSet = [
    "citizens", "nationals", "people", "ciudadanos", "nacionales", "children", "families",
  ]

  /// "had by the end of June already recorded more, 347,623, than in all of fiscal 2022": of the year so far.
  private func isOfTimeSoFar(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.when.first?.period.length == 1 else { return false }
    let isSince = v.s.periods.contains { $0.role == .since && $0.tokens.lowerBound <= d.tokens.upperBound }
    switch d.kind {
    case .comparison, .change:
      return v.s.periods.contains { m in
        (m.tokens.lowerBound - 3..<m.tokens.lowerBound).contains {
          ["all", "whole", "entire", "todo"].contains(v.text($0))
        }
      } || isSince && v.s.range.contains { ["already", "ya"].contains(v.text($0)) }
    case .level, .cumulative:
      return v.s.range.contains { i in
        ["since", "desde"].contains(v.text(i)) && ["the", "el"].contains(v.text(i + 1))
          && ["first", "1", "1ro", "primero"].contains(v.text(i + 2))
      }
    default: return false
    }
  }

  /// "In three of the nine sectors arrests rose", "in five months of fiscal 2024 they made fewer", "ten times".
  private func countsTimes(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.kind == .change || d.kind == .comparison || d.kind == .trend || d.kind == .level || d.kind == .share
    else { return false }
    return v.s.range.contains { i in
      guard v.says(Self.smalls, at: i) else { return false }
      let next = v.text(i + 1)
      let isOf =
        ["of", "de"].contains(next) && (i + 2...i + 7).contains { v.says(Self.units2, at: $0) }
        && ["in", "en", "of"].contains(v.text(i - 1))
      let inMonths =
        v.says(Self.units2, at: i + 1) && ["of", "de"].contains(v.text(i + 2))
        && ["in", "en"].contains(v.text(i - 1))
      return isOf || inMonths || d.stated == nil && next == "times"
    }
      || d.kind == .share
        && v.s.range.contains {
          ["single", "one", "solo"].contains(v.text($0)) && ["month", "year", "mes", "ano"].contains(v.text($0 + 1))
        }
  }

  private static let smalls: WordSet = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "dos", "tres", "cuatro",
    "cinco", "seis", "siete", "ocho", "nueve", "diez", "none",
  ]
  private static let units2: WordSet = ["months", "sectors", "meses", "sectores", "years"]

  /// "Overall apprehensions fell, even as those of family members rose": the group stands beside the other verb.
  private func isOfOtherVerb(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .change(let direction, _, _, _, _) = d.assertion, !d.demographics.isEmpty else { return false }
    let verbs = v.s.phrases.compactMap { p -> (Direction, Range<Int>)? in
      if case .change(let way, _)? = p.relation { return (way, p.tokens) }
      return nil
    }
    guard verbs.contains(where: { $0.0 == direction }), verbs.contains(where: { $0.0 != direction }) else {
      return false
    }
    return v.s.phrases.contains { p in
      guard let who = p.people, !who.isEmpty, d.demographics.isSuperset(of: who) else { return false }
      func gap(_ r: Range<Int>) -> Int {
        r.lowerBound >= p.tokens.upperBound ? r.lowerBound - p.tokens.upperBound : p.tokens.lowerBound - r.upperBound
      }
      return verbs.min { gap($0.1) < gap($1.1) }.map { $0.0 != direction } ?? false
    }
  }

  /// "More people came from Mexico than from anywhere else".
  private func holdsAgainstRest(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.kind == .comparison || d.kind == .change, d.versusWho == nil else { return false }
    return v.s.range.contains {
      ["anywhere", "elsewhere"].contains(v.text($0)) && ["else", ","].contains(v.text($0 + 1))
    }
  }
}
