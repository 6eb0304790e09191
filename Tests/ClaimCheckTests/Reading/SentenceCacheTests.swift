import BorderData
import Testing

@testable import ClaimCheck

/// A sentence that another article had is read as if it were new, wherever it stands.
struct SentenceCacheTests {
  private static let sentence =
    "Border Patrol arrests fell 33 percent from 124,220 in January 2024 to about 84,000 in June, CBP said."

  private static func parsed(_ text: String, _ known: SentenceCache?) throws -> [ParsedSentence] {
    let newest = try #require(YearMonth(year: 2025, month: 11))
    return ReadArticle(Article(text: text, language: "en"), newestData: newest, known: known).finder.parsed
  }

  @Test(arguments: [
    "", "A heading\n\n", "Más de 3 000 “personas”. Then it rained.\n\n", "It rose. It rose again. ",
  ])
  func isTheSameFurtherOn(before: String) throws {
    let known = SentenceCache()
    _ = try Self.parsed(Self.sentence, known)
    for text in [before + Self.sentence, before + Self.sentence + " Nothing followed."] {
      let fresh = try Self.parsed(text, nil)
      let found = try Self.parsed(text, known)
      try #require(found.count == fresh.count)
      for (a, b) in zip(found, fresh) {
        #expect(a.range == b.range)
        #expect(a.starts == b.starts)
        #expect(a.phrases.map(\.tokens) == b.phrases.map(\.tokens))
        #expect(a.phrases.map(\.terms) == b.phrases.map(\.terms))
        #expect(a.quantities.map(\.quantity) == b.quantities.map(\.quantity))
        #expect(a.quantities.map(\.tokens) == b.quantities.map(\.tokens))
        #expect(a.quantities.map(\.hedged) == b.quantities.map(\.hedged))
        #expect(a.periods.map(\.tokens) == b.periods.map(\.tokens))
        #expect(a.periods.map(\.form) == b.periods.map(\.form))
        #expect(a.periods.map(\.role) == b.periods.map(\.role))
        #expect(a.shape?.clause == b.shape?.clause)
        #expect(a.shape?.words == b.shape?.words)
      }
    }
  }

  @Test func otherLanguagesAreKeptApart() throws {
    let newest = try #require(YearMonth(year: 2025, month: 11))
    let known = SentenceCache()
    let text = "Unos 84.000 migrantes cruzaron en junio."
    for code in ["en", "es", "en"] {
      let article = Article(text: text, language: code)
      let fresh = ReadArticle(article, newestData: newest).finder.parsed
      let found = ReadArticle(article, newestData: newest, known: known).finder.parsed
      #expect(found.map { $0.phrases.map(\.terms) } == fresh.map { $0.phrases.map(\.terms) })
      #expect(found.map { $0.periods.map(\.form) } == fresh.map { $0.periods.map(\.form) })
    }
  }
}
