import RowChecks

/// What libFuzzer calls with each input that it makes up; a failed check ends the process, and libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRows(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  do {
    try RowChecks.check(Array(UnsafeBufferPointer(start: bytes, count: count)))
  } catch {
    fatalError("\(error)")
  }
  return 0
}
