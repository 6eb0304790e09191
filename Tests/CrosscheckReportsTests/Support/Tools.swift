import Foundation

/// Runs a program of the system and gives its output; nil when it cannot be started.
func run(_ program: String, _ arguments: [String], input: String = "") -> (status: Int32, output: String)? {
  let p = Process()
  p.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  p.arguments = [program] + arguments
  let out = Pipe()
  let given = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  defer { try? FileManager.default.removeItem(at: given) }
  guard (try? input.write(to: given, atomically: true, encoding: .utf8)) != nil,
    let handle = try? FileHandle(forReadingFrom: given)
  else { return nil }
  p.standardInput = handle
  p.standardOutput = out
  p.standardError = out
  guard (try? p.run()) != nil else { return nil }
  let data = out.fileHandleForReading.readDataToEndOfFile()
  p.waitUntilExit()
  return (p.terminationStatus, String(decoding: data, as: UTF8.self))
}

enum Tools {
  /// Whether Python and its jsonschema package are there.
  static let hasJSONSchema = run("python3", ["-c", "import jsonschema"])?.status == 0

  static let packageRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// What Python's jsonschema says of a document; empty when it is valid.
  static func schemaErrors(_ json: String, schema name: String) -> String? {
    let schema = packageRoot.appendingPathComponent("data/schemas/\(name)").path
    let program = """
      import json, sys, warnings
      warnings.simplefilter("ignore")
      import jsonschema
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft7Validator.check_schema(schema)
      for e in jsonschema.Draft7Validator(schema).iter_errors(json.load(sys.stdin)):
          print("/".join(map(str, e.absolute_path)), e.message[:200])
      """
    guard let r = run("python3", ["-c", program, schema], input: json) else { return nil }
    return r.status == 0 ? r.output : "python failed: " + r.output
  }
}
