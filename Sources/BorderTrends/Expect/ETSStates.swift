extension ETS {
  /// States before the first value, by the heuristic of Hyndman et al. 2008, § 2.6.1: seasons from a centred moving
  /// average over up to five cycles, level and slope from a line through the first ten deseasoned values.
  struct Start {
    let season: Season
    let period: Int
    let level: Double
    let slope: Double
    /// For the first `period` values, in order.
    let seasonal: [Double]

    init(season: Season, period: Int, level: Double, slope: Double, seasonal: [Double]) {
      self.season = season
      self.period = period
      self.level = level
      self.slope = slope
      self.seasonal = seasonal
    }

    init?(_ y: [Double], season: Season, period: Int) {
      let n = y.count
      guard n >= 10, period >= 1 else { return nil }
      self.season = season
      self.period = season == .none ? 1 : period
      var base = y
      if season == .none {
        seasonal = [0]
      } else {
        let least = 10 + 2 * (period / 2)
        guard period >= 2, n >= 2 * period, n >= least else { return nil }
        let cycles = max(min(5, n / period), (least + period - 1) / period)
        let used = Array(y.prefix(cycles * period))
        var average = Array(repeating: Double.nan, count: used.count)
        let half = period / 2
        for i in half..<max(half, used.count - half) {
          if period % 2 == 0 {
            var sum = (used[i - half] + used[i + half]) / 2
            for j in (i - half + 1)..<(i + half) { sum += used[j] }
            average[i] = sum / Double(period)
          } else {
            average[i] = used[(i - half)...(i + half)].reduce(0, +) / Double(period)
          }
        }
        var effects = Array(repeating: 0.0, count: period)
        for k in 0..<period {
          let values = stride(from: k, to: used.count, by: period).compactMap { i -> Double? in
            guard !average[i].isNaN else { return nil }
            return used[i] - average[i]
          }
          guard !values.isEmpty else { return nil }
          effects[k] = mean(values)
        }
        let centre = mean(effects)
        seasonal = effects.map { $0 - centre }
        base = average.filter { !$0.isNaN }
      }
      guard base.count >= 10,
        let line = LeastSquares((1...10).map { [1, Double($0)] }, Array(base.prefix(10)))
      else { return nil }
      level = line.beta[0]
      slope = line.beta[1]
    }
  }

  /// One pass of the recursions over the data.
  struct Run {
    var fitted: [Double]
    var residuals: [Double]
    var level: Double
    var slope: Double
    var upcoming: [Double]
    let logLikelihood: Double

    init(_ y: [Double], _ start: Start, _ p: Parameters) {
      let n = y.count
      let m = start.seasonal.count
      var fits = Array(repeating: 0.0, count: n)
      var errors = fits
      var s = start.seasonal
      var last = (start.level, start.slope)
      logLikelihood = Self.pass(y, start, p, &s, &last) { i, fit, e in
        fits[i] = fit
        errors[i] = e
      }
      fitted = fits
      residuals = errors
      (level, slope) = last
      upcoming = (0..<m).map { s[(n + $0) % m] }
    }

    /// The likelihood alone, which is all that the search for parameters looks at.
    static func logLikelihood(_ y: [Double], _ start: Start, _ p: Parameters) -> Double {
      var s = start.seasonal
      var last = (start.level, start.slope)
      return pass(y, start, p, &s, &last) { _, _, _ in }
    }

    @inline(__always)
    private static func pass(
      _ y: [Double], _ start: Start, _ p: Parameters, _ s: inout [Double], _ last: inout (Double, Double),
      _ keep: (Int, Double, Double) -> Void
    ) -> Double {
      let n = y.count
      let m = s.count
      var (l, b) = last
      let betaStar = p.beta / p.alpha
      let gammaStar = p.gamma / (1 - p.alpha)
      var squares = 0.0
      var k = 0
      for i in 0..<n {
        let base = l + p.phi * b
        let before = l
        let q = s[k]
        let fit: Double
        switch start.season {
        case .none:
          fit = base
          l = p.alpha * y[i] + (1 - p.alpha) * base
        case .additive:
          fit = base + q
          l = p.alpha * (y[i] - q) + (1 - p.alpha) * base
          s[k] = gammaStar * (y[i] - l) + (1 - gammaStar) * q
        }
        b = betaStar * (l - before) + (1 - betaStar) * p.phi * b
        let e = y[i] - fit
        keep(i, fit, e)
        squares += e * e
        k = k + 1 == m ? 0 : k + 1
      }
      last = (l, b)
      return -Double(n) / 2 * (naturalLog(2 * .pi * squares / Double(n)) + 1)
    }
  }
}
