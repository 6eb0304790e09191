/// A chart: a title that says the message, a subtitle that says the statistic, and figures drawn one way.
public struct Chart: Hashable, Sendable {
  /// The message: "Encounters with people from the Northern Triangle fell by 18% in FY2024".
  public var title: String
  /// The statistic and its unit: "CBP encounters (events), nationwide, by US fiscal year".
  public var subtitle: String
  /// "Source: U.S. Customs and Border Protection, …".
  public var source: String
  public var notes: [String]
  public var body: Body

  public enum Body: Hashable, Sendable {
    case bars(BarChart)
    case ranking(RankingChart)
    case stacked(StackedBarChart)
    case lines(LineChart)
    case multiples(SmallMultiples)
    case heat(HeatMap)
    case slope(SlopeChart)

    var drawing: any ChartDrawing {
      switch self {
      case .bars(let c): c
      case .ranking(let c): c
      case .stacked(let c): c
      case .lines(let c): c
      case .multiples(let c): c
      case .heat(let c): c
      case .slope(let c): c
      }
    }
  }

  public init(title: String, subtitle: String, source: String, notes: [String] = [], body: Body) {
    self.title = title
    self.subtitle = subtitle
    self.source = source
    self.notes = notes
    self.body = body
  }

  /// What a reader who does not see the chart needs: written from its figures.
  public var alt: String { ([title + "."] + [subtitle + "."] + body.drawing.altSentences).joined(separator: " ") }

  /// The figures as a table.
  public var table: ChartTable { body.drawing.table }

  /// Draws the chart.
  ///
  /// - Parameters:
  ///   - width: in CSS pixels; from 300, with text sizes kept, so a phone gets a drawing of its own.
  ///   - id: prefix of the ids inside; must differ between the charts of one page.
  ///   - heading: false where the page above it already says title and subtitle; they stay as the accessible name.
  ///   - standalone: with the XML namespace, a ground and the style rules; false inside a page that has
  ///     `ChartTheme.css`.
  public func svg(width: Int = 680, id: String = "chart", heading: Bool = true, standalone: Bool = true)
    -> String
  {
    let w = Double(max(280, width))
    let drawing = body.drawing
    let titleSize = w < 480 ? 16.0 : 18.0
    let titleLines =
      !heading ? [] : TextMeasure.wrap(SafeText.oneLine(title), width: w - 8, size: titleSize, bold: true)
    let subLines = !heading ? [] : TextMeasure.wrap(SafeText.oneLine(subtitle), width: w - 8, size: 13)
    let foot = drawing.footnotes + notes + [source]
    let footLines = foot.filter { !$0.isEmpty }.flatMap {
      TextMeasure.wrap(SafeText.oneLine($0), width: w - 8, size: 11.5)
    }
    let top = 6 + Double(titleLines.count) * (titleSize + 4) + Double(subLines.count) * 17 + 10
    let plotHeight = drawing.height(width: w)
    let height = top + plotHeight + 12 + Double(footLines.count) * 15 + 4

    var b = SVGBuilder(id: id)
    var open: SVGBuilder.Attributes = [
      ("class", "xc"), ("viewBox", "0 0 \(Digits.coordinate(w)) \(Digits.coordinate(height))"),
      ("role", "img"), ("aria-labelledby", "\(id)-t \(id)-d"),
    ]
    let size: SVGBuilder.Attributes = [
      ("width", Digits.coordinate(w)), ("height", Digits.coordinate(height)),
    ]
    open = (standalone ? [("xmlns", "http://www.w3.org/2000/svg")] : []) + size + open
    b.raw("<svg" + open.map { " \($0.0)=\"\(SafeText.markup($0.1))\"" }.joined() + ">")
    b.raw("<title id=\"\(id)-t\">\(SafeText.markup(SafeText.oneLine(title)))</title>")
    b.raw("<desc id=\"\(id)-d\">\(SafeText.markup(SafeText.oneLine(alt)))</desc>")
    if standalone {
      b.raw("<style>\(ChartTheme.css)</style>")
      b.rect(Rect(x: 0, y: 0, width: w, height: height), cls: "xc-paper")
    }
    var y = 6.0
    for l in titleLines {
      y += titleSize + 4
      b.text(4, y - 5, l, size: titleSize, bold: true)
    }
    for l in subLines {
      y += 17
      b.text(4, y - 4, l, size: 13, cls: "xc-soft")
    }
    drawing.draw(&b, in: Rect(x: 4, y: top, width: w - 8, height: plotHeight))
    y = top + plotHeight + 12
    for l in footLines {
      y += 15
      b.text(4, y - 4, l, size: 11.5, cls: "xc-soft")
    }
    b.raw("</svg>")
    return standalone ? b.out + "\n" : b.out
  }
}

/// A table of what a chart shows.
public struct ChartTable: Hashable, Sendable {
  public var head: [String]
  public var rows: [[String]]
  public init(head: [String], rows: [[String]]) {
    self.head = head
    self.rows = rows
  }
}

/// What every kind of chart can do.
protocol ChartDrawing {
  /// Height of the drawing without title and footer.
  func height(width: Double) -> Double
  func draw(_ b: inout SVGBuilder, in r: Rect)
  /// Sentences that say what there is to see.
  var altSentences: [String] { get }
  var table: ChartTable { get }
  /// What hatching, gaps and signs mean, where they occur.
  var footnotes: [String] { get }
}

/// Something that happened, at a place on the time axis.
public struct ChartEvent: Hashable, Sendable {
  /// Index of the bar, or for lines months since the year 0 (`YearMonth.index`).
  public var at: Double
  public var label: String
  public init(at: Double, label: String) {
    self.at = at
    self.label = label
  }
}

/// A value or a band that the text states, drawn against the figures.
public struct ChartClaim: Hashable, Sendable {
  public var low: Double
  /// Upper end of a band.
  public var high: Double?
  /// "claimed: 520,085".
  public var label: String
  /// The bars it speaks of; nil for all.
  public var bars: ClosedRange<Int>?
  public init(low: Double, high: Double? = nil, label: String, bars: ClosedRange<Int>? = nil) {
    self.low = low
    self.high = high
    self.label = label
    self.bars = bars
  }
}
