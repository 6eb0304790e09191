import AggregateChecks
import CFuzzer
import Glibc

// A failed check ends the process, and libFuzzer keeps the input that made it fail.
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
let status = LLVMFuzzerRunDriver(&count, &arguments) { bytes, size in
  do {
    try AggregateChecks.check(Array(UnsafeBufferPointer(start: bytes, count: size)))
  } catch {
    fatalError("\(error)")
  }
  return 0
}
exit(status)
