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

  /// Scans each table of the measure once and keeps every country's months, and for each table also that it does not
  /// list a country that another one does, so that nothing is scanned again country by country.
  @discardableResult
  func keepNationalities(_ s: Selection) -> Set<CountryCode> {
    var found: Set<CountryCode> = []
    var answers: [(table: Int, answer: CubeTable.ByCitizenship)] = []
    for family in families where (s.table == nil || s.table == family.id) && family.info.measure == s.measure {
      for i in family.releases {
        let answer = cube.tables[i].vectorsByCitizenship(s)
        if case .listed(let vectors) = answer { found.formUnion(vectors.keys) }
        answers.append((i, answer))
      }
    }
    for (i, answer) in answers {
      let everyCountry = cube.tables[i].info.listsEveryCountry
      let kept = found.compactMap { code -> (selection: Selection, answer: Result<MonthlyVector, TableRefusal>)? in
        var one = s
        one.table = nil
        one.who = .only([code])
        switch answer {
        case .refused(let why): return (one, .failure(why))
        case .listed(let vectors):
          if let v = vectors[code] { return (one, .success(v)) }
          // A table of every country counts nobody of one without a row: rare, and left to the plain scan.
          return everyCountry ? nil : (one, .failure(.countryNotListed([code])))
        }
      }
      keep(kept, table: i)
    }
    return found
  }
}

extension CubeTable {
  enum ByCitizenship {
    case listed([CountryCode: MonthlyVector])
    case refused(TableRefusal)
  }

  /// What `vector` gives for each listed country, in one pass more than for one.
  func vectorsByCitizenship(_ s: Selection) -> ByCitizenship {
    var slot = Array(repeating: Int32(-1), count: 17_578)
    var codes: [UInt16] = []
    citizenship.withBuffer {
      for c in $0 where c > 0 && slot[Int(c)] < 0 {
        slot[Int(c)] = Int32(codes.count)
        codes.append(c)
      }
    }
    guard let any = codes.first else { return .refused(.notBrokenOut) }
    // Which months are published is the same for every listed country, so that one country's answer gives it for all.
    var one = s
    one.table = nil
    one.who = .only([CountryCode(packed: any)])
    let pattern: MonthlyVector
    let f: RowFilter
    do throws(TableRefusal) {
      pattern = try vector(one)
      f = try RowFilter(one, self)
    } catch { return .refused(error) }
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
    var out: [CountryCode: MonthlyVector] = [:]
    for (k, code) in codes.enumerated() {
      let values = Array(sums[(k * length)..<((k + 1) * length)])
      out[CountryCode(packed: code)] = MonthlyVector(
        grain: grain, first: pattern.first, values: values, states: pattern.states)
    }
    return .listed(out)
  }
}
