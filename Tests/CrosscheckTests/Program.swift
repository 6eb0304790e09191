import Glibc

/// The built binary, run as a process.
struct Program {
  struct Result {
    var status: Int32
    /// The signal that ended it, 0 for none: a trap is 4 (SIGILL) or 5 (SIGTRAP).
    var signal: Int32
    var output: String
    var errors: String
    /// But for what the first run of all says, whichever that is: that it loads the figures, or waits for one that does.
    var errorLines: [String] {
      errors.split(separator: "\n").map(String.init).filter {
        !$0.hasPrefix("Nothing is loaded yet") && !$0.hasPrefix("Another load is writing")
      }
    }
  }

  /// Beside the test bundle in the build folder.
  static let path: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let n = readlink("/proc/self/exe", &buffer, 4095)
    let own = n > 0 ? String(decoding: buffer[..<n].map { UInt8(bitPattern: $0) }, as: UTF8.self) : ""
    // Either the bundle itself runs, or the toolchain's helper with the bundle's path among its arguments.
    for candidate in [own] + CommandLine.arguments {
      guard let slash = candidate.lastIndex(of: "/") else { continue }
      let beside = candidate[..<slash] + "/crosscheck"
      if access(String(beside), X_OK) == 0 { return String(beside) }
    }
    return packageRoot + "/.build/debug/crosscheck"
  }()

  static let packageRoot: String = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - environment: over that of the tests.
  ///   - largestFile: no file may be written beyond so many blocks of 512 bytes, as on a full disk.
  ///   - wrapper: a program with its arguments that runs it.
  static func run(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:], largestFile: Int? = nil,
    as wrapper: [String] = []
  ) -> Result {
    let folder = Scratch()
    if let input { folder.write("in", input) }
    let pid = spawn(
      arguments, input: input == nil ? "/dev/null" : folder.path("in"), output: folder.path("out"),
      errors: folder.path("err"), environment: environment, largestFile: largestFile, as: wrapper)
    return finish(pid, output: folder.path("out"), errors: folder.path("err"))
  }

  /// Waits for one that was spawned.
  static func finish(_ pid: pid_t, output: String, errors: String) -> Result {
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    return Result(
      status: status >> 8 & 0xFF, signal: status & 0x7F, output: Scratch.contents(output),
      errors: Scratch.contents(errors))
  }

  static func spawn(
    _ arguments: [String], input: String = "/dev/null", output: String = "/dev/null", errors: String = "/dev/null",
    environment: [String: String] = [:], largestFile: Int? = nil, as wrapper: [String] = []
  ) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var variables = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "SWIFT_BACKTRACE": "enable=no"]
    variables.merge(environment) { $1 }
    // With the signal ignored, a write beyond the limit fails as one on a full disk does.
    let shell = largestFile.map { ["/bin/sh", "-c", "trap '' XFSZ; ulimit -f \($0); exec \"$0\" \"$@\"", path] }
    let command = wrapper + (shell ?? [path]) + arguments
    var argv: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var pid: pid_t = -1
    posix_spawn(&pid, command[0], &actions, nil, &argv, &envp)
    return pid
  }
}

/// A folder of its own, removed with everything in it.
final class Scratch: Sendable {
  let root: String
  init() {
    var template = Array("/tmp/crosscheck-cli-XXXXXX".utf8CString)
    root = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
  }
  func path(_ name: String) -> String { root + "/" + name }
  var store: String { path("store.sqlite") }

  @discardableResult func makeFolder(_ name: String) -> String {
    mkdir(path(name), 0o755)
    return path(name)
  }

  @discardableResult func write(_ name: String, _ text: String) -> String { write(name, Array(text.utf8)) }

  @discardableResult func write(_ name: String, _ bytes: [UInt8]) -> String {
    let fd = open(path(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var done = 0
    while done < bytes.count {
      let n = bytes[done...].withUnsafeBytes { Glibc.write(fd, $0.baseAddress, $0.count) }
      if n <= 0 { break }
      done += n
    }
    close(fd)
    return path(name)
  }

  func read(_ name: String) -> String { Self.contents(path(name)) }

  static func contents(_ path: String) -> String {
    let fd = open(path, O_RDONLY)
    guard fd >= 0 else { return "" }
    defer { close(fd) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let n = Glibc.read(fd, &buffer, buffer.count)
      if n <= 0 { break }
      bytes += buffer[..<n]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  deinit {
    let pid = launch(["/bin/rm", "-rf", root])
    var status: Int32 = 0
    waitpid(pid, &status, 0)
  }

  private func launch(_ command: [String]) -> pid_t {
    var argv: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { argv.forEach { free($0) } }
    var pid: pid_t = -1
    posix_spawn(&pid, command[0], nil, nil, &argv, nil)
    return pid
  }
}
