import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct DefinitionChangeTests {
  private let patrol = Selection(.apprehensions, place: .southwest)

  @Test func acrossMarch2020() throws {
    let f = try Finished.finding(Finished.change(.up, patrol, .fiscalYear(2021), .fiscalYear(2019)))
    #expect(f.caveat("definition-change")?.hasPrefix("FY2019 counts apprehensions; since March 2020") == true)
    #expect(f.caveat("title-42") == nil)
  }

  @Test func notWithinOneDefinition() throws {
    for (a, b) in [(2019, 2018), (2024, 2023)] {
      let f = try Finished.finding(Finished.change(.up, patrol, .fiscalYear(a), .fiscalYear(b)))
      #expect(f.caveat("definition-change") == nil)
    }
  }
}
