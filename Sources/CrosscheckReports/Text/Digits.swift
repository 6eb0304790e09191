import BorderTrends

/// Numbers as people read them, the same on every machine: no locale is asked.
public enum Digits {
  /// With a fixed number of decimals, halves rounded away from zero, thousands separated; "–" for what is no number.
  public static func fixed(_ x: Double, decimals: Int = 0) -> String { NumberText.decimal(x, max(0, decimals)) }

  /// As `fixed`, without zeros at the end: `2.5`, `3`.
  public static func trimmed(_ x: Double, decimals: Int) -> String {
    var text = fixed(x, decimals: decimals)
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text == "−0" ? "0" : text
  }

  /// A fraction as a percentage: −0.184 is `−18.4%`. `signed` puts a plus before a rise.
  public static func percent(_ fraction: Double, decimals: Int = 1, signed: Bool = false) -> String {
    guard fraction.isFinite else { return "–" }
    let text = fixed(fraction * 100, decimals: decimals)
    let rises = signed && fraction > 0 && text.contains { $0 >= "1" && $0 <= "9" }
    return (rises ? "+" : "") + text + "%"
  }

  /// For axes and tight places: `500k`, `2.5m`.
  public static func short(_ x: Double) -> String {
    let size = abs(x)
    if size >= 999_500 { return trimmed(x / 1_000_000, decimals: size < 10_000_000 ? 2 : 1) + "m" }
    if size >= 1_000 { return trimmed(x / 1_000, decimals: size < 10_000 ? 1 : 0) + "k" }
    return trimmed(x, decimals: size < 10 && size != size.rounded() ? 2 : 0)
  }

  /// A coordinate: at most two decimals, a plain hyphen for minus, no separators.
  static func coordinate(_ x: Double) -> String {
    guard x.isFinite, abs(x) < 1e9 else { return "0" }
    let units = Int((x * 100).rounded(.toNearestOrAwayFromZero))
    let size = units.magnitude
    var text = String(size / 100)
    let rest = size % 100
    if rest > 0 { text += rest % 10 == 0 ? ".\(rest / 10)" : (rest < 10 ? ".0\(rest)" : ".\(rest)") }
    return units < 0 ? "-" + text : text
  }
}

/// How the values of one chart or column read.
public enum ValueFormat: Hashable, Sendable {
  case count
  /// Of fractions.
  case percent
  case factor
  case decimal(Int)

  public func full(_ x: Double) -> String {
    switch self {
    case .count: Digits.fixed(x)
    case .percent: Digits.percent(x)
    case .factor: Digits.trimmed(x, decimals: 2) + "×"
    case .decimal(let d): Digits.fixed(x, decimals: d)
    }
  }
  public func short(_ x: Double) -> String {
    switch self {
    case .count, .decimal: Digits.short(x)
    case .percent: Digits.trimmed(x * 100, decimals: 1) + "%"
    case .factor: Digits.trimmed(x, decimals: 1) + "×"
    }
  }
}
