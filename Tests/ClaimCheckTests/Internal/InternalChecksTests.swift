import Testing

@testable import ClaimCheck

struct InternalChecksTests {
  @Test func spansAreBytesOfTheOriginal() throws {
    let text = "“Vuelta”: Encounters dropped from 500,723 to 408,551, a decrease of 48.4 percent."
    let f = try #require(try Inside.findings(text).first)
    let bytes = Array(text.utf8)
    #expect(String(decoding: bytes[f.claim.span.lower..<f.claim.span.upper], as: UTF8.self) == f.claim.quote)
    guard case .internal(let i) = f.claim.assertion else {
      Issue.record("no internal assertion")
      return
    }
    #expect(i.against.map { String(decoding: bytes[$0.lower..<$0.upper], as: UTF8.self) } == ["500,723", "408,551"])
    #expect(f.readings.isEmpty)
    #expect(f.abstention == nil)
  }

  @Test func anOrdinaryArticleHasNone() throws {
    let text = "In fiscal 2024 there were 2,901,142 encounters nationwide. Two ministers met 14 times in 3 countries."
    #expect(try Inside.findings(text).isEmpty)
  }
}
