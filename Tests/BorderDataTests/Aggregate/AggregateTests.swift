import Glibc
import Testing

@testable import BorderData

/// Sums over chunks against the ordinary loader's.
struct AggregateTests {
  private func file(_ text: String) -> String {
    let path = "/tmp/crosscheck-aggregate-\(UInt32.random(in: 0...UInt32.max)).csv"
    if let f = fopen(path, "w") {
      fputs(text, f)
      fclose(f)
    }
    return path
  }

  private struct Key: Hashable { let month: Int32, citizenship: UInt16 }

  private func sums(_ t: CubeTable) -> [Key: Int64] {
    var found: [Key: Int64] = [:]
    for i in 0..<t.rows { found[Key(month: t.month[i], citizenship: t.citizenship[i]), default: 0] += t.count[i] }
    return found
  }

  private func rows(_ n: Int, _ end: String) -> String {
    let months = YearMonth.shortNames.map { $0.uppercased() }
    let countries = ["CUBA", "\"CHINA, PEOPLES REPUBLIC OF\"", "OTHER", "EL SALVADOR", "MYANMAR (BURMA)"]
    let places = ["Southwest Land Border,TX", "Northern Land Border,ME", "Other,FL"]
    var text = TrapTests.state.replacing("\n", with: end)
    for i in 0..<n {
      text += "\(2020 + i % 4),FYTD,\(months[i * 7 % 12]),\(places[i % 3]),Single Adults,\(countries[i * 3 % 5]),"
      text += "Title 8,\(i % 977 + 1)" + end
    }
    return text
  }

  @Test(arguments: ["\n", "\r\n"])
  func chunksAddUpToTheWhole(_ end: String) throws {
    let path = file(rows(40_000, end))
    defer { unlink(path) }
    let whole = try Loader.load(path: path)
    let table = try #require(whole.cubeTables().first)
    let outcome = try #require(try Aggregate.cbp(path: path))
    #expect(outcome.account.rowsIn == 40_000 && outcome.account.refused == 0)
    #expect(sums(outcome.table) == sums(table))
    let finer = try #require(try Aggregate.cbp(path: path, keeping: [.citizenship, .region, .demographic, .authority]))
    #expect(sums(finer.table) == sums(table))
    #expect(Set(finer.table.places.map(\.text)) == ["us-southwest", "us-northern", "us-other"])
  }

  /// However the file is cut, every record is in exactly one chunk.
  @Test func everyCutIsAtALineEnd() throws {
    let path = file(rows(300, "\n"))
    defer { unlink(path) }
    let plan = try #require(AggregatePlan(path: path, keeping: [.citizenship]))
    let size = try #require(Folder.bytes(path)).count
    for cut in stride(from: 1, to: size, by: 61) {
      let a = AggregateChunk.run(plan, 0, cut, isFirst: true)
      let b = AggregateChunk.run(plan, cut, size, isFirst: false)
      #expect(a.rows + b.rows == 300, "cut at \(cut)")
      #expect(a.lines + b.lines == 301)
    }
  }

  /// A cut inside a quoted field that spans lines is seen, and nothing is lost.
  @Test func aSeamInsideAQuotedFieldIsRedone() throws {
    let odd = "2023,FYTD,MAY,Other,FL,\"Single\nAdults\",CUBA,Title 8,5\n"
    let path = file(TrapTests.state + String(repeating: odd, count: 50))
    defer { unlink(path) }
    let plan = try #require(AggregatePlan(path: path, keeping: [.citizenship]))
    let size = try #require(Folder.bytes(path)).count
    var inside = 0
    for cut in (TrapTests.state.utf8.count + 1)..<(size - 100) {
      let a = AggregateChunk.run(plan, 0, cut, isFirst: true)
      if a.endsInsideRecord {
        inside += 1
      } else {
        #expect(a.rows + AggregateChunk.run(plan, cut, size, isFirst: false).rows == 50)
      }
    }
    #expect(inside > 50)
    #expect(try Aggregate.cbp(path: path)?.table.count.withBuffer { $0.reduce(0, +) } == 250)
  }

  @Test func refusalsCarryTheirLine() throws {
    let path = file(rows(2_000, "\n") + "2023,FYTD,MAY,Other,FL,FMUA,ATLANTIS,Title 8,5\n")
    defer { unlink(path) }
    let o = try #require(try Aggregate.cbp(path: path))
    #expect(o.account.refused == 1 && o.refusals.first?.line == 2_002 && o.refusals.first?.value == "ATLANTIS")
  }

  @Test func otherLayoutsAreLeftToTheLoader() throws {
    let path = file("sector,fiscal_year,total_apprehensions\nyuma,2019,5\n")
    defer { unlink(path) }
    let outcome = try Aggregate.cbp(path: path)
    #expect(outcome == nil)
  }
}
