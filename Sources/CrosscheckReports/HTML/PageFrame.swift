public import BorderData
public import BorderTrends

/// What a page stands in: a file that can be mailed, or a site that serves it.
///
/// The content between is the same in both. The strings are markup, written by this program and put into the page as
/// they are.
public struct PageFrame: Sendable {
  /// Head of the page after its title and description: policy and style.
  public var head: String
  /// Above everything: navigation.
  public var banner: String
  /// Under the page's heading: choices, other forms of the page.
  public var tools: String
  /// Where the table of a source is described; nil for no link.
  public var tableLink: @Sendable (TableInfo) -> String?
  /// Where the rows behind a figure are listed; nil for no link.
  public var figureLink: @Sendable (Figure) -> String?

  public init(
    head: String, banner: String = "", tools: String = "",
    tableLink: @escaping @Sendable (TableInfo) -> String? = { _ in nil },
    figureLink: @escaping @Sendable (Figure) -> String? = { _ in nil }
  ) {
    self.head = head
    self.banner = banner
    self.tools = tools
    self.tableLink = tableLink
    self.figureLink = figureLink
  }

  /// One self-contained file. The policy forbids scripts, frames and everything from elsewhere.
  public static let file = PageFrame(
    head: """
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
      base-uri 'none'; form-action 'none'">
      <style>\(HTMLStyle.css)</style>
      """)
}
