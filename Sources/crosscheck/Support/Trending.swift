import BorderData
import BorderTrends

/// From a command's options to a trend.
enum Trending {
  static func report(
    _ subjects: [String], by grain: Grain?, selection: SelectionOptions, figures: FiguresOptions,
    depth: TrendRequest.Depth
  ) throws -> TrendReport {
    // The subject first: a name misspelt is told before anything is loaded.
    let subject = try resolved(subjects)
    let request = selection.request(subject, by: grain, depth: depth)
    let trends = Trends(Figures(try figures.cube(telling: telling([request]))))
    do throws(NoTrend) { return try trends.report(request) } catch {
      throw CommandFailure(error)
    }
  }

  static func comparison(
    _ subjects: [String], by grain: Grain?, selection: SelectionOptions, figures: FiguresOptions
  ) throws -> TrendReport {
    let requests = try subjects.map { selection.request(try resolved([$0]), by: grain, depth: .brief) }
    let trends = Trends(Figures(try figures.cube(telling: telling(requests))))
    do throws(NoTrend) { return try trends.compare(requests) } catch { throw CommandFailure(error) }
  }

  /// What the requests tell rows apart by; nil when that is more than the few things that a file can be summed by.
  static func telling(_ requests: [TrendRequest]) -> Aggregate.Dimensions? {
    var needed: Aggregate.Dimensions = [.citizenship]
    for r in requests {
      let s = r.selection
      guard r.depth == .brief, s.measure == .encounters else { return nil }
      switch s.place {
      case .us: break
      case .southwest, .northern, .otherUS: needed.insert(.region)
      default: return nil
      }
      if s.component != .all { needed.insert(.component) }
      if s.authority != .all { needed.insert(.authority) }
      if !s.demographics.isEmpty { needed.insert(.demographic) }
    }
    return needed
  }

  /// One subject, or several countries as a group.
  static func resolved(_ names: [String]) throws -> Subject {
    do throws(NoTrend) { return try Subjects.resolve(names.joined(separator: ",")) } catch {
      throw CommandFailure(error)
    }
  }
}

extension CommandFailure {
  init(_ error: NoTrend) {
    let status: ExitStatus =
      switch error {
      case .unknownSubject, .unknownTable: .usage
      case .noFigures, .outsideCoverage: .nothingChecked
      }
    self.init(status, error.message)
  }
}
