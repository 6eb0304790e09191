/// A table whose counts were rounded before they were published: parts need not make totals.
struct RoundedSourceRule: QualityRule {
  func issues(in table: LoadedTable, of file: LoadedFile) -> [DataIssue] {
    guard table.info.roundedTo > 1 else { return [] }
    return [DataIssue(.roundedSource, "\(table.info.title): counts are rounded to \(table.info.roundedTo)")]
  }
}
