public import BorderData
public import BorderTrends

/// A slot that the words leave open, with its choices, the heaviest first.
public struct SlotAlternatives: Hashable, Sendable {
  public struct Choice: Hashable, Sendable {
    /// As `--pin` takes it.
    public var code: String
    /// For people.
    public var words: String
    /// Of the readings with it; those of a slot sum to 1.
    public var weight: Double
  }
  /// As `--pin` names it.
  public var slot: String
  public var choices: [Choice]
}

extension Finding {
  /// The slots in which the readings differ.
  public var alternatives: [SlotAlternatives] {
    func slot(_ name: String, _ of: (Reading) -> (code: String, words: String)?) -> SlotAlternatives? {
      var order: [String] = []
      var choices: [String: SlotAlternatives.Choice] = [:]
      for r in readings {
        guard let value = of(r) else { continue }
        if choices[value.code] == nil {
          order.append(value.code)
          choices[value.code] = SlotAlternatives.Choice(code: value.code, words: value.words, weight: 0)
        }
        choices[value.code]?.weight += r.weight
      }
      guard order.count > 1 else { return nil }
      let sorted = order.compactMap { choices[$0] }.enumerated().sorted {
        ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
      }
      return SlotAlternatives(slot: name, choices: sorted.map(\.element))
    }
    return [
      slot("component") { (Pin.code($0.selection.component.code), $0.selection.component.name) },
      slot("authority") { (Pin.code($0.selection.authority.code), $0.selection.authority.name) },
      slot("who") { (Pin.text($0.selection.who), Words.whom($0.selection)) },
      slot("where") { ($0.selection.place.text, Words.place($0.selection.place)) },
      slot("when") { r in r.when.map { ($0.code, $0.label) } },
      slot("versus") { r in r.versus.map { ($0.code, $0.label) } },
    ].compactMap { $0 }
  }
}

extension Words {
  static func whom(_ s: Selection) -> String {
    let words = group(s)
    return words.isEmpty ? "everyone" : words
  }
}
