import Foundation
import Testing

/// What the reference packages gave: Python's in `Fixtures/reference.json`, which `Fixtures/make_fixtures.py` wrote, and
/// R's in `Fixtures/reference_r.json`, which `Fixtures/make_fixtures.R` wrote. An entry of R's is asked for as `R name`.
enum Reference {
  // Never written to after it is made.
  nonisolated(unsafe) private static let all: [String: Any] = {
    var object = read("reference.json")
    for (name, entry) in read("reference_r.json") { object["R " + name] = entry }
    return object
  }()

  private static func read(_ file: String) -> [String: Any] {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    guard let bytes = try? Data(contentsOf: here.appendingPathComponent("Fixtures/" + file)) else { return [:] }
    return (try? JSONSerialization.jsonObject(with: bytes) as? [String: Any]) ?? [:]
  }

  /// A series at the top of the file.
  static func series(_ name: String) throws -> [Double] { try numbers(all[name], name) }

  static func numbers(_ entry: String, _ key: String) throws -> [Double] { try numbers(at(entry, key), key) }

  static func optionals(_ entry: String, _ key: String) throws -> [Double?] {
    try #require(at(entry, key) as? [Any]).map { ($0 as? NSNumber)?.doubleValue }
  }

  static func number(_ entry: String, _ key: String) throws -> Double {
    try #require((at(entry, key) as? NSNumber)?.doubleValue, "\(entry).\(key)")
  }

  static func rows(_ entry: String, _ key: String) throws -> [[Double]] {
    try #require(at(entry, key) as? [Any]).map { try numbers($0, key) }
  }

  static func table(_ entry: String, _ key: String) throws -> [Int: Double] {
    let object = try #require(at(entry, key) as? [String: Any])
    var out: [Int: Double] = [:]
    for (k, v) in object { if let i = Int(k), let x = (v as? NSNumber)?.doubleValue { out[i] = x } }
    return out
  }

  private static func at(_ entry: String, _ key: String) -> Any? { (all[entry] as? [String: Any])?[key] }

  private static func numbers(_ value: Any?, _ name: String) throws -> [Double] {
    try #require(value as? [Any], "no \(name) in reference.json").map {
      try #require(($0 as? NSNumber)?.doubleValue)
    }
  }
}

/// Equal to `tolerance` of the larger magnitude; `floor` is the magnitude below which the difference counts as it is.
func isClose(_ a: Double, _ b: Double, _ tolerance: Double = 1e-6, floor: Double = 1e-9) -> Bool {
  if a == b { return true }
  return abs(a - b) <= tolerance * max(abs(a), abs(b), floor)
}

func expectClose(
  _ a: [Double], _ b: [Double], _ tolerance: Double = 1e-6, floor: Double = 1e-9,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(a.count == b.count, sourceLocation: sourceLocation)
  for (i, (x, y)) in zip(a, b).enumerated() where !isClose(x, y, tolerance, floor: floor) {
    Issue.record("at \(i): \(x) against the reference's \(y)", sourceLocation: sourceLocation)
    return
  }
}
