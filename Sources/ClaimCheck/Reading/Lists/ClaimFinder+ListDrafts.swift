import BorderData

/// What the cells of a line claim: counts, shares and changes, with the slots of the lines above and of their labels.
extension ClaimFinder {
  /// What the numbers of a line claim. Empty where one of them is not understood: the line is then read as a sentence.
  ///
  /// "Darién, 2022: 248,284 people (133,726 in 2021)" makes a level of 2022 and one of 2021.
  func itemDrafts(_ cells: [ListCell], _ v: SentenceView, _ index: Int, _ reading: inout ListReading) -> [Draft] {
    var out: [Draft] = []
    var inline: ListSlots?
    var item: ListItem?
    var column = 0
    let counts = cells.count { $0.quantity.quantity.unit == .count }
    if reading.head.time == nil, let last = cells.last, cells.count > 1 { takeBracketFoot(last, v, &reading) }
    for (k, cell) in cells.enumerated() {
      let parts = listParts(cell.head, v)
      if parts.count > 1, k == 0 || cell.isParted {
        inline = parts.dropLast().reduce(ListSlots()) { headingSlots($1, v).below($0) }
        for p in parts.dropLast() { reading.bracket = bracket(in: p, v) ?? reading.bracket }
      }
      var own = parts.last.map { listSlots($0, v) } ?? ListSlots()
      let tail = listSlots(cell.tail, v)
      let role = k > 0 && item != nil ? role(of: cell, own, v) : .primary
      let isAttached = role != .primary
      if isAttached, own.time == nil, tail.time == nil { own.time = timeBefore(cell, v) }
      let mine = own.with(tail)
      let head = inline.map { $0.below(reading.head) } ?? reading.head
      var slots = mine.below(isAttached && role != .whole ? item?.slots ?? head : head)
      settleCountry(&slots, mine, reading)
      // "Yuma: 53,877 of 1,530,523": the whole is what the lines above say.
      if role == .whole, mine.time == nil { slots.time = item?.slots.time }
      if role == .part, !mine.isLabel, let part = reading.part {
        slots = part.below(slots)
      } else if role == .part, mine.isLabel {
        reading.part = mine
      }
      if slots.isForeign || isTimes(cell, v) { continue }
      if leavesOut(cell, v) { return [] }
      if !isAttached {
        if let done = item { out += percents(of: done, v, index, reading) }
        item = ListItem(slots: slots)
      }
      if cell.quantity.quantity.unit == .percent {
        item?.percents.append((cell, slots, mine))
        continue
      }
      defer { column += 1 }
      var when = ListItem.When()
      if slots.columns.count > 1, slots.columns.count == counts, k == 0 || !own.isLabel, mine.time == nil {
        slots.time = slots.columns[min(column, counts - 1)].below(nil)
      } else if isAttached, mine.time == nil, let item {
        guard let found = timeBeside(item, cell, mine, role, &slots, v, reading) else { return [] }
        when = found
      }
      when.near = isAttached ? item?.levels.first?.when.first?.period : nil
      when.isBefore = role == .base || when.near != nil
      let start = isAttached ? cell.quantity.hedged.lowerBound : (parts.last ?? cell.head).lowerBound
      guard var d = level(cell.quantity, from: start, slots, mine, when, v, index, &reading) else { continue }
      d.isBase = role == .base
      if cell.isInBracket, isAttached, mine.isLabel, role != .base || mine.time != nil { reading.bracket = mine }
      out.append(d)
      if role != .part {
        reading.levels = reading.levels.suffix(1) + [d]
        item?.levels.append(d)
        if role != .base, !isAttached || !cell.isInBracket { item?.current = d.when }
      }
      if !isAttached { noteFirst(d, slots, mine, &reading) }
    }
    if let done = item { out += percents(of: done, v, index, reading) }
    return out
  }

  /// What a number is to the one before it in its line.
  private func role(of cell: ListCell, _ own: ListSlots, _ v: SentenceView) -> ListItem.Role {
    if isOfWhole(cell, v) { return .whole }
    if cell.head.suffix(6).contains(where: { v.says(Self.baseMarkers, at: $0) }) { return .base }
    if cell.head.contains(where: { v.says(Self.partMarkers, at: $0) })
      || cell.tail.prefix(3).contains(where: { v.says(Self.partMarkers, at: $0) })
    {
      return .part
    }
    return !own.isLabel || isBehind(cell, v) ? .beside : .primary
  }

