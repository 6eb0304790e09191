import BorderData
import GRDB

/// Which release answers for each period: of those that have it, the one published last; of two published on one day,
/// the one loaded last.
enum Supersession {
  private static let newest = """
    SELECT p.part, p.month,
      first_value(p.part) OVER (PARTITION BY p.month ORDER BY r.published DESC, p.part DESC) AS answering
    FROM period AS p JOIN part ON part.id = p.part JOIN release AS r ON r.id = part.release
    WHERE part.source_table = :source AND part.grain = :grain
    """

  /// Works it out anew for a table, and says what changed hands with the new part.
  static func update(
    _ db: Database, source: Int64, name: String, grain: Grain, newPart: Int64
  ) throws -> [LoadReceipt.Superseded] {
    let arguments: StatementArguments = ["source": source, "grain": grain.sqlName]
    guard
      let parts = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM part WHERE source_table = :source AND grain = :grain", arguments: arguments),
      parts > 1
    else { return [] }
    try db.execute(
      sql: """
        UPDATE period SET superseded_by = nullif(n.answering, n.part)
        FROM (\(newest)) AS n WHERE period.part = n.part AND period.month = n.month
        """, arguments: arguments)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT older.file, newer.file, count(*), sum(p.total), sum(q.total)
        FROM period AS p JOIN period AS q ON q.part = p.superseded_by AND q.month = p.month
          JOIN part AS a ON a.id = p.part JOIN release AS older ON older.id = a.release
          JOIN part AS b ON b.id = q.part JOIN release AS newer ON newer.id = b.release
        WHERE p.part = :new OR q.part = :new
        GROUP BY p.part, q.part ORDER BY p.part
        """, arguments: ["new": newPart])
    return rows.map {
      LoadReceipt.Superseded(
        table: name, olderFile: $0[0], newerFile: $0[1], periods: $0[2], olderTotal: $0[3], newerTotal: $0[4])
    }
  }
}
