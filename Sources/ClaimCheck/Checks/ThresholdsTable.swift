/// `codes/thresholds.csv`: name, value and meaning, a threshold a line. A line left out keeps its default.
public enum ThresholdsTable {
  public struct Problem: Error, Sendable, Hashable {
    public var line: Int
    public var what: String
    public var remedy: String
  }

  public static let header = "name,value,meaning"

  /// - Throws: `Problem` for a name that no threshold has, a value that is no number of zero or more, a name twice.
  public static func read(_ bytes: [UInt8]) throws(Problem) -> Thresholds {
    var thresholds = Thresholds()
    var seen: Set<String> = []
    for (i, raw) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      let line = String(decoding: raw.last == 13 ? raw.dropLast() : raw, as: UTF8.self)
      if line.isEmpty { continue }
      if i == 0 {
        guard line == header else {
          throw Problem(line: 1, what: "the header is not \(header)", remedy: "restore it")
        }
        continue
      }
      let fields = line.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 2 else {
        throw Problem(line: i + 1, what: "no value", remedy: "write name,value,meaning")
      }
      guard let value = Double(fields[1]), value.isFinite, value >= 0 else {
        throw Problem(line: i + 1, what: "“\(fields[1])” is no number of zero or more", remedy: "write it as 0.05")
      }
      guard seen.insert(fields[0]).inserted else {
        throw Problem(line: i + 1, what: "“\(fields[0])” stands here twice", remedy: "leave one")
      }
      guard thresholds.set(fields[0], value) else {
        throw Problem(
          line: i + 1, what: "there is no threshold “\(fields[0])”",
          remedy: "the names are " + Thresholds.names.keys.sorted().joined(separator: ", "))
      }
    }
    return thresholds
  }
}
