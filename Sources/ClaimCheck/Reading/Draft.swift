import BorderData

/// What the words of a measure commit to.
struct MeasureSense: Hashable, Sendable {
  var measure: Measure
  /// Said outright ("Border Patrol arrests", "at ports of entry"); `all` where open.
  var component: Component = .all
  /// "apprehended", "arrested", "caught": the Border Patrol first, without excluding the rest.
  var borderPatrolFirst = false
  var authority: Authority = .all
  /// The words count both parts of CBP together: "including those found inadmissible at ports".
  var saysBoth = false
  /// The words say "encounters", which Border Patrol and ports of entry both make.
  var saysEncounters = false
  /// Counted by the US, by US fiscal years.
  var isUS: Bool { measure == .encounters }
  /// Whose authorities count, for detections: Mexico's where nothing else is said.
  var country: PlaceID?
  var words: String
  var tokens: Range<Int>?
  /// True for a name that says what it is by itself.
  var strong: Bool
}

/// Whom and where a text has been speaking of.
struct Topic: Hashable, Sendable {
  var who: Who = .everyone
  var demographics: DemographicSet = .everyone
  /// The last sentence that named them, and its paragraph.
  var groupSentence = -100
  var groupParagraph = -100
  var place: PlaceID?
  var placeSentence = -100
}

/// What a change or comparison is made with.
enum VersusSpec: Hashable, Sendable {
  case none
  case choices([PeriodChoice])
  /// The previous period of the same kind, then the same period a year before.
  case open
  case previous
  case yearBefore
}

/// A claim on its way: slots filled where the text fills them, choices kept where it does not.
struct Draft: Hashable, Sendable {
  var kind: ClaimKind
  var tokens: Range<Int>
  var sentence: Int
  var measure: MeasureSense?
  /// Set where a person decided; nil where the words did.
  var measureOrigin: SlotOrigin?
  var componentOrigin: SlotOrigin?
  var authorityOrigin: SlotOrigin?
  var outside: OutsideTopic?
  var reason: Abstention?
  /// Why it is not published that way, where the claim itself tells.
  var note: String?
  var who: [Who] = [.everyone]
  var whoOrigin: SlotOrigin = .open
  var demographics: DemographicSet = .everyone
  var demographicsOrigin: SlotOrigin = .open
  var place: PlaceID?
  var placeOrigin: SlotOrigin = .open
  /// "crossings", "the border": southwest before nationwide.
  var southwestFirst = true
  var when: [PeriodChoice] = []
  var whenOrigin: SlotOrigin = .open
  var versus: VersusSpec = .none
  var versusOrigin: SlotOrigin = .open
  var versusRole: PeriodMention.Role?
  /// The period compared with is meant whole, though the claim's own is a part of a year: "more than in all of 2022".
  var versusIsWhole = false
  /// Held against "last year", of which the words do not say how much.
  var isAgainstLastYear = false
  /// One group is said to have passed another for the first time.
  var isFirstTime = false
  /// An order of a part of a year among whole years: "more than in any full year".
  var isAgainstFullYears = false
  /// The words deny the order that they name: "no longer the largest group".
  var isDenied = false
  var versusWho: Who?
  /// The group that a share is of, where it is not everyone.
  var wholeWho: Who?
  /// The demographic that a share is of, where it is not everyone: "of the unaccompanied children".
  var wholePeople: DemographicSet?
  /// The border that a sector's share is of.
  var wholePlace: PlaceID?
  /// The longer times that a share of a time may be of, where it is one: of the year's total.
  var wholeTimes: [Period] = []
  var versusPlace: PlaceID?
  var assertion: Assertion
  var setAside: [String] = []
  var attribution: String?
  var fineGrained = false
  /// Bytes of the whole sentence.
  var sentenceSpan = TextSpan(0, 0)
  /// The number is of the highest month of the period.
  var atPeak = false
  /// An order told of how a year began or ended, which the text as a whole is not about.
  var isEndOfYear = false
  /// What it is compared with is the highest month of the period named: "70 percent below the summer peak".
  var versusAtPeak = false
  /// The share is of those met at its place: "of the people encountered in El Paso".
  var isOfWholeAtPlace = false
  /// The share is of those met one way among all that were met: "99 percent of them at ports of entry".
  var isOfComponents = false
  /// A change in a group's part of the whole rather than in its count.
  var ofShare = false
  /// The countries among which an order holds; empty for all.
  var rankedAmong: [CountryCode] = []
  /// The order is one of sectors, by those of the claim's group.
  var ranksSectors = false
  /// The order is one of the countries where people apply for asylum.
  var ranksHosts = false

