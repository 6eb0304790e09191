/// Keeps labels from lying on each other.
enum Labels {
  /// Moves the wanted positions apart until neighbours are `gap` away from each other, inside `low...high` where there
  /// is room; the order stays.
  static func spread(_ wanted: [Double], gap: Double, low: Double, high: Double) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var placed = wanted
    var floor = low
    for i in order {
      placed[i] = max(wanted[i], floor)
      floor = placed[i] + gap
    }
    var ceiling = high
    for i in order.reversed() {
      placed[i] = min(placed[i], ceiling)
      ceiling = placed[i] - gap
    }
    return placed
  }

  /// Year labels cut to two digits where the whole ones do not fit: `FY24`, `’24`.
  static func fitting(_ labels: [String], slot: Double, size: Double = 11.5) -> [String] {
    guard labels.contains(where: { TextMeasure.width($0, size: size) + 4 > slot }) else { return labels }
    return labels.map { l in
      let digits = l.hasPrefix("FY") ? l.dropFirst(2) : l[...]
      guard digits.count == 4, digits.allSatisfy(\.isNumber) else { return l }
      return (l.hasPrefix("FY") ? "FY" : "’") + digits.suffix(2)
    }
  }

  /// Which of the labels fit side by side: the `first` ones are taken before all others, then every nth from the end.
  static func choose(centers: [Double], widths: [Double], first: [Int], gap: Double = 6) -> [Int] {
    var taken: [(Double, Double)] = []
    var chosen: Set<Int> = []
    func add(_ i: Int) {
      let a = centers[i] - widths[i] / 2 - gap / 2
      let b = centers[i] + widths[i] / 2 + gap / 2
      guard !chosen.contains(i), !taken.contains(where: { $0.0 < b && a < $0.1 }) else { return }
      taken.append((a, b))
      chosen.insert(i)
    }
    for i in first where centers.indices.contains(i) { add(i) }
    var step = 1
    if centers.count > 1 {
      let pitch = max(0.01, (centers[centers.count - 1] - centers[0]) / Double(centers.count - 1))
      let need = (widths.max() ?? 0) + gap
      while Double(step) * pitch < need && step < centers.count { step += 1 }
    }
    var i = centers.count - 1
    while i >= 0 {
      add(i)
      i -= step
    }
    return chosen.sorted()
  }

  /// The lowest free row for each stretch, in order of the stretches' starts.
  static func rows(_ stretches: [(Double, Double)]) -> [Int] {
    var ends: [Double] = []
    var result = Array(repeating: 0, count: stretches.count)
    for i in stretches.indices.sorted(by: { (stretches[$0].0, $0) < (stretches[$1].0, $1) }) {
      if let row = ends.firstIndex(where: { $0 <= stretches[i].0 }) {
        ends[row] = stretches[i].1
        result[i] = row
      } else {
        result[i] = ends.count
        ends.append(stretches[i].1)
      }
    }
    return result
  }
}
