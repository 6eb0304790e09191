import BorderData

/// Spanish names of what is counted. "Detenidos", "aprehendidos", "arrestados" put the Border Patrol first without
/// excluding the rest; "encuentros" and "cruces" leave it open. Mexico's own words ("eventos de personas en situación
/// migratoria irregular", "presentados ante la autoridad migratoria") are its detections.
extension Spanish {
  private static func m(_ key: MeasureWord.Key, weak: Bool = false, verb: Bool = false) -> Term {
    .measure(MeasureWord(key: key, weak: weak, verb: verb))
  }

  private static let group =
    "migrantes|inmigrantes|indocumentados|personas|extranjeros|migrantes indocumentados|migrantes irregulares"

  static func addMeasures(_ l: inout Lexicon) {
    l.add(
      m(.encounters),
      "encuentros; encuentros {fronterizos|migratorios}; encuentros {con|de} {\(group)}; encuentro de {\(group)}")
    l.add(m(.encounters), "encuentros registrados; contactos con migrantes")
    l.add(m(.encounters, weak: true), "eventos; eventos registrados; eventos migratorios; encuentro")
    l.add(
      m(.apprehensions),
      "aprehension{es|}; aprehension{es|} {de|en contra de} {\(group)}; aprehensiones {fronterizas|migratorias}")
    l.add(
      m(.apprehensions),
      "detencion{es|} de {\(group)}; detencion{es|} {fronterizas|migratorias}; arrestos de {\(group)}")
    l.add(m(.apprehensions), "arrestos {fronterizos|migratorios}; detenciones de la patrulla fronteriza")
    l.add(m(.apprehensions), "capturas de {\(group)}; intercepcion{es|} de {\(group)}")
    l.add(m(.apprehensions, weak: true), "detencion{es|}; arresto{s|}; capturas; intercepciones; aseguramientos")
    l.add(
      m(.crossings),
      "{cruce|cruces} {irregular|irregulares|ilegal|ilegales|fronterizo|fronterizos|clandestinos|indocumentados}")
    l.add(
      m(.crossings),
      "{cruce|cruces} {no autorizados|sin autorizacion|migratorios|fronterizos ilegales|fronterizos irregulares}")
    l.add(m(.crossings), "intento{s|} de cruce; intentos de cruzar")
    l.add(m(.crossings), "{cruce|cruces} de {\(group)}; paso irregular")
    l.add(
      m(.crossings),
      "{ingreso|ingresos|entrada|entradas} {irregular|irregulares|ilegal|ilegales|clandestinas|clandestinos}")
    l.add(
      m(.crossings),
      "{ingreso|ingresos|entrada|entradas} {irregulares|ilegales|irregular|ilegal|} de {\(group)}; paso de {\(group)}")
    l.add(m(.crossings, weak: true), "cruce; cruces; travesia; travesias; ingresos; transitos")
    l.add(m(.flow), "flujo{s|} {migratorio|migratorios|de migracion|fronterizo}; flujo{s|} de {\(group)}")
    l.add(m(.flow), "flujo{s|} {irregular|irregulares|migratorio irregular|migratorios irregulares}")
    l.add(
      m(.flow),
      "{migracion|inmigracion} {irregular|ilegal|indocumentada|no autorizada}; {ola|oleada|olas|oleadas} migratoria{s|}"
    )
    l.add(
      m(.flow),
      "{llegada|llegadas|arribo|arribos|afluencia|avalancha|oleada|ola|entrada} de {\(group)}; exodo migratorio")
    l.add(
      m(.flow), "{numero|cantidad|cifra|numeros|volumen|total} de {\(group)}; cifras migratorias; cifras fronterizas")
    l.add(m(.flow), "{numero|cantidad|cifra} de {inmigrantes|migrantes} {indocumentados|irregulares|ilegales}")
    l.add(
      m(.flow, weak: true),
      "migracion; inmigracion; llegadas; arribos; afluencia; flujo; flujos; ola; migratorio; exodo; transito")
    l.add(
      m(.flow, weak: true),
      "migrante{s|}; inmigrante{s|}; indocumentad{o|os|a|as}; {migrantes|inmigrantes} {indocumentados|irregulares|ilegales}"
    )
    l.add(
      m(.expulsions),
      "expulsion{es|}; expulsion{es|} {inmediatas|rapidas}; expulsion{es|} {bajo|por|en virtud del} titulo 42")
    l.add(
      m(.expulsions), "expulsad{o|os|a|as}; expuls{o|aron|aba|aban}; expulsad{os|as} {bajo|en virtud del} titulo 42")
    l.add(
      m(.inadmissibles),
      "inadmisible{s|}; {personas|extranjeros|migrantes} inadmisibles; declarad{o|os|as} inadmisible{s|}")
    l.add(
      m(.transits),
      "transito{s|} {irregular|irregulares|migratorio|migratorios}; transito{s|} {irregular|irregulares|} de {\(group)}"
    )
    l.add(m(.transits), "transito{s|} {por|a traves de|en} {el|la}; en transito irregular")
    l.add(m(.crossings), "en transito {a|hacia} {\(us)|el norte}")
    l.add(m(.transits, weak: true), "transitos")
    l.add(
      m(.detections, verb: true),
      "present{o|aron|ado|ados|adas} ante {la autoridad migratoria|las autoridades migratorias}")
    l.add(
      m(.asylum),
      "{solicitud|solicitudes|peticion|peticiones|pedidos|tramites|registros} de {asilo|refugio|proteccion internacional}"
    )
    l.add(
      m(.asylum),
      "solicitudes de {la condicion de refugiado|reconocimiento de la condicion de refugiado|refugiados|personas}")
    l.add(
      m(.asylum), "solicitantes de {asilo|refugio|la condicion de refugiado|proteccion internacional}; solicitantes")
    l.add(
      m(.asylum, verb: true),
      "{solicitaron|solicitado|solicito|pidieron|pedido|pidio|solicitan|piden|tramitaron} {asilo|refugio}")
    l.add(m(.asylum, weak: true), "solicitudes; solicitudes {recibidas|presentadas}; peticiones")
    l.add(
      m(.deaths, weak: true),
      "{perdido|perdieron|perdio} la vida; {han|habian} {muerto|fallecido}; {murieron|fallecieron}")
    l.add(
      m(.deaths),
      "muertes y desapariciones {de migrantes|}; {muertes|muertos|fallecidos|fallecimientos|decesos} de {\(group)}; migrantes {muertos|fallecidos|ahogados}"
    )
    l.add(
      m(.deaths),
      "{migrantes|personas} {murieron|fallecieron|perdieron la vida|han muerto|han fallecido|muertas|fallecidas}")
    l.add(
      m(.deaths, weak: true),
      "{numero|cifra} de {fallecidos|decesos|muertos}; muertes; muertes {documentadas|registradas}; fallecimientos; {murieron|fallecieron} {personas|migrantes}; cifra de {muertos|muertes|fallecidos}"
    )
    l.add(m(.deaths), "{muertos|fallecidos|muertas|murieron} {o|y} {desaparecidos|desaparecidas|desaparecieron}")
    l.add(
      m(.deaths),
      "{murieron|fallecieron|desaparecieron} {en el trayecto|en el camino|en el intento|en la travesia|en la ruta|al cruzar|intentando cruzar|cuando cruzaban}"
    )
    l.add(
      m(.detections),
      "{eventos|encuentros} de {personas|extranjeros|migrantes|poblacion} en situacion {migratoria irregular|irregular}"
    )
    l.add(
      m(.detections),
      "{personas|extranjeros|migrantes|poblacion} en situacion {migratoria irregular|irregular|de irregularidad migratoria}"
    )
    l.add(
      m(.detections),
      "{personas|extranjeros|migrantes|eventos de extranjeros|eventos de personas} {presentados|presentadas|canalizados}"
    )
    l.add(
      m(.detections),
      "eventos de {presentacion|extranjeros|detencion}; {presentados|presentadas|canalizados} ante la autoridad migratoria"
    )
    l.add(
      m(.detections),
      "{presentados|presentadas|devueltos|asegurados} ante {el inm|el instituto nacional de migracion}; alojados en estaciones migratorias"
    )
    l.add(
      m(.detections),
      "{detenciones|detenidos|aprehensiones|aprehendidos|asegurados|interceptados|encuentros|eventos} {en|por} mexico")
    l.add(
      m(.detections),
      "mexico {detuvo|detiene|detenia|intercepto|intercepta|aprehendio|registro|aseguro|ha detenido|habia detenido|ha interceptado|habia interceptado|ha registrado}"
    )
  }

