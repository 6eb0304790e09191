import BorderData
import GRDB

/// The small tables that give words for the numbers in `observation`.
enum Vocabulary {
  static func fill(_ db: Database) throws {
    for (key, value) in Schema.about {
      try db.execute(sql: "INSERT INTO about VALUES (?, ?)", arguments: [key, value])
    }
    for c in Component.allCases {
      try db.execute(
        sql: "INSERT INTO component VALUES (?, ?, ?)", arguments: [Int(c.rawValue), c.code, c.name])
    }
    for a in Authority.allCases {
      try db.execute(
        sql: "INSERT INTO authority VALUES (?, ?, ?)", arguments: [Int(a.rawValue), a.code, a.name])
    }
    for d in Demographic.allCases {
      try db.execute(
        sql: "INSERT INTO demographic VALUES (?, ?, ?)",
        arguments: [Int(d.rawValue), d.code, d == .all ? "everyone" : words(d.code)])
    }
    try db.execute(
      sql: "INSERT INTO country VALUES (?, ?, ?)", arguments: [Int(CountryCode.everyone.packed), "", "everyone"])
  }

  private static func words(_ code: String) -> String { String(code.map { $0 == "-" ? " " : $0 }) }
}
