import BorderData
import Testing

struct CSVWriterTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("two\nlines", "\"two\nlines\""),
    // OWASP, CSV Injection.
    ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
    (" lead", "\" lead\""),
  ])
  func cells(_ text: String, _ written: String) {
    var w = CSVWriter()
    w.text(text)
    w.endRecord()
    #expect(w.string == written + "\n")
  }

  @Test func numbersAreLeftAlone() {
    var w = CSVWriter()
    w.text("change")
    w.number(-12)
    w.endRecord()
    #expect(w.string == "change,-12\n")
  }
}
