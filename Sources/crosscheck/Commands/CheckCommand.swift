import ArgumentParser
import BorderTrends
import ClaimCheck
import Glibc

/// `crosscheck check`: an article against the figures.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check what an article says about border crossings against the figures.",
    discussion: """
      Finds the sentences that make a claim about counts, reads each in every way that its words allow, and says of each
      whether it is supported, contradicted, depends on the reading, or cannot be checked and why.

      EXAMPLES
        crosscheck check article.txt --date 2025-01-23
        pbpaste | crosscheck check - --format md
        crosscheck check article.txt --output report/
        crosscheck check article.txt --pin 3:where=us-southwest,when=FY2024
        crosscheck check --jsonl < articles.jsonl > findings.jsonl
      """)

  @Argument(help: ArgumentHelp("The article as text, Markdown or HTML, or - for standard input.", valueName: "article"))
  var article: String?

  @Flag(
    help: ArgumentHelp(
      "Read many articles from standard input, one JSON object a line with id, text, date and lang, and write findings, one JSON object a line."
    ))
  var jsonl = false

  @Option(
    help: ArgumentHelp(
      "Day of publication, 2025-01-23, or as much of it as is known. “Last year” counts from it.", valueName: "day"))
  var date: String?

  @Option(help: "Language of the article. Default: found out.") var language: ArticleLanguage?

  @Option(help: "Form of the answer.") var format: CheckFormat = .text

  @Option(help: ArgumentHelp("Write the report in every form into this folder too.", valueName: "folder"))
  var output: String?

  @Option(help: "Which verdict makes the exit code 1.") var failOn: FailOn = .contradicted

  @OptionGroup(title: "What you decide") var decisions: DecisionOptions

  @OptionGroup(title: "From where") var figures: FiguresOptions

  func validate() throws {
    if jsonl {
      guard article == nil || article == "-" else {
        throw ValidationError("--jsonl reads standard input: give no article, or -")
      }
      guard format == .text, output == nil, date == nil, language == nil else {
        throw ValidationError(
          "--jsonl takes no --format, --output, --date or --language: dates and languages stand in the lines")
      }
    } else if article == nil {
      throw ValidationError("Missing expected argument '<article>'")
    }
    try ArticleOptions.validate(date: date)
  }

  func run() throws {
    let path = self.article ?? "-"
    guard !jsonl else { return try stream() }
    let article = try ArticleFile.read(
      path, date: date.flatMap { ArticleDate($0, origin: "--date") }, language: language?.rawValue)
    let figures = Figures(try self.figures.cube())
    let checker = try Thresholding.checker(figures)
    var claims = try ClaimsFile(article: path)
    var check = checker.check(article, claims.decisions)
    if try claims.change(decisions, in: check) {
      check = checker.check(article, claims.decisions)
      try claims.save()
    }
    claims.report(check)
    print(CheckOutput.text(check, figures, format, path: TextFile.name(path)), terminator: "")
    if let output { try CheckOutput.write(check, figures, to: OutputFolder(output)) }
    let status = ExitStatus(check, failOn: failOn)
    if status != .nothingContradicted { throw status }
  }

  private func stream() throws {
    let figures = Figures(try self.figures.cube())
    let summary = try ArticleStream(
      checker: try Thresholding.checker(figures, detail: .verdicts), output: STDOUT_FILENO
    ).run(STDIN_FILENO)
    if summary.badLines > 0 {
      Terminal.note(
        "standard input: \(summary.badLines) bad line\(summary.badLines == 1 ? "" : "s"), told in the output")
    }
    if failOn.isReached(by: summary.verdicts) { throw ExitStatus.contradicted }
    if summary.badLines > 0 { throw ExitStatus.badData }
  }
}

enum ArticleLanguage: String, CaseIterable, ExpressibleByArgument { case en, es }

/// `--fail-on`.
enum FailOn: String, CaseIterable, ExpressibleByArgument {
  case contradicted, depends, never

  func isReached(by verdicts: Set<Verdict>) -> Bool {
    self != .never && (verdicts.contains(.contradicted) || self == .depends && verdicts.contains(.depends))
  }
}

extension ExitStatus {
  init(_ check: ArticleCheck, failOn: FailOn) {
    let verdicts = Set(check.findings.map(\.verdict))
    if failOn.isReached(by: verdicts) {
      self = .contradicted
    } else if verdicts.subtracting([.unanswerable]).isEmpty {
      self = .nothingChecked
    } else {
      self = .nothingContradicted
    }
  }
}
