import BorderData
import BorderStore

/// Gets the figures that a command works on, loading those that ship with the program where nothing is loaded yet.
enum Figuring {
  /// The cube to ask.
  static func cube(_ options: StoreOptions) throws -> Cube {
    do throws(StoreError) {
      let cube = try Store.cube(at: options.path)
      if !cube.tables.isEmpty { return cube }
    } catch {
      guard error.kind == .missing else { throw error }
    }
    try loadBundled(options.path)
    return try Store.cube(at: options.path)
  }

  /// A cube of files read for one question, which nothing is kept of.
  static func cube(fromFiles paths: [String]) throws -> Cube {
    var tables: [CubeTable] = []
    let progress = Progress()
    for file in try InputFiles.expand(paths) {
      progress.say("reading \(file.path)")
      tables += try file.load(LoadOptions()).cubeTables()
    }
    return Cube(tables: tables)
  }

  /// The store itself, for the commands that list it.
  static func storeWithFigures(_ options: StoreOptions) throws -> Store {
    _ = try cube(options)
    return try Store.existing(options.path)
  }

  private static func loadBundled(_ path: String) throws {
    guard let folder = DataFolder.locate() else {
      throw CommandFailure(
        .missingInput, "\(path): nothing is loaded, and the figures that ship with crosscheck are not beside it",
        remedy: "load some with crosscheck load FILE, or say where the folder is with CROSSCHECK_DATA")
    }
    Terminal.note(
      "Nothing is loaded yet: loading the figures that ship with crosscheck, from \(folder.path), into \(path).")
    let summary = try Loading().run([folder.path], into: path) { event in
      if case .failed(let error) = event { Terminal.complain(error.message) }
    }
    guard summary.failures == 0 else { throw summary.status }
  }
}
