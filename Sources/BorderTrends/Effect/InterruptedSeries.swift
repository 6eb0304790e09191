public import BorderData

/// How the months after an event compare with where the months before were heading.
///
/// Segmented regression of the logarithm on time, a step and a change of slope at the event, and two pairs of seasonal
/// waves, with Newey–West errors (A. K. Wagner, S. B. Soumerai, F. Zhang and D. Ross-Degnan, Journal of Clinical
/// Pharmacy and Therapeutics 27, 2002). It measures what coincided with the event, and cannot tell what caused it.
public struct InterruptedSeries: Hashable, Sendable {
  public let event: KnownEvent
  /// First month counted as after.
  public let start: YearMonth
  public let months: ClosedRange<YearMonth>
  /// Mean over the months after, against the continued course, as a fraction; with its 95% interval.
  public let effect: Double
  public let low: Double
  public let high: Double
  public let p: Double
  /// What the course before would have led to, each month after, with a 95% band for its mean.
  public let counterfactual: [(month: YearMonth, value: Double, low: Double, high: Double)]
  /// Other known events in the same months, whose effects cannot be told apart from this one's.
  public let others: [KnownEvent]

  public static let method = MethodNote(
    id: "interrupted", name: "Before and after an event",
    plain:
      "Carries the course of the months before the event forward and asks how far the months after lie from it; that "
      + "they differ does not say that the event is why.",
    source: "Wagner, Soumerai, Zhang and Ross-Degnan 2002; Newey and West 1987")

  /// Uses up to 36 months before and up to 12 from the event on. Nil for fewer than 18 before or six after.
  public init?(
    _ stretch: MonthlyStretch, event: KnownEvent, place: PlaceID, who: Who = .everyone, events: KnownEvents = .standard
  ) {
    let start = event.firstMonthAfter
    guard let cut = stretch.within(start.advanced(by: -36)...start.advanced(by: 11)), let y = cut.logs,
      cut.first < start, cut.last >= start
    else { return nil }
    let k = cut.first.distance(to: start)
    guard k >= 18, y.count - k >= 6 else { return nil }
    func row(_ i: Int, after: Bool) -> [Double] {
      let w = 2 * Double.pi * Double(cut.month(i).month) / 12
      let post = after && i >= k
      return [
        1, Double(i), post ? 1 : 0, post ? Double(i - k) : 0, sine(w), cosine(w), sine(2 * w), cosine(2 * w),
      ]
    }
    guard let fit = NeweyWest(y.indices.map { row($0, after: true) }, y) else { return nil }
    let post = Double(y.count - k)
    // Mean of step + slope · (t − start) over the months after.
    var weights = Array(repeating: 0.0, count: 8)
    weights[2] = 1
    weights[3] = (post - 1) / 2
    let c = fit.combination(weights)
    let df = Double(fit.degreesOfFreedom)
    let t = Distribution.tQuantile(0.975, df: df)
    self.event = event
    self.start = start
    months = cut.months
    effect = expMinusOne(c.value)
    low = expMinusOne(c.value - t * c.error)
    high = expMinusOne(c.value + t * c.error)
    p = c.error > 0 ? Distribution.tTwoSided(c.value / c.error, df: df) : 1
    counterfactual = (k..<y.count).map { i in
      let v = fit.combination(row(i, after: false))
      return (
        cut.month(i), exponential(v.value), exponential(v.value - t * v.error), exponential(v.value + t * v.error)
      )
    }
    others = events.all.filter { e in
      // Lesser ones only where they came together with it.
      let near =
        e.isMain ? start.advanced(by: -3)...cut.last : event.month.advanced(by: -1)...event.month.advanced(by: 1)
      return e.id != event.id && e.matters(at: place, to: who) && near.contains(e.month)
    }
  }

  public var sentence: String {
    let n = counterfactual.count
    var s = "In the \(NumberText.count(n)) months from \(start.label), after “\(event.name)”, counts were "
    let size = NumberText.percent(abs(effect))
    if p < 0.05 {
      s +=
        "\(size) \(effect < 0 ? "below" : "above") where the months before were heading "
        + "(95% interval \(NumberText.signedPercent(low)) to \(NumberText.signedPercent(high)))"
    } else {
      s +=
        "not clearly different from where the months before were heading "
        + "(\(NumberText.signedPercent(effect)), 95% interval \(NumberText.signedPercent(low)) to \(NumberText.signedPercent(high)))"
    }
    s += ". That is timing, not proof of a cause"
    if !others.isEmpty { s += "; in the same months: " + others.map(\.label).joined(separator: "; ") }
    return s + "."
  }

  public static func == (a: Self, b: Self) -> Bool {
    a.event == b.event && a.months == b.months && a.effect == b.effect && a.low == b.low && a.high == b.high
  }
  public func hash(into hasher: inout Hasher) {
    hasher.combine(event)
    hasher.combine(months)
    hasher.combine(effect)
  }
}
