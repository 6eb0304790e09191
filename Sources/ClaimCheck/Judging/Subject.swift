import BorderData
import BorderTrends

/// What is counted, as a noun phrase.
struct Subject {
  let plain: String

  init(_ s: Selection) {
    var text: String
    switch s.measure {
    case .encounters:
      if s.authority == .title42 {
        text = s.component == .borderPatrol ? "Border Patrol expulsions under Title 42" : "expulsions under Title 42"
      } else {
        switch s.component {
        case .all: text = "CBP encounters"
        case .borderPatrol: text = "Border Patrol apprehensions"
        case .fieldOperations: text = "CBP encounters at ports of entry"
        }
      }
    case .transits: text = "crossings"
    default: text = Words.measure(s)
    }
    let isDarien = s.place == .darien
    if isDarien { text = "crossings of the Darién" }
    let who = Words.group(s)
    let link =
      s.measure == .transits || s.measure == .asylum
      ? " by " : s.authority == .title42 || s.component == .borderPatrol ? " of " : " with "
    if !who.isEmpty { text += (who.hasPrefix("from ") ? " of people " : link) + who }
    if !isDarien {
      switch s.place.text {
      case "us": text += " nationwide"
      case "us-southwest": text += " at the southwest border"
      case "us-northern": text += " at the northern border"
      case "mexico", "honduras", "guatemala": text += " in " + Words.place(s.place)
      case _ where s.place.text.contains("route:"): text += " " + Names.at(s.place)
      default:
        let place = Words.place(s.place)
        if place.hasSuffix(" sector") {
          text += " in the " + place
        } else if !place.isEmpty {
          text += place.hasPrefix("in ") ? " " + place : ", " + place
        }
      }
    }
    plain = text
  }

  var capital: String { plain.capitalised }
}

extension String {
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

extension Period {
  /// For running text: "fiscal 2024 (Oct 2023–Sep 2024)", "2024", "December 2023", "Oct 2023–Mar 2024".
  var prose: String {
    switch self {
    case .month(let m): "\(YearMonth.longNames[m.month - 1]) \(m.year)"
    case .calendarYear(let y): String(y)
    case .fiscalYear(let y): "FY\(y)"
    case .span: label
    }
  }
}
