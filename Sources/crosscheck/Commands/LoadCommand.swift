import ArgumentParser

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

  func run() throws {
    var loading = Loading()
    let summary = try loading.run(files, into: store.path) { event in
      switch event {
      case .stored(let file, let receipt): print(LoadText.of(file, receipt), terminator: "")
      case .failed(let error): Terminal.complain(error.message)
      }
    }
    if summary.failures > 0 { throw summary.status }
  }
}
