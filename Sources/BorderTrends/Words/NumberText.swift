/// Numbers as people read them, rounded to what they can bear.
public enum NumberText {
  /// `1,234,567`, with a true minus sign.
  public static func grouped(_ n: Int) -> String {
    let digits = String(n.magnitude).utf8
    var out: [UInt8] = n < 0 ? Array("−".utf8) : []
    out.reserveCapacity(out.count + digits.count * 4 / 3 + 1)
    for (i, digit) in digits.enumerated() {
      if i > 0, (digits.count - i) % 3 == 0 { out.append(UInt8(ascii: ",")) }
      out.append(digit)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The nearest whole number, grouped.
  public static func grouped(_ x: Double) -> String {
    guard x.isFinite, abs(x) < 9e18 else { return "–" }
    return grouped(Int(x.rounded()))
  }

  /// A number with a fixed count of decimals, grouped before the point.
  public static func decimal(_ x: Double, _ places: Int) -> String {
    guard x.isFinite, abs(x) < 1e15 else { return "–" }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    // The nudge undoes what binary fractions do to halves: 2.675 is stored as 2.67499….
    let units = (abs(x) * scale * (1 + 4 * Double.ulpOfOne)).rounded(.toNearestOrAwayFromZero)
    guard units < 9e15 else { return "–" }
    let scaled = Int(units)
    let whole = grouped(scaled / Int(scale))
    let sign = x < 0 && scaled != 0 ? "−" : ""
    guard places > 0 else { return sign + whole }
    let rest = String(scaled % Int(scale))
    return sign + whole + "." + String(repeating: "0", count: places - rest.count) + rest
  }

  /// A fraction as percent: `18.4%`; without a decimal from 200% on, where a tenth says nothing.
  public static func percent(_ fraction: Double) -> String {
    let p = fraction * 100
    return decimal(p, abs(p) >= 199.95 ? 0 : 1) + "%"
  }

  /// `+12.0%`, `−18.4%`, `0.0%`.
  public static func signedPercent(_ fraction: Double) -> String {
    let text = percent(fraction)
    return fraction > 0 && text.contains(where: { ("1"..."9").contains($0) }) ? "+" + text : text
  }

  /// `3.7 times`; `12 times` from ten on.
  public static func times(_ factor: Double) -> String { multiple(factor) + " times" }

  /// `3.7`; `12` from ten on; `0.05` below a tenth.
  public static func multiple(_ factor: Double) -> String {
    decimal(factor, factor >= 9.95 ? 0 : (factor < 0.0995 ? 2 : 1))
  }

  /// `1st`, `2nd`, `3rd`, `11th`.
  public static func ordinal(_ n: Int) -> String {
    let tail = n % 100
    let ending =
      (11...13).contains(tail) ? "th" : (n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th")
    return grouped(n) + ending
  }

  /// `third`; from eleven on `11th`.
  public static func ordinalWord(_ n: Int) -> String {
    let words = [
      "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
    return words.indices.contains(n) ? words[n] : ordinal(n)
  }

  /// Words up to ten, digits from then on.
  public static func count(_ n: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return n >= 0 && n <= 10 ? words[n] : grouped(n)
  }

  /// `one month`, `three months`, `12 years`.
  public static func counted(_ n: Int, _ unit: String) -> String { count(n) + " " + unit + (n == 1 ? "" : "s") }

  /// `once`, `twice`, `three times`.
  public static func often(_ n: Int) -> String { n == 1 ? "once" : n == 2 ? "twice" : count(n) + " times" }

  /// `a`, `a and b`, `a, b and c`.
  public static func list(_ parts: [String], last word: String = "and") -> String {
    guard let end = parts.last else { return "" }
    if parts.count == 1 { return end }
    return parts.dropLast().joined(separator: ", ") + " \(word) " + end
  }

  /// A probability for a sentence: `below 0.001`, `0.03`.
  public static func probability(_ p: Double) -> String {
    if p < 0.001 { return "below 0.001" }
    return decimal(p, p < 0.0995 ? 3 : 2)
  }
}

extension String {
  /// First letter in upper case, the rest as it is.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// "The Darién" as it stands inside a sentence.
  var loweredArticle: String { replacingPrefix("The ", "the ") }

  /// The text with another beginning, where it has that one.
  func replacingPrefix(_ old: String, _ new: String) -> String {
    hasPrefix(old) ? new + dropFirst(old.count) : self
  }
}
