/// The words that the files of US Customs and Border Protection share.
struct CBPFields {
  private var months = ByteMap<Int?>(capacity: 16)
  private var years = ByteMap<Int?>(capacity: 16)
  private var components = ByteMap<Component?>(capacity: 8)
  private var demographics = ByteMap<Demographic?>(capacity: 8)
  private var authorities = ByteMap<Authority?>(capacity: 8)
  private var citizens = ByteMap<CountryCode?>(capacity: 256)
  private var unaccompaniedLabels = LabelChange("unaccompanied children")

  /// The month of a row, or nil after refusing it.
  mutating func month(
    _ row: CSVRecord, year: Int, month: Int, _ names: (String, String), _ sink: inout RowSink
  ) -> YearMonth? {
    guard let y = years.value(row[year], { FieldText.fiscalYear($0) }) else {
      if HeaderKey.of(row.text(year)) == HeaderKey.of(names.0) {
        sink.refuse(
          row, column: names.0, value: row[year].shown, reason: "a header inside the data", kind: .headerInData)
      } else {
        sink.refuse(row, column: names.0, value: row[year].shown, reason: "not a fiscal year")
      }
      return nil
    }
    guard let m = months.value(row[month], { FieldText.monthNumber($0) }) else {
      sink.refuse(row, column: names.1, value: row[month].shown, reason: "not a month")
      return nil
    }
    return FieldText.month(m, ofFiscalYear: y)
  }

  mutating func component(_ row: CSVRecord, _ i: Int, _ sink: inout RowSink) -> Component? {
    let c = components.value(row[i]) { Self.component($0) }
    if c == nil { sink.refuse(row, column: "Component", value: row[i].shown, reason: "unknown component") }
    return c
  }

  mutating func demographic(_ row: CSVRecord, _ i: Int, _ month: YearMonth, _ sink: inout RowSink) -> Demographic? {
    let d = demographics.value(row[i]) { Self.demographic($0) }
    if d == .unaccompanied { unaccompaniedLabels.note(row[i], month, row.line, &sink) }
    if d == nil { sink.refuse(row, column: "Demographic", value: row[i].shown, reason: "unknown demographic") }
    return d
  }

  mutating func authority(_ row: CSVRecord, _ i: Int, _ sink: inout RowSink) -> Authority? {
    let a = authorities.value(row[i]) { Self.authority($0) }
    if a == nil { sink.refuse(row, column: "Title of Authority", value: row[i].shown, reason: "unknown authority") }
    return a
  }

  mutating func citizenship(_ row: CSVRecord, _ i: Int, _ column: String, _ sink: inout RowSink) -> CountryCode? {
    let c = citizens.value(row[i]) { Country.code(named: String(decoding: $0, as: UTF8.self)) }
    if c == nil { Names.refuseUnknown(row, i, column, &sink) }
    return c
  }

  static func component(_ b: Bytes) -> Component? {
    if b.equals("U.S. Border Patrol") || b.equals("US Border Patrol") || b.equals("USBP") { return .borderPatrol }
    if b.equals("Office of Field Operations") || b.equals("OFO") { return .fieldOperations }
    return nil
  }

  static func authority(_ b: Bytes) -> Authority? {
    if b.equals("Title 8") { return .title8 }
    return b.equals("Title 42") ? .title42 : nil
  }

  static func demographic(_ b: Bytes) -> Demographic? {
    switch NameKey.of(String(decoding: b, as: UTF8.self)) {
    case "single adults": .singleAdults
    case "fmua", "family unit aliens", "family units", "individuals in a family unit": .families
    case "uc single minors", "uac", "uc", "unaccompanied children", "uac single minors": .unaccompanied
    case "accompanied minors": .accompaniedMinors
    default: nil
    }
  }

