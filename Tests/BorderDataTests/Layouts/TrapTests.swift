import Testing

@testable import BorderData

func loadText(_ text: String, name: String = "test.csv", _ set: (inout LoadOptions) -> Void = { _ in })
  throws(LoadError) -> LoadedFile
{
  var options = LoadOptions()
  set(&options)
  return try Loader.load(bytes: Array(text.utf8), name: name, options: options)
}

extension LoadedFile {
  /// Sum of the rows of a table that `keep` takes.
  func sum(_ table: Int = 0, _ keep: (_ month: YearMonth, _ row: Int, _ c: TableColumns) -> Bool) -> Int64 {
    let c = tables[table].columns
    return (0..<c.rows).filter { keep(YearMonth(index: c.month[$0]), $0, c) }.reduce(0) { $0 + c.count[$1] }
  }
}

/// The traps of real files, each shown by a small file of this project's own making; the same against the
/// publishers' files in `PublisherFileTests`.
struct TrapTests {
  static let state =
    "Fiscal Year,Month Grouping,Month (abbv),Land Border Region,State,Demographic,Citizenship,Title of Authority,"
    + "Encounter Count\n"

  @Test func trap01FiscalYearIsTextAndItsAutumnLiesInTheYearBefore() throws {
    let f = try loadText(
      Self.state + "2023,FYTD,APR,Other,FL,FMUA,CUBA,Title 8,1\n2024 (FYTD),FYTD,OCT,Other,FL,FMUA,CUBA,Title 8,2\n"
        + "2023,FYTD,DEC,Other,FL,FMUA,CUBA,Title 8,4\n")
    #expect(f.tables[0].columns.month.map { YearMonth(index: $0).description } == ["2023-04", "2023-10", "2022-12"])
  }

  @Test func trap02MonthGroupingIsNoReasonToLeaveRowsOut() throws {
    let f = try loadText(
      Self.state + "2023,Remaining,MAY,Other,FL,FMUA,CUBA,Title 8,10\n2023,FYTD,OCT,Other,FL,FMUA,CUBA,Title 8,5\n")
    #expect(f.total == 15)
  }

  @Test func trap03OverlappingReleasesAreNotAdded() throws {
    func release(_ n: Int) throws -> TidyRows {
      TidyRows(
        try loadText(Self.state + "2024,FYTD,OCT,Other,FL,FMUA,CUBA,Title 8,\(n)\n"), table: "cbp-nationwide-state",
        dropsZeros: false)
    }
    let first = try release(100)
    let second = try release(98)
    var all = first
    all.overlay(second)
    #expect(all.sorted.map(\.count) == [98])
    #expect(first.differing(from: all).sorted.map(\.count) == [100])
    #expect(second.differing(from: all).isEmpty)
  }

  @Test func trap04NamesChange() throws {
    let f = try loadText(
      Self.state
        + "2023,FYTD,MAY,Other,FL,UC / Single Minors,CUBA,Title 8,1\n2024,FYTD,MAY,Other,FL,UAC,CUBA,Title 8,2\n")
    #expect(Set(f.tables[0].columns.demographic) == [Demographic.unaccompanied.rawValue])
    #expect(Country.code(named: "Macedonia") == Country.code(named: "North Macedonia"))
  }

  @Test func trap05QuotedNamesAndOther() throws {
    let f = try loadText(
      Self.state + "2023,FYTD,MAY,Other,FL,FMUA,\"CHINA, PEOPLES REPUBLIC OF\",Title 8,1\n"
        + "2023,FYTD,MAY,Other,FL,FMUA,OTHER,Title 8,2\n")
    #expect(f.tables[0].columns.citizenship == [CountryCode.known("CHN").packed, CountryCode.other.packed])
    // A country that is not listed is inside OTHER: unanswerable, not zero.
    #expect(!f.tables[0].info.listsEveryCountry)
  }

