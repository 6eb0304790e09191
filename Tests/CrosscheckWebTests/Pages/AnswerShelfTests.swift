import Testing

@testable import CrosscheckWeb

@Suite struct AnswerShelfTests {
  @Test func theOldestPagesGoFirstAndMemoryStaysBounded() {
    let shelf = AnswerShelf()
    let page = String(repeating: "x", count: 100_000)
    for i in 0..<5_000 { shelf.put("/\(i)", Answer(page, .html)) }
    #expect(shelf.bytes <= AnswerShelf.byteLimit)
    #expect(shelf["/0"] == nil && shelf["/4999"] != nil)
    shelf.put("/large", Answer(String(repeating: "x", count: AnswerShelf.pageLimit + 1), .html))
    #expect(shelf["/large"] == nil)
  }

  @Test func whatIsKeptIsTheSamePage() async throws {
    let first = try await SampleSite.get("/trend?subject=darien&by=cy")
    let again = try await SampleSite.get("/trend?subject=darien&by=cy")
    let other = try await SampleSite.get("/trend?subject=darien&by=month")
    #expect(first.body == again.body && other.body != first.body)
  }
}
