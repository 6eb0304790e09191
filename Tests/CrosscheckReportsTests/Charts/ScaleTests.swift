import Testing

@testable import CrosscheckReports

struct ScaleTests {
  @Test(arguments: [[0.0], [5, 5, 5], [1e-9], [-3, 7], [704_903, 91_570], [Double](), [.nan, 4], [0.3, 0.31]])
  func coversItsValues(values: [Double]) {
    for zero in [true, false] {
      let s = ValueScale(values, zero: zero)
      #expect(s.high > s.low)
      #expect((2...12).contains(s.ticks.count))
      for v in values where v.isFinite { #expect(v >= s.low - 1e-9 && v <= s.high + 1e-9) }
      if zero { #expect(s.low <= 0 && s.ticks.contains(0)) }
    }
  }

  @Test func spreadLabelsKeepTheirOrderAndDistance() {
    let placed = Labels.spread([10, 11, 12, 90], gap: 15, low: 0, high: 100)
    #expect(zip(placed, placed.dropFirst()).allSatisfy { $1 - $0 >= 15 - 1e-9 })
    #expect(placed.allSatisfy { (0...100).contains($0) })
  }

  @Test func chosenLabelsDoNotTouch() {
    let centres = (0..<40).map { Double($0) * 10 }
    let chosen = Labels.choose(centers: centres, widths: Array(repeating: 34, count: 40), first: [13])
    #expect(chosen.contains(13))
    for (a, b) in zip(chosen, chosen.dropFirst()) { #expect(centres[b] - centres[a] >= 40) }
  }
}
