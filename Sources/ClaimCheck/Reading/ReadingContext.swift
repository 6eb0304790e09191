import BorderData

/// What earlier sentences have established.
struct ReadingContext: Sendable {
  var measure: MeasureSense?
  var place: PlaceID?
  var placeSpan: TextSpan?
  var who: Who = .everyone
  var whoSpan: TextSpan?
  var demographics: DemographicSet = .everyone
  var when: [PeriodChoice] = []
  var whenSpan: TextSpan?
  /// Sentence of the last claim, and of the last before the sentence being read.
  var sentence = -10
  var sentenceBefore = -10
  var paragraph = -10
  var outside: OutsideTopic?
  /// The last sentence that counted persons, whom the figures do not tell apart.
  var personsSentence = -100
  /// What a sentence without a claim spoke of that no table counts: "the caravan set out".
  var spokenOf: (phrase: Phrase, sentence: Int)?
  /// The sentence that last named a place that no table covers.
  var elsewhere: Int?
  /// The last named set of countries, for "these three countries".
  var listed: [CountryCode] = []
  var listedSentence = -10
  /// The last year or month named, for a month without a year.
  var period: Period?
  /// The same when the sentence being read began: what "two years later" is counted from.
  var periodBefore: Period?
  var whenBefore: [PeriodChoice] = []
  /// A group that a sentence named without a claim, for a number without a noun in the one after.
  var mentioned: (codes: [CountryCode], people: DemographicSet, sentence: Int, span: TextSpan)?
  /// The sentence that last spoke of a sector that it did not name.
  var unnamedSector = -100
  /// The sentence that named `place`.
  var placeSentence = -10
  var placeParagraph = -10
  /// The last sentence that told of what was counted in a state on the border.
  var stateSentence = -100
  /// The last sentence that said "frontera norte", which is Canada's or Mexico's.
  var northSentence = -100
  /// The last sentence that told of deaths on a way whose dead are not loaded.
  var deathsElsewhere: Int?
  var topic = Topic()
  /// Where a part was said to have been met: what "there" means in the sentence after, and nothing else goes on about.
  var partPlace: (place: PlaceID, sentence: Int)?
  /// The last sentence that spoke of one group of people.
  var groupSentence = -100
  /// What the last precise number was found to be of.
  var settled: SettledByNumber?
  /// The first period that a claim of the text states: what it is about, where a later sentence says nothing.
  var main: [PeriodChoice] = []
  var mainSpan: TextSpan?
}
