/// Every start against every end: blue and plain where a statement holds, orange and hatched where it fails, the
/// stronger the tone the larger the value.
public struct HeatMap: Hashable, Sendable {
  public struct Cell: Hashable, Sendable {
    /// Indexes into `rows` and `columns`.
    public var row: Int
    public var column: Int
    public var value: Double
    public var holds: Bool
    public var isStated: Bool
    public init(row: Int, column: Int, value: Double, holds: Bool, isStated: Bool) {
      self.row = row
      self.column = column
      self.value = value
      self.holds = holds
      self.isStated = isStated
    }
  }
  public var rows: [String]
  public var columns: [String]
  public var rowTitle: String
  public var columnTitle: String
  public var cells: [Cell]
  public var format: ValueFormat

  public init(
    rows: [String], columns: [String], rowTitle: String = "from", columnTitle: String = "to", cells: [Cell],
    format: ValueFormat = .percent
  ) {
    self.rows = rows
    self.columns = columns
    self.rowTitle = rowTitle
    self.columnTitle = columnTitle
    self.cells = cells
    self.format = format
  }
}

extension HeatMap: ChartDrawing {
  private func pitch(_ width: Double) -> Double { max(9, min(26, (width * 0.9) / Double(max(1, rows.count)))) }
  func height(width: Double) -> Double { Double(rows.count) * pitch(width) + 44 }

  /// 0…3 by size: under 10%, 25%, 75%, and more.
  private func strength(_ v: Double) -> Int {
    let size = abs(v)
    return size < 0.1 ? 0 : size < 0.25 ? 1 : size < 0.75 ? 2 : 3
  }

  /// In a cell: from tenfold on as a multiple, which stays short.
  private func short(_ v: Double) -> String {
    guard format == .percent else { return format.short(v) }
    return v >= 9 ? "×" + Digits.fixed(v + 1) : Digits.percent(v, decimals: 0, signed: true)
  }

  func draw(_ b: inout SVGBuilder, in r: Rect) {
    guard !rows.isEmpty, !columns.isEmpty else { return }
    let side = (rows.map { TextMeasure.width($0, size: 11) }.max() ?? 0) + 10
    let cw = min(64, (r.width - side) / Double(columns.count))
    let ch = pitch(r.width + 8)
    let plot = Rect(
      x: r.x + side, y: r.y + 38, width: cw * Double(columns.count), height: ch * Double(rows.count))
    let corner = "\(rowTitle) ↓  \(columnTitle) →"
    b.text(r.x, r.y + 12, corner, size: 11, cls: "xc-soft")
    let centres = columns.indices.map { plot.x + cw * (Double($0) + 0.5) }
    let stated = cells.filter(\.isStated)
    for i in Labels.choose(
      centers: centres, widths: columns.map { TextMeasure.width($0, size: 11) }, first: stated.map(\.column))
    {
      let heavy = stated.contains { $0.column == i }
      b.text(
        centres[i], plot.y - 6, columns[i], size: 11, cls: heavy ? "xc-ink" : "xc-soft", anchor: .middle, bold: heavy)
    }
    let every = ch >= 13 ? 1 : Int((13 / ch).rounded(.up))
    for (i, name) in rows.enumerated() {
      let heavy = stated.contains { $0.row == i }
      guard heavy || (rows.count - 1 - i) % every == 0 else { continue }
      b.text(
        plot.x - 6, plot.y + ch * (Double(i) + 0.5) + 4, name, size: 11, cls: heavy ? "xc-ink" : "xc-soft",
        anchor: .end, bold: heavy)
    }
    let widest = cells.map { TextMeasure.width(short($0.value), size: 10.5) }.max() ?? 0
    let writes = ch >= 15 && widest + 4 <= cw
    let hatches = (0..<4).map {
      b.hatch("fail\($0)", stroke: "xc-halo", ground: "xc-x\($0)", gap: 5, width: 0.55)
    }
    for cell in cells where rows.indices.contains(cell.row) && columns.indices.contains(cell.column) {
      let box = Rect(
        x: plot.x + cw * Double(cell.column) + 0.5, y: plot.y + ch * Double(cell.row) + 0.5, width: cw - 1,
        height: ch - 1)
      let k = strength(cell.value)
      if cell.holds { b.rect(box, cls: "xc-h\(k)") } else { b.rect(box, cls: "xc-none", fill: hatches[k]) }
      let words = short(cell.value)
      if writes {
        if !cell.holds {
          let w = TextMeasure.width(words, size: 10.5) + 4
          b.rect(Rect(x: box.midX - w / 2, y: box.y + ch / 2 - 7.5, width: w, height: 13), cls: "xc-x\(k)")
        }
        b.text(
          box.midX, box.y + ch / 2 + 3.5, words, size: 10.5, cls: k >= 3 || (k == 2 && cell.holds) ? "xc-on" : "xc-ink",
          anchor: .middle)
      }
    }
    for cell in stated {
      b.rect(
        Rect(
          x: plot.x + cw * Double(cell.column) - 0.5, y: plot.y + ch * Double(cell.row) - 0.5, width: cw + 1,
          height: ch + 1), cls: "xc-inks", fill: "none", width: 3)
    }
    drawKey(&b, plot: plot, hatch: hatches[2])
  }

  /// Put into the empty corner under the diagonal where there is one.
  private func drawKey(_ b: inout SVGBuilder, plot: Rect, hatch: String) {
    let entries = 3
    let x = plot.x + 2
    let y = plot.bottom - Double(entries) * 16 - 2
    // Only where no cell lies: starts after ends leave the lower left empty.
    let taken = cells.contains { c in
      let left = plot.x + plot.width / Double(columns.count) * Double(c.column)
      let bottom = plot.y + plot.height / Double(rows.count) * Double(c.row + 1)
      return left < x + 112 && bottom > y
    }
    guard !taken else { return }
    b.rect(Rect(x: x, y: y, width: 12, height: 11), cls: "xc-h2")
    b.text(x + 18, y + 10, "holds", size: 11, cls: "xc-soft")
    b.rect(Rect(x: x, y: y + 16, width: 12, height: 11), cls: "xc-none", fill: hatch)
    b.text(x + 18, y + 26, "fails", size: 11, cls: "xc-soft")
    b.rect(Rect(x: x + 1, y: y + 33, width: 10, height: 9), cls: "xc-inks", fill: "none", width: 2.5)
    b.text(x + 18, y + 42, "as stated", size: 11, cls: "xc-soft")
  }

  var altSentences: [String] {
    let n = cells.filter(\.holds).count
    var out = ["Heat map of \(cells.count) windows; the statement holds in \(n) and fails in \(cells.count - n)."]
    for c in cells.filter(\.isStated).prefix(1) where rows.indices.contains(c.row) && columns.indices.contains(c.column)
    {
      out.append(
        "The stated window, \(rows[c.row]) to \(columns[c.column]), gives \(format.full(c.value)) and "
          + (c.holds ? "holds." : "fails."))
    }
    return out
  }

  var table: ChartTable {
    ChartTable(
      head: [rowTitle.capitalizedFirst, columnTitle.capitalizedFirst, "Value", "The statement"],
      rows: cells.compactMap { c in
        guard rows.indices.contains(c.row), columns.indices.contains(c.column) else { return nil }
        return [
          rows[c.row], columns[c.column], format.full(c.value),
          (c.holds ? "holds" : "fails") + (c.isStated ? " (as stated)" : ""),
        ]
      })
  }

  var footnotes: [String] {
    ["Blue: the statement holds. Orange, hatched: it fails. Stronger tone: larger value. Framed: as stated."]
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
