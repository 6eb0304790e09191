public import BorderData

extension Figures {
  /// Every listed nationality's series.
  ///
  /// - Parameter s: its `who` is ignored. The publisher's "other" and unknown are among the results.
  /// - Returns: empty where no table breaks the selection out by citizenship.
  public func nationalities(_ s: Selection, by grain: Grain, splice: Bool = false) -> [(
    country: CountryCode, series: Series
  )] {
    listed(s).sorted().compactMap { c in
      var one = s
      one.who = .only([c])
      return (try? series(one, by: grain, splice: splice)).map { (c, $0) }
    }
  }

  /// The nationalities that some table which can answer the selection lists.
  func listed(_ s: Selection) -> Set<CountryCode> {
    var found: Set<CountryCode> = []
    for family in families where (s.table == nil || s.table == family.id) && family.info.measure == s.measure {
      for i in family.releases {
        guard case .success(let t) = tabulation(i, s), let any = t.countries.first,
          (try? t.vector(.only([any]))) != nil
        else { continue }
        found.formUnion(t.countries)
      }
    }
    return found
  }
}
