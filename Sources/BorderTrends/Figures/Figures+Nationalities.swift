public import BorderData

extension Figures {
  /// Every listed nationality's series, worked out in one pass over each table rather than one per country.
  ///
  /// - Parameter s: its `who` is ignored. The publisher's "other" and unknown are among the results.
  /// - Returns: empty where no table breaks the selection out by citizenship.
  public func nationalities(_ s: Selection, by grain: Grain, splice: Bool = false) -> [(
    country: CountryCode, series: Series
  )] {
    var countries: Set<CountryCode> = []
    for c in keepNationalities(s) { countries.insert(c) }
    return countries.sorted().compactMap { c in
      var one = s
      one.who = .only([c])
      return (try? series(one, by: grain, splice: splice)).map { (c, $0) }
    }
  }

  /// Scans each table of the measure once and keeps every country's months.
  @discardableResult
  func keepNationalities(_ s: Selection) -> Set<CountryCode> {
    var found: Set<CountryCode> = []
    for family in families where (s.table == nil || s.table == family.id) && family.info.measure == s.measure {
      for i in family.releases {
        let vectors = cube.tables[i].vectorsByCitizenship(s)
        var kept: [(selection: Selection, vector: MonthlyVector)] = []
        for (code, v) in vectors {
          found.insert(code)
          var one = s
          one.table = nil
          one.who = .only([code])
          kept.append((one, v))
        }
        keep(kept, table: i)
      }
    }
    return found
  }
}

extension CubeTable {
  /// What `vector` gives for each listed country, in one pass. Empty where the table cannot answer.
  func vectorsByCitizenship(_ s: Selection) -> [(CountryCode, MonthlyVector)] {
    var everyone = s
    everyone.who = .everyone
    everyone.table = nil
    guard rows > 0, let f = try? RowFilter(everyone, self) else { return [] }
    var low = Int32.max
    var high = Int32.min
    var slot = Array(repeating: Int32(-1), count: 17_578)
    var codes: [UInt16] = []
    month.withBuffer { for m in $0 { (low, high) = (min(low, m), max(high, m)) } }
    citizenship.withBuffer {
      for c in $0 where c > 0 && slot[Int(c)] < 0 {
        slot[Int(c)] = Int32(codes.count)
        codes.append(c)
      }
    }
    guard !codes.isEmpty else { return [] }
    let length = Int(high - low) + 1
    var sums = Array(repeating: Int64(0), count: length * codes.count)
    // As in `vector`: bit 0 some row, bit 1 a matching row not broken out as asked, bit 2 broken out.
    var seen = Array(repeating: UInt8(0), count: length)
    var seenPlace = Array(repeating: false, count: length)
    let byDemographic = !f.demographics.isEmpty
    month.withBuffer { month in
      place.withBuffer { place in
        component.withBuffer { component in
          authority.withBuffer { authority in
            demographic.withBuffer { demographic in
              citizenship.withBuffer { citizenship in
                count.withBuffer { count in
                  for i in 0..<month.count {
                    let m = Int(month[i] - low)
                    seen[m] |= 1
                    guard f.placeMatches[Int(place[i])] else { continue }
                    seenPlace[m] = true
                    if f.component != 0 && component[i] != f.component {
                      if component[i] == 0 { seen[m] |= 2 }
                      continue
                    }
                    if f.authority != 0 && authority[i] != f.authority {
                      if authority[i] == 0 { seen[m] |= 2 }
                      continue
                    }
                    if byDemographic {
                      if demographic[i] == 0 {
                        seen[m] |= 2
                        continue
                      }
                      seen[m] |= 4
                      if f.demographics.rawValue & (1 << UInt32(demographic[i])) == 0 { continue }
                    }
                    let c = citizenship[i]
                    if c == 0 {
                      seen[m] |= 2
                      continue
                    }
                    sums[Int(slot[Int(c)]) * length + m] += count[i]
                  }
                }
              }
            }
          }
        }
      }
    }
    let states: [MonthlyVector.State] = (0..<length).map { m in
      guard seen[m] & 1 != 0 else { return .absent }
      return seen[m] & 2 == 0 && (!byDemographic || seen[m] & 4 != 0 || !seenPlace[m]) ? .published : .notPublished
    }
    guard states.contains(.published) else { return [] }
    return codes.enumerated().map { k, code in
      let values = Array(sums[(k * length)..<((k + 1) * length)])
      return (
        CountryCode(packed: code),
        MonthlyVector(grain: grain, first: YearMonth(index: low), values: values, states: states)
      )
    }
  }
}
