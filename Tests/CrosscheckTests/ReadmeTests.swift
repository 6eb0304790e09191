import ArgumentParser
import Testing

@testable import crosscheck

/// The README names every command and every option: one added without a word there fails here.
@Suite struct ReadmeTests {
  private static let readme = Scratch.contents(Program.packageRoot + "/README.md")

  @Test(arguments: Crosscheck.configuration.subcommands.map { $0._commandName })
  func everyCommandIsInTheReadme(_ command: String) {
    #expect(Self.readme.contains("crosscheck \(command)"), "README.md does not mention `crosscheck \(command)`")
  }

  @Test(arguments: Crosscheck.configuration.subcommands.map { $0._commandName })
  func everyOptionIsInTheReadme(_ name: String) throws {
    let command = try #require(Crosscheck.configuration.subcommands.first { $0._commandName == name })
    let help = command.helpMessage(columns: 1000)
    let options = help.split(whereSeparator: \.isNewline).flatMap { line -> [Substring] in
      let words = line.split(separator: " ")
      guard line.hasPrefix("  -"), !words.isEmpty else { return [] }
      return words.prefix { $0.hasPrefix("-") }.map { $0.prefix { $0 != "," } }
    }
    #expect(!options.isEmpty)
    for option in options where option.hasPrefix("--") && option != "--help" && option != "--version" {
      #expect(Self.readme.contains("`\(option)"), "README.md does not mention `\(option)` of crosscheck \(name)")
    }
  }
}
