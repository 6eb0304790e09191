import BorderData

/// One number of a list with the words that are its own.
struct ListCell: Sendable {
  var quantity: QuantityMention
  /// What stands before it: its label, and what leads over from the number before.
  var head: Range<Int>
  /// What stands after it and is its own: "248,284 people in 2022".
  var tail: Range<Int>
  /// It stands in a bracket that a number or its label stands before.
  var isInBracket: Bool
  /// A semicolon or the like parts it from the number before.
  var isParted: Bool
}

/// Lines of lists cut into cells: a number each, with its label before it and its own noun after it.
extension ClaimFinder {
  /// More tokens than a line of a list has.
  private static let longestLine = 160

  /// The numbers of a sentence with their words; empty where it has none, nil where it is no line of a list.
  ///
  /// "Darién, 2022: 248,284 people (133,726 in 2021)" is two cells, the second in a bracket.
  func listCells(_ v: SentenceView) -> [ListCell]? {
    guard v.s.range.count <= Self.longestLine else { return nil }
    let low = pastNumbering(v)
    var numbers: [QuantityMention] = []
    for q in v.s.quantities where q.tokens.lowerBound >= low {
      if q.isMoney || q.band != nil { return nil }
      // "24,657 + 38,099" is a sum.
      let next = q.tokens.upperBound
      if v.text(next - 1) == "+", next < v.s.range.upperBound, tokens[next].kind == .number { return nil }
      if q.ordinal != nil || q.duration != nil || q.quantity.upper != nil { continue }
      switch q.quantity.unit {
      case .count where q.quantity.value < 10: continue
      case .count, .percent: numbers.append(q)
      default: continue
      }
    }
    guard let first = numbers.first else { return [] }
    let depth = bracketDepths(v)
    func deep(_ i: Int) -> Int { depth[i - v.s.range.lowerBound] }
    var cells: [ListCell] = [
      ListCell(
        quantity: first, head: low..<max(low, first.hedged.lowerBound),
        tail: first.tokens.upperBound..<v.s.range.upperBound,
        isInBracket: false, isParted: true)
    ]
    for q in numbers.dropFirst() {
      let last = cells.count - 1
      let glue =
        cells[last].quantity.tokens.upperBound..<max(cells[last].quantity.tokens.upperBound, q.hedged.lowerBound)
      let (cut, isParted) = cut(glue, v, depth)
      cells[last].tail = glue.lowerBound..<cut
      cells.append(
        ListCell(
          quantity: q, head: cut..<glue.upperBound, tail: q.tokens.upperBound..<v.s.range.upperBound,
          isInBracket: deep(q.tokens.lowerBound) > 0
            && (glue.isEmpty || deep(q.tokens.lowerBound) > deep(cells[last].quantity.tokens.lowerBound)
              || deep(cut) > 0),
          isParted: isParted))
    }
    return cells
  }

  private static let bullets: WordSet = ["*", "-", "~", "?", "#", "|", ">", "_"]

  /// Past "•", "1.", "(2)", "3)", "4/".
  private func pastNumbering(_ v: SentenceView) -> Int {
    var i = v.s.range.lowerBound
    while i < v.s.range.upperBound, v.says(Self.bullets, at: i) || v.text(i) == "and" || v.text(i) == "y" { i += 1 }
    let open = v.text(i) == "(" ? i + 1 : i
    if open + 1 < v.s.range.upperBound, tokens[open].kind == .number, let n = tokens[open].number, n.digits.count <= 2,
      n.suffix.isEmpty, n.decimals == 0, [")", ".", "/"].contains(v.text(open + 1)), open + 2 < v.s.range.upperBound
    {
      return open + 2
    }
    return i
  }

  private func bracketDepths(_ v: SentenceView) -> [Int] {
    var out: [Int] = []
    out.reserveCapacity(v.s.range.count + 1)
    var deep = 0
    for i in v.s.range {
      if v.text(i) == "(" || v.text(i) == "[" { deep += 1 }
      out.append(deep)
      if v.text(i) == ")" || v.text(i) == "]" { deep = max(0, deep - 1) }
    }
    out.append(0)
    return out
  }

  static let ofWords: WordSet = ["of", "out", "the", "de", "los", "las"]
  private static let strong: WordSet = [";", "|", "/", "*", "."]

