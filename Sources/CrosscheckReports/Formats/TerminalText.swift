import BorderData
import BorderTrends
import ClaimCheck

/// How a terminal is written to.
public struct TerminalStyle: Sendable, Hashable {
  public var width: Int
  public var usesColor: Bool
  public init(width: Int = 80, usesColor: Bool = false) {
    self.width = min(max(40, width), 120)
    self.usesColor = usesColor
  }

  func bold(_ s: String) -> String { usesColor ? "\u{1B}[1m\(s)\u{1B}[0m" : s }
  func dim(_ s: String) -> String { usesColor ? "\u{1B}[2m\(s)\u{1B}[0m" : s }
  func verdict(_ v: Verdict, _ s: String) -> String {
    guard usesColor else { return s }
    let code =
      switch v {
      case .supported: "1;34"
      case .contradicted: "1;31"
      case .depends: "1;33"
      case .unanswerable: "1;2"
      }
    return "\u{1B}[\(code)m\(s)\u{1B}[0m"
  }

  /// Wraps by characters; a word that is too long stands alone. The first line begins with `first`, the others with as
  /// many blanks.
  func wrap(_ text: String, first: String = "") -> [String] {
    let pad = String(repeating: " ", count: first.count)
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if !isEmpty && line.count + 1 + word.count > width {
        lines.append(line)
        line = pad
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    if !isEmpty { lines.append(line) }
    return lines
  }
}

extension WordedCheck {
  /// For a terminal. The article's own control characters never reach it.
  public func text(_ style: TerminalStyle = TerminalStyle()) -> String {
    var out: [String] = []
    out += style.wrap(title).map(style.bold)
    out += style.wrap(date).map(style.dim)
    out += style.wrap(summary)
    for f in findings { out += [""] + f.lines(style) }
    if !sources.isEmpty {
      out += ["", style.bold("Sources")]
      for s in sources {
        let cite = Wording.citation(s.info)
        out += style.wrap(
          SafeText.oneLine("\(cite) File \(s.release.file), sha256 \(s.release.sha256.prefix(12))…"), first: "  ")
      }
    }
    return out.joined(separator: "\n") + "\n"
  }
}

extension WordedFinding {
  func lines(_ style: TerminalStyle) -> [String] {
    var out: [String] = []
    let head = "\(number). \(verdict.sign) \(verdict.label.uppercased())"
    out.append(style.verdict(finding.verdict, head))
    out += style.wrap("“\(SafeText.shortened(quote, to: 400))”", first: "   ")
    func add(_ name: String, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      let lead = "   " + name + String(repeating: " ", count: max(1, 10 - name.count))
      var lines = style.wrap(text, first: lead)
      if style.usesColor, let l = lines.first, l.hasPrefix(lead) {
        lines[0] = style.dim(lead) + l.dropFirst(lead.count)
      }
      out += lines
    }
    add("read as", claim)
    add("figure", figure)
    add("why", [abstention, why].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " "))
    add("true is", closestTrue)
    if readings.count > 1 {
      for (i, r) in readings.prefix(8).enumerated() {
        let result = r.result.isEmpty ? "" : ": \(r.result)"
        add(i == 0 ? "readings" : "", "\(r.sign) \(r.words)\(result) (\(r.outcome))")
      }
      if readings.count > 8 { add("", "and \(readings.count - 8) more") }
    }
    add("fairness", fairness)
    for c in caveats { add("note", c) }
    for s in setAside { add("set aside", s) }
    for r in receipts {
      add("receipt", r.words + " – " + r.receipt.entries.map(Wording.receipt).joined(separator: "; "))
      if let c = r.command { out.append("             " + c) }
    }
    return out
  }
}
