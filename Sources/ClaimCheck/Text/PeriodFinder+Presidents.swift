import BorderData

extension PeriodFinder {
  func presidentForm(_ i: Int) -> (PeriodForm, Int)? {
    guard i < end, let p = sentence.phrase(startingAt: i) else { return nil }
    for t in p.terms {
      if case .president(let who) = t {
        // Only where it says a time: "under Biden", "since Biden took office", "during the Trump administration".
        let before = text(i - 1)
        let before2 = text(i - 2)
        let preps = ["under", "since", "during", "durante", "bajo", "after", "throughout", "desde"]
        if let (w, first) = time(p.tokens.upperBound), w == .tenure {
          let e = pastItsMonth(first)
          // "the month Joe Biden was sworn in": that month, which is not told apart.
          if before == "month" || before2 == "month" && !["since", "after"].contains(before) { return nil }
          return (.sinceTenure(who), e)
        }
        if text(p.tokens.upperBound) == "'s", let (w, e) = time(p.tokens.upperBound + 1), w == .tenure {
          return (.sinceTenure(who), e)
        }
        // "since the Biden administration began".
        if Self.governments.contains(text(p.tokens.upperBound - 1)),
          Self.beginnings.contains(text(p.tokens.upperBound)),
          (i - 2..<i).contains(where: { ["since", "desde", "after"].contains(text($0)) })
        {
          return (.sinceTenure(who), p.tokens.upperBound + 1)
        }
        if let found = termOfFour(p, who) ?? endOfTerm(p, who) { return found }
        // "while Trump was in office", "when Obama was president".
        let after = p.tokens.upperBound
        if ["while", "when", "mientras", "cuando"].contains(before)
          || ["president", "mr"].contains(before) && ["while", "when"].contains(before2),
          ["was", "were", "is", "sat", "estuvo", "estaba", "era", "fue"].contains(text(after))
        {
          if let (w, e) = time(after + 1), w == .tenure { return (.tenure(who), e) }
          if ["president", "presidente"].contains(text(after + 1)) { return (.tenure(who), after + 2) }
        }
        let isOfTime = ["years", "era", "presidency"].contains(text(p.tokens.upperBound - 1))
        if isOfTime, before == "the", ["in", "over", "from", "of"].contains(before2) {
          return (.tenure(who), p.tokens.upperBound)
        }
        // "after Trump won the election", "since Biden ordered …": what he did dates, not his time in office.
        if ["after", "since", "desde"].contains(before) || ["after", "since", "desde"].contains(before2),
          Self.deeds.contains(tokens[min(after, end - 1)]), after < end
        {
          continue
        }
        if preps.contains(before)
          || (preps.contains(before2) && ["the", "el", "la", "mr", "president"].contains(before))
        {
          if before == "since" || before == "desde" { return (.sinceTenure(who), p.tokens.upperBound) }
          return (.tenure(who), p.tokens.upperBound)
        }
      }
    }
    return nil
  }

  /// "since Trump took office in January", "desde que asumió en enero pasado": the month of it is no time of its own.
  func pastItsMonth(_ e: Int) -> Int {
    guard ["in", "en"].contains(text(e)), let (m, end) = month(e + 1), m == 1 else { return e }
    // "since the inauguration in January 2021": with its year it says when.
    if year(skipOf(end)) != nil { return e }
    return text(end) == "pasado" ? end + 1 : end
  }

  /// "in Trump's last month", "Biden's final full year in office": the January that a term ended in, and the twelve months to it.
  private func endOfTerm(_ p: Phrase, _ who: President) -> (PeriodForm, Int)? {
    var j = p.tokens.upperBound
    guard text(j) == "'s", ["last", "final"].contains(text(j + 1)), let end = who.terms.first?.to else { return nil }
    j += 2
    if text(j) == "full" { j += 1 }
    let form: PeriodForm
    switch text(j) {
    case "month": form = .month(1, year: end)
    case "year": form = .monthSpan(2, end - 1, 1, end)
    default: return nil
    }
    return (form, text(j + 1) == "in" && text(j + 2) == "office" ? j + 3 : j + 1)
  }

  /// "during Barack Obama's second term", "en el primer mandato de Trump": four of the years in office.
  private func termOfFour(_ p: Phrase, _ who: President) -> (PeriodForm, Int)? {
    let after = p.tokens.upperBound
    if text(after) == "'s", let n = Self.terms[text(after + 1)] {
      if text(after + 2) == "term" { return (.term(who, n), after + 3) }
      if text(after + 2) == "four", text(after + 3) == "years" { return (.term(who, n), after + 4) }
    }
    guard ["de", "of"].contains(text(p.tokens.lowerBound - 1)) else { return nil }
    let j = p.tokens.lowerBound - 2
    guard ["term", "mandato", "gobierno", "periodo"].contains(text(j)), let n = Self.terms[text(j - 1)] else {
      return nil
    }
    return (.term(who, n), after)
  }

  private static let governments: Set<String> = [
    "administration", "presidency", "government", "term", "administracion", "gobierno", "presidencia", "mandato",
  ]
  private static let beginnings: Set<String> = ["began", "started", "begin", "empezo", "comenzo", "arranco", "inicio"]

  private static let terms: [String: Int] = [
    "first": 1, "second": 2, "primer": 1, "primero": 1, "segundo": 2,
  ]

  private static let deeds: WordSet = [
    "won", "lost", "said", "ordered", "signed", "announced", "promised", "imposed", "launched", "ended", "began", "put",
    "made", "threatened", "issued", "declared", "lifted", "defeated", "beat", "closed", "gano", "firmo", "anuncio",
    "ordeno", "dijo", "prometio", "impuso",
  ]
}
