public import BorderData

/// Something in the newest data that is worth telling, with how rare such a thing is.
public struct Fact: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Highest or lowest since long ago, or ever.
    case high, low
    /// Rising or falling so many periods in a row.
    case rising, falling
    /// The first step the other way after such a run.
    case reversal
    /// Past a round number (1,000, 10,000, 100,000, a million) for the first time.
    case firstTime
    /// One nationality passing another.
    case overtake
    /// An unusually large step.
    case jump
  }
  public let kind: Kind
  public let selection: Selection
  public let period: Period
  public let grain: Grain
  /// One sentence with the number in it.
  public let sentence: String
  /// Of all periods of all series loaded, the share of which something at least as strong of this kind could have been
  /// said: the smaller, the rarer ("one of the few": Wu, Agarwal, Li, Yang and Yu, "On 'one of the few' objects", KDD
  /// 2012; N. Hassan et al., "Data in, fact out: automated monitoring of facts by FactWatcher", PVLDB 7(13), 2014).
  public let rarity: Double
  /// So many of `among` periods had it at least as strong.
  public let asStrong: Int
  public let among: Int
  /// How the same statement fares over other windows.
  public let fairness: String
  /// The newest year of the publisher, still open to revision.
  public let isPreliminary: Bool
  /// The figures behind it; their receipt comes from `Figures.receipt(for:)`.
  public let figures: [Figure]

  /// "As striking a fact of this kind holds in 6 of the 13,764 months of all series loaded (below 0.1%)."
  public var raritySentence: String {
    let unit = grain == .month ? "months" : "years"
    return
      "As striking a fact of this kind holds in \(NumberText.grouped(asStrong)) of the \(NumberText.grouped(among)) \(unit) "
      + "of all series loaded (\(rarity < 0.001 ? "below 0.1%" : NumberText.percent(rarity)))."
  }
}

/// Facts in order, with what they were chosen from.
public struct FactReport: Sendable {
  public let title: String
  /// Rarest first.
  public let facts: [Fact]
  /// How many there were before the list was cut.
  public let found: Int
  /// Series looked over.
  public let seriesCount: Int
  public let sources: [ReportSource]
}
