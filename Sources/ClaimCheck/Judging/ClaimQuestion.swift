import BorderData

/// What the judgement of a claim depends on: its slots and its assertion, and what was known when it was written. Where
/// it stands in its article does not matter: the same sentence in another article has the same answer.
struct ClaimQuestion: Hashable, Sendable {
  let draft: Draft
  /// What its slots may hold instead; nil where that was not asked for yet.
  let told: Told?
  let newest: YearMonth
  let published: YearMonth?
  let hasOldDate: Bool
  let dateIsExact: Bool

  init(_ d: Draft, told: Told? = nil, newest: YearMonth, published: YearMonth?, hasOldDate: Bool, dateIsExact: Bool) {
    var d = d
    func placeless(_ o: SlotOrigin) -> SlotOrigin {
      switch o {
      case .stated: .stated(TextSpan(0, 0))
      // Whether the sentence itself says it is all that a judge asks.
      case .earlier(let s): .earlier(d.sentenceSpan.contains(s) ? TextSpan(0, 0) : TextSpan(1, 1))
      case .article, .convention, .pinned, .open: o
      }
    }
    d.whoOrigin = placeless(d.whoOrigin)
    d.demographicsOrigin = placeless(d.demographicsOrigin)
    d.placeOrigin = placeless(d.placeOrigin)
    d.whenOrigin = placeless(d.whenOrigin)
    d.versusOrigin = placeless(d.versusOrigin)
    d.sentenceSpan = TextSpan(0, 0)
    d.tokens = 0..<0
    d.moment = d.moment.map { _ in 0 }
    d.sentence = 0
    d.measure?.tokens = nil
    d.assertion = d.assertion.placeless
    d.countBeside?.span = TextSpan(0, 0)
    draft = d
    self.told = told
    self.newest = newest
    self.published = published
    self.hasOldDate = hasOldDate
    self.dateIsExact = dateIsExact
  }
}

extension ClaimQuestion {
  /// What tells claims apart, the same number told in other words among them: of questions with one hash only the last is
  /// kept. Equal questions still have to be equal in everything: hashing all of a draft took as long as comparing it does.
  func hash(into hasher: inout Hasher) {
    hasher.combine(draft.kind)
    if let stated = draft.stated {
      hasher.combine(stated.value)
      hasher.combine(stated.words)
    }
    hasher.combine(draft.when.first?.period)
    hasher.combine(draft.who.first)
    hasher.combine(draft.place)
    hasher.combine(draft.measure?.measure)
    hasher.combine(draft.measure?.words)
    hasher.combine(draft.demographics)
    hasher.combine(draft.versus)
    hasher.combine(draft.attribution)
    hasher.combine(draft.topic?.who)
    hasher.combine(draft.whoOrigin)
    hasher.combine(draft.placeOrigin)
    hasher.combine(draft.whenOrigin)
    hasher.combine(draft.isElliptic)
    hasher.combine(draft.leavesUnsaid)
    hasher.combine(draft.doubts.count)
    hasher.combine(newest)
    hasher.combine(published)
    // The same claim is asked without what was told before, and with it.
    hasher.combine(told)
  }
}

extension Assertion {
  /// Without the places of its numbers in the text.
  fileprivate var placeless: Assertion {
    func plain(_ q: Quantity) -> Quantity {
      var q = q
      q.span = TextSpan(0, 0)
      return q
    }
    switch self {
    case .level(let q): return .level(plain(q))
    case .change(let d, let a, let s, let f, let t):
      return .change(direction: d, amount: a.map(plain), strength: s, from: f.map(plain), to: t.map(plain))
    case .extreme(let e, let p, let s, let v): return .extreme(end: e, position: p, scope: s, value: v.map(plain))
    case .rank(let p, let e, let a, let v): return .rank(position: p, end: e, among: a, value: v.map(plain))
    case .share(let q, let m, let of): return .share(q.map(plain), most: m, of: of)
    case .comparison(let g, let f): return .comparison(greater: g, factor: f.map(plain))
    case .rate(let q, let per): return .rate(plain(q), per: per)
    case .streak(let l, let d, let b, let above):
      return .streak(length: l, direction: d, beyond: b.map(plain), above: above)
    case .threshold(let q, let above, let n, let s): return .threshold(line: plain(q), above: above, nth: n, scope: s)
    case .magnitude, .trend, .lead, .internal: return self
    }
  }
}
