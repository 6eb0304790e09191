/// Why a text could not be read as CSV: where, what was seen and what to do about it.
public struct CSVError: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case strayQuote, unclosedQuote, lineTooLong, nulByte, notUTF8, utf16, outOfMemory, readFailed
  }
  public let kind: Kind
  /// From 1; 0 when no line can be named.
  public let line: Int
  /// Byte column from 1 where it is known.
  public let column: Int?
  /// What stood there, for people, cut short.
  public let value: String
  public let advice: String

  public init(_ kind: Kind, line: Int, column: Int? = nil, value: String = "", advice: String) {
    self.kind = kind
    self.line = line
    self.column = column
    self.value = value
    self.advice = advice
  }
}

extension CSVError: CustomStringConvertible {
  public var description: String {
    let what =
      switch kind {
      case .strayQuote: "a quote stands where none can be"
      case .unclosedQuote: "a quote that is opened here is never closed: the file may be cut off"
      case .lineTooLong: "a line is too long to be a record"
      case .nulByte: "a NUL byte: this is no text file"
      case .notUTF8: "bytes that are not UTF-8"
      case .utf16: "the text is UTF-16"
      case .outOfMemory: "out of memory"
      case .readFailed: "reading failed"
      }
    var text = line > 0 ? "line \(line)" : ""
    if let column { text += ", byte \(column)" }
    if !text.isEmpty { text += ": " }
    text += what
    if !value.isEmpty { text += " (\(value))" }
    return text + "; " + advice
  }
}
