import Testing

@testable import BorderTrends

/// Change points against ruptures (reference.json, entries pelt… and dynp…).
@Suite struct SegmentationTests {
  @Test(arguments: [0.5, 2.0, 8.0])
  func pelt(penalty: Double) throws {
    let y = try Reference.series("logy")
    let expected = try Reference.numbers("pelt_\(penalty)", "bkps").map { Int($0) }.dropLast()
    #expect(Segmentation.pelt(y, penalty: penalty, minimum: 3) == Array(expected))
  }

  @Test(arguments: [1, 2, 4])
  func exact(cuts: Int) throws {
    let y = try Reference.series("logy")
    let expected = try Reference.numbers("dynp_\(cuts)", "bkps").map { Int($0) }.dropLast()
    #expect(Segmentation.exact(y, cuts: cuts, minimum: 3) == Array(expected))
  }

  /// PELT prunes; the plain recursion over every start does not. Both must agree.
  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8])
  func peltEqualsTheUnprunedRecursion(seed: UInt64) {
    var g = SeededGenerator(seed: seed)
    let y = (0..<60).map { i in g.normal() + (i > 20 ? 2 : 0) - (i > 45 ? 1 : 0) }
    for minimum in [1, 3] {
      let cost = Segmentation.Cost(y)
      var best = Array(repeating: Double.infinity, count: 61)
      var from = Array(repeating: 0, count: 61)
      best[0] = -5
      for end in minimum...60 {
        for s in 0...(end - minimum) where s == 0 || s >= minimum {
          let v = best[s] + cost(s, end) + 5
          if v < best[end] { (best[end], from[end]) = (v, s) }
        }
      }
      var cuts: [Int] = []
      var at = from[60]
      while at > 0 {
        cuts.insert(at, at: 0)
        at = from[at]
      }
      #expect(Segmentation.pelt(y, penalty: 5, minimum: minimum) == cuts)
    }
  }

  @Test func reversingTimeMirrorsTheCuts() throws {
    let y = try Reference.series("logy")
    let back = Segmentation.pelt(Array(y.reversed()), penalty: 2)
    #expect(back.map { y.count - $0 }.reversed() == Segmentation.pelt(y, penalty: 2))
  }
}
