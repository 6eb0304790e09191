/// A large value kept apart from what holds it: copied only where a copy is changed.
///
/// A finder is handed to hundreds of rules for each sentence, and handing it on moves all that lies in it.
struct Apart<Value: Sendable>: Sendable {
  /// Always one: an array's elements lie apart, and are copied only where two arrays of them part ways.
  private var kept: [Value]

  init(_ value: Value) { kept = [value] }

  var value: Value {
    _read { yield kept[0] }
    _modify { yield &kept[0] }
  }
}
