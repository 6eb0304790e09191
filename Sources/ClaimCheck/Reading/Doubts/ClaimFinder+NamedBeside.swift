import BorderData

/// Places and authorities that a sentence names and that a claim beside them may not be of: what doubts of form ask.
extension ClaimFinder {
  /// "While officers at ports of entry met 46,883": no agents between the ports in the clause.
  func namesPortsAlone(_ a: Int, _ v: SentenceView) -> Bool {
    let c = v.clauseRange(a)
    return v.has(.atPorts, in: c) && !v.has(.betweenPorts, in: c)
      && !v.s.phrases.contains {
        $0.isCue(.borderPatrol) && c.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= a
      }
  }

  /// "Mexican encounters with irregular migrants".
  func countsOfMexico(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .only(let list)? = d.who.first, list == [.known("MEX")], d.measure?.isUS ?? true else { return false }
    return v.s.phrases.contains { p in
      p.country?.code == .known("MEX") && !(p.country?.isPlace ?? true)
        && v.s.phrase(startingAt: p.tokens.upperBound)?.measure != nil
        && (p.tokens.upperBound..<min(v.s.range.upperBound, p.tokens.upperBound + 4)).contains {
          ["with", "of"].contains(v.text($0))
        }
    }
  }

  /// "Encounters of Salvadorans fell 43 percent, and Border Patrol arrests in San Diego rose 25 percent".
  func isOfOtherAgents(_ d: Draft, _ v: SentenceView, _ a: Int) -> Bool {
    guard d.measure?.measure == .apprehensions || d.measure?.component == .borderPatrol, d.stated != nil else {
      return false
    }
    let agents = v.phrases { if case .cue(.borderPatrol) = $0 { true } else { false } }
    let own = v.clauseOf(a)
    guard let first = agents.first, agents.allSatisfy({ v.clauseOf($0.tokens.lowerBound) != own }) else { return false }
    let c = v.clauseOf(first.tokens.lowerBound)
    return v.s.quantities.contains { $0.duration == nil && v.clauseOf($0.tokens.lowerBound) == c }
      && v.s.phrases.contains { $0.measure?.key == .encounters && v.clauseOf($0.tokens.lowerBound) == own }
  }

  /// "Outside the southwest border, there were 64,044".
  func leavesPlaceOut(_ d: Draft, _ v: SentenceView) -> Bool {
    guard case .stated(let s) = d.placeOrigin, let p = v.s.phrases.first(where: { span($0.tokens) == s }) else {
      return false
    }
    let before = max(v.s.range.lowerBound, p.tokens.lowerBound - 5)..<p.tokens.lowerBound
    return before.suffix(3).contains {
      ["outside", "beyond", "excluding", "except", "fuera", "away", "minus"].contains(v.text($0))
    } || before.contains { ["not", "n't", "no"].contains(v.text($0)) }
  }

  /// "The Rio Grande Valley and Tucson sectors together recorded 720,108".
  func namesTwoSectors(_ a: Int, _ v: SentenceView) -> Bool {
    let c = v.clauseOf(a)
    let sectors = v.s.phrases.filter { p in
      if case .place(let id)? = p.place { return id.hasPrefix("sector:") && v.clauseOf(p.tokens.lowerBound) == c }
      return false
    }
    return zip(sectors, sectors.dropFirst()).contains { x, y in
      (x.tokens.upperBound..<max(x.tokens.upperBound, y.tokens.lowerBound)).contains {
        ["and", "y", ","].contains(v.text($0))
      } && y.tokens.lowerBound - x.tokens.upperBound <= 3
    }
  }
}
