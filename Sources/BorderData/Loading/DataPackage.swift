/// `datapackage.json`: what the bundled tables are and where each came from (Frictionless Data Package 1).
///
/// Beyond the standard's keys each resource carries, under `crosscheck`, the facts of `TableInfo` that answering
/// depends on.
public struct DataPackage: Sendable {
  public struct Resource: Sendable {
    public var path: String
    public var info: TableInfo
    public var release: ReleaseInfo
    public init(path: String, info: TableInfo, release: ReleaseInfo) {
      self.path = path
      self.info = info
      self.release = release
    }
  }
  public var resources: [Resource]
  public init(resources: [Resource]) { self.resources = resources }

  /// Nil with the reason where the text is no data package of this kind.
  public init(parsing bytes: [UInt8]) throws(LoadError) {
    func bad(_ why: String, _ kind: LoadError.Kind = .badDescription) -> LoadError {
      LoadError(path: "datapackage.json", kind: kind, message: why)
    }
    guard let json = JSONValue(parsing: bytes) else { throw bad("this is not JSON") }
    guard let list = json["resources"]?.array, !list.isEmpty else { throw bad("it lists no resources") }
    guard list.contains(where: { $0["crosscheck"] != nil }) else {
      throw bad("it describes no figures of crosscheck's", .foreignDescription)
    }
    resources = []
    for r in list {
      guard let path = r["path"]?.string, let own = r["crosscheck"], let id = own["table"]?.string else {
        throw bad("a resource lacks its path or crosscheck.table")
      }
      guard let measure = own["measure"]?.string.flatMap(Measure.init(rawValue:)) else {
        throw bad("\(path): unknown measure “\(own["measure"]?.string ?? "")”")
      }
      guard !path.contains(".."), !path.hasPrefix("/") else {
        throw bad("\(path): a path must stay inside the package")
      }
      let source = r["sources"]?.array.first
      let info = TableInfo(
        id: id, publisher: own["publisher"]?.string ?? source?["title"]?.string ?? "", title: r["title"]?.string ?? id,
        measure: measure, wholes: (own["wholes"]?.strings ?? []).map(PlaceID.init),
        component: own["component"]?.string.flatMap { c in Component.allCases.first { $0.code == c } } ?? .all,
        roundedTo: own["roundedTo"]?.int ?? 1, listsEveryCountry: own["listsEveryCountry"]?.bool ?? false,
        rank: own["rank"]?.int ?? 90, licence: r["licenses"]?.array.first?["title"]?.string ?? "",
        url: source?["path"]?.string ?? "", citation: own["citation"]?.string ?? "", notes: own["notes"]?.strings ?? [])
      let published = own["published"]?.string ?? ""
      // Which release answers is told by comparing these days.
      guard published.isEmpty || FieldText.isDay(published) else {
        throw bad("\(path): “\(published.shown)” is no day of publication (2024-11-15)")
      }
      var hash = r["hash"]?.string ?? ""
      if hash.hasPrefix("sha256:") { hash.removeFirst(7) }
      let sources = (own["sourceFiles"]?.array ?? []).map {
        ReleaseInfo.Source(file: $0["file"]?.string ?? "", sha256: $0["sha256"]?.string ?? "")
      }
      resources.append(
        Resource(
          path: path, info: info,
          release: ReleaseInfo(
            file: path, sha256: hash, published: published,
            publishedIsInferred: own["publishedIsInferred"]?.bool ?? true, sources: sources)))
    }
  }
}
