import ArgumentParser
import BorderStore

/// Which store.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The file that holds what is loaded. Default: $CROSSCHECK_STORE, else \(StoreLocation.usual).", valueName: "path")
  )
  var store: String?

  var path: String { store ?? StoreLocation.chosen }
}

enum StoreLocation {
  /// As shown in help.
  static let usual = "~/.local/share/crosscheck/store.sqlite"

  /// `$CROSSCHECK_STORE`, else under `$XDG_DATA_HOME`, else under the home folder
  /// (XDG Base Directory Specification 0.8), else here.
  static var chosen: String {
    if let named = Terminal.environment("CROSSCHECK_STORE"), !named.isEmpty { return named }
    if let data = Terminal.environment("XDG_DATA_HOME"), data.hasPrefix("/") {
      return data + "/crosscheck/store.sqlite"
    }
    if let home = Terminal.environment("HOME"), home.hasPrefix("/") {
      return home + "/.local/share/crosscheck/store.sqlite"
    }
    return "crosscheck.sqlite"
  }
}
