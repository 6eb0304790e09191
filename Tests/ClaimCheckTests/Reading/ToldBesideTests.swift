import BorderData
import Testing

@testable import ClaimCheck

/// What is told beside a count, between two counts, or of the members of one. The expected slots follow from the words; the
/// figures are CBP's (southwest border, May 2025 12,450 and May 2024 170,716; Hondurans, fiscal 2024 to February 80,725 and
/// fiscal 2023 to February 62,484; Border Patrol, December 2023 249,740, August 2024 58,009; Tucson, fiscal 2000 616,346,
/// fiscal 1999 470,449, fiscal 1993 92,639; Del Rio, September 2021 43,570, October 2021 28,213), Panama's (Darién, 2023
/// 520,085, 2022 248,284, August to December 2023 81,946, 75,268, 49,256, 37,231, 24,626) and Honduras's.
struct ToldBesideTests {
  struct Told: Sendable {
    var text: String
    var date: String
    var kind: ClaimKind
    var when: String?
    var versus: String?
    var codes: [String] = []
  }

  static let told: [Told] = [
    // A change between two counts that the text has told.
    Told(
      text:
        "U.S. Customs and Border Protection recorded 12,450 encounters with migrants at the southwest border in May. In May of last year it was 170,716. That's a 93% decrease.",
      date: "2025-06-11", kind: .change, when: "May 2025", versus: "May 2024"),
    Told(
      text:
        "CBP recorded 80,725 encounters with Hondurans at the southwest border in the first five months of fiscal year 2024, compared with 62,484 in the same period of fiscal year 2023, a rise of 29%.",
      date: "2024-03-25", kind: .change, when: "Oct 2023–Feb 2024", versus: "Oct 2022–Feb 2023", codes: ["HND"]),
    // What a multiple is taken of.
    Told(
      text:
        "Border Patrol agents in the Tucson sector made 616,346 arrests in the fiscal year that ended Sept. 30, more than six times the number caught here in 1993.",
      date: "2000-10-22", kind: .change, when: "FY2000", versus: "FY1993"),
    Told(
      text:
        "Border Patrol arrests fell from a record of almost 250,000 in December 2023 to 58,009 in August.",
      date: "2024-10-09", kind: .change, when: "Aug 2024", versus: "Dec 2023"),
    // Against the highest month of a time that is named.
    Told(
      text: "In December the number of crossings of the Darién was 70 percent below the summer peak.",
      date: "2024-01-20", kind: .change, when: "Dec 2023", versus: "Aug 2023"),
    // Counts that another passes, and whole times that are passed.
    Told(
      text: "Panama counted 520,085 migrants in the Darien Gap in 2023, surpassing the 248,284 recorded in 2022.",
      date: "2024-02-01", kind: .comparison, when: "2023", versus: "2022"),
    Told(
      text:
        "In the first nine months of 2022, more than 151,000 people crossed the Darién, already above last year's total.",
      date: "2022-10-20", kind: .comparison, when: "Jan 2022–Sep 2022", versus: "2021"),
    Told(
      text:
        "Some 101,000 people crossed the Darién in the second half of 2024, half as many as in the first half of the year.",
      date: "2025-01-03", kind: .change, when: "Jul 2024–Dec 2024", versus: "Jan 2024–Jun 2024"),
    // Rows of months that follow one that is named.
    Told(
      text:
        "Crossings of the Darién peaked at 81,946 in August 2023 and then fell in each of the four months that followed.",
      date: "2024-01-20", kind: .streak, when: "Sep 2023–Dec 2023", versus: nil),
    Told(
      text:
        "Panama said traffic through the Darién jungle has declined for two months in a row after its August record.",
      date: "2023-11-10", kind: .streak, when: "Sep 2023–Oct 2023", versus: nil),
  ]

