import BorderData
import BorderTrends

/// "So far this year 399,606 have crossed": a count up to a day, where only months are published. One that lies between the
/// total to the last whole month and the total to the end of the next may be right on its day (CLAIMS: "bounds may support, they
/// do not contradict").
enum RunningTotal {
  static let remark = "between two months"

  /// How such a count comes out by the months on either side of its day; nil for a count that ends with a month, or lies outside.
  static func within(_ q: Quantity, _ p: Period, _ f: Figure, _ d: Draft, _ r: ReadingSpec, _ w: Workbench) -> Computed?
  {
    guard d.runsToDate, w.dateIsExact, q.unit == .count, q.upper == nil, p.last <= w.newest else { return nil }
    // To a day in the month of the date, or in the same one of a year before.
    // Early in a month, what was said may be from the month before.
    let toNewest = (w.newest.index - p.last.index) % 12
    let toPublished = w.published.map { ($0.index - p.last.index) % 12 }
    guard toNewest == 0 || toPublished == 0 else { return nil }
    let day = p.last.advanced(by: 1)
    let longer = Period.exactly(p.first...day)
    let low = Double(f.value)
    guard q.value >= low else { return nil }
    guard case .success(let more) = w.whole(r.selection, longer) else {
      // The next month is not out: a count that goes no further than a month like those before it may be right.
      let months = Double(max(1, p.length))
      return q.value <= low + 2 * low / months
        ? Computed(.imprecise, [f], "\(Say.number(f.value)) to \(p.last.label)", actual: low) : nil
    }
    let slack = q.hedge == .none ? q.step / 2 : w.thresholds.about * q.value
    guard q.value <= Double(more.value) + slack else { return nil }
    return Computed(
      .holds, [f, more],
      "\(Say.number(f.value)) to \(p.last.label) and \(Say.number(more.value)) to \(day.label)", actual: low,
      remark: remark)
  }
}
