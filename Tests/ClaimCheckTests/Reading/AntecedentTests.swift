import BorderData
import Testing

@testable import ClaimCheck

/// Of whom a clause speaks whose subject stands before a comma; and the counts near the subject that are not the subject.
struct AntecedentTests {
  @Test(arguments: [
    (
      "The fall in arrests was sharpest among parents with children, whose numbers plunged at the southwest border between June and September 2014.",
      "2014-10-13", "plunged", [String](), DemographicSet.families
    ),
    (
      "Encounters with Mexicans fell. Encounters with Haitians, many of whom now come to ports of entry, rose at the southwest border in August 2022.",
      "2022-09-19", "come to ports", ["HTI"], .everyone
    ),
    (
      "Haitians, most of them coming up from Brazil and Chile, saw their numbers fall at the southwest border in July 2021.",
      "2021-08-18", "saw their numbers", ["HTI"], .everyone
    ),
    (
      "Officials pointed to irregular migration at the border from African countries like Guinea, Angola and Senegal, which has increased in the last two years.",
      "2024-05-10", "increased", ["AGO", "GIN", "SEN"], .everyone
    ),
  ])
  func theGroupBeforeTheComma(
    _ text: String, _ date: String, _ holding: String, _ codes: [String], _ people: DemographicSet
  ) throws {
    let found = try Read.findings(text, on: date)
    #expect(
      found.contains { f in
        f.claim.quote.contains(holding) && f.codes == codes && f.claim.demographics.value == people
      }, "\(found.map { "\($0.claim.quote): \($0.codes) \($0.claim.demographics.value)" })")
  }

  @Test(arguments: [
    ("Roughly 2.9 million Venezuelans now live in Colombia, and many left for the Darién Gap in 2023.", "2024-02-08"),
    ("In the years after the crash, more Mexicans have gone back home than have come to the border.", "2018-07-10"),
    ("The Royal Canadian Mounted Police intercepted 1,360 people near the border in June.", "2024-07-18"),
    ("Nearly 19,400 people were caught at the southwest border the week before Christmas.", "2024-01-29"),
    ("As few as 2 percent of the 50,000 children who crossed the border this year have been sent home.", "2014-07-20"),
    ("La agencia estima que 37.000 personas lograron evadir a los agentes en la frontera en julio.", "2021-08-20"),
  ])
  func areNotAnswered(_ text: String, _ date: String) throws {
    let found = try Read.findings(text, on: date)
    let first = try #require(found.first, "no claim in “\(text)”")
    #expect(first.verdict == .unanswerable, "\(first.claim.quote): \(first.verdict) \(first.why)")
  }

  /// 593,437 is above each year of fiscal 2009 to 2018 (at most 540,865) and below fiscal 2008's 705,005.
  @Test func aRecordSinceAYearIsNotHeldAgainstThatYear() throws {
    let f = try Read.findings(
      "In the first eight months of fiscal 2019 the Border Patrol apprehended some 593,000 people at the southwest border, which already exceeds the total for any complete year since 2008.",
      on: "2019-06-11")
    let record = try #require(f.first { $0.claim.kind == .extreme })
    #expect(record.verdict == .supported)
  }
}
