import BorderData
import BorderTrends

/// Only part of a year is spoken of, or its figure is called that of the whole year.
struct PartYear: CaveatRule {
  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard let r = f.favoured, let when = r.when else { return nil }
    if let text = mislabelled(f, r, when, c) { return Caveat(id: "part-year", text: text) }
    guard f.verdict != .unanswerable, !r.figures.isEmpty, case .span(let months) = when, months.count < 12 else {
      return nil
    }
    let year: Period
    if months.lowerBound.month == 10, months.lowerBound.fiscalYear == months.upperBound.fiscalYear {
      year = .fiscalYear(months.lowerBound.fiscalYear)
    } else if months.lowerBound.month == 1, months.lowerBound.year == months.upperBound.year {
      year = .calendarYear(months.lowerBound.year)
    } else {
      return nil
    }
    var text = "Covers \(when.label), \(months.count) of the 12 months of \(year.shortLabel)"
    if let v = r.versus {
      text +=
        v.length == months.count
        ? ", held against the same months of the year compared with" : ", held against \(v.shortLabel) as a whole"
    }
    return Caveat(id: "part-year", text: text + ".")
  }

  /// An exact number that is the year's count to some month.
  private func mislabelled(_ f: Finding, _ r: Reading, _ when: Period, _ c: Finishing) -> String? {
    guard case .level(let q) = f.claim.assertion, FirstRelease.isExact(q), when.length == 12, r.outcome != .holds else {
      return nil
    }
    for k in 2...11 {
      let part = Period.span(when.first...when.first.advanced(by: k - 1))
      if case .success(let g) = c.bench.whole(r.selection, part), Double(g.value) == q.value {
        return "\(Say.number(g.value)) is the count for \(part.label), not for all of \(when.shortLabel)."
      }
    }
    return nil
  }
}
