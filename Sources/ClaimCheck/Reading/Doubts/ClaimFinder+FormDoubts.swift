import BorderData

/// Ways of putting a statement that the claim may have been read past: what is denied, what is held against each other in one
/// breath, what is left out. While one stands, the claim is not contradicted.
extension ClaimFinder {
  func formDoubts(of d: Draft, _ v: SentenceView, _ a: Int) -> [Doubt] {
    var out: [Doubt] = []
    if let q = v.mention(of: d.stated), q.quantity.unit == .count, v.says(Self.another, at: q.hedged.lowerBound - 1) {
      out.append("It is of others than those counted before, and of what is not said.")
    }
    if case .rate = d.assertion, isWorkedOut(v) { out.append("It is worked out from a number told before.") }
    if case .share = d.assertion, endsInVerb(v) {
      out.append("What they did is not said again, and may not have been read as meant.")
    }
    if case .share = d.assertion, deniesShare(d, v, a) {
      out.append("It says what is not so, and may not be read as meant.")
    }
    if saysNever(d, v, a) { out.append("It says what never was, which is not checked.") }
    if holdsGroupsAgainst(d, v) { out.append("The groups named are held against each other, and not taken together.") }
    if leavesPlaceOut(d, v) || saysNeither(v, a) { out.append("The place is named as what is left out.") }
    if d.kind != .comparison, d.measure?.measure == .apprehensions || d.measure?.component == .borderPatrol,
      namesPortsAlone(a, v)
    {
      out.append(Doubt("It speaks of ports of entry, and may not be of the Border Patrol.", of: .measure))
    }
    if d.kind != .rate, d.stated?.unit == .count, d.when.contains(where: { $0.period.length > 1 }), saysEachTime(v) {
      out.append("It speaks of each month or year, and not of all of them together.")
    }
    if d.kind == .extreme, tellsRange(v) {
      out.append("It tells between which months a count moved, and no order of longer times.")
    }
    if d.kind != .streak, d.kind != .trend, isEndOfSpan(d, v) {
      out.append("The number may be of one end of the span named, and not of all of it.")
    }
    if d.kind == .rate, isOfRange(d, v) { out.append("It tells between which numbers a count moved.") }
    if isLineCrossed(d, v) { out.append("The number may be the line that the count fell below, and not the count.") }
    if isCarriedToOtherPlace(d, v) {
      out.append(Doubt("Who counted is taken from the words before, and the place is another here.", of: .measure))
    }
    if saysHowManyMore(d, v) { out.append("The number may be of how many more or fewer, and not of all.") }
    if isThisYearsMonth(d, v) {
      out.append("It may be of the same month as the number before, and not of the year so far.")
    }
    if countsOfMexico(d, v) { out.append("It may be of those whom Mexico met, and not of its nationals.") }
    if isOfOtherAgents(d, v, a) {
      out.append(
        Doubt(
          "The Border Patrol is named in another statement of the sentence, and this may be of all of CBP.",
          of: .measure))
    }
    if d.kind == .change || d.kind == .comparison, d.versusWho == nil, thanAnotherCounts(v) {
      out.append("It holds what one country counted against what another did.")
    }
    if case .rank = d.assertion, d.place?.isSector ?? false, saysAnyOtherSector(v) {
      out.append("It may be the order of the sectors, and not of those met in one.")
    }
    if d.kind == .change, d.stated == nil, saysThanThatOf(v) {
      out.append("It holds one place or group against another, and not against an earlier time.")
    }
    if isBroughtTo(d, v) { out.append("It is what a total came to, which may be of a longer time.") }
    if isBesideWhole(d, v) { out.append("The number is told as a part, or as the whole, of the one beside it.") }
    if isOfTwoPlaces(d, v) { out.append("Two places are named, and which is the whole is not sure.") }
    if isOfSum(d, v) { out.append("The number is one part of a sum, and not the whole.") }
    if isOfTheRest(d, v) { out.append("The number is of the rest, and not of those named.") }
    if v.says(Self.respectively) {
      out.append("Several numbers go to several names in turn, and may be read in another order.")
    }
    if d.kind == .extreme, d.when.contains(where: { $0.period.length > 1 }), v.says(Self.monthly) {
      out.append("It ranks months, and may have been read as of years.")
    }
    if case .rank = d.assertion, d.demographics.isEmpty,
      drafts.suffix(8).contains(where: { d.sentence - $0.sentence <= 2 && !$0.demographics.isEmpty })
    {
      out.append("The sentences before speak of families, children or adults, and the order may be among those.")
    }
    if d.kind == .change, d.stated?.unit != .count, sumsUp(d, v) {
      out.append("It sums up two counts told before the colon, and which is the later one is not sure.")
    }
    if d.kind == .extreme, v.s.range.contains(where: { v.says(Self.troughs, at: $0) }) {
      out.append("It tells of a low between two rises, and over what time that is meant is not said.")
    }
    if d.kind == .trend,
      v.s.periods.contains(where: { m in
        guard m.role == .versus, case .stated(let used) = d.versusOrigin else { return m.role == .versus }
        return used != span(m.tokens)
      })
    {
      out.append(Doubt("The sentence holds it against another time than was taken.", of: .time))
    }
    if d.kind == .rank, saysOfOneMonth(v) {
      out.append("It may be the order of a single month, and not of all of the time named.")
    }
    if isOfUnnamedSector(d, v) { out.append(Doubt("It may be of a sector that the words do not name.", of: .place)) }
    if case .stated(let s) = d.whoOrigin,
      let p = v.s.phrases.first(where: { span($0.tokens) == s && $0.group == .listed }),
      let n = countWord(p, v), n != Set(listedCountries(p, v)).count
    {
      out.append("Which \(n) countries are meant is not sure.")
    }
    out += untoldDoubts(of: d, v)
    if let p = d.place, p.isSector, namesTwoSectors(a, v) {
      out.append("Two sectors are named together, and the statement may be of both.")
    }
    return out
  }

