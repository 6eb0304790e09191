import BorderData
import BorderTrends
import Testing

@testable import ClaimCheck

struct SeriesCacheTests {
  @Test func keepsWhatItGaveAndWhatItCouldNot() throws {
    let figures = try #require(Finished.figures)
    let cache = SeriesCache(figures)
    let first = try #require(cache.series(Finished.us, by: .fiscalYear))
    #expect(first == (try figures.series(Finished.us, by: .fiscalYear, splice: true)))
    #expect(cache.series(Finished.us, by: .fiscalYear) == first)
    let nowhere = Selection(.encounters, place: PlaceID("nowhere"))
    #expect(cache.series(nowhere, by: .month) == nil)
    #expect(cache.series(nowhere, by: .month) == nil)
  }
}
