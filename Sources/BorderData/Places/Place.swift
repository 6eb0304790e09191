/// Where something was counted: a border, a state, a sector, a port, a route or a country, by its id.
///
/// Ids: `us`, `us-southwest`, `us-northern`, `us-other` (coast, interior and airports), `darien`, `mexico`,
/// `honduras`, `guatemala`, `world`; finer ones put the kind before a colon: `sector:tucson`, `state:TX`,
/// `office:laredo`, `port:2402`, `host:DEU` (where asylum was applied for), `route:darien`. A slash joins a region
/// and an area where the area alone would not say which region it lies in: `us-southwest/state:TX`.
public struct PlaceID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let text: String
  public init(_ text: String) { self.text = text }
  public var description: String { text }
  public static func < (a: Self, b: Self) -> Bool { a.text < b.text }

  public static let us = PlaceID("us")
  public static let southwest = PlaceID("us-southwest")
  public static let northern = PlaceID("us-northern")
  public static let otherUS = PlaceID("us-other")
  public static let darien = PlaceID("darien")
  public static let mexico = PlaceID("mexico")
  public static let honduras = PlaceID("honduras")
  public static let guatemala = PlaceID("guatemala")
  public static let world = PlaceID("world")

  /// `sector` of `us-southwest/sector:tucson`; nil for borders, routes and countries.
  public var kind: String? {
    // Bytes: a table's hundreds of places are asked for every selection, and characters take twenty times as long.
    let bytes = text.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let start = bytes[..<colon].lastIndex(of: UInt8(ascii: "/")).map { bytes.index(after: $0) } ?? bytes.startIndex
    return String(text[start..<colon])
  }

  /// `sector:tucson`, as an article names it; `us-southwest/sector:tucson`, with the border that holds it, is not meant.
  public var isSector: Bool { text.hasPrefix("sector:") }

  /// A border, a route or a country that figures are published of, or an area in one.
  var isKnown: Bool {
    var outer = text[...]
    if kind != nil {
      // Of an area, what holds it; without that, any.
      guard let slash = text.lastIndex(of: "/") else { return true }
      outer = text[..<slash]
    }
    let borders: [PlaceID] = [.us, .southwest, .northern, .otherUS, .darien, .world]
    return borders.contains(PlaceID(String(outer))) || Country.code(named: outer) != nil
  }

  /// The id itself and every place that holds it, nearest first: `us-southwest/sector:tucson` gives itself,
  /// `sector:tucson`, `us-southwest`, `us`.
  public var withContainers: [PlaceID] {
    var result = [self]
    func add(_ t: String) {
      let p = PlaceID(t)
      if !result.contains(p) { result.append(p) }
    }
    if let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) {
      add(String(text[text.utf8.index(after: slash)...]))
      add(String(text[..<slash]))
    }
    if text.utf8.starts(with: "us-".utf8) { add("us") }
    if text.utf8.starts(with: "host:".utf8) { add("world") }
    return result
  }
}
