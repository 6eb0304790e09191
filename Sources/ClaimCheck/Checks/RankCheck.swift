import BorderData
import BorderTrends

/// "Venezuelans were the largest group", "the Yuma sector had the most": a place in an order of nationalities, of demographic groups, of
/// sectors or of the countries where people apply for asylum.
struct RankCheck: Check {
  /// The Border Patrol's sectors on the same border (U.S. Border Patrol, "Border Patrol Sectors").
  private static func sectors(beside place: PlaceID) -> [PlaceID] {
    let southwest = [
      "big-bend", "del-rio", "el-centro", "el-paso", "laredo", "rio-grande-valley", "san-diego", "tucson", "yuma",
    ]
    let north = ["blaine", "buffalo", "detroit", "grand-forks", "havre", "houlton", "spokane", "swanton"]
    let name = String(place.text.dropFirst(7))
    let list = southwest.contains(name) ? southwest : north.contains(name) ? north : [name]
    return list.map { PlaceID("sector:\($0)") }
  }

  func compute(_ d: Draft, _ r: ReadingSpec, _ w: Workbench) -> Computed? {
    guard case .rank(let position, let end, _, _) = d.assertion else { return nil }
    guard let p = r.when else { return .none(.noSuchData) }
    // Values of all, figures of those that are shown: there are a hundred nationalities.
    var order: [(member: Member, value: Int, mine: Bool)] = []
    func add(_ name: String, _ s: Selection, _ mine: Bool) {
      if let value = w.figures.layers(s).wholeValue(p) { order.append((.named(name, s), value, mine)) }
    }
    if d.ranksHosts {
      for country in Country.all {
        var s = r.selection
        s.place = PlaceID("host:\(country.code.text)")
        add(country.name, s, s.place == r.selection.place)
      }
    } else if d.ranksSectors {
      // The order is of the places, and the group is the same in each.
    } else if case .only(let mine) = r.selection.who, !mine.isEmpty {
      for one in w.figures.counts(byCountryOf: r.selection, in: p)
      where one.country != .other && (d.rankedAmong.isEmpty || d.rankedAmong.contains(one.country)) {
        order.append((.country(one.country), one.count, mine.contains(one.country)))
      }
    } else if !r.selection.demographics.isEmpty {
      for g in [Demographic.singleAdults, .families, .unaccompanied] {
        var s = r.selection
        s.demographics = DemographicSet(g)
        add(g.code, s, r.selection.demographics.contains(g))
      }
    }
    if order.isEmpty, r.selection.place.isSector {
      for id in Self.sectors(beside: r.selection.place) {
        var s = r.selection
        s.place = id
        add(Words.place(id), s, id == r.selection.place)
      }
    }
    guard order.count >= 2, order.contains(where: \.mine) else {
      if case .failure(let why) = w.whole(r.selection, p) { return .none(why) }
      return .none(.notPublishedThatWay("not broken out by group"))
    }
    order.sort { end == .highest ? $0.value > $1.value : $0.value < $1.value }
    let mineCount = order.filter(\.mine).count
    let places = order.enumerated().filter { $0.element.mine }.map { $0.offset + 1 }
    let top = order.prefix(max(3, mineCount + 1)).map { "\($0.member.name) \(Say.number($0.value))" }.joined(
      separator: ", ")
    // Several groups: the first so many, in any order; one: its place.
    let holds = mineCount > 1 ? places.max() == mineCount : places.first == position
    let off = mineCount > 1 ? (places.max() ?? 0) - mineCount : abs((places.first ?? 0) - position)
    return Computed(
      holds ? .holds : off <= 1 && mineCount > 1 ? .imprecise : .fails,
      order.prefix(3).compactMap { try? w.whole($0.member.selection(r.selection), p).get() }, top,
      actual: places.first.map(Double.init))
  }

  /// What is ordered. Its name and its selection are made for the few that are shown.
  private enum Member {
    case country(CountryCode)
    case named(String, Selection)

    var name: String {
      switch self {
      case .country(let code): Country[code]?.name ?? code.text
      case .named(let name, _): name
      }
    }

    func selection(_ asked: Selection) -> Selection {
      switch self {
      case .country(let code):
        var s = asked
        s.who = .only([code])
        return s
      case .named(_, let selection): return selection
      }
    }
  }
}