  static func addVerbs(_ l: inout Lexicon) {
    l.add(
      m(.apprehensions, verb: true),
      "aprehendid{o|os|a|as}; aprehend{io|ieron|iendo|e|en}; intercept{o|aron|ado|ados|ada|adas}")
    l.add(
      m(.apprehensions, weak: true, verb: true),
      "detenid{o|os|a|as}; detuv{o|ieron}; detien{e|en}; deten{ia|ian|iendo}; arrest{o|aron|ado|ados|ada|adas}")
    for t: Term in [m(.apprehensions, verb: true), .cue(.borderPatrol)] {
      l.add(
        t,
        "en manos de {la patrulla fronteriza|agentes de la patrulla fronteriza|los agentes de la patrulla fronteriza|agentes fronterizos|los agentes fronterizos|la border patrol|la migra}"
      )
    }
    l.add(
      m(.apprehensions, verb: true),
      "en manos de {las autoridades migratorias|las autoridades fronterizas|autoridades migratorias}; {puestos|puestas} bajo custodia migratoria"
    )
    l.add(
      m(.apprehensions, weak: true, verb: true),
      "captur{o|aron|ado|ados|ada|adas}; asegur{aron|ados|adas}; retenid{os|as}")
    l.add(
      m(.encounters, verb: true), "encontrados por {la patrulla fronteriza|cbp|las autoridades}; tuvo encuentros con")
    l.add(
      m(.encounters, weak: true, verb: true),
      "{se|} {contaron|contabilizaron|conto}; encontr{o|aron|ados|adas|ado}; registrad{os|as}; registr{an|aron|aban}; contabiliz{o|aron|ado|ados|an}; proces{o|aron|ados}"
    )
    l.add(
      m(.detections, weak: true, verb: true),
      "rescat{o|aron|ados|adas}; localiz{o|aron|ados|adas}; detect{o|aron|ados|adas}; presentados; presentadas; presentado"
    )
    let cross = "cruzaron|cruzo|cruzan|cruza|cruzaban|cruzado|cruzar|cruzando|crucen|atravesaron|atraveso|atraviesan"
    let cross2 = "atravesado|atravesar|atravesando|atravesaban|transitaron|transito|transitan|transitado|transitaban"
    for verbs in [cross, cross2] {
      l.add(
        m(.crossings, verb: true),
        "{\(verbs)} {el|la|por el|por la|hacia|ilegalmente|irregularmente|a pie|este|esta|esa|ese}")
      l.add(
        m(.crossings, verb: true),
        "{\(verbs)} de {manera|forma} {ilegal|irregular}; {\(verbs)} {sin documentos|sin papeles}")
      l.add(m(.crossings, weak: true, verb: true), "{\(verbs.replacing("|transito|", with: "|"))}")
    }
    let enter = "ingresaron|ingreso|ingresan|ingresado|ingresar|ingresando|entraron|entro|entran|entrado|entrar"
    let enter2 = "llegaron|llego|llegan|llegado|llegar|llegaban|arribaron|arribo|arribado|pasaron|paso|pasado|pasan"
    for verbs in [enter, enter2] {
      l.add(
        m(.crossings, verb: true),
        "{\(verbs)} {ilegalmente|irregularmente|de manera irregular|de forma irregular|sin documentos}")
      l.add(
        m(.crossings, verb: true),
        "{\(verbs)} de {manera|forma} {ilegal|indocumentada|clandestina}; {\(verbs)} sin {papeles|visa}")
      l.add(m(.crossings, verb: true), "{\(verbs)} {por|a traves de} {el|la}")
    }
    l.add(
      m(.crossings, weak: true, verb: true),
      "ingresaron; ingresan; ingresado; ingresar; entraron; entran; entrado; llegaron; llegan; llegado; llegaban; arribaron"
    )
    l.add(
      m(.crossings, weak: true, verb: true),
      "pasaron; pasan; pasaban; han pasado; salieron; {hicieron|han hecho|hacen|hizo} {el viaje|la travesia|el recorrido|el trayecto|el camino}; emprendieron {el viaje|la travesia|la ruta}"
    )
    l.add(
      m(.crossings, weak: true, verb: true),
      "recorrieron; migraron; se internaron; desembarcaron; viajaron; se adentraron; usaron {la|esta} ruta")
    l.add(
      m(.crossings, verb: true),
      "{intentaron|intentan|intento|trataron de|tratan de|lograron|buscan|tratar de|al intentar} cruzar {ilegalmente|}")
  }
}
