import BorderData

extension Spanish {
  static func addPlaces(_ l: inout Lexicon) {
    func place(_ id: String) -> Term { .place(.place(id)) }
    l.add(
      place("us-southwest"),
      "frontera{s|} {sur|suroeste|sudoeste|sureste|terrestre del suroeste|terrestre sur|terrestre del sur|del suroeste|del sur}"
    )
    l.add(
      place("us-southwest"),
      "frontera {sur|suroeste|sudoeste} {de|con|entre} {\(us)|estadounidense}; frontera {sur|suroeste} estadounidense; frontera terrestre con mexico"
    )
    l.add(
      place("us-southwest"),
      "frontera {con|comun con} mexico; frontera {de|entre} {\(us)} {y|con} mexico; frontera {de|entre} mexico {y|con} {\(us)}"
    )
    l.add(
      place("us-southwest"),
      "frontera {mexicano|mexico} estadounidense; frontera estadounidense mexicana; frontera mexico {\(us)}; frontera {\(us)} mexico; frontera mexico-{\(us)}"
    )
    l.add(
      place("us-southwest"),
      "linea fronteriza con mexico; frontera norte de mexico; frontera mexicana con {\(us)}; frontera de {\(us)} con el vecino del sur"
    )
    l.add(
      place("us-southwest"),
      "limite {sur|suroeste|sudoeste|mexicano|fronterizo con mexico}; limite {sur|suroeste|sudoeste} de {\(us)}; limite {con|de mexico con|entre mexico y} {\(us)}; limite {de|entre} {\(us)} {y|con} mexico; limite con mexico; linea {sur|suroeste|sudoeste} de {\(us)}"
    )
    l.add(
      place("us-northern"),
      "frontera {norte de|norte con} {\(us)}; frontera norte estadounidense; frontera canadiense; frontera norte con canada; frontera {norte|} con canada; frontera entre {\(us)} y canada"
    )
    l.add(place("us-northern"), "frontera {de|entre} {\(us)} {y|con} canada; frontera con canada")
    l.add(
      place("us"),
      "a nivel nacional; en todo {el pais|el territorio nacional|\(us)}; en todas {las|sus} fronteras; a escala nacional; todas las fronteras; en el ambito nacional; nivel nacional"
    )
    l.add(
      .place(.border),
      "frontera{s|}; frontera {norte|estadounidense|americana|comun|compartida}; zona fronteriza; franja fronteriza; linea fronteriza; frontera{s|} de {\(us)}; rio bravo; rio grande; linea divisoria; {territorio|suelo} {estadounidense|norteamericano|americano}"
    )
    l.add(
      place("us-southwest"),
      "{toda|la} frontera {en su conjunto|entera|completa}; toda la frontera {sur|suroeste|con mexico|}")
    l.add(.place(.us), "{\(us)}; norteamerica; territorio de {\(us)}; la nacion norteamericana")
    l.add(
      .place(.darien),
      "{tapon|selva|jungla|provincia|region|bosque|bosques|ruta|paso|brecha|selvas} de{l|} darien; darien; el darien; {tapon|selva|} {del|} darien entre {colombia y panama|panama y colombia}; selva entre {colombia y panama|panama y colombia}; {selva|jungla} {panamena|de panama}; frontera {de|entre} {panama|colombia} {y|con} {colombia|panama}; frontera colombo panamena; selva darienita; tapon darienita"
    )
    l.add(
      .place(.darien),
      "selva {entre|que separa|que divide} {colombia|panama|a colombia|a panama} {y|de} panama; selva que {separa|divide|une} colombia y panama"
    )
    // The border with Guatemala, and places on the way that no table here counts apart.
    l.add(
      .place(.elsewhere),
      "frontera {sur de mexico|sur mexicana|de mexico con guatemala|de guatemala|con guatemala|entre mexico y guatemala|entre guatemala y mexico|de el salvador|salvadorena|hondurena|guatemalteca}"
    )
    l.add(
      .place(.elsewhere),
      "tapachula; tenosique; ciudad hidalgo; bajo chiquito; lajas blancas; canaan; paso canoas; necocli; capurgana; acandi; islas canarias; canarias; ong caminando fronteras; caminando fronteras; costas {canarias|espanolas|italianas|griegas}; baleares; mediterraneo; lampedusa; ceuta; melilla; canal de la mancha; union europea; europa; ceuta y melilla; cucuta; rumichaca; penas blancas; danli; el paraiso; agua caliente; corinto; reino unido; frontera colombo venezolana"
    )
    l.add(
      place("sector:rio-grande-valley"),
      "{sector|} {valle|del valle|valle bajo} del rio grande; el {valle|valle bajo} {del|de} rio grande; sector rio grande; sector de rio grande; sector {de|del} {valle del rio grande|rgv|rio grande valley}; rgv; valle {de|del} rio grande; rio grande valley"
    )
    l.add(place("sector:rio-grande-valley"), "el valle", needsCapital: true)
    for (id, name) in [
      ("big-bend", "big bend"), ("del-rio", "del rio"), ("el-centro", "el centro"), ("el-paso", "el paso"),
      ("laredo", "laredo"), ("san-diego", "san diego"), ("tucson", "tucson"), ("yuma", "yuma"), ("blaine", "blaine"),
      ("buffalo", "buffalo"), ("detroit", "detroit"), ("grand-forks", "grand forks"), ("havre", "havre"),
      ("houlton", "houlton"), ("miami", "miami"), ("new-orleans", "nueva orleans"), ("ramey", "ramey"),
      ("spokane", "spokane"), ("swanton", "swanton"),
    ] {
      l.add(
        place("sector:\(id)"),
        "sector {de|fronterizo de|} \(name); sector de la patrulla fronteriza {de|en} \(name); sector \(name) de la patrulla fronteriza"
      )
      if ["tucson", "el-paso", "yuma", "del-rio", "san-diego", "laredo", "el-centro", "big-bend"].contains(id) {
        l.add(place("sector:\(id)"), name, needsCapital: true)
      }
    }
    for (code, names) in [("TX", "texas"), ("CA", "california"), ("AZ", "arizona"), ("NM", "nuevo mexico")] {
      l.add(.place(.stateOnBorder(code)), names, needsCapital: true)
    }
    l.add(.place(.elsewhere), "nuevo laredo; baja california; golfo de california; san diego y tijuana")
  }

