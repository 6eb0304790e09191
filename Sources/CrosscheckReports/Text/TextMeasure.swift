/// Widths of text in charts, by the metrics of Helvetica and Arial (Adobe Font Metrics, Helvetica.afm), with room for
/// a wider face taking their place.
enum TextMeasure {
  /// Thousandths of an em for U+0020 to U+007E.
  private static let widths: [Int] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
  ]

  static func width(_ text: String, size: Double, bold: Bool = false) -> Double {
    var total = 0
    for s in text.unicodeScalars {
      switch s.value {
      case 0x20...0x7E: total += widths[Int(s.value) - 0x20]
      case 0x300...0x36F: break
      case 0x1100...0x11FF, 0x2E80...0xFFDC, 0x1F000...0x3FFFF: total += 1000
      case 0x2014: total += 1000
      default: total += 556
      }
    }
    return Double(total) / 1000 * size * (bold ? 1.09 : 1.03)
  }

  /// Lines no wider than `limit`, broken at blanks; a word wider than that stands alone.
  static func wrap(_ text: String, width limit: Double, size: Double, bold: Bool = false) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if !line.isEmpty && width(longer, size: size, bold: bold) > limit {
        lines.append(line)
        line = String(word)
      } else {
        line = longer
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
