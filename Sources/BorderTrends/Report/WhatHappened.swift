import BorderData

extension Trends {
  /// The newest whole periods, the year so far, records, streaks, shares and changes of rank.
  func whatHappened(_ c: TrendContext) -> ReportSection {
    var out: [Statement] = []
    let unit = c.grain == .month ? "month" : "year"
    let whole = c.series.points.filter { $0.isWhole && c.isSettled($0.period) }
    for p in whole.suffix(3).reversed() {
      guard let f = p.figure else { continue }
      out.append(walk(c, f))
    }
    if let monthly = c.monthly, c.grain != .month,
      let ytd = YearToDate(monthly: monthly, year: c.grain.period(from: start(of: c.newest, c.grain)))
    {
      let span = try? figures.figure(c.selection, .exactly(ytd.months))
      out.append(Statement(ytd.sentence, figures: span.map { [$0] } ?? []))
    }
    if let e = c.extremes, e.compared.count > 2 {
      out.append(
        extremeStatement(
          c, e,
          "\(unit) of the series, which has \(NumberText.count(e.compared.count)) whole \(unit)s from "
            + e.since.shortLabel, c.series))
    }
    if let e = c.monthlyExtremes, c.grain != .month, e.compared.count > 2, let m = c.monthly {
      out.append(extremeStatement(c, e, "month of the series, which begins in \(e.since.shortLabel)", m))
    }
    if let s = streak(c) { out.append(s) }
    out += shares(c)
    out += overtakes(c)
    if let p = c.newestWhole, let f = p.figure, c.grain != .month, c.selection.measure != .population,
      let day = Rate(f).per(.day), day >= 1
    {
      out.append(
        Statement(
          "That is \(NumberText.decimal(day, day < 10 ? 1 : 0)) a day on average in \(p.period.shortLabel).",
          figures: [f]))
    }
    if let s = perInhabitants(c) { out.append(s) }
    return ReportSection(kind: .whatHappened, statements: out)
  }

  private func start(of m: YearMonth, _ g: Grain) -> YearMonth {
    g == .fiscalYear ? Period.fiscalYear(m.fiscalYear).first : Period.calendarYear(m.year).first
  }

  /// "FY2024: 408,551, down 18.4% on FY2023 (500,723) and still 3.7 times FY2020 (110,506), the first year of the series."
  private func walk(_ c: TrendContext, _ f: Figure) -> Statement {
    var text = "\(f.period.shortLabel): \(f.value == 0 ? "no" : NumberText.grouped(f.value)) \(c.unit)"
    var used = [f]
    let change = c.series.change(at: f.period, against: .previousPeriod)
    if let change, let g = c.series.point(change.versus)?.figure {
      text += ", \(change.clause)" + (g.value > 0 && f.value > 0 ? " (\(NumberText.grouped(g.value)))" : "")
      used.append(g)
    }
    if let first = c.series.points.first(where: { ($0.wholeValue ?? 0) > 0 })?.figure, first.period != f.period,
      first.period != change?.versus, f.value > 0, first.selection.countsTheSame(as: f.selection),
      let x = Change(from: first, to: f).factor, c.grain != .month
    {
      let base = "\(first.period.shortLabel) (\(NumberText.grouped(first.value))), the first whole year of the series"
      if x >= 1.095, x < 50 {
        text += (change.map { $0.amount < 0 } ?? false ? " and still " : " and ") + "\(NumberText.times(x)) \(base)"
      } else if x < 0.995 {
        text += " and \(NumberText.percent(1 - x)) below \(base)"
      }
      if x < 50 { used.append(first) }
    }
    text += "."
    if f.value > 0, let clause = c.extremes?.clause(f.period, .highest) ?? c.extremes?.clause(f.period, .lowest) {
      text += " It \(clause.hasSuffix("up to then") ? "was" : "is") \(clause)."
    }
    if let change, change.isLowBase, change.fraction ?? 0 != 0, f.value > 0 {
      text += " The base is low, so the percentage means little."
    }
    return Statement(text, figures: used)
  }

  /// Set against the inhabitants of where the people come from, where a population is loaded.
  private func perInhabitants(_ c: TrendContext) -> Statement? {
    guard c.grain != .month, case .only(let codes) = c.selection.who, let f = c.newestWhole?.figure,
      !c.selection.measure.countsPeople, f.value > 0, let (people, year) = figures.population(of: codes, in: f.period),
      let rate = Rate(f).per100k(population: people)
    else { return nil }
    return Statement(
      "That is \(NumberText.decimal(rate, rate < 10 ? 1 : 0)) for every 100,000 inhabitants of "
        + "\(NumberText.list(codes.map(Names.country))) (\(NumberText.grouped(significant(Double(people), 3))) in \(year)).",
      figures: [f])
  }

