import BorderData

/// One figure given twice, with digits changed on the way: 302,203 here and 320,203 there.
struct SameFigureTwice: InternalCheck {
  func findings(in a: InternalArticle) -> [InternalResult] {
    let exact = a.drafts.compactMap { d -> (Draft, Quantity)? in
      guard d.kind == .level, case .level(let q) = d.assertion, FirstRelease.isExact(q), d.outside == nil,
        d.reason == nil,
        !d.atPeak, !d.fineGrained, d.measure?.strong == true, d.when.count >= 1, case .stated = d.whenOrigin
      else { return nil }
      return (d, q)
    }
    // Sentences alike stand together, so that each figure is held against few others.
    var groups: [Slots: [(draft: Draft, quantity: Quantity)]] = [:]
    var out: [InternalResult] = []
    for (later, q) in exact {
      guard let s = sentence(later, a), !isRevision(s, a), a.counts(s).count == 1 else { continue }
      let slots = Slots(later, words(s))
      let others = (groups[slots] ?? []).filter { $0.draft.sentence != later.sentence }
      if groups[slots, default: []].count < Self.most { groups[slots, default: []].append((later, q)) }
      guard let earlier = others.first(where: { slipped($0.quantity.value, q.value) }),
        !others.contains(where: { $0.quantity.value == q.value })
      else { continue }
      out.append(
        InternalResult(
          span: q.span, stated: Say.number(q.value), worksOutTo: Say.number(earlier.quantity.value), agrees: false,
          against: [earlier.quantity.span],
          why:
            "The same figure is given twice and differently: \(Say.number(q.value)) here, \(Say.number(earlier.quantity.value)) before."
        ))
    }
    return out
  }

  /// Of figures with the same slots; an article that gives one more often is no article.
  private static let most = 50

  /// Every slot, and the sentence's words for people, places and periods: where all are the same, so is the figure.
  private struct Slots: Hashable {
    let measure: MeasureSense?
    let who: [Who]
    let demographics: DemographicSet
    let place: PlaceID?
    let when: [Period]
    let words: Set<Term>

    init(_ d: Draft, _ words: Set<Term>) {
      var m = d.measure
      m?.tokens = nil
      measure = m
      who = d.who
      demographics = d.demographics
      place = d.place
      when = d.when.map(\.period)
      self.words = words
    }
  }

  /// Sentences are in the order of the text.
  private func sentence(_ d: Draft, _ a: InternalArticle) -> ParsedSentence? {
    var low = 0
    var high = a.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if a.sentences[middle].range.upperBound <= d.tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < a.sentences.count && a.sentences[low].range.contains(d.tokens.lowerBound) ? a.sentences[low] : nil
  }

  private func isRevision(_ s: ParsedSentence, _ a: InternalArticle) -> Bool {
    s.range.contains { Self.revising.contains(a.text($0)) }
  }

  private static let revising: WordSet = [
    "preliminary", "initial", "initially", "revised", "previously", "earlier", "estimate", "estimated", "updated",
    "corrected",
    "instead", "not", "originally", "wrongly", "misstated", "preliminar", "preliminares", "revisado", "corregido",
  ]

  private func words(_ s: ParsedSentence) -> Set<Term> {
    var found: Set<Term> = []
    for p in s.phrases {
      for t in p.terms {
        switch t {
        case .country, .group, .place, .month, .president, .outside: found.insert(t)
        case .people(let d) where d != .everyone: found.insert(t)
        case .cue(.borderPatrol), .cue(.atPorts), .cue(.betweenPorts), .cue(.title42), .cue(.title8): found.insert(t)
        default: break
        }
      }
    }
    return found
  }

  /// As many digits, of which one differs or two have changed places.
  private func slipped(_ x: Double, _ y: Double) -> Bool {
    guard x != y, let m = Int(exactly: x), let n = Int(exactly: y) else { return false }
    let a = Array(String(m).utf8)
    let b = Array(String(n).utf8)
    guard a.count == b.count else { return false }
    let differing = a.indices.filter { a[$0] != b[$0] }
    if differing.count == 1 { return true }
    return differing.count == 2 && a[differing[0]] == b[differing[1]] && a[differing[1]] == b[differing[0]]
  }
}
