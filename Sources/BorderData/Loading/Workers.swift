import Glibc
import Synchronization

/// A few threads for work that is the same many times over: plain POSIX threads, since the standard library's
/// concurrency would make every caller asynchronous for the sake of a loop.
package enum Workers {
  /// Processors that this process may use, at most `limit`.
  package static func count(atMost limit: Int = 8) -> Int {
    max(1, min(limit, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
  }

  /// Runs `body` for 0..<n, on as many threads as there are processors, and returns when all are done.
  package static func forEach(_ n: Int, atMost limit: Int = 8, _ body: @escaping @Sendable (Int) -> Void) {
    let threads = min(n, count(atMost: limit))
    let next = Counter()
    let work: @Sendable () -> Void = {
      while true {
        let i = next.take()
        if i >= n { return }
        body(i)
      }
    }
    let helpers = (1..<max(1, threads)).compactMap { _ in Helper(work) }
    work()
    for h in helpers { h.join() }
  }

  private final class Counter: Sendable {
    private let value = Atomic<Int>(0)
    func take() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
  }
}

/// One thread that runs a closure; `join` waits for it.
final class Helper {
  private var thread = pthread_t()

  private final class Box {
    let work: @Sendable () -> Void
    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }

  /// Nil when no thread can be had: then the caller does the work itself.
  init?(_ work: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Box(work))
    let made = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Box>.fromOpaque(context).takeRetainedValue().work()
        return nil
      }, box.toOpaque())
    guard made == 0 else {
      box.release()
      return nil
    }
  }

  func join() { pthread_join(thread, nil) }
}

/// A value that one thread writes and another reads after joining it.
final class Slot<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  init() {}
  func put(_ v: Value) { value.withLock { $0 = v } }
  func take() -> Value? { value.withLock { $0 } }
}
