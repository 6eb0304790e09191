import BorderData

/// What a word or a fixed run of words means, before its neighbours are looked at.
enum Term: Sendable, Hashable {
  case measure(MeasureWord)
  case people(DemographicSet)
  /// A citizenship or a country by name.
  case country(CountryCode, isPlace: Bool)
  case group(GroupWord)
  case place(PlaceWord)
  case relation(Relation)
  case hedge(Hedge)
  case number(NumberWord)
  case month(Int)
  case time(TimeWord)
  case cue(Cue)
  /// A counted thing, or a unit, that makes a number none of our business.
  case blocker
  /// A count near the subject that no table here publishes.
  case outside(OutsideTopic)
  case president(President)
  /// Something that happened in a month that is known: "the invasion of Ukraine".
  case event(YearMonth)
}

struct MeasureWord: Sendable, Hashable {
  enum Key: UInt8, Sendable, Hashable {
    case encounters, apprehensions, crossings, flow, expulsions, inadmissibles, transits, asylum, deaths, detections
  }
  var key: Key
  /// A weak word ("arrests", "came") counts only beside a border, a route or migrants.
  var weak = false
  var verb = false
}

/// Named sets of nationalities; `alternatives` are the readings of a loose name.
enum GroupWord: Sendable, Hashable {
  case northernTriangle, centralAmerica, latinAmerica, africa
  /// "these countries": the set last listed.
  case listed
}

enum PlaceWord: Sendable, Hashable {
  case place(String)
  /// "the border": leaves southwest and nationwide open.
  case border
  /// "the United States", as a place to come to.
  case us
  case stateOnBorder(String)
  case darien
  /// "the route", "the jungle": the Darién where that is what was spoken of.
  case route
  /// A place that no table here covers.
  case elsewhere
}

enum Relation: Sendable, Hashable {
  case change(Direction, Strength)
  case factor(low: Double, high: Double, up: Bool)
  /// "record" says no end; nil means the high one unless a low word stands near.
  case extreme(End?)
  case peak
  case most(Double)
  case shareVerb
  case rank(Int?)
  case exceed
  case streak
  case everyStep
  case comparable
  case lead
}

enum NumberWord: Sendable, Hashable {
  case unit(Double)
  case scale(Double)
  case fraction(Double)
  case vague(low: Double, high: Double)
  case times
  case percent
  case points
  case ordinal(Int)
  case dozen
}

enum TimeWord: Sendable, Hashable {
  case day, week, month, year, quarter, decade, fiscalYear, calendarYear
  case last, this, previous, next, same, earlier, ago, first, recent
  case since, between, during, until, from, through, and
  case ever, now, soFar, each, half
  case summer, winter, spring, autumn
  case yearEarlier, monthEarlier, lastYear, thisYear, lastMonth, thisMonth, thisFiscalYear, lastFiscalYear
  case samePeriodLastYear, recentMonths, recentYears, annual, decadeAgo, yearToDate, samePeriod, today, lastWeek
  case tenure, ended, thatMonth, thatYear, yearLater, monthLater, following, century
}

enum Cue: UInt8, Sendable, Hashable {
  case comparedTo, than, average, perDay, perWeek, perMonth, perYear, forecast, hypothetical, cause, attribution
  case combined, each, otherThan, ofWhich, anaphor, onPace, negation, question, illegal, borderContext, total, unique
  case atPorts, betweenPorts, borderPatrol, cbp, title42, title8, mexicoAuthority, panamaAuthority, aim, lawOrPlan,
    alone, entire,
    speculative, incident
}

enum OutsideTopic: String, Sendable, Hashable, CaseIterable {
  case removals = "removals, returns and deportations"
  case otherAgencies = "arrests by state police, soldiers or other agencies"
  case releases = "releases into the country"
  case gotaways = "undetected entries"
  case parole = "parole admissions and appointments"
  case custody = "people in custody"
  case courts = "immigration court cases"
  case credibleFear = "credible-fear interviews"
  case waitInMexico = "people returned to wait in Mexico"
  case separations = "family separations"
  case residents = "people living in a country"
  case interior = "arrests away from the border"
  case criminal = "people by criminal or security record"
  case caravan = "the size of caravans"
  case displaced = "displaced people and refugees worldwide"
  case intentions = "intentions to migrate"
  case admissions = "lawful admissions"
  case relocations = "people moved on by states and cities"
  case southward = "people travelling back south"
  case balance = "the balance of those who come and those who leave"
}

enum President: UInt8, Sendable, Hashable {
  case clinton, bush, obama, trump, biden
}

extension President {
  /// First and last day in office as (year, month, day); Trump has two terms, the later one first when the date allows.
  /// Source: U.S. Constitution, Amendment XX § 1 (noon, 20 January).
  var terms: [(from: Int, to: Int)] {
    switch self {
    case .clinton: [(1993, 2001)]
    case .bush: [(2001, 2009)]
    case .obama: [(2009, 2017)]
    case .trump: [(2017, 2021), (2025, 2029)]
    case .biden: [(2021, 2025)]
    }
  }
}
