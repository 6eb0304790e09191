import BorderData
public import BorderTrends

/// What to check, with what is known about it.
public struct Article: Sendable {
  public var text: String
  public var title: String?
  /// Publication date; nil when unknown.
  public var date: ArticleDate?
  /// `en`, `es`; nil to detect.
  public var language: String?
  /// A statement handed in for checking, rather than an article in which few sentences may be about the subject: words
  /// that count only beside a border count.
  public var isStatement = false

  public init(text: String, title: String? = nil, date: ArticleDate? = nil, language: String? = nil) {
    self.text = text
    self.title = title
    self.date = date
    self.language = language
  }
}

/// Finds the claims of an article and holds each against the figures.
///
///     let figures = Figures(cube)
///     let check = Checker(figures).check(Article(text: text, date: ArticleDate("2025-01-23", origin: "--date")))
public struct Checker: Sendable {
  public let figures: Figures
  public let thresholds: Thresholds
  let newestData: YearMonth
  let cache: SeriesCache
  private let detail: Detail
  private let judgements = JudgementCache(limit: 1 << 12)
  private let sentences = SentenceCache()

  /// How much of a finding is worked out.
  public enum Detail: Sendable {
    case everything
    /// Verdicts with their figures and caveats: readings without words, and neither the fairness of a statement nor the
    /// series of its chart. For many articles, of which no report is written.
    case verdicts
  }

  public init(_ figures: Figures, thresholds: Thresholds = Thresholds(), detail: Detail = .everything) {
    self.figures = figures
    self.thresholds = thresholds
    self.detail = detail
    cache = SeriesCache(figures)
    newestData =
      figures.coverage(Selection(.encounters, place: .us))?.upperBound
      ?? figures.coverage(Selection(.transits, place: .darien))?.upperBound ?? YearMonth(index: 2025 * 12)
  }

  /// - Parameter decisions: slots that a person settled, findings that a person dismissed.
  public func check(_ article: Article, _ decisions: Decisions = Decisions()) -> ArticleCheck {
    var read = read(article)
    let drafts = read.drafts(decisions)
    var findings: [Finding] = []
    findings.reserveCapacity(drafts.count)
    var agreement = Agreement()
    for d in drafts {
      let found = finding(d, read)
      agreement.note(d, found)
      findings.append(found)
    }
    if !agreement.isEmpty { agree(&findings, drafts, agreement, read) }
    for i in drafts.indices where findings[i].verdict == .contradicted && Agreement.isMisread(i, findings, drafts) {
      findings[i].verdict = .depends
      findings[i].why += " None of the numbers of its sentence comes out, so that something else may be counted there."
    }
    findings += InternalChecks.findings(read.finder, read.sentences, article.text, drafts)
    // Places are sorted rather than findings, which are large.
    let order = findings.indices.sorted { (findings[$0].claim.span, $0) < (findings[$1].claim.span, $1) }
    if !order.elementsEqual(findings.indices) { findings = order.map { findings[$0] } }
    var ids = FindingID.Counter()
    for i in findings.indices {
      findings[i].claim.number = i + 1
      findings[i].claim.id = ids.next(
        FindingID.make(
          quote: findings[i].claim.quote, kind: findings[i].claim.kind,
          stated: findings[i].claim.assertion.stated?.value))
    }
    var check = ArticleCheck(
      title: article.title, date: read.date?.text, dateOrigin: read.date?.origin ?? "none given",
      language: read.language.code, text: article.text, findings: findings)
    if !decisions.isEmpty { decisions.apply(to: &check) }
    return check
  }

  /// Statements that were not borne out, read again as of the counts that numbers near them were shown to be of.
  private func agree(_ findings: inout [Finding], _ drafts: [Draft], _ agreement: Agreement, _ read: ReadArticle) {
    for (i, d) in drafts.enumerated() where findings[i].verdict == .depends || findings[i].verdict == .contradicted {
      for variant in agreement.variants(of: d) {
        let found = finding(variant, read)
        guard found.verdict == .supported else { continue }
        findings[i] = found
        break
      }
    }
  }

  func read(_ article: Article) -> ReadArticle {
    ReadArticle(article, newestData: newestData, figures: (figures, thresholds), known: sentences)
  }

  // MARK: One finding

