import BorderData

/// Parts of a year by their number: "the second quarter of 2023", "el primer cuatrimestre", "la segunda mitad del año".
extension PeriodFinder {
  private static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "primer": 1, "primera": 1, "segundo": 2, "segunda": 2,
    "tercer": 3,
    "tercera": 3, "cuarto": 4, "ultimo": -1, "ultima": -1,
  ]

  /// Months in each part.
  private static let parts: [String: Int] = [
    "quarter": 3, "trimestre": 3, "cuatrimestre": 4, "half": 6, "semestre": 6, "mitad": 6, "bimestre": 2,
  ]

  func partForm(_ i: Int) -> (PeriodForm, Int)? {
    guard let n = Self.ordinals[text(i)], i + 1 < end else { return nil }
    var j = i + 1
    // "the first fiscal quarter": of the fiscal year.
    var isFiscal = false
    if text(j) == "fiscal" {
      isFiscal = true
      j += 1
    }
    guard let months = Self.parts[text(j)] else { return nil }
    let number = n < 0 ? 12 / months : n
    guard number * months <= 12 else { return nil }
    let after = j + 1
    var inner = yearLike(skipOf(after))
    // "en el primer semestre del año anterior": of the year before the one spoken of.
    if inner == nil, let (w, e) = time(after) ?? time(skipOf(after)), w == .yearEarlier {
      return (.word(.yearEarlier), e)
    }
    if inner == nil, ["year", "ano"].contains(text(skipOf(after))) { inner = (.word(.thisYear), skipOf(after) + 1) }
    if let (form, e) = inner { return (part(months, number, form), e) }
    return (part(months, number, isFiscal ? .word(.thisFiscalYear) : nil), after)
  }

  private func part(_ months: Int, _ n: Int, _ inner: PeriodForm?) -> PeriodForm {
    switch months {
    case 3: .quarter(n, inner)
    case 6: .half(n, inner)
    default: n == 1 ? .firstMonths(months, inner) : .quarter(n, inner)
    }
  }
}
