import BorderData
import BorderTrends

/// The figures come from different tables, which may count differently.
struct SeriesSeam: CaveatRule {
  func caveat(for f: Finding, _ c: Finishing) -> Caveat? {
    guard f.verdict != .unanswerable, let r = c.computed(f) else { return nil }
    if case .lead = f.claim.assertion { return nil }
    if let across = r.figures.first(where: \.crossesSeam) {
      let names = across.tables.map { "\($0.title) (\($0.publisher))" }
      return Caveat(
        id: "series-break",
        text: "\(across.period.shortLabel) is put together from \(Words.join(names)), which may count differently.")
    }
    guard let a = r.figures.first, let first = a.tables.first,
      let b = r.figures.first(where: {
        $0.tables.first?.id != first.id && $0.selection.measure == a.selection.measure && $0.period != a.period
      }),
      let second = b.tables.first, !agree(a, second.id, c), !agree(b, first.id, c)
    else { return nil }
    return Caveat(
      id: "series-break",
      text:
        "\(a.period.shortLabel) is from \(first.title) (\(first.publisher)) and \(b.period.shortLabel) from \(second.title) (\(second.publisher)), which may count differently."
    )
  }

  /// The other table publishes the same figure: then there is no seam to speak of.
  private func agree(_ f: Figure, _ table: String, _ c: Finishing) -> Bool {
    c.figures.everyFigure(f.selection, f.period).contains {
      $0.tables.first?.id == table && abs(Double($0.value - f.value)) <= SourcesDisagree.share * Double(f.value)
    }
  }
}
