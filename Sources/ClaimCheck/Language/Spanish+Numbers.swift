import BorderData

extension Spanish {
  static func addNumbers(_ l: inout Lexicon) {
    let units = [
      "cero", "", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece",
      "catorce", "quince", "dieciseis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno", "veintidos",
      "veintitres", "veinticuatro", "veinticinco", "veintiseis", "veintisiete", "veintiocho", "veintinueve",
    ]
    for (i, w) in units.enumerated() where !w.isEmpty { l.add(.number(.unit(Double(i))), w) }
    l.add(.number(.unit(21)), "veintiun; veintiuna")
    for (i, ten) in ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"].enumerated() {
      let base = Double(30 + 10 * i)
      l.add(.number(.unit(base)), ten)
      for u in 1...9 {
        l.add(.number(.unit(base + Double(u))), u == 1 ? "\(ten) y {un|uno|una}" : "\(ten) y \(units[u])")
      }
    }
    for (i, w) in [
      "cien|ciento", "doscient", "trescient", "cuatrocient", "quinient", "seiscient", "setecient", "ochocient",
      "novecient",
    ].enumerated() {
      let value = Double(100 * (i + 1))
      l.add(.number(.unit(value)), i == 0 ? "{\(w)}" : "\(w){os|as}")
    }
    l.add(.number(.scale(1_000)), "mil")
    l.add(.number(.scale(1_000_000)), "millon; millones")
    l.add(.number(.scale(1_000_000_000)), "miles de millones")
    l.add(.number(.dozen), "docena")
    l.add(.number(.vague(low: 24, high: 100)), "decenas {de|}; docenas {de|}; veintenas")
    l.add(.number(.unit(50)), "medio centenar {de|}")
    l.add(.number(.unit(100)), "un centenar {de|}")
    l.add(.number(.vague(low: 100, high: 1_000)), "cientos {de|}; centenares {de|}; centenar {de|}")
    l.add(.number(.vague(low: 1_000, high: 10_000)), "miles {de|}; millares {de|}")
    l.add(.number(.vague(low: 10_000, high: 100_000)), "decenas de miles {de|}; decenas de millares")
    l.add(.number(.vague(low: 100_000, high: 1_000_000)), "{cientos|centenares} de miles {de|}")
    l.add(.number(.vague(low: 10_000_000, high: 100_000_000)), "decenas de millones {de|}")
    l.add(.number(.fraction(0.5)), "la mitad {de|}; mitad {de|}; medio; media")
    l.add(.number(.fraction(1.0 / 3)), "{un|la} {tercio|tercera parte} {de|}; tercera parte {de|}")
    l.add(.number(.fraction(2.0 / 3)), "{dos|las dos} {tercios|terceras partes} {de|}")
    l.add(.number(.fraction(0.25)), "{un|la} {cuarto|cuarta parte} {de|}; cuarta parte {de|}")
    l.add(.number(.fraction(0.75)), "{tres|las tres} {cuartos|cuartas partes} {de|}")
    l.add(.number(.fraction(0.2)), "{un|la} {quinto|quinta parte} {de|}; quinta parte {de|}")
    l.add(.number(.fraction(0.1)), "{un|la} {decimo|decima parte} {de|}")
    l.add(.number(.fraction(0.4)), "dos {quintos|quintas partes} {de|}")
    l.add(.number(.fraction(0.6)), "tres {quintos|quintas partes} {de|}")
    l.add(.number(.fraction(0.8)), "cuatro {quintos|quintas partes} {de|}")
    for b in [2, 3, 4, 5, 6, 7, 8, 9, 10] {
      for a in 1..<b {
        let word = a == 1 ? "uno|una|1" : "\(units[a])|\(a)"
        l.add(.number(.fraction(Double(a) / Double(b))), "{\(word)} de cada {\(units[b])|\(b)}")
      }
    }
    l.add(.number(.percent), "por ciento; porciento; %; pct")
    l.add(.number(.points), "punto{s|} porcentual{es|}; puntos")
    l.add(.number(.times), "veces; vez")
    for (i, w) in [
      "primer|primero|primera", "segundo|segunda", "tercer|tercero|tercera", "cuarto|cuarta", "quinto|quinta",
      "sexto|sexta", "septimo|septima", "octavo|octava", "noveno|novena", "decimo|decima",
    ].enumerated() { l.add(.number(.ordinal(i + 1)), "{\(w)}") }
  }

  static func addHedges(_ l: inout Lexicon) {
    l.add(
      .hedge(.about),
      "cerca {de|del}; alrededor {de|del}; aproximadamente; unos; unas; en torno {a|al}; {mas o menos|grosso modo}; se estima {que|en}; estimad{o|os|as} {de|en|}; rond{o|aron|a|an|aba|aban} {el|la|los|las|}; alguno{s|}; entorno a"
    )
    l.add(.hedge(.about), "{podria|podrian} rondar {los|las|}; un aproximado de; un estimado de; como unos")
    l.add(
      .hedge(.nearly),
      "casi; {un poco|poco|algo} menos {de|del}; {a punto de|cercan}{o|a|os|as|} {a|al}; cercan{o|a|os|as} {a|al}; roz{o|aron|a|an|ando} {el|la|los|las|}; proxim{o|a|os|as} {a|al}; se {acerca|acercan|acerco|acercaron|aproxima|aproximan} {a|al}; apenas por debajo de"
    )
    l.add(
      .hedge(.moreThan),
      "mas de {un|una|el|la|los|las|}; mas del; por encima {de|del}; superior{es|} {a|al}; {poco|un poco|algo|bastante|mucho|ligeramente} mas {de|del}; muy por encima de; arriba de; por arriba de; mayor {a|de}"
    )
    l.add(
      .hedge(.moreThan),
      "super{o|aron|a|an|ado|aba|aban|ando} {el|la|los|las|}; sobrepas{o|aron|a|an|ado} {el|la|los|las|}; rebas{o|aron|a|an|ado} {el|la|los|las|}; exced{io|ieron|e|en} {el|la|los|las|}"
    )
    l.add(
      .hedge(.atLeast),
      "al menos; por lo menos; no menos {de|del}; como minimo; cuando menos; un minimo de; mas de al menos")
    l.add(
      .hedge(.lessThan),
      "menos {de|del}; por debajo {de|del}; inferior{es|} {a|al}; no mas {de|del}; no llega{n|} {a|al} {los|las|}; no {llego|llegaron} {a|al|ni a} {los|las|}; {quedo|quedaron|se quedo|se quedaron} por debajo {de|del}; no {supera|superan|supero|superaron} {el|la|los|las|}; debajo {de|del}; muy por debajo {de|del}"
    )
    l.add(.hedge(.upTo), "hasta; hasta {el|la|los|las|un|una}; un maximo de; maximo de; como maximo; tantos como")
  }
}
