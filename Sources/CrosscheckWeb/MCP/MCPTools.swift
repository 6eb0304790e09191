import BorderData
import CrosscheckReports

/// One tool: what it takes, what it gives, and how it answers.
protocol MCPTool: Sendable {
  var name: String { get }
  var title: String { get }
  var description: String { get }
  var parameters: [MCPParameter] { get }
  /// Keys of an answer beside those that all answers have, with their JSON Schemas.
  var output: [(String, JSONValue)] { get }
  /// - Returns: an answer made with `MCPTools.answered`.
  func call(_ a: MCPArguments, _ site: Site) async throws(Refusal) -> JSONValue
}

/// One parameter of a tool.
struct MCPParameter: Sendable {
  enum Kind: Sendable {
    case text(longest: Int)
    case choice([String])
    case list(longest: Int)
    case whole(ClosedRange<Int>)
    case yesNo
  }
  let name: String
  let kind: Kind
  let isNeeded: Bool
  let description: String

  init(_ name: String, _ kind: Kind, needed: Bool = false, _ description: String) {
    self.name = name
    self.kind = kind
    isNeeded = needed
    self.description = description
  }

  var schema: JSONValue {
    var pairs: [(String, JSONValue)]
    switch kind {
    case .text(let longest): pairs = [("type", .string("string")), ("maxLength", .int(longest))]
    case .choice(let values): pairs = [("type", .string("string")), ("enum", .strings(values))]
    case .list(let longest):
      pairs = [
        ("type", .string("array")), ("maxItems", .int(longest)), ("items", .object([("type", .string("string"))])),
      ]
    case .whole(let range):
      pairs = [
        ("type", .string("integer")), ("minimum", .int(range.lowerBound)), ("maximum", .int(range.upperBound)),
      ]
    case .yesNo: pairs = [("type", .string("boolean"))]
    }
    return .object(pairs + [("description", .string(description))])
  }
}

/// Arguments that fit the tool's parameters.
struct MCPArguments: Sendable {
  private let values: JSONValue

  init(_ values: JSONValue, of tool: any MCPTool) throws(Refusal) {
    guard case .object(let members) = values else {
      throw Refusal(400, "argument", "The arguments of \(tool.name) are an object.")
    }
    for m in members where !tool.parameters.contains(where: { $0.name == m.key }) {
      throw Refusal(
        400, "argument",
        "\(tool.name) takes no “\(SafeText.oneLine(m.key))”; it takes "
          + tool.parameters.map(\.name).joined(separator: ", ") + ".")
    }
    for p in tool.parameters {
      guard let v = values[p.name], v != .null else {
        guard !p.isNeeded else { throw Refusal(400, "argument", "\(tool.name) needs “\(p.name)”: \(p.description)") }
        continue
      }
      guard Self.fits(v, p.kind) else {
        throw Refusal(400, "argument", "“\(p.name)” of \(tool.name) is not as it should be: \(p.schema.line())")
      }
    }
    self.values = values
  }

  private static func fits(_ v: JSONValue, _ kind: MCPParameter.Kind) -> Bool {
    switch kind {
    case .text(let longest): (v.string?.unicodeScalars.count ?? .max) <= longest
    case .choice(let values): v.string.map(values.contains) ?? false
    case .list(let longest):
      if case .array(let a) = v { a.count <= longest && a.allSatisfy { $0.string != nil } } else { false }
    case .whole(let range): v.int.map(range.contains) ?? false
    case .yesNo: v.bool != nil
    }
  }

  func text(_ name: String) -> String? { values[name]?.string.flatMap { $0.isEmpty ? nil : $0 } }
  func list(_ name: String) -> [String] { values[name]?.strings ?? [] }
  func whole(_ name: String) -> Int? { values[name]?.int }
  func yes(_ name: String) -> Bool { values[name]?.bool ?? false }
}

/// The tools, and what their answers have in common.
enum MCPTools {
  /// A new tool is one file and one line here.
  static let all: [any MCPTool] = [CheckTextTool(), CheckClaimTool(), TrendTool(), FactsTool(), ListDataTool()]

  static func answered(_ pairs: [(String, JSONValue)]) -> JSONValue {
    .object([("status", .string("answered"))] + pairs)
  }

  /// - Parameter reason: stable word, `outside-coverage`.
  static func abstained(_ reason: String, _ message: String, _ pairs: [(String, JSONValue)] = []) -> JSONValue {
    .object([("status", .string("abstained")), ("reason", .string(reason)), ("message", .string(message))] + pairs)
  }

  static func description(_ t: any MCPTool) -> JSONValue {
    let needed = t.parameters.filter(\.isNeeded).map(\.name)
    return .object([
      ("name", .string(t.name)), ("title", .string(t.title)), ("description", .string(t.description)),
      (
        "inputSchema",
        .object([
          ("type", .string("object")), ("properties", .object(t.parameters.map { ($0.name, $0.schema) })),
          ("required", .strings(needed)), ("additionalProperties", .bool(false)),
        ])
      ),
      (
        "outputSchema",
        .object([
          ("type", .string("object")),
          (
            "properties",
            .object(
              [
                ("status", .object([("enum", .strings(["answered", "abstained"]))])),
                ("reason", MCPSchema.text("Why nothing can be said: a stable word. With status abstained only.")),
                ("message", MCPSchema.text("The same for people, with what is possible instead.")),
              ] + t.output)
          ),
          ("required", .strings(["status"])),
        ])
      ),
      (
        "annotations",
        .object([
          ("readOnlyHint", .bool(true)), ("idempotentHint", .bool(true)), ("openWorldHint", .bool(false)),
        ])
      ),
    ])
  }
}

/// Pieces of JSON Schemas.
enum MCPSchema {
  static func text(_ description: String) -> JSONValue {
    .object([("type", .string("string")), ("description", .string(description))])
  }

  static func list(of item: JSONValue, _ description: String) -> JSONValue {
    .object([("type", .string("array")), ("items", item), ("description", .string(description))])
  }

  static func object(_ properties: [(String, JSONValue)], needed: [String]) -> JSONValue {
    .object([
      ("type", .string("object")), ("properties", .object(properties)), ("required", .strings(needed)),
    ])
  }

  static let number = JSONValue.object([("type", .string("number"))])
  static let optionalNumber = JSONValue.object([("type", .strings(["number", "null"]))])
  static let optionalText = JSONValue.object([("type", .strings(["string", "null"]))])
  static let plain = JSONValue.object([("type", .string("string"))])

  /// Where a figure came from.
  static let receipt = object(
    [
      ("table", plain), ("publisher", plain), ("title", plain), ("file", plain), ("sha256", plain), ("lines", plain),
      ("lineCount", number), ("firstMonth", plain), ("lastMonth", plain), ("url", plain), ("citation", plain),
    ], needed: ["table", "publisher", "file", "sha256", "lines"])
}
