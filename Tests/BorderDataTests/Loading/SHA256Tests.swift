import Testing

@testable import BorderData

/// NIST, Secure Hash Standard examples (FIPS 180-4); the million `a` from the same place.
struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func digests(_ text: String, _ hex: String) {
    #expect(SHA256.hex(of: text.utf8) == hex)
    // The same in uneven pieces, in words and by the processor's instructions.
    for instructions in [false, true] { #expect(inPieces(text, SHA256(usingInstructions: instructions)) == hex) }
  }

  private func inPieces(_ text: String, _ hash: SHA256) -> String {
    var h = hash
    var rest = Array(text.utf8)[...]
    var step = 1
    while !rest.isEmpty {
      rest.prefix(step).withUnsafeBytes { h.update($0) }
      rest = rest.dropFirst(step)
      step = step % 97 + 13
    }
    return h.hex()
  }
}
