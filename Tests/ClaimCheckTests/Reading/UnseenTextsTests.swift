import BorderData
import Testing

@testable import ClaimCheck

/// What texts that were never developed against had been misread for. The figures are those under data/; each number is the
/// publisher's, unless the verdict says otherwise.
struct UnseenTextsTests {
  static let times: [Told] = [
    Told(
      "CBP counted fewer people this summer. In June of FY19 it had recorded 104,311 encounters on the southwest border.",
      on: "2020-07-20", number: 104_311, when: "2019-06"),
    Told(
      "The Border Patrol made 396,579 arrests at the southwest border, 30.5 percent more, over the fiscal year. It arrested 400,651 people there between last October and September.",
      on: "2020-10-20", number: 400_651, when: "FY2020"),
    Told(
      "Up to now 19,092 migrants have crossed the Darién.", on: "2022-05-04", number: 19_092),
    Told(
      "In July, the most recent month of the 2021 fiscal year for which there are figures, CBP had 213,593 encounters at the southwest border.",
      on: "2021-09-07", number: 213_593, when: "2021-07"),
    // As of a day, between the totals to the ends of two months.
    Told(
      "As of Aug. 19 agents in the Tucson sector had made 291,000 apprehensions.", on: "2008-08-22", number: 291_000,
      when: "2007-10..2008-07", place: "sector:tucson"),
    Told(
      "As of March 31, 2019, the Border Patrol has apprehended 361,308 people at the southwest border this fiscal year, a 108 percent increase over the same time in 2018.",
      on: "2019-05-04", number: 108, kind: .change, when: "2018-10..2019-03", versus: "2017-10..2018-03"),
    Told(
      "From January to September of this year CBP met 37,506 Salvadorans at the southwest border. That is fewer than in the same months of earlier years: there were 68,691 in 2022.",
      on: "2023-10-24", number: 68_691, when: "2022-01..2022-09", codes: ["SLV"]),
    Told(
      "With September the books are closed on FY 2023. CBP's encounters nationwide totaled 3,201,144.",
      on: "2023-10-21", number: 3_201_144, when: "FY2023"),
    Told(
      "Encounters at the southwest border had been down to 400,651 arrests in fiscal 2020. That was above FY2017, the year with the fewest Border Patrol apprehensions there since 1971.",
      on: "2020-11-20", holding: "fewest", kind: .extreme, when: "FY2017"),
    Told(
      "Border Patrol encounters at the southwest border in September numbered 53,858. From September 2023 the number fell from 218,763, a 75.4% decline.",
      on: "2024-10-24", number: 75.4, kind: .change, when: "2024-09", versus: "2023-09"),
    Told(
      "At the ports of entry along the border, CBP met 3,363 inadmissible migrants last month, a decrease of 90% from 32,343 in January and of 93% from the 49,272 of the same month last year.",
      on: "2025-03-14", number: 93, kind: .change, when: "2025-02", versus: "2024-02"),
  ]

  static let groupsAndPlaces: [Told] = [
    Told(
      "Agents of the Swanton Sector on the border with Canada met people from 97 countries in fiscal 2023. The 6,925 migrants apprehended there were more than ever.",
      on: "2023-11-02", number: 6_925, place: "sector:swanton"),
    Told(
      "The Border Patrol arrested people who had come in from Mexico 137,473 times in March.", on: "2024-04-12",
      number: 137_473, codes: []),
    Told(
      "De las 118.735 personas que pidieron asilo en México en 2022, 31.092 eran hondureñas. Cuba figura en segundo lugar con 18.095 solicitudes. Venezuela se situó cuarta, con 14.913.",
      on: "2023-01-20", holding: "Cuba figura", kind: .rank, place: "host:MEX", codes: ["CUB"]),
    Told(
      "Honduras registered 188,858 irregular migrants bound for the United States in 2022, Cubans more than anyone else, its National Migration Institute says.",
      on: "2023-01-20", number: 188_858, place: "honduras", codes: []),
    Told(
      "In February CBP processed 101,099 migrants at ports of entry along the southwest border or between them.",
      on: "2021-03-20", number: 101_099, when: "2021-02"),
    Told(
      "In fiscal 2013 agents apprehended 57,524 more people over the southern border than they did in 2012.",
      on: "2014-01-29", number: 57_524, kind: .change, when: "FY2013", versus: "FY2012"),
    Told(
      "The Border Patrol's Tucson Sector is now the busiest in the nation for migrant apprehensions.", on: "2023-08-25",
      kind: .rank, place: "sector:tucson"),
  ]

