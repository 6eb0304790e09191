import BorderData

/// When, as a line of a list puts it. "January" below "2024" is a part of the year that the line above names; "a year
/// earlier" is counted back from the number beside it.
struct ListTime: Sendable {
  enum Back: Sendable { case month, year }

  var form: PeriodForm?
  /// The year that the form is a part of.
  var outer: PeriodForm?
  /// A time that the sentences before have established, where the list itself names none.
  var known: [PeriodChoice] = []
  var back: Back?
  var span: TextSpan

  /// "January", "first half": a part of a year that is not said with it.
  var isPart: Bool {
    switch form {
    case .month(_, nil)?, .monthSpan(_, nil, _, nil)?, .quarter(_, nil)?, .half(_, nil)?, .firstMonths(_, nil)?: true
    default: false
    }
  }

  var isYear: Bool {
    switch form {
    case .year?, .word(.thisYear)?, .word(.lastYear)?, .word(.thisFiscalYear)?, .word(.lastFiscalYear)?: true
    default: false
    }
  }

  /// The time below a line that names another: "August" below "2022", "2022" below "Every January".
  func below(_ above: ListTime?) -> ListTime {
    guard let above, outer == nil, back == nil else { return self }
    var out = self
    if isPart, above.isYear {
      out.outer = above.form
    } else if isPart, above.outer != nil {
      out.outer = above.outer
    } else if isPart, above.form == nil {
      out.known = above.known
    } else if isYear, above.isPart {
      out.outer = form
      out.form = above.form
    }
    return out
  }
}

/// Who counts: each has measures and places of its own.
enum ListCounter: Hashable, Sendable {
  case us, darien
  case country(PlaceID)

  init?(place: PlaceID) {
    switch place {
    case .darien: self = .darien
    case .mexico, .honduras, .guatemala: self = .country(place)
    default:
      guard place.text.hasPrefix("us") || place.isSector else { return nil }
      self = .us
    }
  }

  init?(_ sense: MeasureSense) {
    switch sense.measure {
    case .encounters: self = .us
    case .transits: self = .darien
    case .detections: self = .country(sense.country ?? .mexico)
    default: return nil
    }
  }
}

/// What a line of a list says: the line above its items, or the label of one. An item goes on from the line above it, and
/// its own label fills the slots that it names.
struct ListSlots: Sendable {
  var sense: MeasureSense?
  var place: PlaceID?
  var placeSpan: TextSpan?
  /// The border, or an agency of the United States, is named.
  var isUS = false
  /// A country on the way, which may be the one that counts or a nationality.
  var country: (code: CountryCode, place: PlaceID, span: TextSpan)?
  var who: [Who]?
  var whoSpan: TextSpan?
  var demographics: DemographicSet?
  var peopleSpan: TextSpan?
  var component: Component?
  var authority: Authority?
  var time: ListTime?
  /// What the numbers are held against.
  var versus: ListTime?
  /// The times that a heading names for the numbers of each line, in their order.
  var columns: [ListTime] = []
  /// "All nationalities", "Total".
  var isEveryone = false
  var isTotal = false
  /// "Others".
  var isRest = false
  var saysShare = false
  var saysChange = false
  /// "a year earlier in brackets": what the numbers in brackets are of.
  var bracketed = false
  /// Something is named that is not counted here: money, agents, removals, an average.
  var isForeign = false
  /// What is counted is named, by words that leave open who counts it: "irregular entries", "recorded".
  var hasOwnWords = false
  /// Words that say something unknown.
  var unread = 0
  /// As many of those leave no doubt of what is counted: none beside a word that counts other things as well.
  var mostUnread = 0

  /// Something that a number may be labelled with.
  var isLabel: Bool { isNamed || sense != nil }

  /// A group, a place, a time: more than what is counted.
  var isNamed: Bool {
    who != nil || demographics != nil || place != nil || isUS || country != nil || component != nil || authority != nil
      || time != nil || isEveryone || isTotal || isRest
  }

