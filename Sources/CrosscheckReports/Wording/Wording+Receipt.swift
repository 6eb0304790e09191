public import BorderData
public import BorderTrends

extension Wording {
  /// "408,551 in FY2024 (Oct 2023–Sep 2024)", with what is missing or rounded said.
  public static func figure(_ f: Figure) -> String {
    var s = "\(NumberText.grouped(f.value)) in \(f.period.label)"
    if !f.isWhole { s += ", \(f.publishedMonths) of \(f.period.length) months published" }
    if f.roundedTo > 1 { s += ", published rounded to \(f.roundedTo)" }
    return s
  }

  /// File, lines and publisher: "cbp.csv, lines 4–9, 12 and 310 more (U.S. Customs and Border Protection, …)".
  public static func receipt(_ e: Receipt.Entry) -> String {
    let n = e.lineCount
    let lines = n == 0 ? "no line (a published zero)" : (n == 1 ? "line " : "lines ") + e.linesLabel()
    return "\(e.release.file), \(lines) (\(e.info.publisher), \(e.info.title))"
  }

  /// How to cite a table, as a sentence.
  public static func citation(_ t: TableInfo) -> String {
    let s = SafeText.oneLine(t.citation.isEmpty ? "\(t.publisher), \(t.title)" : t.citation)
    return s.hasSuffix(".") ? s : s + "."
  }

  /// When the file was published, and whether that is known or worked out.
  public static func released(_ r: ReleaseInfo) -> String? {
    guard !r.published.isEmpty else { return nil }
    return day(r.published) + (r.publishedIsInferred ? " (worked out from its newest month)" : "")
  }

  /// The command that shows a figure again; nil for a selection that the command line has no words for.
  public static func command(_ f: Figure) -> String? { command(f.selection, f.period) }

  /// As `command(_:)`, for a selection and a period.
  public static func command(_ s: Selection, _ p: Period) -> String? {
    commands.answer(to: Shown(selection: s, period: p)) { makeCommand(s, p) }
  }

  private struct Shown: Hashable {
    let selection: Selection
    let period: Period
  }

  /// Many articles speak of the same few figures.
  private static let commands = Answers<Shown, String?>(limit: 1 << 12)

  private static func makeCommand(_ s: Selection, _ p: Period) -> String? {
    guard let (subject, base) = subject(of: s) else { return nil }
    var words = "crosscheck trend " + subject
    func add(_ option: String, _ value: String) {
      words += option
      words += value
    }
    if s.measure != base.measure { add(" --measure ", s.measure.rawValue) }
    if s.place != base.place { add(" --where ", s.place.text) }
    if s.component != .all { add(" --component ", s.component.code) }
    if s.authority != .all { add(" --authority ", s.authority.code) }
    if !s.demographics.isEmpty { add(" --who ", s.demographics.members.map(\.code).joined(separator: ",")) }
    if let t = s.table { add(" --table ", t) }
    switch p {
    case .fiscalYear: words += " --by fy"
    case .calendarYear: words += " --by cy"
    case .month, .span: words += " --by month"
    }
    add(" --period ", p.code)
    return words
  }

  /// The subject whose members a selection has, and the selection that the subject stands for.
  private static func subject(of s: Selection) -> (String, Selection)? {
    switch s.who {
    case .except: return nil
    case .everyone:
      if let found = Subjects.named.first(where: {
        $0.selection.measure == s.measure && $0.selection.place == s.place && $0.selection.who == .everyone
      }) {
        return (found.code, found.selection)
      }
      return ("nationwide", Selection(.encounters, place: .us))
    case .only(let codes):
      let triangle = CountryCode.northernTriangle
      if codes.count >= triangle.count, codes.allSatisfy(triangle.contains), triangle.allSatisfy(codes.contains) {
        return ("northern-triangle", Selection(.encounters, place: .us, who: s.who))
      }
      let list = codes.sorted().map { $0.text.lowercased() }.joined(separator: ",")
      return (list, Selection(.encounters, place: .us, who: s.who))
    }
  }
}
