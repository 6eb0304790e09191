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
    var out: [InternalResult] = []
    for (j, later) in exact.enumerated() {
      guard let earlier = exact[..<j].first(where: { alike($0.0, later.0, a) && slipped($0.1.value, later.1.value) }),
        !exact[..<j].contains(where: { alike($0.0, later.0, a) && $0.1.value == later.1.value })
      else { continue }
      out.append(
        InternalResult(
          span: later.1.span, stated: Say.number(later.1.value), worksOutTo: Say.number(earlier.1.value), agrees: false,
          against: [earlier.1.span],
          why:
            "The same figure is given twice and differently: \(Say.number(later.1.value)) here, \(Say.number(earlier.1.value)) before."
        ))
    }
    return out
  }

  /// Every slot the same, in two sentences whose words for people, places and periods are the same.
  private func alike(_ x: Draft, _ y: Draft, _ a: InternalArticle) -> Bool {
    guard x.sentence != y.sentence, x.measure?.measure == y.measure?.measure,
      x.measure?.component == y.measure?.component,
      x.measure?.authority == y.measure?.authority, x.measure?.words == y.measure?.words, x.who == y.who,
      x.demographics == y.demographics, x.place == y.place, x.when.map(\.period) == y.when.map(\.period),
      let s = sentence(x, a), let t = sentence(y, a), !isRevision(s, a), !isRevision(t, a)
    else { return false }
    return words(s) == words(t) && a.counts(s).count == 1 && a.counts(t).count == 1
  }

  private func sentence(_ d: Draft, _ a: InternalArticle) -> ParsedSentence? {
    a.sentences.first { $0.range.contains(d.tokens.lowerBound) }
  }

  private func isRevision(_ s: ParsedSentence, _ a: InternalArticle) -> Bool {
    s.range.contains { Self.revising.contains(a.text($0)) }
  }

  private static let revising: Set<String> = [
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
