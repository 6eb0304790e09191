/// One file on its way in: the header recognised, then records decoded.
struct Reading {
  let name: String
  let path: String
  let options: LoadOptions
  private var layout: (any Layout)?
  private var decoder: (any RowDecoder)?
  private var positions: [Int] = []
  private var sink = RowSink()
  private var failure: LoadError?
  private var sawHeader = false

  init(name: String, path: String, options: LoadOptions) {
    self.name = name
    self.path = path
    self.options = options
  }

  /// Returns whether to go on.
  mutating func take(_ row: CSVRecord) -> Bool {
    guard sawHeader else {
      sawHeader = true
      begin(header: (0..<row.count).map { row.text($0) })
      return failure == nil
    }
    sink.begin()
    if !sink.setAsideIfBlank(row) { decoder?.decode(row, at: positions, into: &sink) }
    sink.end(row)
    guard sink.placesAreFull else { return true }
    fail(
      .tooManyPlaces,
      "line \(row.line): more than 65,536 different places; check which column holds the place (--map place=COLUMN)")
    return false
  }

  private mutating func begin(header original: [String]) {
    var header = original
    var mapped = Set<String>()
    for (name, own) in options.map.sorted(by: { $0.key < $1.key }) {
      guard let tidy = TidyLayout.column(name) else {
        let known = TidyLayout.mappable.joined(separator: ", ")
        fail(.unknownHeader, "a map has no column “\(name)”; it has \(known)")
        return
      }
      guard let i = original.firstIndex(where: { HeaderKey.of($0) == HeaderKey.of(own) }) else {
        let names = original.prefix(20).map { "“\($0.shown)”" }.joined(separator: ", ")
        fail(.unknownHeader, "there is no column “\(own)” to take the \(tidy) from; the columns are \(names)")
        return
      }
      guard original.count(where: { HeaderKey.of($0) == HeaderKey.of(own) }) == 1 else {
        fail(.unknownHeader, "more than one column is called “\(own)”; give the one that is meant a name of its own")
        return
      }
      guard header[i] == original[i] || !mapped.contains(header[i]) else {
        fail(.unknownHeader, "the map takes both \(header[i]) and \(tidy) from “\(own)”; name a column for each")
        return
      }
      header[i] = tidy
      mapped.insert(tidy)
    }
    let chosen: any Layout
    let match: HeaderMatch
    if !mapped.isEmpty {
      chosen = TidyLayout()
      // What is not mapped is not looked at, even where it happens to have a tidy name.
      for i in header.indices where !mapped.contains(header[i]) { header[i] = "\u{1}\(i)" }
      match = chosen.match(header)
      guard match.isUsable else {
        fail(.unknownHeader, "the map must name the columns of both period and count")
        return
      }
    } else if let id = options.layout {
      guard let named = Layouts[id] else {
        let known = Layouts.all.map(\.id).joined(separator: ", ")
        fail(.unknownHeader, "there is no layout “\(id)”; there are \(known)")
        return
      }
      chosen = named
      match = named.match(header)
      guard match.isUsable else {
        fail(.unknownHeader, "the header does not fit \(named.id): \(match.difference)")
        return
      }
    } else {
      switch Layouts.recognise(header, fileName: name) {
      case .found(let l, let m): (chosen, match) = (l, m)
      case .ambiguous(let several):
        let ids = several.map(\.id).joined(separator: ", ")
        fail(.ambiguousHeader, "several layouts have this header; say which with --layout: \(ids)")
        return
      case .unknown(let near, let m):
        // `sep=;` is what some spreadsheets are told the separator with.
        guard original.count > 1, !(original.first?.hasPrefix("sep=") ?? false) else {
          fail(
            .unknownHeader,
            "the first line has one column only (“\(original.first?.shown ?? "")”); the first line must be the header, with "
              + "commas, semicolons or tabs between its columns: take out what stands above it")
          return
        }
        fail(
          .unknownHeader,
          "no known layout has this header; the nearest is \(near.id) (\(near.title)): \(m.difference). "
            + "For a table of your own: --map period=COLUMN,count=COLUMN")
        return
      }
      if !match.isExact {
        sink.issues.note(.headerChanged, "the header differs from \(chosen.id): \(match.difference)", line: 1)
      }
    }
    layout = chosen
    positions = match.positions
    decoder = chosen.decoder(DecodeContext(fileName: name, header: original, described: options.described))
  }

  private mutating func fail(_ kind: LoadError.Kind, _ message: String) {
    failure = LoadError(path: path, kind: kind, message: message)
  }

  mutating func finish(sha256: String) throws(LoadError) -> LoadedFile {
    if let failure { throw failure }
    guard let layout else { throw LoadError(path: path, kind: .empty, message: "the file is empty") }
    decoder?.finish(into: &sink)
    let account = sink.account
    try account.check(path: path, refusals: sink.refusals, options: options)
    let tables = sink.builders.filter { $0.columns.rows > 0 }.map {
      LoadedTable(info: $0.info, grain: $0.grain, columns: $0.columns, merged: $0.merged)
    }
    let newest = tables.compactMap { $0.coverage?.upperBound }.max()
    let release = ReleaseInfo(
      file: name, sha256: sha256, published: options.published ?? newest.map(ReleaseDate.inferred) ?? "",
      publishedIsInferred: options.published == nil)
    var file = LoadedFile(
      file: name, layout: layout.id, layoutTitle: layout.title, release: release, tables: tables, account: account,
      refusals: sink.refusals, issues: sink.issues.issues)
    file.issues += QualityRules.issues(in: file)
    return file
  }
}

extension RowAccount {
  /// Whether what became of the records is fit to go on with.
  func check(path: String, refusals: [Refusal], options: LoadOptions) throws(LoadError) {
    guard rowsIn > setAside else {
      throw LoadError(path: path, kind: .empty, message: "the file has a header and no rows")
    }
    precondition(balances, "every record is stored, merged or refused")
    guard !options.allowRefused && faultShare > options.faultShareLimit else { return }
    let first = refusals.first { $0.kind == .bad }.map { "; the first: \($0)" } ?? ""
    throw LoadError(
      path: path, kind: .tooManyRefused,
      message: "\(refused - setAside) of \(rowsIn) rows cannot be used, more than "
        + "\(Int(options.faultShareLimit * 100))%\(first); --allow-refused loads the rest", refusals: refusals)
  }
}

enum ReleaseDate {
  /// Figures of a month come out in the second half of the next: its 20th stands for a day that is not known.
  static func inferred(newest: YearMonth) -> String { newest.advanced(by: 1).description + "-20" }
}
