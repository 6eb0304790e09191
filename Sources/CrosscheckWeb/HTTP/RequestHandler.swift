import NIOCore
import NIOHTTP1
import Synchronization

/// Requests that are being answered, so that a server that stops can wait for them.
final class Traffic: Sendable {
  private let count = Mutex(0)
  func begin() { count.withLock { $0 += 1 } }
  func end() { count.withLock { $0 -= 1 } }
  var isQuiet: Bool { count.withLock { $0 == 0 } }
}

/// One connection: gathers a request within its limits, has it answered, writes the answer.
///
/// Lives on the connection's event loop; the pipeline hands it one request at a time.
final class RequestHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let site: Site
  private let gate: Gate
  private let traffic: Traffic
  private var head: HTTPRequestHead?
  private var body: [UInt8] = []
  /// The request was refused before its end; what is left of it is not kept.
  private var isRefused = false
  /// Bytes that came after that. A browser reads no answer before it has sent everything, so they are taken in, but
  /// not for ever.
  private var dropped = 0
  private static let dropLimit = 64_000_000
  /// A request is being answered: it is not the peer who keeps waiting.
  private var isAnswering = false

  init(_ site: Site, _ gate: Gate, _ traffic: Traffic) {
    self.site = site
    self.gate = gate
    self.traffic = traffic
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let h):
      head = h
      body = []
      isRefused = false
      dropped = 0
      if let refusal = gate.refusal(Self.ask(h)) {
        refuse(refusal, context)
      } else if let length = h.headers.first(name: "content-length").flatMap(Int.init), length > Gate.bodyLimit {
        refuse(Self.tooLarge, context)
      }
    case .body(let buffer):
      guard !isRefused else {
        dropped += buffer.readableBytes
        if dropped > Self.dropLimit { context.close(promise: nil) }
        return
      }
      guard body.count + buffer.readableBytes <= Gate.bodyLimit else { return refuse(Self.tooLarge, context) }
      body.append(contentsOf: buffer.readableBytesView)
    case .end:
      guard let head else { return }
      guard !isRefused else { return context.close(promise: nil) }
      answer(head, context)
    }
  }

  private static let tooLarge = Refusal(
    413, "too-large",
    "That is more than \(Gate.bodyLimit / 1_000_000) MB, more than any article. Check it with crosscheck check.")

  private static func ask(_ h: HTTPRequestHead) -> Ask {
    let target = h.uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let query = target.count > 1 ? target[1].utf8.prefix(Gate.queryLimit) : "".utf8.prefix(0)
    var ask = Ask(h.method.rawValue, String(target.first ?? "/"), query: Parameters(encoded: query))
    for name in ["host", "origin", "sec-fetch-site", "content-type", "content-encoding"] {
      ask.headers[name] = h.headers.first(name: name)
    }
    return ask
  }

  private func answer(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    var ask = Self.ask(head)
    ask.body = body
    body = []
    traffic.begin()
    isAnswering = true
    let here = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
    let loop = context.eventLoop
    Task { [site, traffic, ask] in
      let answer = await site.answer(ask)
      loop.execute {
        let (handler, context) = here.value
        handler.isAnswering = false
        handler.write(answer, to: head, keepAlive: head.isKeepAlive, context)
        traffic.end()
      }
    }
  }

  private func refuse(_ r: Refusal, _ context: ChannelHandlerContext) {
    isRefused = true
    guard let head else { return }
    write(ErrorPage.answer(r, form: Route(head.uri).form, site: site), to: head, keepAlive: false, context)
  }

  private func write(_ a: Answer, to request: HTTPRequestHead, keepAlive: Bool, _ context: ChannelHandlerContext) {
    var headers = HTTPHeaders(Gate.headers(a))
    headers.add(name: "Content-Length", value: String(a.body.utf8.count))
    if !keepAlive { headers.add(name: "Connection", value: "close") }
    let head = HTTPResponseHead(
      version: request.version, status: HTTPResponseStatus(statusCode: a.status), headers: headers)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    if request.method != .HEAD, !a.body.isEmpty {
      context.write(wrapOutboundOut(.body(.byteBuffer(context.channel.allocator.buffer(string: a.body)))), promise: nil)
    }
    let channel = context.channel
    let written = context.writeAndFlush(wrapOutboundOut(.end(nil)))
    if !keepAlive, !isRefused { written.whenComplete { _ in channel.close(promise: nil) } }
  }

  /// The peer sent nothing for too long.
  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is IdleStateHandler.IdleStateEvent {
      if !isAnswering { context.close(promise: nil) }
    } else {
      context.fireUserInboundEventTriggered(event)
    }
  }

  /// A peer that went away, or no HTTP: there is nobody to answer.
  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
