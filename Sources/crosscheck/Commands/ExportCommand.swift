import ArgumentParser
import BorderData
import BorderTrends
import CrosscheckReports

/// `crosscheck export`: figures as a data package.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write figures as a data package: tidy CSV, datapackage.json, and how to cite them.",
    discussion: """
      With a subject, its series and where each count came from; without one, every table that is loaded, each period
      from the newest release, which crosscheck load reads again. Frictionless Data tools read both.

      EXAMPLES
        crosscheck export darien --by month --output darien-data
        crosscheck export --output all-figures
      """)

  @Argument(
    help: ArgumentHelp("A route, a border, or one or more countries; none for every table.", valueName: "subject"))
  var subjects: [String] = []

  @Option(help: "By fiscal year, calendar year or month. Default: the year in which the publisher counts.")
  var by: GrainChoice?

  @Option(help: ArgumentHelp("Folder to write into.", valueName: "folder"))
  var output: String

  @OptionGroup(title: "Which figures") var selection: SelectionOptions
  @OptionGroup(title: "From where") var figures: FiguresOptions

  func run() throws {
    if subjects.isEmpty { try exportTables() } else { try exportSeries() }
  }

  private func exportSeries() throws {
    let report = try Trending.report(subjects, by: by?.grain, selection: selection, figures: figures, depth: .brief)
    let folder = try OutputFolder(output)
    let document = TrendDocument(report, command: selection.command("export", subjects, by: by))
    for file in SeriesPackage.files(document) { try folder.write(file.name, file.text) }
    print("\(folder.path): \(report.headline.rows.count) periods, \(report.members.count + 1) series.")
  }

  private func exportTables() throws {
    let cube = try figures.cube()
    let files = CubeExport.files(of: cube)
    let folder = try OutputFolder(output)
    for file in files { try folder.write(file.name, String(decoding: file.bytes, as: UTF8.self)) }
    var contents: [(file: String, what: String)] = []
    for file in files {
      guard let table = cube.tables.first(where: { $0.info.id + ".csv" == file.name }) else { continue }
      contents.append((file.name, "\(table.info.title), \(table.info.publisher)"))
    }
    let readme = ExportReadme.text(
      title: "Border crossings, transits and asylum as governments publish them", contents: contents,
      tables: cube.tables.map { ($0.info, $0.release) }, command: "crosscheck export")
    try folder.write("README.md", readme)
    print("\(folder.path): \(contents.count) tables.")
  }
}
