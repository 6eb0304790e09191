import Testing

@testable import ClaimCheck

/// What was asked of late is kept, and never more than the limit.
struct RecentAnswersTests {
  private final class Answer: Sendable {
    let value: Int
    init(_ value: Int) { self.value = value }
  }

  @Test func worksOutOnceWhatIsAskedAgain() {
    let answers = RecentAnswers<Int, Answer>(limit: 64)
    let first = answers.answer(to: 1) { Answer(10) }
    let again = answers.answer(to: 1) { Answer(20) }
    #expect(first.value == 10)
    #expect(again === first)
  }

  @Test func keepsWhatIsAskedAgainWhileOthersComeAndGo() {
    let answers = RecentAnswers<Int, Answer>(limit: 64)
    for i in 1..<1000 {
      _ = answers.answer(to: i) { Answer(i) }
      #expect(answers.answer(to: 0) { Answer(-i) }.value == -1)
    }
  }

  @Test func dropsWhatIsNotAskedAgain() {
    let answers = RecentAnswers<Int, Answer>(limit: 64)
    for i in 0..<1000 { _ = answers.answer(to: i) { Answer(i) } }
    let kept = (0..<1000).count { i in answers.answer(to: i) { Answer(-1 - i) }.value == i }
    #expect(kept <= 64)
  }
}
