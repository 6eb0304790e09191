import BorderData
import Glibc

/// What must hold of a sum made directly from the bytes of a file: it is the loader's, in whatever pieces the file is
/// read. The fuzzer asks it of bytes that it makes up, the tests of those that were worth keeping.
public enum AggregateChecks {
  /// A failed check, in words.
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// The first byte says what is asked and of what: its low five bits what rows are told apart by, the next whether the
  /// file has the columns by state or those by area, the last that the rest has a header of its own. The second says how
  /// long the pieces are. The rest is the file.
  ///
  /// - Returns: whether it was summed; false where it was left to the loader.
  @discardableResult public static func check(_ input: [UInt8]) throws -> Bool {
    guard input.count > 2 else { return false }
    try CodeChecks.check(Array(input.dropFirst(2)))
    let columns = (input[0] & 0x20 == 0 ? Layouts.all[0] : Layouts.all[1]).columns
    let header = input[0] & 0x80 == 0 ? columns.map(\.name).joined(separator: ",") + "\n" : ""
    guard let file = NamelessFile(Array(header.utf8) + input.dropFirst(2)) else {
      throw Failure(description: "no file can be had")
    }
    let keeping = Aggregate.Dimensions(rawValue: Int(input[0] & 0x1F))
    // One piece for the whole file, or pieces of 16 to 1,036 bytes.
    let piece = input[1] == 0xFF ? .max : 16 + Int(input[1]) * 4
    let summed = summed(file.path, keeping, piece: piece)
    // The loader is told the layout where it is known: to recognise it takes most of the time.
    let layout = header.isEmpty ? nil : input[0] & 0x20 == 0 ? Layouts.all[0].id : Layouts.all[1].id
    try isSame(summed, load(file.path, layout: layout), keeping)
    if case .success = summed { return true }
    return false
  }

  private static func summed(
    _ path: String, _ keeping: Aggregate.Dimensions, piece: Int
  ) -> Result<Aggregate.Outcome, LoadError>? {
    var options = LoadOptions()
    options.allowRefused = true
    do throws(LoadError) {
      return try Aggregate.cbp(path: path, keeping: keeping, options: options, piece: piece, atMost: 3)
        .map { .success($0) }
    } catch { return .failure(error) }
  }

  private static func load(_ path: String, layout: String?) -> Result<LoadedFile, LoadError> {
    var options = LoadOptions()
    options.layout = layout
    options.allowRefused = true
    do throws(LoadError) { return .success(try Loader.load(path: path, options: options)) } catch {
      return .failure(error)
    }
  }

  private struct Key: Hashable {
    var month: Int32
    var place = "us"
    var component: UInt8 = 0
    var authority: UInt8 = 0
    var demographic: UInt8 = 0
    var citizenship: UInt16
  }

  private struct Sum: Equatable {
    var count: Int64 = 0
    var rows = 0
    var first = UInt32.max

    mutating func add(_ n: Int64, rows: Int, line: UInt32) {
      count += n
      self.rows += rows
      first = min(first, line)
    }
  }

  private static func isSame(
    _ summed: Result<Aggregate.Outcome, LoadError>?, _ loaded: Result<LoadedFile, LoadError>,
    _ keeping: Aggregate.Dimensions
  ) throws {
    switch (summed, loaded) {
    case (nil, _): return
    case (.failure(let a), .failure(let b)):
      guard a == b else { throw Failure(description: "fails with “\(a)”, loaded with “\(b)”") }
    case (.success(let a), .success(let b)): try isSame(a, b, keeping)
    case (.success, .failure(let b)): throw Failure(description: "summed, and not loaded: \(b)")
    case (.failure(let a), .success): throw Failure(description: "loaded, and not summed: \(a)")
    }
  }

  private static func isSame(
    _ a: Aggregate.Outcome, _ b: LoadedFile, _ keeping: Aggregate.Dimensions
  ) throws {
    guard a.layout == b.layout, a.account.rowsIn == b.account.rowsIn, a.account.refused == b.account.refused,
      a.account.setAside == b.account.setAside, a.account.stored == b.account.stored + b.account.merged,
      a.refusals.prefix(1000) == b.refusals.prefix(1000)
    else {
      throw Failure(
        description: "\(a.account) \(a.refusals.prefix(3)); loaded: \(b.account) \(b.refusals.prefix(3))")
    }
    guard a.table.release.sha256 == b.release.sha256 else { throw Failure(description: "another sha256") }
    let (sums, expected) = (Self.sums(a.table), Self.sums(b, keeping))
    guard sums == expected else { throw Failure(description: "\(sums); loaded: \(expected)") }
  }

  private static func sums(_ t: CubeTable) -> [Key: Sum] {
    var found: [Key: Sum] = [:]
    for i in 0..<t.rows {
      let key = Key(
        month: t.month[i], place: t.places[Int(t.place[i])].text, component: t.component[i],
        authority: t.authority[i], demographic: t.demographic[i], citizenship: t.citizenship[i])
      found[key, default: Sum()].add(t.count[i], rows: t.linesPerRow.map { Int($0[i]) } ?? 1, line: t.line[i])
    }
    return found
  }

  /// The loader's rows, of which no more is told apart than is kept.
  private static func sums(_ f: LoadedFile, _ keeping: Aggregate.Dimensions) -> [Key: Sum] {
    var found: [Key: Sum] = [:]
    for c in f.tables.map(\.columns) {
      for i in 0..<c.rows {
        var key = Key(month: c.month[i], citizenship: CountryCode.everyone.packed)
        if keeping.contains(.citizenship) { key.citizenship = c.citizenship[i] }
        let place = c.places[Int(c.place[i])].text
        if keeping.contains(.region) { key.place = String(place.prefix { $0 != "/" }) }
        if keeping.contains(.component) { key.component = c.component[i] }
        if keeping.contains(.authority) { key.authority = c.authority[i] }
        if keeping.contains(.demographic) { key.demographic = c.demographic[i] }
        found[key, default: Sum()].add(c.count[i], rows: 1, line: c.line[i])
      }
    }
    return found
  }
}

/// A file without a name, that has a path as long as it lives.
private final class NamelessFile {
  private let descriptor: Int32
  var path: String { "/proc/self/fd/\(descriptor)" }

  /// Nil when the system gives none.
  init?(_ bytes: [UInt8]) {
    var template = Array((access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp").utf8CString.dropLast())
    template += "/figures-XXXXXX".utf8CString
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    unlink(template)
    var done = 0
    while done < bytes.count {
      let n = bytes[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if n <= 0 { return nil }
      done += n
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
