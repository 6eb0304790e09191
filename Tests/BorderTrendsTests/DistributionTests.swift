import Testing

@testable import BorderTrends

/// Against SciPy (reference.json, entries normal, t, f).
@Suite struct DistributionTests {
  @Test func normal() throws {
    expectClose(
      try Reference.numbers("normal", "z").map(Distribution.normalCDF), try Reference.numbers("normal", "cdf"), 1e-12,
      floor: 1e-300)
    expectClose(
      try Reference.numbers("normal", "p").map(Distribution.normalQuantile), try Reference.numbers("normal", "ppf"),
      1e-12)
  }

  @Test func studentsT() throws {
    let x = try Reference.numbers("t", "x")
    let df = try Reference.numbers("t", "df")
    expectClose(
      zip(x, df).map { Distribution.tUpper($0, df: $1) }, try Reference.numbers("t", "sf"), 1e-10, floor: 1e-300)
    expectClose(
      df.map { Distribution.tQuantile(0.975, df: $0) }, try Reference.numbers("t", "ppf975"), 1e-10)
  }

  @Test func fisher() throws {
    let x = try Reference.numbers("f", "x")
    let d1 = try Reference.numbers("f", "d1")
    let d2 = try Reference.numbers("f", "d2")
    let mine = x.indices.map { Distribution.fUpper(x[$0], d1[$0], d2[$0]) }
    expectClose(mine, try Reference.numbers("f", "sf"), 1e-10, floor: 1e-300)
  }

  @Test func generatorIsTheSameEverywhere() {
    // SplitMix64 of seed 1234567 (values of the reference C code by Vigna, prng.di.unimi.it/splitmix64.c).
    var g = SeededGenerator(seed: 1_234_567)
    #expect(g.next() == 6_457_827_717_110_365_317)
    #expect(g.next() == 3_203_168_211_198_807_973)
  }
}