  private static let sames: WordSet = ["same", "that", "mismo", "misma", "ese"]

  /// When a number is of that stands beside another and names no time; nil where that is not understood.
  private func timeBeside(
    _ item: ListItem, _ cell: ListCell, _ mine: ListSlots, _ role: ListItem.Role, _ slots: inout ListSlots,
    _ v: SentenceView, _ reading: ListReading
  ) -> ListItem.When? {
    var when = ListItem.When()
    when.isUnsure = item.levels.count > 1
    let first = item.levels.first?.when ?? []
    switch role {
    case .whole: when.known = first
    case .part where mine.isLabel || reading.part != nil: when.known = item.current
    // "among them 60,341", of whom nothing is said.
    case .part: return nil
    // "families (-30% to 37,917)": the count of the label itself.
    case .beside where item.levels.isEmpty: break
    // "97 in November 2020, and 11 at the northern border that same month".
    case .beside where mine.isLabel && cell.tail.contains { v.says(Self.sames, at: $0) }:
      when.known = item.current
    case .beside where mine.isLabel: when.known = first
    // A second number of the same label, of which nothing says what it is.
    case .beside where !cell.isInBracket: return nil
    default:
      if role == .base, let t = slots.versus {
        slots.time = t
      } else if let b = reading.bracket {
        slots = b.below(item.slots)
      } else if let t = slots.versus {
        slots.time = t
      } else {
        when.guesses = first.first.map { $0.period.length == 1 } ?? true ? [.month, .year] : [.year]
        slots.time = ListTime(form: nil, back: when.guesses[0], span: slots.time?.span ?? TextSpan(0, 0))
      }
    }
    return when
  }

  /// "… 986 (all figures for March 2022)": what the last bracket of a line says of all its numbers.
  private func takeBracketFoot(_ last: ListCell, _ v: SentenceView, _ reading: inout ListReading) {
    guard let open = last.tail.first(where: { v.text($0) == "(" }) else { return }
    let s = listSlots(open..<last.tail.upperBound, v)
    guard !s.isForeign, s.who == nil, s.demographics == nil else { return }
    var foot = ListSlots()
    if s.isTotal { foot.time = s.time }
    if reading.head.counter == nil {
      foot.sense = s.sense
      foot.isUS = s.isUS
    }
    if foot.time != nil || foot.counter != nil || foot.sense != nil { reading.stack.insert(foot, at: 0) }
  }

  /// A heading as it stands, on a line of its own or inside one.
  func headingSlots(_ run: Range<Int>, _ v: SentenceView) -> ListSlots {
    var s = listSlots(withoutBracket(run, v), v)
    // "2024 in Honduras", "MEXICO": where a heading names a country on the way alone, it is the one that counts.
    if s.place == nil, !s.isUS, let c = s.country, s.who == nil, s.sense == nil || s.sense?.measure != .encounters {
      s.place = c.place
      s.placeSpan = c.span
      s.country = nil
    }
    // "Honduras, November 2021, southwest border": a nationality at the border.
    if let c = s.country, s.who == nil, s.counter == .us || s.counter == .darien, c.place != s.place {
      s.who = [.only([c.code])]
      s.whoSpan = c.span
      s.country = nil
    }
    return s
  }

  /// "(a year earlier in brackets)", "(Guatemalans in brackets)".
  func bracket(in part: Range<Int>, _ v: SentenceView) -> ListSlots? {
    guard let open = part.first(where: { v.text($0) == "(" || v.text($0) == "[" }) else { return nil }
    var s = listSlots(open..<part.upperBound, v)
    // "all CBP encounters there in brackets", beside the Border Patrol's.
    if s.sense != nil, s.component == nil { s.component = .all }
    return s.isLabel && s.bracketed ? s : nil
  }

