// swift-tools-version: 6.1
import PackageDescription

// Programs of ten lines on crosscheck's libraries, built in continuous integration. In a package of your own, name
// crosscheck by its address instead of its path.
let package = Package(
  name: "crosscheck-examples",
  dependencies: [.package(name: "crosscheck", path: "..")],
  targets: [
    .executableTarget(
      name: "CheckArticle",
      dependencies: [
        .product(name: "ClaimCheck", package: "crosscheck"), .product(name: "BorderTrends", package: "crosscheck"),
        .product(name: "BorderData", package: "crosscheck"),
      ]),
    .executableTarget(
      name: "Trend",
      dependencies: [
        .product(name: "BorderTrends", package: "crosscheck"), .product(name: "BorderData", package: "crosscheck"),
      ]),
    .executableTarget(name: "SumFile", dependencies: [.product(name: "BorderData", package: "crosscheck")]),
  ]
)
