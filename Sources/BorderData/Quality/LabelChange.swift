/// A group that goes by a new name: the series goes on, and the reader is told.
struct LabelChange {
  private let subject: String
  private var labels = ByteMap<Int>(capacity: 4)
  private var names: [String] = []

  init(_ subject: String) { self.subject = subject }

  @inline(__always)
  mutating func note(_ label: Bytes, _ month: YearMonth, _ line: Int, _ sink: inout RowSink) {
    let before = labels.count
    _ = labels.value(label) { _ in before }
    if labels.count > before { noteNew(String(decoding: label, as: UTF8.self), month, line, &sink) }
  }

  private mutating func noteNew(_ label: String, _ month: YearMonth, _ line: Int, _ sink: inout RowSink) {
    names.append(label)
    if names.count > 1 {
      let all = names.map { "“\($0)”" }.joined(separator: " and ")
      sink.issues.note(.labelChange, "\(subject) go by \(all)", line: line, month: month)
    }
  }
}
