public import BorderData
public struct LoadedFile {
  public init(layout: String, tables: [(info: TableInfo, grain: Grain, columns: TableColumns)], release: ReleaseInfo, account: (rowsIn: Int, stored: Int, merged: Int, refused: Int), refusals: [(line: Int, column: String, value: String, reason: String)], issues: [(rule: String, severity: String, line: Int?, message: String)], total: Int64) { self.layout = layout; self.tables = tables; self.release = release; self.account = account; self.refusals = refusals; self.issues = issues; self.total = total }
  public var layout: String
  public var tables: [(info: TableInfo, grain: Grain, columns: TableColumns)]
  public var release: ReleaseInfo
  public var account: (rowsIn: Int, stored: Int, merged: Int, refused: Int)
  public var refusals: [(line: Int, column: String, value: String, reason: String)]
  public var issues: [(rule: String, severity: String, line: Int?, message: String)]
  public var total: Int64
}
enum Names { static func country(_ c: CountryCode) -> String { c.text } }
