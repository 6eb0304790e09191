import BorderData

extension PeriodFinder {
  func monthForm(_ m: Int, _ e: Int, from i: Int) -> (PeriodForm, Int)? {
    // A day: "June 28, 2023", "1 de julio de 2023", "May 12".
    if e < end, tokens[e].kind == .number, let n = tokens[e].number, n.decimals == 0, !n.grouped, n.value >= 1,
      n.value <= 31,
      n.digits.count <= 2, n.suffix.isEmpty || ["st", "nd", "rd", "th"].contains(n.suffix)
    {
      var k = e + 1
      if text(k) == "," { k += 1 }
      let first = year(k)
      let day = Day(year: first?.year, month: m, day: Int(n.value), end: first?.end ?? e + 1)
      if let span = daySpan(from: day, startsAt: i) { return span }
      return (.day(year: day.year, month: m, day: day.day), day.end)
    }
    var yearFound: Int?
    var last = e
    let k = skipOf(e)
    if let (y, e2) = year(k) {
      yearFound = y
      last = e2
    } else if k > e, let (inner, e2) = yearLike(k), case .year(let y, .fiscal) = inner {
      // "June of FY19", "octubre del año fiscal 2023": in the calendar year before where the fiscal one begins.
      yearFound = m >= 10 ? y - 1 : y
      last = e2
    } else if let (w, e2) = time(k) {
      // A year counted from the date: 0 this one, −1 the last.
      // "the total for November was 174,845; for December a year earlier, 73,994": before the time spoken of, and not the date.
      if w == .yearEarlier, ["earlier", "before", "antes"].contains(text(e2 - 1)) { return (.namedBefore(m), e2) }
      if [.lastYear, .yearEarlier, .lastFiscalYear].contains(w) {
        yearFound = -1
        last = e2
      } else if w == .thisYear {
        yearFound = 0
        last = e2
      }
    }
    // "de enero a la fecha", "from January to date".
    for tail in [["a", "la", "fecha"], ["hasta", "la", "fecha"], ["hasta", "ahora"], ["to", "date"]]
    where tail.indices.allSatisfy({ text(last + $0) == tail[$0] }) {
      return (.since(.month(m, year: yearFound)), last + tail.count)
    }
    // "between October last year, when the scheme began, and February 2023": over an aside.
    if ["between", "entre"].contains(text(i - 1)), text(last) == "," {
      var k = last + 1
      while k < min(end, last + 16) {
        if text(k) == ",", ["and", "y"].contains(text(k + 1)), let (m2, e2) = month(k + 2) {
          let y2 = year(skipOf(e2))
          return (.monthSpan(m, yearFound, m2, y2?.year), y2?.end ?? e2)
        }
        k += 1
      }
    }
    // "desde febrero de 2021, primer mes completo de la administración, hasta julio de 2023".
    if ["from", "since", "desde"].contains(text(i - 1)) || ["since", "desde"].contains(text(i)), text(last) == "," {
      for k in last + 1..<max(last + 1, min(end - 2, last + 16))
      where text(k) == "," && ["to", "through", "until", "hasta"].contains(text(k + 1)) {
        guard let (m2, e2) = month(k + 2) else { continue }
        let y2 = year(skipOf(e2))
        return (.monthSpan(m, yearFound, m2, y2?.year), y2?.end ?? e2)
      }
    }
    // "in January and February": the two months together.
    // And in apposition: "in just two months, August and September".
    if ["in", "during", "en", "durante", "for", "of"].contains(text(i - 1))
      || [",", "~", ":", "("].contains(text(i - 1)) && ["months", "meses"].contains(text(i - 2)), last == e,
      ["and", "y"].contains(text(last)),
      let (m2, e2) = month(last + 1), m2 == m % 12 + 1, text(e2) != "-", !isCountedAfter(e2)
    {
      let y2 = year(skipOf(e2))
      return (.monthSpan(m, m == 12 ? y2.map { $0.year - 1 } : y2?.year, m2, y2?.year), y2?.end ?? e2)
    }
    // "June to August", "October–March 2023", "December 2023 through June 2024", "June and August".
    var j = last
    // "the January-to-August total".
    if text(j) == "-", ["to", "through"].contains(text(j + 1)) { j += 1 }
    let between = text(i - 1) == "between" || text(i - 1) == "entre"
    if ["to", "~", "-", "through", "until", "a", "hasta", "thru"].contains(text(j))
      || (between && ["and", "y"].contains(text(j)))
    {
      j += 1
      if text(j) == "-", text(j - 1) != "-" { j += 1 }
      // "between October and the end of May".
      if let skipped = pastTheEndOf(j) { j = skipped }
      if let (m2, e2) = month(j) {
        var y2: Int?
        var last2 = e2
        if let (y, e3) = year(skipOf(e2)) {
          y2 = y
          last2 = e3
        } else if let (w, e3) = time(skipOf(e2)), w == .thisYear || w == .lastYear {
          y2 = w == .thisYear ? 0 : -1
          last2 = e3
        }
        return (.monthSpan(m, yearFound, m2, y2), last2)
      }
    }
    return (.month(m, year: yearFound), last)
  }

