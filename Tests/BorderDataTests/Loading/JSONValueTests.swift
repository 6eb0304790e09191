import BorderData
import Testing

struct JSONValueTests {
  @Test(arguments: ["", "{", "[1,]", "{\"a\"}", "nul", "\"\u{01}\"", "1 2", "[\"\\x\"]", "\"\\ud800\""])
  func refusesWhatIsNoJSON(_ text: String) { #expect(JSONValue(parsing: Array(text.utf8)) == nil) }

  @Test func readsAndWrites() throws {
    let text = "{\"a\": [1, -2.5, true, null], \"b\": {\"c\": \"x\\n\\u00e9\\ud83d\\ude00\"}}"
    let value = try #require(JSONValue(parsing: Array(text.utf8)))
    #expect(value["b"]?["c"]?.string == "x\né😀")
    #expect(value["a"]?.array.count == 4)
    #expect(JSONValue(parsing: Array(value.text().utf8)) == value)
  }

  @Test func depthIsBounded() {
    #expect(JSONValue(parsing: [UInt8](repeating: UInt8(ascii: "["), count: 100_000)) == nil)
  }
}