  /// "The Border Patrol sector that watches over Clinton and Franklin counties", and the sentences right after it.
  private func isOfUnnamedSector(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.measure?.measure == .encounters, !(d.place?.isSector ?? false) else { return false }
    if case .stated = d.placeOrigin, d.sentence != context.unnamedSector { return false }
    return speaksOfUnnamedSector(v) || d.sentence - context.unnamedSector <= 5
  }

  private static let troughs: WordSet = ["bottomed", "bottoming", "trough", "fondo"]

  /// "About 414,000 last fiscal year, 905,000 in fiscal 2003: the numbers fell by over 54%".
  private func sumsUp(_ d: Draft, _ v: SentenceView) -> Bool {
    guard
      let colon = (v.s.range.lowerBound..<max(v.s.range.lowerBound, d.tokens.lowerBound)).last(where: {
        v.text($0) == ":"
      })
    else { return false }
    return v.s.periods.count(where: { $0.tokens.upperBound <= colon }) > 1
      && v.s.quantities.count(where: {
        $0.quantity.unit == .count && $0.duration == nil && $0.tokens.upperBound <= colon
      }) > 1
  }

  /// "the second-largest group in a month", "en un solo mes".
  private func saysOfOneMonth(_ v: SentenceView) -> Bool {
    v.s.range.contains { i in
      ["in", "of", "en"].contains(v.text(i)) && ["a", "one", "any", "single", "un", "solo"].contains(v.text(i + 1))
        && (i + 2...i + 3).contains { ["month", "mes"].contains(v.text($0)) }
    }
  }

  func speaksOfUnnamedSector(_ v: SentenceView) -> Bool {
    v.s.range.contains { ["sector", "station"].contains(v.text($0)) && Self.definite.contains(v.text($0 - 1)) }
      && !v.s.phrases.contains(where: \.isSector)
  }

  private static let definite: WordSet = ["the", "this", "that", "our", "my", "el", "ese", "este", "nuestro", "patrol"]

  /// "La Patrulla Fronteriza detuvo a 25.529 … en la frontera suroeste. …, que sumaron 39.200 en todo el país".
  private func isCarriedToOtherPlace(_ d: Draft, _ v: SentenceView) -> Bool {
    guard let m = d.measure, m.measure == .encounters, m.component != .all, let before = context.place,
      let place = d.place, place != before, case .stated = d.placeOrigin, current - context.sentence >= 1
    else { return false }
    let isHere = m.tokens.map { v.s.range.contains($0.lowerBound) } ?? false
    return (!isHere || m.component == context.measure?.component)
      && !v.has(.borderPatrol) && !v.has(.atPorts) && !v.has(.betweenPorts)
      && !v.s.phrases.contains { $0.measure.map { !$0.weak && $0.key == .apprehensions } ?? false }
  }

