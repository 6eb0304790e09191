import BorderData

/// Writes JSON objects on one line, key by key, behind what has been written already: for output of which there is a
/// lot. As bytes, which are copied once, where strings would be made and joined at every key.
struct JSONLine {
  private(set) var bytes: [UInt8]
  private var isFirst = true

  init(after bytes: consuming [UInt8] = []) { self.bytes = bytes }

  mutating func open() {
    bytes.append(UInt8(ascii: "{"))
    isFirst = true
  }

  mutating func close() {
    bytes.append(UInt8(ascii: "}"))
    isFirst = false
  }

  mutating func key(_ name: StaticString) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func raw(_ value: String) {
    var copy = value
    copy.withUTF8 { bytes.append(contentsOf: $0) }
  }

  mutating func string(_ name: StaticString, _ value: String) {
    key(name)
    JSONValue.append(quoted: value, to: &bytes)
  }

  mutating func optional(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { JSONValue.append(quoted: value, to: &bytes) } else { raw("null") }
  }

  mutating func int(_ name: StaticString, _ value: Int) {
    key(name)
    raw(String(value))
  }

  mutating func strings(_ name: StaticString, _ values: some Sequence<String>) {
    key(name)
    list(values) { JSONValue.append(quoted: $1, to: &$0.bytes) }
  }

  /// The value of a key: a list of whatever `write` writes.
  mutating func list<S: Sequence>(_ items: S, _ write: (inout JSONLine, S.Element) -> Void) {
    bytes.append(UInt8(ascii: "["))
    var rest = false
    for item in items {
      if rest { bytes.append(UInt8(ascii: ",")) }
      rest = true
      write(&self, item)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}
