import BorderData
import Testing

@testable import ClaimCheck

/// What a precise number may choose, and what it may not: the group, the time or the place that stands right beside it
/// is its own, whatever else the number would fit (CLAIMS: a reading must be one that the words allow).
struct AttachmentTests {
  @Test func aNumberFindsTheTimeThatTheTextSpokeOf() throws {
    // Border Patrol, southwest border: 249,740 in December 2023, 124,215 in January 2024.
    let f = try Read.finding(
      "In December 2023 and January 2024 the Border Patrol was busy at the southwest border. Agents apprehended 249,740 migrants, a record.",
      on: "2024-02-20", number: 249_740)
    #expect(f.when == "Dec 2023")
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func theYearBesideANumberIsNeverReadAway() throws {
    // 486,651 is the figure of fiscal 2014, 16 percent above that of 2013; the sentence says 2011, when it was 340,252
    // and falling.
    let text =
      "The figures of fiscal 2014 are in. The Border Patrol made 486,651 arrests in fiscal 2011, up 16 percent from a year earlier."
    let f = try Read.finding(text, on: "2014-12-19", number: 486_651)
    #expect(f.when == "FY2011")
    #expect(f.verdict == .contradicted, "\(f.why)")
    let change = try Read.finding(text, on: "2014-12-19", number: 16)
    #expect(change.when == "FY2011")
    #expect(change.verdict != .supported, "\(change.why)")
  }

  @Test(arguments: [
    "Honduras (309,000) and Guatemala (279,000).", "Guatemala (309,000) and Honduras (279,000).",
  ])
  func theNameBeforeANumberInBracketsIsItsOwn(_ sentence: String) throws {
    let text =
      "Border Patrol encounters rose in fiscal 2021. Mexico was the most common origin country, with around 608,000 encounters, followed by "
      + sentence
    let first = try #require(sentence.split(separator: " ").first)
    let f = try Read.finding(text, on: "2021-11-09", number: 309_000)
    #expect(f.codes == [first == "Honduras" ? "HND" : "GTM"])
  }

  @Test(arguments: [
    ("Guatemala", "GTM", 206_971.0), ("Honduras", "HND", 206_971.0), ("El Salvador", "SLV", 206_971.0),
  ])
  func whoLeadsTheListIsTheGroupOfTheNumber(_ name: String, _ code: String, _ n: Double) throws {
    let f = try Read.finding(
      "\(name) encabezó la lista, con 206.971 encuentros a nivel nacional en el año fiscal 2024.", on: "2024-11-20",
      number: n)
    #expect(f.codes == [code])
  }

  @Test func aChangeOfTheCountBeforeIsOfItsGroup() throws {
    // CBP, southwest border: 66,584 Venezuelans in September 2023, 31,463 in August.
    let f = try Read.finding(
      "En septiembre de 2023 hubo 66.584 encuentros con venezolanos en la frontera suroeste, más del doble que en agosto.",
      on: "2023-10-25", kind: .change)
    #expect(f.codes == ["VEN"])
    #expect(f.versus == "Aug 2023")
    #expect(f.verdict == .supported, "\(f.why)")
  }
}
