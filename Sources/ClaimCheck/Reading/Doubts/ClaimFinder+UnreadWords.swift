import BorderData

/// Words of a sentence that say more than the slots of a claim hold.
extension ClaimFinder {
  private static let portions: WordSet = ["share", "proportion", "percentage", "proporcion", "porcentaje", "shares"]

  /// How many sentences a text goes on about a state that it named.
  private static let stateReach = 8

  /// "la frontera norte", in a text of Mexico or of the United States.
  func northDoubt(_ d: Draft) -> Doubt? {
    guard d.measure?.measure == .encounters, !d.placeOrigin.isStated || d.place == .us, d.place != .northern,
      d.sentence - context.northSentence <= Self.stateReach
    else { return nil }
    return "“Frontera norte” may be the border with Canada or Mexico’s own northern border."
  }

  func unreadWords(of d: Draft, _ v: SentenceView, _ a: Int) -> [Doubt] {
    var out: [Doubt] = []
    if case .level = d.assertion, v.has(.average) {
      out.append("It speaks of an average, and over what is not sure.")
    }
    if d.measure?.measure == .encounters, !(d.place?.isSector ?? false), !(d.place?.text.includes("/state:") ?? false) {
      if v.s.phrases.contains(where: { if case .stateOnBorder? = $0.place { true } else { false } }) {
        out.append("A state is named, and the number may be of what was counted there.")
      } else if d.sentence - context.stateSentence <= Self.stateReach,
        !d.placeOrigin.isStated
          || v.s.range.contains(where: {
            ["state", "estado"].contains(v.text($0)) && ["the", "that", "el", "ese"].contains(v.text($0 - 1))
          })
      {
        out.append("The sentences before speak of a state, and this may be of what was counted there.")
      }
    }
    if let doubt = northDoubt(d) { out.append(doubt) }
    if d.kind != .share, !d.ofShare, d.stated?.unit != .count, d.stated?.unit != .factor,
      v.says(Self.portions), v.clauseRange(a).contains(where: { v.says(Self.portions, at: $0) })
    {
      out.append("It speaks of a part of the whole rather than of a count.")
    }
    if case .rank = d.assertion, let m = period(statedBy: d.whenOrigin, v),
      v.clauseOf(m.tokens.lowerBound) != v.clauseOf(d.tokens.lowerBound)
    {
      out.append(Doubt("The time is named in another part of the sentence, and may be of that only.", of: .time))
    }
    if isTimeFar(d, v, a) {
      out.append(
        Doubt("The time is named beside another number of the sentence, and may belong to that one only.", of: .time))
    }
    if d.stated == nil, let m = period(statedBy: d.whenOrigin, v) {
      switch m.form {
      case .word(.now), .word(.soFar), .word(.thisMonth), .word(.recentMonths), .word(.recentYears):
        out.append(
          Doubt(
            "“\(original(m.tokens))” may be later, or longer ago, than the months that were published by then.",
            of: .time))
      default: break
      }
    }
    if d.stated != nil, d.kind == .share || d.kind == .level, let m = period(statedBy: d.whenOrigin, v) {
      switch m.form {
      case .yearsAgo, .monthsAgo, .yearsLater, .monthsLater:
        out.append(Doubt("The time is counted back from another, which may be a month or a year.", of: .time))
      default: break
      }
    }
    if let other = otherMeasure(d, v, a) {
      out.append("The sentence also speaks of “\(original(other))”, and the number may be of that.")
    }
    if case .open = d.demographicsOrigin, !context.topic.demographics.isEmpty,
      d.sentence - context.topic.groupSentence <= 4, !saysEveryone(v)
    {
      out.append(
        Doubt("The sentences before speak of one group of people, and this one may be of that group.", of: .group))
    }
    if d.isElliptic, case .change = d.assertion, d.sentence != context.sentence || context.place == nil {
      out.append("What is counted is taken from the words before, and may not be what this sentence counts.")
    }
    return out
  }

  /// The time that was taken stands on the other side of another number.
  private func isTimeFar(_ d: Draft, _ v: SentenceView, _ a: Int) -> Bool {
    guard d.stated != nil, let m = period(statedBy: d.whenOrigin, v), m.tokens.lowerBound > a
    else { return false }
    return v.s.quantities.contains { q in
      q.duration == nil && q.ordinal == nil && q.tokens.lowerBound > a && q.tokens.upperBound <= m.tokens.lowerBound
        && !q.tokens.contains(a)
    }
  }

  /// Another thing that is counted, named about as near to the number as the one taken: "whom officers met as
  /// unaccompanied had before that been expelled".
  private func otherMeasure(_ d: Draft, _ v: SentenceView, _ a: Int) -> Range<Int>? {
    guard case .level = d.assertion, let mine = d.measure else { return nil }
    return v.s.phrases.first { p in
      guard let m = p.measure, !m.weak, p.tokens != mine.tokens, v.cost(a, p.tokens) < 22 else { return false }
      switch m.key {
      case .expulsions: return mine.authority != .title42
      case .asylum: return mine.measure != .asylum
      case .deaths: return mine.measure != .deaths
      case .inadmissibles: return mine.component == .borderPatrol || mine.borderPatrolFirst
      case .apprehensions, .encounters, .crossings: return mine.authority == .title42
      default: return false
      }
    }?.tokens
  }
}
