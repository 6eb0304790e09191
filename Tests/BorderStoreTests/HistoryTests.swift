import BorderData
import GRDB
import Testing

@testable import BorderStore

@Suite struct HistoryTests {
  let folder = Folder()

  private func twoReleases() throws -> Store {
    let store = try Store(folder.store)
    var revised = Made.columns(months: 30)
    // Row 6 is the first of February 2022, row 7 the next cell of it.
    revised.add(5, toRow: 6)
    revised.add(-2, toRow: 7)
    _ = try store.load { load in
      _ = try load.add(Made.file("old.csv", published: "2024-01-15", columns: Made.columns(months: 24)))
      _ = try load.add(Made.file("new.csv", published: "2024-07-15", columns: revised))
    }
    return store
  }

  @Test func saysWhatWasRevisedAndWhatWasAdded() throws {
    let changes = try twoReleases().history()
    let c = try #require(changes.first)
    #expect(changes.count == 1)
    #expect(c.older.file == "old.csv")
    #expect(c.newer.file == "new.csv")
    #expect(c.common == 24)
    #expect(c.addedPeriods == 6)
    #expect(c.added?.lowerBound == YearMonth(year: 2024, month: 1))
    #expect(c.added?.upperBound == YearMonth(year: 2024, month: 6))
    let r = try #require(c.revised.first)
    #expect(c.revised.count == 1)
    #expect(r.month == YearMonth(year: 2022, month: 2))
    // Counts are 100 and the row's number: rows 6 to 11.
    #expect(r.before == 651)
    #expect(r.after == 654)
    #expect(r.cellsChanged == 2)
    #expect(r.cells == 6)
  }

  @Test func asOfADayIsWhatWasPublishedByThen() throws {
    _ = try twoReleases()
    let cube = try Store.cube(at: folder.store)
    #expect(try cube.published(by: "2024-01-15").tables.map(\.release.file) == ["old.csv"])
    #expect(try cube.published(by: "2024-12-31").tables.count == 2)
    #expect(throws: ReleaseChoiceError.nothingPublishedBy("2023-12-31", first: "2024-01-15")) {
      try cube.published(by: "2023-12-31")
    }
  }

  @Test func oneReleaseByItsNameOrTheStartOfItsSum() throws {
    _ = try twoReleases()
    let cube = try Store.cube(at: folder.store)
    #expect(try cube.only(release: "new.csv").tables.map(\.release.file) == ["new.csv"])
    #expect(try cube.only(release: "sha of old").tables.map(\.release.file) == ["old.csv"])
    #expect(throws: ReleaseChoiceError.noSuchRelease("sha")) { try cube.only(release: "sha") }
  }

  @Test func theCatalogueHasEachReleaseWithWhatItStillAnswersFor() throws {
    let list = try twoReleases().catalogue()
    #expect(list.map(\.release.file) == ["new.csv", "old.csv"])
    #expect(list.map(\.supersededPeriods) == [0, 24])
    #expect(list.map(\.isSuperseded) == [false, true])
    #expect(list.first?.info == Made.info)
    #expect(list.first?.rows == 180)
    #expect(list.first?.months.upperBound == YearMonth(year: 2024, month: 6))
  }

  @Test func aSoundStoreHasNothingWrongAndAChangedRowIsFound() throws {
    let store = try twoReleases()
    #expect(try store.verify() == [])
    try store.queue.write { try $0.execute(sql: "DELETE FROM observation WHERE line = 9 AND part = 1") }
    let wrong = try store.verify()
    #expect(wrong.count == 1)
    #expect(wrong.first?.contains("old.csv") == true)
  }
}
