import BorderData
import Testing

@testable import ClaimCheck

/// Lists of labels and numbers. Figures were summed from CBP's nationwide encounters by state and by area of
/// responsibility (fiscal 2021–2024) with Python's csv module.
struct ListItemTests {
  /// What each item is read as, by its number.
  private func read(_ text: String, _ number: Double) throws -> (codes: [String], place: String?, when: String?) {
    let f = try Read.finding(text, on: "2024-11-20", number: number)
    #expect(f.verdict == .supported, "\(f.claim.quote): \(f.why)")
    return (f.codes, f.place, f.when)
  }

  private let september = """
    Encounters on the southwest border in September 2024
    • All: 101,790
    • Mexico: 35,951
    • Venezuela – 15,253
    • Guatemala: 6,957 (down again)
    """

  @Test func eachItemGoesOnFromTheLineAboveAndNotFromTheItemBefore() throws {
    for (number, code) in [(35_951.0, "MEX"), (15_253, "VEN"), (6_957, "GTM")] {
      let item = try read(september, number)
      #expect(item.codes == [code])
      #expect(item.when == "Sep 2024")
    }
  }

  @Test func itemsOfOneLineArePartedBySemicolons() throws {
    let text = """
      Encounters on the southwest border fell in September 2024, to 101,790.
      Mexico: 35,951; Venezuela: 15,253; Guatemala: 6,957.
      """
    #expect(try read(text, 6_957).codes == ["GTM"])
  }

  @Test func aLabelMayBeASector() throws {
    let text = """
      Border Patrol apprehensions in fiscal year 2024 by sector:
      Tucson – 463,567
      San Diego – 324,260
      """
    #expect(try read(text, 463_567).place == "sector:tucson")
    #expect(try read(text, 324_260).place == "sector:san-diego")
  }

  @Test func theTextGoesOnFromTheLineAboveTheList() throws {
    let all = try Read.findings(
      september
        + "\n\nThe count fell from August, when it was 107,473, and Border Patrol apprehensions came to 53,858.",
      on: "2024-11-20")
    let after = try #require(all.first { $0.claim.assertion.stated?.value == 53_858 })
    #expect(after.codes != ["GTM"])
  }

  @Test(arguments: [
    "Wall panels: 1,200", "Cost: $300 million", "Gotaways: 670,000", "Agents hired: 1,500", "Start: 10:30",
  ])
  func whatIsNotCountedIsNoItem(_ line: String) throws {
    let all = try Read.findings(september + "\n• " + line, on: "2024-11-20")
    #expect(all.allSatisfy { $0.claim.measure.value == nil || !$0.claim.quote.contains(line.prefix(4)) })
  }

  @Test func aNumberAfterAColonIsANumber() throws {
    let f = try Read.finding(
      "One figure stands out for the southwest border: 101,790 encounters in September 2024.", on: "2024-11-20",
      number: 101_790)
    #expect(f.verdict == .supported)
  }
}
