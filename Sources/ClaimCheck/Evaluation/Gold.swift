public import BorderData

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A JSON value, for gold files whose slots hold one value, a list or a set of acceptable ones.
enum JSON: Decodable, Hashable {
  case null, bool(Bool), number(Double), string(String), array([JSON]), object([String: JSON])

  init(from decoder: any Decoder) throws {
    let c = try decoder.singleValueContainer()
    if c.decodeNil() {
      self = .null
    } else if let v = try? c.decode(Bool.self) {
      self = .bool(v)
    } else if let v = try? c.decode(Double.self) {
      self = .number(v)
    } else if let v = try? c.decode(String.self) {
      self = .string(v)
    } else if let v = try? c.decode([JSON].self) {
      self = .array(v)
    } else {
      self = .object(try c.decode([String: JSON].self))
    }
  }

  subscript(_ key: String) -> JSON { if case .object(let o) = self { o[key] ?? .null } else { .null } }
  var string: String? { if case .string(let s) = self { s } else { nil } }
  var array: [JSON] { if case .array(let a) = self { a } else { [] } }
  /// The acceptable values of a slot: the members of `any`, or the value itself.
  var acceptable: [JSON] {
    if case .object(let o) = self, let any = o["any"] { return any.array }
    return [self]
  }
}

/// An article with its labelled claims; the format is described in CONTRIBUTING.
public struct GoldArticle: Sendable {
  public var id: String
  public var language: String
  public var published: String?
  public var title: String?
  public var text: String
  public var claims: [GoldClaim]
  public var quiet: [String]
}

public struct GoldClaim: Sendable {
  public var quote: String
  var kind: [String]
  var measure: [String]
  var who: [Set<String>]
  var place: [String?]
  var when: [ClosedRange<YearMonth>?]
  public var verdict: String
  public var also: [String]
  var anchor: String?
  var why: String
}

public struct GoldError: Error, Sendable, CustomStringConvertible {
  public var line: Int
  public var what: String
  public var description: String { "line \(line): \(what)" }
}

extension GoldArticle {
  /// Reads JSON Lines; blank lines are passed over.
  public static func read(_ text: String) throws(GoldError) -> [GoldArticle] {
    var out: [GoldArticle] = []
    for (i, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy({ $0.isWhitespace }) {
      let value: JSON
      do { value = try JSONDecoder().decode(JSON.self, from: Data(line.utf8)) } catch {
        throw GoldError(line: i + 1, what: "not a JSON object")
      }
      guard let body = value["text"].string else { throw GoldError(line: i + 1, what: "no “text”") }
      out.append(
        GoldArticle(
          id: value["id"].string ?? "\(i + 1)", language: value["lang"].string ?? "en",
          published: value["published"].string,
          title: value["title"].string, text: body, claims: value["claims"].array.compactMap { claim($0) },
          quiet: value["quiet"].array.compactMap(\.string)))
    }
    return out
  }

  private static func claim(_ v: JSON) -> GoldClaim? {
    guard let quote = v["quote"].string, let verdict = v["verdict"].string else { return nil }
    return GoldClaim(
      quote: quote, kind: v["kind"].acceptable.compactMap(\.string),
      measure: v["measure"].acceptable.compactMap(\.string),
      who: v["who"].acceptable.map { who($0) }, place: v["where"].acceptable.map(\.string),
      when: v["when"].acceptable.map { $0.string.flatMap { months($0) } }, verdict: verdict,
      also: v["also"].string.map { [$0] } ?? v["also"].array.compactMap(\.string), anchor: v["anchor"].string,
      why: v["why"].string ?? "")
  }

  /// A complement is written with a leading “not”.
  private static func who(_ v: JSON) -> Set<String> {
    if case .object = v { return Set(["not"] + v["not"].array.compactMap(\.string)) }
    return Set(v.array.compactMap(\.string))
  }

  static func months(_ s: String) -> ClosedRange<YearMonth>? { Period(code: s)?.months }
}

/// What a label accepts in each slot, as texts: for counting which value is the most frequent.
struct Acceptable: Sendable {
  var measure: [String] = []
  var who: [String] = []
  var place: [String] = []
  var when: [String] = []

  init() {}
  init(_ c: GoldClaim) {
    measure = c.measure
    who = c.who.map { $0.sorted().joined(separator: "+") }
    place = c.place.map { $0 ?? "–" }
    when = c.when.map { $0.map { "\($0.lowerBound)..\($0.upperBound)" } ?? "–" }
  }
}
