import ArgumentParser
import BorderTrends
import ClaimCheck

/// `crosscheck evaluate`: the checker against articles whose claims people have labelled.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score the checker on labelled articles: claims found, slots right, verdicts right.",
    discussion: """
      The gold file is JSON Lines, an article a line, as described in CONTRIBUTING.md.

      EXAMPLES
        crosscheck evaluate data/articles/gold.jsonl
        crosscheck evaluate gold.jsonl --misses
        crosscheck evaluate gold.jsonl --plant 500
      """)

  @Argument(help: ArgumentHelp("Labelled articles, or - for standard input.", valueName: "gold"))
  var gold: String

  @Flag(help: "Print every miss, with what was wanted.") var misses = false

  @Option(
    help: ArgumentHelp(
      "Instead: plant this many errors in supported claims, a number, a period, a country or a direction each, and say how many are told.",
      valueName: "errors"))
  var plant: Int?

  @Option(help: "What the errors and the intervals are drawn with: the same seed, the same draw.") var seed: UInt64 = 1

  @Option(help: "Form of the answer.") var format: EvaluationFormat = .text

  @Option(help: ArgumentHelp("Write the scores in every form into this folder too.", valueName: "folder"))
  var output: String?

  @OptionGroup(title: "From where") var figures: FiguresOptions

  func run() throws {
    let articles = try GoldFile.read(gold)
    if let plant {
      let planting = Planting.run(
        articles, try Thresholding.checker(Figures(try figures.cube())), count: plant, seed: seed)
      print(PlantingOutput.text(planting, format), terminator: "")
      if let output {
        let folder = try OutputFolder(output)
        try folder.write("planted.md", PlantingOutput.text(planting, .md))
        try folder.write("planted.json", PlantingOutput.text(planting, .json))
      }
      return
    }
    var scored = Evaluation.run(articles, try Thresholding.checker(Figures(try figures.cube())))
    scored.seed = seed
    print(EvaluationOutput.text(scored, format, misses: misses), terminator: "")
    if let output {
      let folder = try OutputFolder(output)
      try folder.write("evaluation.md", EvaluationOutput.text(scored, .md, misses: true))
      try folder.write("evaluation.json", EvaluationOutput.text(scored, .json, misses: true))
    }
  }
}

enum GoldFile {
  static func read(_ path: String) throws -> [GoldArticle] {
    let text = try TextFile.read(path, limit: 512 << 20)
    do throws(GoldError) { return try GoldArticle.read(text) } catch {
      throw CommandFailure(
        .badData, "\(TextFile.name(path)):\(error.line): \(error.what)", remedy: "write one JSON object a line")
    }
  }
}
