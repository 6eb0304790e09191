public import BorderData

/// Something that happened on a day and may have changed the figures: named beside breaks and marked on charts, never
/// said to be their cause.
public struct KnownEvent: Hashable, Sendable {
  public let id: String
  /// `2023-05-11`.
  public let date: String
  public let month: YearMonth
  /// "Title 42 ends".
  public let name: String
  /// Where it may have mattered; empty for everywhere.
  public let places: [PlaceID]
  /// Nationalities that it was about; empty for all.
  public let people: [CountryCode]
  /// Marked on charts and measured; the others are named only beside a change that they are near to.
  public let isMain: Bool
  /// Publication that the date is taken from.
  public let source: String
  /// The page at which date and source were looked up.
  public let checked: String

  public init?(
    id: String, date: String, name: String, places: [PlaceID] = [], people: [CountryCode] = [], isMain: Bool = true,
    source: String, checked: String = ""
  ) {
    guard let month = YearMonth(date.prefix(7)), date.utf8.count == 10 else { return nil }
    self.id = id
    self.date = date
    self.month = month
    self.name = name
    self.places = places
    self.people = people
    self.isMain = isMain
    self.source = source
    self.checked = checked
  }

  /// `Title 42 ends (11 May 2023)`.
  public var label: String {
    let day = Int(date.suffix(2)).map { "\($0) " } ?? ""
    return "\(name) (\(day)\(month.label))"
  }

  /// The first month of which more than half lies after the day: the earliest in which an effect should show.
  public var firstMonthAfter: YearMonth {
    (Int(date.suffix(2)) ?? 1) * 2 > month.days ? month.advanced(by: 1) : month
  }

  /// Whether it may have changed what is counted there of those people. One about some nationalities is told of the
  /// count of everyone only where it is a main one.
  public func matters(at place: PlaceID, to who: Who = .everyone) -> Bool {
    if !people.isEmpty {
      if case .only(let codes) = who {
        if !people.contains(where: codes.contains) { return false }
      } else if !isMain {
        return false
      }
    }
    return places.isEmpty || places.contains { place.withContainers.contains($0) || $0.withContainers.contains(place) }
  }
}

/// The list of known events.
public struct KnownEvents: Hashable, Sendable {
  public let all: [KnownEvent]
  public init(_ all: [KnownEvent]) { self.all = all.sorted { ($0.date, $0.id) < ($1.date, $1.id) } }

  /// The main ones that may have mattered at the place in the months.
  public func at(_ place: PlaceID, who: Who = .everyone, _ months: ClosedRange<YearMonth>) -> [KnownEvent] {
    all.filter { $0.isMain && $0.matters(at: place, to: who) && months.contains($0.month) }
  }

  /// The event whose first month of possible effect is nearest to `m`, at most `within` months away.
  ///
  /// Of several equally near, a main one, then the earlier.
  public func nearest(to m: YearMonth, at place: PlaceID, who: Who = .everyone, within: Int = 2) -> KnownEvent? {
    func distance(_ e: KnownEvent) -> Int { abs(e.firstMonthAfter.distance(to: m)) }
    return all.filter { $0.matters(at: place, to: who) && distance($0) <= within }
      .min { (distance($0), $0.isMain ? 0 : 1, $0.date) < (distance($1), $1.isMain ? 0 : 1, $1.date) }
  }

  /// The list that `data/codes/events.csv` holds, compiled in so that the library needs no file.
  public static let standard = KnownEvents(csv: EventsTable.csv)

  /// From CSV with the header `date,id,name,places,people,weight,source,checked`; places and people joined by `|`, the
  /// weight 1 for a main event. Lines that do not fit are left out: `problems(inCSV:)` names them.
  public init(csv: String) { self.init(Self.parse(csv).events) }

  /// Line numbers, from 1, that are not events, with the reason.
  public static func problems(inCSV csv: String) -> [(line: Int, reason: String)] { parse(csv).problems }

  private static func parse(_ csv: String) -> (events: [KnownEvent], problems: [(line: Int, reason: String)]) {
    var events: [KnownEvent] = []
    var problems: [(line: Int, reason: String)] = []
    for (i, raw) in csv.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if raw.isEmpty || i == 0 { continue }
      let f = fields(raw)
      guard f.count == 8 else {
        problems.append((i + 1, "\(f.count) fields instead of 8"))
        continue
      }
      let places = f[3].split(separator: "|").map { PlaceID(String($0)) }
      let people = f[4].split(separator: "|").map { CountryCode(String($0)) }
      guard !people.contains(nil) else {
        problems.append((i + 1, "\(f[4]) has a part that is no country code like GTM"))
        continue
      }
      guard
        let e = KnownEvent(
          id: f[1], date: f[0], name: f[2], places: places, people: people.compactMap { $0 }, isMain: f[5] == "1",
          source: f[6], checked: f[7])
      else {
        problems.append((i + 1, "\(f[0]) is no day like 2023-05-11"))
        continue
      }
      events.append(e)
    }
    return (events, problems)
  }

  /// One line of RFC 4180 without line breaks inside quotes.
  private static func fields(_ line: Substring) -> [String] {
    var out = [""]
    var quoted = false
    var previous: Character?
    for ch in line {
      if ch == "\"" {
        if !quoted, previous == "\"", let last = out.indices.last { out[last].append("\"") }
        quoted.toggle()
      } else if ch == ",", !quoted {
        out.append("")
      } else if let last = out.indices.last {
        out[last].append(ch)
      }
      previous = ch
    }
    return out
  }
}
