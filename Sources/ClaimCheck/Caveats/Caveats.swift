import BorderData
import BorderTrends

/// One thing that a reader may have to know beside a verdict.
protocol CaveatRule: Sendable {
  func caveat(for f: Finding, _ c: Finishing) -> Caveat?
}

/// Every caveat rule, in the order shown. A new caveat is one new file and one line here.
enum Caveats {
  static let all: [any CaveatRule] = []
}
