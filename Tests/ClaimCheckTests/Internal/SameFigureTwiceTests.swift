import Testing

@testable import ClaimCheck

struct SameFigureTwiceTests {
  @Test func digitsThatChangedPlaces() throws {
    let text =
      "In 2024, 302,203 migrants crossed the Darién Gap. The route is a jungle. In 2024, 320,203 migrants crossed the Darién Gap."
    let found = try Inside.findings(text)
    #expect(found.map(\.verdict) == [.contradicted])
    #expect(found.first?.claim.quote.contains("320,203") == true)
    #expect(found.first?.why.contains("302,203 before") == true)
  }

  @Test(arguments: [
    "In 2024, 302,203 migrants crossed the Darién Gap. In 2023, 320,203 migrants crossed the Darién Gap.",
    "In 2024, 302,203 migrants crossed the Darién Gap. In 2024, 302,203 migrants crossed the Darién Gap.",
    "In 2024, 302,203 migrants crossed the Darién Gap. In 2024, 320,203 Venezuelans crossed the Darién Gap.",
    "In 2024, 302,203 migrants crossed the Darién Gap. Preliminary data said that in 2024, 320,203 migrants crossed the Darién Gap.",
    "In 2024, 302,203 migrants crossed the Darién Gap. In 2024, 209,758 migrants crossed the Darién Gap.",
  ])
  func silent(_ text: String) throws { #expect(try Inside.findings(text).isEmpty) }
}
