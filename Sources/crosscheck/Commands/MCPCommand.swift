import ArgumentParser
import CrosscheckWeb
import Dispatch
import Glibc

/// `crosscheck mcp`: tools for a language model's program, over standard input and output.
struct MCPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mcp",
    abstract: "Answer a Model Context Protocol client on standard input and output.",
    discussion: """
      Tools: check_text, check_claim, trend, facts, list_data. The catalogue is there as resources. Every answer has
      receipts, and says why when there is none.

      EXAMPLES (in the client’s list of servers)
        {"command": "crosscheck", "args": ["mcp"]}
        crosscheck mcp, with one JSON-RPC message on each line of input
      """)

  @OptionGroup(title: "From where") var store: StoreOptions

  func run() throws {
    let server = MCPServer(try Serving.site(store))
    let done = DispatchSemaphore(value: 0)
    Task {
      await Self.serve(server)
      done.signal()
    }
    done.wait()
  }

  /// Line by line, in order, until the input ends.
  private static func serve(_ server: MCPServer) async {
    var reader = MessageReader(limit: MCPServer.lineLimit)
    while let line = reader.next() {
      let answer: String?
      switch line {
      case .line(let bytes): answer = bytes.allSatisfy { $0 <= 32 } ? nil : await server.answer(bytes)
      case .tooLong: answer = MCPServer.tooLong
      }
      guard let answer else { continue }
      print(answer)
      // Whoever reads is gone: nobody asks any more.
      if !Terminal.flush() { return }
    }
  }
}

/// Lines of standard input, none longer than a limit in memory.
private struct MessageReader {
  enum Line {
    case line([UInt8])
    case tooLong
  }
  let limit: Int
  private var pending: [UInt8] = []
  private var isSkipping = false
  private var hasEnded = false

  init(limit: Int) { self.limit = limit }

  mutating func next() -> Line? {
    var from = 0
    while true {
      if let end = pending[from...].firstIndex(of: 10) {
        let line = Array(pending[..<end])
        pending.removeSubrange(...end)
        if isSkipping {
          isSkipping = false
          return .tooLong
        }
        return .line(line)
      }
      if pending.count > limit {
        isSkipping = true
        pending.removeAll(keepingCapacity: true)
      }
      from = pending.count
      guard !hasEnded else { return nil }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let n = read(STDIN_FILENO, &buffer, buffer.count)
      if n < 0 && errno == EINTR { continue }
      if n <= 0 {
        hasEnded = true
        // A last line without its end is a line all the same.
        if !pending.isEmpty, !isSkipping { pending.append(10) }
        from = 0
        continue
      }
      pending += buffer[..<n]
    }
  }
}
