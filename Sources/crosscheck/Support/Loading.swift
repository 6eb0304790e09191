import BorderData
import BorderStore
import BorderTrends

/// Loads files into a store, one transaction for all of them.
struct Loading {
  var options = LoadOptions()

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
    case failed(CommandFailure)
  }

  /// - Parameter report: called after each file, in order.
  func run(_ inputs: [String], into path: String, report: (Event) -> Void) throws -> Summary {
    let files = try InputFiles.expand(inputs)
    let store = try Store(path, waiting: 3_600) {
      Terminal.note("Another load is writing to \(path): waiting for it.")
    }
    let progress = Progress()
    return try store.load { load in
      var summary = Summary()
      for (i, file) in files.enumerated() {
        let prefix = files.count > 1 ? "\(i + 1) of \(files.count): " : ""
        load.progress = { n in progress.say("\(prefix)storing \(file.path), row \(NumberText.grouped(n))") }
        guard !InputFiles.isSame(file.path, path) else {
          throw CommandFailure(.badData, "\(path): this is the store itself", remedy: "name a file of figures")
        }
        var options = options
        options.progress = { n in progress.say("\(prefix)reading \(file.path), \(n >> 20) MB") }
        let loaded: LoadedFile
        do throws(CommandFailure) { loaded = try file.load(options) } catch {
          progress.clear()
          report(.failed(error))
          if summary.failures == 0 { summary.status = error.status }
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
