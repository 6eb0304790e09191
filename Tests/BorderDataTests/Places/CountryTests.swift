import Testing

@testable import BorderData

struct CountryTests {
  @Test(arguments: [
    ("CHINA, PEOPLES REPUBLIC OF", "CHN"), ("China, People's Republic", "CHN"), ("MYANMAR (BURMA)", "MMR"),
    ("Burma", "MMR"), ("Macedonia", "MKD"), ("Swaziland", "SWZ"), ("Türkiye", "TUR"), ("TURKEY", "TUR"),
    ("México", "MEX"), ("Haití", "HTI"), ("Viet Nam", "VNM"), ("Dem Rep Of The Congo", "COD"),
    ("Cote d'Ivoire", "CIV"), ("OOO", "OTH"), ("OTHER", "OTH"), ("XXA", "STA"), ("gtm", "GTM"),
    ("  el   salvador ", "SLV"), ("Venezuela (Bolivarian Republic of)", "VEN"), ("Estados Unidos", "USA"),
  ])
  func namesAsPublishersWriteThem(_ name: String, _ code: String) {
    #expect(Country.code(named: name)?.text == code)
  }

  @Test(arguments: ["", "Atlantis", "XYZ", "\u{200B}", "Total", "Citizenship"])
  func unknownNames(_ name: String) { #expect(Country.code(named: name) == nil) }

  @Test func zeroWidthCharactersDoNotHideAName() {
    #expect(Country.code(named: "Hon\u{200B}duras")?.text == "HND")
  }

  @Test func everyCountryIsThereOnce() {
    // ISO 3166-1 has 249 codes; ten pseudo-codes and Kosovo stand beside them.
    #expect(Country.all.count == 259)
    #expect(Set(Country.all.map(\.code)).count == Country.all.count)
  }

  /// A name must not lead to two countries.
  @Test func namesAreUnambiguous() {
    var seen: [String: CountryCode] = [:]
    for c in Country.all {
      for name in [c.name, c.nameSpanish] + c.aliases {
        let key = NameKey.of(name)
        if let other = seen[key] { #expect(other == c.code, "“\(name)” is \(other) and \(c.code)") }
        seen[key] = c.code
      }
    }
  }

  @Test(arguments: [
    ("HND", ["Hondurans"], "hondureños"), ("SLV", ["Salvadorans"], "salvadoreños"),
    ("GTM", ["Guatemalans"], "guatemaltecos"), ("CHN", ["Chinese"], "chinas"), ("HTI", ["Haitians"], "haitianas"),
    ("CMR", ["Cameroonians"], "cameruneses"), ("MAR", ["Moroccans"], "marroquíes"),
  ])
  func demonyms(_ code: String, _ english: [String], _ spanish: String) throws {
    let country = try #require(CountryCode(code).flatMap { Country[$0] })
    for d in english { #expect(country.demonyms.contains(d)) }
    #expect(country.demonymsSpanish.contains(spanish))
  }

  @Test func theNearestNameIsOffered() {
    #expect(Country.nearestName(to: "Hondurass") == "Honduras")
    #expect(Country.nearestName(to: "Venezuala") == "Venezuela")
    #expect(Country.nearestName(to: "qqqqqqqq") == nil)
  }
}
