import Testing

@testable import ClaimCheck

/// Words of plain letters are read apart from all others; what ends them, and what makes them of another sort, must be
/// as it is for those.
struct PlainWordTests {
  @Test(
    arguments: [
      ("Border crossings fell", ["border", "crossings", "fell"]), ("NATO said", ["nato", "said"]),
      ("told us. US data", ["told", "us", ".", "u.s", "data"]), ("the U.S. said", ["the", "u.s", "said"]),
      ("EEUU y México", ["ee.uu", "y", "mexico"]), ("Trump's wall", ["trump", "'s", "wall"]),
      ("covid19 fy21", ["covid19", "fy21"]), ("a.m. and x", ["am", "and", "x"]),
      ("caf\u{E9} cafe\u{301}", ["cafe", "cafe"]), ("rock&amp;roll", ["rock", "&", "roll"]),
      ("end-of,year;", ["end", "-", "of", ",", "year", ";"]), ("so\u{AD}ft so\u{1}ft", ["soft", "soft"]),
      ("word", ["word"]),
    ] as [(String, [String])])
  func reads(text: String, words: [String]) {
    let tokens = Tokenizer().tokens(of: text)
    #expect(tokens.map(\.text) == words)
    #expect(tokens.allSatisfy { $0.hash == WordTable.hash($0.text) })
  }

  @Test func keepsCapitals() {
    let tokens = Tokenizer().tokens(of: "May may NATO A")
    #expect(tokens.map(\.isCapital) == [true, false, true, true])
    #expect(tokens.map(\.isAllCaps) == [false, false, true, false])
    #expect(tokens.map(\.spaceBefore) == [true, true, true, true])
  }
}
