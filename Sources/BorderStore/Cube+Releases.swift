public import BorderData

/// Questions asked of the past: the figures as they stood, or of one release.
extension Cube {
  /// Releases published on or before a day; those whose day is not known are left out.
  ///
  /// - Throws: `ReleaseChoiceError` when nothing is left.
  public func published(by day: String) throws(ReleaseChoiceError) -> Cube {
    let kept = tables.filter { !$0.release.published.isEmpty && $0.release.published <= day }
    guard !kept.isEmpty else {
      throw .nothingPublishedBy(day, first: tables.map(\.release.published).filter { !$0.isEmpty }.min())
    }
    return Cube(tables: kept)
  }

  /// The release of that file name, or whose sha256 begins so.
  public func only(release wanted: String) throws(ReleaseChoiceError) -> Cube {
    let kept = tables.filter {
      $0.release.file == wanted || $0.release.file.hasSuffix("/" + wanted)
        || (wanted.utf8.count >= 6 && $0.release.sha256.hasPrefix(wanted.lowercased()))
    }
    guard !kept.isEmpty else { throw .noSuchRelease(wanted) }
    return Cube(tables: kept)
  }
}

public enum ReleaseChoiceError: Error, Hashable, Sendable {
  case nothingPublishedBy(String, first: String?)
  case noSuchRelease(String)

  public var message: String {
    switch self {
    case .nothingPublishedBy(let day, let first):
      "no release loaded was published by \(day)"
        + (first.map { "; the first was published \($0)" } ?? "; the day of publication of none is known")
    case .noSuchRelease(let name): "no release “\(name)” is loaded; crosscheck data lists those that are"
    }
  }
}
