import BorderData

/// What makes it unsure that a claim was read as its writer meant it, as a sentence for a reader.
struct Doubt: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// What may have been read amiss.
  enum Matter: Hashable, Sendable {
    /// The statement itself: there is no saying what else it may be.
    case form
    /// What is counted, of whom, where or when: another that the text names may be meant, and each of them can be tried.
    case measure, group, place, time
  }

  let words: String
  let matter: Matter

  init(_ words: String, of matter: Matter) {
    self.words = words
    self.matter = matter
  }

  init(stringLiteral words: String) { self.init(words, of: .form) }
}

extension SlotOrigin {
  /// The sentence itself says it.
  var isStated: Bool { if case .stated = self { true } else { false } }

  /// The sentence itself says it, or a person decided.
  var isSettled: Bool {
    switch self {
    case .stated, .pinned: true
    default: false
    }
  }
}

/// Whom, where and when a text has spoken of up to a claim, each once and the nearest first.
struct Told: Hashable, Sendable {
  struct Group: Hashable, Sendable {
    var who: Who
    var demographics: DemographicSet
    /// False for everyone.
    var isSome: Bool { who != .everyone || !demographics.isEmpty }
  }

  var groups: [Group] = []
  var places: [PlaceID] = []
  var periods: [Period] = []
  /// Groups that a share may be of.
  var wholes: [Group] = []
  /// Years and longer times, told or running, among whose months an order may be.
  var spans: [Period] = []
  /// The claim's own sentence leaves its time to the text.
  var isTimeLeftOpen = false
  /// The text speaks of expulsions.
  var expels = false
}
