import Glibc

/// Where words go: answers to standard output, everything else to standard error.
enum Terminal {
  static let outputIsTerminal = isatty(STDOUT_FILENO) == 1
  static let errorsAreShown = isatty(STDERR_FILENO) == 1

  /// Colour only on a terminal, and not where it is refused (no-color.org) or cannot be shown.
  static var colour: Bool { outputIsTerminal && colourIsWelcome }

  private static var colourIsWelcome: Bool {
    if let refused = environment("NO_COLOR"), !refused.isEmpty { return false }
    return environment("TERM") != "dumb"
  }

  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Columns of the terminal; 100 where there is none.
  static var width: Int {
    var size = winsize()
    guard outputIsTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return 100 }
    return Int(size.ws_col)
  }

  /// One line on standard error, as `crosscheck: what; what to do`.
  static func complain(_ message: String) { note("crosscheck: " + message) }

  /// Sends on what was printed, to a reader that waits for it; false where nobody takes it.
  @discardableResult static func flush() -> Bool { fflush(nil) == 0 }

  /// The status to end with where what was printed does not reach standard output, as on a full disk; nil where it does,
  /// or where its reader has gone.
  static func undelivered() -> ExitStatus? {
    guard !flush(), errno != EPIPE else { return nil }
    let why = String(cString: strerror(errno))
    writeError("crosscheck: standard output: cannot be written: \(why); make room, or send it elsewhere\n")
    return .storeFailed
  }

  /// A line on standard error.
  static func note(_ line: String) {
    // What was printed before stands before.
    fflush(nil)
    writeError(printable(line) + "\n")
  }

  static func writeError(_ text: String) {
    var text = text
    text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// File names and cells may hold anything; control characters in them must not steer the terminal.
  static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var out = ""
    for scalar in text.unicodeScalars {
      if isControl(scalar) {
        out += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static func isControl(_ s: Unicode.Scalar) -> Bool {
    switch s.value {
    case 9: false
    case 0..<32, 127..<160, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
