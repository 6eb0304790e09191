public import BorderData
public import BorderTrends
public import ClaimCheck

/// A finding as one line of JSON, described by `data/schemas/finding-line.schema.json`: what a program that reads many
/// articles needs. The readings stand in `--format json` and in `crosscheck explain`.
public enum FindingLine {
  /// - Parameters:
  ///   - id: of the article, as given.
  ///   - line: of the article in its input, from 1.
  public static func text(_ f: Finding, id: JSONValue, line: Int, _ figures: Figures) -> String {
    let c = f.claim
    let why = SafeText.oneLine(f.why)
    return JSONValue.object([
      ("article", id), ("line", .int(line)), ("number", .int(c.number)), ("finding", .string(c.id)),
      ("quote", .string(SafeText.oneLine(c.quote))),
      ("span", .array([.int(c.span.lower), .int(c.span.upper)])), ("kind", .string(c.kind.rawValue)),
      ("measure", .text(c.measure.value?.rawValue)), ("who", FigureJSON.who(c.who.value)),
      ("demographics", .strings(c.demographics.value.members.map(\.code))), ("where", .text(c.place.value?.text)),
      ("when", .text(c.when.value?.code)), ("versus", .text(c.versus.value?.code)),
      ("verdict", .string(f.verdict.rawValue)), ("reason", .text(f.abstention?.rawValue)), ("why", .string(why)),
      ("readings", .int(f.readings.count)), ("figures", .array(figuresUsed(f, figures))),
      ("closestTrue", .text(f.closestTrue.map { SafeText.oneLine($0) })),
      ("caveats", .strings(f.caveats.map(\.id))),
    ]).line()
  }

  /// A line that could not be read.
  public static func problem(_ what: String, id: JSONValue, line: Int) -> String {
    JSONValue.object([("article", id), ("line", .int(line)), ("error", .string(SafeText.oneLine(what)))]).line()
  }

  /// Those of the favoured reading, each with the file that it was summed from.
  private static func figuresUsed(_ f: Finding, _ figures: Figures) -> [JSONValue] {
    (f.favoured?.figures ?? []).map { g in
      .object([
        ("value", .int(g.value)), ("period", .string(g.period.code)), ("publishedMonths", .int(g.publishedMonths)),
        ("tables", .strings(g.tables.map(\.id))),
        ("files", .strings(g.parts.map { figures.cube.tables[$0.table].release.file })),
        ("command", .text(Wording.command(g))),
      ])
    }
  }
}
