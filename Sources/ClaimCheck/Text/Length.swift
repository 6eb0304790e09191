/// A stated number as a whole one: a text may state more than an integer holds, or than calendars can count.
enum Length {
  static func whole(_ x: Double, atMost limit: Double = 10_000) -> Int {
    x.isFinite ? Int(min(max(x, 0), limit)) : 0
  }
}
