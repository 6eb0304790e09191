// Checks an article: CheckArticle FILE [DAY]
import BorderData
import BorderTrends
import ClaimCheck
import Foundation

let arguments = CommandLine.arguments
guard arguments.count > 1, let folder = DataFolder.locate() else { exit(66) }
let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: arguments[1])))
let input = try ArticleInput(bytes: bytes, name: arguments[1])
let day = arguments.count > 2 ? arguments[2] : input.date
let article = Article(text: input.text, title: input.title, date: day.flatMap { ArticleDate($0, origin: "given") })
for finding in Checker(Figures(try folder.cube())).check(article).findings {
  print("\(finding.verdict): “\(finding.claim.quote)” \(finding.why)")
}
