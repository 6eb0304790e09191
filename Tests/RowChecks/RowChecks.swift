import BorderData
import CLibCSV

/// What must hold of any bytes that someone takes for a file of figures: the fuzzer asks it of bytes that it makes up,
/// the tests of those that it once found worth keeping.
public enum RowChecks {
  /// A failed check, in words.
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// The first byte chooses a layout, whose header is put before the rest; one beyond the last layout leaves the rest as
  /// it is, header and all.
  public static func check(_ input: [UInt8]) throws {
    guard let choice = input.first else { return }
    let body = Array(input.dropFirst())
    let layouts = Layouts.all
    let at = Int(choice) % (layouts.count + 1)
    guard at < layouts.count else { return try check(file: body, layout: nil) }
    let header = layouts[at].columns.map { quoted($0.name) }.joined(separator: ",") + "\n"
    try check(file: Array(header.utf8) + body, layout: layouts[at].id)
  }

  private static func quoted(_ name: String) -> String {
    name.contains(",") || name.contains("\n") ? "\"\(name)\"" : name
  }

  static func check(file: [UInt8], layout: String?) throws {
    try readersAgree(file)
    var options = LoadOptions()
    options.layout = layout
    options.allowRefused = true
    let first = load(file, options)
    guard case .success(let loaded) = first else {
      if case .failure(let error) = first { try isOneLine(error) }
      return
    }
    try adds(loaded, lines: file.count { $0 == 10 || $0 == 13 } + 1)
    guard case .success(let again) = load(file, options), again.account == loaded.account, again.total == loaded.total,
      again.refusals == loaded.refusals
    else { throw Failure(description: "loaded twice, the same bytes gave two results") }
  }

  private static func load(_ file: [UInt8], _ options: LoadOptions) -> Result<LoadedFile, LoadError> {
    do throws(LoadError) { return .success(try Loader.load(bytes: file, name: "fuzz.csv", options: options)) } catch {
      return .failure(error)
    }
  }

  private static func isOneLine(_ error: LoadError) throws {
    guard !error.description.utf8.contains(10), error.exitCode == 65 else {
      throw Failure(description: "a refusal must be one line and bad data: \(error.description)")
    }
  }

  /// Nothing lost and nothing that could not be: every record accounted for, every row within bounds and with a line.
  private static func adds(_ file: LoadedFile, lines: Int) throws {
    let a = file.account
    guard a.rowsIn == a.stored + a.merged + a.refused, a.setAside <= a.refused else {
      throw Failure(description: "records do not add up: \(a)")
    }
    for t in file.tables {
      let c = t.columns
      for i in 0..<c.rows {
        let month = YearMonth(index: c.month[i])
        guard (1_799...2_101).contains(month.year), Int(c.place[i]) < c.places.count, c.count[i] >= 0,
          (1...UInt32(lines)).contains(c.line[i]), c.citizenship[i] <= 17_576
        else { throw Failure(description: "row \(i) of \(t.info.id) is out of bounds: \(month), line \(c.line[i])") }
      }
    }
  }

  // MARK: The reader against libcsv

  private static func readersAgree(_ bytes: [UInt8]) throws {
    let whole = read(bytes, blocks: nil)
    let pieces = read(bytes, blocks: 7)
    guard whole == pieces else { throw Failure(description: "read in small blocks, it is another text") }
    // The reader refuses what is no UTF-8 text, which libcsv does not look at.
    guard case .rows(let rows) = whole else { return }
    guard let reference = libCSV(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes) else {
      throw Failure(description: "libcsv refuses what the reader took")
    }
    guard rows == reference else { throw Failure(description: "the reader and libcsv differ: \(rows), \(reference)") }
  }

  private enum Outcome: Equatable {
    case rows([[[UInt8]]])
    /// Of two faults the one that is met first depends on the blocks.
    case refused
  }

  private static func read(_ bytes: [UInt8], blocks: Int?) -> Outcome {
    var rows: [[[UInt8]]] = []
    do throws(CSVError) {
      var reader = try CSVReader()
      var source = InBlocks(bytes, of: blocks ?? bytes.count)
      try reader.read(&source) { row in
        rows.append((0..<row.count).map { Array(row[$0]) })
        return true
      }
      return .rows(rows)
    } catch { return .refused }
  }

  private struct InBlocks: ByteSource {
    let bytes: [UInt8]
    let size: Int
    var at = 0
    init(_ bytes: [UInt8], of size: Int) {
      self.bytes = bytes
      self.size = size
    }
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
      let n = min(size, buffer.count, bytes.count - at)
      if n > 0 { buffer.copyBytes(from: bytes[at..<(at + n)]) }
      at += n
      return n
    }
  }

  private struct Rows {
    var rows: [[[UInt8]]] = []
    var row: [[UInt8]] = []
  }

  /// The records that libcsv alone finds; nil when it refuses.
  private static func libCSV(_ bytes: [UInt8]) -> [[[UInt8]]]? {
    var parser = csv_parser()
    guard csv_init(&parser, UInt8(CSV_STRICT) | UInt8(CSV_STRICT_FINI)) == 0 else { return nil }
    defer { csv_free(&parser) }
    var found = Rows()
    let field: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = { text, n, context in
      guard let rows = context?.assumingMemoryBound(to: Rows.self) else { return }
      rows.pointee.row.append(Array(UnsafeRawBufferPointer(start: text, count: text == nil ? 0 : n)))
    }
    let record: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { _, context in
      guard let rows = context?.assumingMemoryBound(to: Rows.self) else { return }
      rows.pointee.rows.append(rows.pointee.row)
      rows.pointee.row = []
    }
    let isWhole = withUnsafeMutablePointer(to: &found) { context in
      csv_parse(&parser, bytes, bytes.count, field, record, context) == bytes.count
        && csv_fini(&parser, field, record, context) == 0
    }
    return isWhole ? found.rows : nil
  }
}
