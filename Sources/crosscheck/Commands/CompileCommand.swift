import ArgumentParser
import BorderData
import Glibc

/// `crosscheck compile`: publishers' files into the tidy tables that ship.
struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Compile publishers' files into the tidy tables of data/.",
    discussion: """
      Reads the files listed in the recipes, keeps for every month the newest release's rows, and writes one CSV file \
      a table with a datapackage.json that names publisher, licence and the sha256 of every source file.

      EXAMPLE: crosscheck compile --from ../publishers --to data
      """)

  @Option(name: .long, help: "Folder of the publishers' files.") var from: String
  @Option(name: .long, help: "Folder to write into.") var to: String = "data"

  func run() throws {
    do {
      let outcomes = try DataCompiler.compile(from: from, to: to) { Self.complain($0) }
      for o in outcomes { print("\(o.path): \(o.rows) rows, \(o.bytes) bytes, \(o.coverage)") }
    } catch {
      Self.complain("crosscheck: \(error)")
      throw ExitCode(error.exitCode)
    }
  }

  private static func complain(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