  /// "En cada uno de los últimos tres meses se superó la cifra de 70.000".
  func saysEachTime(_ v: SentenceView) -> Bool {
    v.s.range.contains { i in
      // "quarter by quarter", "mes a mes".
      if v.says(Self.parts, at: i), ["by", "a", "por"].contains(v.text(i + 1)), v.text(i) == v.text(i + 2) {
        return true
      }
      return ["each", "every", "cada"].contains(v.text(i)) && (i + 1...i + 6).contains { v.says(Self.times, at: $0) }
        && !(i + 1...i + 6).contains { v.text($0) == "," }
    }
  }

  /// "se mantuvieron entre 35.000 y 50.000 al mes": one end of a range of numbers.
  private func isOfRange(_ d: Draft, _ v: SentenceView) -> Bool {
    guard let q = v.mention(of: d.stated) else { return false }
    let low = q.hedged.lowerBound
    if q.quantity.upper != nil || ["between", "entre"].contains(v.text(low - 1)) { return true }
    return ["and", "y"].contains(v.text(low - 1))
      && (max(v.s.range.lowerBound, low - 5)..<low).contains { ["between", "entre"].contains(v.text($0)) }
  }

  /// "swung between a low of 4,830 in January and a high of 9,759", "entre un mínimo de 12.901 en junio y un máximo".
  private func tellsRange(_ v: SentenceView) -> Bool {
    v.s.range.contains { i in
      ["between", "entre"].contains(v.text(i)) && ["a", "un"].contains(v.text(i + 1))
        && ["low", "high", "minimo", "maximo", "trough", "floor", "peak"].contains(v.text(i + 2))
    }
  }

  /// "Un aumento del 46 por ciento entre junio y julio dejó el total mensual en 22.822": beside a word of change the months
  /// named are what it went from and to.
  private func isEndOfSpan(_ d: Draft, _ v: SentenceView) -> Bool {
    guard d.stated?.unit == .count || d.kind == .change, d.when.contains(where: { $0.period.length > 1 }),
      let m = v.s.periods.first(where: {
        guard case .monthSpan = $0.form else { return false }
        return ["between", "entre", "from"].contains(v.text($0.tokens.lowerBound - 1))
      }), d.when.contains(where: { w in resolver(isUS: true).choices(m.form).contains { $0.period == w.period } })
    else { return false }
    return v.s.phrases.contains { if case .change? = $0.relation { true } else { false } }
  }

  /// "Los encuentros bajaron de 30.000 en junio": below that, where nothing says to what.
  private func isLineCrossed(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .level = d.assertion, let q = v.mention(of: d.stated), v.text(q.hedged.lowerBound - 1) == "de" else {
      return false
    }
    let de = q.hedged.lowerBound - 1
    return v.s.phrases.contains { p in
      guard case .change(.down, _)? = p.relation else { return false }
      return p.tokens.upperBound == de || p.tokens.upperBound == de + 1
    }
  }

  private static let monthly: WordSet = ["monthly", "mensual", "mensuales"]

  /// "226.154 encuentros más con guatemaltecos que con brasileños": a level read from a difference.
  private func saysHowManyMore(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .level = d.assertion, let q = v.mention(of: d.stated) else { return false }
    let j = q.tokens.upperBound
    let stop = (j..<min(j + 10, v.s.range.upperBound)).first { [",", ";", "."].contains(v.text($0)) }
    guard let more = (j..<min(j + 10, stop ?? v.s.range.upperBound)).first(where: { v.says(Self.mores, at: $0) }) else {
      return false
    }
    // "about 6,000 fewer asylum seekers are now being admitted".
    if more == j, ["fewer", "more"].contains(v.text(more)),
      v.says(Self.countedNouns, at: more + 1) || v.says(Self.countedNouns, at: more + 2)
        || v.says(Self.countedNouns, at: more + 3)
    {
      return true
    }
    // "the Del Rio sector alone, with 54,338 fewer".
    if more == j, ["with", "con"].contains(v.text(q.hedged.lowerBound - 1)),
      !["than", "que"].contains(v.text(more + 1))
    {
      return true
    }
    let end = min(v.s.range.upperBound, more + 20)
    return !["than", "de", "que"].contains(v.text(more + 1))
      && (more + 1..<max(more + 1, end)).contains { ["than", "que"].contains(v.text($0)) }
      || v.text(more + 1) == "que" && ["mas", "menos"].contains(v.text(more))
  }

