import BorderData
import BorderTrends
import ClaimCheck

extension WordedCheck {
  /// Version of the JSON form; it goes up when a key is removed or changes its meaning.
  public static let jsonVersion = 1

  /// The findings as JSON, described by `data/schemas/article-check.schema.json`.
  public func json() -> String {
    JSONValue.object([
      ("schema", .string("crosscheck/article-check")), ("version", .int(Self.jsonVersion)),
      (
        "article",
        .object([
          ("title", .text(check.title.map { SafeText.oneLine($0) })), ("date", .text(check.date)),
          ("dateOrigin", .string(SafeText.oneLine(check.dateOrigin))), ("language", .string(check.language)),
          ("bytes", .int(check.text.utf8.count)),
        ])
      ),
      (
        "summary",
        .object([("text", .string(summary))] + Verdict.allCases.map { ($0.rawValue, .int(count($0))) })
      ),
      ("findings", .array(findings.map { $0.json(receipts: receiptIndex) })),
      ("sources", .array(sources.map { FigureJSON.source($0.info, $0.release) })),
      ("method", .string(Wording.method)),
    ]).document()
  }
}

extension WordedFinding {
  func json(receipts index: [Figure: Receipt]) -> JSONValue {
    let c = finding.claim
    var out: [(String, JSONValue)] = [
      ("number", .int(number)), ("id", .string(c.id)), ("quote", .string(quote)),
      ("span", .object([("start", .int(c.span.lower)), ("end", .int(c.span.upper))])),
      ("kind", .string(c.kind.rawValue)), ("claim", .string(claim)),
      (
        "slots",
        .array(
          slots.map {
            .object([
              ("name", .string($0.name)), ("value", .string($0.value)), ("origin", .string($0.origin)),
            ])
          })
      ),
      (
        "alternatives",
        .array(
          finding.alternatives.map { slot in
            .object([
              ("slot", .string(slot.slot)),
              (
                "choices",
                .array(
                  slot.choices.map {
                    .object([
                      ("value", .string($0.code)), ("words", .string($0.words)), ("weight", .finite($0.weight)),
                    ])
                  })
              ),
            ])
          })
      ),
      ("measure", .text(c.measure.value?.rawValue)), ("who", FigureJSON.who(c.who.value)),
      ("demographics", .strings(c.demographics.value.members.map(\.code))), ("where", .text(c.place.value?.text)),
      ("when", .text(c.when.value?.code)), ("versus", .text(c.versus.value?.code)),
      ("attribution", .text(c.attribution.map { SafeText.oneLine($0) })), ("setAside", .strings(setAside)),
      ("verdict", .string(finding.verdict.rawValue)), ("verdictWords", .string(verdict.label)),
      ("reason", .text(finding.abstention?.rawValue)), ("why", .string(why)), ("figure", .text(figure)),
      ("closestTrue", .text(closestTrue)),
      ("readings", .array(readings.map { $0.json(receipts: index) })),
      (
        "caveats",
        .array(
          finding.caveats.map {
            .object([("id", .string($0.id)), ("text", .string(SafeText.oneLine($0.text)))])
          })
      ),
    ]
    out.append(("fairness", finding.fairness.map(FigureJSON.fairness) ?? .null))
    out.append(
      (
        "series",
        finding.series.map { s in
          .array(
            s.points.map { p in
              .object([
                ("period", .string(p.period.code)), ("value", p.value.map(JSONValue.int) ?? .null),
                ("whole", .bool(p.isWhole)),
              ])
            })
        } ?? .null
      ))
    out.append(
      ("chart", chart.map { .object([("title", .string($0.title)), ("alt", .string($0.alt))]) } ?? .null))
    return .object(out)
  }
}

