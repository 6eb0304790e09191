/// What a report says of a method: its name, one plain sentence for a reader who knows no statistics, its source.
public struct MethodNote: Hashable, Sendable {
  /// Stable id, `theil-sen`.
  public let id: String
  public let name: String
  public let plain: String
  /// Publication that defines it.
  public let source: String

  public init(id: String, name: String, plain: String, source: String) {
    self.id = id
    self.name = name
    self.plain = plain
    self.source = source
  }
}
