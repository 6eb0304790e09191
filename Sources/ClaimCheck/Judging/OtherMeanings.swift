import BorderData

/// What a claim that no reading bears out may have been meant as, beyond what its words say by CLAIMS: it is then not
/// contradicted, and a reader is told in which sense it holds.
enum OtherMeanings {
  /// Each is asked of a claim and its readings, and gives what a reader is told; nil where the claim does not hold so.
  typealias Meaning = @Sendable (Draft, [ReadingSpec], Workbench) -> Doubt?

  private static let all: [Meaning] = [
    OverItsCourse.doubt, OfEveryone.doubt, AgainstWholeYear.doubt, PartOfGroup.doubt,
  ]

  /// What the first of them says that holds.
  static func doubt(of d: Draft, _ specs: [ReadingSpec], _ bench: Workbench) -> Doubt? {
    all.lazy.compactMap { $0(d, specs, bench) }.first
  }
}
