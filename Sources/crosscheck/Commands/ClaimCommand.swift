import ArgumentParser
import BorderTrends
import ClaimCheck
import CrosscheckReports

/// `crosscheck claim`: a sentence of your own against the figures.
struct ClaimCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim",
    abstract: "Check one statement that you write yourself.",
    discussion: """
      The statement is read as a sentence of an article is, in every way that its words allow. What the words leave open
      you may settle with --pin.

      EXAMPLES
        crosscheck claim "Guatemala encounters fell in FY2024"
        crosscheck claim "Border crossings doubled last year" --date 2022-02-01 --pin where=us-southwest
      """)

  @Argument(help: "The statement, in quotes.") var statement: String

  @Option(help: ArgumentHelp("Day that “last year” counts from, 2025-01-23.", valueName: "day")) var date: String?

  @Option(help: "Language of the statement. Default: found out.") var language: ArticleLanguage?

  @Option(help: ArgumentHelp("Settle slots, as where=us-southwest,when=FY2024.", valueName: "pin")) var pin: String?

  @Option(help: "Form of the answer.") var format: CheckFormat = .text

  @Option(help: "Which verdict makes the exit code 1.") var failOn: FailOn = .contradicted

  @OptionGroup(title: "From where") var figures: FiguresOptions

  func validate() throws {
    try ArticleOptions.validate(date: date)
    if let pin {
      do throws(PinError) { _ = try Pin(pin) } catch { throw ValidationError(error.message) }
    }
  }

  func run() throws {
    var article = Article(
      text: statement, title: "Your statement", date: date.flatMap { ArticleDate($0, origin: "--date") },
      language: language?.rawValue)
    article.isStatement = true
    let figures = Figures(try self.figures.cube())
    let checker = try Thresholding.checker(figures)
    var check = checker.check(article)
    if let pin = try pin.map({ try Pin($0) }) {
      var decisions = Decisions()
      for f in check.findings where f.claim.kind != .internal { decisions.pin(f, pin) }
      check = checker.check(article, decisions)
    }
    guard !check.findings.isEmpty else {
      throw CommandFailure(
        .nothingChecked, "no claim about counts was found in “\(statement)”",
        remedy: "say what is counted, of whom or where, when, and what is so: Guatemala encounters fell in FY2024")
    }
    print(CheckOutput.text(check, figures, format, path: "statement"), terminator: "")
    let status = ExitStatus(check, failOn: failOn)
    if status != .nothingContradicted { throw status }
  }
}
