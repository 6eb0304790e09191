public import BorderData
public import BorderTrends
public import ClaimCheck

/// A checked article as every format shows it: worded once, its receipts looked up once.
public struct WordedCheck: Sendable {
  public let check: ArticleCheck
  public let title: String
  public let summary: String
  public let date: String
  /// In the order of the article.
  public let findings: [WordedFinding]
  /// Every table and file behind the findings.
  public let sources: [Source]

  public struct Source: Hashable, Sendable {
    public var info: TableInfo
    public var release: ReleaseInfo
  }

  /// Of the figures whose lines were looked up.
  let receiptIndex: [Figure: Receipt]

  /// - Parameters:
  ///   - figures: what the check was made with; asked for the lines behind each figure.
  ///   - allReceipts: look up the lines of every reading, not of the likeliest alone: for JSON. Each look-up reads a
  ///     table once.
  public init(_ check: ArticleCheck, figures: Figures, allReceipts: Bool = false) {
    self.check = check
    let given = SafeText.oneLine(check.title ?? "")
    title = given.isEmpty ? "Article check" : given
    summary = Wording.summary(check.findings)
    date = Wording.date(check)
    var cache: [Figure: Receipt] = [:]
    func receipt(_ f: Figure) -> Receipt {
      if let hit = cache[f] { return hit }
      let made = figures.receipt(for: f)
      cache[f] = made
      return made
    }
    let order = check.findings.sorted { ($0.claim.span, $0.claim.number) < ($1.claim.span, $1.claim.number) }
    var seen: Set<Source> = []
    var list: [Source] = []
    var worded: [WordedFinding] = []
    for (i, f) in order.enumerated() {
      let w = WordedFinding(
        f, number: f.claim.number > 0 ? f.claim.number : i + 1, text: check.text,
        series: f.series ?? ClaimChart.series(f, figures), receipt: receipt)
      for e in w.receipts.flatMap(\.receipt.entries) {
        let s = Source(info: e.info, release: e.release)
        if seen.insert(s).inserted { list.append(s) }
      }
      worded.append(w)
    }
    if allReceipts {
      for f in order.flatMap(\.readings).flatMap(\.figures) {
        for e in receipt(f).entries {
          let s = Source(info: e.info, release: e.release)
          if seen.insert(s).inserted { list.append(s) }
        }
      }
    }
    findings = worded
    sources = list
    receiptIndex = cache
  }

  /// The findings, those of one clause together.
  public var clauses: [[WordedFinding]] { Self.clauses(findings) }

  /// Neighbours with the same place in the text together.
  static func clauses(_ findings: [WordedFinding]) -> [[WordedFinding]] {
    var out: [[WordedFinding]] = []
    for f in findings {
      if let last = out.last?.last, last.finding.claim.span == f.finding.claim.span {
        out[out.count - 1].append(f)
      } else {
        out.append([f])
      }
    }
    return out
  }

  public func count(_ v: Verdict) -> Int { findings.filter { $0.finding.verdict == v }.count }
}

/// A finding in words.
public struct WordedFinding: Sendable {
  public let finding: Finding
  /// Place among all that was found, from 1: it stays when another finding is dismissed.
  public let number: Int
  /// `claim-1`.
  public let anchor: String
  public let quote: String
  public let claim: String
  public let kind: String
  public let verdict: Wording.VerdictWords
  /// Why nothing could be checked.
  public let abstention: String?
  public let why: String
  /// What the favoured reading gives.
  public let figure: String?
  public let tally: String?
  public let readings: [WordedReading]
  public let caveats: [String]
  public let closestTrue: String?
  public let fairness: String?
  public let slots: [Wording.SlotWords]
  public let setAside: [String]
  /// Of the favoured reading's figures.
  public let receipts: [FigureReceipt]
  public let chart: Chart?
  public let heat: Chart?

  public struct FigureReceipt: Sendable {
    public let figure: Figure
    public let receipt: Receipt
    /// What was counted: "CBP encounters of people from Honduras, nationwide".
    public let what: String
    public let words: String
    public let command: String?
  }

  init(_ f: Finding, number: Int, text: String, series: Series?, receipt: (Figure) -> Receipt) {
    var f = f
    f.series = series
    finding = f
    self.number = number
    anchor = "claim-\(number)"
    quote = SafeText.oneLine(f.claim.quote.isEmpty ? MarkedText.slice(text, f.claim.span) : f.claim.quote)
    claim = SafeText.oneLine(Wording.claim(f.claim))
    kind = Wording.kind(f.claim.kind)
    verdict = Wording.verdict(f.verdict)
    abstention = f.abstention.map(Wording.abstention)
    let why = SafeText.oneLine(f.why)
    figure = f.favoured.flatMap { r -> String? in
      let result = SafeText.oneLine(r.result)
      guard !result.isEmpty else { return nil }
      // A bare number says of when it is.
      guard !result.contains(where: \.isLetter), let when = r.when else { return result }
      return "\(result) in \(when.label)"
    }
    // Nothing is said twice.
    let isFigureAgain = figure.map { why == $0 || why == $0 + "." } ?? false
    self.why = isFigureAgain ? "" : why
    tally = Wording.tally(f.readings)
    let all = f.readings.flatMap(\.figures)
    var seen: Set<Figure> = []
    var made: [FigureReceipt] = []
    for g in f.favoured?.figures ?? [] where seen.insert(g).inserted {
      made.append(
        FigureReceipt(
          figure: g, receipt: receipt(g), what: Names.selection(g.selection).capitalizedFirst,
          words: Wording.figure(g), command: Wording.command(g)))
    }
    receipts = made
    readings = f.readings.enumerated().map { WordedReading($0.element, isFavoured: $0.offset == 0) }
    caveats = f.caveats.map { SafeText.oneLine($0.text) }
    closestTrue = f.closestTrue.map { SafeText.oneLine($0) }
    fairness = f.fairness.map { SafeText.oneLine($0.sentence) }
    slots = Wording.slots(f.claim, in: text)
    setAside = f.claim.setAside.map { SafeText.oneLine($0) }
    chart = ClaimChart.chart(f)
    heat = f.fairness.flatMap { FairnessChart.chart($0, source: ClaimChart.source(of: all)) }
  }
}

/// A reading in words.
public struct WordedReading: Sendable {
  public let reading: Reading
  public let isFavoured: Bool
  public let words: String
  public let why: String
  public let sign: String
  public let outcome: String
  public let result: String
  /// Publisher and table of the figures.
  public let source: String
  /// One command per figure that the command line can show again.
  public let commands: [String]

  init(_ r: Reading, isFavoured: Bool) {
    reading = r
    self.isFavoured = isFavoured
    words = SafeText.oneLine(r.words)
    why = SafeText.oneLine(r.why)
    (sign, outcome) = Wording.outcome(r.outcome)
    result = SafeText.oneLine(r.result)
    source = ClaimChart.source(of: r.figures)
    var seen: [String] = []
    for c in r.figures.compactMap({ Wording.command($0) }) where !seen.contains(c) { seen.append(c) }
    commands = seen
  }
}
