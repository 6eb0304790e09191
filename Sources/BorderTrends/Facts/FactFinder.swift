import BorderData

extension Trends {
  /// The facts worth telling in the newest data, rarest first.
  ///
  /// - Parameters:
  ///   - subjects: only facts about these; empty for everything loaded.
  ///   - limit: at most so many.
  ///   - perSeries: at most so many of one selection, so that one series does not fill the list.
  ///   - perKind: at most so many of one kind in one place, so that twenty nationalities with the same record do not
  ///     either.
  public func facts(
    about subjects: [Subject] = [], limit: Int = 20, perSeries: Int = 2, perKind: Int = 3
  ) -> FactReport {
    let groups = subjects.filter { $0.members.count > 1 }.map(\.selection)
    let universe = FactUniverse(figures, extra: groups)
    var scans: [FactScan] = []
    for g in universe.groups {
      for s in g.everyone + g.monthly + g.yearly { if let scan = FactScan(s) { scans.append(scan) } }
    }
    var tables: [Fact.Kind: [Grain: StrengthTable]] = [:]
    let kinds: [Fact.Kind] = [.high, .low, .rising, .falling, .reversal, .firstTime, .jump]
    for kind in kinds {
      for grain in Grain.allCases {
        var t = StrengthTable()
        for scan in scans where scan.series.grain == grain { t.add(scan, kind) }
        t.finish()
        tables[kind, default: [:]][grain] = t
      }
    }
    var drafts: [Draft] = []
    for scan in scans where FactUniverse.isNew(scan.series, universe.newest) {
      // A zero is told of where the same table counts others in that period; elsewhere it may be a period still to come.
      guard scan.value(scan.newest) > 0 || universe.publishes(scan.series, at: scan.newest) else { continue }
      guard subjects.isEmpty || subjects.contains(where: { Self.concerns(scan.series.selection, $0) }) else { continue }
      for kind in kinds {
        guard let strength = scan.strengths[kind]?[scan.newest], strength >= FactScan.bar(kind, scan.series.grain),
          let table = tables[kind]?[scan.series.grain], table.periods > 0, Self.survivesGrowth(kind, scan)
        else { continue }
        drafts.append(
          Draft(
            kind: kind, scan: scan, strength: strength, asStrong: table.atLeast(strength), among: table.periods,
            overtake: nil))
      }
    }
    drafts += overtakes(universe, subjects)
    drafts.sort { a, b in
      (a.rarity, -a.size, a.kind.rawValue, a.key) < (b.rarity, -b.size, b.kind.rawValue, b.key)
    }
    var seen: [String: Int] = [:]
    var told: Set<String> = []
    var facts: [Fact] = []
    for d in drafts
    where facts.count < limit && seen[d.key, default: 0] < perSeries && seen[d.sort, default: 0] < perKind {
      // The same of the same people in a wider or narrower place is one fact.
      guard told.insert(d.people).inserted else { continue }
      seen[d.key, default: 0] += 1
      seen[d.sort, default: 0] += 1
      if let f = fact(d) { facts.append(f) }
    }
    let about = subjects.isEmpty ? "everything loaded" : NumberText.list(subjects.map(\.name))
    return FactReport(
      title: "Worth telling about \(about)", facts: facts, found: drafts.count, seriesCount: scans.count,
      sources: sources(of: facts.flatMap(\.figures)))
  }

  /// A fact before it is put into words.
  struct Draft {
    let kind: Fact.Kind
    let scan: FactScan
    let strength: Double
    let asStrong: Int
    let among: Int
    let overtake: (loser: BareSeries, years: Int)?
    var rarity: Double { Double(asStrong) / Double(max(1, among)) }
    var size: Double { scan.typical }
    /// One selection, whatever the grain; made once, as sorting asks for it often.
    let key: String
    /// Kind, grain, measure and people, whatever the place.
    let people: String
    /// Kind, grain, measure and place, whatever the people.
    let sort: String

    init(
      kind: Fact.Kind, scan: FactScan, strength: Double, asStrong: Int, among: Int,
      overtake: (loser: BareSeries, years: Int)?
    ) {
      self.kind = kind
      self.scan = scan
      self.strength = strength
      self.asStrong = asStrong
      self.among = among
      self.overtake = overtake
      let s = scan.series.selection
      key = Names.selection(s)
      sort = "\(kind.rawValue) \(scan.series.grain.rawValue) \(Names.measure(s)) \(s.place.text)"
      people = "\(kind.rawValue) \(scan.series.grain.rawValue) \(Names.measure(s)) \(Names.who(s.who))"
    }
  }

