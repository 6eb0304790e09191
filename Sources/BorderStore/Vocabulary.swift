import BorderData
import GRDB

/// The small tables that give words for the numbers in `observation`.
///
/// A store keeps the numbers with which it was made: a later version of the program may number its groups otherwise,
/// so that numbers are translated by code on the way in and out.
struct Vocabulary {
  /// Store id per raw value, and raw value per store id.
  private(set) var componentIDs: [Int64] = []
  private(set) var authorityIDs: [Int64] = []
  private(set) var demographicIDs: [Int64] = []

  static func fill(_ db: Database) throws {
    for (key, value) in Schema.about {
      try db.execute(sql: "INSERT INTO about VALUES (?, ?)", arguments: [key, value])
    }
    try db.execute(
      sql: "INSERT INTO country VALUES (?, ?, ?)", arguments: [Int(CountryCode.everyone.packed), "", "everyone"])
  }

  /// Reads the tables, adding what they do not have yet.
  init(addingTo db: Database) throws {
    componentIDs = try Component.allCases.map { try Self.id(db, "component", $0.code, $0.name) }
    authorityIDs = try Authority.allCases.map { try Self.id(db, "authority", $0.code, $0.name) }
    demographicIDs = try Demographic.allCases.map {
      try Self.id(db, "demographic", $0.code, $0 == .all ? "everyone" : Self.words($0.code))
    }
  }

  private static func id(_ db: Database, _ table: String, _ code: String, _ name: String) throws -> Int64 {
    if let known = try Int64.fetchOne(db, sql: "SELECT id FROM \(table) WHERE code = ?", arguments: [code]) {
      return known
    }
    // The first, "not broken out", is 0.
    try db.execute(
      sql: "INSERT INTO \(table) SELECT coalesce(max(id) + 1, 0), ?, ? FROM \(table)", arguments: [code, name])
    return db.lastInsertedRowID
  }

  /// Raw value by store id, for reading; a code that this version does not know is "not broken out".
  static func rawValues(_ db: Database, _ table: String, _ raw: (String) -> UInt8?) throws -> [UInt8] {
    var values: [UInt8] = []
    for row in try Row.fetchAll(db, sql: "SELECT id, code FROM \(table) WHERE id BETWEEN 0 AND 255 ORDER BY id") {
      let id: Int = row[0]
      while values.count <= id { values.append(0) }
      values[id] = raw(row[1]) ?? 0
    }
    return values
  }

  private static func words(_ code: String) -> String { String(code.map { $0 == "-" ? " " : $0 }) }
}
