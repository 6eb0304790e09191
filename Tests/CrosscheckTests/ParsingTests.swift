import ArgumentParser
import BorderData
import BorderTrends
import Testing

@testable import crosscheck

@Suite struct ParsingTests {
  private func parse<C: ParsableCommand>(_ arguments: [String], as: C.Type) throws -> C {
    try #require(try Crosscheck.parseAsRoot(arguments) as? C)
  }

  @Test func trendTakesTheSelectionLanguage() throws {
    let c = try parse(
      [
        "trend", "honduras", "guatemala", "--by", "month", "--measure", "apprehensions", "--where", "southwest-border",
        "--who", "families,unaccompanied", "--period", "FY2024", "--authority", "title8",
      ],
      as: TrendCommand.self)
    #expect(c.subjects == ["honduras", "guatemala"])
    let subject = try Trending.resolved(c.subjects)
    let request = c.selection.request(subject, by: c.by?.grain, depth: .brief)
    #expect(request.grain == .month)
    #expect(request.place == .southwest)
    #expect(request.demographics == [DemographicSet.families, .unaccompanied])
    #expect(request.months == Period.fiscalYear(2024).months)
    #expect(request.selection.component == .borderPatrol)
    #expect(request.selection.who == .only([.honduras, .guatemala]))
  }

  @Test(
    arguments: [
      ["trend"], ["trend", "darien", "--by", "week"], ["trend", "darien", "--measure", "crossings"],
      ["trend", "darien", "--who", "nobody"], ["trend", "darien", "--period", "FY20"],
      ["trend", "darien", "--as-of", "2024-02-30"], ["load"], ["data", "extra"], ["nothing"],
    ])
  func wrongUsageIsRefused(_ arguments: [String]) {
    #expect(throws: (any Error).self) { try Crosscheck.parseAsRoot(arguments) }
    #expect(CommandLineRun.run(arguments) == .usage)
  }

  @Test(arguments: [
    ("southwest", PlaceID.southwest), ("us", .us), ("darien-gap", .darien), ("sector:tucson", PlaceID("sector:tucson")),
  ])
  func placesGoByTheNamesOfSubjects(text: String, place: PlaceID) {
    #expect(RequestWords.place(text) == place)
  }

  @Test func everyCommandHasAnExampleInItsHelp() {
    for command in Crosscheck.configuration.subcommands {
      #expect(command.configuration.discussion.contains("EXAMPLE"), "\(command._commandName)")
      #expect(
        command.configuration.discussion.contains("crosscheck \(command._commandName)"), "\(command._commandName)")
    }
  }
}
