import BorderData
import Testing

@testable import ClaimCheck

/// A true sentence and the slots that the claim of one of its numbers, or of one of its words, must be read into.
struct Told: Sendable, CustomTestStringConvertible {
  var text: String
  var date: String
  /// The number stated, or else words that the claim's quotation holds.
  var number: Double?
  var holding: String?
  var kind: ClaimKind?
  var when: String?
  var place: String?
  var codes: [String]?
  var people: DemographicSet?
  var versus: String?
  var verdict: Verdict

  init(
    _ text: String, on date: String, number: Double? = nil, holding: String? = nil, kind: ClaimKind? = nil,
    when: String? = nil, place: String? = nil, codes: [String]? = nil, people: DemographicSet? = nil,
    versus: String? = nil, verdict: Verdict = .supported
  ) {
    self.text = text
    self.date = date
    self.number = number
    self.holding = holding
    self.kind = kind
    self.when = when
    self.place = place
    self.codes = codes
    self.people = people
    self.versus = versus
    self.verdict = verdict
  }

  var testDescription: String { text }

  func check() throws {
    let found = try Read.findings(text, on: date)
    let said = found.map { "\($0.claim.kind) \($0.claim.quote): \($0.verdict) \($0.why)" }.joined(separator: "\n")
    let f = try #require(
      found.first { f in
        number.map { f.claim.assertion.stated?.value == $0 } ?? true
          && holding.map { f.claim.quote.contains($0) } ?? true && kind.map { f.claim.kind == $0 } ?? true
      }, "no such claim among:\n\(said)")
    #expect(f.verdict == verdict, "\(f.why)")
    if let when { #expect(f.claim.when.value?.code == when) }
    if let place { #expect(f.place == place) }
    if let codes { #expect(f.codes == codes.sorted()) }
    if let people { #expect(f.claim.demographics.value == people) }
    if let versus { #expect(f.claim.versus.value?.code == versus) }
  }
}

/// Texts of which nothing is to be contradicted, whatever else is found in them.
enum Uncontradicted {
  static func check(_ text: String, on date: String) throws {
    let found = try Read.findings(text, on: date)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.verdict != .contradicted }, "\(found.map { $0.claim.quote + ": " + $0.why })")
  }
}
