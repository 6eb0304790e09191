import BorderData
import Testing

@testable import ClaimCheck

/// What the whole checker makes of a text on the bundled figures, each finding in one line of its slots.
enum Read {
  static func findings(_ text: String, on date: String, language: String? = nil) throws -> [Finding] {
    let figures = try #require(Finished.figures)
    let day = ArticleDate(date, origin: "test")
    return Checker(figures).check(Article(text: text, date: day, language: language)).findings
      .filter { $0.claim.kind != .internal }
  }

  /// The finding whose stated number, or whose words, are these.
  static func finding(_ text: String, on date: String, number: Double) throws -> Finding {
    let all = try findings(text, on: date)
    return try #require(
      all.first { $0.claim.assertion.stated?.value == number }, "no claim of \(number) in “\(text)”")
  }

  static func finding(_ text: String, on date: String, kind: ClaimKind) throws -> Finding {
    let all = try findings(text, on: date)
    return try #require(all.first { $0.claim.kind == kind }, "no \(kind.rawValue) in “\(text)”")
  }
}

extension Finding {
  var place: String? { claim.place.value?.text }
  var when: String? { claim.when.value?.shortLabel }
  var versus: String? { claim.versus.value?.shortLabel }
  var codes: [String] {
    if case .only(let list) = claim.who.value { return list.map(\.text).sorted() }
    return []
  }
}