  /// Where people are counted, by the place or by what is counted.
  var counter: ListCounter? {
    place.flatMap { ListCounter(place: $0) } ?? sense.flatMap { ListCounter($0) } ?? (isUS ? .us : nil)
  }

  /// These slots below those of the line above.
  func below(_ above: ListSlots) -> ListSlots {
    var out = above
    out.isTotal = isTotal
    out.isRest = isRest
    out.hasOwnWords = hasOwnWords || above.hasOwnWords
    out.unread += unread
    out.isForeign = isForeign || above.isForeign
    out.saysShare = saysShare || above.saysShare
    out.saysChange = saysChange || above.saysChange
    out.bracketed = bracketed || above.bracketed
    if isEveryone {
      out.who = nil
      out.demographics = nil
      out.isEveryone = true
    }
    if let who {
      out.who = who
      out.whoSpan = whoSpan
      out.isEveryone = false
    }
    if let demographics {
      out.demographics = demographics
      out.peopleSpan = peopleSpan
      out.isEveryone = false
    }
    if place != nil || isUS || sense != nil, let mine = counter, let theirs = above.counter, mine != theirs {
      out.sense = nil
      out.place = nil
      out.isUS = false
      out.component = nil
      out.authority = nil
    }
    if let place {
      out.place = place
      out.placeSpan = placeSpan
    }
    if isUS { out.isUS = true }
    if let sense {
      out.sense = sense
      out.mostUnread = mostUnread
    }
    if let component { out.component = component }
    if let authority { out.authority = authority }
    if let country { out.country = country }
    if let time { out.time = time.below(above.time) }
    if let versus { out.versus = versus }
    if !columns.isEmpty { out.columns = columns }
    return out
  }

  /// These, and what others of the same line add to them.
  func with(_ more: ListSlots) -> ListSlots {
    var out = self
    if out.sense == nil {
      out.sense = more.sense
      out.mostUnread = more.mostUnread
    }
    if out.place == nil, !(out.isUS && more.counter != .us) {
      out.place = more.place
      out.placeSpan = more.placeSpan
    }
    out.isUS = out.isUS || more.isUS
    if out.country == nil { out.country = more.country }
    if out.who == nil {
      out.who = more.who
      out.whoSpan = more.whoSpan
    }
    // "Children, March 2023: 3,926 boys": the number's own noun.
    if let people = more.demographics {
      out.demographics = people
      out.peopleSpan = more.peopleSpan
    }
    out.component = out.component ?? more.component
    out.authority = out.authority ?? more.authority
    if let t = out.time, let other = more.time {
      if t.isPart, other.isYear { out.time = t.below(other) }
      // "fiscal 2022: 1,062,393 encounters in the first six months".
      if t.isYear, other.isPart { out.time = other.below(t) }
      // "The last three months' counts of apprehensions: 31,930 (May), 29,807 (June)".
      if case .lastMonths? = t.form, case .month? = other.form { out.time = other }
    } else {
      out.time = out.time ?? more.time
    }
    out.versus = out.versus ?? more.versus
    if out.columns.isEmpty { out.columns = more.columns }
    out.isEveryone = out.isEveryone || more.isEveryone
    out.isTotal = out.isTotal || more.isTotal
    out.isRest = out.isRest || more.isRest
    out.saysShare = out.saysShare || more.saysShare
    out.saysChange = out.saysChange || more.saysChange
    out.bracketed = out.bracketed || more.bracketed
    out.isForeign = out.isForeign || more.isForeign
    out.hasOwnWords = out.hasOwnWords || more.hasOwnWords
    out.unread += more.unread
    return out
  }

  /// The sorts of slots that a heading fills, as bits: one below it takes the place of one that fills the same.
  var sorts: Int {
    (who != nil || demographics != nil || isEveryone ? 1 : 0) | (place != nil || isUS || country != nil ? 2 : 0)
      | (time != nil ? 4 : 0) | (component != nil || authority != nil ? 8 : 0)
  }
}
