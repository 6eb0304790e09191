import Glibc
import Testing

@testable import crosscheck

/// `reports/` is what the program writes from `data/` today: whoever changes either runs `make reports`.
@Suite struct ReportsTests {
  private static let folder = Program.packageRoot + "/reports"

  @Test(arguments: [
    ("sample", ["check", "data/articles/sample.txt", "--date", "2025-02-10"]),
    ("northern-triangle", ["report", "northern-triangle"]), ("darien", ["report", "darien"]),
  ])
  func areUpToDate(name: String, arguments: [String]) throws {
    let scratch = Scratch()
    let command = arguments.map { $0.hasPrefix("data/") ? Program.packageRoot + "/" + $0 : $0 }
    let r = Program.run(command + ["--store", scratch.store, "--output", scratch.path(name)])
    #expect(r.status <= 2 && r.signal == 0, "\(r.errors)")
    for file in ["report.html", "report.md", "report.json", "report.csv"] {
      let now = scratch.read("\(name)/\(file)")
      let kept = Scratch.contents("\(Self.folder)/\(name)/\(file)")
      #expect(!now.isEmpty)
      let isSame = now == kept
      #expect(isSame, "reports/\(name)/\(file) is stale: run make reports")
    }
  }

  @Test func aPictureIsDrawnOrItIsSaidWhatIsMissing() throws {
    let scratch = Scratch()
    let ask = ["trend", "darien", "--store", scratch.store, "--format", "png"]
    // Nothing of that name on this path.
    let without = Program.run(ask, environment: ["PATH": "/nonexistent"])
    #expect(without.status == 66)
    #expect(without.errors.contains("rsvg-convert") && without.errors.contains("librsvg2-bin"))
    guard access("/usr/bin/rsvg-convert", X_OK) == 0 else { return }
    let pid = Program.spawn(ask, output: scratch.path("a.png"))
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    #expect(status == 0)
    // The eight bytes that every PNG begins with (ISO/IEC 15948, 5.2), the first of which is no UTF-8.
    #expect(scratch.read("a.png").dropFirst().hasPrefix("PNG\r\n\u{1A}\n"))
  }
}