  private static let countedNouns: WordSet = [
    "migrants", "people", "immigrants", "seekers", "arrests", "apprehensions", "encounters", "crossings", "children",
    "families", "adults", "individuals", "aliens",
  ]
  private static let mores: WordSet = [
    "more", "fewer", "mas", "menos", "higher", "lower", "greater", "superior", "inferior",
  ]

  /// "fewer irregular entries than Panama counted crossings".
  private func thanAnotherCounts(_ v: SentenceView) -> Bool {
    v.s.range.contains { i in
      ["than", "que"].contains(v.text(i)) && v.s.range.contains(i + 1) && tokens[i + 1].isCapital
        && (i + 2...i + 3).contains { v.says(Self.counted, at: $0) }
    }
  }

  private static let counted: WordSet = [
    "counted", "recorded", "registered", "detected", "reported", "saw", "conto", "registro", "detecto", "reporto",
  ]

  /// "more Russians than any other Border Patrol sector".
  private func saysAnyOtherSector(_ v: SentenceView) -> Bool {
    v.s.range.contains { i in
      ["any", "every"].contains(v.text(i)) && ["other", "one"].contains(v.text(i + 1)) && v.text(i - 1) == "than"
        && (i + 2...i + 5).contains { ["sector", "sectors"].contains(v.text($0)) }
        || v.text(i) == "que" && ["cualquier", "ningun"].contains(v.text(i + 1))
          && (i + 2...i + 4).contains { v.text($0) == "sector" }
    }
  }

  /// "más que el de Rio Grande Valley".
  private func saysThanThatOf(_ v: SentenceView) -> Bool {
    v.s.range.contains { i in
      ["mas", "menos"].contains(v.text(i)) && v.text(i + 1) == "que"
        && ["el", "la", "los", "las"].contains(v.text(i + 2)) && v.text(i + 3) == "de"
    }
  }

  /// "A year ago 60,794 were stopped in December. This year the number was 40,565".
  private func isThisYearsMonth(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .level = d.assertion, let m = period(statedBy: d.whenOrigin, v), case .word(.thisYear) = m.form,
      let before = drafts.suffix(64).last(where: { $0.sentence == d.sentence - 1 && $0.outside == nil })
    else { return false }
    return before.when.contains { $0.period.length == 1 }
  }

  /// "36,841 crossed in March, bringing the total for the year to 110,008".
  private func isBroughtTo(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .level = d.assertion, let q = v.mention(of: d.stated) else { return false }
    let low = q.hedged.lowerBound
    let before = max(v.s.range.lowerBound, low - 12)..<low
    return ["to", "a"].contains(v.text(low - 1)) && before.contains { v.says(Self.bringing, at: $0) }
  }

  private static let bringing: WordSet = [
    "bringing", "brings", "brought", "taking", "lifting", "pushing", "llevando", "elevando", "sumando", "elevo",
  ]

  /// "62,756 Darién crossings (24,657 + 38,099)".
  private func isOfSum(_ d: Draft, _ v: SentenceView) -> Bool {
    guard let q = v.mention(of: d.stated) else { return false }
    return [q.hedged.lowerBound - 1, q.tokens.upperBound - 1, q.tokens.upperBound].contains { i in
      v.text(i) == "+" && i > v.s.range.lowerBound && i + 1 < v.s.range.upperBound && tokens[i - 1].kind == .number
        && tokens[i + 1].kind == .number
    }
  }

  /// "61 percent were single adults; the rest, 961,347, were not".
  private func isOfTheRest(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .level = d.assertion, let q = v.mention(of: d.stated) else { return false }
    let low = q.hedged.lowerBound
    return (max(v.s.range.lowerBound, low - 3)..<low).contains { v.says(Self.rests, at: $0) }
  }

  private static let rests: WordSet = ["rest", "remainder", "remaining", "resto", "restantes", "others"]

