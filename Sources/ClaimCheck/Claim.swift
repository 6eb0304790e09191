public import BorderData

/// UTF-8 byte offsets into the article as it was given.
public struct TextSpan: Hashable, Sendable, Comparable {
  public var lower: Int
  public var upper: Int
  public init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = upper
  }
  public static func < (a: Self, b: Self) -> Bool { (a.lower, a.upper) < (b.lower, b.upper) }
  public func overlaps(_ o: Self) -> Bool { lower < o.upper && o.lower < upper }
  public func contains(_ o: Self) -> Bool { lower <= o.lower && o.upper <= upper }
  public func union(_ o: Self) -> Self { Self(min(lower, o.lower), max(upper, o.upper)) }
}

/// What a claim asserts.
public enum ClaimKind: String, CaseIterable, Sendable, Hashable, Codable {
  case level, threshold, magnitude, change, trend, extreme, rank, share, comparison, rate, cumulative, streak, lead
  case `internal`
}

/// Where the meaning of a slot came from.
public enum SlotOrigin: Hashable, Sendable {
  /// The sentence says it, here.
  case stated(TextSpan)
  /// An earlier sentence says it, here.
  case earlier(TextSpan)
  /// The article as a whole: its headline, date or subject.
  case article(String)
  /// What the source or the word by convention means.
  case convention(String)
  /// The user decided.
  case pinned
  /// Nothing says it: every admissible choice is a reading.
  case open
}

/// A slot's value and where it came from.
public struct Slot<Value: Hashable & Sendable>: Hashable, Sendable {
  public var value: Value
  public var origin: SlotOrigin
  public init(_ value: Value, _ origin: SlotOrigin) {
    self.value = value
    self.origin = origin
  }
}

/// What a sentence asserts, as typed slots.
public struct Claim: Hashable, Sendable {
  /// Place in the article, from 1.
  public var number: Int
  /// What the claim is known by while the article is edited elsewhere; see `FindingID`.
  public var id = ""
  /// The words that make the claim.
  public var span: TextSpan
  public var quote: String
  public var kind: ClaimKind
  /// What is counted; nil where the words name something that no table here counts.
  public var measure: Slot<Measure?>
  /// As named in the text: "border crossings".
  public var measureWords: String
  public var component: Slot<Component>
  public var authority: Slot<Authority>
  public var who: Slot<Who>
  public var demographics: Slot<DemographicSet>
  /// Nil where the text leaves it open.
  public var place: Slot<PlaceID?>
  public var when: Slot<Period?>
  /// The period compared with.
  public var versus: Slot<Period?>
  /// The group, place or measure compared with, or the whole that a share is of.
  public var versusSelection: Selection?
  public var assertion: Assertion
  /// "according to Customs and Border Protection data".
  public var attribution: String?
  /// What the text says beside the number that is not checked: a cause, a forecast.
  public var setAside: [String]
  /// The words deny the order that they name: "no longer the largest group".
  public var isDenied: Bool

  public init(
    number: Int, span: TextSpan, quote: String, kind: ClaimKind, measure: Slot<Measure?>, measureWords: String,
    component: Slot<Component>, authority: Slot<Authority>, who: Slot<Who>, demographics: Slot<DemographicSet>,
    place: Slot<PlaceID?>, when: Slot<Period?>, versus: Slot<Period?>, versusSelection: Selection? = nil,
    assertion: Assertion, attribution: String? = nil, setAside: [String] = [],
    isDenied: Bool = false
  ) {
    self.number = number
    self.span = span
    self.quote = quote
    self.kind = kind
    self.measure = measure
    self.measureWords = measureWords
    self.component = component
    self.authority = authority
    self.who = who
    self.demographics = demographics
    self.place = place
    self.when = when
    self.versus = versus
    self.versusSelection = versusSelection
    self.assertion = assertion
    self.attribution = attribution
    self.setAside = setAside
    self.isDenied = isDenied
  }
}

/// Which way something went.
public enum Direction: String, Sendable, Hashable, Codable { case up, down, flat }

/// Which end of an order.
public enum End: String, Sendable, Hashable, Codable { case highest, lowest }

