import Testing

@testable import ClaimCheck

struct TripListsTests {
  private static let list = "Vargas is expected to fly on Monday to Peru, Chile, Bolivia and Paraguay. "

  @Test func aCountryThatIsNotOnTheTrip() throws {
    let text =
      Self.list
      + "Migrants from the three Andean nations Vargas plans to visit — Peru, Bolivia and Ecuador — travel north."
    let found = try Inside.findings(text)
    #expect(found.map(\.verdict) == [.contradicted])
    #expect(found.first?.why.contains("Ecuador is not on it") == true)
    #expect(found.first?.claim.quote.hasSuffix("Peru, Bolivia and Ecuador") == true)
    guard case .internal(let i)? = found.first?.claim.assertion else {
      Issue.record("no internal assertion")
      return
    }
    #expect(i.against.count == 1)
    #expect(i.worksOutTo == "Peru, Chile, Bolivia and Paraguay")
  }

  @Test(arguments: [
    // All on the list.
    list + "Migrants from the three nations Vargas plans to visit — Peru, Bolivia and Chile — travel north.",
    // Another traveller.
    list + "Migrants from the three nations Ortega plans to visit — Peru, Bolivia and Ecuador — travel north.",
    // Another trip.
    list + "In March, Vargas will travel to Peru, Bolivia and Ecuador.",
    // Added later, and a list that is open.
    list
      + "Vargas will also stop in Ecuador. The nations Vargas plans to visit — Peru, Bolivia and Ecuador — are poor.",
    "Vargas is expected to fly to places including Peru, Chile, Bolivia and Paraguay. The nations Vargas plans to visit — Peru, Bolivia and Ecuador — are poor.",
    // No country in common: it may be another trip altogether.
    list + "The two nations Vargas plans to visit — Guyana and Ecuador — are poor.",
  ])
  func silent(_ text: String) throws { #expect(try Inside.findings(text).isEmpty) }
}
