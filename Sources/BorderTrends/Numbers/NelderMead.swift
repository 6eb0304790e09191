/// The downhill simplex of J. A. Nelder and R. Mead, "A simplex method for function minimization", The Computer
/// Journal 7 (1965), with its usual coefficients: reflection 1, expansion 2, contraction ½, shrinkage ½.
enum NelderMead {
  static func minimise(
    _ start: [Double], step: Double = 0.5, tolerance: Double = 1e-10, limit: Int = 2_000,
    _ f: ([Double]) -> Double
  ) -> (x: [Double], value: Double) {
    let n = start.count
    var points = [start]
    for i in 0..<n {
      var p = start
      p[i] += step
      points.append(p)
    }
    var simplex = points.map { (x: $0, value: f($0)) }
    for _ in 0..<limit {
      simplex.sort { $0.value < $1.value }
      let best = simplex[0].value
      let worst = simplex[n]
      if abs(worst.value - best) <= tolerance * (abs(best) + tolerance) { break }
      var centre = Array(repeating: 0.0, count: n)
      for s in simplex.dropLast() { for j in 0..<n { centre[j] += s.x[j] / Double(n) } }
      func along(_ t: Double) -> (x: [Double], value: Double) {
        let x = (0..<n).map { centre[$0] + t * (worst.x[$0] - centre[$0]) }
        return (x, f(x))
      }
      let reflected = along(-1)
      if reflected.value < best {
        let expanded = along(-2)
        simplex[n] = expanded.value < reflected.value ? expanded : reflected
      } else if reflected.value < simplex[n - 1].value {
        simplex[n] = reflected
      } else {
        let contracted = along(reflected.value < worst.value ? -0.5 : 0.5)
        if contracted.value < min(reflected.value, worst.value) {
          simplex[n] = contracted
        } else {
          for i in 1...n {
            let x = (0..<n).map { simplex[0].x[$0] + 0.5 * (simplex[i].x[$0] - simplex[0].x[$0]) }
            simplex[i] = (x, f(x))
          }
        }
      }
    }
    simplex.sort { $0.value < $1.value }
    return (simplex[0].x, simplex[0].value)
  }
}
