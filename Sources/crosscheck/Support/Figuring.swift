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
    for path in try InputFiles.expand(paths) {
      progress.say("reading \(path)")
      do throws(LoadError) {
        let file = try Loader.load(path: path, options: Loader.Options())
        tables += file.tables.map { $0.columns.table(info: $0.info, release: file.release, grain: $0.grain) }
      } catch {
        throw CommandFailure(error)
      }
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
    Terminal.note("Nothing is loaded yet: loading the figures that ship with crosscheck, from \(folder), into \(path).")
    var loading = Loading()
    let summary = try loading.run([folder], into: path, report: { _ in })
    guard summary.failures == 0 else {
      throw CommandFailure(.badData, "\(folder): \(summary.failures) of the files that ship could not be loaded")
    }
  }
}

extension CommandFailure {
  init(_ error: LoadError) { self.init(error.isMissingInput ? .missingInput : .badData, error.message) }
}
