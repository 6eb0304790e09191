import ArgumentParser
import BorderStore

/// `crosscheck data`: what is loaded.
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "List what is loaded: publisher, title, coverage, release, licence, how to cite it.",
    discussion: """
      EXAMPLES
        crosscheck data
        crosscheck data --history
        crosscheck data --verify
      """)

  @OptionGroup var store: StoreOptions
  @Flag(help: "Show what each release changed of the one before.") var history = false
  @Flag(help: "Check the store and the columns beside it for damage.") var verify = false

  func run() throws {
    let store = try Figuring.storeWithFigures(self.store)
    if verify {
      let wrong = try store.verify()
      wrong.forEach { Terminal.complain($0) }
      guard wrong.isEmpty else { throw ExitStatus.badData }
      print("\(store.path) is sound.")
    } else if history {
      print(CatalogueText.history(try store.history()), terminator: "")
    } else {
      print(CatalogueText.list(try store.catalogue(), path: store.path), terminator: "")
    }
  }
}
