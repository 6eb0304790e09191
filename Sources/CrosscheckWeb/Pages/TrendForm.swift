import BorderData
import BorderTrends
import CrosscheckReports

/// The choices of a trend or comparison as a form whose fields stand in the address.
struct TrendForm {
  let directory: Directory
  let query: Parameters
  /// Address that it is sent to.
  let action: String
  /// Fields for the subject.
  let subjects: Int
  var trouble = ""

  private typealias Groups = [(name: String, options: [Directory.Choice])]

  func markup() -> String {
    var out = "<form class=\"choices\" action=\"\(action)\" method=\"get\" aria-label=\"Choices\">\n"
    if !trouble.isEmpty { out += "<p class=\"trouble\" role=\"alert\">\(HTMLPage.esc(trouble))</p>\n" }
    let given = query.all("subject")
    out += "<div class=\"fields\">\n"
    for i in 0..<subjects {
      let label = subjects == 1 ? "Route or country" : i == 0 ? "First" : i == 1 ? "Second" : "Third"
      out += Field.input(
        "subject", label, value: given.indices.contains(i) ? given[i] : nil,
        hint: subjects == 1 ? "darien, Honduras; commas join countries: gtm,hnd,slv" : "", list: "subjects",
        id: "f-subject-\(i)")
    }
    out += Field.select("by", "By", [("", Self.grains)], chosen: query["by"])
    out += Field.select(
      "measure", "What is counted", [("", [.init(code: "", name: "The usual")] + directory.measures)],
      chosen: query["measure"])
    out += Field.select("where", "Where", places, chosen: query["where"])
    out += "</div>\n"
    let rare = ["who", "component", "authority", "period", "table", "splice", "detail"]
    out += "<details class=\"more\"\(rare.contains { query[$0] != nil } ? " open" : "")>"
    out += "<summary>More choices</summary><div class=\"fields\">\n"
    out += Field.select("who", "Group", [("", Self.any + Self.groups)], chosen: query["who"])
    out += Field.select(
      "component", "Part of CBP",
      [("", Self.any + Component.allCases.filter { $0 != .all }.map { .init(code: $0.code, name: $0.name) })],
      chosen: query["component"])
    out += Field.select(
      "authority", "Authority",
      [("", Self.any + Authority.allCases.filter { $0 != .all }.map { .init(code: $0.code, name: $0.name) })],
      chosen: query["authority"])
    out += Field.input("period", "Period", value: query["period"], hint: "FY2024, 2024, 2023-12, 2021-01..2024-12")
    out += Field.select(
      "table", "Source",
      [
        (
          "",
          [.init(code: "", name: "The best there is")]
            + directory.tables.map { .init(code: $0.id, name: "\($0.title) (\($0.id))") }
        )
      ],
      chosen: query["table"])
    out += Field.checkbox("splice", "Longer series across definitions, seams marked", on: query["splice"] != nil)
    if subjects == 1 {
      out += "<div class=\"field tick\"><input type=\"checkbox\" id=\"f-detail\" name=\"detail\" value=\"full\""
      out += "\(query["detail"] == "full" ? " checked" : "")><label for=\"f-detail\">Every analysis</label></div>\n"
    }
    out += "</div></details>\n<button type=\"submit\">Show</button>\n"
    out += "<datalist id=\"subjects\">"
    for s in directory.routes + directory.countries {
      out += "<option value=\"\(HTMLPage.esc(s.code))\">\(HTMLPage.esc(s.name.capitalisedFirst))</option>"
    }
    return out + "</datalist>\n</form>\n"
  }

  private static let any = [Directory.Choice(code: "", name: "All")]
  private static let grains = [
    Directory.Choice(code: "", name: "Publisher’s year"), .init(code: "fy", name: "US fiscal year"),
    .init(code: "cy", name: "Calendar year"), .init(code: "month", name: "Month"),
  ]
  private static let groups = [
    Directory.Choice(code: "families", name: "Families"), .init(code: "unaccompanied", name: "Unaccompanied children"),
    .init(code: "single-adults", name: "Single adults"), .init(code: "men", name: "Men"),
    .init(code: "women", name: "Women"), .init(code: "children", name: "Children"),
  ]

  private var places: Groups {
    let usual: [Directory.Choice] = [.init(code: "", name: "The usual place")]
    let all = directory.places + directory.finerPlaces
    // One that came by address and is in no list still shows.
    let asked = query["where"].map { RequestWords.place($0).text }
    let extra = asked.flatMap { a in all.contains { $0.code == a } ? nil : Directory.Choice(code: a, name: a) }
    return [("", usual + (extra.map { [$0] } ?? [])), ("Borders, routes, countries", directory.places)]
      + (directory.finerPlaces.isEmpty ? [] : [("Sectors and states", directory.finerPlaces)])
  }
}
