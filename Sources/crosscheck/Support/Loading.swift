import BorderData
import BorderStore

/// Loads files into a store, one transaction for all of them.
struct Loading {
  var options = Loader.Options()

  struct Summary {
    var loaded = 0
    var unchanged = 0
    var failures = 0
    /// The status of the first failure.
    var status: ExitStatus = .nothingContradicted
  }

  /// What is told of each file.
  enum Event {
    case stored(LoadedFile, LoadReceipt)
    case failed(LoadError)
  }

  /// - Parameter report: called after each file, in order.
  mutating func run(_ inputs: [String], into path: String, report: (Event) -> Void) throws -> Summary {
    let files = try InputFiles.expand(inputs)
    let store = try Store(path, waiting: 3_600) {
      Terminal.note("Another load is writing to \(path): waiting for it.")
    }
    let progress = Progress()
    return try store.load { load in
      var summary = Summary()
      for (i, file) in files.enumerated() {
        let prefix = files.count > 1 ? "\(i + 1) of \(files.count): " : ""
        progress.say("\(prefix)reading \(file)")
        load.progress = { progress.say("\(prefix)storing \(file), row \(number($0))") }
        let loaded: LoadedFile
        do throws(LoadError) { loaded = try Loader.load(path: file, options: options) } catch {
          progress.clear()
          report(.failed(error))
          if summary.failures == 0 { summary.status = error.isMissingInput ? .missingInput : .badData }
          summary.failures += 1
          continue
        }
        let receipt = try load.add(loaded)
        progress.clear()
        if case .alreadyLoaded = receipt.outcome { summary.unchanged += 1 } else { summary.loaded += 1 }
        report(.stored(loaded, receipt))
      }
      return summary
    }
  }
}