  private func extremeStatement(_ c: TrendContext, _ e: Extremes, _ among: String, _ s: Series) -> Statement {
    func name(_ entries: [Extremes.Entry]) -> String {
      "\(NumberText.list(entries.map(\.period.shortLabel))) (\(NumberText.grouped(entries[0].value)))"
    }
    func often(_ entries: [Extremes.Entry], _ which: String) -> String {
      "the \(which) (\(NumberText.grouped(entries[0].value))) came \(NumberText.often(entries.count)), last in "
        + entries[entries.count - 1].period.shortLabel
    }
    let top = e.highest.count > 3 ? often(e.highest, "highest \(among)") : "\(name(e.highest)) is the highest \(among)"
    let bottom = e.lowest.count > 3 ? often(e.lowest, "lowest") : "\(name(e.lowest)) the lowest"
    var text = "\(top.capitalisedFirst); \(bottom)."
    if let part = e.partAboveRecord {
      text +=
        " \(part.period.shortLabel), only partly published, is above it already (\(NumberText.grouped(part.value)))."
    }
    let used = [e.highest.first, e.lowest.first].compactMap { $0 }.compactMap { s.point($0.period)?.figure }
    return Statement(text, figures: used)
  }

  private func streak(_ c: TrendContext) -> Statement? {
    let s = c.monthly ?? c.series
    let runs = Streaks(s)
    guard let last = s.points.last(where: { $0.isWhole }) else { return nil }
    for kind in [Streak.Kind.falling, .rising] {
      if let run = runs.current(kind), run.length >= 3 {
        return Statement(
          "Up to \(last.period.shortLabel) the count \(run.clause(s.grain)).", figures: last.figure.map { [$0] } ?? [])
      }
    }
    return nil
  }

  private func shares(_ c: TrendContext) -> [Statement] {
    var out: [Statement] = []
    let head = c.headlineSeries
    let rows = head.rows.filter { $0.share != nil && ($0.figure?.isWhole ?? false) && c.isSettled($0.period) }
    if let now = rows.last, let share = now.share, share > 0, let f = now.figure, let of = head.shareOf {
      var text = "That is \(NumberText.percent(share)) \(of) in \(now.period.shortLabel)"
      if let then = rows.dropLast().last, let s = then.share {
        text += ", after \(NumberText.percent(s)) in \(then.period.shortLabel)"
      }
      if let top = rows.max(by: { ($0.share ?? 0) < ($1.share ?? 0) }), let s = top.share, top.period != now.period {
        text += "; the highest share was \(NumberText.percent(s)) in \(top.period.shortLabel)"
      }
      out.append(Statement(text + ".", figures: [f]))
    }
    if let rank = rows.last?.rank, let among = head.rankAmong, let p = rows.last?.period, let f = rows.last?.figure {
      out.append(
        Statement(
          "\(c.subjectName.capitalisedFirst) is \(NumberText.ordinal(rank)) \(among) in \(p.shortLabel).", figures: [f])
      )
    }
    if let ranking = c.ranking, !c.shown.isEmpty,
      let row = ranking.rows.last(where: { $0.isWhole && c.isSettled($0.period) })
    {
      let parts = row.entries.prefix(c.isGroup ? c.shown.count : 5).filter { $0.value > 0 }.map {
        "\(Names.country($0.country)) \(NumberText.grouped($0.value))"
          + ($0.share.map { " (\(NumberText.percent($0)))" } ?? "")
      }
      let used = c.memberSeries.compactMap { $0.series.point(row.period)?.figure }
      if !parts.isEmpty {
        out.append(Statement("In \(row.period.shortLabel): \(NumberText.list(parts)).", figures: used))
      }
    }
    return out
  }

  private func overtakes(_ c: TrendContext) -> [Statement] {
    guard let ranking = c.ranking, c.grain != .month else { return [] }
    var found = ranking.overtakes(top: c.isGroup ? .max : 5)
    if let one = c.oneCountry { found = found.filter { $0.winner == one || $0.loser == one } }
    let leaders = ranking.leaders
    var out: [Statement] = []
    if leaders.count > 1, c.isGroup || c.selection.who == .everyone {
      let runs = leaders.map { run in
        let span = run.from == run.to ? run.from.shortLabel : "\(run.from.shortLabel)–\(run.to.shortLabel)"
        return "\(Names.country(run.country)) in \(span)"
      }
      out.append(Statement("Largest in each year: \(NumberText.list(runs.suffix(8))).".replacingFirst(runs.count > 8)))
    }
    for o in found.filter({ c.isSettled($0.period) }).suffix(3).reversed() {
      let text =
        "\(Names.country(o.winner).capitalisedFirst) overtook \(Names.country(o.loser)) in \(o.period.shortLabel) "
        + "(\(NumberText.grouped(o.winnerValue)) against \(NumberText.grouped(o.loserValue))); in \(o.before.shortLabel) "
        + "\(Names.country(o.loser)) was ahead."
      let used = c.nationalities.filter { $0.country == o.winner || $0.country == o.loser }
        .compactMap { $0.series.point(o.period)?.figure }
      out.append(Statement(text, figures: used))
    }
    return out
  }
}

extension String {
  /// Says that a list of years was cut at its old end.
  fileprivate func replacingFirst(_ cut: Bool) -> String {
    cut ? "Largest in each of the newest years: " + dropFirst("Largest in each year: ".count) : self
  }
}
