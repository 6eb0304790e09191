import BorderData
import BorderTrends
import ClaimCheck
import CrosscheckReports
import Glibc
import Synchronization

/// `crosscheck check --jsonl`: articles in, findings out, a line each and in the same order, on every processor and in
/// bounded memory: one batch of lines is held at a time.
struct ArticleStream {
  let checker: Checker
  let output: Int32

  struct Summary: Sendable {
    var articles = 0
    var badLines = 0
    var verdicts: Set<Verdict> = []
  }

  /// What one line gave: lines to be written, and what they say.
  private struct Answer: Sendable {
    var text: [UInt8] = []
    var isBad = false
    var isBlank = false
    var verdicts: Set<Verdict> = []
  }

  func run(_ input: Int32) throws -> Summary {
    var reader = LineReader(input)
    var summary = Summary()
    while let lines = try reader.next() {
      let answers = Answers(lines.count)
      let checker = checker
      Workers.forEach(lines.count) { i in answers.put(Self.answer(lines[i], checker), at: i) }
      var text: [UInt8] = []
      for answer in answers.all {
        text += answer.text
        if answer.isBad { summary.badLines += 1 } else if !answer.isBlank { summary.articles += 1 }
        summary.verdicts.formUnion(answer.verdicts)
      }
      guard try write(text) else { break }
    }
    return summary
  }

  private static func answer(_ line: LineReader.Line, _ checker: Checker) -> Answer {
    guard let bytes = line.bytes else {
      return bad(ArticleLine.Problem(what: "longer than \(LineReader.longest >> 20) MB"), line.number)
    }
    guard bytes.contains(where: { $0 > 32 }) else { return Answer(isBlank: true) }
    do throws(ArticleLine.Problem) {
      let article = try ArticleLine(bytes)
      let check = checker.check(article.article)
      var answer = Answer()
      let id = article.id.line()
      for finding in check.findings {
        FindingLine.append(finding, id: id, line: line.number, checker.figures, to: &answer.text)
        answer.text.append(UInt8(ascii: "\n"))
        answer.verdicts.insert(finding.verdict)
      }
      return answer
    } catch { return bad(error, line.number) }
  }

  private static func bad(_ problem: ArticleLine.Problem, _ number: Int) -> Answer {
    Answer(text: Array((FindingLine.problem(problem.what, id: problem.id, line: number) + "\n").utf8), isBad: true)
  }

  /// False when nobody reads the answers any more.
  private func write(_ text: [UInt8]) throws -> Bool {
    try text.withUnsafeBufferPointer { bytes in
      var done = 0
      while done < bytes.count {
        let n = Glibc.write(output, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        if n < 0 && errno == EINTR { continue }
        if n < 0 && errno == EPIPE { return false }
        guard n > 0 else {
          throw CommandFailure(.storeFailed, "standard output: cannot be written (\(String(cString: strerror(errno))))")
        }
        done += n
      }
      return true
    }
  }

  /// The answers of a batch, each put by the thread that made it.
  private final class Answers: Sendable {
    private let list: Mutex<[Answer]>
    init(_ count: Int) { list = Mutex(Array(repeating: Answer(), count: count)) }
    func put(_ a: Answer, at i: Int) { list.withLock { $0[i] = a } }
    var all: [Answer] { list.withLock { $0 } }
  }
}
