import BorderData

/// "Venezuela: 261,037", "• FY2023 – 2.4 million", "Family units = 87,100": a label, a mark and a number, one under the
/// other or parted by semicolons, under a line that says what is counted.
///
/// A label says one thing only. All that it leaves out is what the line above the list says, not what the item before it
/// says: the second country of a list is not a part of the first.
extension ClaimFinder {
  /// What a list goes on from.
  struct ListHead: Sendable {
    var context: ReadingContext
    /// The sentence of its last item.
    var last: Int
  }

  struct ListItem {
    var label: Range<Int>
    var quantity: QuantityMention
    /// All words of the item.
    var tokens: Range<Int>
  }

  /// The claims of the items of a list, where the sentence is nothing else; nil where it is none.
  mutating func listClaims(_ v: SentenceView, _ index: Int) -> [Draft]? {
    guard let items = listItems(v) else { return nil }
    if listHead.map({ index - $0.last > 1 }) ?? true {
      var head = context
      if index > 0 { open(&head, views[index - 1], index) }
      listHead = ListHead(context: head, last: index)
    }
    listHead?.last = index
    var made: [Draft] = []
    for item in items {
      guard let head = listHead?.context, let d = draft(of: item, head, v, index) else { continue }
      made.append(d)
      // Where no line above says what is counted, and when, the first item that does says it for those after it.
      if head.measure == nil { listHead?.context.measure = d.measure }
      if head.when.isEmpty, case .stated(let at) = d.whenOrigin {
        listHead?.context.when = d.when
        listHead?.context.whenSpan = at
      }
    }
    return made
  }

  /// After a list the text goes on from the line above it.
  mutating func endList(_ index: Int) {
    guard let head = listHead, head.last < index else { return }
    let (sentence, paragraph) = (context.sentence, context.paragraph)
    context = head.context
    context.sentence = sentence
    context.paragraph = paragraph
    listHead = nil
  }

  // MARK: What is an item

  private static let separators: WordSet = [":", "~", "=", "|", "-"]
  // Every sort of bullet is folded to a star.
  private static let bullets: WordSet = ["*", "-", "~"]

  /// The items that make up the sentence: every one a label and a number, with nothing else but a remark in brackets.
  private func listItems(_ v: SentenceView) -> [ListItem]? {
    var items: [ListItem] = []
    var start = v.s.range.lowerBound
    while start < v.s.range.upperBound {
      let stop = (start..<v.s.range.upperBound).first { v.text($0) == ";" } ?? v.s.range.upperBound
      let run = start..<stop
      start = stop + 1
      if run.isEmpty { continue }
      guard let item = item(in: run, v) else { return nil }
      items.append(item)
    }
    return items.isEmpty ? nil : items
  }

  private func item(in run: Range<Int>, _ v: SentenceView) -> ListItem? {
    var low = run.lowerBound
    while low < run.upperBound, v.says(Self.bullets, at: low) || v.text(low) == "and" || v.text(low) == "y" { low += 1 }
    guard
      let q = v.s.quantities.first(where: { q in
        q.hedged.lowerBound > low && run.contains(q.hedged.lowerBound)
          && v.says(Self.separators, at: q.hedged.lowerBound - 1)
      }), q.quantity.unit == .count, !q.isMoney, q.band == nil, q.duration == nil, q.ordinal == nil,
      q.quantity.value >= 10
    else { return nil }
    let mark = q.hedged.lowerBound - 1
    // "2020-2021", "self-49": a dash parts a label from a number only where it stands apart.
    if v.text(mark) == "-" || v.text(mark) == "~",
      !tokens[mark].spaceBefore || !tokens[q.hedged.lowerBound].spaceBefore
    {
      return nil
    }
    let label = low..<mark
    guard !label.isEmpty, label.count <= 10, isLabel(label, v), isTail(q.tokens.upperBound..<run.upperBound, v) else {
      return nil
    }
    return ListItem(label: label, quantity: q, tokens: low..<q.tokens.upperBound)
  }

  /// Names of a group, a place, a time or a thing counted, and hardly a word besides.
  private func isLabel(_ label: Range<Int>, _ v: SentenceView) -> Bool {
    var named: Set<Int> = []
    var says = false
    for p in v.s.phrases where label.contains(p.tokens.lowerBound) && p.tokens.upperBound <= label.upperBound {
      if p.relation != nil || p.outside != nil || p.isBlocker { return false }
      if p.country != nil || p.group != nil || p.people != nil || p.place != nil || p.measure != nil { says = true }
      named.formUnion(p.tokens)
    }
    for m in v.s.periods where label.overlaps(m.tokens) {
      guard label.contains(m.tokens.lowerBound), m.tokens.upperBound <= label.upperBound else { return false }
      says = true
      named.formUnion(m.tokens)
    }
    if v.s.quantities.contains(where: { label.overlaps($0.tokens) && named.isDisjoint(with: $0.tokens) }) {
      return false
    }
    // "Total", "All".
    if label.contains(where: { v.says(Self.wholes, at: $0) }) { says = true }
    let other = label.filter { !named.contains($0) && tokens[$0].kind == .word && !v.says(Self.joinery, at: $0) }
    return says && other.count <= 1
  }

