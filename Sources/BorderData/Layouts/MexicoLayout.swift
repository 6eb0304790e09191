/// Mexico, Unidad de Política Migratoria (UPM, SEGOB): events of people in an irregular situation before the
/// migration authority, by nationality (tidied by IOM).
struct MexicoLayout: Layout {
  let id = "mexico-nationality"
  let title = "Mexico, irregular migrants registered by nationality"
  let columns = [LayoutColumn("t"), LayoutColumn("nat"), LayoutColumn("n")]
  let fileNameHints = ["mexico"]

  static let info = TableInfo(
    id: "mexico-detections", publisher: "Mexico, Unidad de Política Migratoria, SEGOB (via IOM)",
    title: "Irregular migrants registered in Mexico by nationality", measure: .detections, wholes: [.mexico],
    listsEveryCountry: true, rank: 10, licence: "Official statistics, reuse with attribution",
    url: "https://portales.segob.gob.mx/es/PoliticaMigratoria/Boletines_Estadisticos",
    citation:
      "Unidad de Política Migratoria, Registro e Identidad de Personas, Boletín Mensual de Estadísticas Migratorias.",
    notes: [
      "Counts events, not people: someone registered twice is counted twice.",
      "Nationalities listed twice in a month are summed.",
    ])

  func decoder(_ context: DecodeContext) -> any RowDecoder {
    CountedByNationality(width: context.header.count, info: Self.info, home: .mexico)
  }
}
