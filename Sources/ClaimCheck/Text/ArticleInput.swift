/// An article as it was handed in, made plain: what the checker reads, and what spans are offsets into.
public struct ArticleInput: Sendable, Hashable {
  public enum Format: String, Sendable, Hashable, CaseIterable { case text, markdown, html }

  /// Plain text; of HTML and Markdown one paragraph per line with a blank line between. Plain text is left as it is.
  public var text: String
  public var title: String?
  /// `2025-01-23`.
  public var date: String?
  /// Where the date was found: "the page's published time".
  public var dateOrigin: String
  public var format: Format
  /// Language tag that the page declares, `en`, `es`.
  public var language: String?
  /// What was done to read it that a reader may want to know, a sentence each.
  public var notes: [String]

  /// Larger input is refused: no article is.
  public static let byteLimit = 32_000_000

  init(text: String, format: Format) {
    self.text = text
    self.format = format
    title = nil
    date = nil
    dateOrigin = ""
    language = nil
    notes = []
  }

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - bytes: as they stand in the file.
  ///   - name: file name, whose ending tells the format where it is known.
  ///   - format: overrides what name and content say.
  /// - Throws: `ArticleInputError`, with what to do about it.
  public init(bytes: [UInt8], name: String? = nil, format: Format? = nil) throws(ArticleInputError) {
    guard bytes.count <= Self.byteLimit else { throw .tooLarge(bytes.count, limit: Self.byteLimit) }
    if let kind = Self.binaryKind(bytes) { throw .binary(kind) }
    let format = format ?? Self.format(name: name, bytes)
    let decoded = try ArticleEncoding.decode(bytes, isHTML: format == .html)
    switch format {
    case .text: self = Self.plain(decoded.text)
    case .markdown: self = MarkdownArticle.read(decoded.text)
    case .html: self = HTMLArticle.read(decoded.text)
    }
    notes += decoded.notes
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw bytes.isEmpty ? .empty : .noText
    }
  }

  /// What a file that is no text seems to be; nil for text.
  private static func binaryKind(_ b: [UInt8]) -> String? {
    let magic: [([UInt8], String)] = [
      ([0x1F, 0x8B], "a gzip archive"), ([0x50, 0x4B, 3, 4], "a zip archive or an office document"),
      ([0x25, 0x50, 0x44, 0x46], "a PDF"), ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
      ([0xFF, 0xD8, 0xFF], "a JPEG picture"), ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
      ([0x42, 0x5A, 0x68], "a bzip2 archive"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
      ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
    ]
    for (start, kind) in magic where b.starts(with: start) { return kind }
    let isUTF16 = b.starts(with: [0xFF, 0xFE]) || b.starts(with: [0xFE, 0xFF])
    return !isUTF16 && b.contains(0) ? "binary data (it holds NUL bytes)" : nil
  }

  private static func format(name: String?, _ bytes: [UInt8]) -> Format {
    let ending = name?.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if ["html", "htm", "xhtml"].contains(ending) { return .html }
    if ["md", "markdown"].contains(ending) { return .markdown }
    let utf16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let head = String(
      decoding: bytes.prefix(2048).filter { !utf16 || $0 != 0 }.drop { $0 <= 0x20 || $0 >= 0x80 }, as: UTF8.self
    ).lowercased()
    for start in ["<!doctype html", "<html", "<head", "<body", "<article", "<main", "<?xml", "<!--", "<meta", "<title"]
    where head.hasPrefix(start) { return .html }
    if ending == "txt" { return .text }
    if head.hasPrefix("# ") || (head.hasPrefix("---\n") && head.dropFirst(4).contains("\n---")) { return .markdown }
    return .text
  }

  /// Plain text stays as it is; only a headline and a date are looked for.
  private static func plain(_ text: String) -> ArticleInput {
    var a = ArticleInput(text: text, format: .text)
    // Headline and dateline stand at the top, or nowhere.
    let top = String(decoding: text.utf8.prefix(4_000), as: UTF8.self)
    let lines = top.split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }
    if let first = lines.first, first.utf8.count <= 400, let end = top.firstRange(of: first)?.upperBound {
      let rest = top[end...].prefix { $0.isWhitespace }
      let gap = rest.filter(\.isNewline).count
      if gap > 1 && (12...160).contains(first.count) && !(".!?…:;,”\"".contains(first.last ?? ".")) {
        a.title = String(first)
      }
    }
    if let found = DateFinder.inHeading(lines.map(String.init)) {
      (a.date, a.dateOrigin) = (found, "the text’s own date line")
    }
    return a
  }
}

/// Why an input is no article.
public enum ArticleInputError: Error, Hashable, Sendable {
  case empty
  case noText
  case tooLarge(Int, limit: Int)
  case binary(String)
  /// Offset of the first byte that is no UTF-8.
  case notUTF8(offset: Int)
  case unknownEncoding(String)

  /// One line for people, with what to do.
  public var message: String {
    switch self {
    case .empty: "The input is empty."
    case .noText: "No article text was found in the input. Save the page as text and try again."
    case .tooLarge(let n, let limit):
      "The input has \(n / 1_000_000) MB; more than \(limit / 1_000_000) MB is no article. Cut it down."
    case .binary(let kind): "The input is \(kind), not text. Save the article as text, Markdown or HTML."
    case .notUTF8(let at):
      "The input is not UTF-8 (byte \(at + 1)). Save it as UTF-8, or as HTML that declares its encoding."
    case .unknownEncoding(let name):
      "The page declares the encoding “\(name)”, which is not known here. Save it as UTF-8."
    }
  }
}

extension StringProtocol {
  var trimmed: SubSequence {
    var s = self[...]
    while let c = s.first, c.isWhitespace { s.removeFirst() }
    while let c = s.last, c.isWhitespace { s.removeLast() }
    return s
  }
}
