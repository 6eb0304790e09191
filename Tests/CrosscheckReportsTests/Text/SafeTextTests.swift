import Testing

@testable import CrosscheckReports

struct SafeTextTests {
  @Test(arguments: [
    ("plain é 🧭 text", "plain é 🧭 text"), ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("a\u{202E}b", "a⟨U+202E⟩b"),
    ("a\u{2066}b\u{2069}", "a⟨U+2066⟩b⟨U+2069⟩"), ("a\r\nb\tc", "a\nb\tc"), ("\u{FEFF}a", "\u{FFFD}a"),
    ("a\u{85}b\u{9B}c", "a\u{FFFD}b\u{FFFD}c"), ("\u{E0041}x", "⟨U+E0041⟩x"), ("a\u{7F}\0b", "a\u{FFFD}\u{FFFD}b"),
    ("naïve—“quotes” 漢字 \u{A0}", "naïve—“quotes” 漢字 \u{A0}"), ("\u{FFF9}x", "\u{FFFD}x"), ("", ""),
  ])
  func controlsAreShown(raw: String, shown: String) { #expect(SafeText.visible(raw) == shown) }

  @Test func markupIsEscaped() {
    #expect(
      SafeText.markup("<a href=\"x\" b='y'>&\u{202E}</a>")
        == "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;⟨U+202E⟩&lt;/a&gt;")
  }

  /// Every scalar survives or is replaced by something printable.
  @Test func everyScalarIsSafe() {
    for v in stride(from: UInt32(0), to: 0x110000, by: 7) {
      guard let s = Unicode.Scalar(v) else { continue }
      let out = SafeText.visible(String(Character(s)))
      for o in out.unicodeScalars {
        let bad =
          (o.value < 0x20 && o.value != 9 && o.value != 10) || (0x7F...0x9F).contains(o.value)
          || (0x202A...0x202E).contains(o.value) || (0x2066...0x2069).contains(o.value)
        #expect(!bad, "U+\(String(v, radix: 16))")
      }
    }
  }

  @Test func shorteningCutsBetweenWords() {
    #expect(SafeText.shortened("one two three four", to: 12) == "one two…")
    #expect(SafeText.shortened("short", to: 12) == "short")
    #expect(SafeText.shortened(String(repeating: "x", count: 50), to: 10) == "xxxxxxxxx…")
  }
}
