import BorderData

/// What only a full report works out: effects of events, lead and lag, the road's stages, expectation.
struct FullAnalysis {
  let effects: [InterruptedSeries]
  let lead: LeadLag?
  /// The same with every nationality counted at the border.
  let withAll: LeadLag?
  let leadNames: (x: String, y: String)
  let stages: RouteStages?
  let expectation: Expectation?
}

extension Trends {
  func fullAnalysis(_ c: TrendContext) -> FullAnalysis? {
    guard c.request.depth == .full else { return nil }
    var effects: [InterruptedSeries] = []
    if let m = c.monthly, let stretch = MonthlyStretch(m) {
      // Events near a break first: there is something to explain.
      let known = KnownEvents.standard.at(c.selection.place, who: c.selection.who, stretch.months)
      let near = Set(c.breaks?.all.compactMap(\.event?.id) ?? [])
      for e in known.filter({ near.contains($0.id) }) + known.reversed().filter({ !near.contains($0.id) })
      where effects.count < 3 {
        if let i = InterruptedSeries(stretch, event: e, place: c.selection.place, who: c.selection.who) {
          effects.append(i)
        }
      }
      effects.sort { $0.start < $1.start }
    }
    let onRoad: Set<PlaceID> = [.darien, .southwest, .us, .mexico, .honduras]
    var lead: LeadLag?
    var withAll: LeadLag?
    var stages: RouteStages?
    if onRoad.contains(c.selection.place) {
      lead = LeadLag.darienAndBorder(figures, who: c.selection.who, months: c.request.months)
      if lead != nil, c.selection.who == .everyone {
        withAll = LeadLag.darienAndBorder(
          figures, who: .everyone, atBorder: .everyone, months: c.request.months, resamples: 0)
      }
      stages = RouteStages(figures, who: c.selection.who)
    }
    return FullAnalysis(
      effects: effects, lead: lead, withAll: withAll, leadNames: ("the Darién", "the southwest border"), stages: stages,
      expectation: c.monthly.flatMap { Expectation($0) })
  }

  func howSure(_ a: FullAnalysis) -> [Statement] {
    guard let e = a.expectation else { return [] }
    var out: [Statement] = []
    if let b = e.backtest { out.append(Statement(b.sentence, method: Expectation.method)) }
    return out
  }

  func whatHappened(_ a: FullAnalysis) -> [Statement] {
    guard let e = a.expectation else { return [] }
    var out: [Statement] = []
    if let n = e.newest { out.append(Statement(n.sentence, method: Expectation.method)) }
    out.append(Statement(e.sentence, method: Expectation.method))
    return out
  }

  func comparedWith(_ a: FullAnalysis) -> [Statement] {
    var out = a.effects.map { Statement($0.sentence, method: InterruptedSeries.method) }
    if let lead = a.lead {
      for s in lead.sentences(a.leadNames.x, a.leadNames.y) {
        out.append(Statement(s, method: s.hasPrefix("Knowing") ? Granger.method : CrossCorrelation.method))
      }
      if case .except(let codes) = lead.y.who {
        out.append(
          Statement(
            "Border counts here leave out people from \(NumberText.list(codes.map(Names.country))), who do not come through "
              + "the Darién; months with fewer than \(NumberText.grouped(LeadLag.smallest)) at either end are left out."
              + (a.withAll?.changes.bestPositive.map { everyone($0, a.leadNames) } ?? "")))
      }
    }
    if let s = a.stages?.sentence { out.append(Statement(s)) }
    return out
  }

  private func everyone(_ best: (lag: Int, r: Double), _ names: (x: String, y: String)) -> String {
    let ahead = best.lag > 0 ? names.x : names.y
    let order =
      best.lag == 0 ? "in the same month" : "with \(ahead) \(NumberText.counted(abs(best.lag), "month")) ahead"
    return " Counted with them, the changes match best \(order) (\(NumberText.decimal(best.r, 2)))."
  }

  func tables(_ a: FullAnalysis) -> [ReportTable] {
    var out = [a.stages?.table, a.stages?.nationalityTable].compactMap { $0 }
    if let e = a.expectation {
      let rows = e.months.map {
        ReportTable.Row([
          .init($0.month.label), .init(NumberText.grouped(significant($0.value, 2)), $0.value),
          .init(NumberText.grouped(significant($0.low, 2)), $0.low),
          .init(NumberText.grouped(significant($0.high, 2)), $0.high),
        ])
      }
      out.append(
        ReportTable(
          id: "expectation", title: "What the months so far lead one to expect",
          caption: "The range holds four chances in five, if nothing changes. Rounded to two digits.",
          columns: [
            .init("Month", key: "month", isNumber: false), .init("Middle", key: "middle"), .init("From", key: "low"),
            .init("To", key: "high"),
          ], rows: rows))
    }
    if let lead = a.lead {
      let lags = lead.changes.values.keys.sorted()
      let rows = lags.map { lag -> ReportTable.Row in
        func cell(_ c: CrossCorrelation?) -> ReportTable.Cell {
          c?.values[lag].map { .init(NumberText.decimal($0, 2), $0) } ?? .init("")
        }
        return ReportTable.Row([
          .init(String(lag), Double(lag)), cell(lead.changes), cell(lead.prewhitened), cell(lead.levels),
        ])
      }
      out.append(
        ReportTable(
          id: "lead", title: "How well \(a.leadNames.x) matches \(a.leadNames.y), by months of lead",
          caption: "A positive number of months: \(a.leadNames.x) is ahead. 1 is a perfect match, 0 none; below "
            + "\(NumberText.decimal(lead.changes.bar ?? 0, 2)) is what luck can do (changes).",
          columns: [
            .init("Months ahead", key: "lag"), .init("Changes", key: "changes"),
            .init("Changes, memory filtered out", key: "prewhitened"), .init("Counts", key: "levels"),
          ], rows: rows))
    }
    return out
  }
}
