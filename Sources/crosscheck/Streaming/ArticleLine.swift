import BorderData
import ClaimCheck

/// An article as a line of JSON: `{"id":"a1","text":"…","date":"2025-01-23","lang":"en"}`; all but `text` may be left
/// out.
struct ArticleLine {
  /// As it was given, a string or a number; null without one.
  var id: JSONValue
  var article: Article

  /// What is wrong with a line, and its id where that could be read.
  struct Problem: Error {
    var id: JSONValue = .null
    var what: String
  }

  init(_ bytes: [UInt8]) throws(Problem) {
    guard let value = JSONValue(parsing: bytes), case .object = value else {
      throw Problem(what: String(validating: bytes, as: UTF8.self) == nil ? "not UTF-8" : "not a JSON object")
    }
    let id: JSONValue
    switch value["id"] {
    case .string(let s)?: id = .string(s)
    case .number(let n)?: id = .number(n)
    case nil, .null?: id = .null
    default: throw Problem(what: "“id” is neither a string nor a number")
    }
    self.id = id
    guard let text = value["text"]?.string else { throw Problem(id: id, what: "no “text”") }
    func optional(_ key: String) throws(Problem) -> String? {
      switch value[key] {
      case nil, .null?: return nil
      case .string(let s)?: return s
      default: throw Problem(id: id, what: "“\(key)” is no string")
      }
    }
    var date: ArticleDate?
    if let given = try optional("date") {
      date = ArticleDate(given, origin: "the article's line")
      if date == nil { throw Problem(id: id, what: "“date” is no day, month or year: \(given.prefix(40))") }
    }
    let language = try optional("lang")
    if let language, Language.named(language) == nil {
      throw Problem(id: id, what: "“lang” is none of \(Language.all.map(\.code).joined(separator: ", "))")
    }
    article = Article(text: text, title: try optional("title"), date: date, language: language)
  }
}
