import BorderData
import Glibc
import Testing

@testable import crosscheck

/// `crosscheck check --jsonl`: many articles in, findings out.
@Suite struct StreamTests {
  private func run(_ lines: [String], _ more: String...) -> Program.Result {
    Program.run(
      ["check", "--jsonl", "--store", CheckTests.scratch.path("bundled.sqlite")] + more,
      input: lines.joined(separator: "\n"))
  }

  private func objects(_ output: String) throws -> [JSONValue] {
    try output.split(separator: "\n").map { try #require(JSONValue(parsing: Array($0.utf8)), "\($0)") }
  }

  // Panama's total for 2023 as the Servicio Nacional de Migración printed it, and a number that it is not.
  private let right =
    #"{"id":"r","text":"In 2023, 520,085 people crossed the Darién.","date":"2024-03-01","lang":"en"}"#
  private let wrong = #"{"id":7,"text":"In 2023, 410,085 people crossed the Darién.","date":"2024-03-01","lang":"en"}"#

  @Test func aFindingIsALineWithItsArticleAndItsFigure() throws {
    let r = run([right])
    #expect(r.status == 0, "\(r.errors)")
    let found = try #require(try objects(r.output).first)
    #expect(found["article"]?.string == "r")
    #expect(found["verdict"]?.string == "supported")
    #expect(found["figures"]?.array.first?["value"]?.int == 520_085)
    #expect(found["figures"]?.array.first?["files"]?.strings == ["panama-darien.csv"])
  }

  @Test func linesAnswerInTheOrderInWhichTheyCame() throws {
    let many = (0..<500).map { i in
      #"{"id":\#(i),"text":"In 2023, 520,085 people crossed the Darién. In 2022, 248,284 did.","lang":"en"}"#
    }
    let found = try objects(run(many).output)
    let order = found.map { $0["line"]?.int ?? -1 }
    #expect(order == order.sorted())
    #expect(Set(order) == Set(1...500))
  }

  /// A bad line is told with its number, and the ones after it are read.
  @Test func aBadLineIsAnErrorLineAndNoStop() throws {
    let r = run([
      right, "no json", "", #"{"id":"x"}"#, #"{"id":"y","text":"Hello.","date":"soon"}"#,
      #"{"id":"z","text":"Hello.","lang":"fr"}"#, #"["a"]"#, #"{"text":3}"#, wrong,
    ])
    let found = try objects(r.output)
    #expect(found.compactMap { $0["error"] == nil ? nil : $0["line"]?.int } == [2, 4, 5, 6, 7, 8])
    #expect(found.compactMap { $0["verdict"]?.string } == ["supported", "contradicted"])
    #expect(found.last?["article"]?.int == 7)
    // The first run of all may also say that it loads the figures.
    #expect(r.errors.hasSuffix("standard input: 6 bad lines, told in the output\n"))
    #expect(r.status == 1)
    #expect(run([right, "no json"]).status == 65)
    #expect(run([wrong], "--fail-on", "never").status == 0)
  }

  /// The same findings as an article at a time gives.
  @Test func aStreamFindsWhatACheckFinds() throws {
    let text = CheckTests.sample
    let one = Program.run(
      ["check", "-", "--date", "2025-02-10", "--format", "json", "--store", CheckTests.scratch.path("bundled.sqlite")],
      input: text)
    let alone = try #require(JSONValue(parsing: Array(one.output.utf8)))["findings"]?.array ?? []
    let line = JSONValue.object([.init("text", .string(text)), .init("date", .string("2025-02-10"))]).line()
    let streamed = try objects(run([line]).output)
    #expect(!alone.isEmpty)
    #expect(streamed.map { $0["quote"]?.string } == alone.map { $0["quote"]?.string })
    #expect(streamed.map { $0["verdict"]?.string } == alone.map { $0["verdict"]?.string })
  }

  /// A program that writes a line and waits gets its answer before it writes the next.
  @Test func anAnswerComesBeforeTheEndOfTheInput() throws {
    var toProgram: [Int32] = [0, 0]
    var fromProgram: [Int32] = [0, 0]
    try #require(pipe(&toProgram) == 0 && pipe(&fromProgram) == 0)
    _ = fcntl(toProgram[1], F_SETFD, FD_CLOEXEC)
    _ = fcntl(fromProgram[0], F_SETFD, FD_CLOEXEC)
    let pid = Program.spawn(
      ["check", "--jsonl", "--store", CheckTests.scratch.path("bundled.sqlite")],
      input: "/dev/fd/\(toProgram[0])", output: "/dev/fd/\(fromProgram[1])")
    close(toProgram[0])
    close(fromProgram[1])
    let line = Array((right + "\n").utf8)
    #expect(write(toProgram[1], line, line.count) == line.count)
    var p = pollfd(fd: fromProgram[0], events: Int16(POLLIN), revents: 0)
    #expect(poll(&p, 1, 60_000) == 1, "no answer within a minute")
    close(toProgram[1])
    close(fromProgram[0])
    var status: Int32 = 0
    waitpid(pid, &status, 0)
  }

  @Test func whatDoesNotGoTogetherIsRefused() {
    #expect(run([right], "--format", "json").status == 64)
    #expect(run([right], "--date", "2025-01-01").status == 64)
    #expect(run([right], "article.txt").status == 64)
    #expect(Program.run(["check"]).status == 64)
  }
}
