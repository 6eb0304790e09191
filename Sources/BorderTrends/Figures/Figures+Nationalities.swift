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
  /// What `vector` gives for each listed country, in one pass more than for one. Empty where the table cannot answer.
  func vectorsByCitizenship(_ s: Selection) -> [(CountryCode, MonthlyVector)] {
    var slot = Array(repeating: Int32(-1), count: 17_578)
    var codes: [UInt16] = []
    citizenship.withBuffer {
      for c in $0 where c > 0 && slot[Int(c)] < 0 {
        slot[Int(c)] = Int32(codes.count)
        codes.append(c)
      }
    }
    guard let any = codes.first else { return [] }
    // Which months are published is the same for every listed country, so that one country's answer gives it for all.
    var one = s
    one.table = nil
    one.who = .only([CountryCode(packed: any)])
    guard let pattern = try? vector(one), let f = try? RowFilter(one, self) else { return [] }
    let length = pattern.values.count
    let low = pattern.first.index
    var sums = Array(repeating: Int64(0), count: length * codes.count)
    let wanted = f.demographics.rawValue
    month.withBuffer { month in
      place.withBuffer { place in
        component.withBuffer { component in
          authority.withBuffer { authority in
            demographic.withBuffer { demographic in
              citizenship.withBuffer { citizenship in
                count.withBuffer { count in
                  for i in 0..<month.count {
                    let c = citizenship[i]
                    guard c > 0, f.placeMatches[Int(place[i])], f.component == 0 || component[i] == f.component,
                      f.authority == 0 || authority[i] == f.authority,
                      wanted == 0 || wanted & (1 << UInt32(demographic[i])) != 0
                    else { continue }
                    sums[Int(slot[Int(c)]) * length + Int(month[i] - low)] += count[i]
                  }
                }
              }
            }
          }
        }
      }
    }
    return codes.enumerated().map { k, code in
      let values = Array(sums[(k * length)..<((k + 1) * length)])
      return (
        CountryCode(packed: code),
        MonthlyVector(grain: grain, first: pattern.first, values: values, states: pattern.states)
      )
    }
  }
}
