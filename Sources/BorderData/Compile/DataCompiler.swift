import Glibc

/// Compiles publishers' files into the tidy tables of `data/`.
public enum DataCompiler {
  /// What was written, for the person who asked.
  public struct Outcome: Sendable {
    public let path: String
    public let rows: Int
    public let bytes: Int
    public let coverage: String
  }

  /// Reads below `source`, writes into `target`. A recipe none of whose files is there is an error: a package must
  /// not lose a table in silence.
  public static func compile(
    from source: String, to target: String, recipes: [CompileRecipe] = CompileRecipe.all,
    note: (String) -> Void = { _ in }
  ) throws(LoadError) -> [Outcome] {
    try makeFolder(target)
    var resources: [JSONValue] = []
    var outcomes: [Outcome] = []
    var loadedFiles: [String: LoadedFile] = [:]
    for recipe in recipes {
      var releases: [(file: LoadedFile, rows: TidyRows)] = []
      for path in recipe.files {
        let file: LoadedFile
        if let known = loadedFiles[path] {
          file = known
        } else {
          var options = LoadOptions()
          options.layout = recipe.layout
          file = try Loader.load(path: source + "/" + path, options: options)
          loadedFiles[path] = file
          note("\(path): \(file.account.stored) rows stored, \(file.account.refused) refused")
        }
        releases.append(
          (file, TidyRows(file, table: recipe.table, dropsZeros: recipe.dropsZeros, bordersOnly: recipe.bordersOnly)))
      }
      guard let newest = releases.last, var info = newest.file.tables.first(where: { $0.info.id == recipe.table })?.info
      else {
        throw LoadError(path: recipe.table, kind: .empty, message: "no rows for this table in its files")
      }
      if releases.count > 1 { info.notes.append("Where releases overlap, each month is the newest release's.") }
      var all = TidyRows()
      for r in releases { all.overlay(r.rows) }
      try write(
        all, as: recipe.table + ".csv", info, releases.map(\.file), published: newest.file.release.published,
        to: target,
        &resources, &outcomes)
      for older in releases.dropLast() {
        let before = older.rows.differing(from: all)
        if before.isEmpty { continue }
        let day = older.file.release.published
        var its = info
        its.notes.append("As published by \(day), only the months that were revised since.")
        try write(
          before, as: "\(recipe.table)-as-of-\(day).csv", its, [older.file], published: day, to: target, &resources,
          &outcomes)
      }
    }
    let package = PackageText.package(resources: resources)
    try write(Array((package.text() + "\n").utf8), to: target + "/datapackage.json")
    return outcomes
  }

  private static func write(
    _ rows: TidyRows, as name: String, _ info: TableInfo, _ files: [LoadedFile], published: String, to target: String,
    _ resources: inout [JSONValue], _ outcomes: inout [Outcome]
  ) throws(LoadError) {
    let bytes = rows.csv()
    try write(bytes, to: target + "/" + name)
    resources.append(
      PackageText.resource(
        path: name, info: info,
        sources: files.map { ReleaseInfo.Source(file: $0.release.file, sha256: $0.release.sha256) },
        published: published, coverage: rows.coverage, columns: rows.columnsInUse,
        bytes: bytes.count, sha256: SHA256.hex(of: bytes)))
    outcomes.append(Outcome(path: name, rows: rows.count, bytes: bytes.count, coverage: rows.coverage))
  }

  private static func makeFolder(_ path: String) throws(LoadError) {
    if mkdir(path, 0o755) != 0 && errno != EEXIST {
      throw LoadError(
        path: path, kind: .unreadable, message: "cannot be made: " + String(cString: strerror(errno)))
    }
  }

  /// Beside the target first, then renamed over it: a reader sees the old file or the new one.
  private static func write(_ bytes: [UInt8], to path: String) throws(LoadError) {
    func failure() -> LoadError {
      LoadError(path: path, kind: .unreadable, message: "cannot be written: " + String(cString: strerror(errno)))
    }
    let temporary = path + ".part"
    guard let file = fopen(temporary, "w") else { throw failure() }
    let wrote = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    guard fclose(file) == 0, wrote == bytes.count, rename(temporary, path) == 0 else {
      let error = failure()
      unlink(temporary)
      throw error
    }
  }
}
