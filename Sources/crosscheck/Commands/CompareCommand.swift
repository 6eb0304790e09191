import ArgumentParser
import BorderTrends

/// `crosscheck compare`: routes, countries or sources side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Put routes, borders or countries side by side.",
    discussion: """
      EXAMPLES
        crosscheck compare darien southwest-border
        crosscheck compare honduras guatemala --by month --period 2023-01..2024-12
      """)

  @Argument(help: ArgumentHelp("Two or more routes, borders or countries.", valueName: "subject"))
  var subjects: [String]

  @Option(help: "By fiscal year, calendar year or month. Default: as the first is counted.")
  var by: GrainChoice?

  @OptionGroup(title: "Which figures") var selection: SelectionOptions
  @OptionGroup(title: "From where") var figures: FiguresOptions

  @Option(help: "Form of the answer.") var format: TrendFormat = .table

  func validate() throws {
    guard subjects.count > 1 else { throw ValidationError("To compare takes two subjects or more") }
  }

  func run() throws {
    let report = try Trending.comparison(subjects, by: by?.grain, selection: selection, figures: figures)
    try TrendOutput.show(report, format, command: selection.command("compare", subjects, by: by))
  }
}
