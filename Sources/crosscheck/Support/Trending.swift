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
    let trends = Trends(Figures(try figures.cube()))
    do throws(NoTrend) {
      return try trends.report(selection.request(subject, by: grain, depth: depth))
    } catch {
      throw CommandFailure(error)
    }
  }

  static func comparison(
    _ subjects: [String], by grain: Grain?, selection: SelectionOptions, figures: FiguresOptions
  ) throws -> TrendReport {
    let requests = try subjects.map { selection.request(try resolved([$0]), by: grain, depth: .brief) }
    let trends = Trends(Figures(try figures.cube()))
    do throws(NoTrend) { return try trends.compare(requests) } catch { throw CommandFailure(error) }
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
