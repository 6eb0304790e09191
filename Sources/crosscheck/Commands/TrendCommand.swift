import ArgumentParser
import BorderTrends

/// `crosscheck trend`: a series with what matters beside it.
struct TrendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend",
    abstract: "Show how a route's or a country's figures went: counts, change, share, rank, what is partial.",
    discussion: """
      A subject is northern-triangle, darien, southwest-border, northern-border, nationwide, mexico-transit,
      honduras-transit, guatemala-returns, or a country by its name or alpha-3 code. Several countries make a group.

      EXAMPLES
        crosscheck trend northern-triangle
        crosscheck trend darien --by month --period 2023
        crosscheck trend honduras guatemala --where southwest-border --format csv
        crosscheck trend venezuela --measure transits
        crosscheck trend darien --format png > darien.png
      """)

  @Argument(help: ArgumentHelp("A route, a border, or one or more countries.", valueName: "subject"))
  var subjects: [String]

  @Option(help: "By fiscal year, calendar year or month. Default: the year in which the publisher counts.")
  var by: GrainChoice?

  @OptionGroup(title: "Which figures") var selection: SelectionOptions
  @OptionGroup(title: "From where") var figures: FiguresOptions

  @Option(help: "Format of the answer.")
  var format: TrendFormat = .table

  func run() throws {
    let report = try Trending.report(
      subjects, by: by?.grain, selection: selection, figures: figures, depth: .brief)
    try TrendOutput.show(report, format, command: selection.command("trend", subjects, by: by))
  }
}
