import BorderData

/// Whether a sentence counts those met between the ports of entry and at them together.
extension ClaimFinder {
  /// "Border Patrol and ports of entry together", "1,530,523 (Border Patrol) + 604,482 (ports of entry)".
  func namesBothComponents(_ v: SentenceView) -> Bool {
    guard v.has(.borderPatrol), v.has(.atPorts) else { return false }
    return v.s.phrases.contains { agents in
      agents.isCue(.borderPatrol)
        && v.s.phrases.contains { ports in
          guard ports.isCue(.atPorts) else { return false }
          let low = min(agents.tokens.upperBound, ports.tokens.upperBound)
          let high = max(agents.tokens.lowerBound, ports.tokens.lowerBound)
          guard low <= high, high - low <= 4 else { return false }
          let isJoined = (low..<high).contains { ["and", "plus", "&", "+", "y"].contains(v.text($0)) }
          let isTogether =
            (max(
              agents.tokens.upperBound, ports.tokens.upperBound)..<min(
              v.s.range.upperBound, max(agents.tokens.upperBound, ports.tokens.upperBound) + 3)).contains {
              ["together", "combined", ")", ":", ",", "encounters", "juntos", "|", "officers"].contains(v.text($0))
                || v.says(Self.summing, at: $0) || v.says(Self.countingVerbs, at: $0)
            }
          return isJoined && isTogether
            && !v.s.quantities.contains { $0.tokens.lowerBound >= low && $0.tokens.upperBound <= high }
        }
    }
  }

  /// "The Border Patrol and officers at ports of entry had 209,840 encounters".
  private static let countingVerbs: WordSet = [
    "had", "made", "encountered", "recorded", "counted", "stopped", "processed", "reported", "met", "registraron",
    "tuvieron", "contaron", "reportaron", "encontraron",
  ]

  /// "crossed without authorization or were turned back at ports of entry", "detenidos o declarados inadmisibles".
  func namesBothWays(_ v: SentenceView) -> Bool {
    v.s.phrases.contains { ports in
      guard ports.measure?.key == .inadmissibles || ports.measure?.key == .expulsions && isTurnedBack(ports, v),
        let or = (max(v.s.range.lowerBound, ports.tokens.lowerBound - 3)..<ports.tokens.lowerBound).last(where: {
          // "15,780 apprehensions and inadmissible entries".
          ["or", "o", "u"].contains(v.text($0))
            || ports.measure?.key == .inadmissibles && ["and", "plus", "&", "y", "e"].contains(v.text($0))
        })
      else { return false }
      return v.s.phrases.contains { other in
        guard let key = other.measure?.key, key != .inadmissibles, other.tokens.upperBound <= or,
          or - other.tokens.upperBound <= 4
        else { return false }
        return !v.s.quantities.contains {
          $0.tokens.lowerBound >= other.tokens.upperBound && $0.tokens.upperBound <= ports.tokens.lowerBound
        }
      }
    }
  }

  /// "counting both apprehensions along the Southwest border and those found inadmissible at its ports of entry".
  func countsBoth(_ v: SentenceView) -> Bool {
    guard let both = v.s.range.first(where: { ["both", "tanto"].contains(v.text($0)) }) else { return false }
    func said(_ keys: [MeasureWord.Key]) -> Bool {
      v.s.phrases.contains { p in
        p.tokens.lowerBound > both && p.tokens.lowerBound - both <= 16
          && (p.measure.map { keys.contains($0.key) } ?? false)
      }
    }
    return said([.inadmissibles]) && said([.apprehensions])
  }

  /// "apprehended or turned back": at the ports, which is no expulsion beside those apprehended.
  private func isTurnedBack(_ p: Phrase, _ v: SentenceView) -> Bool {
    v.text(p.tokens.lowerBound) == "turned" && p.tokens.count == 2
  }

  /// What both are said to have done.
  private static let summing: WordSet = [
    "sumaron", "suman", "sumo", "registraron", "encontraron", "detectaron", "contaron", "encountered", "recorded",
    "logged", "tallied", "counted", "reported",
  ]

  /// "Counting those let in at ports".
  func includesPorts(_ v: SentenceView) -> Bool {
    if namesBothComponents(v) { return true }
    // "at the ports and between them", "at ports of entry along the border or between them".
    if v.s.phrases.contains(where: { ports in
      ports.isCue(.atPorts)
        && (ports.tokens.upperBound..<min(v.s.range.upperBound, ports.tokens.upperBound + 8)).contains {
          ["and", "or"].contains(v.text($0)) && v.text($0 + 1) == "between"
            && ($0 == ports.tokens.upperBound || ["them", "those"].contains(v.text($0 + 2)))
        }
    }) {
      return true
    }
    // "ports of entry included".
    if let aside = v.included, v.s.phrases.contains(where: { $0.isCue(.atPorts) && aside.overlaps($0.tokens) }) {
      return true
    }
    return v.s.range.contains { i in
      v.says(Self.including, at: i)
        && v.s.phrases.contains {
          ($0.isCue(.atPorts) || $0.measure?.key == .inadmissibles) && $0.tokens.lowerBound > i
            && $0.tokens.lowerBound - i < 9
        }
    }
  }

  /// Words that take the ports of entry in: "including those deemed inadmissible".
  private static let including: WordSet = [
    "including", "include", "includes", "included", "counting", "adding", "add", "plus", "contando", "incluyendo",
    "sumando", "sumados", "sumadas", "sumado", "agregando", "anadiendo", "incluye", "incluidos",
  ]
}
