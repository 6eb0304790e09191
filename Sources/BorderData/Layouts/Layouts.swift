/// Every layout that is recognised.
public enum Layouts {
  public static let all: [any Layout] = [
    CBPAreaLayout(), CBPStateLayout(), IOMSouthwestLayout(), PanamaNationalityLayout(), PanamaDemographicLayout(),
    USBPNationwideLayout(), USBPSouthwestLayout(), USBPMonthlyLayout(), USBPCountryLayout(), SBOLayout(), OHSSLayout(),
    MexicoLayout(),
    HondurasLayout(), HondurasDemographicLayout(), GuatemalaLayout(), LighthouseLayout(), UNHCRLayout(), BTSLayout(),
    MissingMigrantsLayout(), PopulationLayout(), TidyLayout(),
  ]

  public static subscript(id: String) -> (any Layout)? { all.first { $0.id == id } }

  /// What a header was recognised as.
  enum Recognition {
    case found(any Layout, HeaderMatch)
    /// Several layouts share the header.
    case ambiguous([any Layout])
    case unknown(nearest: any Layout, HeaderMatch)
  }

  static func recognise(_ header: [String], fileName: String) -> Recognition {
    var best: [(layout: any Layout, match: HeaderMatch)] = []
    var nearest: (layout: any Layout, match: HeaderMatch)?
    for layout in all {
      let m = layout.match(header)
      // By share of the layout's columns: a short layout is not near to everything.
      if nearest.map({ Self.score(m, layout) < Self.score($0.match, $0.layout) }) ?? true { nearest = (layout, m) }
      guard m.isUsable, m.extra.count <= layout.columns.count else { continue }
      if best.first.map({ m.distance < $0.match.distance }) ?? true {
        best = [(layout, m)]
      } else if let first = best.first, m.distance == first.match.distance {
        best.append((layout, m))
      }
    }
    if best.count > 1 {
      let name = fileName.lowercased()
      let hinted = best.filter { $0.layout.fileNameHints.contains { name.contains($0) } }
      if hinted.count == 1 { best = hinted } else { return .ambiguous(best.map(\.layout)) }
    }
    if let only = best.first { return .found(only.layout, only.match) }
    let near = nearest ?? (TidyLayout(), TidyLayout().match(header))
    return .unknown(nearest: near.layout, near.match)
  }

  private static func score(_ m: HeaderMatch, _ l: any Layout) -> Double {
    Double(m.missing.count * 3 + m.renamed.count + m.extra.count) / Double(l.columns.count)
  }
}
