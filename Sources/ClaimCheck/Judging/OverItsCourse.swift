import BorderData

/// "Rose in 2023", with nothing said that it is compared with: with the year before, as CLAIMS has it, and not over the
/// course of the year. Who meant the latter is not to be contradicted.
enum OverItsCourse {
  /// A change in periods that the sentence names, whole years each, against what it does not name.
  static func isOfNamedYear(_ d: Draft) -> Bool {
    guard case .change(.some(let direction), let amount, _, nil, nil) = d.assertion, direction != .flat, d.versusIsOpen,
      case .stated = d.whenOrigin
    else { return false }
    // "risen twentyfold": not in one year.
    if let amount, amount.isLargeFactor { return false }
    return !d.when.isEmpty && d.when.allSatisfy { $0.period.length == 12 && $0.period.isPlain }
  }

  /// A doubt where the change holds from the first month of a year that may be meant, or the one before it, to its last.
  static func doubt(_ d: Draft, _ specs: [ReadingSpec], _ bench: Workbench) -> Doubt? {
    guard isOfNamedYear(d) else { return nil }
    var bare = BareLook(bench)
    let holds = specs.contains { spec in
      guard spec.weight > 0, let year = spec.when, year.length == 12 else { return false }
      return [year.first, year.first.advanced(by: -1)].contains { start in
        var course = spec
        course.when = .month(year.last)
        course.versus = .month(start)
        return bare.isBorneOut(d, course)
      }
    }
    return holds ? "Against the year before it does not hold; over the course of the year itself it does." : nil
  }
}
