import BorderData
import CrosscheckReports

/// What is said when there is no page: in the form that was asked for.
enum ErrorPage {
  static func answer(_ r: Refusal, form: PageForm, site: Site) -> Answer {
    switch form {
    case .json, .csv, .svg:
      let json = JSONValue.object([
        ("schema", .string("crosscheck/error")), ("reason", .string(r.reason)), ("message", .string(r.message)),
      ])
      return Answer(json.document(), .json, status: r.status)
    case .md: return Answer(r.message + "\n", .md, status: r.status)
    case .html:
      let title =
        switch r.status {
        case 404: "Not found"
        case 413, 414: "Too long"
        case 422: "No figures for that"
        default: "That cannot be answered"
        }
      let main =
        "<p class=\"lead\">\(HTMLPage.esc(r.message))</p>\n<p><a href=\"/\">Check an article</a> · "
        + "<a href=\"/trend\">Trends</a> · <a href=\"/data\">What is loaded</a></p>\n"
      return Answer(
        SiteFrame.page(title: title, kicker: "no answer", here: nil, main: main), .html, status: r.status)
    }
  }
}
