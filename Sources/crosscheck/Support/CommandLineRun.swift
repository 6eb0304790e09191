import ArgumentParser
import BorderStore

/// One run of the program: parses, runs and turns whatever goes wrong into one line and an exit status.
enum CommandLineRun {
  static func run(_ arguments: [String]) -> ExitStatus {
    do {
      var command = try Crosscheck.parseAsRoot(arguments)
      try command.run()
      return .nothingContradicted
    } catch let status as ExitStatus {
      return status
    } catch let failure as CommandFailure {
      Terminal.complain(failure.message)
      return failure.status
    } catch let error as ReleaseChoiceError {
      Terminal.complain(error.message)
      return .missingInput
    } catch let error as StoreError {
      let failure = CommandFailure(error)
      Terminal.complain(failure.message)
      return failure.status
    } catch {
      return report(error)
    }
  }

  /// What the parser throws: a request for help, or a usage error.
  private static func report(_ error: any Error) -> ExitStatus {
    if Crosscheck.exitCode(for: error).isSuccess {
      print(Crosscheck.fullMessage(for: error))
      return .nothingContradicted
    }
    Terminal.complain(oneLine(Crosscheck.message(for: error)) + "; see " + helpCommand(for: error))
    return .usage
  }

  /// The parser lists many values below each other.
  private static func oneLine(_ message: String) -> String {
    var line = ""
    for part in message.split(whereSeparator: \.isNewline) {
      let words = part.drop { $0 == " " }
      if words.hasPrefix("- ") {
        line += (line.last == ":" ? " " : ", ") + words.dropFirst(2)
      } else {
        line += (line.isEmpty ? "" : " ") + words
      }
    }
    if line.last == "." { line.removeLast() }
    return line
  }

  /// The help that fits: of the command that was being parsed, where the parser says which.
  private static func helpCommand(for error: any Error) -> String {
    let usage =
      Crosscheck.fullMessage(for: error).split(whereSeparator: \.isNewline)
      .first { $0.hasPrefix("Usage: ") }?.dropFirst(7).split(separator: " ").map(String.init) ?? []
    let names = usage.prefix { $0.first?.isLetter ?? false }
    return (names.isEmpty ? ["crosscheck"] : Array(names)).joined(separator: " ") + " --help"
  }
}
