import Glibc

/// A chart as a picture of dots, drawn by librsvg's `rsvg-convert`.
enum Picture {
  /// Dots for each CSS pixel, so that it is sharp in print and on fine screens.
  private static let zoom = "--zoom=2"

  /// Writes the chart as PNG to standard output.
  static func writePNG(_ svg: String) throws {
    var name = Array("/tmp/crosscheck-XXXXXX".utf8CString)
    let fd = mkstemp(&name)
    guard fd >= 0 else { throw failure("no file can be made in /tmp") }
    let path = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    defer { unlink(path) }
    let bytes = Array(svg.utf8)
    var done = 0
    while done < bytes.count {
      let n = bytes[done...].withUnsafeBytes { write(fd, $0.baseAddress, $0.count) }
      if n < 0 && errno == EINTR { continue }
      guard n > 0 else { break }
      done += n
    }
    close(fd)
    guard done == bytes.count else { throw failure("\(path) cannot be written") }
    // What was printed before stands before.
    fflush(nil)
    let words: [String] = ["rsvg-convert", "--format=png", zoom, path]
    var argv: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { argv.forEach { free($0) } }
    var pid: pid_t = -1
    let code = posix_spawnp(&pid, "rsvg-convert", nil, nil, &argv, environ)
    guard code == 0 else {
      throw CommandFailure(
        .missingInput, "a PNG is drawn by rsvg-convert, which is not installed",
        remedy: "install it (Debian: apt-get install librsvg2-bin), or take --format svg")
    }
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    guard status == 0 else { throw failure("rsvg-convert could not draw the chart") }
  }

  private static func failure(_ what: String) -> CommandFailure {
    CommandFailure(.storeFailed, what, remedy: "take --format svg")
  }
}
