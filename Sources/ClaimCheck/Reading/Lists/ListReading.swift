import BorderData

/// What the items of a list being read go on from.
struct ListReading: Sendable {
  /// The lines above, each below the one before it: a title, the heading of a section.
  var stack: [ListSlots] = []
  /// The month of the item before: "August" below "January 2023" is the one after it.
  var lastMonth: YearMonth?
  /// What the item before is of, and what the first is.
  var lastPeriod: Period?
  var firstPeriod: Period?
  /// The last two counts.
  var levels: [Draft] = []
  /// What the numbers in brackets were last said to be of.
  var bracket: ListSlots?
  /// The group of the first item, which those after it may be of.
  var firstGroup: ListSlots?
  /// Whom "among them" was last said of.
  var part: ListSlots?
  /// The nationalities that the items have named.
  var listed: [CountryCode] = []
  /// Items name the Darién or a border beside countries on the way: these are then where people are counted.
  var namesPlaces = false
  /// The head is what the sentence before has claimed.
  var fromContext = false
  /// Numbers found to be the figures.
  var recognised = 0

  var head: ListSlots { stack.reduce(ListSlots()) { $1.below($0) } }

  /// A heading between items: it takes the place of the last that fills the same slots, with all below that.
  mutating func open(_ heading: ListSlots) {
    guard heading.sorts != 0 || heading.sense != nil else { return }
    lastMonth = nil
    if let k = stack.lastIndex(where: { $0.sorts & heading.sorts != 0 }) {
      if stack[k].sorts & ~heading.sorts == 0 {
        stack.removeSubrange(k...)
      } else {
        stack.removeSubrange((k + 1)...)
      }
    } else if stack.count > 1 {
      stack.removeLast()
    }
    stack.append(heading)
  }
}

extension ListSlots {
  /// What the sentences before a list have established, where they made a claim.
  init(_ c: ReadingContext) {
    sense = c.measure
    mostUnread = 3
    place = c.place
    placeSpan = c.placeSpan
    if let m = c.measure, m.measure == .encounters, c.place == nil { isUS = true }
    if !c.when.isEmpty {
      time = ListTime(form: nil, known: c.when, span: c.whenSpan ?? TextSpan(0, 0))
    }
  }
}

/// A label of a list with the numbers that go with it.
struct ListItem: Sendable {
  /// What a number is to the one before it.
  enum Role: Sendable {
    /// The first with its label.
    case primary
    /// "up from 353,168", "vs 5,961": what the one before is held against.
    case base
    /// "of whom 20,111 Venezuelans": some of those before.
    case part
    /// "of 520,085": all of whom those before are some.
    case whole
    /// "(133,726 in 2021)": the same of another time, group or place.
    case beside
  }

  /// What is known of a number's time before its label is looked at.
  struct When: Sendable {
    /// Of the same time as the number before.
    var known: [PeriodChoice] = []
    /// Where nothing tells what it is held against: the month before, or the year before.
    var guesses: [ListTime.Back] = []
    /// What the number beside it is of.
    var near: Period?
    /// The label has several times already.
    var isUnsure = false
    /// A month without a year is one before that.
    var isBefore = false
  }

  var slots: ListSlots
  var levels: [Draft] = []
  /// When the last of them is of that is neither a base nor in a bracket: what "among them" goes on from.
  var current: [PeriodChoice] = []
  var percents: [(cell: ListCell, slots: ListSlots, own: ListSlots)] = []
}
