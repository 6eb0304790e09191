import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

/// Counted by hand over the yearly totals in ControlTotalsTests.
struct FairnessOfChangeTests {
  private let known = YearMonth(index: 2024 * 12 + 8)

  private func fairness(_ ask: Finished.Ask) throws -> Fairness {
    var ask = ask
    ask.newest = known
    return try #require(try Finished.finding(ask).fairness)
  }

  /// Nationwide FY2020–FY2024: 646,822; 1,956,519; 2,766,582; 3,201,144; 2,901,142. Only the last year fell.
  @Test func fallOfOneYearInFive() throws {
    let f = try fairness(Finished.change(.down, Finished.us, .fiscalYear(2024), .fiscalYear(2023)))
    #expect(f.cells.count == 10)
    #expect(f.holding == 1)
    #expect(f.rank == 1)
    #expect(f.cells.filter(\.isStated).map(\.start) == [.fiscalYear(2023)])
    #expect(
      f.sentence
        == "It holds for 1 of the 4 start years before FY2024, and the stated one is the most favourable to the claim. Over all 10 pairs of years from FY2020 to FY2024 it holds in 1, and the stated pair is the most favourable. Of the 4 windows as long, the middle one is FY2023 against FY2022: +15.7%."
    )
  }

  /// Up by 300% or more from FY2020 only, to FY2022 (+327.7%), FY2023 (+394.9%) and FY2024 (+348.5%).
  @Test func amountsCountWhereAsLargeOrLarger() throws {
    let q = Finished.percent(300, hedge: .moreThan)
    let f = try fairness(Finished.change(.up, Finished.us, .fiscalYear(2024), .fiscalYear(2020), by: q))
    #expect(f.holding == 3)
    #expect(f.rank == 2)
  }

  @Test func monthsAYearApartStayAYearApart() throws {
    let f = try fairness(Finished.change(.up, Finished.southwest, Finished.month(2023, 12), Finished.month(2022, 12)))
    #expect(f.cells.allSatisfy { $0.start.first.month == $0.end.first.month })
  }

  @Test func partOfAYearGoesWithTheSamePart() throws {
    let start = YearMonth(index: 2023 * 12 + 9)
    let p = Period.span(start...start.advanced(by: 5))
    let f = try fairness(Finished.change(.up, Finished.us, p, p.yearBefore))
    // Oct–Mar of FY2020 to FY2024.
    #expect(f.cells.count == 10)
  }

  @Test func everyStepOfATrendMustGoItsWay() throws {
    let p = Period.span(YearMonth(index: 2019 * 12 + 9)...YearMonth(index: 2024 * 12 + 8))
    var ask = Finished.Ask(
      kind: .trend, assertion: .trend(direction: .up, strength: .plain, everyStep: true), selection: Finished.us,
      when: p)
    ask.newest = known
    let f = try #require(try Finished.finding(ask).fairness)
    // The six windows inside FY2020–FY2023.
    #expect(f.holding == 6)
  }
}
