import ArgumentParser
import BorderStore
import CrosscheckWeb

/// `crosscheck serve`: the pages, on this computer alone.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve pages on this computer: paste an article, look at trends, see what is loaded.",
    discussion: """
      Listens on 127.0.0.1 only and answers no other site. Ctrl-C ends it. Each page is there as .json and .csv too.

      EXAMPLES
        crosscheck serve
        crosscheck serve --port 9000
        curl --data-binary @article.txt -H 'Content-Type: text/plain' 127.0.0.1:8787/check.json?date=2025-01-23
      """)

  @Option(help: ArgumentHelp("Port to listen on.", valueName: "number")) var port: UInt16 = 8787

  @OptionGroup(title: "From where") var store: StoreOptions

  func validate() throws {
    guard port > 0 else { throw ValidationError("The port may be 1 to 65535") }
  }

  func run() throws {
    let site = try Serving.site(store)
    do throws(WebServer.Failure) {
      try WebServer(site, port: port).runUntilStopped { address in
        print("Serving \(address) until Ctrl-C.")
        Terminal.flush()
      }
    } catch { throw CommandFailure(.storeFailed, error.message, remedy: "name another port with --port") }
  }
}

/// The figures and the catalogue of a store, opened once for a server.
enum Serving {
  static func site(_ options: StoreOptions) throws -> Site {
    let cube = try Figuring.cube(options)
    let store = try Store.existing(options.path)
    return Site(cube, catalogue: try store.catalogue(), version: Crosscheck.configuration.version)
  }
}
