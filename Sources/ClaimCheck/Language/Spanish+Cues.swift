import BorderData

extension Spanish {
  static func addCues(_ l: inout Lexicon) {
    func c(_ q: Cue) -> Term { .cue(q) }
    l.add(
      c(.comparedTo),
      "{en|por} comparacion {con|a|}; {en|con} relacion {con|a|}; comparad{o|a|os|as} {con|a|}; {con|} respecto {a|de|}; frente {a|}; al lado {de|del}; en contraste {con|}; a diferencia {de|}; contra; versus; vs; en contraposicion a; si se compara con; cuando se compara con; {se compara|compara} con; contra los; tras los; luego de los; partiendo de; {cuando|ante} {fueron|eran|hubo|se registraron|sumaron|se contabilizaron}"
    )
    l.add(c(.than), "{mas|menos|mayor|menor|mayores|menores} que; {superior|inferior|mayor|menor} a{l|} de{l|}")
    l.add(
      c(.average),
      "en promedio; promedi{o|aron|a|an|aba|aban|ando}; un promedio {de|}; promedio {de|diario|mensual|diario de|mensual de}; de media; una media {de|}; media {diaria|mensual}; como promedio"
    )
    l.add(
      c(.perDay),
      "{al|por|cada} dia; diari{o|os|a|as}; diariamente; a diario; cada 24 horas; por jornada; promedio diario {de|}; media diaria {de|}; todos los dias; dia a dia; en un solo dia; en 24 horas"
    )
    l.add(c(.perWeek), "{por|a la|cada} semana; semanal{es|}; semanalmente; todas las semanas")
    l.add(
      c(.perMonth),
      "{al|por|cada} mes; mensual{es|}; mensualmente; promedio mensual {de|}; media mensual {de|}; todos los meses; mes a mes"
    )
    l.add(c(.perYear), "{al|por|cada} ano; anual{es|}; anualmente; todos los anos; promedio anual {de|}")
    // "al mes anterior" and its like are dates, not rates: the longer run wins over "al mes".
    l.add(
      .time(.during), "al mes {siguiente|de|del}; al ano {siguiente|de|del}; al dia {siguiente|de|del}; al dia de hoy")
    l.add(
      c(.forecast),
      "se {prepara|preparan|alista|alistan} para {un|una|hasta|recibir}; {preparandose|preparados} para {un|una|hasta|recibir}; se {espera|preve|estima|calcula|proyecta|anticipa|pronostica} {que|un|una}; {podria|podrian} {llegar|superar|alcanzar|aumentar|cruzar|cerrar|ser|}; {preve|preven|proyecta|proyectan|pronostica|pronostican|anticipa|anticipan|calcula que para}; {proyeccion|proyecciones|pronostico|pronosticos|prevision|previsiones} {de|}; esperan que; {va|van} a {llegar|superar|aumentar|cruzar|crecer|alcanzar|bajar|caer|disminuir}; {terminara|terminaran|acabara|acabaran|dejara|dejaran|rebasara|rebasaran|rompera|romperan|batira|batiran|llegara|llegaran|superara|superaran|alcanzara|alcanzaran|aumentara|aumentaran|cruzaran|sera|seran|cerrara|crecera|bajara|caera|disminuira|habra}; el proximo {ano|mes}; {proximos|siguientes} {meses|anos}; se preparan para"
    )
    l.add(
      c(.incident),
      "incendio; accidente; choque; volcadura; estampida; tiroteo; masacre; matanza; explosion; terremoto; sismo; huracan; naufragio; naufrago; volco; {dentro de|en} {un|el} {trailer|camion|tractocamion|remolque}"
    )
    l.add(
      c(.onPace),
      "a este {ritmo|paso}; de {seguir|mantenerse|continuar} {asi|el ritmo|este ritmo|la tendencia|esta tendencia|}; si {se mantiene|continua|sigue} {el|la|este|esta} {ritmo|tendencia}; {camino|encaminad}{o|os|a|as|} {de|a|hacia}; va camino {de|a}; en camino a"
    )
    l.add(
      c(.hypothetical),
      "si; ojala; habria que; en caso de {que|}; supongamos; a menos que; imagine; imaginemos; salvo que; {deberia|deberian}; como si; {fuera|fueran|hubiera|hubieran}"
    )
    l.add(
      c(.lawOrPlan),
      "cuota{s|}; tope{s|} {diario|diarios|anual|anuales|maximo|a|para}; {limite|limites|limitar} {de|a|diario de|anual de|}; capacidad {de|para|maxima|}; umbral {de|}; proyecto de ley; propuesta{s|}; propone{n|}; propuso; presupuesto{s|}; fondos; financiamiento; inversion; contratar; contratacion; contrato; desplegar; desplegara{n|}; despliegue; {planea|planean|pretende|pretenden|promete|prometio|contempla|autoriza|autorizo|ofrecera|otorgara|aceptara|recibira} {construir|albergar|recibir|deportar|expulsar|desplegar|contratar|}; busca {construir|albergar|recibir|deportar|expulsar|desplegar|contratar}; meta de; objetivo de; plan {de|para}; donacion; aport{o|ara}; cupo{s|}; la orden; cerrar la frontera cuando; se suspendera; la regla; el umbral"
    )
    l.add(
      c(.cause),
      "debido {a|al|a la|a que}; {a|por} causa de{l|}; gracias {a|al}; como {resultado|consecuencia} {de|del}; por culpa de; en respuesta a; atribu{ye|yen|yo|yeron|ido|ida|ible}; a raiz de{l|}; provocad{o|a} por; impulsad{o|a} por; motivad{o|a} por; porque; ya que; luego de que; despues de que; tras {la|el|un|una|las|los}; en medio de{l|}; ante {la|el|las|los}"
    )
    l.add(
      c(.attribution),
      "segun; {de acuerdo|conforme} {con|a|al}; {datos|cifras|estadisticas|numeros|informes|reportes} {de|del|oficiales}; informo; indico; reporto; cifras oficiales; datos oficiales; estadisticas oficiales; citando; detallo; dijo; preciso; senalo"
    )
    l.add(
      c(.combined),
      "juntos; juntas; en conjunto; en su conjunto; combinad{os|as}; sumados; sumadas; conjuntamente; entre {los tres|ambos|todos}; en total"
    )
    l.add(c(.each), "cada un{o|a} {de|}; respectivamente; por separado; individualmente; cada pais")
    l.add(
      c(.otherThan),
      "distint{o|a|os|as} {a|de|al}; excepto; salvo; excluyendo; sin contar {a|}; fuera de; {que no|no} {son|eran|provienen de|sean} {de|}; aparte de; ademas de; {otros|otras} {paises|nacionalidades} {distintos|distintas} {a|de}; a excepcion de; de fuera de; mas alla de; {diferentes|diferente} a"
    )
    l.add(
      c(.ofWhich),
      "de {ellos|ellas|los cuales|las cuales|esos|esas|estos|estas|quienes|los que|las que}; de es{e|a|te|ta} {total|cifra|cantidad|grupo|numero|universo}; del total {de|}; de est{e|a} {total|cifra|cantidad|grupo|ultimo grupo}; del {conjunto|universo}; entre ellos; entre ellas; entre los {recien llegados|detenidos|interceptados|que llegaron|encontrados|que cruzaron}; entre los cuales; entre las que; de todos {los|}; de todas {las|}"
    )
    l.add(
      c(.anaphor),
      "{esta|esa|dicha|la|tal|su} {cifra|cantidad|tendencia|suma|baja|caida|reduccion|disminucion|subida|alza|diferencia|estadistica}; {este|ese|dicho|el|su} {numero|total|dato|balance|registro|aumento|incremento|descenso|repunte|crecimiento|nivel|flujo|volumen|porcentaje}; {estas|esas|las|sus} {cifras|cantidades|estadisticas}; {los|sus} totales {anuales|mensuales|}; {estos|esos|los|sus} {numeros|datos|registros|niveles}; lo que {representa|supone|significa|equivale|implica|represento|supuso|significo}; es decir; esto {representa|supone|significa|es}; eso {representa|supone|significa|es}; cifra que; numero que; cantidad que; lo cual; una cifra; un numero; fue {el|la}; fueron {los|las}; es {el|la|un|una} {mayor|menor|cifra|numero}; se trata de{l|}; un total que; sumatoria; con lo que"
    )
    let verbs =
      "frenar|contener|reducir|disminuir|detener|parar|combatir|limitar|evitar|disuadir|desalentar|bajar|controlar|desincentivar|mitigar|atajar"
    l.add(
      c(.aim),
      "{para|a|de|por} {\(verbs)}; con el {fin|objetivo|proposito} de {\(verbs)|}; a fin de {\(verbs)|}; {busca|buscan|buscaba|pretende|pretenden|intenta|intentan|quiere|quieren|prometio|promete|logre|logren} {\(verbs)|}; {destinad|encaminad|orientad|dirigid}{o|a|os|as} a {\(verbs)|}; en un {esfuerzo|intento} por {\(verbs)|}; que {reduzca|reduzcan|frene|frenen|disminuya|disminuyan|aumente|aumenten|suba|suban|bajen}; {\(verbs)} {la|el|los|las}; {medidas|acciones} para; {aumentar|incrementar|fortalecer|reforzar}"
    )
    l.add(
      c(.illegal),
      "ilegal{es|}; ilegalmente; irregular{es|}; irregularmente; indocumentad{o|a|os|as}; sin {papeles|documentos|autorizacion|visa}; de {manera|forma} {irregular|ilegal}; no autorizad{o|a|os|as}; clandestin{o|a|os|as|amente}"
    )
    l.add(c(.negation), "no; nunca; jamas; tampoco; ni; sin; ningun; ninguna; lejos de; en vez de; en lugar de")
    l.add(
      c(.total),
      "un total {de|}; en total; en conjunto; total {de|}; sum{o|an|aron|aba|aban|a|ando|ado|ar}; acumul{o|a|an|aron|ado|ada|aba}; total acumulado; ya {suman|son|van|han}; totaliz{o|aron|a|an|ando}; ascend{io|ieron|ia|ian} a; se acumulan; asciende{n|} a"
    )
    l.add(
      c(.unique),
      "{personas|individuos|migrantes} {unicas|unicos|distintas|distintos|diferentes}; encuentros unicos; sin contar reincidentes"
    )
    l.add(
      c(.atPorts),
      "{puerto|puertos|puntos} de {entrada|ingreso}; {garita|garitas} {internacional|internacionales|}; puentes internacionales; oficina de operaciones de campo; cruces oficiales; pasos fronterizos; puertos fronterizos; puntos {oficiales de|de} cruce"
    )
    l.add(
      c(.betweenPorts),
      "entre {los|} {puertos|puntos} {de entrada|de ingreso|oficiales|oficiales de entrada|fronterizos}; fuera de los {puertos|puntos} de {entrada|ingreso}; por puntos {ciegos|no autorizados|no habilitados}"
    )
    l.add(
      c(.borderPatrol),
      "patrulla fronteriza; border patrol; la migra; patrulla fronteriza de {\(us)}; patrulla fronteriza estadounidense; usbp; agentes {fronterizos|de la patrulla fronteriza|de la border patrol}; agentes de la frontera"
    )
    l.add(
      c(.cbp),
      "cbp; autoridades aduaneras; autoridades de aduanas; {oficina|agencia|servicio} de {aduanas|control de aduanas|control de aduanas y fronteras|aduanas y control fronterizo} {y proteccion fronteriza|y proteccion de fronteras|}; aduanas y proteccion {fronteriza|de fronteras}; proteccion fronteriza; autoridades fronterizas; autoridades de frontera; autoridades fronterizas estadounidenses; agentes de aduanas; customs and border protection"
    )
    l.add(
      c(.title42),
      "titulo 42; articulo 42; politica sanitaria; norma sanitaria; orden de salud publica; politica de expulsiones; medida sanitaria"
    )
    l.add(c(.title8), "titulo 8; titulo ocho")
    l.add(c(.alone), "tan solo; solo; solamente; unicamente; por si solo")
    l.add(
      c(.entire),
      "todo {el ano|2019|2020|2021|2022|2023|2024|}; tod{a|os|as}; {la totalidad|el conjunto|la suma} {de|del}; enter{o|a}; complet{o|a}"
    )
  }

  static func addPresidents(_ l: inout Lexicon) {
    let offices = "administracion|gobierno|presidencia|era|mandato|periodo|gestion"
    for (who, names) in [
      (President.biden, "biden|joe biden|joseph biden"), (.trump, "trump|donald trump"), (.obama, "obama|barack obama"),
      (.bush, "george bush|george w bush|george w . bush"), (.clinton, "bill clinton"),
    ] {
      l.add(.president(who), "{\(names)}; {presidente|expresidente|mandatario} {\(names)}; {\(offices)} {\(names)}")
      l.add(
        .president(who),
        "{\(offices)} de {\(names)}; {\(offices)} del {presidente|expresidente|democrata|republicano} {\(names)}")
    }
  }
}