  /// Governments, agencies and cities named with a country: it is not the migrants' own. Without these, "autoridades
  /// mexicanas" would make Mexicans of those counted.
  static func addOfficials(_ l: inout Lexicon) {
    let heads =
      "gobierno|gobiernos|presidente|presidenta|canciller|embajada|embajador|consulado|consul|policia|ejercito|cancilleria|congreso"
    let grounds =
      "territorio|suelo|estado|lado|capital|costa|costas|peso|pesos|moneda|frontera|justicia|selva|isla|mandatario|mandataria|diplomacia|economia"
    for (country, forms) in [
      ("mexico", "mexicano|mexicana|mexicanos"), ("panama", "panameno|panamena|panamenos"),
      ("honduras", "hondureno|hondurena|hondurenos"), ("guatemala", "guatemalteco|guatemalteca|guatemaltecos"),
      ("el salvador", "salvadoreno|salvadorena|salvadorenos"), ("colombia", "colombiano|colombiana|colombianos"),
      ("costa rica", "costarricense|costarricenses"), ("nicaragua", "nicaraguense|nicaraguenses"),
      ("venezuela", "venezolano|venezolana"), ("cuba", "cubano|cubana"), ("ecuador", "ecuatoriano|ecuatoriana"),
      ("estados unidos", "estadounidense|estadounidenses|norteamericano|norteamericana|norteamericanas"),
    ] {
      l.add(.cue(.attribution), "{\(heads)} {\(forms)}; {\(heads)} de \(country)")
      if country != "mexico" {
        l.add(
          .cue(.attribution),
          "autoridades {migratorias|} {\(forms)}; autoridades de \(country); autoridades {\(forms)}s")
        l.add(.cue(.attribution), "migracion {\(forms)}; instituto de migracion de \(country)")
      }
      if country == "estados unidos" { continue }
      l.add(.time(.during), "{\(grounds)} {\(forms)}; ciudad de \(country); golfo de \(country); estado de \(country)")
    }
    // Where a stage of the journey starts, not where the travellers are from.
    l.add(.time(.during), "desde {colombia|panama|mexico|costa rica|la costa colombiana}")
    l.add(
      .cue(.attribution),
      "servicio nacional de migracion {de panama|panameno|}; snm; migracion {panama|colombia}; instituto nacional de migracion de {honduras|panama}; defensoria del pueblo {de panama|de colombia|}; servicio nacional de fronteras; senafront; autoridades panamenas; autoridades estadounidenses; autoridades guatemaltecas; autoridades hondurenas; autoridades colombianas; autoridades salvadorenas; instituto guatemalteco de migracion"
    )
    l.add(
      .cue(.panamaAuthority),
      "servicio nacional de migracion {de panama|panameno|}; snm; migracion panama; autoridades panamenas; gobierno {panameno|de panama}; senafront; panama {registro|conto|contabilizo|reporto|recibio}; servicio nacional de fronteras; ministerio de seguridad {publica|} de panama; presidente panameno; mulino; cortizo"
    )
    for t: Term in [.cue(.mexicoAuthority), .place(.place("mexico"))] {
      l.add(
        t,
        "gobierno {mexicano|de mexico}; autoridades {mexicanas|migratorias mexicanas|de mexico|migratorias de mexico}; instituto nacional de migracion {de mexico|mexicano|}; inm; unidad de politica migratoria {, registro e identidad de personas|registro e identidad de personas|}; upm; upmrip; secretaria de gobernacion {de mexico|}; segob; migracion mexico; autoridad migratoria mexicana"
      )
    }
    l.add(
      .place(.place("honduras")),
      "instituto nacional de migracion {de honduras|hondureno}; inm {de honduras|hondureno}; migracion de honduras; {territorio|suelo|pais} hondureno; autoridades {hondurenas|de honduras|migratorias hondurenas}; registro hondureno"
    )
    l.add(
      .cue(.mexicoAuthority),
      "{registro|registros|estadistica|estadisticas|cifras} {mexicano|mexicanos|mexicana|mexicanas}")
    l.add(
      .cue(.mexicoAuthority),
      "autoridad migratoria; estacion{es|} migratoria{s|}; comision mexicana de ayuda a refugiados; comar")
  }
}