  init(kind: ClaimKind, tokens: Range<Int>, sentence: Int, assertion: Assertion) {
    self.kind = kind
    self.tokens = tokens
    self.sentence = sentence
    self.assertion = assertion
  }

  /// A group or a sector that the sentences before speak of, where this one names none: another reading.
  var topic: Topic?
  /// Nothing in the sentence says what is counted, so that all of it goes on from before.
  var isElliptic = false
  /// The number is the one that another is compared with ("from 14,000 a year before").
  var isBase = false
  /// Slots were taken from elsewhere in the text, since they make the number the figure.
  var isAttached = false
  /// Read from a list: its slots are those of the lines above and of its label.
  var isListed = false
  /// One of a row of numbers, each of a month of its own.
  var isOfRow = false
  /// Counted up to the day that it was told: "so far this year", "since October".
  var runsToDate = false
  /// The number is that of each of its countries.
  var isOfEach = false
  /// One of several changes told as percents behind names.
  var isListedChange = false
  /// One of several that are said to come after another, in an order that need not be theirs.
  var areSeveral = false
  /// Where a precise number beside it was found to be counted, and by whom, which its own words leave open.
  var numberPlace: PlaceID?
  var numberComponent: Component?
  /// An exact count of the same people, place and time that the sentence tells beside the claim: "16,557 Cubans, about three
  /// times as many as in January". Where it is the figure, the claim is of what that counts.
  var countBeside: Quantity?
  /// What makes it unsure that the slots were read as meant: a claim with doubts is contradicted only where all that may be
  /// meant instead can be tried, and fails (`OtherSlots`).
  var doubts: [Doubt] = []
  /// Which of the finder's `moments` the claim was found at, where it leaves unsaid what the text may have spoken of before;
  /// nil where it says all of it.
  var moment: Int?
  var leavesUnsaid: Bool { moment != nil }

  /// A count to its last digit, or both ends of a change.
  var tellsExactCount: Bool {
    switch assertion {
    case .level(let q): return q.isExactCount
    case .change(_, _, _, let from?, let to?): return from.isExactCount && to.isExactCount
    default: return false
    }
  }

  /// A count, or a change of one, that a later sentence may go on from; not one that another is held against.
  var tellsCount: Bool {
    guard outside == nil, !isBase, measure != nil else { return false }
    switch assertion {
    case .level, .change: return true
    default: return false
    }
  }

  /// Takes whose and where a count is, for what is told beside it.
  mutating func takeGroupAndPlace(of count: Draft) {
    who = count.who
    whoOrigin = count.whoOrigin
    demographics = count.demographics
    demographicsOrigin = count.demographicsOrigin
    place = count.place
    placeOrigin = count.placeOrigin
  }

  /// A group or a sector is named, of which a share may be.
  var isOfStatedPart: Bool {
    if case .stated = whoOrigin { return true }
    return place?.isSector ?? false
  }

  /// "Nearly" of a length of time, as of a count (CLAIMS: 0.9x at least).
  var nearlyShare: Double { Thresholds().nearlyLow }

  /// The number that can choose between readings.
  var stated: Quantity? { assertion.stated }
}
