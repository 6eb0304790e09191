import Glibc

@testable import BorderData
@testable import BorderStore

/// Figures made for these tests; no publisher's.
enum Made {
  static let info = TableInfo(
    id: "made", publisher: "A test", title: "Made-up encounters", measure: .encounters, wholes: [.us, .southwest],
    licence: "none", url: "https://example.org", citation: "A test (2025).", notes: ["Made up.", "Twice."])

  /// Rows of `places` × `months` × three countries, each count being `base` + its number.
  static func columns(months: Int = 24, places: [String] = ["us-southwest", "us-northern"], base: Int64 = 100)
    -> TableColumns
  {
    var c = TableColumns()
    var n: Int64 = 0
    for m in 0..<months {
      for p in places {
        guard let place = c.intern(PlaceID(p)) else { continue }
        for country in CountryCode.northernTriangle {
          c.append(
            month: YearMonth(index: 2022 * 12 + Int32(m)), place: place, component: .borderPatrol, authority: .title8,
            demographic: .families, citizenship: country, count: base + n, line: UInt32(n + 2))
          n += 1
        }
      }
    }
    return c
  }

  static func file(
    _ name: String = "made.csv", sha256: String? = nil, published: String = "2024-01-15", columns: TableColumns,
    info: TableInfo = info
  ) -> LoadedFile {
    var account = RowAccount()
    account.rowsIn = columns.rows + 3
    account.stored = columns.rows
    account.merged = 1
    account.refused = 2
    return LoadedFile(
      file: name, layout: "test", layoutTitle: "Made for tests",
      release: ReleaseInfo(
        file: name, sha256: sha256 ?? "sha of \(name)", published: published, publishedIsInferred: false,
        sources: [ReleaseInfo.Source(file: "source.csv", sha256: "abc")]),
      tables: [
        LoadedTable(info: info, grain: .month, columns: columns, merged: [MergedLine(line: 990, into: 2)])
      ],
      account: account,
      refusals: [
        Refusal(line: 991, column: "Count", value: "many", reason: "not a number", kind: .bad),
        Refusal(line: 992, column: "", value: "", reason: "a total", kind: .printedTotal),
      ], issues: [DataIssue(.unknownName, "Atlantis", lines: [3, 4], months: .some(january...january))])
  }

  private static let january = YearMonth(index: 2022 * 12)
}

/// A folder of its own for each test, removed with it.
final class Folder {
  let path: String
  init() {
    var template = Array("/tmp/crosscheck-test-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
  }
  var store: String { path + "/store.sqlite" }
  deinit {
    for name in files { unlink(path + "/" + name) }
    rmdir(path)
  }
  var files: [String] {
    guard let d = opendir(path) else { return [] }
    defer { closedir(d) }
    var found: [String] = []
    while let entry = readdir(d) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { found.append(name) }
    }
    return found.sorted()
  }
}

extension CubeTable {
  /// Everything of a row, for comparison.
  var allRows: [String] {
    (0..<rows).map {
      "\(month[$0]) \(places[Int(place[$0])]) \(component[$0]) \(authority[$0]) \(demographic[$0]) "
        + "\(citizenship[$0]) \(count[$0]) \(line[$0])"
    }
  }
}
