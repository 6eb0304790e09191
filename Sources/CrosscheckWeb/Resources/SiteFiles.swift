import CrosscheckReports

/// The few files that pages ask for.
enum SiteFiles {
  static func answer(_ path: String) -> Answer? {
    var a: Answer
    switch path {
    case "/style.css": a = Answer(HTMLStyle.css + SiteStyle.css, contentType: "text/css; charset=utf-8")
    case "/script.js": a = Answer(SiteScript.text, contentType: "text/javascript; charset=utf-8")
    case "/icon.svg": a = Answer(icon, contentType: "image/svg+xml; charset=utf-8")
    case "/robots.txt": a = Answer("User-agent: *\nDisallow: /\n", contentType: "text/plain; charset=utf-8")
    default: return nil
    }
    a.isStatic = true
    return a
  }

  private static let icon = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b5f9e"/>\
    <path d="M8 17l6 6L25 9" fill="none" stroke="#fff" stroke-width="4"/></svg>
    """
}
