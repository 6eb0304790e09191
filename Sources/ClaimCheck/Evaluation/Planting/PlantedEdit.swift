import BorderData
import BorderTrends

/// One change to the words of a claim, with the draft and the readings that the changed words mean.
struct PlantedEdit {
  var kind: Planting.Kind
  /// Bytes of the article that are replaced.
  var span: TextSpan
  var text: String
  var draft: Draft
  var specs: [ReadingSpec]
}

/// Every edit that one supported claim admits. A new kind of error is one new function and one line here.
struct PlantedEdits {
  let draft: Draft
  let specs: [ReadingSpec]
  let read: ReadArticle
  let bytes: [UInt8]
  /// Only inside these bytes: the words of the labelled claim.
  let quote: TextSpan

  func all() -> [PlantedEdit] { numbers() + periods() + countries() + directions() }

  private func words(_ s: TextSpan) -> String { String(decoding: bytes[s.lower..<s.upper], as: UTF8.self) }

  // MARK: Numbers

  /// The stated number made larger or smaller by more than any word allows for.
  private func numbers() -> [PlantedEdit] {
    guard let q = draft.stated, q.unit != .ordinal, q.upper == nil, quote.contains(q.span),
      let token = read.tokens.first(where: { $0.kind == .number && q.span.contains($0.span) }),
      let written = token.number, written.value > 0
    else { return [] }
    let grows: [Double] = q.unit == .percent || q.unit == .points ? [1.5, 1.8] : [1.4, 1.7, 2.6]
    let shrinks: [Double] = q.unit == .percent || q.unit == .points ? [0.5, 0.3] : [0.6, 0.45]
    let factors: [Double] =
      switch q.hedge {
      case .moreThan, .atLeast: grows
      case .lessThan, .atMost, .upTo: shrinks
      default: grows + shrinks
      }
    return factors.compactMap { factor in
      let text = Self.rewritten(words(token.span), written, times: factor)
      guard let text, text != words(token.span) else { return nil }
      let plain = text.filter { $0.isASCII && ($0.isNumber || $0 == ".") }
      guard let value = Double(written.decimals > 0 ? plain : plain.replacing(".", with: "")) else { return nil }
      let share = value / written.value
      if q.unit == .percent || q.unit == .points, abs(q.value * share - q.value) < 6 { return nil }
      var changed = q
      changed.value = q.value * share
      changed.digits = max(q.digits, 2)
      var d = draft
      guard let assertion = draft.assertion.stating(changed) else { return nil }
      d.assertion = assertion
      return PlantedEdit(kind: .number, span: token.span, text: text, draft: d, specs: specs)
    }
  }

  /// The same digits' layout with another value: as many separators and decimals, the last zeros kept.
  private static func rewritten(_ old: String, _ n: WrittenNumber, times factor: Double) -> String? {
    guard let whole = Int(n.digits), n.digits.count < 12 else { return nil }
    var zeros = 0
    for c in n.digits.reversed() { if c == "0" { zeros += 1 } else { break } }
    // Round numbers stay round, with one digit more where a single one could not tell.
    if n.digits.count - zeros == 1, zeros > 0 { zeros -= 1 }
    var unit = 1
    for _ in 0..<zeros { unit *= 10 }
    let target = Int((Double(whole) * factor / Double(unit)).rounded()) * unit
    guard target > 0 else { return nil }
    var digits = Array(String(target))
    // Written from the right into the old layout; what is left over goes in front.
    var out: [Character] = []
    var sinceSeparator = 0
    var separator: Character?
    for c in old.reversed() {
      if c.isASCII, c.isNumber {
        if let d = digits.popLast() {
          out.append(d)
          sinceSeparator += 1
        }
      } else if digits.isEmpty, c == "," || c == "." || c == " " {
        continue
      } else {
        if c == "," || c == "." || c == " ", !out.isEmpty { separator = c }
        if !out.isEmpty || !(c.isNumber) { out.append(c) }
        sinceSeparator = 0
      }
    }
    while let d = digits.popLast() {
      if n.grouped, sinceSeparator == 3 {
        out.append(separator ?? ",")
        sinceSeparator = 0
      }
      out.append(d)
      sinceSeparator += 1
    }
    return String(out.reversed())
  }

  // MARK: Periods

  /// The year of the claim's period, one to three years off.
  private func periods() -> [PlantedEdit] {
    guard case .stated(let span) = draft.whenOrigin, quote.contains(span) else { return [] }
    let years = read.tokens.filter { t in
      span.contains(t.span) && t.kind == .number && t.number?.digits.count == 4 && t.number?.suffix == ""
        && (2000...2030).contains(t.number?.value ?? 0)
    }
    guard years.count == 1, let token = years.first, let year = token.number.map({ Int($0.value) }) else { return [] }
    var versusIsStated = false
    if case .stated = draft.versusOrigin { versusIsStated = true }
    return [-3, -2, -1, 1, 2].compactMap { step in
      var d = draft
      d.when = draft.when.map { c in
        var c = c
        c.period = c.period.shifted(years: step)
        return c
      }
      let moved = specs.map { spec in
        var s = spec
        s.when = spec.when?.shifted(years: step)
        if !versusIsStated { s.versus = spec.versus?.shifted(years: step) }
        return s
      }
      return PlantedEdit(kind: .period, span: token.span, text: String(year + step), draft: d, specs: moved)
    }
  }

