/// What a person decided about the findings of an article: slots pinned, findings dismissed.
///
/// A finding is known by its words, kind and number (`FindingID`), so that a decision outlives edits elsewhere in the
/// article. When the words themselves have changed, the decision no longer fits and is told to be so.
public struct Decisions: Hashable, Sendable {
  public struct Decision: Hashable, Sendable {
    /// The finding's id.
    public var finding: String
    public var kind: ClaimKind
    public var quote: String
    public var pin: Pin
    public var isDismissed: Bool

    public init(finding: String, kind: ClaimKind, quote: String, pin: Pin = Pin(), isDismissed: Bool = false) {
      self.finding = finding
      self.kind = kind
      self.quote = quote
      self.pin = pin
      self.isDismissed = isDismissed
    }
  }

  public private(set) var list: [Decision]

  public init(_ list: [Decision] = []) { self.list = list }

  public var isEmpty: Bool { list.isEmpty }

  public func on(_ id: String) -> Decision? { list.first { $0.finding == id } }

  /// Pins slots of a finding, beside what is pinned already.
  public mutating func pin(_ f: Finding, _ pin: Pin) {
    change(f) {
      $0.pin = pin.over($0.pin)
      $0.isDismissed = false
    }
  }

  public mutating func dismiss(_ f: Finding) { change(f) { $0.isDismissed = true } }

  /// Forgets what was decided on a finding.
  public mutating func forget(_ id: String) { list.removeAll { $0.finding == id } }

  private mutating func change(_ f: Finding, _ edit: (inout Decision) -> Void) {
    let i: Int
    if let known = list.firstIndex(where: { $0.finding == f.claim.id }) {
      i = known
    } else {
      i = list.count
      list.append(Decision(finding: f.claim.id, kind: f.claim.kind, quote: f.claim.quote))
    }
    edit(&list[i])
  }

  /// Takes dismissed findings out, and names the decisions that fit nothing any more.
  func apply(to check: inout ArticleCheck) {
    let known = Set(check.findings.map(\.claim.id))
    check.outdated = list.filter { !known.contains($0.finding) }
    let gone = Set(list.filter(\.isDismissed).map(\.finding))
    check.dismissed = check.findings.filter { gone.contains($0.claim.id) }
    check.findings.removeAll { gone.contains($0.claim.id) }
  }
}
