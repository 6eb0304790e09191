import ArticleChecks
import BorderData
import BorderTrends
import CFuzzer
import ClaimCheck
import Glibc

// The figures that ship, read once. A failed check ends the process, and libFuzzer keeps the input that made it fail.
guard let folder = DataFolder.locate(), let cube = try? folder.cube() else {
  fatalError("the figures that ship are not found: run it in the package's folder, or set CROSSCHECK_DATA")
}
let checker = Checker(Figures(cube))
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
let status = LLVMFuzzerRunDriver(&count, &arguments) { bytes, size in
  do {
    try ArticleChecks.check(Array(UnsafeBufferPointer(start: bytes, count: size)), checker)
  } catch {
    fatalError("\(error)")
  }
  return 0
}
exit(status)
