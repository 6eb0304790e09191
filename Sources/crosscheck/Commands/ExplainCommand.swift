import ArgumentParser
import BorderTrends
import ClaimCheck
import CrosscheckReports

/// `crosscheck explain`: how one finding came about, from the words to the verdict.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show how a finding came about: words, slots, readings, figures, verdict.",
    discussion: """
      Name the article as you would for crosscheck check, a colon, and the number or the id of the finding.

      EXAMPLES
        crosscheck explain article.txt:3 --date 2025-01-23
        crosscheck explain article.txt:ff0355c4f5
      """)

  @Argument(
    help: ArgumentHelp(
      "The article and the number or id of a finding in it, article.txt:3.", valueName: "article:finding"))
  var target: String

  @Option(help: ArgumentHelp("Day of publication, 2025-01-23, or as much of it as is known.", valueName: "day"))
  var date: String?

  @Option(help: "Language of the article. Default: found out.") var language: ArticleLanguage?

  @OptionGroup(title: "From where") var figures: FiguresOptions

  func validate() throws {
    guard let colon = target.lastIndex(of: ":"), colon > target.startIndex, target.index(after: colon) < target.endIndex
    else { throw ValidationError("“\(target)” names no finding: write article.txt:3") }
    try ArticleOptions.validate(date: date)
  }

  func run() throws {
    guard let colon = target.lastIndex(of: ":") else { return }
    let path = String(target[..<colon])
    let article = try ArticleFile.read(
      path, date: date.flatMap { ArticleDate($0, origin: "--date") }, language: language?.rawValue)
    let claims = try ClaimsFile(article: path)
    let figures = Figures(try self.figures.cube())
    let checker = try Thresholding.checker(figures)
    let finding = try checker.check(article, claims.decisions).finding(String(target[target.index(after: colon)...]))
    guard let explanation = checker.explain(finding, of: article) else { return }
    print(
      ExplanationText(explanation, text: article.text, figures: figures).text(
        TerminalStyle(width: Terminal.width, usesColor: Terminal.colour)), terminator: "")
  }
}
