// Reads a publisher's file as it was published, and sums it: SumFile FILE
import BorderData
import Glibc

guard CommandLine.arguments.count > 1 else { exit(64) }
let file = try Loader.load(path: CommandLine.arguments[1])
print("\(file.layoutTitle): \(file.account.stored) of \(file.account.rowsIn) rows, \(file.refusals.count) refused")
for table in file.cubeTables() {
  var total: Int64 = 0
  for row in 0..<table.rows { total += table.count[row] }
  print("\(table.info.id): \(total) \(table.info.measure.name), sha256 \(table.release.sha256)")
}
