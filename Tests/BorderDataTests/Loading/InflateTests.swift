import Testing

@testable import BorderData

struct InflateTests {
  /// Packed by Python's gzip module (zlib): a fixed code, a dynamic one, stored bytes, two members.
  static let samples: [(String, String)] = [
    (
      """
      1f8b08000000000002032b4e4d2ec92fd249cb2c4e4ecc89af4c4d2cd229c92f0132130b0a8a523352f38a33f3f38ab92a4b
      7313758c0c0c2d754cb900a20fdcf633000000
      """, "sector,fiscal_year,total_apprehensions\nyuma,2019,5\n"
    ),
    (
      """
      1f8b08000000000002038d96416ec3300c04ef7d851ed083445292f59c14709100695a242edae73785b53ecf7d139a1cee52
      d7cb6d4d397dbea753dad6df2d6de7d396eeebd77ada1eafe9e7b29dd3edfbe36dbd3f527eb9feab0b53975d6d4c1dbbda99
      7aecea805fd276796572abbbbc31b9cf7fefb0d1f9ed0b93b73998c1e4cb9c7a81484b16544ad55401822d313b284e69cd09
      158a774c02850216e1d2e846a802846c8b7a8098dd34a541b74efe82a443a40d928e50056ae165f6609074b5392583a46b9f
      1c0c926e226d90743b2a40d2fde80192eec794a8a5c5c121e921d20e490fed92534f67adab53536739c2a9ab8b4ce7954693
      687ba3bf507438c45d5ce9e40bce3fcd0a022f55191b34c59b90078df1a64b119479d7290aca7cd1ad0b9ce43aa641a33c8b
      79d02c2f7a0e040d73cbea033237cf9a15646e91278f9ae94d12f30a995b3b6a40e6d6d547757af834ab0a99db389e6790b9
      1fcc2b7da215ed55edf81eab0f7ac15dfea8f484c7d3837fab2c0362800b0000
      """, (0..<60).map { "line \($0) of a text that repeats, with numbers \($0 * $0)\n" }.joined()
    ),
    ("1f8b0800000000000403010600f9ff73746f7265640bf9435606000000", "stored"),
    ("1f8b08000000000002034b040043beb7e8010000001f8b08000000000002034b0200f9efbe7101000000", "ab"),
  ]
  @Test(arguments: samples)
  func unpacks(_ hex: String, _ text: String) throws {
    #expect(String(decoding: try Inflate.gunzip(Self.bytes(hex)), as: UTF8.self) == text)
  }

  @Test func aGzippedFileLoads() throws {
    let f = try Loader.load(bytes: Self.bytes(Self.samples[0].0), name: "a.csv.gz")
    #expect(f.total == 5 && f.layout == "usbp-southwest-sector")
  }

  /// Cut off or damaged anywhere: an error, never a trap and never wrong text.
  @Test func damageIsNoticed() {
    let good = Self.bytes(Self.samples[1].0)
    for i in good.indices {
      #expect(throws: Inflate.Failure.self) { try Inflate.gunzip(Array(good[..<i])) }
      // The header's time, system and flags may be anything.
      if i < 10 { continue }
      var bad = good
      bad[i] ^= 0x15
      if let text = try? Inflate.gunzip(bad) { #expect(String(decoding: text, as: UTF8.self) == Self.samples[1].1) }
    }
  }

  @Test func aBombIsRefused() {
    #expect(throws: Inflate.Failure.tooLarge) { try Inflate.gunzip(Self.bytes(Self.samples[1].0), limit: 100) }
  }

  private static func bytes(_ hex: String) -> [UInt8] {
    var out: [UInt8] = []
    var rest = hex.utf8.filter { $0 != 0x20 && $0 != 0x0A }[...]
    while rest.count > 1 {
      if let b = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) { out.append(b) }
      rest = rest.dropFirst(2)
    }
    return out
  }
}
