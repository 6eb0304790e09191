public import BorderData
public struct LoadedFile {
  public var layout: String
  public var tables: [(info: TableInfo, grain: Grain, columns: TableColumns)]
  public var release: ReleaseInfo
  public var account: (rowsIn: Int, stored: Int, merged: Int, refused: Int)
  public var refusals: [(line: Int, column: String, value: String, reason: String)]
  public var issues: [(rule: String, severity: String, line: Int?, message: String)]
  public var total: Int64
}
enum Names { static func country(_ c: CountryCode) -> String { c.text } }