  /// "in January and February respectively": each of its own.
  private func isCountedAfter(_ i: Int) -> Bool {
    ["respectively", "respectivamente", "each", "cada"].contains(text(i)) || text(i + 1) == "respectively"
  }

  /// "2014 to 2021", "2015–2018", "between 2019 and 2022", "fiscal year 2021 to fiscal year 2023".
  func spanTail(_ start: PeriodForm, _ e: Int) -> (PeriodForm, Int) {
    guard case .year(let a, let kind) = start else { return (start, e) }
    var j = e
    let link = text(j)
    let startToken = startToken(of: e, kind: kind)
    let between = ["between", "entre"].contains(text(startToken - 1))
    guard
      ["to", "~", "-", "through", "until", "a", "al", "hasta"].contains(link)
        || (between && ["and", "y"].contains(link))
    else {
      return (start, e)
    }
    j += 1
    if ["el", "los", "del"].contains(text(j)) { j += 1 }
    // "from the start of 2021 through the end of 2024".
    var k = kind
    if let skipped = pastTheEndOf(j) {
      j = skipped
      if k == .open { k = .calendar }
    }
    if let (w, e2) = time(j), w == .fiscalYear || w == .calendarYear {
      k = w == .fiscalYear ? .fiscal : .calendar
      j = skipOf(e2)
    }
    if let v = fiscalShort(text(j)) {
      return (.yearSpan(a, v < 100 ? 2000 + v : v, .fiscal), j + 1)
    }
    // "520,085 in 2023 — 24 times as many": a dash that stands apart is no span of two digits.
    let isApart = (link == "-" || link == "~") && tokens[e].spaceBefore
    // "In 2019-20 there were 19,883": one fiscal year.
    if !isApart, link == "-" || link == "~", k != .calendar, text(j).utf8.count == 2,
      let (b, e2) = year(j, short: true), b == a + 1
    {
      return (.year(b, .fiscal), e2)
    }
    if let (b, e2) = year(j, short: !isApart && (k == .fiscal || link == "-" || link == "~")), b > a {
      return (.yearSpan(a, b, k), e2)
    }
    return (start, e)
  }

  /// The token after "the end of", "finales de".
  func pastTheEndOf(_ i: Int) -> Int? {
    let j = text(i) == "the" || text(i) == "el" ? i + 1 : i
    return ["end", "close", "final", "finales", "fines", "cierre"].contains(text(j))
      && ["of", "de"].contains(text(j + 1))
      ? j + 2 : nil
  }

  /// "early 2018" is its first three months, "late 2023" and "the end of 2023" its last.
  func partOfYear(before i: Int) -> Int? {
    var j = i - 1
    while ["in", "of", "the", "de", "del", "-"].contains(text(j)), j > i - 4 { j -= 1 }
    switch text(j) {
    case "early", "beginning", "start", "principios", "inicios", "comienzos": return 1
    case "late", "end", "finales", "fines": return 4
    default: return nil
    }
  }
}
