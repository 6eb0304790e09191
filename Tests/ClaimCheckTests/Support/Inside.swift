import Testing

@testable import ClaimCheck

/// The internal findings of a text, as the whole checker gives them.
enum Inside {
  static func findings(_ text: String) throws -> [Finding] {
    let figures = try #require(Finished.figures)
    let date = ArticleDate("2025-01-23", origin: "test")
    return Checker(figures).check(Article(text: text, date: date)).findings.filter { $0.claim.kind == .internal }
  }

  /// `nil` where nothing is found.
  static func verdict(_ text: String) throws -> Verdict? {
    let found = try findings(text)
    #expect(found.count <= 1, "more than one internal finding")
    return found.first?.verdict
  }
}
