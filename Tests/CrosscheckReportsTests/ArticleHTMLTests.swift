import Foundation
import Testing

@testable import CrosscheckReports

struct ArticleHTMLTests {
  @Test(arguments: SampleChecks.all.map(\.0))
  func writtenAsRecorded(name: String) throws {
    let check = try #require(SampleChecks.all.first { $0.0 == name }?.1)
    expectSnapshot(WordedCheck(check, figures: SampleCube.figures).html(), named: "article-\(name).html")
  }
}
