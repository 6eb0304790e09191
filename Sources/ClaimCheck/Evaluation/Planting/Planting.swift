import BorderData
import BorderTrends
import Synchronization

/// Errors planted in supported claims, and how many of them are told: a number, a period, a country or a direction is
/// changed so that the figures deny the claim, in every reading that it had, and the article is checked again.
public struct Planting: Sendable {
  public enum Kind: String, CaseIterable, Sendable { case number, period, country, direction }

  public struct Row: Sendable {
    public var article: String
    public var language: String
    public var kind: Kind
    public var claim: ClaimKind
    /// The claim as it stands after the change.
    public var quote: String
    public var from: String
    public var to: String
    /// Nil where nothing was found there any more.
    public var verdict: Verdict?
    public var shown: String
    public var isTold: Bool { verdict == .contradicted || verdict == .depends }
  }

  public private(set) var rows: [Row] = []
  /// Labelled supported, and of those called supported by the checker: what errors can be planted in.
  public private(set) var labelled = 0
  public private(set) var usable = 0
  /// Edits that the figures deny, of which `rows` are drawn.
  public private(set) var possible = 0

  public var told: Int { rows.filter(\.isTold).count }

  private struct Seed: Sendable {
    var article: Int
    var quote: TextSpan
    var claim: ClaimKind
    var kind: Kind
    var span: TextSpan
    var text: String
  }

  /// - Parameters:
  ///   - count: how many errors, at most; drawn without repetition, kinds in turn.
  ///   - seed: the same seed plants the same errors.
  public static func run(_ gold: [GoldArticle], _ checker: Checker, count: Int, seed: UInt64) -> Planting {
    var p = Planting()
    var seeds: [Kind: [Seed]] = [:]
    for (i, g) in gold.enumerated() {
      for s in p.seeds(in: g, i, checker) { seeds[s.kind, default: []].append(s) }
    }
    p.possible = seeds.values.reduce(0) { $0 + $1.count }
    var generator = SplitMix64(seed: seed)
    for k in Kind.allCases { seeds[k]?.shuffle(using: &generator) }
    // Kinds in turn, so that the rare ones are all in.
    var drawn: [Seed] = []
    while drawn.count < count {
      let before = drawn.count
      for k in Kind.allCases where drawn.count < count { if let s = seeds[k]?.popLast() { drawn.append(s) } }
      if drawn.count == before { break }
    }
    let found = Drawn(drawn)
    Workers.forEach(drawn.count) { [drawn] i in found.put(row(drawn[i], gold[drawn[i].article], checker), at: i) }
    p.rows = found.rows
    return p
  }

  private static func article(_ g: GoldArticle, _ text: String) -> Article {
    Article(
      text: text, title: g.title, date: g.published.flatMap { ArticleDate($0, origin: "the gold file") },
      language: g.language)
  }

  private mutating func seeds(in g: GoldArticle, _ index: Int, _ checker: Checker) -> [Seed] {
    let article = Self.article(g, g.text)
    let check = checker.check(article)
    var read = checker.read(article)
    let drafts = read.drafts(Decisions())
    let bytes = Array(g.text.utf8)
    let bench = Workbench(
      figures: checker.figures, thresholds: checker.thresholds, newest: read.date?.newestMonth ?? checker.newestData)
    var out: [Seed] = []
    for c in g.claims where c.verdict == "supported" {
      labelled += 1
      guard let quote = Evaluation.find(c.quote, in: bytes), let f = Evaluation.best(for: c, quote, in: check),
        f.verdict == .supported,
        let draft = drafts.first(where: {
          read.span($0) == f.claim.span && $0.kind == f.claim.kind && $0.assertion == f.claim.assertion
        })
      else { continue }
      usable += 1
      let specs = f.readings.map {
        ReadingSpec(
          selection: $0.selection, when: $0.when, versus: $0.versus, versusSelection: $0.versusSelection,
          weight: $0.weight, why: [])
      }
      let edits = PlantedEdits(draft: draft, specs: specs, read: read, bytes: bytes, quote: quote).all()
      for e in edits where Self.isDenied(e, bench) {
        out.append(
          Seed(article: index, quote: quote, claim: draft.kind, kind: e.kind, span: e.span, text: e.text))
      }
    }
    return out
  }

  /// The changed statement fails in every reading that can be worked out, so that it is an error indeed.
  private static func isDenied(_ e: PlantedEdit, _ bench: Workbench) -> Bool {
    var fails = false
    for spec in e.specs {
      switch Checks.compute(e.draft, spec, bench).outcome {
      case .holds, .nearMiss, .imprecise: return false
      case .fails: fails = true
      case .notComputable: break
      }
    }
    return fails
  }

  private static func row(_ s: Seed, _ g: GoldArticle, _ checker: Checker) -> Row {
    var bytes = Array(g.text.utf8)
    let from = String(decoding: bytes[s.span.lower..<s.span.upper], as: UTF8.self)
    let new = Array(s.text.utf8)
    bytes.replaceSubrange(s.span.lower..<s.span.upper, with: new)
    let quote = TextSpan(s.quote.lower, s.quote.upper + new.count - (s.span.upper - s.span.lower))
    let edit = TextSpan(s.span.lower, s.span.lower + new.count)
    let check = checker.check(article(g, String(decoding: bytes, as: UTF8.self)))
    // Whatever speaks of the changed words may tell; a finding that denies them does.
    let near = check.findings.filter { $0.claim.span.overlaps(edit) }
    let same = near.filter { $0.claim.kind == s.claim }
    let best =
      near.first { $0.verdict == .contradicted } ?? same.first { $0.verdict == .depends }
      ?? (same.isEmpty ? near : same).max { Self.overlap($0, quote) < Self.overlap($1, quote) }
    return Row(
      article: g.id, language: g.language, kind: s.kind, claim: s.claim,
      quote: String(decoding: bytes[quote.lower..<quote.upper], as: UTF8.self), from: from, to: s.text,
      verdict: best?.verdict, shown: best.map { "\($0.claim.kind.rawValue) “\($0.claim.quote)” — \($0.why)" } ?? "")
  }

  private static func overlap(_ f: Finding, _ s: TextSpan) -> Int {
    min(f.claim.span.upper, s.upper) - max(f.claim.span.lower, s.lower)
  }

  /// Rows put by several threads, each in its place.
  private final class Drawn: Sendable {
    private let list: Mutex<[Row?]>
    init(_ seeds: [Seed]) { list = Mutex(Array(repeating: nil, count: seeds.count)) }
    func put(_ r: Row, at i: Int) { list.withLock { $0[i] = r } }
    var rows: [Row] { list.withLock { $0.compactMap { $0 } } }
  }
}
