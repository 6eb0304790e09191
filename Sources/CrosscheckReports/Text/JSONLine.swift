import BorderData

/// Writes one JSON object on one line, key by key: for output of which there is a lot.
struct JSONLine {
  private(set) var text = "{"
  private var isFirst = true

  mutating func key(_ name: StaticString) {
    text += isFirst ? "\"" : ",\""
    isFirst = false
    name.withUTF8Buffer { text += String(decoding: $0, as: UTF8.self) }
    text += "\":"
  }

  mutating func raw(_ value: String) { text += value }

  mutating func string(_ name: StaticString, _ value: String) {
    key(name)
    append(value)
  }

  mutating func optional(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { append(value) } else { text += "null" }
  }

  mutating func int(_ name: StaticString, _ value: Int) {
    key(name)
    text += String(value)
  }

  mutating func strings(_ name: StaticString, _ values: [String]) {
    key(name)
    text += "["
    for (i, v) in values.enumerated() {
      if i > 0 { text += "," }
      append(v)
    }
    text += "]"
  }

  mutating func close() { text += "}" }

  private mutating func append(_ value: String) { text += JSONValue.quoted(value) }
}
