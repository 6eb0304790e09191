import Glibc

/// Sums a CBP file of any size by month and citizenship (and region and component where asked) in flat memory, on as
/// many processors as there are: what `trend --from FILE` answers from, without a store.
///
/// The file is cut at line ends. A chunk may begin inside a quoted field; then the chunk before it ends inside one, and
/// from that seam on the file is read again in order.
public enum Aggregate {
  public struct Dimensions: OptionSet, Sendable, Hashable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let citizenship = Dimensions(rawValue: 1)
    public static let region = Dimensions(rawValue: 2)
    public static let component = Dimensions(rawValue: 4)
    public static let authority = Dimensions(rawValue: 8)
    public static let demographic = Dimensions(rawValue: 16)
  }

  public struct Outcome: Sendable {
    public let layout: String
    /// One table, broken out by the dimensions asked for and months.
    public let table: CubeTable
    public let rows: Int
    public let refused: Int
    /// The first of the refused rows.
    public let refusals: [Refusal]
  }

  /// Below this a second thread costs more than it saves.
  static let smallestChunk = 1 << 20

  /// Nil when the file's layout is none of CBP's nationwide ones: then load it the ordinary way.
  ///
  /// - Parameter keeping: what else rows are told apart by; the more, the slower.
  public static func cbp(
    path: String, keeping: Dimensions = [.citizenship], options: LoadOptions = .init()
  ) throws(LoadError) -> Outcome? {
    var info = stat()
    guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(info.st_size)
    guard let plan = try AggregatePlan(path: path, keeping: keeping) else { return nil }
    let wanted = max(1, min(Workers.count(), size / smallestChunk))
    let bounds = (0...wanted).map { size / wanted * $0 }.dropLast() + [size]
    let slots = (0..<wanted).map { _ in Slot<AggregateChunk.Result>() }
    Workers.forEach(wanted) { i in slots[i].put(AggregateChunk.run(plan, bounds[i], bounds[i + 1], isFirst: i == 0)) }
    var results = slots.compactMap { $0.take() }
    if let seam = results.dropLast().firstIndex(where: { $0.endsInsideRecord || $0.error != nil }) {
      let again = AggregateChunk.run(plan, bounds[seam], size, isFirst: seam == 0)
      results = Array(results[..<seam]) + [again]
    }
    var firstLine = 0
    for r in results {
      if let e = r.error {
        let moved = CSVError(e.kind, line: e.line + firstLine, column: e.column, value: e.value, advice: e.advice)
        throw LoadError(path: path, kind: .notCSV, message: moved.description)
      }
      firstLine += r.lines
    }
    return try plan.outcome(results, path: path, options: options)
  }
}
