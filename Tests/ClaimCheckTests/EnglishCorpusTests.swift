import BorderTrends
import Testing

@testable import ClaimCheck

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The checker on this project's own English articles, which are invented; what they say of counts was held against
/// the publishers' files with pandas, apart from this program, and each label tells the figures it rests on (`why`).
///
/// The articles are written as reporters write, not as the finder reads, so the floors are low. They stand a little
/// under what was measured when they were set and are there to be raised.
struct EnglishCorpusTests {
  private static let gold: [GoldArticle] = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let text = try? String(contentsOfFile: "/" + root + "/data/articles/gold-en.jsonl", encoding: .utf8)
    return text.flatMap { try? GoldArticle.read($0) } ?? []
  }()

  private static let evaluation: Evaluation? = Finished.figures.map { Evaluation.run(gold, Checker($0)) }

  @Test func everyLabelStandsOnceInItsText() {
    #expect(Self.gold.count >= 40)
    #expect(Self.gold.reduce(0) { $0 + $1.claims.count } >= 470)
    #expect(Self.gold.reduce(0) { $0 + $1.quiet.count } >= 290)
    for article in Self.gold {
      for part in article.claims.map(\.quote) + article.quiet {
        #expect(article.text.ranges(of: part).count == 1, "\(article.id): \(part)")
      }
    }
  }

  @Test func everyLabelSaysWhatItRestsOn() {
    for article in Self.gold {
      for claim in article.claims {
        #expect(!claim.why.isEmpty, "\(article.id): \(claim.quote)")
        #expect(claim.kind.allSatisfy { ClaimKind(rawValue: $0) != nil }, "\(article.id): \(claim.quote)")
        #expect(Verdict(rawValue: claim.verdict) != nil, "\(article.id): \(claim.quote)")
      }
    }
  }

  @Test func scoresDoNotFall() throws {
    let e = try #require(Self.evaluation)
    #expect(e.score(.recall) >= 0.75, "recall \(e.score(.recall))")
    #expect(e.score(.precision) >= 0.97, "precision \(e.score(.precision))")
    #expect(e.score(.verdictLenient) >= 0.63, "verdicts \(e.score(.verdictLenient))")
    #expect(e.score(.kind) >= 0.905, "kind \(e.score(.kind))")
    #expect(e.score(.who) >= 0.875, "who \(e.score(.who))")
    #expect(e.score(.where) >= 0.885, "where \(e.score(.where))")
    #expect(e.score(.when) >= 0.715, "when \(e.score(.when))")
  }

  @Test func nothingIsContradictedThatIsNotFalse() throws {
    let e = try #require(Self.evaluation)
    for row in e.wrongfulContradictions {
      Issue.record("\(row.article): “\(row.quote)” is \(row.goldVerdict); given \(row.shown)")
    }
  }

}

extension Evaluation {
  /// A share of nothing is none.
  func score(_ s: Score) -> Double { value(s) ?? 0 }
}