  private static let wholes: WordSet = ["total", "all", "overall", "todos"]
  private static let joinery: WordSet = [
    "the", "in", "of", "for", "at", "on", "and", "by", "from", "total", "all", "overall", "todos", "with", "el", "la",
    "los", "las", "en",
    "de", "del", "por", "y", "con", "desde",
  ]

  /// Nothing after the number but a noun of people, a time, a full stop or a bracket.
  private func isTail(_ tail: Range<Int>, _ v: SentenceView) -> Bool {
    var i = tail.lowerBound
    while i < tail.upperBound {
      if v.text(i) == "(" { return true }
      if let p = v.s.phrase(startingAt: i), p.people != nil || p.measure != nil, p.outside == nil, p.relation == nil {
        i = p.tokens.upperBound
        continue
      }
      if let m = v.s.periods.first(where: { $0.tokens.lowerBound == i }) {
        i = m.tokens.upperBound
        continue
      }
      guard tokens[i].kind != .word && tokens[i].kind != .number || v.says(Self.joinery, at: i) else { return false }
      i += 1
    }
    return true
  }

  // MARK: What it says

  /// What the line above a list says of all its items, where it makes no claim of its own.
  private func open(_ c: inout ReadingContext, _ v: SentenceView, _ index: Int) {
    guard c.sentence < index - 1 else { return }
    if let p = v.s.phrases.first(where: { $0.measure.map { !$0.weak || borderEvidence(v) } ?? false }),
      let m = p.measure
    {
      c.measure = sense(m, p, v)
      c.who = .everyone
      c.demographics = .everyone
    }
    if let place = sentencePlace(v) {
      c.place = place
      c.placeSpan = v.s.phrases.first { $0.place != nil }.map { span($0.tokens) }
    }
    let groups = v.s.phrases.filter { $0.country.map { !$0.isPlace } ?? false || !($0.people ?? []).isEmpty }
    if let g = groups.first {
      let named = group(of: g, v)
      c.who = named.who
      c.demographics = named.demographics
      c.whoSpan = span(g.tokens)
    }
    if let m = v.s.periods.first(where: { $0.role == .main }) {
      let isUS = c.measure?.isUS ?? true
      let when = resolver(isUS: isUS).choices(m.form).flatMap { clip($0) }
      if !when.isEmpty {
        c.when = when
        c.whenSpan = span(m.tokens)
        c.period = when.first?.period
      }
    }
  }

  private func draft(of item: ListItem, _ head: ReadingContext, _ v: SentenceView, _ index: Int) -> Draft? {
    let inLabel = v.s.phrases.filter { item.label.contains($0.tokens.lowerBound) }
    let named = inLabel.first { $0.measure.map { !$0.weak } ?? false }
    guard let measure = named.flatMap({ p in p.measure.map { sense($0, p, v) } }) ?? head.measure else { return nil }
    var d = Draft(kind: .level, tokens: item.tokens, sentence: index, assertion: .level(item.quantity.quantity))
    d.measure = measure
    fillPlace(&d, anchor: item.label.lowerBound, v)
    if let p = inLabel.last(where: { isCountedAt($0) }), measure.isUS, case .place(let id)? = p.place {
      d.place = PlaceID(id)
      d.placeOrigin = .stated(span(p.tokens))
    } else if d.place == nil, measure.isUS, let place = head.place, place.text.hasPrefix("us") || place.isSector,
      let at = head.placeSpan
    {
      d.place = place
      d.placeOrigin = .earlier(at)
    }
    let groups = inLabel.filter { $0.country != nil || $0.group != nil }
    let codes = groups.compactMap { $0.country?.code }
    if let first = groups.first {
      d.who = Self.readings(codes: codes, groups: groups.compactMap(\.group), complement: false)
      d.whoOrigin = .stated(span(first.tokens))
    } else if head.who != .everyone {
      d.who = [head.who]
      d.whoOrigin = .earlier(head.whoSpan ?? TextSpan(0, 0))
    }
    let people = inLabel.reduce(into: DemographicSet.everyone) { $0.formUnion($1.people ?? .everyone) }
    if !people.isEmpty, let p = inLabel.first(where: { !($0.people ?? []).isEmpty }) {
      d.demographics = people
      d.demographicsOrigin = .stated(span(p.tokens))
    } else if !head.demographics.isEmpty {
      d.demographics = head.demographics
      d.demographicsOrigin = .earlier(head.whoSpan ?? TextSpan(0, 0))
    }
    let own = v.s.periods.first {
      item.label.overlaps($0.tokens) || item.quantity.tokens.upperBound <= $0.tokens.lowerBound
    }
    if let own, setWhen(own, &d, resolver(isUS: measure.isUS)) {
      d.when = d.when.flatMap { clip($0) }
    } else if !head.when.isEmpty {
      d.when = head.when
      d.whenOrigin = .earlier(head.whenSpan ?? TextSpan(0, 0))
    } else {
      d.when = defaultWhen(isUS: measure.isUS, kind: .level)
      d.whenOrigin = .open
    }
    if d.when.contains(where: { !$0.period.isPlain }) { d.kind = .cumulative }
    return d
  }

  /// A border or a sector: where the United States counts.
  private func isCountedAt(_ p: Phrase) -> Bool {
    guard case .place(let id)? = p.place else { return false }
    return id.hasPrefix("us") || PlaceID(id).isSector
  }
}
