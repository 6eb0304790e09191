import ArgumentParser

/// The program: nothing but its parts.
struct Crosscheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crosscheck",
    abstract: "Checks what an article says about border crossings against the figures that governments publish.",
    discussion: """
      EXAMPLES
        crosscheck check article.txt --date 2025-01-23
        crosscheck trend northern-triangle
        crosscheck load nationwide-encounters-fy22-fy25-state.csv

      EXIT CODES
        0 nothing contradicted, 1 something contradicted, 2 nothing could be checked,
        64 wrong usage, 65 bad data, 66 missing input, 74 the store could not be written
      """,
    version: "0.1.0",
    subcommands: [
      CheckCommand.self, ClaimCommand.self, ExplainCommand.self, TrendCommand.self, ReportCommand.self,
      CompareCommand.self, FactsCommand.self, ExportCommand.self, ServeCommand.self, MCPCommand.self,
      LoadCommand.self, DataCommand.self, EvaluateCommand.self, CompileCommand.self,
    ])
}
