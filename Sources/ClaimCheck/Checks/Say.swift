/// Numbers for people, without Foundation.
enum Say {
  /// 408,551; a whole number with thousands separators.
  static func number(_ n: Int) -> String {
    var digits = Array(String(n.magnitude).reversed())
    var i = 3
    while i < digits.count {
      digits.insert(",", at: i)
      i += 4
    }
    return (n < 0 ? "−" : "") + String(digits.reversed())
  }

  static func number(_ x: Double) -> String {
    guard x.isFinite, abs(x) < 1e15 else { return "?" }
    return number(Int(x.rounded()))
  }

  /// One decimal: −18.4%.
  static func percent(_ x: Double, signed: Bool = false) -> String {
    (signed && x > 0 ? "+" : "") + decimal(x, places: 1) + "%"
  }

  static func decimal(_ x: Double, places: Int) -> String {
    guard x.isFinite, abs(x) < 1e12 else { return "?" }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let n = Int((abs(x) * Double(scale)).rounded())
    var fraction = String(n % scale)
    while fraction.count < places { fraction = "0" + fraction }
    let sign = x < 0 && n != 0 ? "−" : ""
    return sign + number(n / scale) + (places > 0 ? "." + fraction : "")
  }

  static func ordinal(_ n: Int) -> String {
    switch n {
    case 2: "second"
    case 3: "third"
    case 4: "fourth"
    case 5: "fifth"
    default:
      "\(n)\((11...13).contains(n % 100) ? "th" : ["th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th"][n % 10])"
    }
  }
}
