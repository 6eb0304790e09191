/// An immutable column of fixed-size values: an array of its own, or a stretch of a mapped file.
public struct Column<Element: BitwiseCopyable & Sendable>: Sendable {
  private let owner: ColumnOwner
  private let offset: Int
  public let count: Int

  public init(_ array: [Element]) {
    owner = ColumnOwner(copying: array)
    offset = 0
    count = array.count
  }

  /// `offset` is in bytes and must be a multiple of the element's alignment; nil when the stretch is not inside the
  /// owner's bytes or not aligned.
  public init?(owner: ColumnOwner, offset: Int, count: Int) {
    guard offset >= 0, count >= 0, offset % MemoryLayout<Element>.alignment == 0,
      offset + count * MemoryLayout<Element>.stride <= owner.byteCount
    else { return nil }
    self.owner = owner
    self.offset = offset
    self.count = count
  }

  public func withBuffer<R>(_ body: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R {
    try withExtendedLifetime(owner) {
      guard count > 0, let base = owner.base else { return try body(UnsafeBufferPointer(start: nil, count: 0)) }
      return try body(
        UnsafeBufferPointer(start: (base + offset).assumingMemoryBound(to: Element.self), count: count))
    }
  }

  public subscript(_ i: Int) -> Element {
    precondition(i >= 0 && i < count, "column index out of range")
    return withBuffer { $0[i] }
  }
}

/// Keeps a column's bytes alive.
///
/// `@unchecked Sendable`: the bytes are written before `init` returns and never again, and the only later action is
/// the release in `deinit`, which runs once, when no reader holds a reference any more.
public final class ColumnOwner: @unchecked Sendable {
  let base: UnsafeRawPointer?
  public let byteCount: Int
  private let release: @Sendable (UnsafeRawPointer, Int) -> Void

  /// Takes over `base`, which `release` gives back.
  public init(
    taking base: UnsafeRawPointer?, byteCount: Int, release: @escaping @Sendable (UnsafeRawPointer, Int) -> Void
  ) {
    self.base = base
    self.byteCount = byteCount
    self.release = release
  }

  init<T: BitwiseCopyable>(copying array: [T]) {
    byteCount = array.count * MemoryLayout<T>.stride
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(1, byteCount), alignment: 16)
    array.withUnsafeBytes { source in
      if let from = source.baseAddress, !source.isEmpty { memory.copyMemory(from: from, byteCount: source.count) }
    }
    base = UnsafeRawPointer(memory)
    release = { p, _ in UnsafeMutableRawPointer(mutating: p).deallocate() }
  }

  deinit { if let base { release(base, byteCount) } }
}
