public import BorderData

/// Answers selections from a cube, each table's monthly values worked out once and kept.
///
/// For every month the newest release of the best-ranked table that publishes the selection is used; a period is
/// answered from one table wherever one has all of it, and from two only with the seam said.
public final class Figures: Sendable {
  public let cube: Cube
  /// Of each table.
  private let indexes: [LazyIndex]
  private let vectors = Answers<TableQuestion, Result<MonthlyVector, TableRefusal>>(limit: 1 << 15)
  private let tabulations = Answers<TableQuestion, Result<Tabulation, TableRefusal>>(limit: 1 << 10)
  /// Indexes into `cube.tables`, by table id in rank order, newest release first.
  let families: [Family]
  private let figureAnswers = Answers<FigureQuestion, Result<Figure, NoFigure>>(limit: 1 << 15)
  private let everyFigureAnswers = Answers<FigureQuestion, [Figure]>(limit: 1 << 12)
  private let earlierAnswers = Answers<FigureQuestion, [Figure]>(limit: 1 << 13)
  private let layerAnswers = Answers<Selection, Layers>(limit: 1 << 13)
  private let seriesAnswers = Answers<SeriesQuestion, Result<Series, NoFigure>>(limit: 1 << 11)
  let tableCitizenships = Answers<Int, [UInt16]>(limit: 1 << 10)
  let countryAnswers = Answers<FigureQuestion, [CountryCode]>(limit: 1 << 12)
  let countryCounts = Answers<FigureQuestion, [CountryCount]>(limit: 1 << 10)

  /// A class, so that going through the tables copies none of their descriptions.
  final class Family: Sendable {
    let id: String
    /// The first release among the cube's tables: months and years of the same table share it.
    let number: Int
    let info: TableInfo
    /// What its figures say they are from. One list for all of them: lists that are the same one need not be compared.
    let infos: [TableInfo]
    let grain: Grain
    let releases: [Int]
    /// What a yearly table says to a question about months. Made once: most questions are put to every table.
    let byYearOnly: NoFigure

    init(id: String, number: Int, info: TableInfo, grain: Grain, releases: [Int]) {
      self.id = id
      self.number = number
      self.info = info
      infos = [info]
      self.grain = grain
      self.releases = releases
      byYearOnly = .notPublishedThatWay("\(info.title) is published by year only")
    }
  }

  public init(_ cube: Cube) {
    self.cube = cube
    indexes = cube.tables.map { _ in LazyIndex() }
    var groups: [String: [Int]] = [:]
    var order: [String] = []
    for (i, t) in cube.tables.enumerated() {
      let key = "\(t.info.id)|\(t.grain.rawValue)"
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(i)
    }
    families = order.compactMap { key -> Family? in
      guard let members = groups[key], let first = members.first else { return nil }
      let sorted = members.sorted {
        (cube.tables[$0].release.published, $0) > (cube.tables[$1].release.published, $1)
      }
      return Family(
        id: cube.tables[first].info.id,
        number: cube.tables.firstIndex { $0.info.id == cube.tables[first].info.id } ?? first,
        info: cube.tables[sorted[0]].info, grain: cube.tables[first].grain,
        releases: sorted)
    }
    .sorted { ($0.info.rank, $0.grain.rawValue, $0.id) < ($1.info.rank, $1.grain.rawValue, $1.id) }
  }

  // MARK: One figure

  /// The figure for a period.
  ///
  /// - Throws: `NoFigure`, with the reason that is nearest to an answer.
  public func figure(_ s: Selection, _ p: Period) throws(NoFigure) -> Figure {
    try figureAnswers.answer(to: FigureQuestion(selection: s, period: p)) { workOut(s, p) }.get()
  }

  private func workOut(_ s: Selection, _ p: Period) -> Result<Figure, NoFigure> {
    let layers = layers(s)
    if let layer = layers.wholeLayer(p) { return attempt(layer, s, p) }
    var best: NoFigure = .noSuchData
    var partial: Figure?
    for layer in layers.list {
      switch attempt(layer, s, p) {
      case .success(let f):
        if f.isWhole { return .success(f) }
        if partial.map({ $0.publishedMonths < f.publishedMonths }) ?? true { partial = f }
      case .failure(let why): best = best.nearer(why)
      }
    }
    if let stitched = stitch(s, p), partial.map({ $0.publishedMonths < stitched.publishedMonths }) ?? true {
      return .success(stitched)
    }
    return partial.map { .success($0) } ?? .failure(best)
  }

