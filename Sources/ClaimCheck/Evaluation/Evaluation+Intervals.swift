extension Evaluation {
  /// The middle 95% of a score when the articles are drawn anew, with replacement (Efron and Tibshirani, "An Introduction
  /// to the Bootstrap", 1993, ch. 13: percentile intervals). Whole articles are drawn, since claims of one article are
  /// right or wrong together.
  ///
  /// - Parameter draws: how many times; 1,000 settle the ends of an interval of 95% to about a tenth of its width.
  /// - Returns: by score; without those that are shares of nothing.
  public func intervals(draws: Int = 1000) -> [Score: ClosedRange<Double>] {
    let tallies = self.tallies
    guard tallies.count > 1 else { return [:] }
    var generator = SplitMix64(seed: seed)
    var values: [Score: [Double]] = [:]
    for _ in 0..<draws {
      var sum = Tally()
      for _ in tallies.indices { sum.add(tallies[Int.random(in: tallies.indices, using: &generator)]) }
      for s in Score.allCases { if let v = s.value(sum) { values[s, default: []].append(v) } }
    }
    return values.compactMapValues { list in
      guard list.count > 20 else { return nil }
      let sorted = list.sorted()
      let tail = Int((Double(sorted.count) * 0.025).rounded(.down))
      return sorted[tail]...sorted[sorted.count - 1 - tail]
    }
  }
}
