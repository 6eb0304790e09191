import BorderData
import BorderTrends
import CrosscheckReports

/// A trend as an address or a tool asks for it, by the words of the command line.
struct TrendQuestion {
  let parameters: Parameters

  /// The subject and the words, checked against what is loaded.
  func request(_ d: Directory, subject text: String) throws(Refusal) -> TrendRequest {
    let subject: Subject
    do throws(NoTrend) { subject = try Subjects.resolve(text) } catch {
      throw Refusal(422, "unknown-subject", error.message)
    }
    let depth: TrendRequest.Depth = parameters["detail"] == "full" ? .full : .brief
    let request: TrendRequest
    do throws(RequestWords.Refusal) {
      request = try RequestWords.request(subject, depth: depth) { parameters[$0.rawValue] }
    } catch { throw Refusal(422, "bad-value", error.message + ".") }
    if let place = request.place, !d.knows(place) {
      throw Refusal(422, "unknown-place", "Nothing that is loaded is counted at “\(SafeText.oneLine(place.text))”.")
    }
    if let table = request.table, !d.knows(table: table) {
      throw Refusal(422, "unknown-table", "No table is called “\(SafeText.oneLine(table))”.")
    }
    return request
  }

  func report(_ site: Site) throws(Refusal) -> TrendReport {
    guard let subject = parameters["subject"] else {
      throw Refusal(422, "no-subject", "Say of which route or country.")
    }
    let request = try request(site.directory, subject: subject)
    do throws(NoTrend) { return try site.trends.report(request) } catch { throw Refusal(error) }
  }

  func comparison(_ site: Site) throws(Refusal) -> TrendReport {
    let subjects = parameters.all("subject")
    guard (2...8).contains(subjects.count) else {
      throw Refusal(422, "no-subject", "A comparison takes two to eight routes or countries.")
    }
    var requests: [TrendRequest] = []
    for s in subjects { requests.append(try request(site.directory, subject: s)) }
    do throws(NoTrend) { return try site.trends.compare(requests) } catch { throw Refusal(error) }
  }

  /// The command that answers the same.
  func command(_ name: String) -> String {
    var words = ["crosscheck", name] + parameters.all("subject").map(Self.quoted)
    for word in RequestWords.allCases {
      guard let value = parameters[word.rawValue] else { continue }
      words += word == .splice ? ["--splice"] : ["--" + word.rawValue, Self.quoted(value)]
    }
    return words.joined(separator: " ")
  }

  private static func quoted(_ s: String) -> String {
    let plain = s.utf8.allSatisfy { c in
      c >= 0x80 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= c | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= c
        || "-.,:/_".utf8.contains(c)
    }
    return plain ? s : "'" + s.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}

extension Refusal {
  init(_ error: NoTrend) {
    let reason =
      switch error {
      case .unknownSubject: "unknown-subject"
      case .unknownTable: "unknown-table"
      case .noFigures(_, let why, _): why.code
      case .outsideCoverage: "outside-coverage"
      }
    self.init(422, reason, error.message)
  }
}

extension NoFigure {
  /// Stable word for programs.
  var code: String {
    switch self {
    case .noSuchData: "no-such-data"
    case .placeNotCovered: "place-not-covered"
    case .componentNotCovered: "component-not-covered"
    case .countryNotListed: "country-not-listed"
    case .notPublishedThatWay: "not-published-that-way"
    case .outsideCoverage: "outside-coverage"
    }
  }
}
