import Testing

@testable import CrosscheckWeb

@Suite struct ParametersTests {
  /// Examples of the WHATWG URL Standard's form encoding, section 5.1.
  @Test(arguments: [
    ("a=1&b=2", ["a", "1", "b", "2"]), ("a=1+2%203", ["a", "1 2 3"]), ("a", ["a", ""]), ("", []), ("&&", []),
    ("a=%E2%82%AC", ["a", "€"]), ("a=%zz%4", ["a", "%zz%4"]), ("a=b=c", ["a", "b=c"]), ("a=%FF", ["a", "\u{FFFD}"]),
  ])
  func decodes(_ text: String, _ wanted: [String]) {
    #expect(Parameters(encoded: text.utf8).pairs.flatMap { [$0.name, $0.value] } == wanted)
  }

  @Test(arguments: ["a b&c=d", "Côte d’Ivoire", "100%+", "<script>", "gtm,hnd", ""])
  func whatIsEncodedIsDecodedAgain(_ value: String) {
    var p = Parameters()
    p.add("x", value)
    #expect(Parameters(encoded: p.encoded.utf8)["x"] == (value.isEmpty ? nil : value))
    #expect(!p.encoded.contains { "<>\"' ".contains($0) })
  }
}

@Suite struct MultipartTests {
  private func body(_ text: String) -> [UInt8] {
    Array(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n").utf8)
  }
  private let type = "multipart/form-data; boundary=\"xyz\""

  @Test func readsFieldsAndFiles() throws {
    let text = """
      --xyz
      Content-Disposition: form-data; name="text"

      two
      lines
      --xyz
      Content-Disposition: form-data; name="file"; filename="a.html"
      Content-Type: text/html

      <p>x</p>
      --xyz--

      """
    let form = try #require(Multipart(body(text), contentType: type))
    #expect(form.parts.map(\.name) == ["text", "file"])
    #expect(form.parts.map(\.fileName) == [nil, "a.html"])
    #expect(form.parts.map { String(decoding: $0.bytes, as: UTF8.self) } == ["two\r\nlines", "<p>x</p>"])
  }

  @Test(arguments: [
    "", "--xyz", "--xyz\n", "--xyz\nContent-Disposition: form-data; name=\"a\"\n\nno end", "--abc\n\n--abc--",
    "--xyz\n\n--xyz--", "--xyz\nx",
  ])
  func whatIsCutShortIsRefusedOrEmpty(_ text: String) {
    #expect(Multipart(body(text), contentType: type)?.parts.isEmpty ?? true)
  }

  @Test func manyPartsAreRefused() {
    let part = "--xyz\nContent-Disposition: form-data; name=\"a\"\n\n1\n"
    #expect(Multipart(body(String(repeating: part, count: 500) + "--xyz--\n"), contentType: type) == nil)
  }
}