  private func finding(_ d: Draft, _ read: ReadArticle) -> Finding {
    let span = read.span(d)
    let date = read.date
    let quote = String(decoding: read.bytes[max(0, span.lower)..<min(read.bytes.count, span.upper)], as: UTF8.self)
    if let outside = d.outside {
      let claim = self.claim(d, nil, span, quote)
      return Finding(
        claim: claim, readings: [], verdict: .unanswerable, abstention: .noSuchData,
        why: "This is about \(outside.rawValue), which no table that is loaded counts.")
    }
    let newest = date?.newestMonth ?? newestData
    let published = date?.publishedMonth
    let dateIsExact = date.map { !$0.yearOnly } ?? false
    let hasOldDate = date.map { $0.month < newestData } ?? false
    let bench = Workbench(
      figures: figures, thresholds: thresholds, newest: newest, published: published, dateIsExact: dateIsExact)
    func question(_ told: Told?) -> ClaimQuestion {
      ClaimQuestion(
        d, told: told, newest: newest, published: published, hasOldDate: hasOldDate, dateIsExact: dateIsExact)
    }
    // Gathered for the few claims that their own words do not bear out.
    var told: Told?
    func gather() -> Told {
      let made = told ?? read.finder.told(for: d) ?? Told()
      told = made
      return made
    }
    var judgedNow: Judged?
    var found = judgements.answer(to: question(nil)) {
      let made = judge(d, bench, hasOldDate: hasOldDate, told: gather)
      guard let told else { return made }
      judgements.keep(made, for: question(told))
      judgedNow = made
      return unjudged(d)
    }
    if found.wantsTold {
      found =
        judgedNow
        ?? judgements.answer(to: question(gather())) { judge(d, bench, hasOldDate: hasOldDate, told: gather) }
    }
    return found.finding(claim(d, found.spec, span, quote))
  }

  /// - Parameter told: what the text has told before the claim; not asked where its own words bear it out.
  private func judge(_ d: Draft, _ bench: Workbench, hasOldDate: Bool, told: () -> Told) -> Judged {
    var d = d
    var isWide = false
    let wantsWords = detail == .everything
    var specs = Readings.enumerate(d, wantsWords: wantsWords)
    if d.atPeak || d.versusAtPeak { Readings.settlePeaks(&specs, d, bench) }
    var computed = specs.map { Checks.compute(d, $0, bench) }
    if !d.demographics.isEmpty, d.who.first != .everyone, d.wholePeople == nil,
      !computed.contains(where: { !$0.figures.isEmpty })
    {
      // Families by nationality were not published before October 2019: the group of all nationalities stands beside.
      var wide = d
      wide.who = [.everyone]
      let other = Readings.enumerate(wide, wantsWords: wantsWords)
      let found = other.map { Checks.compute(wide, $0, bench) }
      if found.contains(where: { !$0.figures.isEmpty }) {
        isWide = true
        specs = other
        computed = found
        for i in specs.indices {
          specs[i].why.append("of all nationalities: the group is not published by nationality for the period")
        }
      }
    }
    Readings.reweigh(&specs, computed, d)
    let isOfCountBeside = Readings.settle(&specs, computed, by: d.countBeside, bench)
    if isOfCountBeside { d.doubts.removeAll { $0.matter != .form && $0.matter != .time } }
    if isWide {
      d.doubts.append("The group is not published by nationality for the period; the figure is of all nationalities.")
    }
    if !d.isFormInDoubt, !computed.contains(where: { $0.outcome == .holds }),
      let meant = OtherMeanings.doubt(of: d, specs, bench)
    {
      d.doubts.append(meant)
    }
    let isOpen = d.leavesUnsaid && !d.isFormInDoubt && !isOfCountBeside
    if isOpen || d.leavesUnsaid && !isOfCountBeside && d.tellsExactCount,
      !computed.contains(where: { $0.outcome == .holds || $0.outcome == .nearMiss })
    {
      if let found = OtherSlots(draft: d, told: told(), bench: bench).exact() {
        var spec = found.spec
        spec.weight = specs.map(\.weight).max() ?? 1
        spec.why = wantsWords ? ["of what the text speaks of before, the number is the very figure"] : []
        specs.insert(spec, at: 0)
        computed.insert(found.made, at: 0)
      }
    }
    func saving(_ d: Draft) -> OtherSlots.Saving? {
      guard isOpen else { return (isOfCountBeside ? d.doubts.isEmpty : d.mattersInDoubt.isEmpty) ? nil : .unknown }
      return OtherSlots(draft: d, told: told(), bench: bench).saving()
    }
    let judge = Judge(thresholds: thresholds, hasOldDate: hasOldDate)
    var j =
      specs.isEmpty
      ? Judge.Judgement(
        verdict: .unanswerable, abstention: .tooVague, why: "The sentence leaves too much open to be checked.",
        favoured: 0)
      : judge.judge(d, specs, computed, saving: saving)
    if isWide, j.verdict == .depends, d.reason == nil {
      d.reason = .notPublishedThatWay
      d.note = "the group is not told apart by nationality for the period."
    }
    if let reason = d.reason ?? (d.fineGrained ? .notPublishedThatWay : nil) {
      let shown = computed.indices.contains(j.favoured) ? computed[j.favoured] : nil
      j.verdict = .unanswerable
      j.abstention = reason
      j.why = abstentionWords(reason, d, shown, specs.indices.contains(j.favoured) ? specs[j.favoured] : nil)
    }
    let order = specs.indices.sorted { a, b in
      if a == j.favoured { return true }
      if b == j.favoured { return false }
      return a < b
    }
    let readings = order.map { i in
      Reading(
        selection: specs[i].selection, when: specs[i].when, versus: specs[i].versus,
        versusSelection: specs[i].versusSelection, weight: specs[i].weight,
        why: detail == .everything ? specs[i].why.joined(separator: "; ") : "",
        words: detail == .everything ? Words.reading(specs[i]) : "", outcome: computed[i].outcome,
        figures: computed[i].figures, result: computed[i].result, actual: computed[i].actual)
    }
    let spec = specs.indices.contains(j.favoured) ? specs[j.favoured] : nil
    let claim = self.claim(d, spec, TextSpan(0, 0), "")
    var finding = Finding(claim: claim, readings: readings, verdict: j.verdict, abstention: j.abstention, why: j.why)
    Finishing(
      figures: figures, bench: bench, draft: d, remarks: j.remarks, cache: cache,
      hasOldDate: hasOldDate, detail: detail
    ).finish(&finding)
    return Judged(spec: spec, of: finding)
  }

