/// What stands between the fields: a comma, or where a file's first line has none, the semicolon or tab that it has.
enum Separator {
  static func of(firstLine line: some Sequence<UInt8>) -> UInt8 {
    var semicolons = 0
    var tabs = 0
    var isQuoted = false
    for b in line {
      if b == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      switch b {
      case CSVReader.comma: return CSVReader.comma
      case UInt8(ascii: ";"): semicolons += 1
      case UInt8(ascii: "\t"): tabs += 1
      case 10, 13: return choose(semicolons, tabs)
      default: break
      }
    }
    return choose(semicolons, tabs)
  }

  private static func choose(_ semicolons: Int, _ tabs: Int) -> UInt8 {
    if semicolons == 0 && tabs == 0 { return CSVReader.comma }
    return semicolons >= tabs ? UInt8(ascii: ";") : UInt8(ascii: "\t")
  }
}