extension WordedReading {
  func json(receipts index: [Figure: Receipt]) -> JSONValue {
    let code =
      switch reading.outcome {
      case .holds: "holds"
      case .nearMiss: "near-miss"
      case .imprecise: "imprecise"
      case .fails: "fails"
      case .notComputable: "not-computable"
      }
    return .object([
      ("words", .string(words)), ("why", .string(why)), ("weight", .finite(reading.weight)),
      ("outcome", .string(code)), ("outcomeWords", .string(outcome)), ("result", .string(result)),
      ("actual", .finite(reading.actual)), ("when", .text(reading.when?.code)),
      ("versus", .text(reading.versus?.code)),
      ("figures", .array(reading.figures.map { FigureJSON.figure($0, index[$0]) })),
    ])
  }
}

/// Figures, receipts and sources as JSON.
enum FigureJSON {
  static func who(_ w: Who) -> JSONValue {
    switch w {
    case .everyone: .strings(["*"])
    case .only(let codes): .strings(codes.map(\.text))
    case .except(let codes): .object([("not", .strings(codes.map(\.text)))])
    }
  }

  static func selection(_ s: Selection) -> JSONValue {
    .object([
      ("words", .string(Names.selection(s))), ("measure", .string(s.measure.rawValue)),
      ("where", .string(s.place.text)),
      ("component", .string(s.component.code)), ("authority", .string(s.authority.code)), ("who", who(s.who)),
      ("demographics", .strings(s.demographics.members.map(\.code))),
    ])
  }

  static func figure(_ f: Figure, _ r: Receipt?) -> JSONValue {
    .object([
      ("value", .int(f.value)), ("period", .string(f.period.code)), ("periodWords", .string(f.period.label)),
      ("publishedMonths", .int(f.publishedMonths)), ("months", .int(f.period.length)), ("roundedTo", .int(f.roundedTo)),
      ("selection", selection(f.selection)), ("tables", .strings(f.tables.map(\.id))),
      ("receipt", r.map(receipt) ?? .null), ("command", .text(Wording.command(f))),
    ])
  }

  /// `4-9,12,40-41`: thousands of runs stay readable that way.
  static func lines(_ runs: [ClosedRange<Int>]) -> String {
    runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
  }

  static func receipt(_ r: Receipt) -> JSONValue {
    .array(
      r.entries.map { e in
        .object([
          ("table", .string(e.info.id)), ("file", .string(e.release.file)), ("sha256", .string(e.release.sha256)),
          ("firstMonth", .string(e.months.lowerBound.description)),
          ("lastMonth", .string(e.months.upperBound.description)), ("lineCount", .int(e.lineCount)),
          ("lines", .string(lines(e.lines))),
        ])
      })
  }

  static func source(_ t: TableInfo, _ r: ReleaseInfo) -> JSONValue {
    .object([
      ("table", .string(t.id)), ("publisher", .string(t.publisher)), ("title", .string(t.title)),
      ("url", .string(t.url)), ("licence", .string(t.licence)), ("citation", .string(t.citation)),
      ("notes", .strings(t.notes)), ("file", .string(r.file)), ("sha256", .string(r.sha256)),
      ("published", r.published.isEmpty ? .null : .string(r.published)),
      ("publishedIsInferred", .bool(r.publishedIsInferred)),
      (
        "compiledFrom",
        .array(r.sources.map { .object([("file", .string($0.file)), ("sha256", .string($0.sha256))]) })
      ),
    ])
  }

  static func fairness(_ f: Fairness) -> JSONValue {
    .object([
      ("sentence", .string(SafeText.oneLine(f.sentence))), ("windows", .int(f.cells.count)),
      ("holding", .int(f.holding)), ("rank", .int(f.rank)),
      (
        "cells",
        .array(
          f.cells.map {
            .object([
              ("start", .string($0.start.code)), ("end", .string($0.end.code)), ("value", .finite($0.value)),
              ("holds", .bool($0.holds)), ("stated", .bool($0.isStated)),
            ])
          })
      ),
    ])
  }
}
