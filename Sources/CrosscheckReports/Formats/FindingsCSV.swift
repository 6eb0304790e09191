import BorderData
import BorderTrends
import ClaimCheck

extension WordedCheck {
  /// One row per finding; a list inside a cell is joined with " | ".
  public func csv() -> String {
    let head = [
      "number", "verdict", "reason_unanswerable", "kind", "quote", "start_byte", "end_byte", "claim", "measure",
      "place", "when", "versus", "result", "why", "closest_true", "readings", "readings_holding", "caveats", "files",
      "sha256", "lines", "command",
    ]
    return CSVText.table(head: head, rows: findings.map(\.csvRow))
  }
}

extension WordedFinding {
  fileprivate var csvRow: [String] {
    let c = finding.claim
    let holding = finding.readings.filter { $0.outcome == .holds || $0.outcome == .nearMiss }.count
    let entries = receipts.flatMap(\.receipt.entries)
    return [
      String(number), finding.verdict.rawValue, finding.abstention?.rawValue ?? "", c.kind.rawValue, quote,
      String(c.span.lower), String(c.span.upper), claim, c.measure.value?.rawValue ?? "", c.place.value?.text ?? "",
      (finding.favoured?.when ?? c.when.value)?.code ?? "", (finding.favoured?.versus ?? c.versus.value)?.code ?? "",
      finding.favoured?.result ?? "", why, closestTrue ?? "", String(readings.count), String(holding),
      caveats.joined(separator: " | "), entries.map(\.release.file).joined(separator: " | "),
      entries.map(\.release.sha256).joined(separator: " | "),
      entries.map { $0.linesLabel(atMost: 12) }.joined(separator: " | "),
      receipts.compactMap(\.command).joined(separator: " | "),
    ]
  }
}
