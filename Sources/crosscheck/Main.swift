import Glibc

@main
enum Main {
  static func main() {
    exit(CommandLineRun.run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }
}