  @Test func trap06SectorsAndFieldOfficesShareNames() throws {
    let f = try loadText(
      "Fiscal Year,Month Grouping,Month (abbv),Component,Land Border Region,Area of Responsibility,AOR (Abbv),"
        + "Demographic,Citizenship,Title of Authority,Encounter Type,Encounter Count\n"
        + "2023,FYTD,MAY,U.S. Border Patrol,Southwest Land Border,Tucson Sector,TCA,FMUA,CUBA,Title 8,Apprehensions,1\n"
        + "2023,FYTD,MAY,Office of Field Operations,Southwest Land Border,Tucson Field Office,Tucson,FMUA,CUBA,Title 8,"
        + "Inadmissibles,2\n2023,FYTD,MAY,Office of Field Operations,Other,Miami Field Office,Miami,FMUA,CUBA,Title 8,"
        + "Inadmissibles,4\n")
    #expect(
      f.tables[0].columns.places.map(\.text) == [
        "us-southwest/sector:tucson", "us-southwest/office:tucson", "us-other/office:miami",
      ])
  }

  @Test(arguments: [
    ("9584.0", Int64(9584)), ("1,302", 1302), ("0", 0), ("0.0", 0), ("12,345,678", 12_345_678),
  ])
  func trap07CountsInTheirStyles(_ text: String, _ n: Int64) {
    var t = text
    #expect(t.withUTF8 { FieldText.count($0) } == n)
  }

  @Test func trap07BlanksThatMeanZero() throws {
    let f = try loadText(
      "year,country,region,border,migrants\n2007,Cuba,Southwest,BBT,\n2007,Cuba,Southwest,DRT,\"1,022\"\n")
    #expect(f.tables[0].columns.count == [0, 1022])
  }

  @Test func trap08PseudoRowsAreChecksAndNotData() throws {
    let f = try loadText(
      "year,country,region,border,migrants\n2018,Cuba,Southwest,BBT,3\n2018,Haiti,Southwest,BBT,4\n"
        + "2018,Total,Southwest,BBT,7\n2018,Citizenship,Southwest,BBT,\n2019,Cuba,Southwest,BBT,3\n"
        + "2019,Total,Southwest,BBT,9\n")
    #expect(f.total == 10)
    #expect(f.account.refused == 3 && f.account.setAside == 3 && f.account.balances)
    #expect(f.refusals.map(\.kind) == [.printedTotal, .headerInData, .printedTotal])
    #expect(f.issues.contains { $0.rule == .pseudoTotal && $0.message.contains("is 9, its rows add up to 3") })
  }

  @Test func trap09DarienYearsStampedAsJanuary() throws {
    let f = try loadText(
      "t,q,nat,n\n2019-01,2019-Q1,CUB,100\n2020-01,2020-Q1,CUB,7\n2020-01,2020-Q1,OOO,1\n2018-05,2018-Q2,CUB,1\n"
    ) { $0.allowRefused = true }
    #expect(f.tables.map(\.grain) == [.calendarYear, .month])
    #expect(f.tables[0].columns.count == [100])
    #expect(f.tables[1].columns.citizenship.last == CountryCode.other.packed)
    #expect(f.tables[1].info.listsEveryCountry)
    #expect(f.refusals.map(\.line) == [5])
  }

  @Test func trap10RepeatedKeysAreSummedOrLeftOut() throws {
    let mexico = try loadText("t,nat,n\n2023-01,GIN,5\n2023-01,FRA,1\n2023-01,GIN,5\n", name: "irreg_mexico.csv")
    #expect(mexico.tables[0].columns.count == [10, 1])
    #expect(mexico.tables[0].merged == [MergedLine(line: 4, into: 2)])
    #expect(mexico.account.merged == 1 && mexico.account.balances)
    let bts = try loadText(
      "Port Code,Border,Date,Measure,Value\n0110,US-Canada Border,Jun 2019,Trucks,9\n"
        + "0110,US-Canada Border,Jun 2019,Trucks,9\n0110,US-Canada Border,Jun 2019,Trucks,4\n")
    #expect(bts.tables[0].columns.count == [13])
    #expect(bts.refusals.map(\.kind) == [.repeated])
  }

  @Test func trap11RoundedSourceWithALineEndInItsHeader() throws {
    let f = try loadText(
      "\"Fiscal\nYear\",Month,Region,Quantity\n2000,01 October,Coastal Border,740\n2000,12 September,Northern Land Border,20\n"
    )
    #expect(f.tables[0].info.roundedTo == 10)
    #expect(f.tables[0].columns.month.map { YearMonth(index: $0).description } == ["1999-10", "2000-09"])
    #expect(f.tables[0].columns.line == [3, 4])
    // The newest year of a yearly cut is part of one, and no row says so.
    let yearly = try loadText("\"Fiscal\nYear\",Region,Quantity\n2024,Coastal Border,740\n2025,Coastal Border,20\n")
    #expect(yearly.total == 740 && yearly.refusals.map(\.kind) == [.notPublished] && yearly.account.balances)
  }

  @Test func trap12UNHCRCodesAreNotISO() throws {
    let f = try loadText(
      "year,coo_name,coo,coo_iso,coa_name,coa,coa_iso,procedure_type,app_type,dec_level,app_pc,applied\n"
        + "2023,Guatemala,GUA,GTM,Germany,GFR,DEU,G,N,FI,P,14\n2023,Guatemala,GUA,GTM,Germany,GFR,DEU,G,A,AR,P,5\n"
        + "2023,Guatemala,GUA,GTM,Germany,GFR,DEU,G,NA,NA,C,3\n")
    #expect(f.tables.map(\.info.id) == ["unhcr-asylum", "unhcr-asylum-all"])
    #expect(f.tables[0].columns.places.map(\.text) == ["host:DEU"])
    #expect(f.tables[0].columns.citizenship.allSatisfy { $0 == CountryCode.guatemala.packed })
    #expect(f.tables[0].columns.demographic == [Demographic.all.rawValue, Demographic.cases.rawValue])
    #expect(f.tables[0].columns.count == [14, 3] && f.tables[1].columns.count == [19, 3])
  }

  @Test func trap13MissingMigrantsRecordsSpanLines() throws {
    let header =
      "\u{FEFF}Web ID,Region of Incident,Reported Date,Number Dead,Minimum Estimated Number of Missing,"
      + "Total Dead and Missing,Number of Survivors,Number of Children,Cause of Death,Location Description,"
      + "Information Source,Migration Route,Source Quality\n"
    func row(_ id: String, _ date: String, _ route: String) -> String {
      "\(id),Central America,\(date),1,,1,,,Drowning,\"In the river\n\",Senafront,\(route),4\n"
    }
    let f = try loadText(
      header + row("1", "\"December 30, 2019\"", "Darien Gap") + row("2", "2014-12-31", "Darien")
        + row("2", "1-Sep-20", "Darien"))
    #expect(f.tables[0].columns.month.map { YearMonth(index: $0).description } == ["2019-12", "2014-12", "2020-09"])
    #expect(f.tables[0].columns.line == [2, 4, 6])
    #expect(f.tables[0].columns.places.map(\.text) == ["world/route:darien"])
    #expect(f.issues.contains { $0.rule == .duplicateKey })
  }

  @Test func trap14TwoSourcesStandSideBySide() throws {
    let second = try loadText("t,geo,nat,n\n2022-01,PAN,CUB,2461\n2022-01,HND,CUB,5\n")
    #expect(second.tables.map(\.info.measure) == [.transits, .detections])
    #expect(second.tables[0].info.id != PanamaNationalityLayout.info.id)
    #expect(second.tables[0].info.rank > PanamaNationalityLayout.info.rank)
  }

  @Test func trap15PortCodesKeepTheirZero() throws {
    let f = try loadText("Port Code,Border,Date,Measure,Value\n0104,US-Canada Border,Jan 2024,Trucks,6556\n")
    #expect(f.tables[0].columns.places.map(\.text) == ["us-northern/port:0104"])
    #expect(f.coverage?.lowerBound.description == "2024-01")
  }

  @Test(arguments: ["\n", "\r\n"], [true, false])
  func trap16LineEnds(_ end: String, _ final: Bool) throws {
    let f = try loadText(
      ["sector,fiscal_year,total_apprehensions", "yuma,2019,5", "tucson,2019,6"].joined(separator: end)
        + (final ? end : ""))
    #expect(f.total == 11 && f.tables[0].columns.line == [2, 3])
  }

  @Test func trap17SouthwestWithoutAreaIsNotAllSectors() throws {
    let f = try loadText(
      "t,component,area,authority,demog,nat,n\n2017-10,U.S. Border Patrol,,Title 8,FMUA,,7\n"
        + "2024-10,U.S. Border Patrol,Tucson Sector,Title 8,FMUA,MEX,9\n")
    #expect(f.tables[0].columns.places.map(\.text) == ["us-southwest", "us-southwest/sector:tucson"])
    #expect(f.tables[0].columns.citizenship[0] == CountryCode.everyone.packed)
  }

  @Test func trap18FamiliesBefore2013AreMissingNotZero() throws {
    let f = try loadText(
      "sector,fiscal_year,month,total_apprehensions,unaccompanied_child_apprehension,family_apprehensions\n"
        + "yuma,2009,october,10,0,0\nyuma,2011,october,10,2,0\nyuma,2014,october,10,2,3\n")
    let groups = f.tables[1].columns
    func of(_ fy: Int) -> [Demographic: Int64] {
      var found: [Demographic: Int64] = [:]
      for i in 0..<groups.rows where YearMonth(index: groups.month[i]).fiscalYear == fy {
        found[Demographic(rawValue: groups.demographic[i]) ?? .all] = groups.count[i]
      }
      return found
    }
    #expect(of(2009) == [:])
    #expect(of(2011) == [.unaccompanied: 2, .adultsAndFamilies: 8])
    #expect(of(2014) == [.unaccompanied: 2, .families: 3, .singleAdults: 5])
    #expect(Demographic.adultsAndFamilies.hides.contains(.families))
  }

  @Test func trap19TheNorthernTriangleIsTheseThree() {
    #expect(CountryCode.northernTriangle.map(\.text) == ["GTM", "HND", "SLV"])
  }
}
