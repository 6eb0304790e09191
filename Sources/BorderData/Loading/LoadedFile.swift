/// What a file came to once read: its rows, and an account of every record.
public struct LoadedFile: Sendable {
  public var file: String
  /// Id of the layout that was recognised.
  public let layout: String
  public let layoutTitle: String
  public var release: ReleaseInfo
  public let tables: [LoadedTable]
  public let account: RowAccount
  public let refusals: [Refusal]
  public var issues: [DataIssue]

  /// First to last month of any row.
  public var coverage: ClosedRange<YearMonth>? {
    let ranges = tables.compactMap(\.coverage)
    guard let low = ranges.map(\.lowerBound).min(), let high = ranges.map(\.upperBound).max() else { return nil }
    return low...high
  }

  /// Sum of the counts of the first table; further tables of a file cut the same counts otherwise.
  public var total: Int64 {
    guard let id = tables.first?.info.id else { return 0 }
    return tables.filter { $0.info.id == id }.reduce(0) { $0 + $1.columns.count.reduce(0, &+) }
  }

  /// The tables in the form that questions are answered from.
  public func cubeTables() -> [CubeTable] {
    tables.map {
      $0.columns.table(info: $0.info, release: release, grain: $0.grain, merged: $0.merged, issues: issues)
    }
  }
}

public struct LoadedTable: Sendable {
  public var info: TableInfo
  public let grain: Grain
  public let columns: TableColumns
  /// Records that were added to another's row.
  public let merged: [MergedLine]

  public var coverage: ClosedRange<YearMonth>? {
    guard let low = columns.month.min(), let high = columns.month.max() else { return nil }
    return YearMonth(index: low)...YearMonth(index: high + Int32(grain.months - 1))
  }
}

/// Why a file is not loaded: one line for the person who asked.
public struct LoadError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Kind: Sendable, Hashable {
    case missing, notAFile, unreadable, empty, unknownHeader, ambiguousHeader, notCSV, tooManyRefused, changedWhileRead
    case badDescription, tooManyPlaces
    /// A data package that other programs made: it says nothing that the loader could use.
    case foreignDescription
  }
  public let path: String
  public let kind: Kind
  public let message: String
  /// The refusals behind `tooManyRefused`.
  public var refusals: [Refusal] = []

  static func changedWhileRead(_ path: String) -> Self {
    Self(path: path, kind: .changedWhileRead, message: "the file changed while it was read; load it again")
  }

  /// One line, whatever stands in the file.
  public var description: String { OneLine.of("\(path): \(message)") }
  /// As in sysexits.h: 66 where the input is not there, 65 where it is bad.
  public var exitCode: Int32 { kind == .missing || kind == .unreadable || kind == .notAFile ? 66 : 65 }
}

public struct LoadOptions: Sendable {
  /// Layout id, for a header that several share.
  public var layout: String?
  /// Tidy column to the file's own: `period` to `Month`.
  public var map: [String: String] = [:]
  /// Load however many rows are refused.
  public var allowRefused = false
  /// More than this share of faulty records and the file is not loaded. One in a hundred.
  public var faultShareLimit = 0.01
  /// What the file holds, for a tidy or mapped table.
  public var described: TableInfo?
  /// Day of publication, `2024-11-15`.
  public var published: String?
  /// Progress in bytes, called for every block read.
  public var progress: (@Sendable (_ bytesRead: Int) -> Void)?
  public init() {}
}
