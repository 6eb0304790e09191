/// How one publisher lays a table out: what its header looks like and what its rows mean.
///
/// Adding a publisher is one file with one of these and one line in `Layouts.all`.
public protocol Layout: Sendable {
  /// Stable id, `cbp-nationwide-aor`.
  var id: String { get }
  /// For people: what files of this layout are.
  var title: String { get }
  /// The columns, in the publisher's order.
  var columns: [LayoutColumn] { get }
  /// What a file of this layout is called, for the rare header that two publishers share; empty otherwise.
  var fileNameHints: [String] { get }
  /// False where the publisher's own files differ in the order of their columns.
  var hasFixedOrder: Bool { get }
  func decoder(_ context: DecodeContext) -> any RowDecoder
}

extension Layout {
  public var fileNameHints: [String] { [] }
  public var hasFixedOrder: Bool { true }
}

public struct LayoutColumn: Sendable, Hashable {
  public let name: String
  public let isRequired: Bool
  /// Other names that the publisher has used.
  public let otherNames: [String]
  public init(_ name: String, required: Bool = true, or otherNames: [String] = []) {
    self.name = name
    isRequired = required
    self.otherNames = otherNames
  }
}

/// What a decoder may know of the file besides its rows.
public struct DecodeContext: Sendable {
  public var fileName: String
  /// The file's whole header, in its order.
  public var header: [String]
  /// The table's description, where a `datapackage.json` beside the file gives one.
  public var described: TableInfo?
}

/// Turns records into rows. One is made for each file.
public protocol RowDecoder {
  /// `at[i]` is where the file has the layout's column `i`; -1 where it has not.
  mutating func decode(_ row: CSVRecord, at: [Int], into sink: inout RowSink)
  /// After the last record.
  mutating func finish(into sink: inout RowSink)
}

extension RowDecoder {
  public mutating func finish(into sink: inout RowSink) {}
}

/// How a file's header stands to a layout.
public struct HeaderMatch: Sendable, Hashable {
  /// Per layout column, its place in the file; -1 where absent.
  public var positions: [Int]
  public var missing: [String] = []
  public var extra: [String] = []
  /// A column that goes by a name much like the layout's.
  public var renamed: [Renamed] = []
  public var moved = false
  /// Columns of one name, of which nobody can say which is meant.
  public var ambiguous: [String] = []

  public struct Renamed: Sendable, Hashable {
    public let expected: String
    public let found: String
  }

  public var isExact: Bool { missing.isEmpty && extra.isEmpty && renamed.isEmpty && !moved && ambiguous.isEmpty }
  /// Everything required is there, if need be under a slightly different name.
  public var isUsable: Bool { missing.isEmpty && ambiguous.isEmpty }
  /// The lower the nearer.
  public var distance: Int { missing.count * 4 + renamed.count * 2 + extra.count * 2 + (moved ? 1 : 0) }

  /// What differs, in words; empty when nothing does.
  public var difference: String {
    var parts: [String] = []
    func list(_ names: [String]) -> String {
      let shown = names.prefix(8).map { "“\($0.shown)”" }.joined(separator: ", ")
      return names.count > 8 ? shown + " and \(names.count - 8) more" : shown
    }
    if !missing.isEmpty { parts.append("missing \(list(missing))") }
    for r in renamed { parts.append("“\(r.expected)” is called “\(r.found.shown)”") }
    if !extra.isEmpty { parts.append("extra \(list(extra))") }
    if !ambiguous.isEmpty { parts.append("more than one column is called \(list(ambiguous))") }
    if moved { parts.append("columns in another order") }
    return parts.joined(separator: "; ")
  }
}

extension Layout {
  public func match(_ header: [String]) -> HeaderMatch {
    let keys = header.map(HeaderKey.of)
    var used = Array(repeating: false, count: header.count)
    var positions = Array(repeating: -1, count: columns.count)
    var ambiguous: [String] = []
    for (c, column) in columns.enumerated() {
      let wanted = ([column.name] + column.otherNames).map(HeaderKey.of)
      if let i = keys.indices.first(where: { !used[$0] && wanted.contains(keys[$0]) }) {
        positions[c] = i
        used[i] = true
        let again = keys.indices.dropFirst(i + 1).filter { keys[$0] == keys[i] }
        for k in again { used[k] = true }
        if !again.isEmpty { ambiguous.append(header[i]) }
      }
    }
    var match = HeaderMatch(positions: positions)
    // A name that is off by little, and by less than any other column's, is that column renamed.
    for (c, column) in columns.enumerated() where positions[c] < 0 && column.isRequired {
      let near = keys.indices.filter { i in
        !used[i] && HeaderKey.isNear(keys[i], HeaderKey.of(column.name))
      }
      if near.count == 1 {
        used[near[0]] = true
        positions[c] = near[0]
        match.renamed.append(.init(expected: column.name, found: header[near[0]]))
      } else {
        match.missing.append(column.name)
      }
    }
    match.positions = positions
    match.ambiguous = ambiguous
    // Spreadsheets leave columns without a name behind.
    match.extra = header.indices.filter { !used[$0] && !header[$0].isEmpty }.map { header[$0] }
    let present = positions.filter { $0 >= 0 }
    match.moved = hasFixedOrder && present != present.sorted()
    return match
  }
}

/// The form in which header cells are compared: lower-case letters and digits only, so that `Month (abbv)` and
/// `month_abbv` are the same.
enum HeaderKey {
  static func of(_ text: String) -> String {
    String(decoding: NameKey.of(text).utf8.filter { $0 != 0x20 }, as: UTF8.self)
  }

  static func isNear(_ a: String, _ b: String) -> Bool {
    guard a.utf8.count >= 5, b.utf8.count >= 5 else { return false }
    // A short name two letters off is another word: count and country.
    let most = min(a.utf8.count, b.utf8.count) < 8 ? 1 : 2
    return EditDistance.between(Array(a.utf8), Array(b.utf8), atMost: most) <= most
      || (min(a.utf8.count, b.utf8.count) >= 8 && (a.hasPrefix(b) || b.hasPrefix(a)))
  }
}
