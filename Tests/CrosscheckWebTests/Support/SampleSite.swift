import BorderData
@testable import BorderStore
import Testing

@testable import CrosscheckWeb

/// A site over two of the tables that ship: Panama's transits and CBP's southwest encounters by month.
enum SampleSite {
  static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  private static let made: Site? = {
    let folder = DataFolder(path: root + "/data")
    guard let resources = try? folder.package().resources else { return nil }
    var tables: [CubeTable] = []
    for r in resources where ["panama-darien.csv", "cbp-southwest-monthly.csv"].contains(r.path) {
      guard let found = try? folder.load(r) else { return nil }
      tables += found
    }
    let catalogue = tables.map { t in
      StoredRelease(
        info: t.info, grain: t.grain, release: t.release, layout: "tidy", loadedAt: "2025-06-01", rowsIn: t.rows,
        stored: t.rows, merged: 0, refused: 0, rows: t.rows, total: 0,
        months: YearMonth(index: 2020 * 12)...YearMonth(index: 2025 * 12), supersededPeriods: 0, periods: 1,
        issues: [DataIssue(.coverageGap, "<b>nothing</b> published for May 2020", lines: [4])])
    }
    return Site(Cube(tables: tables), catalogue: catalogue, version: "0")
  }()

  static func site() throws -> Site { try #require(made, "data/ cannot be loaded") }

  static func get(_ address: String) async throws -> Answer {
    let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
    return try await site().answer(
      Ask("GET", parts[0], query: Parameters(encoded: (parts.count > 1 ? parts[1] : "").utf8)))
  }

  static func post(_ address: String, type: String, _ body: String, headers: [String: String] = [:]) async throws
    -> Answer
  {
    try await post(address, type: type, Array(body.utf8), headers: headers)
  }

  static func post(_ address: String, type: String, _ body: [UInt8], headers: [String: String] = [:]) async throws
    -> Answer
  {
    let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
    return try await site().answer(
      Ask(
        "POST", parts[0], query: Parameters(encoded: (parts.count > 1 ? parts[1] : "").utf8),
        headers: headers.merging(["content-type": type]) { a, _ in a }, body: body))
  }

  /// Posts a form, and follows to where it leads.
  static func follow(_ a: Answer) async throws -> Answer {
    #expect(a.status == 303)
    return try await get(try #require(a.headers.first { $0.name == "Location" }?.value))
  }
}
