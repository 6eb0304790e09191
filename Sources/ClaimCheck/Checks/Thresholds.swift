/// The numbers that decide when words hold. Defaults are the project's own definitions, one name each;
/// `data/codes/thresholds.csv` holds them with their meaning, and what it says goes (`ThresholdsTable`).
public struct Thresholds: Sendable, Hashable {
  /// A rounded count may be off by half a unit of its last digit, and never by more than this share.
  public var roundedCap = 0.05
  /// A miss by at most this share of a count is a near miss.
  public var nearMiss = 0.01
  /// The same for percents, in points.
  public var nearMissPoints = 1.0
  /// A percent may be off by at most this many points.
  public var percentCap = 5.0
  /// "About": within this share.
  public var about = 0.05
  /// "About" a number of one digit: within a unit of that digit, and never more than this share.
  public var aboutCap = 0.2
  /// "Nearly": at least this share of the number.
  public var nearlyLow = 0.9
  /// "Nearly": up to this share above is a near miss.
  public var nearlyAbove = 0.02
  /// "More than": beyond this factor it is understated.
  public var understated = 1.5
  /// "Rose", "fell": at least this share.
  public var change = 0.01
  /// "Surged", "plunged": at least this share.
  public var strong = 0.25
  /// "Slightly": at most this share.
  public var slight = 0.10
  /// "Steady", "flat": at most this share.
  public var flat = 0.05
  /// "Comparable to": at most this share.
  public var comparable = 0.15
  /// A vague count understated by up to this factor is "understated" rather than contradicted.
  public var bandUnderstated = 3.0
  /// An older article's exact number within this share of today's may quote a first release.
  public var firstRelease = 0.02
  /// Of a rising or falling run, at most this share of steps may go the other way.
  public var stepsAgainst = 1.0 / 6
  /// A statement that holds in readings of at least this weight is supported, though others fail; the finding says so.
  public var enoughWeight = 0.3

  /// A number this many times the figure, or the figure this many times it, was more likely read wrongly than wrong.
  public var farOff = 3.0

  public init() {}

  /// Overrides by name; an unknown name is returned for the caller to report.
  public mutating func set(_ name: String, _ value: Double) -> Bool {
    guard let path = Self.names[name] else { return false }
    self[keyPath: path as WritableKeyPath<Thresholds, Double>] = value
    return true
  }

  public static var names: [String: any (WritableKeyPath<Thresholds, Double> & Sendable)] {
    [
      "rounded-cap": \.roundedCap, "near-miss": \.nearMiss, "near-miss-points": \.nearMissPoints,
      "percent-cap": \.percentCap, "about": \.about, "about-cap": \.aboutCap, "nearly-low": \.nearlyLow,
      "nearly-above": \.nearlyAbove,
      "understated": \.understated, "change": \.change, "strong": \.strong, "slight": \.slight, "flat": \.flat,
      "comparable": \.comparable, "band-understated": \.bandUnderstated, "first-release": \.firstRelease,
      "steps-against": \.stepsAgainst, "enough-weight": \.enoughWeight, "far-off": \.farOff,
    ]
  }

  /// What each decides, for whoever changes it.
  public static let meanings: [String: String] = [
    "rounded-cap": "a rounded count may be off by half a unit of its last digit, and never by more than this share",
    "near-miss": "a miss by at most this share of a count is a near miss: supported, and said",
    "near-miss-points": "the same for percents, in points",
    "percent-cap": "a percent may be off by at most this many points",
    "about": "“about” allows this share either way",
    "about-cap": "“about” allows a unit of the last digit said, and never more than this share",
    "nearly-low": "“nearly” reaches from this share of the number up to it",
    "nearly-above": "a “nearly” that was passed by up to this share is a near miss",
    "understated": "“more than” is understated beyond this factor; “fewer than” below one over it",
    "change": "“rose” and “fell” mean at least this share",
    "strong": "“surged” and “plunged” mean at least this share; a smaller change is overstated",
    "slight": "“slightly” means at most this share",
    "flat": "“steady” and “flat” mean at most this share",
    "comparable": "“comparable” means at most this share apart",
    "band-understated": "“tens of thousands” is understated up to this factor above the band; beyond it fails",
    "first-release": "an older article’s exact number this near to today’s may quote a first release",
    "steps-against": "of the steps of a rise, a fall or a streak, at most this share may go the other way",
    "enough-weight": "holding in readings of this weight is enough to support, though others fail",
    "far-off": "a number off by this factor was more likely read wrongly than wrong: depends, not contradicted",
  ]
}
