import BorderData

/// "Colombians and Peruvians both arrived in greater numbers": a change that is said of several nationalities and holds of
/// one of them is not contradicted (CLAIMS: a conjunction of which some parts hold depends).
enum PartOfGroup {
  /// Nationalities of a list that are looked at on their own.
  private static let most = 8

  /// A doubt that names the first nationality of which the change holds.
  static func doubt(_ d: Draft, _ specs: [ReadingSpec], _ bench: Workbench) -> Doubt? {
    switch d.assertion {
    case .change(_, _, _, nil, nil), .trend: break
    default: return nil
    }
    var bare = BareLook(bench)
    for spec in specs where spec.weight > 0 {
      for one in parts(of: spec.selection) {
        var alone = spec
        alone.selection = one
        if bare.outcome(d, alone) == .holds {
          return "Of all that are named together it does not hold; of \(Words.group(one)) it does."
        }
      }
    }
    return nil
  }

  /// Each nationality on its own, or each group where no nationality is named.
  private static func parts(of s: Selection) -> [Selection] {
    if case .only(let list) = s.who, (2...most).contains(list.count) {
      return list.map { country in
        var one = s
        one.who = .only([country])
        return one
      }
    }
    let groups: [DemographicSet] = [.families, .unaccompanied, .singleAdults].filter {
      s.demographics.isSuperset(of: $0)
    }
    guard s.who == .everyone, groups.count > 1 else { return [] }
    return groups.map { group in
      var one = s
      one.demographics = group
      return one
    }
  }
}
