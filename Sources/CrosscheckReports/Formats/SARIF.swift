import BorderData
import ClaimCheck

extension WordedCheck {
  /// SARIF 2.1.0 (OASIS, 27 March 2020): one result per finding, one rule per verdict.
  ///
  /// - Parameters:
  ///   - path: of the article, as a URI relative to the repository.
  ///   - version: of the tool.
  public func sarif(path: String, version: String) -> String {
    let table = LineTable(check.text)
    let rules: [JSONValue] = Verdict.allCases.map { v in
      let w = Wording.verdict(v)
      return .object([
        ("id", .string(v.rawValue)), ("name", .string(v.rawValue.capitalizedFirst)),
        ("shortDescription", .object([("text", .string(w.label))])),
        ("fullDescription", .object([("text", .string(w.meaning))])),
        ("defaultConfiguration", .object([("level", .string(Self.level(v)))])),
      ])
    }
    let results: [JSONValue] = findings.map { f in
      let s = f.finding.claim.span
      let a = table.position(s.lower)
      let z = table.position(max(s.lower, s.upper))
      let region: JSONValue = .object([
        ("startLine", .int(a.line)), ("startColumn", .int(a.column)), ("endLine", .int(z.line)),
        ("endColumn", .int(z.column)), ("byteOffset", .int(max(0, s.lower))),
        ("byteLength", .int(max(0, s.upper - s.lower))),
        ("snippet", .object([("text", .string(f.quote))])),
      ])
      let location: JSONValue = .object([
        (
          "physicalLocation",
          .object([
            ("artifactLocation", .object([("uri", .string(Self.uri(path)))])), ("region", region),
          ])
        )
      ])
      return .object([
        ("ruleId", .string(f.finding.verdict.rawValue)),
        ("ruleIndex", .int(Verdict.allCases.firstIndex(of: f.finding.verdict) ?? 0)),
        ("kind", .string(Self.kind(f.finding.verdict))), ("level", .string(Self.level(f.finding.verdict))),
        ("message", .object([("text", .string(f.message))])), ("locations", .array([location])),
        (
          "properties",
          .object([
            ("claim", .string(f.claim)), ("claimKind", .string(f.finding.claim.kind.rawValue)),
            ("figure", .text(f.figure)), ("commands", .strings(f.receipts.compactMap(\.command))),
          ])
        ),
      ])
    }
    let driver: JSONValue = .object([
      ("name", .string("crosscheck")), ("version", .string(version)), ("rules", .array(rules)),
    ])
    let run: JSONValue = .object([
      ("tool", .object([("driver", driver)])), ("columnKind", .string("unicodeCodePoints")),
      ("results", .array(results)),
    ])
    return JSONValue.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .string("2.1.0")),
      ("runs", .array([run])),
    ]).document()
  }

  /// `level` may be other than "none" only for results of kind "fail" (SARIF 2.1.0, section 3.27.10).
  private static func level(_ v: Verdict) -> String {
    switch v {
    case .contradicted: "error"
    case .depends: "warning"
    case .supported, .unanswerable: "none"
    }
  }
  private static func kind(_ v: Verdict) -> String {
    switch v {
    case .contradicted, .depends: "fail"
    case .supported: "pass"
    case .unanswerable: "open"
    }
  }
  /// Percent-encodes what a URI reference may not hold (RFC 3986, section 2).
  static func uri(_ path: String) -> String {
    var out = ""
    for b in path.utf8 {
      switch b {
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F:
        out.unicodeScalars.append(Unicode.Scalar(b))
      default:
        let hex = String(b, radix: 16, uppercase: true)
        out += "%" + (hex.count < 2 ? "0" : "") + hex
      }
    }
    return out
  }
}