  /// What no table tells apart for the time, or counts at all.
  static let unpublished: [Told] = [
    // Families and children by nationality begin in October 2019.
    Told(
      "In fiscal 2015 agents at the southwest border apprehended 39,970 unaccompanied children. Mexican children numbered 11,012.",
      on: "2015-11-10", number: 11_012, verdict: .unanswerable),
    // With those met at the ports of entry, which begin in October 2017.
    Told(
      "In March 2017 CBP stopped 16,588 people at the southwest border.", on: "2017-04-20", number: 16_588,
      verdict: .unanswerable),
    Told(
      "En enero cruzaron el Darién 24.634 personas y en lo que va de febrero 21.093.", on: "2023-02-27", number: 21_093,
      verdict: .unanswerable),
    Told(
      "Agents in the Del Rio sector apprehended 6,170 juveniles in fiscal 2014.",
      on: "2014-11-10",
      number: 6_170, verdict: .unanswerable),
  ]

  /// What was contradicted for words that were not read, or for figures that are not published.
  static let uncontradicted: [(String, String)] = [
    (
      "Apprehensions at the southwest border ordinarily go up by 10 to 20 percent between January and February.",
      "2017-03-10"
    ),
    ("Border crossings remain at record levels, the report for June 2022 shows.", "2022-07-20"),
    (
      "In January, for the 35th month in a row, there were more encounters at the southwest border than in even the highest month under President Trump.",
      "2024-02-20"
    ),
    (
      "In the five years of Nayib Bukele's presidency 348,472 Salvadorans were met at the southern border of the United States.",
      "2024-06-24"
    ),
    (
      "The rise in unique migrants at the southwest border was slight. There were 157,921 of them last month, including 55,333 from Venezuela, Nicaragua or Cuba.",
      "2022-09-20"
    ),
    ("About 520,000 crossed the Darién in 2023, 50,000 children under 5 among them.", "2024-02-20"),
    (
      "CBP One lets migrants in Mexico ask for a date at the border. Close to 936,500 people have used it to make one since January 2023.",
      "2025-01-10"
    ),
    (
      "Apprehensions at the southwest border were 356,873 in fiscal 2012, which was the first increase in seven years.",
      "2013-01-10"
    ),
    (
      "From 101,028 in February, arrests of Central American migrants at the southwest border rose to 172,331 in March.",
      "2021-04-10"
    ),
    (
      "In July 2023 at least 164,753 foreigners were apprehended on the southwest border, or were reported to have evaded capture.",
      "2023-08-20"
    ),
    (
      "About 6,000 fewer migrants are now being apprehended at the southwest border, he said.", "2021-03-20"
    ),
    (
      "In fiscal 2016 agents made 415,816 arrests. After more than 68,000 children traveling alone were apprehended at the border, Congress approved the aid.",
      "2017-10-26"
    ),
  ]

  @Test(arguments: times)
  func whenItWas(_ t: Told) throws { try t.check() }

  @Test(arguments: groupsAndPlaces)
  func whoseAndWhere(_ t: Told) throws { try t.check() }

  @Test(arguments: unpublished)
  func isNotPublishedThatWay(_ t: Told) throws { try t.check() }

  @Test(arguments: uncontradicted)
  func isNotHeldAgainstTheWriter(_ text: String, on date: String) throws { try Uncontradicted.check(text, on: date) }

  /// "29% lower" is so of the Border Patrol's count alone, and of that the record beside it is told.
  @Test func whatStandsBesideANumberIsOfItsCount() throws {
    let found = try Read.findings(
      "In June these encounters at the southwest border were 29% lower than in May 2024, the lowest monthly total since January 2021.",
      on: "2024-07-18")
    let record = try #require(found.first { $0.claim.kind == .extreme })
    #expect(record.verdict == .supported)
    #expect(record.readings.first?.selection.component == .borderPatrol)
  }

  /// A time taken from another sentence is never held against the writer, whatever comes out.
  @Test func aTimeOfAnotherSentenceContradictsNothing() throws {
    try Uncontradicted.check(
      "In March 2021 encounters rose at the southwest border. Agents met 263,277 people there.", on: "2021-04-20")
  }
}