  static func region(_ b: Bytes) -> PlaceID? {
    switch NameKey.of(String(decoding: b, as: UTF8.self)) {
    case "southwest land border", "southwest": .southwest
    case "northern land border", "northern": .northern
    case "other", "coastal border", "coastal": .otherUS
    default: nil
    }
  }

  /// Encounter counts, or nil after refusing the row.
  static func count(_ row: CSVRecord, _ i: Int, _ column: String, _ sink: inout RowSink) -> Int64? {
    if let n = FieldText.count(row[i]) { return n }
    sink.refuse(row, column: column, value: row[i].shown, reason: FieldText.whyNoCount(row[i]))
    return nil
  }

  /// A row that is too short or too long for its header.
  @inline(__always)
  static func widthIsRight(_ row: CSVRecord, _ width: Int, _ sink: inout RowSink) -> Bool {
    if row.count == width { return true }
    sink.refuse(
      row, column: "", value: row[0].shown, reason: "\(row.count) fields where the header has \(width)")
    return false
  }

  /// What every table of CBP's says of itself.
  static let publisher = "U.S. Customs and Border Protection"
  static let licence = "Public domain (US government work, 17 U.S.C. § 105)"
  static let notes = [
    "Counts encounters, not people: someone caught twice is counted twice.",
    "Encounters add Border Patrol apprehensions, Field Operations inadmissibles and, from 21 March 2020 to "
      + "11 May 2023, Title 42 expulsions.",
    "Names 21 countries; every other is inside OTHER.",
  ]
}

/// Names of countries and places in rows.
enum Names {
  static func refuseUnknown(_ row: CSVRecord, _ i: Int, _ column: String, _ sink: inout RowSink) {
    let text = row.text(i)
    let near = sink.nearest(to: text).map { "; the nearest known one is \($0)" } ?? ""
    sink.issues.note(.unknownName, "\(column) “\(row[i].shown)” is no country known here\(near)", line: row.line)
    sink.refuse(row, column: column, value: row[i].shown, reason: "unknown country" + near)
  }

  /// Lower-case letters and digits joined by hyphens: `Rio Grande Valley` gives `rio-grande-valley`.
  static func slug(_ text: some StringProtocol) -> String {
    String(decoding: NameKey.of(text).utf8.map { $0 == 0x20 ? 0x2D : $0 }, as: UTF8.self)
  }

  /// Border Patrol's three-letter sector codes.
  static let sectorCodes: [String: String] = [
    "BBT": "big-bend", "DRT": "del-rio", "ELC": "el-centro", "EPT": "el-paso", "LRT": "laredo",
    "RGV": "rio-grande-valley", "SDC": "san-diego", "TCA": "tucson", "YUM": "yuma", "BLW": "blaine",
    "BUN": "buffalo", "DTM": "detroit", "GFN": "grand-forks", "HLT": "houlton", "HVM": "havre", "SPW": "spokane",
    "SWB": "swanton", "MIP": "miami", "NLL": "new-orleans", "RMY": "ramey", "LVM": "livermore",
  ]

  static let southwestSectors: Set<String> = [
    "big-bend", "del-rio", "el-centro", "el-paso", "laredo", "rio-grande-valley", "san-diego", "tucson", "yuma",
  ]
  static let coastalSectors: Set<String> = ["miami", "new-orleans", "ramey", "livermore"]
  static let northernSectors: Set<String> = [
    "blaine", "buffalo", "detroit", "grand-forks", "havre", "houlton", "spokane", "swanton",
  ]

  /// The place of a Border Patrol sector by its name (`Rio Grande Valley`, `big bend`), with its region in front.
  static func sector(_ name: some StringProtocol) -> PlaceID? {
    let s = slug(name)
    let region: PlaceID
    if southwestSectors.contains(s) {
      region = .southwest
    } else if northernSectors.contains(s) {
      region = .northern
    } else if coastalSectors.contains(s) {
      region = .otherUS
    } else {
      return nil
    }
    return PlaceID("\(region.text)/sector:\(s)")
  }
}
