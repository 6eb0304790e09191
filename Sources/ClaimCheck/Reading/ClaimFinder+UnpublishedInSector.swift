import BorderData

/// Groups that no table tells apart in a sector: the sector, or the group, that was spoken of before is then not meant.
extension ClaimFinder {
  /// "The Rio Grande Valley is the busiest sector. … Guatemalans came second with some 1,300": of the whole border, where nothing of
  /// the sector by nationality is published for that time; "Yuma is third now", in a text on Guatemalans: of everyone.
  func leaveUnpublishedSector(_ d: inout Draft) {
    guard let recogniser, d.outside == nil, d.reason == nil, let place = d.place, place.isSector,
      d.who != [.everyone] || !d.demographics.isEmpty, !recogniser.isPublished(d)
    else { return }
    if !d.placeOrigin.isSettled {
      var wider = d
      wider.place = nil
      wider.placeOrigin = .open
      guard recogniser.isPublished(wider) else { return }
      d = wider
      d.doubts.append(
        Doubt(
          "The group is not told apart in the sector spoken of before, and is read for the whole border.", of: .place))
    } else if !d.whoOrigin.isSettled, !d.demographicsOrigin.isSettled {
      var everyone = d
      everyone.who = [.everyone]
      everyone.whoOrigin = .open
      everyone.demographics = .everyone
      everyone.demographicsOrigin = .open
      guard recogniser.isPublished(everyone) else { return }
      d = everyone
      d.doubts.append(
        Doubt("The group spoken of before is not told apart in that sector, and everyone is meant.", of: .group))
    }
  }
}
