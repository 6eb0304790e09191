import BorderData
import BorderStore

/// What the program's exit code says. 64 and up are those of sysexits.h.
enum ExitStatus: Int32, Error {
  case nothingContradicted = 0
  case contradicted = 1
  /// No claim could be checked.
  case nothingChecked = 2
  case usage = 64
  case badData = 65
  case missingInput = 66
  /// The store could not be written: the disk is full, another load holds it, no permission.
  case storeFailed = 74

  init(_ error: LoadError) { self = ExitStatus(rawValue: error.exitCode) ?? .badData }
}

/// Something that ends a command, in one line: what, and what to do.
struct CommandFailure: Error {
  var status: ExitStatus
  /// Without the leading `crosscheck:`.
  var message: String

  init(_ status: ExitStatus, _ what: String, remedy: String = "") {
    self.status = status
    message = what + (remedy.isEmpty ? "" : "; " + remedy)
  }

  init(_ error: LoadError) { self.init(ExitStatus(error), error.description) }

  init(_ error: StoreError) {
    let status: ExitStatus =
      switch error.kind {
      case .missing: .missingInput
      case .notAStore, .damaged: .badData
      case .full, .busy, .notWritable, .other: .storeFailed
      }
    self.init(status, "\(error.path): \(error.what)", remedy: error.remedy)
  }
}
