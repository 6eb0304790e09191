import BorderData
import Testing

@testable import ClaimCheck

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What the Spanish tables and the finders make of phrases and of this project's own articles. Expected values are
/// what the words say in Spanish; the articles' labels were computed from the published figures.
struct SpanishTests {
  private static func finder(_ text: String, date: String? = nil) throws -> ClaimFinder {
    let tokens = Tokenizer().tokens(of: text)
    let sentences = SentenceSplitter(abbreviations: Language.spanish.abbreviations).split(tokens)
    return ClaimFinder(
      language: .spanish, tokens: tokens, sentences: sentences,
      date: date.flatMap { ArticleDate($0, origin: "--date") },
      newestData: try #require(YearMonth(year: 2025, month: 11)))
  }

  private static func parse(_ text: String) throws -> ParsedSentence {
    let f = try finder(text)
    return try #require(f.parsed.first)
  }

  @Test(
    arguments: [
      ("llegaron 302.203 migrantes", 302_203, .count, .none),
      ("unos 2,5 millones de migrantes", 2_500_000, .count, .about),
      ("sumaron 225 mil 548 migrantes", 225_548, .count, .none),
      ("fueron mil 989 solicitantes", 1_989, .count, .none),
      ("más de medio millón de personas", 500_000, .count, .moreThan),
      ("casi dos millones y medio de personas", 2_500_000, .count, .nearly),
      ("un millón 231 mil 320 eventos", 1_231_320, .count, .none),
      ("2,475 millones de encuentros", 2_475_000, .count, .none),
      ("al menos treinta y cinco mil migrantes", 35_000, .count, .atLeast),
      ("cerca de doscientos mil migrantes", 200_000, .count, .about),
      ("menos de 46,000 personas", 46_000, .count, .lessThan),
      ("hasta 2.000 migrantes", 2_000, .count, .upTo),
      ("superó los 7 millones de encuentros", 7_000_000, .count, .moreThan),
      ("un 57.2 por ciento", 57.2, .percent, .none),
      ("el 63,2% del total", 63.2, .percent, .none),
      ("la mitad de los migrantes", 50, .percent, .none),
      ("dos de cada cinco migrantes", 40, .percent, .none),
      ("1 de cada 4 migrantes", 25, .percent, .none),
      ("tres veces más", 3, .factor, .none),
    ] as [(String, Double, Quantity.Unit, Hedge)])
  func numbers(_ text: String, _ value: Double, _ unit: Quantity.Unit, _ hedge: Hedge) throws {
    let q = try #require(try Self.parse(text).quantities.first)
    #expect(abs(q.quantity.value - value) < 0.001)
    #expect(q.quantity.unit == unit)
    #expect(q.quantity.hedge == hedge)
  }

  @Test(
    arguments: [
      ("decenas de miles de migrantes", 10_000), ("cientos de miles de personas", 100_000),
      ("miles de migrantes", 1_000),
      ("millones de personas", 1_000_000),
    ])
  func vagueCounts(_ text: String, _ low: Double) throws {
    let q = try #require(try Self.parse(text).quantities.first)
    #expect(q.band?.low == low)
    #expect(q.band?.high == low * 10)
  }

  @Test(
    arguments: [
      ("en el año fiscal 2013", .year(2013, .fiscal)),
      ("durante el ejercicio fiscal 2022", .year(2022, .fiscal)),
      ("en 2024", .year(2024, .open)),
      ("de enero a agosto del 2021", .monthSpan(1, nil, 8, 2021)),
      ("entre marzo de 2020 y octubre de 2021", .monthSpan(3, 2020, 10, 2021)),
      ("desde marzo hasta julio de 2024", .monthSpan(3, nil, 7, 2024)),
      ("entre el año fiscal 2021 y el año fiscal 2023", .yearSpan(2021, 2023, .fiscal)),
      ("los primeros tres meses de 2024", .firstMonths(3, .year(2024, .open))),
      ("los tres primeros meses de 2024", .firstMonths(3, .year(2024, .open))),
      ("los últimos 12 meses", .lastMonths(12)),
      ("en lo que va del año", .yearToDate(.open)),
      ("en lo que va del año fiscal", .yearToDate(.fiscal)),
      ("en lo que va de 2024", .firstMonths(0, .year(2024, .open))),
      ("el mes pasado", .word(.lastMonth)),
      ("el año pasado", .word(.lastYear)),
      ("el 19 de septiembre de 2013", .day(year: 2013, month: 9, day: 19)),
      ("el 1º de julio", .day(year: nil, month: 7, day: 1)),
      ("del 1 al 15 de agosto de 2023", .day(year: 2023, month: 8, day: 1)),
      ("septiembre del año pasado", .month(9, year: -1)),
      ("desde que Biden asumió el cargo", .sinceTenure(.biden)),
      ("bajo el gobierno de Trump", .tenure(.trump)),
      ("hace cinco años", .yearsAgo(5)),
      ("en los años 90", .decade(1990)),
    ] as [(String, PeriodForm)])
  func periods(_ text: String, _ form: PeriodForm) throws {
    #expect(try Self.parse(text).periods.first?.form == form)
  }

  @Test(
    arguments: [
      ("un 20% más que en diciembre de 2022", .versus), ("frente al año fiscal 2022", .versus),
      ("respecto a 2022", .versus), ("en comparación con el mismo mes de 2022", .versus), ("la de 2022", .versus),
      ("desde 2020", .since), ("en 2022", .main), ("de 2022", .main),
    ] as [(String, PeriodMention.Role)])
  func theRoleOfAPeriod(_ text: String, _ role: PeriodMention.Role) throws {
    #expect(try Self.parse(text).periods.last?.role == role)
  }

  @Test(
    arguments: [
      ("cruces irregulares", .crossings), ("aprehensiones", .apprehensions),
      ("detenciones de migrantes", .apprehensions),
      ("encuentros", .encounters), ("eventos de personas en situación migratoria irregular", .detections),
      ("presentados ante la autoridad migratoria", .detections), ("tránsito irregular", .transits),
      ("solicitudes de refugio", .asylum), ("expulsiones", .expulsions), ("flujo migratorio", .flow),
    ] as [(String, MeasureWord.Key)])
  func namesOfWhatIsCounted(_ text: String, _ key: MeasureWord.Key) throws {
    let word = try #require(try Self.parse(text).phrases.compactMap(\.measure).first)
    #expect(word.key == key)
    #expect(!word.weak)
  }

  @Test(
    arguments: [
      ("la frontera suroeste", "us-southwest"), ("la frontera sur de EE. UU. con", "us-southwest"),
      ("la frontera entre México y Estados Unidos", "us-southwest"), ("la frontera con Canadá", "us-northern"),
      ("el sector de Tucson", "sector:tucson"), ("el Valle del Río Grande", "sector:rio-grande-valley"),
      ("a nivel nacional", "us"),
    ])
  func borders(_ text: String, _ id: String) throws {
    let places = try Self.parse(text).phrases.compactMap { p -> String? in
      if case .place(let id)? = p.place { return id }
      return nil
    }
    #expect(places == [id])
  }

  @Test(arguments: ["las autoridades mexicanas", "el gobierno de Panamá", "territorio hondureño", "migración Colombia"])
  func officesAreNotPeople(_ text: String) throws {
    #expect(try Self.parse(text).phrases.allSatisfy { $0.country == nil })
  }

  @Test func anAbbreviationOfTheUnitedStatesMayEndASentence() throws {
    let f = try Self.finder("Llegaron a EE. UU. La Patrulla Fronteriza los detuvo. Viven en EE. UU. desde 2022.")
    #expect(f.sentences.count == 3)
  }

  @Test func tellsSpanishFromEnglish() {
    let t = Tokenizer()
    #expect(Language.detect(t.tokens(of: "Los cruces por la selva bajaron en 2024, según el informe.")).code == "es")
    #expect(Language.detect(t.tokens(of: "The crossings of the jungle fell in 2024, said the report.")).code == "en")
  }

  // MARK: This project's own articles

  private static func ownArticles() throws -> [GoldArticle] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try GoldArticle.read(String(contentsOfFile: "/" + root + "/data/articles/gold-es.jsonl", encoding: .utf8))
  }