  // MARK: Countries

  private static let swapped = ["GTM", "HND", "SLV", "NIC", "VEN", "CUB", "COL", "ECU", "HTI"].compactMap {
    CountryCode($0)
  }

  /// A nationality put in the place of another.
  private func countries() -> [PlantedEdit] {
    guard case .stated(let span) = draft.whoOrigin, quote.contains(span), case .only(let codes)? = draft.who.first,
      codes.count == 1, let code = codes.first, let country = Country[code]
    else { return [] }
    guard
      let token = read.tokens.first(where: { span.contains($0.span) && Self.form(words($0.span), of: country) != nil }),
      let form = Self.form(words(token.span), of: country)
    else { return [] }
    return Self.swapped.compactMap { other in
      guard other != code, let another = Country[other], let text = Self.word(form, of: another) else { return nil }
      var d = draft
      d.who = [.only([other])]
      let moved = specs.map { spec in
        var s = spec
        s.selection.who = .only([other])
        return s
      }
      return PlantedEdit(kind: .country, span: token.span, text: text, draft: d, specs: moved)
    }
  }

  private enum Form { case name, nameSpanish, adjective, demonym, spanish(Int) }

  private static func form(_ word: String, of c: Country) -> Form? {
    if word == c.name { return .name }
    if word == c.nameSpanish { return .nameSpanish }
    if word == c.adjectives.first { return .adjective }
    if word == c.demonyms.first { return .demonym }
    return c.demonymsSpanish.firstIndex(of: word).map { .spanish($0) }
  }

  private static func word(_ f: Form, of c: Country) -> String? {
    switch f {
    case .name: c.name
    case .nameSpanish: c.nameSpanish
    case .adjective: c.adjectives.first
    case .demonym: c.demonyms.first
    case .spanish(let i): c.demonymsSpanish.indices.contains(i) ? c.demonymsSpanish[i] : nil
    }
  }

  // MARK: Directions

  private static let opposites: [(String, String)] = [
    ("rose", "fell"), ("increased", "decreased"), ("increase", "decrease"), ("increases", "decreases"),
    ("rise", "fall"), ("rising", "falling"), ("risen", "fallen"), ("up", "down"), ("higher", "lower"),
    ("highest", "lowest"), ("jumped", "dropped"), ("surged", "plunged"), ("surge", "plunge"), ("jump", "drop"),
    ("climbed", "declined"), ("grew", "shrank"), ("more", "fewer"), ("largest", "smallest"), ("most", "fewest"),
    ("aumentó", "disminuyó"), ("aumentaron", "disminuyeron"), ("subió", "bajó"), ("subieron", "bajaron"),
    ("aumento", "descenso"), ("alza", "baja"), ("creció", "cayó"), ("crecieron", "cayeron"), ("incremento", "descenso"),
    ("mayor", "menor"),
  ]

  /// The word of direction turned round, where the claim has one alone.
  private func directions() -> [PlantedEdit] {
    guard let flipped = draft.assertion.reversed else { return [] }
    let inside = read.tokens.filter {
      quote.contains($0.span) && read.span(draft).overlaps($0.span) && $0.kind == .word
    }
    var found: [(Token, String)] = []
    for t in inside {
      let word = words(t.span).lowercased()
      for (a, b) in Self.opposites {
        if word == a { found.append((t, b)) } else if word == b { found.append((t, a)) }
      }
    }
    guard found.count == 1, let (token, word) = found.first else { return [] }
    var d = draft
    d.assertion = flipped
    return [PlantedEdit(kind: .direction, span: token.span, text: word, draft: d, specs: specs)]
  }
}

extension Assertion {
  /// The same with another number; nil for one that states none.
  fileprivate func stating(_ q: Quantity) -> Assertion? {
    switch self {
    case .level: .level(q)
    case .change(let d, let amount, let s, let from, let to):
      amount != nil
        ? .change(direction: d, amount: q, strength: s, from: from, to: to)
        : to != nil
          ? .change(direction: d, amount: nil, strength: s, from: from, to: q)
          : nil
    case .extreme(let end, let position, let scope, .some):
      .extreme(end: end, position: position, scope: scope, value: q)
    case .share(.some, let most, let of): .share(q, most: most, of: of)
    case .comparison(let greater, .some): .comparison(greater: greater, factor: q)
    case .rate(_, let per): .rate(q, per: per)
    case .threshold(_, let above, let n, let s): .threshold(line: q, above: above, nth: n, scope: s)
    default: nil
    }
  }

  /// The other way round; nil for one without a direction.
  fileprivate var reversed: Assertion? {
    switch self {
    case .change(.up, let a, let s, let f, let t): .change(direction: .down, amount: a, strength: s, from: f, to: t)
    case .change(.down, let a, let s, let f, let t): .change(direction: .up, amount: a, strength: s, from: f, to: t)
    case .trend(.up, let s, let e): .trend(direction: .down, strength: s, everyStep: e)
    case .trend(.down, let s, let e): .trend(direction: .up, strength: s, everyStep: e)
    case .extreme(let end, let p, let scope, let v):
      .extreme(end: end == .highest ? .lowest : .highest, position: p, scope: scope, value: v)
    case .comparison(let greater, nil): .comparison(greater: !greater, factor: nil)
    default: nil
    }
  }
}
