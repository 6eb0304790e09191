public import BorderData

extension Figures {
  /// Citizenships that the tables behind a selection list, in no order; empty where none breaks it out.
  ///
  /// Read from the best table that answers the selection for the period.
  public func countries(of s: Selection, in p: Period) -> [CountryCode] {
    var everyone = s
    everyone.who = .everyone
    return countryAnswers.answer(to: FigureQuestion(selection: everyone, period: p)) { listed(everyone, p) }
  }

  private func listed(_ everyone: Selection, _ p: Period) -> [CountryCode] {
    guard let best = try? figure(everyone, p) else { return [] }
    // The best table of everyone may tell no nationalities apart; then the next that does.
    for f in [best] + everyFigure(everyone, p) {
      var found: Set<UInt16> = []
      for part in f.parts {
        cube.tables[part.table].citizenship.withBuffer { column in
          for c in column where c > 0 { found.insert(c) }
        }
      }
      if !found.isEmpty { return found.sorted().map { CountryCode(packed: $0) } }
    }
    return []
  }
}
