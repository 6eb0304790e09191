import BorderData
import CrosscheckReports

/// A Model Context Protocol server: one JSON-RPC 2.0 message per line in, one per line out
/// (modelcontextprotocol.io, specification 2025-11-25, "Base protocol" and "Transports: stdio").
public struct MCPServer: Sendable {
  /// Versions whose handshake is spoken, newest first; what is used of them here is the same in all.
  static let versions = ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"]
  /// A longer message is refused: no article is.
  public static let lineLimit = 8_000_000

  let site: Site

  public init(_ site: Site) { self.site = site }

  /// Codes of JSON-RPC 2.0, section 5.1, and of the protocol (resource not found).
  enum Code: Int {
    case parse = -32700
    case request = -32600
    case method = -32601
    case params = -32602
    case resource = -32002
  }

  struct Failure: Error {
    var code: Code
    var message: String
  }

  /// The answer to a line; nil for a notification, which has none.
  public func answer(_ line: [UInt8]) async -> String? {
    guard let message = JSONValue(parsing: line) else {
      return Self.failure(.null, Failure(code: .parse, message: "The line is no JSON."))
    }
    guard case .object = message, message["jsonrpc"]?.string == "2.0" else {
      return Self.failure(.null, Failure(code: .request, message: "The line is no JSON-RPC 2.0 request."))
    }
    guard let method = message["method"]?.string else {
      // An answer to a request: none is ever made from here.
      if message["result"] != nil || message["error"] != nil { return nil }
      return Self.failure(.null, Failure(code: .request, message: "The request names no method."))
    }
    guard let id = message["id"] else { return nil }
    switch id {
    case .string, .number: break
    default: return Self.failure(.null, Failure(code: .request, message: "An id is a string or a number."))
    }
    do throws(Failure) {
      let result = try await call(method, message["params"] ?? .object([JSONValue.Member]()))
      return JSONValue.object([("jsonrpc", .string("2.0")), ("id", id), ("result", result)]).line()
    } catch { return Self.failure(id, error) }
  }

  /// For a line that is longer than the limit.
  public static var tooLong: String {
    failure(.null, Failure(code: .request, message: "A message may have \(lineLimit / 1_000_000) MB."))
  }

  private static func failure(_ id: JSONValue, _ f: Failure) -> String {
    JSONValue.object([
      ("jsonrpc", .string("2.0")), ("id", id),
      ("error", .object([("code", .int(f.code.rawValue)), ("message", .string(f.message))])),
    ]).line()
  }

  private func call(_ method: String, _ params: JSONValue) async throws(Failure) -> JSONValue {
    switch method {
    case "initialize": return initialize(params)
    case "ping": return .object([JSONValue.Member]())
    case "tools/list": return .object([("tools", .array(MCPTools.all.map(MCPTools.description)))])
    case "tools/call": return try await callTool(params)
    case "resources/list": return MCPResources.list(site)
    case "resources/templates/list": return MCPResources.templates
    case "resources/read":
      guard let uri = params["uri"]?.string else { throw Failure(code: .params, message: "resources/read takes a uri") }
      guard let found = MCPResources.read(uri, site) else {
        throw Failure(code: .resource, message: "There is no resource “\(SafeText.oneLine(uri))”.")
      }
      return found
    default: throw Failure(code: .method, message: "There is no method “\(SafeText.oneLine(method))”.")
    }
  }

  private func initialize(_ params: JSONValue) -> JSONValue {
    let asked = params["protocolVersion"]?.string ?? ""
    let none = JSONValue.object([JSONValue.Member]())
    return .object([
      ("protocolVersion", .string(Self.versions.contains(asked) ? asked : Self.versions[0])),
      ("capabilities", .object([("tools", none), ("resources", none)])),
      (
        "serverInfo",
        .object([("name", .string("crosscheck")), ("title", .string("Crosscheck")), ("version", .string(site.version))])
      ),
      (
        "instructions",
        .string(
          "Answers from border-crossing figures that governments published, as loaded on this computer. Every figure has "
            + "a receipt: file, sha256 and line numbers. Quote a figure with its period and its source. When nothing can "
            + "be said, the answer has status “abstained” and a reason; that is no evidence either way. Encounters are "
            + "events, not people.")
      ),
    ])
  }

  private func callTool(_ params: JSONValue) async throws(Failure) -> JSONValue {
    guard let name = params["name"]?.string, let tool = MCPTools.all.first(where: { $0.name == name }) else {
      throw Failure(
        code: .params, message: "There is no such tool; there are \(MCPTools.all.map(\.name).joined(separator: ", ")).")
    }
    let arguments = params["arguments"] ?? .object([JSONValue.Member]())
    let result: JSONValue
    var isError = false
    do throws(Refusal) {
      let read = try MCPArguments(arguments, of: tool)
      result = try await tool.call(read, site)
    } catch {
      // What was asked can be asked better: the model sees why (specification, "Tools: error handling").
      isError = error.reason == "argument"
      result = MCPTools.abstained(error.reason, error.message)
    }
    return .object([
      ("content", .array([.object([("type", .string("text")), ("text", .string(result.line()))])])),
      ("structuredContent", result), ("isError", .bool(isError)),
    ])
  }
}
