import BorderData
import BorderTrends

/// "two in five were children", "most were from Guatemala": part of a whole.
struct ShareCheck: Check {
  func compute(_ d: Draft, _ r: ReadingSpec, _ w: Workbench) -> Computed? {
    guard case .share(let q, let most, let of) = d.assertion else { return nil }
    guard let p = r.when else { return .none(.noSuchData) }
    if !d.wholeTimes.isEmpty { return ofTime(d.wholeTimes, r.selection, p, q, most, w) }
    var whole = of ?? r.selection
    if of == nil {
      if d.isOfComponents {
        // "99 percent of them were at ports of entry": the same people, met in either way.
        whole.component = .all
      } else if r.selection.who != .everyone || !r.selection.demographics.isEmpty {
        whole.who = d.wholeWho ?? .everyone
        whole.demographics = d.wholePeople ?? .everyone
        if let border = d.wholePlace {
          // "nearly half of them on the border with Canada": the same people, everywhere.
          whole.who = r.selection.who
          whole.demographics = r.selection.demographics
          whole.place = border
        }
      } else if let border = d.wholePlace {
        whole.place = border
      } else if r.selection.authority != .all {
        whole.authority = .all
      } else if r.selection.component == .fieldOperations {
        // "47% of those took place at ports of entry".
        whole.component = .all
      } else {
        return .none(.notPublishedThatWay("the part is not a group that is published"))
      }
    }
    switch (w.whole(r.selection, p), w.whole(whole, p)) {
    case (.failure(let why), _), (_, .failure(let why)): return .none(why)
    case (.success(let part), .success(let all)):
      let ofTotal = Self.share(part, all, q, most, w)
      // Two tables may count the whole differently: a part is first of all a part of what its own table adds up to.
      guard let own = Self.whole(whole, ofTableOf: part, all, p, w) else { return ofTotal }
      let ofOwn = Self.share(part, own, q, most, w)
      return ofTotal.outcome == .holds ? ofTotal : ofOwn
    }
  }

  /// "a quarter of the year's total": the first of the times meant for which it holds, else the last.
  private func ofTime(
    _ times: [Period], _ s: Selection, _ p: Period, _ q: Quantity?, _ most: Double?, _ w: Workbench
  ) -> Computed {
    let part: Figure
    switch w.whole(s, p) {
    case .failure(let why): return .none(why)
    case .success(let figure): part = figure
    }
    var made = Computed.none(.noSuchData)
    for t in times {
      switch w.whole(s, t) {
      case .failure(let why): made = .none(why)
      case .success(let all):
        made = Self.share(part, all, q, most, w)
        if made.outcome == .holds { return made }
      }
    }
    return made
  }

  /// The whole as the part's own table has it, where another table's was taken.
  private static func whole(_ s: Selection, ofTableOf part: Figure, _ all: Figure, _ p: Period, _ w: Workbench)
    -> Figure?
  {
    guard part.tables.count == 1, let table = part.tables.first, !all.tables.contains(table) else { return nil }
    var asked = s
    asked.table = table.id
    guard case .success(let own) = w.whole(asked, p), own.value >= part.value else { return nil }
    return own
  }

  private static func share(_ part: Figure, _ all: Figure, _ q: Quantity?, _ most: Double?, _ w: Workbench) -> Computed
  {
    guard all.value > 0 else { return .none(.noSuchData) }
    let share = 100 * Double(part.value) / Double(all.value)
    let text = "\(Say.number(part.value)) of \(Say.number(all.value)): \(Say.percent(share))"
    if let q {
      let made = w.tolerance.percent(share, q)
      return Computed(made.outcome, [part, all], text, actual: share, remark: made.remark)
    }
    let line = most ?? 50
    return Computed(share > line ? .holds : share > line - 3 ? .imprecise : .fails, [part, all], text, actual: share)
  }
}