/// A number as the text states it.
public struct Quantity: Hashable, Sendable {
  public enum Unit: String, Sendable, Hashable { case count, percent, points, factor, ordinal }
  public var value: Double
  /// Upper end of a stated range.
  public var upper: Double?
  public var unit: Unit
  /// What one unit of the last digit stated is worth: 1 for 520,085; 100,000 for 2.5 million.
  public var step: Double
  /// Number of significant digits stated.
  public var digits: Int
  public var hedge: Hedge
  public var span: TextSpan
  public var words: String

  public init(
    value: Double, upper: Double? = nil, unit: Unit, step: Double, digits: Int, hedge: Hedge = .none, span: TextSpan,
    words: String
  ) {
    self.value = value
    self.upper = upper
    self.unit = unit
    self.step = step
    self.digits = digits
    self.hedge = hedge
    self.span = span
    self.words = words
  }

  /// A count told to its last digit, which chance would hardly meet: of four digits or more, without a hedge.
  var isExactCount: Bool { unit == .count && digits >= 4 && hedge == .none && upper == nil }
}

/// What the words around a number allow.
public enum Hedge: String, Sendable, Hashable, Codable, CaseIterable {
  case none, about, nearly, moreThan, atLeast, lessThan, atMost, upTo
}

/// How strongly a change is put.
public enum Strength: String, Sendable, Hashable, Codable, CaseIterable {
  case plain, slight, strong, steady, comparable
}

/// What is asserted of the selected figures.
public enum Assertion: Hashable, Sendable {
  /// The figure equals the quantity, as hedged.
  case level(Quantity)
  /// The figure lies in [low, high): tens of thousands.
  case magnitude(low: Double, high: Double, words: String)
  /// From `versus` to `when`: direction, by how much, to or from what.
  /// Kept apart, as below: with several numbers in it, it would make every claim twice as large.
  indirect case change(direction: Direction?, amount: Quantity?, strength: Strength, from: Quantity?, to: Quantity?)
  /// Direction over several periods.
  case trend(direction: Direction, strength: Strength, everyStep: Bool)
  /// `position` 1 for the highest itself, 2 for the second-highest.
  case extreme(end: End, position: Int, scope: ExtremeScope, value: Quantity?)
  case rank(position: Int, end: End, among: [CountryCode], value: Quantity?)
  indirect case share(Quantity?, most: Double?, of: Selection?)
  case comparison(greater: Bool, factor: Quantity?)
  case rate(Quantity, per: RateUnit)
  case streak(length: Int, direction: Direction?, beyond: Quantity?, above: Bool)
  /// Past a line for the first time in the scope, or for the `nth`.
  case threshold(line: Quantity, above: Bool, nth: Int, scope: ExtremeScope)
  case lead(of: PlaceID, before: PlaceID)
  /// Arithmetic or membership inside the article, already worked out.
  indirect case `internal`(InternalAssertion)
}

public enum RateUnit: String, Sendable, Hashable, Codable { case day, week, month, year }

/// The periods that a record is a record among.
public enum ExtremeScope: Hashable, Sendable {
  case everything
  case since(YearMonth)
  case inYears(Int)
  case sameMonthSince(YearMonth?)
  case within(Period)
}

/// A statement of the article about its own numbers and lists.
public struct InternalAssertion: Hashable, Sendable {
  public var stated: String
  public var worksOutTo: String
  public var agrees: Bool
  /// The other places in the text that it was held against.
  public var against: [TextSpan]
  public init(stated: String, worksOutTo: String, agrees: Bool, against: [TextSpan]) {
    self.stated = stated
    self.worksOutTo = worksOutTo
    self.agrees = agrees
    self.against = against
  }
}

extension Assertion {
  /// The position of what is said to be "among the highest": no one place of the order.
  public static let among = 0

  /// How many of an order's periods "among the lowest" may be: a tenth of them, and three at least. The words name no number;
  /// a tenth is what this project reads them as.
  public static func few(of n: Int) -> Int { max(3, (n + 9) / 10) }

  /// The number stated, if there is one.
  public var stated: Quantity? {
    switch self {
    case .level(let q): q
    case .change(_, let amount, _, let from, let to): amount ?? to ?? from
    case .extreme(_, _, _, let q): q
    case .rank(_, _, _, let q): q
    case .share(let q, _, _): q
    case .comparison(_, let q): q
    case .rate(let q, _): q
    case .streak(_, _, let q, _): q
    case .threshold(let q, _, _, _): q
    default: nil
    }
  }
}