  @Test(arguments: told) func slotsAreThoseOfWhatItIsToldBeside(_ t: Told) throws {
    let f = try Read.finding(t.text, on: t.date, kind: t.kind)
    #expect(f.when == t.when)
    #expect(f.versus == t.versus)
    #expect(f.codes == t.codes)
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func aWordOfChangeIsHeldAgainstItsOwnCounts() throws {
    let wrong = try Read.finding(
      "Arrests in the Del Rio sector rose from 43,570 in September to 28,111 in October.", on: "2021-12-20",
      kind: .change)
    #expect(wrong.verdict != .supported)
    let right = try Read.finding(
      "Arrests in the Del Rio sector fell from 43,570 in September to 28,111 in October.", on: "2021-12-20",
      kind: .change)
    #expect(right.verdict == .supported, "\(right.why)")
  }

  @Test(arguments: [
    // Border Patrol, southwest, September 2021: 185,515 encounters, 17,638 with Haitians.
    (
      "Border Patrol agents recorded 185,515 encounters at the southwest border in September. Of those, 15,000 were from Haiti.",
      15_000.0, "HTI"
    ),
    (
      "Panama counted 520,085 people in the Darien Gap in 2023: 328,650 were from Venezuela, 57,250 from Ecuador and 46,422 from Haiti.",
      57_250, "ECU"
    ),
    (
      "En 2023 cruzaron el Darién 520,085 personas. De ellas, 328,650 eran venezolanos y 57,250 de Ecuador.", 57_250,
      "ECU"
    ),
  ])
  func membersOfACountAreReadWhetherTrueOrNot(_ text: String, _ number: Double, _ code: String) throws {
    let f = try Read.finding(text, on: number == 15_000 ? "2021-10-28" : "2024-02-10", number: number)
    #expect(f.codes == [code])
    #expect(f.claim.kind == .level)
  }

  @Test(arguments: [
    // El Paso, fiscal 2024: 50,527 Venezuelans of 256,102. Mexico, 2021: 309,692 recorded, 74% of them of the three countries.
    (
      "One in five people encountered by the Border Patrol in El Paso in fiscal 2024 were from Venezuela.",
      "2024-10-27",
      ["VEN"]
    ),
    (
      "46 percent of people the Border Patrol caught in Rio Grande Valley in April 2024 were from Guatemala, Honduras or El Salvador.",
      "2024-05-21", ["GTM", "HND", "SLV"]
    ),
    (
      "Los agentes detuvieron en la frontera suroeste a 264,168 guatemaltecos en el año fiscal 2019, casi un tercio de los 851,508 aprehendidos de todas las nacionalidades.",
      "2019-10-31", ["GTM"]
    ),
  ])
  func thePartOfAWholeStandsPastItsVerb(_ text: String, _ date: String, _ codes: [String]) throws {
    let f = try Read.finding(text, on: date, kind: .share)
    #expect(Set(f.codes) == Set(codes))
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test(arguments: [
    // Border Patrol, southwest: fiscal 2011 327,577, the fewest since fiscal 1972.
    (
      "Border Patrol apprehensions fell to 340,252 in fiscal 2011. Not since 1971 have fewer individuals been apprehended.",
      End.lowest
    ),
    (
      "The Border Patrol made 1,659,206 arrests on the Mexican border in fiscal 2021. It had not made so many arrests in a single year since 1986.",
      .highest
    ),
  ])
  func notSoManySinceIsAnOrder(_ text: String, _ end: End) throws {
    let f = try Read.finding(text, on: end == .lowest ? "2011-12-06" : "2021-10-22", kind: .extreme)
    guard case .extreme(let found, 1, _, _) = f.claim.assertion else {
      Issue.record("no order: \(f.claim.assertion)")
      return
    }
    #expect(found == end)
  }

  @Test func howManyTimesIsNoMultiple() throws {
    // Southwest: Ecuadorians, August 2021 17,611, January 2021 3,598 (CBP).
    let f = try Read.finding(
      "U.S. border authorities encountered Ecuadorians 17,611 times in August, nearly five times as many as in January, and the number has gone up every month this year.",
      on: "2021-09-20", kind: .change)
    #expect(f.when == "Aug 2021")
    #expect(f.versus == "Jan 2021")
    #expect(f.verdict == .supported, "\(f.why)")
  }

  @Test func whatIsSupposedToFollowIsAForecast() throws {
    let f = try Read.finding(
      "Border Patrol agents apprehended 5,219 children alone at the southwest border in April. If this trend continues, we will likely see numbers that eclipse those of 2014.",
      on: "2016-05-20", kind: .comparison)
    #expect(f.verdict == .unanswerable)
  }
}
