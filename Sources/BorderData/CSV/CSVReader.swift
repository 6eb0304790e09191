import Glibc

/// Splits bytes into records with true line numbers.
///
/// Strict: a quote inside an unquoted field, or one never closed, is an error with its line. Text must be UTF-8
/// without NUL; a byte order mark is dropped; LF, CRLF and bare CR end a line, in any mixture; blank lines are
/// skipped but counted. Blanks around unquoted fields are trimmed (RFC 4180 keeps them, libcsv does not, and no
/// publisher means them).
public struct CSVReader: ~Copyable {
  /// No line of figures comes near this.
  public static let maximumLine = 1 << 20
  private static let blockSize = 1 << 18

  static let comma = UInt8(ascii: ",")

  private let lib: LibCSV
  private var splitter = LineSplitter()
  private let findsSeparator: Bool
  /// Line that the next byte stands on.
  private var line = 1
  private var recordStart = 1
  private var sawStart: Bool
  private var stopped = false

  /// Line ends passed so far.
  var linesRead: Int { line - 1 }

  /// - Parameters:
  ///   - findingSeparator: where the first line has no comma, take the semicolon or tab that it has.
  ///   - fromStart: false where the bytes come from the middle of a file. Only its start can have a byte order mark, and
  ///     says what the text is encoded in.
  public init(findingSeparator: Bool = false, fromStart: Bool = true) throws(CSVError) {
    findsSeparator = findingSeparator
    sawStart = !fromStart
    guard let lib = LibCSV() else {
      throw CSVError(.outOfMemory, line: 0, advice: "free some memory and try again")
    }
    self.lib = lib
  }

  /// Reads all of `source` in blocks; `body` gets each record and returns whether to go on.
  public mutating func read<Source: ByteSource & ~Copyable>(
    _ source: inout Source, _ body: (CSVRecord) -> Bool
  ) throws(CSVError) {
    var capacity = Self.blockSize
    var memory = UnsafeMutableRawPointer.allocate(byteCount: capacity + LineSplitter.padding, alignment: 64)
    defer { memory.deallocate() }
    var held = 0
    while !stopped {
      if held == capacity {
        guard capacity < Self.maximumLine else {
          throw CSVError(
            .lineTooLong, line: line, value: "over \(Self.maximumLine) bytes", advice: "check that this is a CSV file")
        }
        let bigger = UnsafeMutableRawPointer.allocate(
          byteCount: capacity * 2 + LineSplitter.padding, alignment: 64)
        bigger.copyMemory(from: memory, byteCount: held)
        memory.deallocate()
        memory = bigger
        capacity *= 2
      }
      let got = source.read(into: UnsafeMutableRawBufferPointer(start: memory + held, count: capacity - held))
      if got < 0 { throw CSVError(.readFailed, line: line, advice: "check the file and the disk") }
      let all = Bytes(start: memory.assumingMemoryBound(to: UInt8.self), count: held + got)
      if got == 0 {
        try finish(all, body)
        return
      }
      guard let end = Self.lastLineEnd(all, searchFrom: held, needed: all.count == capacity) else {
        held = all.count
        continue
      }
      try feed(Bytes(rebasing: all[..<end]), body)
      held = all.count - end
      if held > 0 { memmove(memory, memory + end, held) }
    }
  }

  /// One past the last LF; where a full block has none, one past the last CR that is not the block's last byte.
  private static func lastLineEnd(_ b: Bytes, searchFrom: Int, needed: Bool) -> Int? {
    var i = b.count
    while i > searchFrom {
      if b[i - 1] == 10 { return i }
      i -= 1
    }
    guard needed else { return nil }
    i = b.count - 1
    while i > 0 {
      if b[i - 1] == 13 { return i }
      i -= 1
    }
    return nil
  }

  private mutating func finish(_ rest: Bytes, _ body: (CSVRecord) -> Bool) throws(CSVError) {
    if !rest.isEmpty { try feed(rest, body) }
    guard !stopped else { return }
    let start = recordStart
    guard lib.finish() else {
      throw CSVError(
        .unclosedQuote, line: start, advice: "get the whole file again, or close the quote")
    }
    emit(lastLine: line, body)
  }

  /// Takes whole lines (the very last may lack its end).
  private mutating func feed(_ block: Bytes, _ body: (CSVRecord) -> Bool) throws(CSVError) {
    var bytes = block
    if !sawStart {
      sawStart = true
      if bytes.count >= 2, (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF) {
        throw CSVError(.utf16, line: 1, advice: "save it as UTF-8 (iconv -f UTF-16 -t UTF-8 FILE)")
      }
      if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
        bytes = Bytes(rebasing: bytes[3...])
      }
      if findsSeparator {
        splitter.separator = Separator.of(firstLine: bytes)
        lib.separate(by: splitter.separator)
      }
    }
    try TextCheck.check(bytes, firstLine: line)
    guard let base = bytes.baseAddress else { return }
    let end = base + bytes.count
    var p = base
    while p < end && !stopped {
      let lf = memchr(p, 10, end - p).map { UnsafePointer($0.assumingMemoryBound(to: UInt8.self)) }
      let next = lf.map { $0 + 1 } ?? end
      if lf == nil || !lib.isBetweenRecords {
        try slow(Bytes(start: p, count: next - p), body)
      } else {
        var stop = next - 1
        if stop > p && stop[-1] == 13 { stop -= 1 }
        if splitter.split(p, stop) {
          let start = line
          line += 1
          recordStart = line
          if !splitter.isBlank(p) {
            let go = body(CSVRecord(fields: splitter.fields, line: start, lines: 1, standsInItsLine: true))
            if !go { stopped = true }
          }
        } else {
          try slow(Bytes(start: p, count: next - p), body)
        }
      }
      p = next
    }
  }

  /// Through libcsv, a piece up to each line end, so that every record's line is known.
  private mutating func slow(_ text: Bytes, _ body: (CSVRecord) -> Bool) throws(CSVError) {
    var from = 0
    while from < text.count && !stopped {
      var to = from
      while to < text.count && text[to] != 13 && text[to] != 10 { to += 1 }
      let hasEnd = to < text.count
      if hasEnd {
        if text[to] == 13 && to + 1 < text.count && text[to + 1] == 10 { to += 1 }
        to += 1
      }
      if lib.isBetweenRecords { recordStart = line }
      if let bad = lib.parse(Bytes(rebasing: text[from..<to])) {
        let around = Bytes(rebasing: text[max(from, from + bad - 12)..<min(to, from + bad + 12)])
        throw CSVError(
          .strayQuote, line: line, column: from + bad + 1, value: around.shown,
          advice: "double the quotes inside a quoted field, or quote the field")
      }
      if lib.bufferedBytes > Self.maximumLine {
        throw CSVError(
          .lineTooLong, line: recordStart, value: "a field over \(Self.maximumLine) bytes",
          advice: "a quote may be open since that line")
      }
      emit(lastLine: line, body)
      if hasEnd { line += 1 }
      if lib.isBetweenRecords { recordStart = line }
      from = to
    }
  }

  private mutating func emit(lastLine: Int, _ body: (CSVRecord) -> Bool) {
    let start = recordStart
    var go = true
    lib.drain { fields in
      if go {
        go = body(CSVRecord(fields: fields, line: start, lines: lastLine - start + 1, standsInItsLine: false))
      }
    }
    if !go { stopped = true }
  }
}
