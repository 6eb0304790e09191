// swift-tools-version: 6.1
import PackageDescription

// Features of coming Swift versions that make imports and existentials say what they are.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

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
    .target(name: "BorderData", dependencies: ["CLibCSV"], swiftSettings: strict),
    .target(
      name: "BorderStore",
      dependencies: [
        "BorderData", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(name: "BorderTrends", dependencies: ["BorderData"], swiftSettings: strict),
    .target(name: "ClaimCheck", dependencies: ["BorderTrends", "BorderData"], swiftSettings: strict),
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
    .testTarget(name: "BorderDataTests", dependencies: ["BorderData"], swiftSettings: strict),
    .testTarget(
      name: "BorderStoreTests",
      dependencies: ["BorderStore", "BorderData", .product(name: "GRDB", package: "GRDB.swift")], swiftSettings: strict),
    .testTarget(
      name: "BorderTrendsTests", dependencies: ["BorderTrends", "BorderData"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "ClaimCheckTests", dependencies: ["ClaimCheck", "BorderTrends", "BorderData"],
      exclude: ["gold-disputes.md"], swiftSettings: strict),
    .testTarget(
      name: "CrosscheckReportsTests",
      dependencies: ["CrosscheckReports", "ClaimCheck", "BorderTrends", "BorderData"], exclude: ["Snapshots"],
      swiftSettings: strict),
    .testTarget(
      name: "CrosscheckWebTests",
      dependencies: ["CrosscheckWeb", "BorderStore", "BorderData"], swiftSettings: strict),
    .testTarget(name: "CrosscheckTests", dependencies: ["crosscheck"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
