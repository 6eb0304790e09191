public import BorderData

/// A country's count in a period.
package struct CountryCount: Sendable {
  package let country: CountryCode
  package let count: Int
}

extension Figures {
  /// Citizenships that the tables behind a selection list, in no order; empty where none breaks it out.
  ///
  /// Read from the best table that answers the selection for the period.
  public func countries(of s: Selection, in p: Period) -> [CountryCode] {
    var everyone = s
    everyone.who = .everyone
    return countryAnswers.answer(to: FigureQuestion(selection: everyone, period: p)) { listed(everyone, p) }
  }

  /// The whole counts of those citizenships in a period, the highest first: what orders a hundred nationalities
  /// needs no more of most of them.
  package func counts(byCountryOf s: Selection, in p: Period) -> [CountryCount] {
    var everyone = s
    everyone.who = .everyone
    return countryCounts.answer(to: FigureQuestion(selection: everyone, period: p)) {
      var one = everyone
      return countries(of: everyone, in: p).compactMap { country in
        one.who = .only([country])
        return layers(one).wholeValue(p).map { CountryCount(country: country, count: $0) }
      }
      .sorted { $0.count > $1.count }
    }
  }

  private func listed(_ everyone: Selection, _ p: Period) -> [CountryCode] {
    guard let best = try? figure(everyone, p) else { return [] }
    // The best table of everyone may tell no nationalities apart; then the next that does.
    for f in [best] + everyFigure(everyone, p) {
      var found: Set<UInt16> = []
      for part in f.parts { found.formUnion(tableCitizenships.answer(to: part.table) { citizenships(part.table) }) }
      if !found.isEmpty { return found.sorted().map { CountryCode(packed: $0) } }
    }
    return []
  }

  /// Those that a table lists anywhere: one pass over its rows, kept.
  private func citizenships(_ table: Int) -> [UInt16] {
    cube.tables[table].citizenship.withBuffer { column in
      var isListed = Array(repeating: false, count: Int(column.max() ?? 0) + 1)
      for c in column { isListed[Int(c)] = true }
      return isListed.indices.dropFirst().filter { isListed[$0] }.map { UInt16($0) }
    }
  }
}
