import BorderData
import BorderTrends

/// A selection and a period in an address, so that the rows behind a figure have one.
enum FigureAddress {
  static func encoded(_ f: Figure) -> Parameters {
    let s = f.selection
    var p = Parameters()
    p.add("measure", s.measure.rawValue)
    p.add("where", s.place.text)
    switch s.who {
    case .everyone: break
    case .only(let codes): p.add("of", codes.map(\.text).joined(separator: ","))
    case .except(let codes): p.add("not", codes.map(\.text).joined(separator: ","))
    }
    p.add("who", s.demographics.members.map(\.code).joined(separator: ","))
    p.add("component", s.component.code)
    p.add("authority", s.authority.code)
    p.add("table", s.table)
    p.add("period", f.period.code)
    return p
  }

  static func decoded(_ p: Parameters, _ directory: Directory) throws(Refusal) -> (Selection, Period) {
    func wrong(_ name: String) -> Refusal {
      Refusal(400, "bad-address", "This address has no “\(name)” that can be read.")
    }
    guard let measure = p["measure"].flatMap(Measure.init(rawValue:)) else { throw wrong("measure") }
    guard let place = p["where"].map(PlaceID.init), directory.knows(place) else { throw wrong("where") }
    guard let period = p["period"].flatMap({ Period(code: $0) }) else { throw wrong("period") }
    var s = Selection(measure, place: place)
    if let text = p["of"] ?? p["not"] {
      let codes = text.split(separator: ",").compactMap { CountryCode($0) }
      guard !codes.isEmpty, codes.count <= 300 else { throw wrong(p["of"] == nil ? "not" : "of") }
      s.who = p["of"] == nil ? .except(codes) : .only(codes)
    }
    if let text = p["who"] {
      guard let groups = RequestWords.demographics(text) else { throw wrong("who") }
      s.demographics = groups
    }
    if let text = p["component"] {
      guard let c = RequestWords.component(text) else { throw wrong("component") }
      s.component = c
    }
    if let text = p["authority"] {
      guard let a = RequestWords.authority(text) else { throw wrong("authority") }
      s.authority = a
    }
    if let t = p["table"] {
      guard directory.knows(table: t) else { throw wrong("table") }
      s.table = t
    }
    return (s, period)
  }
}
