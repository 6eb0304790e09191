import ClaimCheck

/// Checks long texts one after the other, so that they leave a core for the pages.
actor CheckDesk {
  /// Longer texts than any article are refused. One that is nothing but claims takes a core about a second for each
  /// 100 kB (measured), and its page has three hundred times its bytes: this is the limit in time and memory as well.
  static let textLimit = 150_000
  /// Longer texts than this wait their turn.
  static let shortText = 20_000

  private func oneByOne(_ article: Article, _ checker: Checker) -> ArticleCheck { checker.check(article) }

  nonisolated func check(_ article: Article, with checker: Checker) async -> ArticleCheck {
    article.text.utf8.count <= Self.shortText ? checker.check(article) : await oneByOne(article, checker)
  }
}
