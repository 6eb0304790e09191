/// Character references of HTML: numbers in either base, and the names that news pages use.
enum HTMLEntities {
  /// Replaces what is a reference; everything else stays, `&` in front of it too.
  static func decode(_ s: String) -> String {
    guard s.utf8.contains(0x26) else { return s }
    let b = Array(s.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(b.count)
    var i = 0
    while i < b.count {
      guard b[i] == 0x26 else {
        out.append(b[i])
        i += 1
        continue
      }
      var j = i + 1
      while j < b.count, j - i <= 32, isNameByte(b[j]) { j += 1 }
      let closed = j < b.count && b[j] == 0x3B
      if j > i + 1, let c = character(Substring(decoding: b[(i + 1)..<j], as: UTF8.self), closed: closed) {
        out += String(c).utf8
        i = closed ? j + 1 : j
      } else {
        out.append(0x26)
        i += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isNameByte(_ c: UInt8) -> Bool {
    (0x30...0x39).contains(c) || (0x41...0x5A).contains(c) || (0x61...0x7A).contains(c) || c == 0x23
  }

  private static func character(_ name: Substring, closed: Bool) -> Character? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let value =
        digits.first.map { $0 == "x" || $0 == "X" } ?? false ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let value else { return nil }
      // Numbers of Windows-1252's own range mean its characters (HTML Standard, 13.2.5.80).
      if value == 0x92 { return "\u{2019}" }
      if value == 0x93 { return "\u{201C}" }
      if value == 0x94 { return "\u{201D}" }
      if value == 0x96 { return "\u{2013}" }
      if value == 0x97 { return "\u{2014}" }
      if value == 0 { return "\u{FFFD}" }
      return Unicode.Scalar(value).map(Character.init) ?? "\u{FFFD}"
    }
    // Without its semicolon only the oldest names are references.
    guard closed || ["amp", "lt", "gt", "quot", "nbsp"].contains(name) else { return nil }
    return named[String(name)].map(Character.init)
  }

  /// From the HTML Standard's list of named character references.
  private static let named: [String: Unicode.Scalar] = [
    "amp": "\u{26}", "lt": "\u{3C}", "gt": "\u{3E}", "quot": "\u{22}", "apos": "\u{27}", "nbsp": "\u{A0}",
    "iexcl":
      "\u{A1}", "cent": "\u{A2}", "pound": "\u{A3}", "curren": "\u{A4}", "yen": "\u{A5}", "brvbar": "\u{A6}",
    "sect":
      "\u{A7}", "uml": "\u{A8}", "copy": "\u{A9}", "ordf": "\u{AA}", "laquo": "\u{AB}", "not": "\u{AC}",
    "shy":
      "\u{AD}", "reg": "\u{AE}", "macr": "\u{AF}", "deg": "\u{B0}", "plusmn": "\u{B1}", "sup2": "\u{B2}",
    "sup3":
      "\u{B3}", "acute": "\u{B4}", "micro": "\u{B5}", "para": "\u{B6}", "middot": "\u{B7}", "cedil": "\u{B8}",
    "sup1":
      "\u{B9}", "ordm": "\u{BA}", "raquo": "\u{BB}", "frac14": "\u{BC}", "frac12": "\u{BD}", "frac34": "\u{BE}",
    "iquest": "\u{BF}", "Agrave": "\u{C0}", "Aacute": "\u{C1}", "Acirc": "\u{C2}", "Atilde": "\u{C3}",
    "Auml":
      "\u{C4}", "Aring": "\u{C5}", "AElig": "\u{C6}", "Ccedil": "\u{C7}", "Egrave": "\u{C8}", "Eacute": "\u{C9}",
    "Ecirc": "\u{CA}", "Euml": "\u{CB}", "Igrave": "\u{CC}", "Iacute": "\u{CD}", "Icirc": "\u{CE}",
    "Iuml":
      "\u{CF}", "ETH": "\u{D0}", "Ntilde": "\u{D1}", "Ograve": "\u{D2}", "Oacute": "\u{D3}", "Ocirc": "\u{D4}",
    "Otilde": "\u{D5}", "Ouml": "\u{D6}", "times": "\u{D7}", "Oslash": "\u{D8}", "Ugrave": "\u{D9}",
    "Uacute":
      "\u{DA}", "Ucirc": "\u{DB}", "Uuml": "\u{DC}", "Yacute": "\u{DD}", "THORN": "\u{DE}", "szlig": "\u{DF}",
    "agrave": "\u{E0}", "aacute": "\u{E1}", "acirc": "\u{E2}", "atilde": "\u{E3}", "auml": "\u{E4}",
    "aring":
      "\u{E5}", "aelig": "\u{E6}", "ccedil": "\u{E7}", "egrave": "\u{E8}", "eacute": "\u{E9}", "ecirc": "\u{EA}",
    "euml": "\u{EB}", "igrave": "\u{EC}", "iacute": "\u{ED}", "icirc": "\u{EE}", "iuml": "\u{EF}", "eth": "\u{F0}",
    "ntilde": "\u{F1}", "ograve": "\u{F2}", "oacute": "\u{F3}", "ocirc": "\u{F4}", "otilde": "\u{F5}",
    "ouml":
      "\u{F6}", "divide": "\u{F7}", "oslash": "\u{F8}", "ugrave": "\u{F9}", "uacute": "\u{FA}", "ucirc": "\u{FB}",
    "uuml": "\u{FC}", "yacute": "\u{FD}", "thorn": "\u{FE}", "yuml": "\u{FF}", "OElig": "\u{152}",
    "oelig":
      "\u{153}", "Scaron": "\u{160}", "scaron": "\u{161}", "Yuml": "\u{178}", "circ": "\u{2C6}", "tilde": "\u{2DC}",
    "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}",
    "lrm":
      "\u{200E}", "rlm": "\u{200F}", "ndash": "\u{2013}", "mdash": "\u{2014}", "lsquo": "\u{2018}",
    "rsquo":
      "\u{2019}", "sbquo": "\u{201A}", "ldquo": "\u{201C}", "rdquo": "\u{201D}", "bdquo": "\u{201E}",
    "dagger":
      "\u{2020}", "Dagger": "\u{2021}", "bull": "\u{2022}", "hellip": "\u{2026}", "permil": "\u{2030}",
    "prime":
      "\u{2032}", "Prime": "\u{2033}", "lsaquo": "\u{2039}", "rsaquo": "\u{203A}", "euro": "\u{20AC}",
    "trade":
      "\u{2122}", "larr": "\u{2190}", "uarr": "\u{2191}", "rarr": "\u{2192}", "darr": "\u{2193}", "minus": "\u{2212}",
    "le": "\u{2264}", "ge": "\u{2265}", "ne": "\u{2260}", "asymp": "\u{2248}", "infin": "\u{221E}",
    "numsp":
      "\u{2007}", "hairsp": "\u{200A}", "puncsp": "\u{2008}", "lpar": "\u{28}", "rpar": "\u{29}", "comma": "\u{2C}",
    "period": "\u{2E}", "colon": "\u{3A}", "semi": "\u{3B}", "num": "\u{23}", "excl": "\u{21}", "quest": "\u{3F}",
    "dollar": "\u{24}", "percnt": "\u{25}", "plus": "\u{2B}", "equals": "\u{3D}", "lowbar": "\u{5F}",
    "hyphen":
      "\u{2010}", "dash": "\u{2010}", "horbar": "\u{2015}", "sol": "\u{2F}", "bsol": "\u{5C}", "commat": "\u{40}",
    "lbrack": "\u{5B}", "rbrack": "\u{5D}", "verbar": "\u{7C}", "ast": "\u{2A}",
  ]
}
