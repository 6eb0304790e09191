import BorderData

extension Trends {
  /// The facts worth telling in the newest data, rarest first.
  ///
  /// - Parameters:
  ///   - subjects: only facts about these; empty for everything loaded.
  ///   - limit: at most so many.
  ///   - perSeries: at most so many of one selection, so that one series does not fill the list.
  public func facts(about subjects: [Subject] = [], limit: Int = 20, perSeries: Int = 2) -> FactReport {
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
    for scan in scans where subjects.isEmpty || subjects.contains(where: { Self.concerns(scan.series.selection, $0) }) {
      for kind in kinds {
        guard let strength = scan.strengths[kind]?[scan.newest], strength >= FactScan.bar(kind, scan.series.grain),
          let table = tables[kind]?[scan.series.grain], table.periods > 0
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
    var facts: [Fact] = []
    for d in drafts where facts.count < limit && seen[d.key, default: 0] < perSeries {
      seen[d.key, default: 0] += 1
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
    var size: Double { scan.value(scan.newest) }
    /// One selection, whatever the grain.
    var key: String { Names.selection(scan.series.selection) }
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

  private func overtakes(_ universe: FactUniverse, _ subjects: [Subject]) -> [Draft] {
    var table = StrengthTable()
    var found: [(winner: FactScan, loser: BareSeries, years: Int)] = []
    for g in universe.groups {
      // Only the largest have places that anyone looks at.
      let top = g.yearly.filter { $0.values.compactMap { $0 }.count >= 2 }
        .sorted { ($0.values.last.flatMap { $0 } ?? 0) > ($1.values.last.flatMap { $0 } ?? 0) }.prefix(12)
      for a in top {
        for b in top where a.first == b.first && a.values.count == b.values.count {
          table.count(periods: max(0, a.values.count - 1))
          var behind = 0
          for i in a.values.indices {
            guard let x = a.values[i], let y = b.values[i] else {
              behind = 0
              continue
            }
            if x > y {
              if behind > 0, max(x, y) >= 1_000 {
                table.add(Double(behind))
                let last = a.values.lastIndex { $0 != nil }
                if i == last, let scan = FactScan(a) { found.append((scan, b, behind)) }
              }
              behind = 0
            } else if x < y {
              behind += 1
            }
          }
        }
      }
    }
    table.finish()
    return found.compactMap { f in
      let about =
        subjects.isEmpty
        || subjects.contains {
          Self.concerns(f.winner.series.selection, $0) || Self.concerns(f.loser.selection, $0)
        }
      guard about, table.periods > 0 else { return nil }
      return Draft(
        kind: .overtake, scan: f.winner, strength: Double(f.years), asStrong: table.atLeast(Double(f.years)),
        among: table.periods, overtake: (f.loser, f.years))
    }
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
      rarity: d.rarity, asStrong: d.asStrong, among: d.among, fairness: FactWords.fairness(d),
      isPreliminary: newest < year.last && period.last >= year.first, figures: used)
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