  /// "Mexicans did not make up the majority", "La mayoría no fueron con mexicanos".
  /// "That'd be eighty thousand a month", "eso da unas 2.000 al día".
  private func isWorkedOut(_ v: SentenceView) -> Bool {
    let low = v.s.range.lowerBound
    return ["that", "which", "eso", "esto"].contains(v.text(low))
      && (low + 1..<min(low + 4, v.s.range.upperBound)).contains { v.says(Self.workings, at: $0) }
  }

  /// "Another 599,000 people".
  private static let another: WordSet = ["another", "additional", "otros", "otras"]

  private static let workings: WordSet = [
    "be", "is", "'s", "works", "comes", "makes", "means", "averages", "equals", "da", "equivale", "supone", "son",
    "significa",
  ]

  /// "Among the 2,609 people in families, 84% were."
  private func endsInVerb(_ v: SentenceView) -> Bool {
    guard let last = v.s.range.last(where: { tokens[$0].kind == .word }) else { return false }
    return v.says(Self.bareVerbs, at: last)
  }

  private static let bareVerbs: WordSet = ["were", "was", "did", "are", "had", "fueron", "eran"]

  private func deniesShare(_ d: Draft, _ v: SentenceView, _ a: Int) -> Bool {
    if case .except = d.who.first { return false }
    let c = v.clauseOf(a)
    return v.s.phrases.contains { $0.isCue(.negation) && v.clauseOf($0.tokens.lowerBound) == c }
  }

  /// "never fell below 3,000 a month", "in no month of the year did they top 90,000".
  private func saysNever(_ d: Draft, _ v: SentenceView, _ a: Int) -> Bool {
    guard d.stated != nil, d.kind != .streak else { return false }
    return v.clauseRange(a).contains { i in
      v.says(Self.never, at: i)
        || v.says(Self.none, at: i) && (v.says(Self.times, at: i + 1) || v.says(Self.times, at: i + 2))
    }
  }

  /// "Most Peruvians …, 450 of 612, were met at the southwest border".
  private func isBesideWhole(_ d: Draft, _ v: SentenceView) -> Bool {
    guard let q = v.mention(of: d.stated), q.quantity.unit == .count else { return false }
    return v.s.quantities.contains { o in
      guard o.quantity.unit == .count, o.duration == nil, o.tokens != q.tokens else { return false }
      let (first, second) = o.tokens.lowerBound < q.tokens.lowerBound ? (o, q) : (q, o)
      return second.hedged.lowerBound - first.tokens.upperBound == 1
        && ["of", "de"].contains(v.text(first.tokens.upperBound))
    }
  }

  /// "Most Russians encountered nationwide in August were encountered at the southwest border".
  private func isOfTwoPlaces(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .share(nil, .some, _) = d.assertion else { return false }
    let named = Set(
      v.s.phrases.compactMap { p -> String? in if case .place(let id)? = p.place, id.hasPrefix("us") { id } else { nil }
      })
    return named.count > 1
  }

  /// "took place neither at the southwest nor at the northern border".
  private func saysNeither(_ v: SentenceView, _ a: Int) -> Bool {
    let c = v.clauseRange(a)
    return c.contains { v.text($0) == "neither" || v.text($0) == "ni" }
      && c.contains { ["nor", "ni"].contains(v.text($0)) }
  }

  private static let none: WordSet = ["no", "ningun", "none"]
  private static let parts: WordSet = ["quarter", "month", "year", "trimestre", "mes", "ano"]
  private static let times: WordSet = [
    "month", "months", "year", "years", "mes", "meses", "ano", "anos", "point", "time", "momento",
  ]

  /// "outnumbered Mexicans, 701,049 to 655,594", "el triple de encuentros con mexicanos que con hondureños": a count or a
  /// change read of all that are named.
  private func holdsGroupsAgainst(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .only(let list)? = d.who.first, list.count > 1, d.versusWho == nil else { return false }
    switch d.assertion {
    case .level, .change, .trend, .rate: break
    default: return false
    }
    let named = v.s.phrases.filter { p in p.country.map { list.contains($0.code) } ?? false }
    return zip(named, named.dropFirst()).contains { x, y in
      let between = x.tokens.upperBound..<max(x.tokens.upperBound, y.tokens.lowerBound)
      return between.contains { ["than", "as", "que"].contains(v.text($0)) }
        || v.s.phrases.contains { $0.relation == .exceed && between.contains($0.tokens.lowerBound) }
    }
  }
}