  /// Where the words between two numbers are parted between them.
  private func cut(_ glue: Range<Int>, _ v: SentenceView, _ depth: [Int]) -> (at: Int, isParted: Bool) {
    func isInside(_ i: Int) -> Bool {
      v.s.periods.contains { $0.tokens.contains(i) }
        || v.s.phrases.contains { $0.tokens.contains(i) && $0.tokens.count > 1 }
    }
    // "25,565 of the 520,085".
    if !glue.isEmpty, glue.allSatisfy({ v.says(Self.ofWords, at: $0) }) { return (glue.lowerBound, false) }
    if let i = glue.last(where: { v.says(Self.strong, at: $0) && !isInside($0) && v.text($0 - 1) != "vs" }) {
      return (i + 1, true)
    }
    if let i = glue.first(where: { v.text($0) == "," && !isInside($0) }) { return (i + 1, false) }
    if let i = glue.first(where: { v.text($0) == "(" || v.text($0) == "[" }) { return (i, false) }
    if let i = glue.first(where: { ["and", "y", "e"].contains(v.text($0)) && !isInside($0) }) { return (i + 1, false) }
    if let i = glue.first(where: {
      v.says(Self.baseMarkers, at: $0) || ["to", "a", "~", ">", "up", "down"].contains(v.text($0))
    }) {
      return (i, false)
    }
    return (glue.upperBound, false)
  }

  /// The parts of what stands before a number: "DARIÉN – Venezuelans:" has two, the last of them its label.
  func listParts(_ head: Range<Int>, _ v: SentenceView) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = head.lowerBound
    var deep = 0
    var open: Int?
    for i in head {
      if v.text(i) == "(" || v.text(i) == "[" { if open == nil { open = i } }
      if v.text(i) == ")" || v.text(i) == "]" { open = nil }
    }
    for i in head {
      // "People crossing the Darién by year (2020 - 6,465": a bracket that the number stands in.
      if i == open {
        if start < i { out.append(start..<i) }
        start = i + 1
        continue
      }
      if v.text(i) == "(" || v.text(i) == "[" { deep += 1 }
      if v.text(i) == ")" || v.text(i) == "]" { deep -= 1 }
      guard deep <= 0, isPartMark(i, v), !v.s.periods.contains(where: { $0.tokens.contains(i) }) else { continue }
      if start < i { out.append(start..<i) }
      start = i + 1
    }
    if start < head.upperBound { out.append(start..<head.upperBound) }
    return out.filter { part in part.contains { tokens[$0].kind == .word || tokens[$0].kind == .number } }
  }

  /// A colon, a bar or a dash that stands apart.
  private func isPartMark(_ i: Int, _ v: SentenceView) -> Bool {
    switch v.text(i) {
    case ":", "|", "=", "?", "@": true
    case "-", "~": tokens[i].spaceBefore && (i + 1 >= v.s.range.upperBound || tokens[i + 1].spaceBefore)
    case ".": !v.s.phrases.contains { $0.tokens.contains(i) }
    default: false
    }
  }

  /// Which way a percent went, by its sign or a word beside it: "-18%", "up 7%", "8% fewer".
  func listDirection(_ cell: ListCell, _ v: SentenceView) -> Direction? {
    let sign = cell.quantity.hedged.lowerBound - 1
    if cell.head.contains(sign), !tokens[sign + 1].spaceBefore {
      if v.text(sign) == "+" { return .up }
      if v.text(sign) == "-" || v.text(sign) == "~" { return .down }
    }
    let near = [max(cell.head.lowerBound, sign - 4)..<max(cell.head.lowerBound, sign + 1), cell.tail.prefixed(4)]
    for r in near {
      for i in r {
        if v.says(Self.ups, at: i) { return .up }
        if v.says(Self.downs, at: i) { return .down }
      }
      for p in v.s.phrases where r.contains(p.tokens.lowerBound) {
        if case .change(let d, _)? = p.relation, d != .flat { return d }
      }
    }
    return nil
  }

  private static let ups: WordSet = ["up", "more", "higher", "above", "mas", "sube"]
  private static let downs: WordSet = ["down", "fewer", "less", "lower", "below", "menos", "baja"]
}

extension Range<Int> {
  fileprivate func prefixed(_ n: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + n) }
}
