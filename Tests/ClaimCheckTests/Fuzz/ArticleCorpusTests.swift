import ArticleChecks
import BorderTrends
import Foundation
import Testing

@testable import ClaimCheck

/// The fuzzer's corpus, and what it found, asked again in every run of the tests.
@Suite struct ArticleCorpusTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "corpus")
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  @Test func thereIsACorpus() { #expect(Self.names.count >= 12) }

  @Test(arguments: names) func whatMustHoldHolds(name: String) throws {
    let checker = Checker(try #require(Finished.figures))
    try ArticleChecks.check(Array(try Data(contentsOf: Self.folder.appendingPathComponent(name))), checker)
  }

  /// The checks themselves can fail.
  @Test func aBrokenCheckIsTold() throws {
    let checker = Checker(try #require(Finished.figures))
    let article = Article(text: "In 2023, 520,085 people crossed the Darién.")
    var check = checker.check(article)
    try ArticleChecks.hold(check, article)
    #expect(!check.findings.isEmpty)
    check.findings[0].claim.span = TextSpan(0, 400)
    #expect(throws: ArticleChecks.Broken.self) { try ArticleChecks.hold(check, article) }
  }

  /// Twice the text takes about twice the time: the least of three runs each, since others use the machine too.
  @Test(arguments: [
    "In 2023, 520,085 people crossed the Darién, and 248,284 in 2022. ", "border crossings of migrants and ",
    "1,1", "- ", "(", "“", "\n", "000", "Smith plans to visit Honduras, Cuba and Haiti. ", "&amp;", "20 percent of ",
  ])
  func timeIsLinear(piece: String) throws {
    let checker = Checker(try #require(Finished.figures))
    func seconds(_ bytes: Int) -> Double {
      let article = Article(text: String(repeating: piece, count: bytes / piece.utf8.count))
      return (0..<3).map { _ in
        let start = ContinuousClock.now
        _ = checker.check(article)
        let d = (ContinuousClock.now - start).components
        return Double(d.seconds) + Double(d.attoseconds) * 1e-18
      }.min() ?? 0
    }
    _ = seconds(2_000)
    let small = seconds(20_000)
    let large = seconds(160_000)
    // Eight times the text: sixty-four times the time if it grew with the square.
    #expect(large < 24 * max(small, 0.01), "\(small) s, then \(large) s")
  }
}
