import Synchronization

/// A line that says how far a long piece of work is, on a terminal and only after a second.
final class Progress: Sendable {
  private struct State {
    var last = ContinuousClock.now
    var isShown = false
  }
  private let started = ContinuousClock.now
  private let state = Mutex(State())

  func say(_ text: @autoclosure () -> String) {
    guard Terminal.errorsAreShown else { return }
    state.withLock { s in
      let now = ContinuousClock.now
      guard now - started > .seconds(1), !s.isShown || now - s.last > .milliseconds(100) else { return }
      Terminal.writeError("\r\u{1B}[K" + Terminal.printable(text()))
      s.isShown = true
      s.last = now
    }
  }

  func clear() {
    state.withLock { s in
      if s.isShown { Terminal.writeError("\r\u{1B}[K") }
      s.isShown = false
    }
  }

  deinit { clear() }
}
