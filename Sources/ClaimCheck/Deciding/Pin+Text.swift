import BorderData
import BorderTrends

/// Why a pin cannot be read.
public enum PinError: Error, Sendable, Hashable {
  case notASlot(String)
  case noValue(slot: String, value: String, expected: String)

  public var message: String {
    switch self {
    case .notASlot(let name): "there is no slot “\(name)”: the slots are \(Pin.names.joined(separator: ", "))"
    case .noValue(let slot, let value, let expected): "“\(value)” is no value for \(slot): give \(expected)"
    }
  }
}

extension Pin {
  public static let names = ["measure", "component", "authority", "who", "group", "where", "when", "versus"]

  /// Reads `where=us-southwest,when=FY2024`. Countries and groups are joined by a plus: `who=GTM+HND`, `who=not+MEX`.
  public init(_ text: String) throws(PinError) {
    self.init()
    for part in text.split(separator: ",") {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2 else {
        throw PinError.noValue(slot: "a pin", value: String(part), expected: "slot=value")
      }
      try set(sides[0], sides[1])
    }
  }

  public mutating func set(_ slot: String, _ value: String) throws(PinError) {
    func needed<T>(_ found: T?, _ expected: String) throws(PinError) -> T {
      guard let found else { throw .noValue(slot: slot, value: value, expected: expected) }
      return found
    }
    switch slot {
    case "measure":
      measure = try needed(Measure(rawValue: value), Measure.allCases.map(\.rawValue).joined(separator: ", "))
    case "component":
      component = try needed(
        Component.allCases.first { Self.code($0.code) == value },
        Component.allCases.map { Self.code($0.code) }.joined(separator: ", "))
    case "authority":
      authority = try needed(
        Authority.allCases.first { Self.code($0.code) == value },
        Authority.allCases.map { Self.code($0.code) }.joined(separator: ", "))
    case "who": who = try needed(Self.who(value), "*, GTM+HND or not+MEX")
    case "group":
      demographics = try needed(
        Self.groups(value), "* or " + Demographic.allCases.dropFirst().map(\.code).joined(separator: "+"))
    case "where": place = try needed(Self.place(value), "us-southwest, us, darien, mexico, sector:NAME, state:XX …")
    case "when": when = try needed(Period(code: value), "FY2024, 2024, 2023-12 or 2021-01..2024-12")
    case "versus": versus = try needed(Period(code: value), "FY2024, 2024, 2023-12 or 2021-01..2024-12")
    default: throw .notASlot(slot)
    }
  }

  /// Those that are set, as `set` reads them.
  public var slots: [(name: String, value: String)] {
    var out: [(name: String, value: String)] = []
    func add(_ name: String, _ value: String?) { if let value { out.append((name, value)) } }
    add("measure", measure?.rawValue)
    add("component", component.map { Self.code($0.code) })
    add("authority", authority.map { Self.code($0.code) })
    add("who", who.map { Self.text($0) })
    add("group", demographics.map { Self.text($0) })
    add("where", place?.text)
    add("when", when?.code)
    add("versus", versus?.code)
    return out
  }

  /// The whole has no code of its own.
  static func code(_ code: String) -> String { code.isEmpty ? "all" : code }

  static func text(_ w: Who) -> String {
    switch w {
    case .everyone: "*"
    case .only(let codes): codes.map(\.text).joined(separator: "+")
    case .except(let codes): "not+" + codes.map(\.text).joined(separator: "+")
    }
  }

  static func text(_ d: DemographicSet) -> String {
    d.isEmpty ? "*" : d.members.map(\.code).joined(separator: "+")
  }

  private static func who(_ text: String) -> Who? {
    if text == "*" { return .everyone }
    var parts = text.split(separator: "+").map(String.init)
    let isComplement = parts.first == "not"
    if isComplement { parts.removeFirst() }
    var codes: [CountryCode] = []
    for part in parts {
      guard let code = Country.code(named: part) else { return nil }
      codes.append(code)
    }
    if codes.isEmpty { return nil }
    return isComplement ? .except(codes) : .only(codes)
  }

  private static func groups(_ text: String) -> DemographicSet? {
    if text == "*" { return .everyone }
    var set = DemographicSet.everyone
    for part in text.split(separator: "+") {
      guard let one = Demographic(code: String(part)), one != .all else { return nil }
      set.formUnion(DemographicSet(one))
    }
    return set.isEmpty ? nil : set
  }

  /// A border or route by the names that subjects go by, else a place id of a known kind.
  private static func place(_ text: String) -> PlaceID? {
    let wanted = Subjects.slug(text)
    if let subject = Subjects.named.first(where: {
      $0.selection.who == .everyone && ($0.code == wanted || $0.aliases.contains(wanted))
    }) {
      return subject.selection.place
    }
    let known: [PlaceID] = [
      .us, .southwest, .northern, .otherUS, .darien, .mexico, .honduras, .guatemala, .world,
    ]
    if let plain = known.first(where: { $0.text == text }) { return plain }
    let id = PlaceID(text)
    guard let kind = id.kind, ["sector", "state", "office", "port", "host", "route"].contains(kind) else { return nil }
    return id
  }
}
