import Testing

@testable import CrosscheckWeb

@Suite struct GateTests {
  let gate = Gate(port: 8787)

  private func reason(_ method: String, _ headers: [String: String]) -> String? {
    gate.refusal(Ask(method, "/check", headers: headers))?.reason
  }

  @Test(arguments: ["127.0.0.1:8787", "localhost:8787", "LOCALHOST:8787"])
  func thisComputerIsLetIn(_ host: String) { #expect(reason("GET", ["host": host]) == nil) }

  @Test(arguments: [
    "evil.example", "evil.example:8787", "127.0.0.1", "127.0.0.1:80", "127.0.0.1.evil.example:8787", "",
  ])
  func otherHostsAreRefused(_ host: String) {
    #expect(reason("GET", ["host": host]) == "wrong-host")
    #expect(reason("POST", ["host": host]) == "wrong-host")
  }

  @Test func aRequestWithoutHostIsRefused() { #expect(reason("GET", [:]) == "wrong-host") }

  @Test func formsOfOtherSitesAreRefused() {
    let host = "127.0.0.1:8787"
    #expect(reason("POST", ["host": host, "origin": "http://127.0.0.1:8787"]) == nil)
    #expect(reason("POST", ["host": host]) == nil)
    #expect(reason("POST", ["host": host, "origin": "https://evil.example"]) == "cross-site")
    #expect(reason("POST", ["host": host, "origin": "null"]) == "cross-site")
    #expect(reason("POST", ["host": host, "sec-fetch-site": "cross-site"]) == "cross-site")
    // A link from elsewhere may lead here.
    #expect(reason("GET", ["host": host, "sec-fetch-site": "cross-site"]) == nil)
  }

  @Test(arguments: ["PUT", "DELETE", "TRACE", "CONNECT", "OPTIONS"])
  func otherMethodsAreRefused(_ method: String) {
    #expect(reason(method, ["host": "localhost:8787"]) == "method")
  }

  @Test func noInlineScriptOrStyleMayRun() {
    #expect(!Gate.policy.contains("unsafe-inline") && !Gate.policy.contains("unsafe-eval"))
    #expect(Gate.policy.hasPrefix("default-src 'none'"))
    // A picture carries its style, and nothing in it may run.
    #expect(!Gate.picturePolicy.contains("script-src"))
  }
}
