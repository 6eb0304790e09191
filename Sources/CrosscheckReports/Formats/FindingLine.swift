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
    var out: [UInt8] = []
    append(f, id: id.line(), line: line, figures, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// As `text`, behind what has been written already.
  ///
  /// - Parameter id: of the article, as JSON.
  package static func append(_ f: Finding, id: String, line: Int, _ figures: Figures, to bytes: inout [UInt8]) {
    let c = f.claim
    var out = JSONLine(after: exchange(&bytes, with: []))
    out.open()
    out.key("article")
    out.raw(id)
    out.int("line", line)
    out.int("number", c.number)
    out.string("finding", c.id)
    out.string("quote", SafeText.oneLine(c.quote))
    out.key("span")
    out.raw("[\(c.span.lower),\(c.span.upper)]")
    out.string("kind", c.kind.rawValue)
    out.optional("measure", c.measure.value?.rawValue)
    switch c.who.value {
    case .everyone: out.strings("who", CollectionOfOne("*"))
    case .only(let codes): out.strings("who", codes.lazy.map(\.text))
    case .except:
      out.key("who")
      out.raw(FigureJSON.who(c.who.value).line())
    }
    out.strings("demographics", c.demographics.value.members.map(\.code))
    out.optional("where", c.place.value?.text)
    out.optional("when", c.when.value?.code)
    out.optional("versus", c.versus.value?.code)
    out.string("verdict", f.verdict.rawValue)
    out.optional("reason", f.abstention?.rawValue)
    out.string("why", SafeText.oneLine(f.why))
    out.int("readings", f.readings.count)
    out.key("figures")
    out.list(f.readings.first?.figures ?? []) { figure($1, figures, &$0) }
    out.optional("closestTrue", f.closestTrue.map { SafeText.oneLine($0) })
    out.strings("caveats", f.caveats.lazy.map(\.id))
    out.close()
    bytes = out.bytes
  }

  /// What stood there, handed over without a copy.
  private static func exchange(_ bytes: inout [UInt8], with other: [UInt8]) -> [UInt8] {
    var other = other
    swap(&bytes, &other)
    return other
  }

  /// A line that could not be read.
  public static func problem(_ what: String, id: JSONValue, line: Int) -> String {
    JSONValue.object([("article", id), ("line", .int(line)), ("error", .string(SafeText.oneLine(what)))]).line()
  }

  /// One of the favoured reading, with the files that it was summed from.
  private static func figure(_ g: Figure, _ figures: Figures, _ out: inout JSONLine) {
    out.open()
    out.int("value", g.value)
    out.string("period", g.period.code)
    out.int("publishedMonths", g.publishedMonths)
    out.strings("tables", g.tables.lazy.map(\.id))
    out.strings("files", g.parts.lazy.map { figures.cube.tables[$0.table].release.file })
    out.optional("command", Wording.command(g))
    out.close()
  }
}
