/// Colours of charts and pages, once for light and once for dark.
///
/// The series colours are those of Okabe and Ito ("Color Universal Design", 2008), darkened for white paper and
/// lightened for dark so that each reaches 4.5:1 against its ground; a dash and a marker always go with the colour.
public enum ChartTheme {
  public struct Tone: Sendable, Hashable {
    public let light: String
    public let dark: String
  }

  public static let paper = Tone(light: "#ffffff", dark: "#15191e")
  public static let ink = Tone(light: "#17202a", dark: "#eef2f5")
  public static let soft = Tone(light: "#55616d", dark: "#a9b4bf")
  static let grid = Tone(light: "#e1e5e9", dark: "#2c343c")
  static let axis = Tone(light: "#7c8793", dark: "#85919c")
  /// Bars that are context only.
  static let quiet = Tone(light: "#b4bfc9", dark: "#4d5965")
  static let claim = Tone(light: "#b8320b", dark: "#ff9a6b")
  static let window = Tone(light: "#fdf2d0", dark: "#3a3320")

  public static let series: [Tone] = [
    Tone(light: "#0b5f9e", dark: "#6fb7f2"), Tone(light: "#b8470a", dark: "#ffa263"),
    Tone(light: "#00755a", dark: "#4fd0a4"), Tone(light: "#8d3f83", dark: "#e59adf"),
    Tone(light: "#7d6000", dark: "#e3c64e"), Tone(light: "#55616d", dark: "#a9b4bf"),
  ]
  static let dashes = ["", "7 4", "2 4", "10 4 2 4", "5 2", "1 3"]

  /// From weak to strong, for cells where the statement holds, and for those where it fails.
  static let holds: [Tone] = [
    Tone(light: "#d3e5f4", dark: "#1d3750"), Tone(light: "#9cc6e6", dark: "#24557f"),
    Tone(light: "#4c93c8", dark: "#3a82bd"), Tone(light: "#0b5f9e", dark: "#7dc0f5"),
  ]
  static let fails: [Tone] = [
    Tone(light: "#fbe0d2", dark: "#4a2a1c"), Tone(light: "#f3b391", dark: "#77401f"),
    Tone(light: "#dc7a48", dark: "#bb6a3c"), Tone(light: "#a83c08", dark: "#ffac80"),
  ]

  private static var rules: [(selector: String, property: String, tone: Tone)] {
    var r: [(String, String, Tone)] = [
      (".xc-paper", "fill", paper), (".xc-ink", "fill", ink), (".xc-soft", "fill", soft), (".xc-grid", "stroke", grid),
      (".xc-axis", "stroke", axis), (".xc-quiet", "fill", quiet), (".xc-quiets", "stroke", quiet),
      (".xc-claim", "stroke", claim), (".xc-claimt", "fill", claim), (".xc-window", "fill", window),
      (".xc-halo", "stroke", paper), (".xc-inks", "stroke", ink), (".xc-softs", "stroke", soft),
    ]
    for (i, t) in series.enumerated() {
      r.append((".xc-s\(i)", "stroke", t))
      r.append((".xc-f\(i)", "fill", t))
    }
    for (i, t) in holds.enumerated() { r.append((".xc-h\(i)", "fill", t)) }
    for (i, t) in fails.enumerated() { r.append((".xc-x\(i)", "fill", t)) }
    // Text on the strongest cells takes the colour of the paper.
    r.append((".xc-on", "fill", paper))
    return r
  }

  /// The style rules of every chart; a page that holds charts needs them once. Printing is always light.
  public static var css: String {
    let light = rules.map { "\($0.selector){\($0.property):\($0.tone.light)}" }.joined()
    let dark = rules.map { "\($0.selector){\($0.property):\($0.tone.dark)}" }.joined()
    return ".xc{font-family:\"Helvetica Neue\",Helvetica,Arial,\"Liberation Sans\",sans-serif}"
      + light + "@media screen and (prefers-color-scheme:dark){\(dark)}"
  }
}