  /// Every table's own figure for a period, best first: what to show where sources disagree.
  public func everyFigure(_ s: Selection, _ p: Period) -> [Figure] {
    everyFigureAnswers.answer(to: FigureQuestion(selection: s, period: p)) {
      layers(s).wholeLayers(p).compactMap { layer in
        guard case .success(let f) = attempt(layer, s, p), f.isWhole else { return nil }
        return f
      }
    }
  }

  /// What earlier releases of the same tables said of the period, newest first, where it differs from the latest.
  public func earlier(_ s: Selection, _ p: Period) -> [Figure] {
    earlierAnswers.answer(to: FigureQuestion(selection: s, period: p)) { workOutEarlier(s, p) }
  }

  private func workOutEarlier(_ s: Selection, _ p: Period) -> [Figure] {
    guard let latest = try? figure(s, p) else { return [] }
    var found: [Figure] = []
    for family in families where family.releases.count > 1 && (s.table == nil || s.table == family.id) {
      for i in family.releases {
        let one = Family(
          id: family.id, number: family.number, info: family.info, grain: family.grain, releases: [i])
        if case .success(let f) = attempt(one, s, p), f.isWhole, f.value != latest.value { found.append(f) }
      }
    }
    return found
  }

  // MARK: A series

  /// The selection by month or year, over everything that the best tables publish of it.
  ///
  /// With `splice` false the series stays inside the one table that reaches furthest forward; with true, earlier
  /// periods come from other tables and each seam is marked.
  public func series(_ s: Selection, by grain: Grain, splice: Bool = false) throws(NoFigure) -> Series {
    let question = SeriesQuestion(selection: s, grain: grain, splice: splice)
    return try seriesAnswers.answer(to: question) {
      do throws(NoFigure) { return .success(try workOut(s, by: grain, splice: splice)) } catch {
        return .failure(error)
      }
    }.get()
  }

  private func workOut(_ s: Selection, by grain: Grain, splice: Bool) throws(NoFigure) -> Series {
    // Each table's months are worked out once here, not once per period.
    var candidates: [(family: Family, range: ClosedRange<YearMonth>, overlay: Layers.Overlay)] = []
    var best: NoFigure = .noSuchData
    for layer in layers(s).list {
      // A yearly table has no months to give, and fiscal years are no calendar years.
      guard layer.family.grain == .month || layer.family.grain == grain else { continue }
      switch layer.overlay {
      case .success(let o): candidates.append((layer.family, o.first...o.last, o))
      case .failure(let why): best = best.nearer(why)
      }
    }
    // The table that reaches furthest forward; of those the one of lowest rank. Two months' lead is no lead.
    guard let newest = candidates.map(\.range.upperBound).max(),
      let main = candidates.first(where: { $0.range.upperBound.distance(to: newest) <= 2 })
    else { throw best }
    var first = main.range.lowerBound
    var families = [(main.family, main.overlay)]
    // The same table may publish its earlier years by year only (Darién before 2020): that is no splice.
    for c in candidates where c.family.id == main.family.id && c.range.lowerBound < first {
      families.append((c.family, c.overlay))
      first = c.range.lowerBound
    }
    if splice {
      for c in candidates.sorted(by: { $0.family.info.rank < $1.family.info.rank })
      where c.range.lowerBound < first {
        families.append((c.family, c.overlay))
        first = c.range.lowerBound
      }
    }
    var points: [Series.Point] = []
    var period = grain.period(from: first)
    while period.first <= main.range.upperBound {
      var got: Figure?
      for (f, o) in families {
        if case .success(let figure) = attempt(f, o, s, period) {
          if figure.isWhole {
            got = figure
            break
          }
          if got.map({ $0.publishedMonths < figure.publishedMonths }) ?? true { got = figure }
        }
      }
      points.append(Series.Point(period: period, figure: got))
      period = grain.period(from: period.last.advanced(by: 1))
    }
    while points.first.map({ $0.figure == nil }) ?? false { points.removeFirst() }
    while points.last.map({ $0.figure == nil }) ?? false { points.removeLast() }
    return Series(selection: s, grain: grain, points: points)
  }

