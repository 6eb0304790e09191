public import BorderData

/// `article.claims.json`, beside its article: described by `data/schemas/claims.schema.json`.
public enum DecisionsFile {
  public static let version = 1

  /// Why a file is not one.
  public struct Problem: Error, Sendable, Hashable { public var what: String }

  /// `folder/article.txt` has `folder/article.claims.json`.
  public static func path(of article: String) -> String {
    let start = article.lastIndex(of: "/").map { article.index(after: $0) } ?? article.startIndex
    let stem = article[start...].lastIndex(of: ".").flatMap { $0 > start ? $0 : nil } ?? article.endIndex
    return article[..<stem] + ".claims.json"
  }

  public static func read(_ bytes: [UInt8]) throws(Problem) -> Decisions {
    guard let json = JSONValue(parsing: bytes), case .object = json else { throw Problem(what: "no JSON object") }
    guard json["schema"]?.string == "crosscheck/claims" else {
      throw Problem(what: "“schema” is not crosscheck/claims")
    }
    guard json["version"]?.int == version else { throw Problem(what: "“version” is not \(version)") }
    var list: [Decisions.Decision] = []
    for (i, d) in (json["decisions"]?.array ?? []).enumerated() {
      guard let id = d["finding"]?.string, let kind = d["kind"]?.string.flatMap({ ClaimKind(rawValue: $0) }),
        let quote = d["quote"]?.string
      else { throw Problem(what: "decision \(i + 1) lacks “finding”, “kind” or “quote”") }
      var pin = Pin()
      if case .object(let slots)? = d["pin"] {
        for slot in slots {
          guard let text = slot.value.string else { throw Problem(what: "the pin “\(slot.key)” is no string") }
          do throws(PinError) { try pin.set(slot.key, text) } catch { throw Problem(what: error.message) }
        }
      }
      list.append(
        Decisions.Decision(
          finding: id, kind: kind, quote: quote, pin: pin, isDismissed: d["dismissed"]?.bool ?? false))
    }
    return Decisions(list)
  }

  /// - Parameter article: its file name, for whoever opens the file.
  public static func text(_ d: Decisions, article: String) -> String {
    func pair(_ key: String, _ v: JSONValue) -> JSONValue.Member { JSONValue.Member(key, v) }
    return JSONValue.object([
      pair("schema", .string("crosscheck/claims")), pair("version", .number(Double(version))),
      pair("article", .string(article)),
      pair(
        "decisions",
        .array(
          d.list.map {
            .object([
              pair("finding", .string($0.finding)), pair("kind", .string($0.kind.rawValue)),
              pair("quote", .string($0.quote)),
              pair("pin", .object($0.pin.slots.map { pair($0.name, .string($0.value)) })),
              pair("dismissed", .bool($0.isDismissed)),
            ])
          })),
    ]).text() + "\n"
  }
}
