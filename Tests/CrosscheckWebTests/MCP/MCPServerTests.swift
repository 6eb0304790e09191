import BorderData
import Testing

@testable import CrosscheckWeb

/// The server without a process around it; the protocol's own client is among the peers.
@Suite struct MCPServerTests {
  private func answer(_ line: String) async throws -> JSONValue? {
    let text = await MCPServer(try SampleSite.site()).answer(Array(line.utf8))
    // One message, one line.
    #expect(text?.contains("\n") != true)
    return try text.map { try #require(JSONValue(parsing: Array($0.utf8))) }
  }

  private func call(_ tool: String, _ arguments: String) async throws -> JSONValue {
    let line =
      #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"\#(tool)","arguments":\#(arguments)}}"#
    return try #require(try await answer(line)?["result"])
  }

  @Test(arguments: [("2025-06-18", "2025-06-18"), ("2024-11-05", "2024-11-05"), ("1999-01-01", "2025-11-25")])
  func theVersionAskedForIsSpokenWhereItIsKnown(asked: String, spoken: String) async throws {
    let line =
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"\#(asked)","capabilities":{}}}"#
    #expect(try await answer(line)?["result"]?["protocolVersion"]?.string == spoken)
  }

  @Test func notificationsHaveNoAnswer() async throws {
    #expect(try await answer(#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#) == nil)
  }

  /// Codes of JSON-RPC 2.0, section 5.1.
  @Test(arguments: [
    ("nonsense", -32700), ("[]", -32600), (#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1}"#, -32600), (#"{"jsonrpc":"2.0","id":1,"method":"none"}"#, -32601),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"none"}}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":"file:///etc/passwd"}}"#, -32002),
  ])
  func whatIsWrongHasItsCode(line: String, code: Int) async throws {
    #expect(try await answer(line)?["error"]?["code"]?.int == code)
  }

  /// Panama's total for 2023: 520,085.
  @Test func everyFigureHasItsReceipt() async throws {
    let trend = try await call("trend", #"{"subject":"darien","by":"cy"}"#)["structuredContent"]
    let point = trend?["points"]?.array.first { $0["period"]?.string == "CY2023" }
    #expect(point?["value"]?.int == 520_085)
    #expect(trend?["receipts"]?.array.first?["sha256"]?.string?.count == 64)
    let claim = try await call(
      "check_claim", #"{"claim":"Panama counted 520,085 people crossing the Darién in 2023."}"#)
    let finding = claim["structuredContent"]?["findings"]?.array.first
    #expect(finding?["verdict"]?.string == "supported")
    #expect(finding?["figures"]?.array.first?["receipts"]?.array.first?["file"]?.string == "panama-darien.csv")
  }

  @Test(arguments: [
    ("trend", #"{"subject":"atlantis"}"#, "unknown-subject"),
    ("trend", #"{"subject":"darien","where":"moon"}"#, "unknown-place"),
    ("trend", "{}", "argument"), ("trend", #"{"subject":"darien","by":"week"}"#, "argument"),
    ("check_text", #"{"text":"Fine weather."}"#, "no-claim-found"),
    ("list_data", #"{"table":"none"}"#, "unknown-table"),
    ("facts", #"{"limit":0}"#, "argument"), ("check_claim", #"{"claim":"x","date":"soon"}"#, "argument"),
  ])
  func abstainingHasAReason(tool: String, arguments: String, reason: String) async throws {
    let result = try await call(tool, arguments)
    #expect(result["structuredContent"]?["status"]?.string == "abstained")
    #expect(result["structuredContent"]?["reason"]?.string == reason)
    #expect(result["isError"]?.bool == (reason == "argument"))
  }
}
