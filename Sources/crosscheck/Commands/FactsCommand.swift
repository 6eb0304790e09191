import ArgumentParser
import BorderTrends

/// `crosscheck facts`: what is worth telling in the newest figures.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "List records, reversals, streaks and overtakings in the newest figures, the rarest first.",
    discussion: """
      EXAMPLES
        crosscheck facts
        crosscheck facts darien northern-triangle --limit 10
      """)

  @Argument(help: ArgumentHelp("Only of these routes, borders or countries.", valueName: "subject"))
  var subjects: [String] = []

  @Option(help: ArgumentHelp("How many.", valueName: "number")) var limit = 20

  @OptionGroup(title: "From where") var figures: FiguresOptions

  @Option(help: "Form of the answer.") var format: FactsFormat = .text

  func run() throws {
    let about = try subjects.map { try Trending.resolved([$0]) }
    let figures = Figures(try self.figures.cube())
    let report = Trends(figures).facts(about: about, limit: max(1, limit))
    print(FactsOutput.text(report, figures, format), terminator: "")
  }
}
