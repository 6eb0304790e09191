import Synchronization

/// A value made when it is first asked for.
final class Lazily<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// Two that ask at once wait for one making.
  var value: Value {
    made.withLock { held in
      if let held { return held }
      let fresh = make()
      held = fresh
      return fresh
    }
  }
}
