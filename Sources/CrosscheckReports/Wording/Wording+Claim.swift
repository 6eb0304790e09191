import BorderTrends
public import ClaimCheck
import BorderData

extension Wording {
  /// The claim in words, with what the text left out filled in: "CBP encounters of people from Guatemala, Honduras and
  /// El Salvador fell in 2024."
  public static func claim(_ c: Claim) -> String {
    let what = subject(c).capitalizedFirst
    let when = c.when.value.map { " in \($0.label)" } ?? ""
    switch c.assertion {
    case .level(let q): return "\(what) came to \(quantity(q))\(when)."
    case .magnitude(let low, let high, let words):
      return "\(what) came to \(words) (\(Digits.fixed(low)) to \(Digits.fixed(high - 1)))\(when)."
    case .change(let direction, let amount, let strength, let from, let to):
      var s = "\(what) \(verb(direction, strength))"
      if let amount, amount.unit == .factor, let multiplied = multiplied(amount) {
        s = "\(what) \(multiplied)"
      } else if let amount {
        s += amount.unit == .factor ? " to \(portion(amount))" : " by \(quantity(amount))"
      }
      if let from { s += " from \(quantity(from))" }
      if let to { s += " to \(quantity(to))" }
      s += when
      if let v = c.versus.value { s += ", compared with \(v.label)" }
      return s + "."
    case .trend(let direction, let strength, let everyStep):
      return "\(what) \(verb(direction, strength))\(everyStep ? " in every step" : "")\(when)."
    case .extreme(let end, let position, let scope, let value):
      let place = position > 1 ? "\(NumberText.ordinal(position))-\(end.rawValue)" : end.rawValue
      if position == Assertion.among {
        let opener = c.when.value.map { "In \($0.label), \(subject(c))" } ?? what
        return "\(opener) were \(c.isDenied ? "not " : "")among their \(place) \(self.scope(scope))."
      }
      let at = value.map { " at \(quantity($0))" } ?? ""
      let opener = c.when.value.map { "In \($0.label), \(subject(c))" } ?? what
      return "\(opener) were \(c.isDenied ? "not " : "")at their \(place) \(self.scope(scope))\(at)."
    case .rank(let position, let end, let among, let value):
      let place = position > 1 ? "\(NumberText.ordinal(position))-\(end.rawValue)" : end.rawValue
      let group = among.isEmpty ? "" : " among \(NumberText.list(among.prefix(6).map(Names.country)))"
      return "\(what) \(c.isDenied ? "did not rank" : "ranked") \(place)\(group)\(when)"
        + (value.map { ", with \(quantity($0))." } ?? ".")
    case .share(let q, let most, let whole):
      let part = q.map(quantity) ?? most.map { "more than " + Digits.percent($0 / 100, decimals: 0) } ?? "a part"
      let of = (whole ?? c.versusSelection).map { " of " + Names.selection($0) } ?? ""
      return "\(what) made up \(part)\(of)\(when)."
    case .comparison(let greater, let factor):
      let other = c.versusSelection.map(Names.selection) ?? c.versus.value?.label ?? "the other"
      let times = factor.map { quantity($0) + " as many as " } ?? (greater ? "more than " : "fewer than ")
      return "\(what) were \(times)\(other)\(when)."
    case .rate(let q, let per): return "\(what) averaged \(quantity(q)) a \(per.rawValue)\(when)."
    case .streak(let length, let direction, let beyond, let above):
      let how =
        beyond.map { "stayed \(above ? "above" : "below") \(quantity($0))" } ?? direction.map { verb($0, .plain) }
        ?? "went on"
      return "\(what) \(how) for \(length) periods in a row\(when)."
    case .threshold(let line, let above, let nth, let scope):
      let side = above ? "above" : "below"
      let order = scope == .everything ? "" : ", \(self.scope(scope))"
      return
        "\(what) were \(side) \(quantity(line))\(when), the \(NumberText.ordinalWord(nth)) time that they were\(order)."
    case .lead(let of, let before):
      return "What happens \(Names.at(of)) runs ahead of what happens \(Names.at(before))."
    case .internal(let i): return "The article states \(i.stated)."
    }
  }

