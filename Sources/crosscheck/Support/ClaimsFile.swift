import BorderData
import ClaimCheck
import Glibc

/// The decisions that stand beside an article, and how a command changes them.
struct ClaimsFile {
  /// Nil for standard input, which has nothing beside it.
  let path: String?
  private let article: String
  private(set) var decisions = Decisions()

  /// - Throws: `CommandFailure` for a file that is none.
  init(article: String) throws {
    self.article = article
    path = article == "-" ? nil : DecisionsFile.path(of: article)
    guard let path, access(path, F_OK) == 0 else { return }
    let bytes = try TextFile.bytes(path)
    do throws(DecisionsFile.Problem) { decisions = try DecisionsFile.read(bytes) } catch {
      throw CommandFailure(.badData, "\(path): \(error.what)", remedy: "mend it, or delete it to decide anew")
    }
  }

  /// Takes over what the command line says, on the findings of a check made with the decisions so far.
  ///
  /// - Returns: whether anything was to be changed.
  mutating func change(_ options: DecisionOptions, in check: ArticleCheck) throws -> Bool {
    for choice in options.pins { decisions.pin(try check.finding(choice.finding), choice.pin) }
    for wanted in options.dismissals { decisions.dismiss(try check.finding(wanted)) }
    for wanted in options.restored { decisions.forget(try check.finding(wanted).claim.id) }
    return !options.isEmpty
  }

  func save() throws {
    guard let path else {
      Terminal.note("standard input: what you decided holds for this run alone, there is no file to keep it beside")
      return
    }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let file = article.lastIndex(of: "/").map { String(article[article.index(after: $0)...]) } ?? article
    try OutputFolder(folder).write(name, DecisionsFile.text(decisions, article: file))
    Terminal.note("\(path): \(decisions.list.count) decision\(decisions.list.count == 1 ? "" : "s") kept")
  }

  /// Says which findings were left out, and which decisions fit nothing any more.
  func report(_ check: ArticleCheck) {
    guard let path else { return }
    if !check.dismissed.isEmpty {
      let numbers = check.dismissed.map { String($0.claim.number) }.joined(separator: ", ")
      Terminal.note(
        "\(path): left out as dismissed: \(numbers); --restore \(check.dismissed[0].claim.number) brings it back")
    }
    for d in check.outdated {
      Terminal.note(
        "\(path): a decision no longer fits, the article has no such claim now: “\(d.quote)” (\(d.kind.rawValue)); --restore \(d.finding) forgets it"
      )
    }
  }
}

extension ArticleCheck {
  /// By number or id, dismissed or not.
  func finding(_ wanted: String) throws -> Finding {
    let all = (findings + dismissed).sorted { $0.claim.number < $1.claim.number }
    if let found = all.first(where: { String($0.claim.number) == wanted || $0.claim.id == wanted }) { return found }
    let range = all.isEmpty ? "nothing was found" : "findings go from 1 to \(all.count)"
    throw CommandFailure(.usage, "there is no finding \(wanted)", remedy: range)
  }
}
