/// Cuts a text into tokens in one pass over its bytes. Linear time; never fails, whatever the bytes.
struct Tokenizer {
  /// Of a number, and of the groups of one.
  private static let mostDigits = 30

  func tokens(of text: String) -> [Token] {
    var copy = text
    return copy.withUTF8 { run($0) }
  }

  private func run(_ bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
    let reader = ScalarReader(bytes)
    var out: [Token] = []
    out.reserveCapacity(bytes.count / 5 + 8)
    var i = 0
    var space = true
    var buffer: [UInt8] = []
    while let (scalar, width) = reader.peek(i) {
      switch Fold.classify(scalar) {
      case .nothing:
        i += width
      case .space:
        space = true
        i += width
      case .newline:
        i = lineBreaks(reader, from: i, into: &out)
        space = true
      case .letter, .otherLetter:
        i =
          plainWord(bytes, from: i, space: space, into: &out)
          ?? word(reader, from: i, space: space, buffer: &buffer, into: &out)
        space = false
      case .digit:
        i = number(reader, from: i, space: space, into: &out)
        space = false
      case .mark(let m):
        out.append(
          Token(
            kind: .mark, span: TextSpan(i, i + width), text: String(UnicodeScalar(m)), spaceBefore: space))
        i += width
        space = false
      }
    }
    return out
  }

  private func lineBreaks(_ r: ScalarReader, from start: Int, into out: inout [Token]) -> Int {
    var i = start
    var lines = 0
    scan: while let (s, w) = r.peek(i) {
      switch Fold.classify(s) {
      case .newline: lines += 1
      case .space, .nothing: break
      default: break scan
      }
      i += w
    }
    out.append(
      Token(kind: lines > 1 ? .paragraphBreak : .lineBreak, span: TextSpan(start, i), text: "\n", spaceBefore: true))
    return i
  }

  private func word(
    _ r: ScalarReader, from start: Int, space: Bool, buffer: inout [UInt8], into out: inout [Token]
  ) -> Int {
    buffer.removeAll(keepingCapacity: true)
    var i = start
    var end = start
    var capitals = 0
    var letters = 0
    var first = true
    var capital = false
    var dotted = false
    scan: while let (s, w) = r.peek(i) {
      switch Fold.classify(s) {
      case .letter(let c):
        let upper = s < 0x80 ? s < 97 : isUpper(s)
        if first { capital = upper }
        if upper { capitals += 1 }
        letters += 1
        buffer.append(c)
        first = false
      case .otherLetter:
        letters += 1
        buffer.append(63)
        first = false
      case .digit(let d):
        // "fy21", "covid19": digits inside a word stay with it.
        buffer.append(48 + d)
      case .nothing: break
      case .mark(39):
        // An apostrophe between letters belongs to the word; 's is cut off below.
        guard let (n, _) = r.peek(i + w), case .letter = Fold.classify(n) else { break scan }
        buffer.append(39)
      case .mark(46):
        // The dots of "U.S." and "p.m.": single letters with dots between.
        guard letters == 1 || dotted, lastIsSingle(buffer), let (n, nw) = r.peek(i + w),
          case .letter(let c) = Fold.classify(n), !isLetterAt(r, i + w + nw)
        else {
          if dotted {
            i += w
            end = i
          }
          break scan
        }
        buffer.append(46)
        buffer.append(c)
        letters += 1
        if isUpper(n) { capitals += 1 }
        dotted = true
        i += w + nw
        end = i
        continue
      default: break scan
      }
      i += w
      end = i
    }
    var text = String(decoding: buffer, as: UTF8.self)
    let allCaps = letters > 1 && capitals == letters
    if dotted { text.removeAll { $0 == "." } }
    // "US" and "U.S." are the country; "us" is not.
    if text.utf8.count <= 4 {
      if text == "us" && (dotted || allCaps) { text = "u.s" }
      if text == "usa" && (dotted || allCaps) { text = "u.s" }
      if text == "eeuu" { text = "ee.uu" }
    }
    if buffer.count > 2, buffer[buffer.count - 1] == UInt8(ascii: "s"), text.hasSuffix("'s"), text.utf8.count > 2 {
      let stem = String(text.dropLast(2))
      let cut = possessiveStart(r, start, end)
      out.append(
        Token(
          kind: .word, span: TextSpan(start, cut), text: stem, isCapital: capital, isAllCaps: allCaps,
          spaceBefore: space))
      out.append(Token(kind: .possessive, span: TextSpan(cut, end), text: "'s", spaceBefore: false))
      return i
    }
    out.append(
      Token(
        kind: .word, span: TextSpan(start, end), text: text, isCapital: capital, isAllCaps: allCaps,
        spaceBefore: space))
    return i
  }

