import BorderData

/// Counts near the subject that no table here publishes: found, and then said to be unanswerable.
extension Spanish {
  static func addOutside(_ l: inout Lexicon) {
    l.add(
      .outside(.southward),
      "flujo {inverso|norte sur|de retorno|hacia el sur}; migracion {inversa|de retorno}; {rumbo|hacia|camino} al sur; retorno al sur; desde costa rica; de norte a sur; regreso al sur"
    )
    l.add(
      .outside(.removals),
      "deportacion{es|}; deportad{o|os|a|as}; deport{o|aron|aba|aban}; deportando; repatriacion{es|}; repatriad{o|os|a|as}"
    )
    l.add(
      .outside(.removals),
      "{devueltos|devueltas|devuelto|retornados|retornadas|retornado|regresados|regresadas} {a su pais|a sus paises|}")
    l.add(
      .outside(.removals),
      "{devolvio|devolvieron|repatrio|repatriaron|retornaron|ha devuelto|han devuelto}; {devoluciones|retornos|retornos forzados}"
    )
    l.add(
      .outside(.removals),
      "{retornados|retornadas} {forzados|voluntarios|}; vuelos de deportacion; remociones; deportables; autodeportaciones; personas retornadas"
    )
    l.add(
      .outside(.releases),
      "liberad{o|os|as} {en el interior|dentro|en el pais|en territorio estadounidense}; puest{o|os|as} en libertad; captura y liberacion"
    )
    l.add(
      .outside(.releases),
      "{se ha|han|ha|} {liberado|soltado}; solt{o|aron|aban}; {dejados|puestos} en libertad; liberados con cita; libertad condicional en el pais"
    )
    l.add(
      .outside(.otherAgencies),
      "guardia costera; guardacostas; interceptados en {el mar|alta mar}; servicio de guardacostas; gendarmeria real canadiense"
    )
    l.add(
      .outside(.gotaways),
      "fugas {conocidas|detectadas}; escapes conocidos; {lograron|logran|consiguieron} evadir; evasiones {conocidas|detectadas}; {evadir|evadieron|evadido|burlar|burlaron|burlado|eludir|eludieron|eludido} {a los agentes|a la patrulla fronteriza|la vigilancia|los controles|a las autoridades|la deteccion}; {evadieron|eludieron|burlaron} {a la|la|a los} {patrulla fronteriza|captura|deteccion|agentes|vigilancia}; no detectad{os|as}; entradas no detectadas; sin ser {detectados|vistos}; {se|nos} {les|} escap{an|aron|a|o}; sin que nadie {los|las} {vea|viera}; por las trochas"
    )
    l.add(
      .outside(.parole),
      "parole; parole humanitario; permiso humanitario; permisos humanitarios; libertad condicional humanitaria; cbp one; citas; citas de cbp one; programa de parole; permisos de permanencia temporal"
    )
    l.add(
      .outside(.parole), "{visa|visas} humanitaria{s|}; tarjeta{s|} de visitante{s|}; tarjetas por razones humanitarias"
    )
    l.add(
      .outside(.residents),
      "{alberga|albergan|albergaba|acoge|acogen|hospeda} {a|unos|unas|cerca de|mas de}; estatus {legal|migratorio|regular}; regularizad{o|os|as}; regularizacion"
    )
    l.add(
      .outside(.custody),
      "en celdas {fronterizas|}; bajo custodia {de la patrulla fronteriza|de cbp|de ice|del ice|federal|}; en custodia; bajo la custodia; en centros de detencion; centros de detencion"
    )
    l.add(
      .outside(.custody),
      "{detenidos|detenidas|alojados|alojadas|recluidos|internos|albergados|retenidos} en {centros|albergues|instalaciones|refugios|estaciones}"
    )
    l.add(
      .outside(.custody),
      "permanecen detenid{os|as}; estan detenid{os|as}; se encuentran detenid{os|as}; en albergues; albergados; varad{os|as}; a la espera de una cita; en campamentos"
    )
    l.add(
      .outside(.courts),
      "{cortes|tribunales|corte} de {inmigracion|migracion}; casos pendientes; casos {acumulados|atrasados|rezagados}; rezago de {casos|solicitudes|asilo}; acumulacion de casos; casos en las cortes; ordenes de deportacion; expedientes {pendientes|sin resolver|acumulados}; tasa de reconocimiento; jueces de inmigracion"
    )
    l.add(
      .outside(.credibleFear),
      "miedo creible; temor creible; entrevistas de {miedo|temor} creible; deportacion acelerada; remocion expedita")
    l.add(
      .outside(.waitInMexico),
      "quedate en mexico; permanecer en mexico; permanezcan en mexico; protocolos de proteccion {a|de} migrantes; {devueltos|retornados|enviados|regresados} a mexico; mpp; devueltas a mexico; esperar en mexico; esperan en mexico"
    )
    l.add(
      .outside(.separations),
      "separad{os|as} de sus {padres|familias|madres}; separacion de familias; separacion familiar; familias separadas; ninos separados; menores separados"
    )
    l.add(
      .outside(.residents),
      "viven en {\(us)|el pais|el exterior|el extranjero|chile|colombia|peru|mexico|costa rica|espana|la region}; residen en; residentes {permanentes|extranjeros}; poblacion {indocumentada|migrante|extranjera|inmigrante}"
    )
    l.add(
      .outside(.residents),
      "{viven|vivian|residen|residian|radican} {en|sin|alla|legalmente|actualmente|aqui}; radicad{os|as}; estatus de proteccion temporal; tps; beneficiarios de {tps|daca}; dreamers; daca; nacid{os|as} en el extranjero; diaspora"
    )
    for country in ["chile", "colombia", "peru", "espana", "costa rica", "brasil", "argentina", "ecuador"] {
      l.add(
        .outside(.residents),
        "{venezolanos|haitianos|migrantes|extranjeros|cubanos|nicaraguenses|colombianos} en \(country)")
    }
    l.add(
      .outside(.interior),
      "redada{s|}; operativos {migratorios|del ice|de ice}; arrestos {del ice|de ice|en el interior}; arrestados por {ice|el ice|agentes de ice}; detenidos por {ice|el ice}; ice arresto; ice detuvo"
    )
    l.add(
      .outside(.criminal),
      "antecedentes {penales|criminales}; con antecedentes; condenas {penales|criminales}; pandilleros; miembros de {la mara|pandillas|la ms 13}; lista de terroristas; lista de vigilancia {de terroristas|terrorista|}; criminales convictos; terroristas"
    )
    l.add(.outside(.balance), "{migracion neta|saldo migratorio|balance migratorio}")
    l.add(.outside(.caravan), "caravana{s|}; caravana{s|} {de migrantes|migrante|migrantes|de hondurenos}; caravaneros")
    l.add(
      .outside(.displaced),
      "desplazad{os|as}; desplazados internos; desplazamiento interno; desplazamiento forzado; {personas|poblacion} {refugiada|refugiadas|desplazada|desplazadas}; refugiados en el mundo; refugiados y migrantes de venezuela"
    )
    l.add(
      .outside(.displaced),
      "{han abandonado|abandonaron|han salido de|salieron de|han huido de|dejaron|han dejado|han emigrado|emigraron} {el pais|su pais|venezuela|cuba|nicaragua|haiti|honduras|la isla|de}; emigrad{os|as}; emigrantes"
    )
    l.add(
      .outside(.intentions),
      "intencion de {migrar|emigrar|irse}; {quieren|desean|piensan|planean} {emigrar|migrar|irse}; intenciones de migrar"
    )
    l.add(
      .outside(.admissions),
      "reasentad{os|as}; refugiados {admitidos|reasentados}; admision de refugiados; naturalizad{os|as}; green card{s|}; residencia{s|} permanente{s|}; tarjetas de residencia; inmigrantes legales; ingresos legales; entradas legales; visas de trabajo; visas h 2a; reunificacion familiar; turistas; ingresos regulares; entraron legalmente; visitantes; {ingresos|entradas|cruces} de {vehiculos|camiones|peatones|autobuses|trenes|pasajeros|coches}; {vehiculos|camiones|peatones|autobuses|trenes|pasajeros} {particulares|de carga|} {ingresaron|cruzaron|entraron|que ingresaron}"
    )
  }
}
