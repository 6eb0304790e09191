import Glibc

/// What tells whether a file is still the one that it was.
struct FileStatus: Equatable {
  let size: Int
  private let mode: UInt32
  private let inode: UInt
  private let seconds: Int
  private let nanoseconds: Int

  /// Nil when it cannot be had; `errno` says why.
  init?(_ path: String) {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    size = Int(info.st_size)
    mode = info.st_mode & S_IFMT
    inode = UInt(info.st_ino)
    seconds = info.st_mtim.tv_sec
    nanoseconds = info.st_mtim.tv_nsec
  }

  var isFolder: Bool { mode == S_IFDIR }
  var isRegular: Bool { mode == S_IFREG }
}
