import BorderData

extension Spanish {
  static func addTime(_ l: inout Lexicon) {
    func t(_ w: TimeWord) -> Term { .time(w) }
    for (i, name) in [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "{septiembre|setiembre}", "octubre",
      "noviembre", "diciembre",
    ].enumerated() { l.add(.month(i + 1), name) }
    for (i, name) in ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"].enumerated()
    where i != 2 && i != 4 { l.add(.month(i + 1), name, needsCapital: true) }
    l.add(t(.day), "dia; dias; fecha")
    l.add(t(.week), "semana; semanas; fin de semana; quincena")
    l.add(t(.month), "mes; meses")
    l.add(t(.year), "ano; anos; anualidad")
    l.add(t(.quarter), "trimestre; primer trimestre; segundo trimestre; tercer trimestre; cuarto trimestre; bimestre")
    l.add(t(.decade), "decada; decadas")
    l.add(
      t(.fiscalYear),
      "{ano|anos|ejercicio|ejercicios|periodo} {fiscal|fiscales}; af; ano fiscal {federal|estadounidense|de}; al ano fiscal"
    )
    l.add(t(.calendarYear), "ano {calendario|natural|civil}; anos {calendario|naturales}; al ano calendario")
    l.add(t(.last), "ultim{o|os|a|as}; pasad{o|os|a|as}; recien concluido")
    l.add(t(.this), "este; esta; estos; presente; actual; en curso; corriente")
    l.add(t(.previous), "anterior{es|}; previ{o|a|os|as}; precedente; {el ano|los anos} antes; antes de eso")
    l.add(t(.next), "proxim{o|a|os|as}; siguiente; venidero")
    l.add(t(.same), "mism{o|a|os|as}; igual")
    l.add(
      t(.samePeriod),
      "{ese|dicho} {periodo|lapso}; {mismo|igual} {periodo|lapso|mes|plazo|tramo|intervalo|trimestre|semestre|cuatrimestre}; mismos {dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|2|3|4|5|6|7|8|9|10|11|} meses; {estas|esas|mismas} alturas; misma altura; {estas|esas} fechas; misma fecha; mismas fechas; misma epoca; periodo {similar|equivalente|comparable}; {esos|aquellos} {mismos|} meses"
    )
    l.add(
      t(.samePeriodLastYear),
      "{mismo|igual} {periodo|lapso|mes|tramo|trimestre|semestre|cuatrimestre} {del ano anterior|del ano pasado|de un ano antes|del pasado ano|de un ano atras|del ejercicio anterior|del ano previo|del ano fiscal anterior|un ano antes}; estas fechas del ano pasado; mismos {dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|2|3|4|5|6|7|8|9|10|11|} meses {del ano anterior|del ano pasado|del ejercicio anterior|del ano previo|de un ano antes}; misma {fecha|epoca|altura} del ano {anterior|pasado}; {esa|esta|esas|estas} {altura|alturas|fecha} del ano {anterior|pasado}; {ese|este} {momento|punto} del ano {anterior|pasado}"
    )
    l.add(
      t(.yearEarlier),
      "{al|del|el|} ano {anterior|previo|precedente}; un ano {antes|atras}; hace un ano; {a tasa|en tasa} interanual; interanual{es|}; de un ano a otro; ano contra ano; anual respecto; {al|del} {ejercicio|periodo|ano fiscal|periodo fiscal} {anterior|previo}; ano fiscal {anterior|previo}; ejercicio {fiscal|} anterior; respecto al ano; en el {anterior|previo}"
    )
    l.add(
      t(.monthEarlier),
      "{al|del|el|} mes {anterior|previo|precedente}; un mes {antes|atras}; hace un mes; intermensual; de un mes a otro; mes contra mes"
    )
    l.add(
      t(.lastYear),
      "{el|al|} ano {pasado|que termino|que acaba de terminar}; {pasado|ultimo} ano; al ano pasado; el ano que paso")
    l.add(
      t(.lastFiscalYear),
      "{pasado|ultimo} {ano|ejercicio} fiscal; {ano|ejercicio} fiscal {pasado|que termino|que concluyo}")
    l.add(
      t(.thisYear), "este ano; {presente|actual} ano; ano {en curso|actual|corriente}; este mismo ano; al ano en curso")
    l.add(
      t(.thisFiscalYear),
      "este {ano|ejercicio} fiscal; {presente|actual} {ano|ejercicio} fiscal; {ano|ejercicio} fiscal {en curso|actual|vigente}"
    )
    l.add(t(.lastMonth), "{el|al|} mes pasado; {pasado|ultimo} mes; mes recien concluido; mes que termino")
    l.add(t(.thisMonth), "este mes; {presente|actual} mes; mes en curso; mes actual")
    l.add(
      t(.lastWeek),
      "{esta|la} semana; semana {pasada|anterior|previa}; {pasada|ultima} semana; {ultimas|proximas|pasadas|recientes} semanas; {ultimos|proximos|recientes|pasados} dias; {un|el} fin de semana; un solo dia; en un dia; en una semana; una sola semana; una sola jornada; 24 horas; 48 horas; 72 horas; la vispera; ayer; este {lunes|martes|miercoles|jueves|viernes|sabado|domingo}"
    )
    l.add(
      t(.recentMonths),
      "{los|} {ultimos|recientes|pasados} meses; meses recientes; en meses; ultimos {pocos|varios} meses")
    l.add(
      t(.recentYears),
      "{los|} {ultimos|recientes|pasados} anos; anos {recientes|anteriores|previos}; varios anos; en el pasado"
    )
    l.add(
      t(.soFar),
      "en lo que va; lo que va; en lo corrido; en lo que llevamos; {hasta|a} {la fecha|el momento|ahora}; hasta ahora; hasta el momento; hasta la fecha; a la fecha; ya"
    )
    l.add(
      t(.yearToDate),
      "{en|} lo corrido de{l|} {ano|este ano|presente ano}; {en el|el|un|} acumulado {del|de este|en el} ano; acumulado anual; {en|} lo que va {de|del} ano; en lo que va de este ano; en lo que va del {presente|actual} ano; en lo que llevamos de ano; en lo que va del ano {en curso|corriente|calendario}; desde {enero|que empezo el ano|que inicio el ano|el inicio del ano|principios de ano}; {en|durante} los meses transcurridos {del|de este} ano"
    )
    l.add(
      t(.yearToDate),
      "en lo que va de{l|} {ano|ejercicio|este ano|presente ano|actual ano|este ejercicio} fiscal; en lo que va de{l|} ano fiscal {en curso|actual|de}"
    )
    l.add(
      t(.since),
      "desde; desde {que|el|la|los|las|finales de|principios de|mediados de|inicios de|fines de|al menos}; a partir de{l|}"
    )
    l.add(t(.between), "entre")
    l.add(
      t(.during), "durante; a lo largo de{l|}; en el transcurso de{l|}; al mes de{l|}; al ano siguiente; en todo {el|}")
    l.add(
      t(.until),
      "hasta; hasta {el|la|finales de|mediados de|principios de|inicios de|el pasado|el dia|el mes de|el pasado dia}")
    l.add(t(.earlier), "antes; atras")
    l.add(t(.first), "primer{o|os|a|as|}")
    l.add(t(.half), "primera mitad; primer semestre")
    l.add(
      t(.ever),
      "en {la historia|toda la historia}; de la historia; jamas; nunca antes; desde que {hay|existen|se tienen|se llevan} {registros|registro|datos}; de todos los tiempos; {historico|historica}; en los registros; desde que se {registra|registran|mide}; del que se tenga registro"
    )
    l.add(t(.thatMonth), "ese mismo mes; en ese mismo mes; ese mes; en ese mes; aquel mes")
    l.add(t(.now), "ahora; actualmente; hoy; hoy en dia; en la actualidad; hoy dia; en estos momentos; en este momento")
    l.add(t(.each), "cada ano; todos los anos; anualmente; por ano; al ano; ano tras ano; ano con ano")
    l.add(t(.decadeAgo), "hace una decada; hace diez anos; una decada {antes|atras}; hace 10 anos")
    l.add(
      t(.tenure),
      "asumi{o|era|r} {el cargo|la presidencia|el poder|el mando|sus funciones|la casa blanca|como presidente|}; {tomo|tomar|tomara} {posesion|protesta} {del cargo|de su cargo|de la presidencia|}; {llego|llegar|regreso|volvio} {a la casa blanca|al poder|a la presidencia|al cargo}; toma de posesion; investidura; juro {el cargo|como presidente}; asuncion; {su|mi} {gobierno|mandato|presidencia|administracion}; inicio su {mandato|gobierno|segundo mandato|primer mandato|presidencia}; {ocupo|ocupa} la presidencia; llegada de {trump|biden|donald trump|joe biden} {al poder|a la casa blanca|a la presidencia|}; {regreso|retorno} de {trump|donald trump} {al poder|a la casa blanca|a la presidencia|}"
    )
    l.add(
      t(.ended),
      "termino; concluyo; finalizo; que {termino|concluyo|finalizo|cerro|culmino} {el|en|}; concluid{o|a} {en|el|}; finales de; al cierre de{l|}; al termino de{l|}; cierre de"
    )
    for year in 1995...2030 { l.add(t(.year), "al ano \(year)") }
    for (term, names) in [
      (TimeWord.summer, "verano"), (.winter, "invierno"), (.spring, "primavera"), (.autumn, "otono"),
    ] { l.add(t(term), names) }
  }
}
