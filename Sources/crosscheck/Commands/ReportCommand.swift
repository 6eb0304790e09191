import ArgumentParser
import BorderTrends

/// `crosscheck report`: everything worth knowing of a route or country.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the trend report of a route, a border or a country.",
    discussion: """
      Says what happened, how sure that is, compared with what, and what to be careful of, with the method and the source
      of every statement.

      EXAMPLES
        crosscheck report northern-triangle
        crosscheck report darien --output reports/darien
      """)

  @Argument(help: ArgumentHelp("A route, a border, or one or more countries.", valueName: "subject"))
  var subjects: [String]

  @Option(help: "By fiscal year, calendar year or month. Default: the year in which the publisher counts.")
  var by: GrainChoice?

  @OptionGroup(title: "Which figures") var selection: SelectionOptions
  @OptionGroup(title: "From where") var figures: FiguresOptions

  @Option(help: "Form of the answer.") var format: TrendFormat = .table

  @Option(help: ArgumentHelp("Write the report in every form into this folder instead.", valueName: "folder"))
  var output: String?

  func run() throws {
    let report = try Trending.report(subjects, by: by?.grain, selection: selection, figures: figures, depth: .full)
    let command = selection.command("report", subjects, by: by)
    if let output {
      try TrendOutput.write(report, to: OutputFolder(output), command: command)
    } else {
      try TrendOutput.show(report, format, command: command)
    }
  }
}
