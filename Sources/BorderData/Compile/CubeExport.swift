/// The tables of a cube as a data package: what `crosscheck load` reads again, and any other program too.
public enum CubeExport {
  /// One file of the package.
  public struct File: Sendable {
    public let name: String
    public let bytes: [UInt8]
  }

  /// A tidy file per table, each period from the newest release that has it, and `datapackage.json`.
  public static func files(of cube: Cube) -> [File] {
    var order: [String] = []
    var groups: [String: [CubeTable]] = [:]
    for t in cube.tables {
      if groups[t.info.id] == nil { order.append(t.info.id) }
      groups[t.info.id, default: []].append(t)
    }
    var files: [File] = []
    var resources: [JSONValue] = []
    for id in order {
      // Oldest first, so that a newer release lies over it.
      let tables = (groups[id] ?? []).enumerated()
        .sorted { ($0.element.release.published, $0.offset) < ($1.element.release.published, $1.offset) }
        .map(\.element)
      guard let newest = tables.last else { continue }
      var rows = TidyRows()
      for t in tables { rows.overlay(TidyRows(t)) }
      guard !rows.isEmpty else { continue }
      let bytes = rows.csv()
      resources.append(
        PackageText.resource(
          path: id + ".csv", info: newest.info, sources: sources(of: tables), published: newest.release.published,
          coverage: rows.coverage, columns: rows.columnsInUse, bytes: bytes.count, sha256: SHA256.hex(of: bytes)))
      files.append(File(name: id + ".csv", bytes: bytes))
    }
    let package = PackageText.package(resources: resources, madeBy: "crosscheck export")
    return files + [File(name: "datapackage.json", bytes: Array((package.text() + "\n").utf8))]
  }

  /// The files behind the tables: the publisher's own where they are known, else those that were loaded.
  private static func sources(of tables: [CubeTable]) -> [ReleaseInfo.Source] {
    var found: [ReleaseInfo.Source] = []
    for t in tables {
      let own = [ReleaseInfo.Source(file: t.release.file, sha256: t.release.sha256)]
      for s in t.release.sources.isEmpty ? own : t.release.sources where !found.contains(s) { found.append(s) }
    }
    return found
  }
}
