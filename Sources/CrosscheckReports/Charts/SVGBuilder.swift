/// Writes SVG, one element at a time; the same calls give the same bytes.
struct SVGBuilder {
  private(set) var out = ""
  /// Prefix of every id, so that several charts can stand in one page.
  let id: String

  init(id: String) { self.id = id }

  enum Anchor: String { case start, middle, end }
  typealias Attributes = [(String, String)]

  mutating func raw(_ s: String) { out += s }

  private mutating func tag(_ name: String, _ attributes: Attributes, close: Bool) {
    out += "<" + name
    for (k, v) in attributes where !v.isEmpty { out += " \(k)=\"\(SafeText.markup(v))\"" }
    out += close ? "/>" : ">"
  }

  mutating func element(_ name: String, _ attributes: Attributes) { tag(name, attributes, close: true) }

  mutating func group(_ attributes: Attributes = [], _ body: (inout SVGBuilder) -> Void) {
    tag("g", attributes, close: false)
    body(&self)
    out += "</g>"
  }

  mutating func text(
    _ x: Double, _ y: Double, _ s: String, size: Double = 12, cls: String = "xc-ink", anchor: Anchor = .start,
    bold: Bool = false, halo: Bool = false
  ) {
    guard !s.isEmpty else { return }
    if halo {
      run(x, y, s, size, "xc-paper xc-halo", anchor, bold, [("stroke-width", "3.5"), ("aria-hidden", "true")])
    }
    run(x, y, s, size, cls, anchor, bold, [])
  }

  private mutating func run(
    _ x: Double, _ y: Double, _ s: String, _ size: Double, _ cls: String, _ anchor: Anchor, _ bold: Bool,
    _ extra: Attributes
  ) {
    tag(
      "text",
      [
        ("x", n(x)), ("y", n(y)), ("class", cls), ("font-size", n(size)), ("font-weight", bold ? "700" : ""),
        ("text-anchor", anchor == .start ? "" : anchor.rawValue),
      ] + extra, close: false)
    out += SafeText.markup(s) + "</text>"
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, cls: String, width: Double = 1, dash: String = ""
  ) {
    element(
      "line",
      [
        ("x1", n(x1)), ("y1", n(y1)), ("x2", n(x2)), ("y2", n(y2)), ("class", cls), ("stroke-width", n(width)),
        ("stroke-dasharray", dash),
      ])
  }

  mutating func rect(_ r: Rect, cls: String, fill: String = "", width: Double = 0, extra: Attributes = []) {
    element(
      "rect",
      [
        ("x", n(r.x)), ("y", n(r.y)), ("width", n(max(0, r.width))), ("height", n(max(0, r.height))), ("class", cls),
        ("fill", fill), ("stroke-width", width > 0 ? n(width) : ""),
      ] + extra)
  }

  /// An empty box that says something where a pointer rests on it.
  mutating func titled(_ r: Rect, _ words: String) {
    out += "<rect class=\"xc-hit\" fill-opacity=\"0\" x=\"\(n(r.x))\" y=\"\(n(r.y))\" "
    out += "width=\"\(n(r.width))\" height=\"\(n(r.height))\"><title>\(SafeText.markup(words))</title></rect>"
  }

  mutating func path(_ points: [(Double, Double)], cls: String, width: Double, dash: String = "") {
    guard let first = points.first else { return }
    var d = "M\(n(first.0)) \(n(first.1))"
    for p in points.dropFirst() { d += "L\(n(p.0)) \(n(p.1))" }
    element(
      "path",
      [
        ("d", d), ("class", cls), ("fill", "none"), ("stroke-width", n(width)), ("stroke-dasharray", dash),
        ("stroke-linejoin", "round"), ("stroke-linecap", "round"),
      ])
  }

  mutating func area(_ points: [(Double, Double)], cls: String, opacity: String) {
    let list = points.map { "\(n($0.0)),\(n($0.1))" }.joined(separator: " ")
    element("polygon", [("points", list), ("class", cls), ("fill-opacity", opacity)])
  }

  /// Circle, square, triangle, diamond by turns; hollow for what is not whole.
  mutating func marker(_ k: Int, _ x: Double, _ y: Double, size r: Double = 4, hollow: Bool = false) {
    let i = k % ChartTheme.series.count
    let cls = hollow ? "xc-paper xc-s\(i)" : "xc-f\(i)"
    let stroke = hollow ? "2" : ""
    let shape: [(Double, Double)]
    switch k % 4 {
    case 0:
      element("circle", [("cx", n(x)), ("cy", n(y)), ("r", n(r)), ("class", cls), ("stroke-width", stroke)])
      return
    case 1: shape = [(-r, -r), (r, -r), (r, r), (-r, r)]
    case 2: shape = [(0, -r * 1.25), (r * 1.15, r * 0.85), (-r * 1.15, r * 0.85)]
    default: shape = [(0, -r * 1.35), (r * 1.35, 0), (0, r * 1.35), (-r * 1.35, 0)]
    }
    let points = shape.map { "\(n(x + $0.0)),\(n(y + $0.1))" }.joined(separator: " ")
    element("polygon", [("points", points), ("class", cls), ("stroke-width", stroke)])
  }

  /// A hatch of the colour class `stroke`, and the `url(#…)` that fills with it.
  mutating func hatch(_ name: String, stroke: String, ground: String = "xc-paper", gap: Double = 6, width: Double = 2.5)
    -> String
  {
    let key = "\(id)-\(name)"
    out += "<pattern id=\"\(key)\" width=\"\(n(gap))\" height=\"\(n(gap))\" patternUnits=\"userSpaceOnUse\""
    out += " patternTransform=\"rotate(45)\">"
    if ground != "xc-none" { rect(Rect(x: 0, y: 0, width: gap, height: gap), cls: ground) }
    line(0, 0, 0, gap, cls: stroke, width: width * 2)
    out += "</pattern>"
    return "url(#\(key))"
  }

  private func n(_ x: Double) -> String { Digits.coordinate(x) }
}

struct Rect: Hashable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double
  var right: Double { x + width }
  var bottom: Double { y + height }
  var midX: Double { x + width / 2 }
}
