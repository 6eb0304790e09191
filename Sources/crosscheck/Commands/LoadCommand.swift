import ArgumentParser
import BorderData

/// `crosscheck load`: files of figures into the store.
struct LoadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Load figures as published: the layout is recognised from the header.",
    discussion: """
      All files of one call are stored together or, when it is interrupted, not at all. Loading the same bytes again
      changes nothing; a newer release of a table takes the place of the older one, which is kept.

      EXAMPLES
        crosscheck load nationwide-encounters-fy22-fy25-state.csv
        crosscheck load downloads/
        zcat figures.csv.gz | crosscheck load -
      """)

  @Argument(help: ArgumentHelp("CSV files, folders of them, or - for standard input.", valueName: "file"))
  var files: [String]

  @OptionGroup var store: StoreOptions

  @Option(help: ArgumentHelp("Layout of the files, where the header is that of several.", valueName: "id"))
  var layout: String?

  @Option(
    help: ArgumentHelp(
      "Columns of a table of your own, period=Month,who=Country,count=Total.", valueName: "columns"))
  var map: ColumnMap?

  @Option(help: ArgumentHelp("Day on which the files were published, 2024-11-15.", valueName: "day"))
  var published: Day?

  @Flag(help: "Load a file however many of its rows are refused.") var allowRefused = false

  func run() throws {
    var loading = Loading()
    loading.options.layout = layout
    loading.options.map = map?.columns ?? [:]
    loading.options.published = published?.text
    loading.options.allowRefused = allowRefused
    let summary = try loading.run(files, into: store.path) { event in
      switch event {
      case .stored(let file, let receipt): print(LoadText.of(file, receipt), terminator: "")
      case .failed(let error): Terminal.complain(error.message)
      }
    }
    if summary.failures > 0 { throw summary.status }
  }
}

/// `--map period=Month,count=Total`: tidy column to the file's own.
struct ColumnMap: ExpressibleByArgument, Hashable {
  let columns: [String: String]

  init?(argument: String) {
    var columns: [String: String] = [:]
    for pair in argument.split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, columns[parts[0]] == nil else { return nil }
      columns[parts[0]] = parts[1]
    }
    guard !columns.isEmpty else { return nil }
    self.columns = columns
  }
}