  @Test func sentencesWithoutAClaimStayQuiet() throws {
    var quiet = 0
    for article in try Self.ownArticles() {
      var f = try Self.finder(article.text, date: article.published)
      let spans = f.run().map { Self.span($0, f) }
      for sentence in article.quiet {
        quiet += 1
        let range = try #require(Self.find(sentence, in: article.text))
        #expect(!spans.contains { $0.overlaps(range) }, "\(article.id): \(sentence)")
      }
    }
    #expect(quiet >= 90)
  }

  @Test func nineInTenLabelledClaimsAreFound() throws {
    var found = 0
    var all = 0
    for article in try Self.ownArticles() {
      var f = try Self.finder(article.text, date: article.published)
      let spans = f.run().map { Self.span($0, f) }
      for claim in article.claims {
        all += 1
        let range = try #require(Self.find(claim.quote, in: article.text))
        if spans.contains(where: { $0.overlaps(range) }) { found += 1 }
      }
    }
    #expect(all >= 90)
    #expect(found * 10 >= all * 9, "\(found) of \(all)")
  }

  private static func span(_ d: Draft, _ f: ClaimFinder) -> TextSpan {
    TextSpan(f.tokens[d.tokens.lowerBound].span.lower, f.tokens[d.tokens.upperBound - 1].span.upper)
  }

  private static func find(_ part: String, in text: String) -> TextSpan? {
    let a = Array(text.utf8)
    let b = Array(part.utf8)
    guard !b.isEmpty, a.count >= b.count else { return nil }
    for i in 0...(a.count - b.count) where a[i] == b[0] && a[i..<(i + b.count)].elementsEqual(b) {
      return TextSpan(i, i + b.count)
    }
    return nil
  }
}
