import BorderData
public import BorderTrends
public import ClaimCheck

/// An explanation for someone who has never seen one: what the words mean, what fills each slot and why, what the figures
/// say in each reading, and why the verdict is this one.
public struct ExplanationText {
  let explanation: Explanation
  let article: String
  let figures: Figures

  public init(_ explanation: Explanation, text: String, figures: Figures) {
    self.explanation = explanation
    article = text
    self.figures = figures
  }

  public func text(_ style: TerminalStyle = TerminalStyle()) -> String {
    let f = explanation.finding
    let verdict = Wording.verdict(f.verdict)
    var out: [String] = []
    out.append(style.verdict(f.verdict, "Finding \(f.claim.number) (\(f.claim.id)): \(verdict.sign) \(verdict.label)"))
    out += style.wrap(verdict.meaning, first: "  ")
    out += section("1. The words", words(style), style)
    out += section("2. The claim", claim(style), style)
    if !f.readings.isEmpty {
      out += section("3. The readings", readings(style), style)
      out += section("4. The figures", receipts(style), style)
    }
    out += section(f.readings.isEmpty ? "3. The verdict" : "5. The verdict", reasons(style), style)
    return out.joined(separator: "\n") + "\n"
  }

  private func section(_ title: String, _ lines: [String], _ style: TerminalStyle) -> [String] {
    lines.isEmpty ? [] : ["", style.bold(title)] + lines
  }

  /// Two columns where the left one is short.
  private func pair(_ left: String, _ right: String, _ width: Int, _ style: TerminalStyle) -> [String] {
    style.wrap(right, first: "  " + left + String(repeating: " ", count: max(1, width - left.count)) + " ")
  }

  private func quoted(_ words: String) -> String { "“\(SafeText.shortened(SafeText.oneLine(words), to: 36))”" }

  private func words(_ style: TerminalStyle) -> [String] {
    var lines = style.wrap("“\(SafeText.oneLine(MarkedText.slice(article, explanation.sentence)))”", first: "  ")
    let width = min(38, explanation.notes.map { quoted($0.words).count }.max() ?? 0)
    if explanation.notes.isEmpty { lines += style.wrap("No word of it stands in the term tables.", first: "  ") }
    for n in explanation.notes { lines += pair(quoted(n.words), SafeText.oneLine(n.meaning), width, style) }
    return lines
  }

  private func claim(_ style: TerminalStyle) -> [String] {
    let f = explanation.finding
    var lines = style.wrap(Wording.claim(f.claim), first: "  ")
    lines += pair("Kind", Wording.kind(f.claim.kind), 14, style)
    for s in Wording.slots(f.claim, in: article) {
      lines += pair(s.name, s.value + (s.origin.isEmpty ? "" : " – \(s.origin)"), 14, style)
    }
    let date =
      explanation.date.map { "\($0) (\(explanation.dateOrigin))" }
      ?? "not known: “last year” is read every plausible way"
    lines += pair("Read as of", SafeText.oneLine(date), 14, style)
    for s in f.claim.setAside { lines += pair("Set aside", SafeText.oneLine(s), 14, style) }
    let open = f.alternatives
    if !open.isEmpty {
      lines += style.wrap("What the words leave open, each choice with its weight; --pin settles it:", first: "  ")
      for a in open {
        let choices = a.choices.map { "\(a.slot)=\($0.code) (\($0.words), \(Digits.percent($0.weight, decimals: 0)))" }
        lines += style.wrap(choices.joined(separator: ", or "), first: "    ")
      }
    }
    return lines
  }

  private func readings(_ style: TerminalStyle) -> [String] {
    var lines: [String] = []
    for (i, r) in explanation.finding.readings.enumerated() {
      let (sign, outcome) = Wording.outcome(r.outcome)
      lines += style.wrap(
        "\(sign) \(SafeText.oneLine(r.words)) (weight \(Digits.percent(r.weight, decimals: 0)))"
          + (i == 0 ? " – the one shown first" : ""), first: "  ")
      let result = SafeText.oneLine(r.result)
      lines += style.wrap((result.isEmpty ? "" : "\(result): ") + outcome, first: "      ")
      if !r.why.isEmpty { lines += style.wrap("why it is a reading: \(SafeText.oneLine(r.why))", first: "      ") }
    }
    return lines
  }

  private func receipts(_ style: TerminalStyle) -> [String] {
    var lines: [String] = []
    var seen: Set<Figure> = []
    for g in explanation.finding.readings.flatMap(\.figures) where seen.insert(g).inserted {
      lines += style.wrap("\(Names.selection(g.selection).capitalizedFirst): \(Wording.figure(g))", first: "  ")
      for e in figures.receipt(for: g).entries {
        lines += style.wrap(SafeText.oneLine(Wording.receipt(e)), first: "      ")
      }
      if let c = Wording.command(g) { lines.append("      " + c) }
    }
    return lines.isEmpty ? style.wrap("No reading has one.", first: "  ") : lines
  }

  private func reasons(_ style: TerminalStyle) -> [String] {
    let f = explanation.finding
    let verdict = Wording.verdict(f.verdict)
    let reason = [f.abstention.map(Wording.abstention), SafeText.oneLine(f.why)].compactMap { $0 }
    var lines = style.wrap("\(verdict.label): \(reason.joined(separator: " "))", first: "  ")
    for a in explanation.against where !a.why.isEmpty {
      lines += style.wrap(
        "Not “\(Wording.verdict(a.verdict).label.lowercased())”: \(SafeText.oneLine(a.why))", first: "  ")
    }
    if let c = f.closestTrue { lines += style.wrap("Closest true statement: \(SafeText.oneLine(c))", first: "  ") }
    if let fair = f.fairness {
      lines += style.wrap("How fair the comparison is: \(SafeText.oneLine(fair.sentence))", first: "  ")
    }
    for c in f.caveats { lines += style.wrap("Note: \(SafeText.oneLine(c.text))", first: "  ") }
    if !explanation.thresholds.isEmpty {
      lines += style.wrap(
        "Numbers that decided, from data/codes/thresholds.csv, where you can change them:", first: "  ")
      for t in explanation.thresholds {
        lines += style.wrap("\(t.name) = \(Digits.trimmed(t.value, decimals: 3)): \(t.meaning)", first: "    ")
      }
    }
    return lines
  }
}
