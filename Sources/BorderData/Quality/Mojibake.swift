/// UTF-8 that was once read as Windows-1252 and saved again: `Ã©` for `é`, `â€™` for `’`; or replacement characters.
enum Mojibake {
  static func isIn(_ b: Bytes) -> Bool {
    var i = 0
    while i + 2 < b.count {
      switch (b[i], b[i + 1]) {
      // Ã or Â before a character of the Latin-1 block's upper half, which no language writes in a row.
      case (0xC3, 0x83), (0xC3, 0x82):
        if b[i + 2] == 0xC2 || b[i + 2] == 0xC3 || b[i + 2] == 0xE2 || b[i + 2] == 0xC5 || b[i + 2] == 0xC6 {
          return true
        }
      // â before the euro sign or a quotation mark.
      case (0xC3, 0xA2): if b[i + 2] == 0xE2 { return true }
      case (0xEF, 0xBF): if b[i + 2] == 0xBD { return true }
      default: break
      }
      i += 1
    }
    return false
  }
}