  /// The best-ranked table that has a selection by month, or by the grain asked for, over all the months given; nil where
  /// none has.
  public func table(of s: Selection, by grain: Grain, covering months: ClosedRange<YearMonth>) -> String? {
    for family in families where family.grain == .month || family.grain == grain {
      if case .success(let o) = overlay(family, s), o.first <= months.lowerBound, months.upperBound <= o.last {
        return family.id
      }
    }
    return nil
  }

  /// First and last month for which anything of the selection is published, over all tables.
  public func coverage(_ s: Selection) -> ClosedRange<YearMonth>? {
    var result: ClosedRange<YearMonth>?
    for layer in layers(s).list {
      guard case .success(let o) = layer.overlay else { continue }
      let low = min(result?.lowerBound ?? o.first, o.first)
      let high = max(result?.upperBound ?? o.last, o.last)
      result = low...high
    }
    return result
  }

  // MARK: Receipts

  /// The lines that a figure was summed from, per file, as compact ranges. O(rows); done only for what is shown.
  public func receipt(for figure: Figure) -> Receipt {
    var entries: [Receipt.Entry] = []
    for part in figure.parts {
      let t = cube.tables[part.table]
      let (lines, further) = t.lines(of: figure.selection, in: part.months)
      entries.append(
        Receipt.Entry(info: t.info, release: t.release, months: part.months, lines: lines, furtherLines: further))
    }
    return Receipt(entries: entries)
  }

  // MARK: Inside

  private func vector(_ table: Int, _ s: Selection) -> Result<MonthlyVector, TableRefusal> {
    // Most tables have nothing of a selection: that is told sooner than looked up.
    if let refusal = index(of: table).refusal(of: s) { return .failure(refusal) }
    var plain = s
    plain.table = nil
    return vectors.answer(to: TableQuestion(table: table, selection: plain)) {
      do throws(TableRefusal) { return .success(try tabulation(table, plain).get().vector(s.who)) } catch {
        return .failure(error)
      }
    }
  }

  /// What a table holds of the selection, whosoever's figures it means: one pass over the rows of its place, kept.
  func tabulation(_ table: Int, _ s: Selection) -> Result<Tabulation, TableRefusal> {
    var plain = s
    plain.table = nil
    plain.who = .everyone
    return tabulations.answer(to: TableQuestion(table: table, selection: plain)) {
      do throws(TableRefusal) { return .success(try Tabulation(plain, cube.tables[table], index(of: table))) } catch {
        return .failure(error)
      }
    }
  }

  private func index(of table: Int) -> TableIndex { indexes[table].of { cube.tables[table] } }

  /// The whole periods that `series` would give, as bare counts without parts and receipts: what looks over thousands
  /// of series are made on. Nil where no table answers.
  func values(_ s: Selection, by grain: Grain) -> BareSeries? {
    var candidates: [(family: Family, overlay: Layers.Overlay)] = []
    for family in families where (s.table == nil || s.table == family.id) && family.info.measure == s.measure {
      guard family.grain == .month || family.grain == grain else { continue }
      if case .success(let o) = overlay(family, s) { candidates.append((family, o)) }
    }
    guard let newest = candidates.map(\.overlay.last).max(),
      let main = candidates.first(where: { $0.overlay.last.distance(to: newest) <= 2 })
    else { return nil }
    let used = candidates.filter { $0.family.id == main.family.id }
    guard let start = used.map(\.overlay.first).min() else { return nil }
    var out: [Double?] = []
    let first = grain.period(from: start)
    var m = first.first
    while m <= main.overlay.last {
      var got: Double?
      for (family, o) in used where got == nil {
        let step = family.grain.months
        var sum: Int64 = 0
        var k = 0
        while k < grain.months, let v = o.layers.lazy.compactMap({ $0.vector.value(at: m.advanced(by: k)) }).first {
          sum += v
          k += step
        }
        if k == grain.months { got = Double(sum) }
      }
      out.append(got)
      m = m.advanced(by: grain.months)
    }
    return BareSeries(selection: s, grain: grain, first: first.first, values: out)
  }

  /// What every table that counts the selection's measure has of it, best first: worked out once for all periods.
  package func layers(_ s: Selection) -> Layers {
    layerAnswers.answer(to: s) {
      Layers(
        families.compactMap { family in
          guard s.table == nil || s.table == family.id,
            family.releases.contains(where: { cube.tables[$0].info.measure == s.measure })
          else { return nil }
          return Layers.Layer(family: family, overlay: overlay(family, s))
        })
    }
  }

