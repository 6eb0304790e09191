import GRDB

/// Why a store could not be opened, read or written, and what to do.
public struct StoreError: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Nothing is at the path.
    case missing
    /// A file is there that is no store, or one of a later version.
    case notAStore
    /// The disk, or the quota, is full. The store is as it was before.
    case full
    /// Another load has held the store for longer than this one would wait.
    case busy
    case notWritable
    /// SQLite or the checksum says that the file is damaged.
    case damaged
    case other
  }

  public var kind: Kind
  public var path: String
  /// What happened, without the path.
  public var what: String
  public var remedy: String

  public init(_ kind: Kind, path: String, _ what: String, remedy: String = "") {
    self.kind = kind
    self.path = path
    self.what = what
    self.remedy = remedy
  }

  static func nothingLoaded(_ path: String) -> Self {
    Self(.missing, path: path, "nothing is loaded yet", remedy: "load figures with crosscheck load")
  }

  init(_ error: any Error, path: String) {
    if let already = error as? StoreError {
      self = already
      return
    }
    guard let e = error as? DatabaseError else {
      self.init(.other, path: path, "\(error)")
      return
    }
    switch e.resultCode {
    case .SQLITE_FULL:
      self.init(
        .full, path: path, "the disk is full; nothing was loaded and the store is as it was before",
        remedy: "free some space, or put the store elsewhere with --store")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .busy, path: path, "another load is writing to this store; nothing was changed by this one",
        remedy: "wait for it to end and try again")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN:
      self.init(
        .notWritable, path: path, "cannot be opened for writing (\(e.message ?? "no reason given"))",
        remedy: "check the permissions of the file and its folder, or name another with --store")
    case .SQLITE_NOTADB:
      self.init(
        .notAStore, path: path, "is not a store of crosscheck", remedy: "name another file with --store")
    case .SQLITE_CORRUPT:
      self.init(
        .damaged, path: path, "is damaged (\(e.message ?? "no reason given"))",
        remedy: "move it away and load the figures again")
    default:
      self.init(.other, path: path, "\(e.message ?? "SQLite error") (\(e.resultCode))")
    }
  }
}
