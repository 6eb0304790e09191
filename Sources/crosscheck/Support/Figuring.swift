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
  ///
  /// - Parameter telling: what the question tells rows apart by; nil when it may need all that the files have.
  static func cube(fromFiles paths: [String], telling: Aggregate.Dimensions?) throws -> Cube {
    var tables: [CubeTable] = []
    let progress = Progress()
    for file in try InputFiles.expand(paths) {
      progress.say("reading \(file.path)")
      let read = try read(file, telling)
      progress.clear()
      if let refused = LoadText.refused(file.path, read.account, read.refusals) { Terminal.note(refused) }
      tables += read.tables
    }
    return Cube(tables: tables)
  }

  private static func read(_ file: InputFile, _ telling: Aggregate.Dimensions?) throws(CommandFailure) -> (
    tables: [CubeTable], account: RowAccount, refusals: [Refusal]
  ) {
    if let telling, file.resource == nil {
      do throws(LoadError) {
        if let o = try Aggregate.cbp(path: file.path, keeping: telling) { return ([o.table], o.account, o.refusals) }
      } catch { throw CommandFailure(error) }
    }
    let loaded = try file.load(LoadOptions())
    return (loaded.cubeTables(), loaded.account, loaded.refusals)
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
