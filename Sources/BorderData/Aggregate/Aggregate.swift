/// Sums a CBP file of any size by month and citizenship (and what else is asked) in flat memory, on as many processors
/// as there are: what `trend --from FILE` answers from, without a store.
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
    /// Id of the layout.
    public let layout: String
    /// One table, broken out by the dimensions asked for and months; of the lines behind a row it has the first and
    /// how many there are.
    public let table: CubeTable
    public let account: RowAccount
    /// The first of the refused rows, as the loader names them.
    public let refusals: [Refusal]
  }

  /// Below this a second thread costs more than it saves.
  static let smallestChunk = 1 << 20

  /// A file larger than this is not hashed: that would take longer than to sum it.
  static let hashedSize = 64 << 20

  /// Nil when this is not for the file: its layout is none of CBP's nationwide ones, it is packed, or something is
  /// wrong with its text. Then load it the ordinary way, which says what.
  ///
  /// - Parameter keeping: what else rows are told apart by; every field that the loader checks is checked all the same.
  public static func cbp(
    path: String, keeping: Dimensions = [.citizenship], options: LoadOptions = .init()
  ) throws(LoadError) -> Outcome? {
    try cbp(path: path, keeping: keeping, options: options, piece: smallestChunk, atMost: Workers.count())
  }

  /// The same in so many pieces of at least so many bytes: the tests cut small files.
  package static func cbp(
    path: String, keeping: Dimensions, options: LoadOptions, piece: Int, atMost pieces: Int
  ) throws(LoadError) -> Outcome? {
    guard options.layout == nil, options.map.isEmpty, let before = FileStatus(path), before.isRegular,
      let plan = AggregatePlan(path: path, keeping: keeping)
    else { return nil }
    let size = before.size
    let wanted = max(1, min(pieces, size / piece))
    let bounds = (0...wanted).map { size / wanted * $0 }.dropLast() + [size]
    let hash = Slot<String>()
    let hashing = size > hashedSize ? nil : Helper { if let hex = SHA256.hex(ofFile: path) { hash.put(hex) } }
    let slots = (0..<wanted).map { _ in Slot<AggregateChunk.Result>() }
    Workers.forEach(wanted) { i in slots[i].put(AggregateChunk.run(plan, bounds[i], bounds[i + 1], isFirst: i == 0)) }
    hashing?.join()
    var results = slots.compactMap { $0.take() }
    // What follows a chunk that ends inside a record began in its middle.
    if let seam = results.dropLast().firstIndex(where: { $0.endsInsideRecord || $0.needsLoader }) {
      let again = AggregateChunk.run(plan, bounds[seam], size, isFirst: seam == 0)
      results = Array(results[..<seam]) + [again]
    }
    guard !results.contains(where: { $0.needsLoader || $0.endsInsideRecord }) else { return nil }
    let outcome = try plan.outcome(results, sha256: hash.take() ?? "", options: options)
    guard FileStatus(path) == before else { throw LoadError.changedWhileRead(path) }
    return outcome
  }
}
