import ClaimCheck

/// From a command's options to an article.
enum ArticleFile {
  /// Reads plain text, Markdown or HTML; what was done to read it goes to standard error.
  ///
  /// - Parameters:
  ///   - date: overrides what the text says.
  ///   - language: overrides what the page says.
  static func read(_ path: String, date: ArticleDate?, language: String?) throws -> Article {
    let bytes = try TextFile.bytes(path)
    do throws(ArticleInputError) {
      let input = try ArticleInput(bytes: bytes, name: path == "-" ? nil : path)
      for note in input.notes { Terminal.note("\(TextFile.name(path)): \(note)") }
      let own = input.date.flatMap { ArticleDate($0, origin: input.dateOrigin) }
      return Article(
        text: input.text, title: input.title, date: date ?? own, language: language ?? known(input.language))
    } catch {
      throw CommandFailure(.badData, "\(TextFile.name(path))\(place(error, bytes)): \(sentence(error.message))")
    }
  }

  /// `es-MX` is `es`; a language that the checker does not read is left to be found out.
  private static func known(_ tag: String?) -> String? {
    guard let code = tag?.lowercased().prefix(2) else { return nil }
    return ArticleLanguage(rawValue: String(code))?.rawValue
  }

  /// `:LINE:COLUMN` where the trouble is at one byte.
  private static func place(_ error: ArticleInputError, _ bytes: [UInt8]) -> String {
    guard case .notUTF8(let offset) = error, offset <= bytes.count else { return "" }
    return ":" + TextFile.place(of: offset, in: bytes)
  }

  /// Sentences as one clause after the file's name: what; what to do.
  private static func sentence(_ message: String) -> String {
    let parts = message.split(separator: ". ").map(String.init)
    var line = parts.map { $0.prefix(1).lowercased() + $0.dropFirst() }.joined(separator: "; ")
    if line.last == "." { line.removeLast() }
    return line
  }
}