  /// A heading up to a bracket that says what its brackets are of.
  func withoutBracket(_ part: Range<Int>, _ v: SentenceView) -> Range<Int> {
    guard bracket(in: part, v) != nil, let open = part.first(where: { v.text($0) == "(" || v.text($0) == "[" }) else {
      return part
    }
    return part.lowerBound..<open
  }

  /// "97,957 (without Venezuelans)": all but those named.
  private func leavesOut(_ cell: ListCell, _ v: SentenceView) -> Bool {
    cell.head.contains { v.says(Self.withouts, at: $0) } || cell.tail.contains { v.says(Self.withouts, at: $0) }
  }

  private static let withouts: WordSet = [
    "without", "except", "excluding", "not", "minus", "outside", "sin", "excepto", "salvo", "fuera", "non", "beyond",
  ]

  /// "25,565 of 520,085": all of whom the number before is a part.
  private func isOfWhole(_ cell: ListCell, _ v: SentenceView) -> Bool {
    let words = cell.head.filter { tokens[$0].kind == .word }
    return !words.isEmpty && words.contains { ["of", "de"].contains(v.text($0)) }
      && words.allSatisfy { v.says(Self.ofWords, at: $0) }
  }

  /// "541 times the 2010 figure".
  private func isTimes(_ cell: ListCell, _ v: SentenceView) -> Bool {
    [cell.quantity.tokens.upperBound - 1, cell.quantity.tokens.upperBound].contains {
      ["times", "veces", "x"].contains(v.text($0))
    }
  }

  /// In a bracket that opened before its label: said beside the number before it.
  private func isBehind(_ cell: ListCell, _ v: SentenceView) -> Bool {
    guard cell.isInBracket else { return false }
    guard let open = cell.head.first(where: { v.text($0) == "(" || v.text($0) == "[" }) else { return true }
    return !listSlots(cell.head.lowerBound..<open, v).isNamed
  }

  /// "-18% vs. October 2022 (59,773)": the time right before the bracket.
  private func timeBefore(_ cell: ListCell, _ v: SentenceView) -> ListTime? {
    guard cell.isInBracket, let open = cell.head.first(where: { v.text($0) == "(" }),
      let m = v.s.periods.first(where: { $0.tokens.upperBound == open })
    else { return nil }
    return listSlots(m.tokens, v).time
  }

  /// A country on the way is where people are counted, or whom the number is of.
  private func settleCountry(_ s: inout ListSlots, _ mine: ListSlots, _ reading: ListReading) {
    guard let c = mine.country else { return }
    let isPlace: Bool
    if mine.place == c.place {
      s.country = nil
      return
    } else if let place = s.place, place.text.hasPrefix("host:") {
      isPlace = false
    } else if mine.place != nil || mine.isUS {
      isPlace = false
    } else if mine.who != nil || mine.hasOwnWords || reading.namesPlaces || c.place == .darien && s.counter != .us {
      isPlace = true
    } else {
      isPlace = s.counter == nil
    }
    if isPlace {
      s.place = c.place
      s.placeSpan = c.span
      if let sense = s.sense, ListCounter(sense) != ListCounter(place: c.place) { s.sense = nil }
    } else {
      s.who = [.only([c.code])]
      s.whoSpan = c.span
      s.isEveryone = false
    }
    s.country = nil
  }

  /// Where no line above says what is counted, and when, the first item that does says it for those after it.
  private func noteFirst(_ d: Draft, _ s: ListSlots, _ mine: ListSlots, _ reading: inout ListReading) {
    if let p = d.when.first?.period, s.time?.back == nil {
      reading.lastPeriod = p
      reading.firstPeriod = reading.firstPeriod ?? p
      if p.length == 1 { reading.lastMonth = p.first }
    }
    if case .only(let list)? = mine.who?.first, list.count == 1 { reading.listed += list }
    if reading.firstGroup == nil, mine.who != nil || mine.demographics != nil { reading.firstGroup = mine }
    let head = reading.head
    var filled = ListSlots()
    if head.counter == nil, head.sense == nil {
      filled.sense = s.sense
      filled.place = s.place
      filled.placeSpan = s.placeSpan
      filled.isUS = s.isUS
    }
    if head.time == nil { filled.time = s.time }
    if filled.sense != nil || filled.counter != nil || filled.time != nil { reading.stack.append(filled) }
  }
}
