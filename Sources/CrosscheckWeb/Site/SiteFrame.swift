import BorderData
import BorderTrends
import CrosscheckReports

/// The frame that every page of the site stands in.
enum SiteFrame {
  static func esc(_ s: some StringProtocol) -> String { HTMLPage.esc(s) }

  private static let places = [
    ("/", "Check an article"), ("/trend", "Trends"), ("/compare", "Compare"), ("/facts", "Facts"), ("/data", "Data"),
  ]

  private static let head = """
    <link rel="stylesheet" href="/style.css">
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <script src="/script.js" defer></script>
    """

  /// - Parameters:
  ///   - here: address of the page in the navigation, nil for one that is not in it.
  ///   - tools: markup below the page's heading.
  static func frame(here: String?, tools: String = "") -> PageFrame {
    var banner = "<nav class=\"site\" aria-label=\"Site\"><ul>\n"
    for (address, name) in places {
      banner += "<li><a href=\"\(address)\"\(here == address ? " aria-current=\"page\"" : "")>\(name)</a></li>\n"
    }
    banner += "</ul></nav>\n"
    return PageFrame(
      head: head, banner: banner, tools: tools, tableLink: { "/data/" + Parameters.encoded($0.id) },
      figureLink: { FigureAddress.encoded($0).address("/rows") })
  }

  /// The other forms of a page.
  static func twins(_ ask: PageAsk, _ forms: [PageForm]) -> String {
    let links = forms.filter { $0 != .html }.map { "<a href=\"\(esc(ask.address($0)))\">\($0.name)</a>" }
    return links.isEmpty ? "" : "<p class=\"twins\">This page as \(links.joined(separator: " · "))</p>\n"
  }

  /// A page of the site's own making.
  static func page(
    title: String, kicker: String, lead: String = "", here: String?, tools: String = "", main: String
  ) -> String {
    let frame = frame(here: here)
    let body = """
      <header>
      <p class="kicker">Crosscheck · \(esc(kicker))</p>
      <h1>\(esc(title))</h1>
      \(lead.isEmpty ? "" : "<p class=\"lead\">\(esc(lead))</p>\n")</header>
      <main id="main">
      \(tools)\(main)</main>
      <footer><p>Served by crosscheck on this computer alone, from published figures.</p></footer>

      """
    return HTMLPage.page(title: title + " – Crosscheck", description: lead, frame: frame, body: body)
  }
}

/// Fields of forms.
enum Field {
  private static func esc(_ s: some StringProtocol) -> String { HTMLPage.esc(s) }

  /// Options in groups; a group without a name stands on its own.
  static func select(
    _ name: String, _ label: String, _ groups: [(name: String, options: [Directory.Choice])], chosen: String?
  ) -> String {
    var out = "<div class=\"field\"><label for=\"f-\(name)\">\(esc(label))</label>"
    out += "<select id=\"f-\(name)\" name=\"\(name)\">"
    for g in groups {
      if !g.name.isEmpty { out += "<optgroup label=\"\(esc(g.name))\">" }
      for o in g.options {
        let selected = o.code == chosen ?? "" ? " selected" : ""
        out += "<option value=\"\(esc(o.code))\"\(selected)>\(esc(o.name))</option>"
      }
      if !g.name.isEmpty { out += "</optgroup>" }
    }
    return out + "</select></div>\n"
  }

  static func input(
    _ name: String, _ label: String, value: String?, hint: String = "", list: String? = nil, id: String? = nil
  ) -> String {
    let id = id ?? "f-\(name)"
    var out = "<div class=\"field\"><label for=\"\(id)\">\(esc(label))</label>"
    out += "<input id=\"\(id)\" name=\"\(name)\" value=\"\(esc(value ?? ""))\" autocomplete=\"off\""
    if let list { out += " list=\"\(list)\"" }
    if !hint.isEmpty { out += " aria-describedby=\"\(id)-h\"" }
    out += ">"
    if !hint.isEmpty { out += "<p class=\"hint\" id=\"\(id)-h\">\(esc(hint))</p>" }
    return out + "</div>\n"
  }

  static func checkbox(_ name: String, _ label: String, on: Bool) -> String {
    "<div class=\"field tick\"><input type=\"checkbox\" id=\"f-\(name)\" name=\"\(name)\" value=\"on\"\(on ? " checked" : "")>"
      + "<label for=\"f-\(name)\">\(esc(label))</label></div>\n"
  }
}
