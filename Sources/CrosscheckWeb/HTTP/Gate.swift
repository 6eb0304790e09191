/// Who is let in: only this machine's own browser, on pages that this program served.
struct Gate: Sendable {
  /// `127.0.0.1:8787`, `localhost:8787`: a name that another site made point here is none of them (DNS rebinding).
  let hosts: Set<String>

  /// A saved page with its markup may be this long; an article is a fraction of it.
  static let bodyLimit = 4_000_000
  static let queryLimit = 4_000

  init(port: UInt16) {
    let names = ["127.0.0.1", "localhost"]
    hosts = Set(names.map { "\($0):\(port)" } + (port == 80 ? names : []))
  }

  /// Nil for a request that may go on.
  func refusal(_ ask: Ask) -> Refusal? {
    guard let host = ask.headers["host"], hosts.contains(host.lowercased()) else {
      return Refusal(403, "wrong-host", "This server answers to 127.0.0.1 and localhost only.")
    }
    guard ["GET", "HEAD", "POST"].contains(ask.method) else {
      return Refusal(405, "method", "Only GET, HEAD and POST are understood.")
    }
    // A page of another site may send a form here; it may not have it answered.
    if ask.method == "POST" {
      let site = ask.headers["sec-fetch-site"] ?? "same-origin"
      let origin = ask.headers["origin"] ?? "http://\(host)"
      guard site == "same-origin" || site == "none", origin.lowercased() == "http://\(host.lowercased())" else {
        return Refusal(403, "cross-site", "Forms of other sites are not answered.")
      }
    }
    return nil
  }

  /// Sent with every answer. No inline script or style, nothing from elsewhere, no framing.
  static let policy =
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
    + "frame-ancestors 'none'"
  /// A picture on its own carries its style; it has no script to run.
  static let picturePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

  static func headers(_ a: Answer) -> [(String, String)] {
    let isPicture = a.contentType.hasPrefix("image/")
    return [
      ("Content-Type", a.contentType),
      ("Content-Security-Policy", isPicture ? picturePolicy : policy),
      ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
      ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
      ("Cache-Control", a.isStatic ? "max-age=300" : "no-store"),
    ] + a.headers
  }
}
