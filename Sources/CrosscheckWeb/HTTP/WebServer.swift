import Dispatch
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix

/// The pages over HTTP, to this computer alone.
public struct WebServer: Sendable {
  /// Why it could not start.
  public struct Failure: Error {
    public let message: String
  }

  /// A connection on which nothing comes for so long is closed: a slow sender holds nothing up.
  static let idleSeconds: Int64 = 20
  /// So long may the requests that run take when the server stops.
  static let lastSeconds: Int64 = 5

  private let site: Site
  public let port: UInt16

  public init(_ site: Site, port: UInt16) {
    self.site = site
    self.port = port
  }

  /// Serves until the process is told to end (SIGINT, SIGTERM), then lets the requests that run finish.
  ///
  /// - Parameter ready: called once when it listens, with its address.
  public func runUntilStopped(ready: (String) -> Void) throws(Failure) {
    Self.allowManyConnections()
    // One thread moves bytes; the answers are worked out on all cores.
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let traffic = Traffic()
    let gate = Gate(port: port)
    let bootstrap = ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 2048)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { [site] channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          try pipeline.addHandler(IdleStateHandler(readTimeout: .seconds(Self.idleSeconds)))
          // Holds back a second request on a connection until the first is answered.
          try pipeline.configureHTTPServerPipeline(withPipeliningAssistance: true, withErrorHandling: true)
          try pipeline.addHandler(RequestHandler(site, gate, traffic))
        }
      }
    let stop = DispatchSemaphore(value: 0)
    let signals = [SIGINT, SIGTERM].map { number -> any DispatchSourceSignal in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { stop.signal() }
      source.resume()
      return source
    }
    defer { signals.forEach { $0.cancel() } }
    let listener: any Channel
    do { listener = try bootstrap.bind(host: "127.0.0.1", port: Int(port)).wait() } catch {
      try? group.syncShutdownGracefully()
      throw Failure(message: "127.0.0.1:\(port) cannot be listened on: \(Self.reason(error))")
    }
    ready("http://127.0.0.1:\(port)/")
    stop.wait()
    try? listener.close().wait()
    let end = ContinuousClock.now + .seconds(Self.lastSeconds)
    while !traffic.isQuiet, ContinuousClock.now < end { usleep(10_000) }
    try? group.syncShutdownGracefully()
  }

  private static func reason(_ error: any Error) -> String {
    guard let io = error as? IOError else { return "\(error)" }
    return io.errnoCode == EADDRINUSE ? "another program listens there" : String(cString: strerror(io.errnoCode))
  }

  /// A thousand connections at once take a thousand descriptors, which is where many systems stop unless asked.
  private static func allowManyConnections() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, 8192)
    _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}
