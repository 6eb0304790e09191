import Glibc
import Testing

/// A load cut short at any moment leaves the store as it was before or as it is after.
@Suite(.serialized) struct InterruptionTests {
  let scratch = Scratch()

  private func file(_ name: String, rows: Int, count: Int) -> String {
    var text = LoadTests.header
    let months = ["OCT", "NOV", "DEC", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP"]
    let countries = ["HONDURAS", "GUATEMALA", "EL SALVADOR", "MEXICO", "CUBA", "HAITI", "PERU", "INDIA"]
    for i in 0..<rows {
      text += LoadTests.row("\(2020 + i / 96 % 5)", months[i / 8 % 12], country: countries[i % 8], count: "\(count)")
    }
    return scratch.write(name, text)
  }

  private func total() -> String? {
    let r = Program.run(["data", "--store", scratch.store, "--verify"])
    guard r.status == 0 else { return "verify: \(r.status) \(r.errors)" }
    let list = Program.run(["data", "--store", scratch.store])
    let released = list.output.split(separator: "\n").filter { $0.contains("release") && $0.contains("loaded") }
    return "\(released.count) releases"
  }

  @Test func killedAtAnyMomentItIsAsBeforeOrAsAfter() throws {
    let first = file("first.csv", rows: 480, count: 3)
    #expect(Program.run(["load", "--store", scratch.store, first]).status == 0)
    // Many rows of few keys would be merged; releases of one table each time, of other bytes.
    var before = 0
    var after = 0
    // How long a whole load takes here, on a store of its own.
    let clock = ContinuousClock()
    let trial = file("trial.csv", rows: 4_000, count: 99)
    let whole = clock.measure { _ = Program.run(["load", "--store", scratch.path("trial.sqlite"), trial]) }
    var i = 0
    // A machine may have grown slower since: on until some load came to its end.
    while i < 16 || (after == 0 && i < 64) {
      defer { i += 1 }
      let next = file("next.csv", rows: 4_000, count: 100 + i)
      let had = total()
      let pid = Program.spawn(["load", "--store", scratch.store, next])
      // From its start to well after its end.
      usleep(UInt32(whole / .microseconds(10) * Double(i)))
      kill(pid, SIGKILL)
      var status: Int32 = 0
      waitpid(pid, &status, 0)
      let has = total()
      if has == had { before += 1 } else { after += 1 }
      let releases = after + 1
      #expect(has == "\(releases) releases")
    }
    // Both ends of the race were seen, or the delays test nothing.
    #expect(before > 0 && after > 0)
  }

  /// The disk is full somewhere in the load: no file may grow beyond so many blocks of 512 bytes.
  @Test(arguments: [1, 40, 160, 300])
  func aFullDiskLeavesTheStoreAsItWas(_ blocks: Int) {
    #expect(Program.run(["load", "--store", scratch.store, file("first.csv", rows: 480, count: 3)]).status == 0)
    let had = total()
    let next = file("next.csv", rows: 4_000, count: 7)
    let r = Program.run(["load", "--store", scratch.store, next], largestFile: blocks)
    #expect(r.status == 74 && r.signal == 0, "\(r.status): \(r.errors)")
    #expect(r.errorLines.count == 1 && r.errors.hasPrefix("crosscheck: "), "\(r.errors)")
    #expect(total() == had)
    // And when there is room again, it goes on.
    #expect(Program.run(["load", "--store", scratch.store, next]).status == 0)
    #expect(total() == "2 releases")
  }

  @Test func twoLoadsAtOnceBothHappen() {
    let files = (0..<4).map { file("part\($0).csv", rows: 5_000, count: 10 + $0) }
    let pids = files.map { Program.spawn(["load", "--store", scratch.store, $0]) }
    for pid in pids {
      var status: Int32 = 0
      waitpid(pid, &status, 0)
      #expect(status == 0)
    }
    #expect(total() == "4 releases")
  }
}
