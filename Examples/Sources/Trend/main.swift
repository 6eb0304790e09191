// Prints a trend with where it came from: Trend SUBJECT
import BorderData
import BorderTrends
import Glibc

guard let folder = DataFolder.locate() else { exit(66) }
let trends = Trends(Figures(try folder.cube()))
let subject = try Subjects.resolve(CommandLine.arguments.dropFirst().first ?? "darien")
let report = try trends.report(TrendRequest(subject))
print(report.title)
for row in report.headline.rows {
  print(row.period.label, row.value.map(NumberText.grouped) ?? "not published")
}
for source in report.sources { print("\(source.release.file), lines \(source.linesLabel)") }
