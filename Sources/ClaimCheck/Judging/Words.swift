import BorderData
import BorderTrends

/// Selections and readings in words.
enum Words {
  /// "Border Patrol apprehensions of Guatemalans, southwest border, under Title 42".
  static func selection(_ s: Selection) -> String {
    var text = measure(s)
    let who = group(s)
    if !who.isEmpty { text += (s.measure == .transits ? " by " : " of ") + who }
    let place = place(s.place)
    if !place.isEmpty { text += ", " + place }
    return text
  }

  static func measure(_ s: Selection) -> String {
    switch s.measure {
    case .encounters:
      if s.authority == .title42 {
        return (s.component == .borderPatrol ? "Border Patrol " : "") + "expulsions under Title 42"
      }
      switch s.component {
      case .all: return "CBP encounters"
      case .borderPatrol: return "Border Patrol encounters"
      case .fieldOperations: return "encounters at ports of entry"
      }
    case .transits: return "irregular transits"
    case .detections: return Names.measure(s)
    case .asylum: return "asylum applications"
    case .deaths: return "deaths and disappearances"
    default: return s.measure.name
    }
  }

  static func group(_ s: Selection) -> String {
    var parts: [String] = []
    if !s.demographics.isEmpty { parts.append(demographics(s.demographics)) }
    switch s.who {
    case .everyone: break
    case .only(let list): parts.append((parts.isEmpty ? "" : "from ") + names(list, demonyms: parts.isEmpty))
    case .except(let list): parts.append("everyone but " + names(list, demonyms: true))
    }
    return parts.joined(separator: " ")
  }

  static func demographics(_ d: DemographicSet) -> String {
    join(d.members.map(Names.demographic))
  }

  static func names(_ list: [CountryCode], demonyms: Bool) -> String {
    if list.count > 6 { return "\(list.count) nationalities" }
    return join(
      list.map { c in
        guard let country = Country[c] else { return c.text }
        return demonyms ? country.demonyms.first ?? "people from \(country.name)" : country.name
      })
  }

  static func join(_ parts: [String]) -> String { NumberText.list(parts) }

  static func place(_ p: PlaceID) -> String {
    switch p.text {
    case "us": "nationwide"
    case "us-southwest": "southwest border"
    case "us-northern": "northern border"
    case "us-other": "coasts and interior"
    case "darien": "Darién"
    case "mexico", "honduras", "guatemala": p.text.prefix(1).uppercased() + p.text.dropFirst()
    case "world": "worldwide"
    default: fine(p)
    }
  }

  private static func fine(_ p: PlaceID) -> String {
    let name = Names.place(p)
    if p.text.hasPrefix("host:") { return "in " + name }
    return name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
  }

  /// The whole query: "… , FY2024 (Oct 2023–Sep 2024) against FY2023".
  static func reading(_ r: ReadingSpec) -> String {
    var text = selection(r.selection)
    if let w = r.when { text += ", " + w.label }
    if let o = r.versusSelection { text += ", against " + group(o) }
    if let v = r.versus { text += " against " + v.label }
    if r.each { text += ", each on its own" }
    return text
  }

  static func abstention(_ n: NoFigure) -> (Abstention, String) {
    switch n {
    case .noSuchData: return (.noSuchData, "No table that is loaded counts this.")
    case .placeNotCovered: return (.noSuchData, "No table that is loaded covers this place.")
    case .componentNotCovered:
      return (
        .notPublishedThatWay, "What is loaded for this does not hold both the Border Patrol and the ports of entry."
      )
    case .countryNotListed(let c, let info):
      return (
        .notPublishedThatWay,
        "\(info.publisher) does not list \(names(c, demonyms: false)) apart: it is inside its “other”, so the figure is not zero but unknown."
      )
    case .notPublishedThatWay(let why): return (.notPublishedThatWay, "Not published that way: \(why).")
    case .outsideCoverage(let range, let info):
      return (
        .outsideCoverage, "\(info.title) as loaded covers \(range.lowerBound.label) to \(range.upperBound.label)."
      )
    }
  }
}
