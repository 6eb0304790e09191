import CrosscheckReports

/// A request as the pages see it, whatever server brought it.
public struct Ask: Sendable {
  public var method: String
  /// Percent-encoded, without the query.
  public var path: String
  public var query: Parameters
  /// Header values by lower-case name.
  public var headers: [String: String]
  public var body: [UInt8]

  public init(
    _ method: String = "GET", _ path: String, query: Parameters = Parameters(), headers: [String: String] = [:],
    body: [UInt8] = []
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
  }
}

/// The form in which a page is asked for, by the ending of its address.
public enum PageForm: String, CaseIterable, Sendable {
  case html, json, csv, md, svg

  public var contentType: String {
    switch self {
    case .html: "text/html; charset=utf-8"
    case .json: "application/json; charset=utf-8"
    case .csv: "text/csv; charset=utf-8"
    case .md: "text/markdown; charset=utf-8"
    case .svg: "image/svg+xml; charset=utf-8"
    }
  }

  public var name: String {
    switch self {
    case .html: "page"
    case .json: "JSON"
    case .csv: "CSV"
    case .md: "Markdown"
    case .svg: "SVG"
    }
  }
}

/// What is sent back.
public struct Answer: Sendable {
  public var status: Int
  public var contentType: String
  public var body: String
  /// Beside those that every answer has.
  public var headers: [(name: String, value: String)] = []
  /// May be kept by the browser: nothing of an article.
  public var isStatic = false

  public init(_ body: String, _ form: PageForm, status: Int = 200) {
    self.body = body
    self.status = status
    contentType = form.contentType
  }

  public init(_ body: String, contentType: String) {
    self.body = body
    self.contentType = contentType
    status = 200
  }

  /// Off to another page, with GET.
  public static func redirect(_ address: String) -> Answer {
    var a = Answer("", .html, status: 303)
    a.headers = [("Location", address)]
    return a
  }
}

/// Why a request gets no page: a status, a reason for programs, a sentence for people.
public struct Refusal: Error, Sendable {
  public var status: Int
  /// Stable word, `too-large`.
  public var reason: String
  public var message: String

  public init(_ status: Int, _ reason: String, _ message: String) {
    self.status = status
    self.reason = reason
    self.message = message
  }

  static func notFound(_ what: String) -> Refusal { Refusal(404, "not-found", what) }
}
