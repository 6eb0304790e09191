import BorderData
import BorderTrends
import Testing

@Suite struct SubjectTests {
  @Test(arguments: [
    ("northern-triangle", "northern-triangle"), ("Northern Triangle", "northern-triangle"),
    ("Tapón del Darién", "darien"),
    ("GTM", "guatemala"), ("el-salvador", "el-salvador"), ("El Salvador", "el-salvador"), ("honduras", "honduras"),
    ("southwest-border", "southwest-border"), ("the-dominican-republic", "dominican-republic"),
  ])
  func resolves(text: String, code: String) throws { #expect(try Subjects.resolve(text).code == code) }

  @Test func aCommaMakesAGroup() throws {
    let s = try Subjects.resolve("venezuela,cuba,HTI")
    #expect(s.members == [.known("VEN"), .known("CUB"), .known("HTI")])
    #expect(s.name == "Venezuela, Cuba and Haiti")
  }

  @Test(arguments: [("gautemala", "Guatemala"), ("northern-triangel", "northern-triangle"), ("dairen", "darien")])
  func unknownNamesGetTheNearest(text: String, nearest: String) throws {
    let e = try #require(throws: NoTrend.self) { try Subjects.resolve(text) }
    #expect(e.message.contains(nearest), "\(e.message)")
  }

  @Test func aCountryInsideOtherIsUnanswerable() throws {
    let e = try #require(throws: NoTrend.self) {
      try ControlCube.trends.report(TrendRequest(try Subjects.resolve("france")))
    }
    #expect(e.message.contains("does not list France apart"))
    #expect(e.message.contains("Guatemala"))
  }

  @Test func aMeasureThatIsNotLoadedSaysWhatIs() throws {
    let e = try #require(throws: NoTrend.self) {
      try ControlCube.trends.report(TrendRequest(try Subjects.resolve("guatemala"), measure: .asylum))
    }
    #expect(e.message.contains("Loaded are: encounters and irregular transits."))
  }

  @Test func monthsOutsideCoverageNameTheCoverage() throws {
    let months = Period.calendarYear(1999).months
    let e = try #require(throws: NoTrend.self) {
      try ControlCube.trends.report(TrendRequest(try Subjects.resolve("guatemala"), months: months))
    }
    #expect(e.message.contains("in 1999") && e.message.contains("Oct 2019"), "\(e.message)")
  }

  @Test func aPlaceIsNotMovedByAMeasure() throws {
    let r = TrendRequest(try Subjects.resolve("darien"), measure: .expulsions)
    #expect(r.selection.place == .darien)
    #expect(throws: NoTrend.self) { try ControlCube.trends.report(r) }
    // People are: Guatemalans in the Darién.
    #expect(TrendRequest(try Subjects.resolve("guatemala"), measure: .transits).selection.place == .darien)
  }
}
