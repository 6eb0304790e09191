import BorderData
import Testing

@testable import ClaimCheck

/// Parts of years, runs of days and what a time is compared with. Expected values are what the words say.
struct PeriodPartsTests {
  private static func first(_ text: String, spanish: Bool) throws -> PeriodMention {
    let tokens = Tokenizer().tokens(of: text)
    let language: Language = spanish ? .spanish : .english
    let sentences = SentenceSplitter(abbreviations: language.abbreviations).split(tokens)
    let f = ClaimFinder(
      language: language, tokens: tokens, sentences: sentences, date: ArticleDate("2024-07-15", origin: "test"),
      newestData: try #require(YearMonth(year: 2025, month: 11)))
    return try #require(f.parsed.first?.periods.first, "no time in “\(text)”")
  }

  @Test(
    arguments: [
      ("in the second quarter of 2023", false, .quarter(2, .year(2023, .open))),
      ("in the first half of 2024", false, .half(1, .year(2024, .open))),
      ("en el segundo semestre de 2023", true, .half(2, .year(2023, .open))),
      ("en el primer cuatrimestre de 2024", true, .firstMonths(4, .year(2024, .open))),
      ("en el cuarto trimestre de 2022", true, .quarter(4, .year(2022, .open))),
      ("in January and February 2024 alone", false, .monthSpan(1, 2024, 2, 2024)),
      ("from March 1 to May 31, 2023", false, .monthSpan(3, nil, 5, 2023)),
    ] as [(String, Bool, PeriodForm)])
  func forms(_ words: String, _ spanish: Bool, _ expected: PeriodForm) throws {
    #expect(
      try Self.first(words + (spanish ? " llegaron migrantes" : " migrants arrived"), spanish: spanish).form == expected
    )
  }

  @Test(
    arguments: [
      ("Crossings fell by more than half in fiscal 2020.", false, .main),
      ("There were half as many as in February.", false, .versus),
      ("It was triple the number recorded in 2021.", false, .versus),
      ("Fue el doble de las 248.284 de 2022.", true, .versus),
      ("Es el total mensual más bajo desde enero de 2021.", true, .since),
    ] as [(String, Bool, PeriodMention.Role)])
  func roles(_ text: String, _ spanish: Bool, _ expected: PeriodMention.Role) throws {
    #expect(try Self.first(text, spanish: spanish).role == expected)
  }

  @Test func aNumberInWordsWithAHyphenIsOne() throws {
    let f = try Read.finding(
      "Sixty-eight percent of southwest land border encounters in June 2022 were single adults.", on: "2022-07-20",
      kind: .share)
    // 140,610 of 207,834: 67.7%.
    #expect(f.claim.assertion.stated?.value == 68)
    #expect(f.verdict == .supported, "\(f.why)")
  }
}
