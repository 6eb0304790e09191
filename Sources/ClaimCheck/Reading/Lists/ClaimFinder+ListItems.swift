import BorderData

/// "Venezuela: 261,037", "• FY2023 – 2.4 million", "Family units = 87,100": labels and numbers, one under the other or in
/// one line, under lines that say what is counted.
///
/// A list has a head, which says what is counted, where and when; a label fills one slot of its own. All that it leaves
/// out is what the lines above say, not what the item before it says: the second country of a list is not a part of the
/// first.
extension ClaimFinder {
  /// What a text goes on from after a list. A class: a finder is moved for every rule that is asked, and a second context
  /// lying in it made it twice as large.
  final class ListHead: Sendable {
    let context: ReadingContext
    /// The sentence of its last item.
    let last: Int

    init(context: ReadingContext, last: Int) {
      self.context = context
      self.last = last
    }
  }

  /// The claims of a sentence that is a line of a list; nil where it is none.
  ///
  /// - Parameter isLoose: nothing else was found in it: a line that stands alone is then read as well.
  mutating func listClaims(_ v: SentenceView, _ index: Int, isLoose: Bool = false) -> [Draft]? {
    if opensWithDateline(v) { return nil }
    if index >= listEnd, let cells = listCells(v), isListForm(cells, v, index), !pairsTimes(v) { readList(from: index) }
    guard index < listEnd, listIsLoose == isLoose else { return nil }
    return listDrafts[index]
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

  /// Lines above a list that are looked at for what it counts.
  private static let mostHeadings = 4
  /// More tokens than a heading has.
  private static let longestHeading = 40

  /// Reads all lines of a list, from its first item on.
  private mutating func readList(from index: Int) {
    var reading = ListReading()
    let first = openHead(&reading, index)
    var items: [(index: Int, cells: [ListCell])] = []
    var headings: [Int: ListSlots] = [:]
    var end = index
    var since = 0
    while end < views.count, since <= 2 {
      let v = views[end]
      if let cells = listCells(v) {
        if cells.isEmpty, isHeading(end) {
          headings[end] = heading(v)
          since += 1
          end += 1
          continue
        }
        if !cells.isEmpty, isListForm(cells, v, end) {
          items.append((end, cells))
          since = 0
          end += 1
          continue
        }
      }
      break
    }
    guard let last = items.last?.index else { return }
    listEnd = last + 1
    let isList =
      items.count > 1 || items[0].cells.count { isLabelled($0, views[index]) } > 1
      || items[0].cells.count { $0.isParted } > 2 || hasOwnTimes(items[0].cells, views[index])
      || isCountersLine(items[0].cells[0], views[index]) || index > 0 && isLineAbove(index - 1)
    listIsLoose = !isList
    let missing = reading.head
    if missing.counter == nil && missing.sense == nil || missing.time == nil {
      takeFoot(&reading, after: last)
    }
    reading.namesPlaces = namesPlaces(items)
    let head = reading.head
    var at = index
    for item in items {
      while at < item.index {
        if let slots = headings[at] { reading.open(slots) }
        at += 1
      }
      at = item.index + 1
      let made = itemDrafts(item.cells, views[item.index], item.index, &reading)
      if !made.isEmpty { listDrafts[item.index] = made }
    }
    guard isList, items.contains(where: { listDrafts[$0.index] != nil }) else { return }
    var context = context
    if first < index || head.sense != nil {
      context.measure = head.sense ?? context.measure
      context.place = head.place ?? context.place
    }
    let made = items.flatMap { listDrafts[$0.index] ?? [] }
    if let group = made.first, made.allSatisfy({ $0.who == group.who && $0.demographics == group.demographics }) {
      context.who = group.who.first ?? .everyone
      context.demographics = group.demographics
    }
    listHead = ListHead(context: context, last: last)
  }

  /// The lines above the first item, or what the sentence before has claimed.
  ///
  /// - Returns: the sentence of the first of them.
  private func openHead(_ reading: inout ListReading, _ index: Int) -> Int {
    var first = index
    var slots: [ListSlots] = []
    while first > 0, index - first < Self.mostHeadings, isHeading(first - 1),
      views[first].s.sentence.paragraph - views[first - 1].s.sentence.paragraph <= 1
    {
      first -= 1
      slots.insert(heading(views[first]), at: 0)
    }
    if context.sentence >= first - 1,
      context.sentence < first || slots.allSatisfy({ $0.sorts == 0 && $0.sense == nil }),
      context.measure != nil
    {
      reading.stack.append(ListSlots(context))
      reading.fromContext = true
      reading.firstPeriod = context.when.first?.period
    }
    for k in first..<index { reading.bracket = bracket(in: views[k].s.range, views[k]) ?? reading.bracket }
    for s in slots where s.sorts != 0 || s.sense != nil || s.isForeign || s.unread > 0 { reading.stack.append(s) }
    return first
  }

  /// "Figures are Border Patrol encounters.", "That was October 2023.": what a list leaves out, said below it.
  private func takeFoot(_ reading: inout ListReading, after last: Int) {
    var below = ListSlots()
    for k in last + 1..<max(last + 1, min(views.count, last + 3)) {
      let v = views[k]
      let isAbout = v.s.range.count <= Self.longestHeading && v.says(Self.aboutWords, at: v.s.range.lowerBound)
      guard isHeading(k) || isAbout else { break }
      below = below.with(heading(v))
    }
    let head = reading.head
    if head.counter != nil || head.sense != nil { below.sense = nil }
    if head.counter != nil {
      below.place = nil
      below.isUS = false
    }
    if head.time != nil { below.time = nil }
    below.columns = []
    below.versus = nil
    below.who = nil
    below.demographics = nil
    if below.sense != nil || below.counter != nil || below.time != nil { reading.stack.insert(below, at: 0) }
  }

  private func endsInColon(_ k: Int) -> Bool { isHeading(k) && views[k].text(views[k].s.range.upperBound - 1) == ":" }

  /// A heading on a line of its own, or one that ends with a colon: no sentence.
  private func isLineAbove(_ k: Int) -> Bool {
    isHeading(k) && ![".", "!"].contains(views[k].text(views[k].s.range.upperBound - 1))
  }

  private static let aboutWords: WordSet = [
    "that", "these", "those", "figures", "all", "source", "fuente", "cifras", "son",
  ]

  /// A line without numbers that may say what is counted.
  private func isHeading(_ k: Int) -> Bool {
    let v = views[k]
    guard v.s.range.count <= Self.longestHeading, listCells(v)?.isEmpty ?? false else { return false }
    return statementDate(v.s) == nil
  }

  /// "Southwest border: 200,162 in July 2022, 183,479 in July 2023".
  private func hasOwnTimes(_ cells: [ListCell], _ v: SentenceView) -> Bool {
    cells.count { c in
      c.quantity.quantity.unit == .count
        && v.s.periods.contains { c.tail.contains($0.tokens.lowerBound) && $0.role == .main }
    } > 1
  }

  /// "Honduras: 20,246 irregular entries": the country that counts them.
  private func isCountersLine(_ cell: ListCell, _ v: SentenceView) -> Bool {
    guard v.text(cell.quantity.hedged.lowerBound - 1) == ":", let label = listParts(cell.head, v).last else {
      return false
    }
    let s = listSlots(label, v)
    return (s.country != nil || s.place == .honduras || s.place == .mexico) && s.who == nil
      && listSlots(cell.tail, v).hasOwnWords
  }

  /// A number with a label and a mark of its own.
  private func isLabelled(_ cell: ListCell, _ v: SentenceView) -> Bool {
    guard let label = listParts(cell.head, v).last, listSlots(label, v).isLabel else { return false }
    return cell.isParted || [":", "~", "-", "="].contains(v.text(cell.quantity.hedged.lowerBound - 1))
  }

  private func heading(_ v: SentenceView) -> ListSlots { headingSlots(v.s.range, v) }

  /// A label, a mark and a number; or a number alone on its line.
  private func isListForm(_ cells: [ListCell], _ v: SentenceView, _ index: Int) -> Bool {
    guard let first = cells.first else { return false }
    let parts = listParts(first.head, v)
    let mark = first.quantity.hedged.lowerBound - 1
    let isMarked: Bool
    switch v.text(mark) {
    case ":", "|", "=": isMarked = first.head.contains(mark)
    case "-", "~": isMarked = first.head.contains(mark) && tokens[mark].spaceBefore
    default: isMarked = false
    }
    if parts.isEmpty {
      guard !isMarked, index > 0 else { return false }
      if v.s.range.count <= 4, isLineAbove(index - 1) { return true }
      // "• 85,314 single adults", below a line that ends in a colon.
      let noun = listSlots(first.tail, v)
      return cells.count == 1 && v.s.range.count <= 14 && noun.isNamed && noun.unread == 0 && !hasVerb(first.tail, v)
        && (listEnd == index && listDrafts[index - 1] != nil || endsInColon(index - 1))
    }
    // Asked first: most sentences have a verb, and what their words fill need then not be found.
    for cell in cells {
      // "Haitians crossing the Darién: 2018 – 420": a heading in the line may have a verb.
      let own = listParts(cell.head, v).last ?? cell.head
      if hasVerb(own, v) || cell.head.contains(where: { v.says(Self.auxiliaries, at: $0) }) { return false }
    }
    if !isMarked, !endsInName(first.head, v) {
      guard parts.count > 1 || v.s.range.count <= Self.longestRecord else { return false }
      let own = listSlots(parts[parts.count - 1], v)
      guard isRecorded(first, own, v) || parts.count > 1 && own.unread == 0 && !own.isNamed else { return false }
    }
    guard listSlots(first.head, v).isLabel else { return false }
    var unread = 0
    for cell in cells {
      let label = listSlots(cell.head, v).unread
      if label > 2 { return false }
      unread += label + listSlots(cell.tail, v).unread
    }
    if isMarked || parts.count > 1 { return unread <= 3 }
    // "FY24 140,479", "Laredo, 112,241", a row of a table: names and numbers alone.
    let all = cells[0].head.lowerBound..<v.s.range.upperBound
    guard unread == 0, !hasVerb(all, v), !v.s.phrases.contains(where: { isStatement($0, v) }) else { return false }
    switch v.text(mark) {
    case ",", "(": return cells.contains { $0.isParted && $0.head.lowerBound > all.lowerBound } || v.s.range.count <= 14
    default:
      guard first.quantity.quantity.unit == .count else { return false }
      return cells.dropFirst().allSatisfy { c in c.head.allSatisfy { tokens[$0].kind == .mark } || c.isParted }
        && (cells.count > 1 || v.s.range.count <= 6)
    }
  }

  /// "Southwest border 204,087", "October 2021, 3,015": a name or a time right before the number, and no verb.
  private func endsInName(_ head: Range<Int>, _ v: SentenceView) -> Bool {
    guard let last = head.last(where: { tokens[$0].kind != .mark }) else { return false }
    return v.s.periods.contains { $0.tokens.contains(last) }
      || v.s.phrases.contains { p in
        p.tokens.contains(last) && p.measure == nil
          && (p.country != nil || p.people != nil || p.place != nil || p.group != nil || p.isCue(.borderPatrol)
            || p.isCue(.atPorts))
      } || listSlots(last..<last + 1, v).isTotal
  }

  /// More tokens than a line has that says who recorded a number.
  private static let longestRecord = 14

  /// "Mexico recorded 441,409 irregular migrants in 2022".
  private func isRecorded(_ cell: ListCell, _ own: ListSlots, _ v: SentenceView) -> Bool {
    own.country != nil && own.hasOwnWords && own.unread == 0 && v.s.range.count <= Self.longestRecord
      && listSlots(cell.tail, v).hasOwnWords
  }

  /// A verb of a sentence, which no label has.
  private func hasVerb(_ run: Range<Int>, _ v: SentenceView) -> Bool {
    run.contains { v.says(Self.auxiliaries, at: $0) }
      || v.s.phrases.contains { p in
        guard run.contains(p.tokens.lowerBound) else { return false }
        if let m = p.measure, m.verb { return !v.says(Self.plainWords, at: p.tokens.lowerBound) }
        return isStatement(p, v)
      }
  }

  /// A word of change, of an order or a share that is more than the sign of a number.
  private func isStatement(_ p: Phrase, _ v: SentenceView) -> Bool {
    switch p.relation {
    case nil: return false
    // "the authorities record 113,347 irregular migrants".
    case .extreme?
    where v.text(p.tokens.lowerBound) == "record" && p.tokens.count == 1
      && v.s.quantities.contains { $0.hedged.lowerBound == p.tokens.upperBound }:
      return false
    case .change?:
      return !["up", "down", "higher", "lower", "more", "fewer", "change"].contains(v.text(p.tokens.lowerBound))
    case .most? where v.text(p.tokens.upperBound) == "recent" || v.words(p.tokens).includes("recent"): return false
    case .peak?, .most?, .extreme?, .rank?:
      return v.text(p.tokens.upperBound) != ":" && p.tokens.lowerBound > v.s.range.lowerBound + 1
    default: return true
    }
  }

  private static let auxiliaries: WordSet = [
    "is", "has", "had", "have", "been", "will", "would", "can", "could", "did", "does", "do", "said", "says",
    "es", "ha", "han", "habia", "habian", "hubo", "era", "dijo", "sera", "seran", "se", "que", "while", "when",
    "because",
    "cuando", "mientras", "porque", "but", "pero", "aunque",
  ]

  private func namesPlaces(_ items: [(index: Int, cells: [ListCell])]) -> Bool {
    var places = false
    var others = false
    for item in items.prefix(12) {
      let v = views[item.index]
      for cell in item.cells {
        let s = listSlots(listParts(cell.head, v).last ?? cell.head, v)
        if s.place != nil || s.isUS || s.country?.place == .darien { places = true }
        if s.who != nil { others = true }
      }
    }
    return places && !others
  }
}
