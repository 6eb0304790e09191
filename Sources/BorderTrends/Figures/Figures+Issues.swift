public import BorderData

extension Figures {
  /// What the quality rules found of the months behind a figure, or of the whole file, in the releases that it was
  /// summed from.
  public func issues(behind figure: Figure) -> [(release: ReleaseInfo, issue: DataIssue)] {
    figure.parts.flatMap { part in
      let table = cube.tables[part.table]
      return table.issues.filter { $0.months?.overlaps(part.months) ?? true }.map { (table.release, $0) }
    }
  }
}
