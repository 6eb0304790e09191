import Dispatch
import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// The pages over HTTP, to this computer alone.
public final class WebServer: Sendable {
  /// Why it could not start.
  public struct Failure: Error {
    public let message: String
  }

  /// Seconds for one request, its body included.
  private static let timeout: TimeInterval = 20

  private let site: Site
  private let server: HTTPServer
  public let port: UInt16

  /// - Parameter port: 0 is not taken: the address must be known to tell whether a request means it.
  public init(_ site: Site, port: UInt16) throws(Failure) {
    self.site = site
    self.port = port
    do {
      // `HTTPServer(port:)` would listen on every interface.
      let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: port)
      server = HTTPServer(
        address: address, timeout: Self.timeout, logger: .disabled, handler: Handler(site: site, gate: Gate(port: port)))
    } catch { throw Failure(message: "127.0.0.1:\(port) is no address to listen on") }
  }

  /// Serves until the process is told to end (SIGINT, SIGTERM), then lets running requests finish.
  ///
  /// - Parameter ready: called once when it listens, with its address.
  public func runUntilStopped(ready: @escaping @Sendable (String) -> Void) throws(Failure) {
    let ended = DispatchSemaphore(value: 0)
    let ending = Ending()
    let sources = [SIGINT, SIGTERM].map { number -> any DispatchSourceSignal in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [server] in
        ending.state.withLock { $0.isAsked = true }
        Task { await server.stop(timeout: 3) }
      }
      source.resume()
      return source
    }
    let port = port
    Task { [server] in
      do { try await server.run() } catch {
        let failure = Failure(message: "127.0.0.1:\(port) cannot be listened on: \(Self.reason(error))")
        ending.state.withLock { if !$0.isAsked { $0.failure = failure } }
      }
      ended.signal()
    }
    Task { [server] in
      do {
        try await server.waitUntilListening(timeout: 5)
        ready("http://127.0.0.1:\(port)/")
      } catch {}
    }
    ended.wait()
    sources.forEach { $0.cancel() }
    if let failure = ending.state.withLock({ $0.failure }) { throw failure }
  }

  /// How it came to its end.
  private final class Ending: Sendable {
    struct State {
      var isAsked = false
      var failure: Failure?
    }
    let state = Mutex(State())
  }

  private static func reason(_ error: any Error) -> String {
    if case SocketError.failed(_, let number, let message) = error {
      return number == EADDRINUSE ? "another program listens there" : message
    }
    return "\(error)"
  }
}

/// Between the HTTP library and the pages.
private struct Handler: HTTPHandler {
  let site: Site
  let gate: Gate

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    var ask = Ask(
      request.method.rawValue, request.target.path(),
      query: Parameters(encoded: request.target.query().utf8.prefix(Gate.queryLimit)))
    for name in ["host", "origin", "sec-fetch-site", "content-type", "content-encoding"] {
      ask.headers[name] = request.headers[HTTPHeader(name)]
    }
    let isHead = ask.method == "HEAD"
    if let refusal = gate.refusal(ask) { return response(ErrorPage.answer(refusal, form: .html, site: site), isHead) }
    if ask.method == "POST" {
      guard let body = try await body(of: request) else {
        let limit = Refusal(
          413, "too-large",
          "That is more than \(Gate.bodyLimit / 1_000_000) MB, more than any article. Check it with crosscheck check.")
        return response(ErrorPage.answer(limit, form: Route(ask.path).form, site: site), false, close: true)
      }
      ask.body = body
    }
    return response(await site.answer(ask), isHead)
  }

  /// Nil where there is more than the limit; the rest is then not kept.
  private func body(of request: HTTPRequest) async throws -> [UInt8]? {
    if let count = request.bodySequence.count, count > Gate.bodyLimit { return nil }
    var bytes: [UInt8] = []
    for try await chunk in request.bodySequence {
      bytes += chunk
      if bytes.count > Gate.bodyLimit { return nil }
    }
    return bytes
  }

  private func response(_ a: Answer, _ isHead: Bool, close: Bool = false) -> HTTPResponse {
    var headers = HTTPHeaders()
    for (name, value) in Gate.headers(a) { headers[HTTPHeader(name)] = value }
    if close { headers[.connection] = "close" }
    return HTTPResponse(
      statusCode: HTTPStatusCode(a.status, phrase: Self.phrases[a.status] ?? "Status"), headers: headers,
      body: isHead ? Data() : Data(a.body.utf8))
  }

  private static let phrases = [
    200: "OK", 303: "See Other", 400: "Bad Request", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
    413: "Content Too Large", 415: "Unsupported Media Type", 422: "Unprocessable Content",
  ]
}
