/// US DOT Bureau of Transportation Statistics, Border Crossing Entry Data: lawful entries by port.
struct BTSLayout: Layout {
  let id = "bts-border-crossing"
  let title = "BTS Border Crossing Entry Data (lawful entries by port)"
  let columns = [
    LayoutColumn("Port Name", required: false), LayoutColumn("State", required: false), LayoutColumn("Port Code"),
    LayoutColumn("Border"), LayoutColumn("Date"), LayoutColumn("Measure"), LayoutColumn("Value"),
    LayoutColumn("Latitude", required: false), LayoutColumn("Longitude", required: false),
    LayoutColumn("Point", required: false),
  ]

  static let info = TableInfo(
    id: "bts-entries", publisher: "US Department of Transportation, Bureau of Transportation Statistics",
    title: "Border Crossing Entry Data", measure: .entries, wholes: [.southwest, .northern], rank: 10,
    licence: CBPFields.licence,
    url: "https://data.bts.gov/Research-and-Statistics/Border-Crossing-Entry-Data/keg4-3bc2",
    citation: "Bureau of Transportation Statistics, Border Crossing Entry Data.",
    notes: [
      "Lawful entries of people and vehicles at ports: never an answer about irregular crossings.",
      "Rows that the source holds twice are counted once.",
    ])

  static let kinds: [String: Demographic] = [
    "Pedestrians": .pedestrians, "Personal Vehicle Passengers": .vehiclePassengers, "Bus Passengers": .busPassengers,
    "Train Passengers": .trainPassengers, "Personal Vehicles": .vehicles, "Trucks": .trucks, "Buses": .buses,
    "Trains": .trains, "Truck Containers Loaded": .truckContainersLoaded,
    "Truck Containers Empty": .truckContainersEmpty, "Rail Containers Loaded": .railContainersLoaded,
    "Rail Containers Empty": .railContainersEmpty,
  ]

  func decoder(_ context: DecodeContext) -> any RowDecoder { Decoder(width: context.header.count) }

  struct Decoder: RowDecoder {
    let width: Int
    private var table: Int?
    private var months = ByteMap<YearMonth?>(capacity: 512)
    private var places = ByteMap<UInt16?>(capacity: 512)
    private var kinds = ByteMap<Demographic?>(capacity: 32)
    private var joined: [UInt8] = []
    init(width: Int) { self.width = width }

    mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
      let t = table ?? sink.addTable(BTSLayout.info, .month)
      table = t
      guard CBPFields.widthIsRight(row, width, &sink) else { return }
      guard let month = months.value(row[c[4]], { TidyLayout.Decoder.period($0)?.month }) else {
        sink.refuse(row, column: "Date", value: row[c[4]].shown, reason: "not a month")
        return
      }
      joined.removeAll(keepingCapacity: true)
      joined.append(contentsOf: row[c[3]])
      joined.append(0)
      joined.append(contentsOf: row[c[2]])
      let place = joined.withUnsafeBufferPointer { key in
        places.value(key) { _ in
          let border: PlaceID
          switch row.text(c[3]) {
          case "US-Mexico Border": border = .southwest
          case "US-Canada Border": border = .northern
          default: return nil
          }
          guard FieldText.integer(row[c[2]]) != nil else { return nil }
          return sink.intern(PlaceID("\(border.text)/port:\(row.text(c[2]))"), table: t)
        }
      }
      guard let place else {
        sink.refuse(row, column: "Port Code", value: row[c[2]].shown, reason: "unknown border or port code")
        return
      }
      guard let kind = kinds.value(row[c[5]], { BTSLayout.kinds[String(decoding: $0, as: UTF8.self)] }) else {
        sink.refuse(row, column: "Measure", value: row[c[5]].shown, reason: "unknown kind of traffic")
        return
      }
      guard let n = CBPFields.count(row, c[6], "Value", &sink) else { return }
      sink.store(
        table: t, month: month, place: place, demographic: kind, count: n, line: row.line, repeats: .sumUnlessEqual)
    }
  }
}
