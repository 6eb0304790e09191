public import BorderData
public import BorderTrends

public enum Verdict: String, CaseIterable, Sendable, Hashable, Codable {
  case supported, contradicted, depends, unanswerable
}

/// Why a claim could not be checked.
public enum Abstention: String, CaseIterable, Sendable, Hashable, Codable {
  case noSuchData = "no such data loaded"
  case outsideCoverage = "outside coverage"
  case tooVague = "too vague"
  case forecast
  case causalOnly = "causal only"
  case notPublishedThatWay = "measure not published that way"
}

/// How a reading came out.
public enum Outcome: Hashable, Sendable {
  case holds
  /// Misses by at most 1% of a count or a point of a percent: supported, and said.
  case nearMiss
  /// Within twice the tolerance, or overstated with the right sign: depends, never contradicted.
  case imprecise
  case fails
  case notComputable(NoFigure)
}

/// One complete interpretation of a claim.
public struct Reading: Hashable, Sendable {
  public var selection: Selection
  public var when: Period?
  public var versus: Period?
  public var versusSelection: Selection?
  /// 0…1; the readings of a finding sum to 1.
  public var weight: Double
  /// Why the words admit it.
  public var why: String
  /// The query in words: "CBP encounters with Guatemalans, Hondurans and Salvadorans, nationwide, FY2024 against FY2023".
  public var words: String
  public var outcome: Outcome
  /// The figures used, each with its period and source.
  public var figures: [Figure]
  /// What comes out: "408,551 against 500,723: −18.4%".
  public var result: String
  /// The actual value in the claim's own unit, where there is one.
  public var actual: Double?

  public init(
    selection: Selection, when: Period?, versus: Period?, versusSelection: Selection? = nil, weight: Double,
    why: String, words: String, outcome: Outcome, figures: [Figure], result: String, actual: Double? = nil
  ) {
    self.selection = selection
    self.when = when
    self.versus = versus
    self.versusSelection = versusSelection
    self.weight = weight
    self.why = why
    self.words = words
    self.outcome = outcome
    self.figures = figures
    self.result = result
    self.actual = actual
  }
}

/// Something a reader must know beside the verdict.
public struct Caveat: Hashable, Sendable {
  /// Stable id, `events-not-people`.
  public var id: String
  public var text: String
  public init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}

/// The same statement over every admissible start and end (Wu, Agarwal, Li, Yang and Yu, "Toward Computational
/// Fact-Checking", PVLDB 7(7), 2014).
public struct Fairness: Hashable, Sendable {
  public struct Cell: Hashable, Sendable {
    public var start: Period
    public var end: Period
    /// The statement's value for this window: a change as a fraction.
    public var value: Double
    public var holds: Bool
    public var isStated: Bool
    public init(start: Period, end: Period, value: Double, holds: Bool, isStated: Bool) {
      self.start = start
      self.end = end
      self.value = value
      self.holds = holds
      self.isStated = isStated
    }
  }
  public var cells: [Cell]
  /// Windows in which the statement holds, of `cells.count`.
  public var holding: Int
  /// Place of the stated window in the order from the most to the least favourable to the claim, from 1.
  public var rank: Int
  /// A sentence: "It holds for 9 of the 15 start years, and the stated one is the second most favourable."
  public var sentence: String
  public init(cells: [Cell], holding: Int, rank: Int, sentence: String) {
    self.cells = cells
    self.holding = holding
    self.rank = rank
    self.sentence = sentence
  }
}

/// Claim, readings, verdict, caveats and the closest true statement.
public struct Finding: Hashable, Sendable {
  public var claim: Claim
  /// Heaviest first; empty for a claim that only the article itself can settle, or that nothing can.
  public var readings: [Reading]
  public var verdict: Verdict
  /// Set exactly when the verdict is unanswerable.
  public var abstention: Abstention?
  /// Why this verdict, in a sentence or two.
  public var why: String
  public var caveats: [Caveat]
  /// A sentence that an editor could print.
  public var closestTrue: String?
  public var fairness: Fairness?
  /// The yearly or monthly series around the claim, for its chart.
  public var series: Series?

  public var favoured: Reading? { readings.first }

  public init(
    claim: Claim, readings: [Reading], verdict: Verdict, abstention: Abstention? = nil, why: String,
    caveats: [Caveat] = [], closestTrue: String? = nil, fairness: Fairness? = nil, series: Series? = nil
  ) {
    self.claim = claim
    self.readings = readings
    self.verdict = verdict
    self.abstention = abstention
    self.why = why
    self.caveats = caveats
    self.closestTrue = closestTrue
    self.fairness = fairness
    self.series = series
  }
}

/// What checking an article gives.
public struct ArticleCheck: Sendable {
  public var title: String?
  /// The publication date used, `2025-01-23`, and where it came from.
  public var date: String?
  public var dateOrigin: String
  /// `en` or `es`.
  public var language: String
  /// The text as it was given; spans are byte offsets into it.
  public var text: String
  /// In reading order, without those that a person dismissed; each keeps its number.
  public var findings: [Finding]
  public var dismissed: [Finding]
  /// Decisions on words that the article no longer has.
  public var outdated: [Decisions.Decision]

  public init(
    title: String?, date: String?, dateOrigin: String, language: String, text: String, findings: [Finding],
    dismissed: [Finding] = [], outdated: [Decisions.Decision] = []
  ) {
    self.title = title
    self.date = date
    self.dateOrigin = dateOrigin
    self.language = language
    self.text = text
    self.findings = findings
    self.dismissed = dismissed
    self.outdated = outdated
  }
}
