import Glibc

@main
enum Main {
  static func main() {
    let status = CommandLineRun.run(Array(CommandLine.arguments.dropFirst()))
    exit((Terminal.undelivered() ?? status).rawValue)
  }
}