  private func unjudged(_ d: Draft) -> Judged {
    let finding = Finding(
      claim: claim(d, nil, TextSpan(0, 0), ""), readings: [], verdict: .unanswerable, abstention: .tooVague,
      why: "Not judged yet.")
    return Judged(spec: nil, of: finding, wantsTold: true)
  }

  private func abstentionWords(_ reason: Abstention, _ d: Draft, _ c: Computed?, _ r: ReadingSpec?) -> String {
    var extra = ""
    if let c, let r, !c.figures.isEmpty { extra = " Beside it, \(r.short): \(c.result)." }
    switch reason {
    case .forecast: return "A forecast, which figures could not settle when it was made." + extra
    case .notPublishedThatWay:
      return
        (d.fineGrained
        ? "Single days and weeks are not published; months are."
        : "Not published that way: \(d.note ?? "the figures count events, not people.")") + extra
    case .causalOnly: return "Only a cause is asserted, which figures do not show." + extra
    case .tooVague: return "Too vague to be held against a number." + extra
    case .noSuchData: return "No table that is loaded counts this." + extra
    case .outsideCoverage: return "Outside what is loaded." + extra
    }
  }

  private func claim(_ d: Draft, _ r: ReadingSpec?, _ span: TextSpan, _ quote: String) -> Claim {
    let s = r?.selection
    var measure: Measure? = d.measure?.measure
    if let s, s.measure == .encounters {
      if s.authority == .title42 {
        measure = .expulsions
      } else if s.component == .fieldOperations {
        measure = .inadmissibles
      } else if s.component == .borderPatrol,
        !(d.measure?.saysEncounters ?? false) || d.isElliptic || d.measure?.component != .all
      {
        measure = .apprehensions
      }
    }
    let componentOrigin: SlotOrigin =
      d.componentOrigin ?? (d.measure?.component == .all ? .open : .convention("the words of the measure"))
    return Claim(
      number: 0, span: span, quote: quote, kind: d.kind,
      measure: Slot(measure, d.measureOrigin ?? (d.measure == nil ? .open : .stated(span))),
      measureWords: d.measure?.words ?? d.outside?.rawValue ?? "",
      component: Slot(s?.component ?? .all, componentOrigin),
      authority: Slot(s?.authority ?? .all, d.authorityOrigin ?? .open),
      who: Slot(s?.who ?? d.who.first ?? .everyone, d.whoOrigin),
      demographics: Slot(s?.demographics ?? d.demographics, d.demographicsOrigin),
      place: Slot(s?.place ?? d.place, d.placeOrigin), when: Slot(r?.when ?? d.when.first?.period, d.whenOrigin),
      versus: Slot(r?.versus, d.versusOrigin), versusSelection: r?.versusSelection, assertion: d.assertion,
      attribution: d.attribution, setAside: d.setAside, isDenied: d.isDenied)
  }
}
