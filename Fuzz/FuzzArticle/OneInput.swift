import ArticleChecks
import BorderData
import BorderTrends
import ClaimCheck

/// On the figures that ship, read at the first text.
private let checker: Checker = {
  guard let folder = DataFolder.locate(), let cube = try? folder.cube() else {
    fatalError("the figures that ship are not found: run it in the package's folder, or set CROSSCHECK_DATA")
  }
  return Checker(Figures(cube))
}()

/// A failed check ends the process, and libFuzzer keeps the text that made it fail. By the name that libFuzzer's own main
/// function calls, which some linkers take in place of ours.
@_cdecl("LLVMFuzzerTestOneInput")
public func oneInput(_ bytes: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  do {
    try ArticleChecks.check(Array(UnsafeBufferPointer(start: bytes, count: size)), checker)
  } catch {
    fatalError("\(error)")
  }
  return 0
}
