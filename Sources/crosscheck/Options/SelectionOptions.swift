public import ArgumentParser
public import BorderData
import BorderTrends

/// The one selection language: which figures are meant.
struct SelectionOptions: ParsableArguments {
  @Option(help: "What is counted.")
  var measure: Measure?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Where: nationwide, southwest-border, northern-border, darien, mexico, sector:NAME, state:XX …",
      valueName: "place"))
  var place: String?

  @Option(help: "Part of CBP: the Border Patrol or the Office of Field Operations.")
  var component: Component?

  @Option(help: "Title of authority.")
  var authority: Authority?

  @Option(
    help: ArgumentHelp(
      "Only these demographic groups, joined by commas.", valueName: "groups"))
  var who: DemographicSet?

  @Option(help: ArgumentHelp("Only this period: FY2024, 2024, 2023-12 or 2021-01..2024-12.", valueName: "period"))
  var period: Period?

  @Option(help: "Only this table, by its id as crosscheck data shows it.")
  var table: String?

  @Flag(help: "Join longer series across definitions, each seam marked.")
  var splice = false

  /// The command with the words that were said, as it is printed with an answer.
  func command(_ name: String, _ subjects: [String], by grain: GrainChoice?) -> String {
    var words = ["crosscheck", name] + subjects.map { $0.contains(" ") ? "'\($0)'" : $0 }
    let said: [(String, String?)] = [
      ("by", grain?.rawValue), ("measure", measure?.rawValue), ("where", place), ("component", component?.code),
      ("authority", authority?.code), ("who", who.map { $0.members.map(\.code).joined(separator: ",") }),
      ("period", period?.code), ("table", table),
    ]
    for case (let option, let value?) in said { words += ["--" + option, value] }
    return (words + (splice ? ["--splice"] : [])).joined(separator: " ")
  }

  func request(_ subject: Subject, by grain: Grain?, depth: TrendRequest.Depth) -> TrendRequest {
    TrendRequest(
      subject, grain: grain, measure: measure, place: place.map(RequestWords.place), component: component ?? .all,
      authority: authority ?? .all, demographics: who ?? .everyone, months: period?.months, splice: splice,
      table: table, depth: depth)
  }
}

/// `--by`.
enum GrainChoice: String, CaseIterable, ExpressibleByArgument {
  case fy, cy, month
  var grain: Grain {
    switch self {
    case .fy: .fiscalYear
    case .cy: .calendarYear
    case .month: .month
    }
  }
}

extension Measure: ExpressibleByArgument {}

extension Component: ExpressibleByArgument {
  public init?(argument: String) {
    guard let found = RequestWords.component(argument) else { return nil }
    self = found
  }
  public static var allValueStrings: [String] { RequestWords.component.allowed }
}

extension Authority: ExpressibleByArgument {
  public init?(argument: String) {
    guard let found = RequestWords.authority(argument) else { return nil }
    self = found
  }
  public static var allValueStrings: [String] { RequestWords.authority.allowed }
}

extension DemographicSet: ExpressibleByArgument {
  public init?(argument: String) {
    guard let set = RequestWords.demographics(argument) else { return nil }
    self = set
  }
  public static var allValueStrings: [String] { RequestWords.who.allowed }
}

extension Period: ExpressibleByArgument {
  public init?(argument: String) { self.init(code: argument) }
}
