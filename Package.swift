// swift-tools-version: 6.1
import PackageDescription

// Features of coming Swift versions that make imports and existentials say what they are.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

// CROSSCHECK_FUZZ=1 adds `fuzz-rows`, `fuzz-aggregate` and `fuzz-article`, libFuzzer programs (CONTRIBUTING.md says how to
// run them), and compiles what they look into so that libFuzzer sees which ways are taken.
let fuzzing = Context.environment["CROSSCHECK_FUZZ"] == "1"
let fuzzed: [SwiftSetting] = fuzzing ? [.unsafeFlags(["-sanitize=fuzzer,address"])] : []
let fuzzers: [Target] =
  fuzzing
  ? [
    .systemLibrary(name: "CFuzzer", path: "Fuzz/CFuzzer"),
    .executableTarget(
      name: "fuzz-rows", dependencies: ["RowChecks", "CFuzzer"], path: "Fuzz/FuzzRows", swiftSettings: strict + fuzzed,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
    .executableTarget(
      name: "fuzz-aggregate", dependencies: ["AggregateChecks", "CFuzzer"], path: "Fuzz/FuzzAggregate",
      swiftSettings: strict + fuzzed, linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
    .executableTarget(
      name: "fuzz-article", dependencies: ["ArticleChecks", "ClaimCheck", "BorderTrends", "BorderData", "CFuzzer"],
      path: "Fuzz/FuzzArticle", swiftSettings: strict + fuzzed,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
  ] : []

let package = Package(
  name: "crosscheck",
  products: [
    .executable(name: "crosscheck", targets: ["crosscheck"]),
    .library(name: "BorderData", targets: ["BorderData"]),
    .library(name: "BorderTrends", targets: ["BorderTrends"]),
    .library(name: "ClaimCheck", targets: ["ClaimCheck"]),
    .library(name: "CrosscheckReports", targets: ["CrosscheckReports"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
    .target(name: "BorderData", dependencies: ["CLibCSV"], swiftSettings: strict + fuzzed),
    .target(
      name: "BorderStore",
      dependencies: [
        "BorderData", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(name: "BorderTrends", dependencies: ["BorderData"], swiftSettings: strict + fuzzed),
    .target(name: "ClaimCheck", dependencies: ["BorderTrends", "BorderData"], swiftSettings: strict + fuzzed),
    .target(
      name: "CrosscheckReports", dependencies: ["ClaimCheck", "BorderTrends", "BorderData"],
      swiftSettings: strict),
    .target(
      name: "CrosscheckWeb",
      dependencies: [
        "CrosscheckReports", "ClaimCheck", "BorderTrends", "BorderStore", "BorderData",
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "crosscheck",
      dependencies: [
        "BorderData", "BorderStore", "BorderTrends", "ClaimCheck", "CrosscheckReports", "CrosscheckWeb",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // What must hold of any file of figures, for the tests and the fuzzer.
    .target(
      name: "RowChecks", dependencies: ["BorderData", "CLibCSV"], path: "Tests/RowChecks",
      swiftSettings: strict + fuzzed),
    // What must hold of a sum made from a file's bytes, for the tests and the fuzzer.
    .target(
      name: "AggregateChecks", dependencies: ["BorderData"], path: "Tests/AggregateChecks",
      swiftSettings: strict + fuzzed),
    .testTarget(
      name: "BorderDataTests", dependencies: ["BorderData", "RowChecks", "AggregateChecks"],
      exclude: ["Fuzz/corpus", "Fuzz/aggregate"], swiftSettings: strict),
    .testTarget(
      name: "BorderStoreTests",
      dependencies: ["BorderStore", "BorderData", .product(name: "GRDB", package: "GRDB.swift")], swiftSettings: strict),
    .testTarget(
      name: "BorderTrendsTests", dependencies: ["BorderTrends", "BorderData"], exclude: ["Fixtures"],
      swiftSettings: strict),
    // What must hold of the check of any text, for the tests and the fuzzer.
    .target(
      name: "ArticleChecks", dependencies: ["ClaimCheck", "BorderTrends"], path: "Tests/ArticleChecks",
      swiftSettings: strict + fuzzed),
    .testTarget(
      name: "ClaimCheckTests", dependencies: ["ArticleChecks", "ClaimCheck", "BorderTrends", "BorderData"],
      exclude: ["Fuzz/corpus", "gold-disputes.md"], swiftSettings: strict),
    .testTarget(
      name: "CrosscheckReportsTests",
      dependencies: ["CrosscheckReports", "ClaimCheck", "BorderTrends", "BorderData"], exclude: ["Snapshots"],
      swiftSettings: strict),
    .testTarget(
      name: "CrosscheckWebTests",
      dependencies: ["CrosscheckWeb", "BorderStore", "BorderData"], swiftSettings: strict),
    .testTarget(name: "CrosscheckTests", dependencies: ["crosscheck"], swiftSettings: strict),
  ] + fuzzers,
  swiftLanguageModes: [.v6]
)
