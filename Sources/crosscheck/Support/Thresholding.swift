import BorderData
import BorderTrends
import ClaimCheck

/// The checker with the numbers that decide when words hold: the defaults, unless `codes/thresholds.csv` in the data
/// folder says otherwise.
enum Thresholding {
  static func checker(_ figures: Figures, detail: Checker.Detail = .everything) throws -> Checker {
    Checker(figures, thresholds: try thresholds(), detail: detail)
  }

  /// - Throws: `CommandFailure` with the line that is wrong.
  private static func thresholds() throws -> Thresholds {
    guard let folder = DataFolder.locate() else { return Thresholds() }
    let path = folder.path + "/codes/thresholds.csv"
    guard let bytes = try? TextFile.bytes(path) else { return Thresholds() }
    do throws(ThresholdsTable.Problem) { return try ThresholdsTable.read(bytes) } catch {
      throw CommandFailure(.badData, "\(path):\(error.line): \(error.what)", remedy: error.remedy)
    }
  }
}
