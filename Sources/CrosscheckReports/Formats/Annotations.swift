import ClaimCheck

/// Where a byte of a text stands: line and column from 1, the column in Unicode scalars.
struct LineTable {
  private let starts: [Int]
  private let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var s = [0]
    for (i, b) in bytes.enumerated() where b == 10 { s.append(i + 1) }
    starts = s
  }

  func position(_ offset: Int) -> (line: Int, column: Int) {
    let at = min(max(0, offset), bytes.count)
    var low = 0
    var high = starts.count - 1
    while low < high {
      let mid = (low + high + 1) / 2
      if starts[mid] <= at { low = mid } else { high = mid - 1 }
    }
    let column = bytes[starts[low]..<at].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return (low + 1, column + 1)
  }
}

extension WordedFinding {
  /// One line: the verdict, the figure, why.
  var message: String {
    var s = "\(verdict.label): "
    s += [abstention, why.isEmpty ? figure : why].compactMap { $0 }.joined(separator: " ")
    if let closestTrue { s += " Closest true statement: \(closestTrue)" }
    return SafeText.oneLine(s)
  }
}

extension WordedCheck {
  /// Workflow commands of GitHub Actions, one line per finding: errors for contradicted, warnings for what depends,
  /// notices for the rest.
  ///
  /// - Parameter path: of the article, as the repository has it.
  public func githubAnnotations(path: String) -> String {
    let table = LineTable(check.text)
    var out = ""
    for f in findings {
      let level =
        switch f.finding.verdict {
        case .contradicted: "error"
        case .depends: "warning"
        case .supported, .unanswerable: "notice"
        }
      let a = table.position(f.finding.claim.span.lower)
      let z = table.position(f.finding.claim.span.upper)
      let title = "\(f.verdict.label): \(SafeText.shortened(f.quote, to: 60))"
      var place = "file=\(Self.property(path)),line=\(a.line),endLine=\(z.line)"
      // Columns are allowed on one line only.
      if a.line == z.line { place += ",col=\(a.column),endColumn=\(z.column)" }
      out += "::\(level) \(place),title=\(Self.property(title))::\(Self.data(f.message))\n"
    }
    return out
  }

  /// Escapes as the runner's own toolkit does (actions/toolkit, packages/core/src/command.ts).
  private static func data(_ s: String) -> String {
    var out = ""
    for c in SafeText.visible(s).unicodeScalars {
      switch c {
      case "%": out += "%25"
      case "\r": out += "%0D"
      case "\n": out += "%0A"
      default: out.unicodeScalars.append(c)
      }
    }
    return out
  }
  private static func property(_ s: String) -> String {
    var out = ""
    for c in data(s).unicodeScalars {
      switch c {
      case ":": out += "%3A"
      case ",": out += "%2C"
      default: out.unicodeScalars.append(c)
      }
    }
    return out
  }
}
