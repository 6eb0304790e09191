/// Honduras, Instituto Nacional de Migración: irregular entries by nationality (tidied by IOM).
struct HondurasLayout: Layout {
  let id = "honduras-nationality"
  let title = "Honduras, irregular entries by nationality"
  let columns = [LayoutColumn("t"), LayoutColumn("nat"), LayoutColumn("n")]
  let fileNameHints = ["honduras"]

  static let info = TableInfo(
    id: "honduras-detections", publisher: "Honduras, Instituto Nacional de Migración (via IOM)",
    title: "Irregular entries to Honduras by nationality", measure: .detections, wholes: [.honduras],
    listsEveryCountry: true, rank: 10, licence: "Official statistics, reuse with attribution",
    url: "https://inm.gob.hn/estadisticas.html",
    citation: "Instituto Nacional de Migración de Honduras, Movilidad humana en Honduras.",
    notes: ["Counts irregular entries as registered."])

  func decoder(_ context: DecodeContext) -> any RowDecoder {
    CountedByNationality(width: context.header.count, info: Self.info, home: .honduras)
  }
}

/// The same by sex and age.
struct HondurasDemographicLayout: Layout {
  let id = "honduras-demographics"
  let title = "Honduras, irregular entries by sex and age"
  let columns = [LayoutColumn("t"), LayoutColumn("demog"), LayoutColumn("n")]

  static let info: TableInfo = {
    var info = HondurasLayout.info
    info.id = "honduras-demographics"
    info.title = "Irregular entries to Honduras by sex and age"
    info.listsEveryCountry = false
    info.rank = 30
    return info
  }()

  func decoder(_ context: DecodeContext) -> any RowDecoder { Decoder(width: context.header.count) }

  struct Decoder: RowDecoder {
    let width: Int
    private var table: Int?
    init(width: Int) { self.width = width }

    mutating func decode(_ row: CSVRecord, at c: [Int], into sink: inout RowSink) {
      let t = table ?? sink.addTable(HondurasDemographicLayout.info, .month)
      table = t
      guard CBPFields.widthIsRight(row, width, &sink) else { return }
      guard let month = FieldText.yearMonth(row[c[0]]) else {
        sink.refuse(row, column: "t", value: row[c[0]].shown, reason: "not a month")
        return
      }
      guard let group = Demographic(code: row.text(c[1])), [.men, .women, .boys, .girls].contains(group) else {
        sink.refuse(row, column: "demog", value: row[c[1]].shown, reason: "unknown demographic")
        return
      }
      guard let n = CBPFields.count(row, c[2], "n", &sink) else { return }
      sink.store(
        table: t, month: month, place: sink.intern(.honduras, table: t), demographic: group, count: n, line: row.line,
        repeats: .sum)
    }
  }
}
