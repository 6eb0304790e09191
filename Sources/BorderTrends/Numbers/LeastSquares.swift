/// Ordinary least squares by Householder's QR factorisation.
struct LeastSquares {
  /// Estimates, one per column.
  let beta: [Double]
  let fitted: [Double]
  let residuals: [Double]
  /// (XᵀX)⁻¹, row by row.
  let inverse: [[Double]]
  let rows: Int
  var columns: Int { beta.count }
  var residualSumOfSquares: Double { residuals.reduce(0) { $0 + $1 * $1 } }
  /// Residual variance, divisor n − k.
  var sigmaSquared: Double { residualSumOfSquares / Double(rows - columns) }

  /// - Parameter x: rows of equal length. Nil where there are fewer rows than columns or the columns are dependent.
  init?(_ x: [[Double]], _ y: [Double]) {
    let n = x.count
    guard let k = x.first?.count, k > 0, n >= k, y.count == n, x.allSatisfy({ $0.count == k }) else { return nil }
    var a = x
    var b = y
    var scale = 0.0
    for row in x { for v in row { scale = max(scale, abs(v)) } }
    for j in 0..<k {
      var norm = 0.0
      for i in j..<n { norm += a[i][j] * a[i][j] }
      norm = norm.squareRoot()
      guard norm > 1e-12 * scale * Double(n).squareRoot() else { return nil }
      let alpha = a[j][j] > 0 ? -norm : norm
      var v = Array(repeating: 0.0, count: n)
      for i in j..<n { v[i] = a[i][j] }
      v[j] -= alpha
      var vv = 0.0
      for i in j..<n { vv += v[i] * v[i] }
      if vv == 0 { continue }
      for c in j..<k {
        var dot = 0.0
        for i in j..<n { dot += v[i] * a[i][c] }
        let f = 2 * dot / vv
        for i in j..<n { a[i][c] -= f * v[i] }
      }
      var dot = 0.0
      for i in j..<n { dot += v[i] * b[i] }
      let f = 2 * dot / vv
      for i in j..<n { b[i] -= f * v[i] }
    }
    // R⁻¹, then β = R⁻¹ Qᵀy and (XᵀX)⁻¹ = R⁻¹ R⁻ᵀ.
    var r = Array(repeating: Array(repeating: 0.0, count: k), count: k)
    for j in stride(from: k - 1, through: 0, by: -1) {
      r[j][j] = 1 / a[j][j]
      for c in stride(from: j + 1, to: k, by: 1) {
        var sum = 0.0
        for m in (j + 1)...c { sum += a[j][m] * r[m][c] }
        r[j][c] = -sum / a[j][j]
      }
    }
    beta = (0..<k).map { j in (j..<k).reduce(0) { $0 + r[j][$1] * b[$1] } }
    var inv = Array(repeating: Array(repeating: 0.0, count: k), count: k)
    for i in 0..<k {
      for j in 0...i {
        var sum = 0.0
        for m in i..<k { sum += r[i][m] * r[j][m] }
        inv[i][j] = sum
        inv[j][i] = sum
      }
    }
    inverse = inv
    let estimates = beta
    fitted = x.map { row in zip(row, estimates).reduce(0) { $0 + $1.0 * $1.1 } }
    residuals = zip(y, fitted).map { $0 - $1 }
    rows = n
  }
}