  /// Byte offset of the apostrophe that starts the final 's.
  private func possessiveStart(_ r: ScalarReader, _ start: Int, _ end: Int) -> Int {
    var i = start
    var cut = end
    while i < end, let (s, w) = r.peek(i) {
      if case .mark(39) = Fold.classify(s) { cut = i }
      i += w
    }
    return cut
  }

  private func lastIsSingle(_ b: [UInt8]) -> Bool { b.count == 1 || (b.count >= 2 && b[b.count - 2] == 46) }

  private func isLetterAt(_ r: ScalarReader, _ i: Int) -> Bool {
    guard let (s, _) = r.peek(i), case .letter = Fold.classify(s) else { return false }
    return true
  }

  private func isUpper(_ s: UInt32) -> Bool {
    if s < 0x80 { return s >= 65 && s <= 90 }
    if s < 0xE0 { return s >= 0xC0 }
    return s >= 0x100 && s <= 0x17F && s % 2 == 0
  }

  private func number(_ r: ScalarReader, from start: Int, space: Bool, into out: inout [Token]) -> Int {
    var i = start
    var end = start
    var groups: [(separator: UInt8, digits: String)] = [(0, "")]
    scan: while let (s, w) = r.peek(i) {
      switch Fold.classify(s) {
      case .digit(let d):
        // No count has as many; the rest is passed over.
        if groups[groups.count - 1].digits.utf8.count < Self.mostDigits {
          groups[groups.count - 1].digits.append(Character(UnicodeScalar(48 + d)))
        }
      case .mark(let m) where m == 44 || m == 46 || m == 39:
        guard let (n, _) = r.peek(i + w), case .digit = Fold.classify(n), groups.count < Self.mostDigits else {
          break scan
        }
        groups.append((m, ""))
      case .space where w >= 1:
        // 302 203: a blank as thousands separator, only before exactly three digits and after one to three.
        guard groups.count > 1 ? groups.last?.separator == 32 : true, groups[0].digits.count <= 3,
          s != 9, threeDigits(r, i + w), groups[0].digits.first != "0", groups.count < Self.mostDigits
        else { break scan }
        groups.append((32, ""))
      default: break scan
      }
      i += w
      end = i
    }
    var written = value(of: groups)
    // Suffix glued on: letters, a percent sign, a plus.
    var suffix = ""
    while let (s, w) = r.peek(i) {
      if case .letter(let c) = Fold.classify(s), suffix.utf8.count < 12 {
        suffix.append(Character(UnicodeScalar(c)))
      } else if case .mark(let m) = Fold.classify(s), m == 37 || m == 43, suffix.isEmpty {
        suffix.append(Character(UnicodeScalar(m)))
        i += w
        end = i
        break
      } else {
        break
      }
      i += w
      end = i
    }
    written.suffix = suffix
    out.append(
      Token(
        kind: .number, span: TextSpan(start, end), text: written.digits + suffix, number: written, spaceBefore: space))
    return i
  }

  private func threeDigits(_ r: ScalarReader, _ from: Int) -> Bool {
    var i = from
    for _ in 0..<3 {
      guard let (s, w) = r.peek(i), case .digit = Fold.classify(s) else { return false }
      i += w
    }
    if let (s, _) = r.peek(i) {
      if case .digit = Fold.classify(s) { return false }
      if case .letter = Fold.classify(s) { return false }
    }
    return true
  }

  /// Tells thousands separators from decimal marks: groups of three after each separator are thousands, unless the
  /// language writes decimals with that mark and there is only one short group.
  private func value(of groups: [(separator: UInt8, digits: String)]) -> WrittenNumber {
    let all = groups.map(\.digits).joined()
    let plain = Double(all) ?? 0
    if groups.count == 1 {
      return WrittenNumber(value: plain, decimals: 0, grouped: false, suffix: "", digits: all)
    }
    let lastGroup = groups[groups.count - 1]
    let restAreThrees = groups.dropFirst().allSatisfy { $0.digits.count == 3 }
    let sameSeparator = groups.dropFirst().allSatisfy { $0.separator == groups[1].separator }
    let leading = groups[0].digits
    if restAreThrees && sameSeparator && leading.count <= 3 && leading != "0" {
      // 182.467 in an English text is a slip for 182,467: three decimals are never written for counts.
      return WrittenNumber(value: plain, decimals: 0, grouped: true, suffix: "", digits: all)
    }
    let whole = groups.dropLast().map(\.digits).joined()
    let decimals = lastGroup.digits.count
    let v = Double(whole + "." + lastGroup.digits) ?? plain
    return WrittenNumber(value: v, decimals: decimals, grouped: groups.count > 2, suffix: "", digits: all)
  }
}