  /// What is counted, of whom and where, as far as it is settled.
  static func subject(_ c: Claim) -> String {
    var words: String
    if let m = c.measure.value {
      words = Names.measure(
        Selection(m, place: c.place.value ?? .us, component: c.component.value, authority: c.authority.value))
    } else {
      words = c.measureWords.isEmpty ? "what the sentence counts" : "“\(SafeText.oneLine(c.measureWords))”"
    }
    let people = Names.who(c.who.value)
    if !people.isEmpty { words += " " + people }
    let groups = c.demographics.value.members.map(demographic)
    if !groups.isEmpty { words += " (\(NumberText.list(groups)))" }
    if let p = c.place.value { words += p == .us ? ", nationwide," : " \(Names.at(p))" }
    return words
  }

  static func demographic(_ d: Demographic) -> String {
    switch d {
    case .singleAdults: "single adults"
    case .families: "people in families"
    case .unaccompanied: "unaccompanied children"
    default: d.code.split(separator: "-").joined(separator: " ")
    }
  }

  private static func verb(_ d: Direction?, _ s: Strength) -> String {
    let base =
      switch d {
      case .up: s == .strong ? "surged" : "rose"
      case .down: s == .strong ? "plunged" : "fell"
      case .flat: "stayed level"
      case nil: s == .comparable ? "were comparable" : "changed"
      }
    switch s {
    case .slight: return base + " slightly"
    case .steady: return base + " steadily"
    default: return base
    }
  }

  /// "10 times what they were", "about 33% of what they were".
  private static func portion(_ q: Quantity) -> String {
    guard q.value < 1 else { return quantity(q) + " what they were" }
    var percent = q
    percent.value *= 100
    percent.unit = .percent
    return quantity(percent) + " of what they were"
  }

  /// "more than doubled": a factor that has a verb of its own. A hedged half is hedged of what is left: "less than half".
  private static func multiplied(_ q: Quantity) -> String? {
    if q.value == 0.5, q.hedge != .none, q.hedge != .about, q.hedge != .nearly { return nil }
    let verbs: [Double: String] = [0.5: "halved", 2: "doubled", 3: "tripled", 4: "quadrupled", 5: "quintupled"]
    return verbs[q.value].map { hedge(q.hedge) + $0 }
  }

  private static func scope(_ s: ExtremeScope) -> String {
    switch s {
    case .everything: "over the whole series"
    case .since(let m): "since \(m.label)"
    case .inYears(let n): n == 1 ? "in a year" : "in \(n) years"
    case .sameMonthSince(let m): "of the same month in any year" + (m.map { " since \($0.label)" } ?? "")
    case .within(let p): "within \(p.label)"
    }
  }

  /// One part of a claim, and how it is known.
  public struct SlotWords: Hashable, Sendable {
    public let name: String
    public let value: String
    public let origin: String
  }

  /// How the sentence was read, part by part; parts that nothing says are left out unless they are open choices.
  public static func slots(_ c: Claim, in text: String) -> [SlotWords] {
    var out: [SlotWords] = []
    func add<V>(_ name: String, _ value: String?, _ slot: Slot<V>) {
      guard let value else { return }
      out.append(SlotWords(name: name, value: value, origin: origin(slot.origin, in: text)))
    }
    add("What", c.measure.value?.name ?? c.measureWords, c.measure)
    let people = Names.who(c.who.value)
    add("Who", people.isEmpty ? (c.who.origin == .open ? nil : "everyone") : people, c.who)
    let groups = c.demographics.value.members.map(demographic)
    add("Group", groups.isEmpty ? nil : NumberText.list(groups), c.demographics)
    add("Where", c.place.value.map(Names.place) ?? "not said", c.place)
    add("Counted by", c.component.value == .all ? nil : c.component.value.name, c.component)
    add("Authority", c.authority.value == .all ? nil : c.authority.value.name, c.authority)
    add("When", c.when.value?.label ?? "not said", c.when)
    add("Compared with", c.versus.value?.label, c.versus)
    if let a = c.attribution { out.append(SlotWords(name: "Attributed to", value: SafeText.oneLine(a), origin: "")) }
    return out
  }

  static func origin(_ o: SlotOrigin, in text: String) -> String {
    func words(_ s: TextSpan) -> String {
      SafeText.shortened(SafeText.oneLine(MarkedText.slice(text, s)), to: 60)
    }
    switch o {
    case .stated(let s): return words(s).isEmpty ? "said in the sentence" : "said: “\(words(s))”"
    case .earlier(let s): return words(s).isEmpty ? "said earlier" : "said earlier: “\(words(s))”"
    case .article(let why): return "from the article: \(SafeText.oneLine(why))"
    case .convention(let why): return "by convention: \(SafeText.oneLine(why))"
    case .pinned: return "set by you"
    case .open: return "left open"
    }
  }
}
