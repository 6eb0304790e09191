import BorderTrends

/// A number that decided when the words of a finding hold, by its name in `codes/thresholds.csv`.
public struct ThresholdUse: Hashable, Sendable {
  public var name: String
  public var value: Double
  public var meaning: String

  /// Those that the finding's words were held to.
  public static func of(_ f: Finding, _ t: Thresholds) -> [ThresholdUse] {
    guard f.claim.kind != .internal, !f.readings.isEmpty else { return [] }
    var names = f.claim.assertion.stated.map(Self.names) ?? []
    switch f.claim.assertion {
    case .change(_, let amount, let strength, _, _): if amount == nil { names += Self.names(strength) }
    case .trend(_, let strength, _): names += Self.names(strength) + ["steps-against"]
    case .magnitude: names.append("band-understated")
    case .streak: names.append("steps-against")
    default: break
    }
    if f.verdict == .supported, f.readings.contains(where: { $0.outcome == .fails }) { names.append("enough-weight") }
    if f.verdict == .depends { names.append("far-off") }
    if f.caveats.contains(where: { $0.id == "first-release" }) { names.append("first-release") }
    var seen: Set<String> = []
    return names.compactMap { name in
      guard seen.insert(name).inserted, let path = Thresholds.names[name], let meaning = Thresholds.meanings[name]
      else {
        return nil
      }
      return ThresholdUse(name: name, value: t[keyPath: path as KeyPath<Thresholds, Double>], meaning: meaning)
    }
  }

  private static func names(_ s: Strength) -> [String] {
    switch s {
    case .plain: ["change"]
    case .strong: ["strong", "change"]
    case .slight: ["slight"]
    case .steady: ["flat", "change"]
    case .comparable: ["comparable"]
    }
  }

  private static func names(_ q: Quantity) -> [String] {
    let isPercent = q.unit == .percent || q.unit == .points
    switch q.hedge {
    case .none, .upTo: return isPercent ? ["percent-cap", "near-miss-points"] : ["rounded-cap", "near-miss"]
    case .about: return isPercent ? ["about", "percent-cap", "near-miss-points"] : ["about", "about-cap", "near-miss"]
    case .nearly: return ["nearly-low", "nearly-above"]
    case .moreThan, .atLeast, .lessThan, .atMost:
      return ["understated"] + (isPercent ? ["near-miss-points", "percent-cap"] : ["near-miss", "rounded-cap"])
    }
  }
}
