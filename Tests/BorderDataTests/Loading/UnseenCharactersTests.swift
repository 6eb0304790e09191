import Testing

@testable import BorderData

/// Characters that nobody sees in the names of countries: the name is known all the same, or refused with its line, its
/// value made visible, and the nearest name. It is never another country's.
struct UnseenCharactersTests {
  /// Zero-width space, non-joiner and joiner, word joiner, byte order mark, soft hyphen, marks, embeddings, overrides and
  /// isolates of direction, a variation selector, a tag.
  static let unseen: [Unicode.Scalar] = [
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{200E}", "\u{200F}", "\u{202A}",
    "\u{202B}",
    "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{FE0F}", "\u{E0061}",
  ]
  /// No-break space, figure space, narrow no-break space, ideographic space.
  static let blanks: [Unicode.Scalar] = ["\u{A0}", "\u{2007}", "\u{202F}", "\u{3000}"]

  /// Pairs where a mark at the wrong place could make one out of the other.
  static let names = [
    ("NIGERIA", "NGA"), ("NIGER", "NER"), ("DOMINICAN REPUBLIC", "DOM"), ("DOMINICA", "DMA"), ("GUINEA-BISSAU", "GNB"),
    ("GUINEA", "GIN"), ("MALI", "MLI"), ("SOMALIA", "SOM"), ("HONDURAS", "HND"), ("CONGO", "COG"), ("SUDAN", "SDN"),
  ]

  /// What a row with this name is stored under; nil where it is refused, which is checked.
  private func stored(_ name: String, nearest: String? = nil) throws -> String? {
    let text =
      TrapTests.state + String(repeating: "2023,FYTD,MAY,Other,FL,FMUA,CUBA,Title 8,1\n", count: 2)
      + "2023,FYTD,MAY,Other,FL,FMUA,\"\(name)\",Title 8,5\n"
    let f = try loadText(text) { $0.allowRefused = true }
    let columns = try #require(f.tables.first).columns
    if let row = columns.line.firstIndex(of: 4) { return CountryCode(packed: columns.citizenship[row]).text }
    let refused = try #require(f.refusals.first)
    #expect(f.refusals.count == 1 && refused.line == 4 && refused.column == "Citizenship" && !refused.value.isEmpty)
    if let nearest { #expect(refused.reason.contains("the nearest known one is \(nearest)"), "\(refused)") }
    return nil
  }

  @Test(arguments: unseen)
  func unseenCharactersDoNotChangeAName(_ mark: Unicode.Scalar) throws {
    for (name, code) in Self.names {
      var letters = Array(name.unicodeScalars)
      for at in [0, letters.count / 2, letters.count] { letters.insert(mark, at: at) }
      let written = String(String.UnicodeScalarView(letters))
      #expect(try stored(written) == code, "\(mark.escaped(asASCII: true)) in \(name)")
    }
  }

  @Test(arguments: blanks)
  func otherBlanksAreBlanks(_ blank: Unicode.Scalar) throws {
    #expect(try stored("EL\(blank)SALVADOR") == "SLV")
    #expect(try stored("\(blank)DOMINICAN\(blank)REPUBLIC\(blank)") == "DOM")
    // Inside a word it is a gap, and what it parts is no name.
    #expect(try stored("HON\(blank)DURAS", nearest: "Honduras") == nil)
    #expect(try stored("NIGER\(blank)IA", nearest: "Nigeria") == nil)
  }

  /// Letters that look the same (Cyrillic), and a name in the order that an override would show it in.
  @Test func whatOnlyLooksTheSameIsRefused() throws {
    #expect(try stored("H\u{41E}NDURAS", nearest: "Honduras") == nil)
    #expect(try stored("\u{421}UBA") == nil)
    #expect(try stored("\u{202E}SARUDNOH\u{202C}") == nil)
  }

  @Test func whatNobodySeesIsWrittenOutInAMessage() throws {
    let f = try loadText("period,citizenship,count\n2023-01,Atla\u{200B}n\u{202E}tis\u{9B},5\n2023-01,Cuba,1\n") {
      $0.allowRefused = true
    }
    #expect(f.refusals.first?.value == "Atla⟨U+200B⟩n⟨U+202E⟩tis⟨U+9B⟩")
    // Cut at forty bytes, and not inside a character: 39 and the first of two.
    let long = String(repeating: "x", count: 39) + "é and more"
    let g = try loadText("period,citizenship,count\n2023-01,\(long),5\n2023-01,Cuba,1\n") { $0.allowRefused = true }
    #expect(g.refusals.first?.value == String(repeating: "x", count: 39) + "…")
  }
}
