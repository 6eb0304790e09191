import BorderData
import BorderTrends

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// "a barometer of expected migration": does one series run ahead of another?
///
/// Correlation of monthly changes of the logarithm at leads of −6 to +6 months; a lead counts where the best positive
/// lead beats both no lead and every lag, and beyond 2/√n, the usual band for white noise (Box and Jenkins, Time Series
/// Analysis, ch. 2).
struct LeadCheck: Check {
  func compute(_ d: Draft, _ r: ReadingSpec, _ w: Workbench) -> Computed? {
    guard case .lead(let first, let second) = d.assertion else { return nil }
    guard let p = r.when else { return .none(.noSuchData) }
    let a = Selection(.transits, place: first)
    let b = Selection(.encounters, place: second)
    var x: [Double] = []
    var y: [Double] = []
    var figures: [Figure] = []
    for m in p.months {
      guard case .success(let f) = w.whole(a, .month(m)), case .success(let g) = w.whole(b, .month(m)), f.value > 0,
        g.value > 0
      else { continue }
      x.append(log(Double(f.value)))
      y.append(log(Double(g.value)))
      figures = [f, g]
    }
    guard x.count >= 24 else { return .none(.noSuchData) }
    let dx = zip(x.dropFirst(), x).map { $0 - $1 }
    let dy = zip(y.dropFirst(), y).map { $0 - $1 }
    var best = (lead: 0, r: -1.0)
    var rest = -1.0
    for lead in -6...6 {
      let c = correlation(dx, dy, lead)
      if lead > 0, c > best.r { best = (lead, c) }
      if lead <= 0 { rest = max(rest, c) }
    }
    let band = 2 / Double(dx.count).squareRoot()
    let ahead = best.r > band && best.r > rest
    let text =
      "monthly changes agree best (r = \(Say.decimal(best.r, places: 2))) with the first \(best.lead) month\(best.lead == 1 ? "" : "s") ahead of the second, over \(dx.count) months"
    return Computed(ahead ? .imprecise : .fails, figures, text, actual: best.r, remark: "a weak correlation")
  }

  /// Correlation of x at t with y at t + lead.
  private func correlation(_ x: [Double], _ y: [Double], _ lead: Int) -> Double {
    var a: [Double] = []
    var b: [Double] = []
    a.reserveCapacity(x.count)
    b.reserveCapacity(x.count)
    for i in x.indices where y.indices.contains(i + lead) {
      a.append(x[i])
      b.append(y[i + lead])
    }
    let n = Double(a.count)
    guard n > 3 else { return 0 }
    let ma = a.reduce(0, +) / n
    let mb = b.reduce(0, +) / n
    var sab = 0.0
    var saa = 0.0
    var sbb = 0.0
    for (u, v) in zip(a, b) {
      sab += (u - ma) * (v - mb)
      saa += (u - ma) * (u - ma)
      sbb += (v - mb) * (v - mb)
    }
    return saa > 0 && sbb > 0 ? sab / (saa * sbb).squareRoot() : 0
  }
}
