import ArgumentParser
import BorderData
import BorderStore

/// Where the figures come from: the store, all of it or as it was, or files read for this one question.
struct FiguresOptions: ParsableArguments {
  @OptionGroup var store: StoreOptions

  @Option(
    name: .customLong("from"), parsing: .singleValue,
    help: ArgumentHelp("Read this file instead of the store; may be given again.", valueName: "file"))
  var files: [String] = []

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("Only releases published by this day, 2024-06-30.", valueName: "day"))
  var asOf: Day?

  @Option(
    help: ArgumentHelp(
      "Only this release: its file name, or the first digits of its sha256.", valueName: "release"))
  var release: String?

  /// - Parameter telling: what the question tells rows apart by; nil when it may need all that the files have.
  func cube(telling: Aggregate.Dimensions? = nil) throws -> Cube {
    // A release may be named by its sha256, which is not worked out of a file that is only summed.
    let telling = release == nil ? telling : nil
    var cube = try files.isEmpty ? Figuring.cube(store) : Figuring.cube(fromFiles: files, telling: telling)
    if let asOf { cube = try cube.published(by: asOf.text) }
    if let release { cube = try cube.only(release: release) }
    return cube
  }
}

/// A day as `2024-06-30`.
struct Day: ExpressibleByArgument, Hashable {
  let text: String
  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2], let month = YearMonth(parts[0] + "-" + parts[1]),
      let day = Int(parts[2]), (1...month.days).contains(day)
    else { return nil }
    text = argument
  }
}
