import ArgumentParser
import BorderTrends

enum TrendFormat: String, CaseIterable, ExpressibleByArgument {
  case table
}

/// Which writer a format is.
enum TrendOutput {
  static func text(_ r: TrendReport, _ format: TrendFormat) throws -> String { r.title + "\n" }
}