  /// Whether the fact would still hold if the newest figure grew, where such figures do.
  private static func survivesGrowth(_ kind: Fact.Kind, _ scan: FactScan) -> Bool {
    guard FactUniverse.growing.contains(scan.series.selection.measure) else { return true }
    switch kind {
    case .high, .rising, .firstTime: return true
    case .jump, .reversal: return scan.newest > 0 && scan.value(scan.newest) > scan.value(scan.newest - 1)
    case .low, .falling, .overtake: return false
    }
  }

  private static func concerns(_ s: Selection, _ subject: Subject) -> Bool {
    if s == subject.selection { return true }
    if case .only(let codes) = subject.selection.who {
      // A country wherever it is counted; a group and its members.
      if s.who == subject.selection.who { return true }
      if case .only(let mine) = s.who, mine.count == 1 { return codes.contains(mine[0]) }
      return false
    }
    return s.place == subject.selection.place && s.measure == subject.selection.measure
  }

  /// Changes of place among the twelve largest of each place. A winner is told of with the one that it stood behind
  /// longest; how rare that is, is measured by the years of all such series.
  private func overtakes(_ universe: FactUniverse, _ subjects: [Subject]) -> [Draft] {
    var table = StrengthTable()
    var found: [(winner: FactScan, loser: BareSeries, years: Int)] = []
    for g in universe.groups {
      let top = g.yearly.filter { $0.values.compactMap { $0 }.count >= 2 }
        .sorted { ($0.values.last.flatMap { $0 } ?? 0) > ($1.values.last.flatMap { $0 } ?? 0) }.prefix(12)
      for a in top {
        table.count(periods: max(0, a.values.count - 1))
        var newest: (loser: BareSeries, years: Int)?
        for b in top where a.first == b.first && a.values.count == b.values.count {
          for (i, behind) in Self.passings(a, b) {
            table.add(Double(behind))
            if i == a.values.lastIndex(where: { $0 != nil }), behind > (newest?.years ?? 0) { newest = (b, behind) }
          }
        }
        if let newest, let scan = FactScan(a) { found.append((scan, newest.loser, newest.years)) }
      }
    }
    table.finish()
    return found.compactMap { f in
      let about =
        subjects.isEmpty
        || subjects.contains {
          Self.concerns(f.winner.series.selection, $0) || Self.concerns(f.loser.selection, $0)
        }
      guard about, table.periods > 0, FactUniverse.isNew(f.winner.series, universe.newest),
        !FactUniverse.growing.contains(f.winner.series.selection.measure)
      else { return nil }
      return Draft(
        kind: .overtake, scan: f.winner, strength: Double(f.years), asStrong: table.atLeast(Double(f.years)),
        among: table.periods, overtake: (f.loser, f.years))
    }
  }

  /// Years in which `a` passed `b`, with the number of years in a row that it had stood behind. Below 1,000 nobody looks.
  private static func passings(_ a: BareSeries, _ b: BareSeries) -> [(index: Int, behind: Int)] {
    var out: [(index: Int, behind: Int)] = []
    var behind = 0
    for i in a.values.indices {
      guard let x = a.values[i], let y = b.values[i] else {
        behind = 0
        continue
      }
      if x > y {
        if behind > 0, x >= 1_000 { out.append((i, behind)) }
        behind = 0
      } else if x < y {
        behind += 1
      }
    }
    return out
  }

  private func fact(_ d: Draft) -> Fact? {
    let s = d.scan.series
    let period = s.period(d.scan.newest)
    guard let figure = try? figures.figure(s.selection, period) else { return nil }
    var used = [figure]
    if d.kind == .jump || d.kind == .reversal || d.kind == .overtake, d.scan.newest > 0,
      let before = try? figures.figure(s.selection, s.period(d.scan.newest - 1))
    {
      used.append(before)
    }
    if let o = d.overtake, let other = try? figures.figure(o.loser.selection, period) { used.append(other) }
    let newest = figures.coverage(s.selection)?.upperBound ?? period.last
    let year = TrendRequest.usualYear(s.selection.measure)
      .period(from: TrendContext.start(of: newest, s.selection.measure))
    return Fact(
      kind: d.kind, selection: s.selection, period: period, grain: s.grain, sentence: FactWords.sentence(d),
      rarity: d.rarity, asStrong: d.asStrong, among: d.among,
      fairness: FactWords.fairness(d, roundedTo: figure.roundedTo),
      isPreliminary: newest < year.last && period.last >= year.first
        || FactUniverse.growing.contains(s.selection.measure),
      figures: used)
  }

  func sources(of figures: [Figure]) -> [ReportSource] {
    var out: [ReportSource] = []
    var seen: Set<Int> = []
    for part in figures.flatMap(\.parts) where seen.insert(part.table).inserted {
      let t = self.figures.cube.tables[part.table]
      out.append(ReportSource(info: t.info, release: t.release, months: part.months, lines: [], linesLabel: ""))
    }
    return out
  }
}
