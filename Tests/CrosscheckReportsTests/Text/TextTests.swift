import BorderData
import Testing

@testable import CrosscheckReports

struct TextTests {
  /// Expected values by hand; 2.675 and 1.005 are the halves that binary fractions get wrong.
  @Test(arguments: [
    (2.675, 2, "2.68"), (1.005, 2, "1.01"), (-18.35, 1, "−18.4"), (0, 0, "0"), (-0.04, 1, "0.0"),
    (520_085, 0, "520,085"), (1_234_567.891, 1, "1,234,567.9"), (0.5, 0, "1"), (999.999, 2, "1,000.00"),
  ])
  func fixed(x: Double, decimals: Int, text: String) { #expect(Digits.fixed(x, decimals: decimals) == text) }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1_000, "1k"), (1_250, "1.3k"), (46_422, "46k"), (999_600, "1m"), (2_475_669, "2.48m"),
    (-12_000, "−12k"), (0.25, "0.25"), (12_500_000, "12.5m"),
  ])
  func short(x: Double, text: String) { #expect(Digits.short(x) == text) }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300])
  func noNumberIsNoTrap(x: Double) {
    #expect(Digits.fixed(x) == "–")
    #expect(Digits.coordinate(x) == "0")
    _ = Digits.short(x)
    _ = Digits.percent(x)
  }

  @Test(arguments: [(1.5, "1.5"), (-0.126, "-0.13"), (10.05, "10.05"), (3, "3"), (0.999, "1"), (-0.001, "0")])
  func coordinates(x: Double, text: String) { #expect(Digits.coordinate(x) == text) }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+SUM(A1)", "'+SUM(A1)"), ("-5", "-5"), ("-5%", "'-5%"), ("@x", "'@x"),
    ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("−18.4%", "−18.4%"), ("\tx", "'\tx"), ("", ""),
  ])
  func cells(raw: String, cell: String) { #expect(CSVText.cell(raw) == cell) }

  @Test func jsonStringsSurviveAPage() {
    let v = JSONValue.object([("a", .string("</script>\u{2028}\u{1}\u{202E}é&")), ("b", .finite(.nan))])
    let expected = """
      {
        "a": "\\u003c/script\\u003e\\u2028\\u0001\\u202eé\\u0026",
        "b": null
      }

      """
    #expect(v.document() == expected)
  }

  @Test func lineTableCountsCharactersNotBytes() {
    let t = LineTable("aé\nxyz")
    #expect(t.position(3) == (1, 3))
    #expect(t.position(4) == (2, 1))
    #expect(t.position(6) == (2, 3))
    #expect(t.position(99) == (2, 4))
  }
}
