import ArgumentParser
import ClaimCheck

/// What the commands that read an article ask of its date.
enum ArticleOptions {
  static func validate(date: String?) throws {
    if let date, ArticleDate(date, origin: "--date") == nil {
      throw ValidationError("The value '\(date)' is invalid for '--date <day>': give 2025-01-23, 2025-01 or 2025")
    }
  }
}