  private func overlay(_ family: Family, _ s: Selection) -> Result<Layers.Overlay, NoFigure> {
    var layers: [(table: Int, vector: MonthlyVector)] = []
    var why: NoFigure = .noSuchData
    for i in family.releases {
      switch vector(i, s) {
      case .success(let v): layers.append((i, v))
      case .failure(let refusal): why = why.nearer(NoFigure(refusal, family.info))
      }
    }
    var first: YearMonth?
    var last: YearMonth?
    for (_, v) in layers {
      guard let range = v.range else { continue }
      first = min(first ?? range.lowerBound, range.lowerBound)
      last = max(last ?? range.upperBound, range.upperBound)
    }
    guard let first, let last else { return .failure(why) }
    return .success(Layers.Overlay(first: first, last: last, layers: layers))
  }

  private func attempt(_ family: Family, _ s: Selection, _ p: Period) -> Result<Figure, NoFigure> {
    switch overlay(family, s) {
    case .success(let o): attempt(family, o, s, p)
    case .failure(let why): .failure(why)
    }
  }

  private func attempt(_ layer: Layers.Layer, _ s: Selection, _ p: Period) -> Result<Figure, NoFigure> {
    switch layer.overlay {
    case .success(let o): attempt(layer.family, o, s, p)
    case .failure(let why): .failure(why)
    }
  }

  private func attempt(_ family: Family, _ o: Layers.Overlay, _ s: Selection, _ p: Period) -> Result<Figure, NoFigure> {
    let step = family.grain.months
    if step > 1 {
      let aligned = family.grain == .fiscalYear ? 10 : 1
      guard p.length % 12 == 0, p.first.month == aligned else {
        return .failure(family.byYearOnly)
      }
    }
    var total: Int64 = 0
    var published = 0
    var parts: [Figure.Part] = []
    var m = p.first
    while m <= p.last {
      // The newest release that has the month; one that covers it without this breakdown still hides older ones not.
      for (table, v) in o.layers {
        guard let n = v.value(at: m) else { continue }
        total += n
        published += step
        let end = m.advanced(by: step - 1)
        if let last = parts.last, last.table == table, last.months.upperBound.advanced(by: 1) == m {
          parts[parts.count - 1].months = last.months.lowerBound...end
        } else {
          parts.append(Figure.Part(table: table, months: m...end))
        }
        break
      }
      m = m.advanced(by: step)
    }
    guard published > 0 else { return .failure(.outsideCoverage(o.first...o.last, family.info)) }
    return .success(
      Figure(
        selection: s, period: p, value: Int(total), publishedMonths: published, parts: parts,
        tables: family.infos))
  }

  /// A period that no single table has whole, put together from several, oldest part first.
  private func stitch(_ s: Selection, _ p: Period) -> Figure? {
    guard p.length > 1 else { return nil }
    var parts: [Figure.Part] = []
    var infos: [TableInfo] = []
    var total = 0
    var published = 0
    var m = p.first
    let list = layers(s).list
    while m <= p.last {
      var step = 1
      for layer in list {
        let piece = layer.family.grain.period(from: m)
        guard piece.first == m, piece.last <= p.last, case .success(let f) = attempt(layer, s, piece), f.isWhole
        else { continue }
        total += f.value
        published += piece.length
        step = piece.length
        for part in f.parts {
          if let last = parts.last, last.table == part.table,
            last.months.upperBound.advanced(by: 1) == part.months.lowerBound
          {
            parts[parts.count - 1].months = last.months.lowerBound...part.months.upperBound
          } else {
            parts.append(part)
          }
        }
        for info in f.tables where !infos.contains(info) { infos.append(info) }
        break
      }
      m = m.advanced(by: step)
    }
    guard published > 0 else { return nil }
    return Figure(selection: s, period: p, value: total, publishedMonths: published, parts: parts, tables: infos)
  }
}

/// Counts of whole periods in time order, nil for those not wholly published.
struct BareSeries: Sendable {
  let selection: Selection
  let grain: Grain
  /// First month of the first period.
  let first: YearMonth
  let values: [Double?]
  /// Last month of the last whole period.
  var last: YearMonth { period(values.lastIndex { $0 != nil } ?? 0).last }
  func period(_ i: Int) -> Period { grain.period(from: first.advanced(by: i * grain.months)) }
}
