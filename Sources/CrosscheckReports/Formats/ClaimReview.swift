import BorderData
import BorderTrends
import ClaimCheck

extension WordedCheck {
  /// Drafts of schema.org ClaimReview as JSON-LD, one per claim that could be rated.
  ///
  /// They are drafts: whoever publishes the review fills in `author` and `url` and answers for the rating; claims that
  /// could not be checked are left out, since there is no rating for them. Properties as in Google's guide to fact
  /// check structured data: claimReviewed, reviewRating and url required; author, itemReviewed recommended.
  ///
  /// - Parameter reviewed: day of the review, `2025-02-01`.
  public func claimReview(reviewed: String? = nil) -> String {
    let drafts: [JSONValue] = findings.compactMap { f in
      guard let rating = Self.rating(f.finding.verdict) else { return nil }
      var appearance: [(String, JSONValue)] = [("@type", .string("CreativeWork"))]
      if check.title != nil { appearance.append(("headline", .string(title))) }
      if let d = check.date { appearance.append(("datePublished", .string(d))) }
      appearance.append(("url", .string("")))
      var claim: [(String, JSONValue)] = [
        ("@type", .string("Claim")), ("appearance", .object(appearance)),
        ("author", .object([("@type", .string("Organization")), ("name", .string(""))])),
      ]
      if let d = check.date { claim.append(("datePublished", .string(d))) }
      return .object([
        ("@context", .string("https://schema.org")), ("@type", .string("ClaimReview")),
        ("creativeWorkStatus", .string("Draft: fill in url and author before publishing")),
        ("url", .string("")), ("datePublished", .text(reviewed)),
        ("author", .object([("@type", .string("Organization")), ("name", .string("")), ("url", .string(""))])),
        ("claimReviewed", .string(f.quote)), ("itemReviewed", .object(claim)),
        (
          "reviewRating",
          .object([
            ("@type", .string("Rating")), ("ratingValue", .int(rating)), ("bestRating", .int(5)),
            ("worstRating", .int(1)), ("alternateName", .string(f.verdict.label)),
            ("ratingExplanation", .string(f.message)),
          ])
        ),
        ("inLanguage", .string("en")),
        ("citation", .strings(sources.map { $0.info.citation.isEmpty ? $0.info.title : $0.info.citation })),
      ])
    }
    return JSONValue.array(drafts).document()
  }

  /// 1 for contradicted to 5 for supported.
  private static func rating(_ v: Verdict) -> Int? {
    switch v {
    case .contradicted: 1
    case .depends: 3
    case .supported: 5
    case .unanswerable: nil
    }
  }
}
