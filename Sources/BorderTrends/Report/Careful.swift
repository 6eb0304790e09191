public import BorderData

extension Trends {
  /// What the counts are not.
  func careful(_ c: TrendContext) -> ReportSection {
    var out: [Statement] = []
    if !c.selection.measure.countsPeople {
      out.append(Statement(c.selection.measure.eventsNote))
    }
    if c.selection.measure == .encounters, let a = c.series.firstPeriod, let b = c.series.lastPeriod {
      if a.first <= Title42.last && b.last >= Title42.first {
        out.append(
          Statement(
            "From 21 March 2020 to 11 May 2023 people could be expelled under Title 42; many tried again and were counted "
              + "again, so counts of those years are not quite like those before and after."))
      }
    }
    if c.grain == .fiscalYear {
      out.append(Statement("FY2024 means October 2023 to September 2024: a US fiscal year is not a calendar year."))
    }
    if c.series.points.contains(where: { isMarked($0, c) }) {
      out.append(
        Statement("Figures of the open year may still be revised; a part of a year is never set against a whole one."))
    }
    if case .only = c.selection.who,
      c.series.points.compactMap(\.figure).contains(where: { f in
        f.tables.contains { !$0.listsEveryCountry }
      })
    {
      out.append(
        Statement(
          "Nationality is citizenship as recorded; countries that the publisher does not list are in its Other."))
    }
    for seam in c.series.seams { out.append(seamStatement(c, seam)) }
    var seen: [String] = []
    for info in c.series.points.compactMap(\.figure).flatMap(\.tables) {
      if info.roundedTo > 1 { seen.append("\(info.title): published rounded to \(info.roundedTo).") }
      seen += info.notes
    }
    var notes: [String] = []
    // Said above in the measure's own words.
    for n in seen where !notes.contains(n) && !n.contains("not people") { notes.append(n) }
    out += notes.map { Statement($0) }
    if !c.request.subject.note.isEmpty { out.append(Statement(c.request.subject.note)) }
    return ReportSection(kind: .careful, statements: out)
  }

  private func seamStatement(_ c: TrendContext, _ seam: Period) -> Statement {
    let after = c.series.point(seam)?.figure
    let before = c.series.points.last { $0.period.last < seam.first && $0.figure != nil }?.figure
    let old = before?.tables.last?.title ?? "another table"
    let new = after?.tables.first?.title ?? "another table"
    if let a = before?.selection, let b = after?.selection, !a.countsTheSame(as: b) {
      return Statement(
        "Before \(seam.shortLabel) \(Names.measure(a)) are counted (“\(old)”), from then on \(Names.measure(b)) (“\(new)”), "
          + "which add people found inadmissible at ports of entry: the step there is no change of the border alone, and no "
          + "change is worked out across it.",
        figures: [before, after].compactMap { $0 })
    }
    return Statement(
      "The source changes at \(seam.shortLabel), from “\(old)” to “\(new)”: a step there may be one of counting.",
      figures: [before, after].compactMap { $0 })
  }

  private func isMarked(_ p: Series.Point, _ c: TrendContext) -> Bool {
    p.figure != nil && (!p.isWhole || c.isPreliminary(p.period))
  }
}

/// Title 42 of the U.S. Code, § 265: the public-health order in force 21 March 2020 to 11 May 2023.
enum Title42 {
  static let first = YearMonth(index: 2020 * 12 + 2)
  static let last = YearMonth(index: 2023 * 12 + 4)
}

extension Measure {
  /// That events are counted rather than people, in the words of the measure.
  public var eventsNote: String {
    switch self {
    case .encounters, .apprehensions, .inadmissibles, .expulsions:
      "Encounters are events, not people: one person stopped twice is counted twice."
    case .transits: "Transits are events, not people: someone who crosses twice is counted twice."
    case .detections: "Registrations are events, not people: one person may be registered several times."
    case .asylum: "Applications are counted, and one may cover several people or be one of several by one person."
    case .entries: "Lawful entries are counted, not people; most are the same people crossing often."
    case .deaths: "Only deaths and disappearances that became known are counted; the true number is higher."
    case .population: "Inhabitants at mid-year, an estimate."
    }
  }
}
