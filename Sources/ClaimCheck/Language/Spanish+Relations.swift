import BorderData

/// What a sentence says happened to the numbers. Infinitives are left out except after "volver a": a purpose ("para
/// reducir los cruces") is no outcome.
extension Spanish {
  private static func change(_ d: Direction, _ s: Strength = .plain) -> Term { .relation(.change(d, s)) }

  static func addRelations(_ l: inout Lexicon) {
    l.add(
      change(.up),
      "aument{o|aron|a|an|ado|aba|aban|ando}; aumento{s|} {de|del|}; en aumento; al alza; {va|van} en aumento; alza; repunte{s|}"
    )
    l.add(
      change(.up),
      "sub{io|ieron|e|en|ido|iendo|ia|ian}; subida{s|}; increment{o|aron|a|an|ado|ada|ando}; incremento{s|} {de|del|}")
    l.add(
      change(.up),
      "crec{io|ieron|e|en|ido|iendo|ia}; crecimiento; creciente{s|}; repunt{o|aron|a|an|ado}; escal{o|aron|ado}; se elev{o|aron|a}"
    )
    l.add(
      change(.up),
      "{volvio|volvieron|han vuelto|ha vuelto} a {subir|crecer|aumentar|repuntar|incrementarse}; ascendente; ascens{o|os}; acrecent{o|aron|ado}"
    )
    l.add(
      change(.up),
      "mas {que|que nunca|respecto|con respecto|en relacion|en comparacion|frente}; mas {migrantes|personas} que; por arriba {de lo registrado|de las|del}"
    )
    l.add(
      change(.up),
      "{mayor|mayores|superior|superiores} {al|a la|a las|a los|que la|que el|que las|que los} de{l|}; por encima {de la|del} de{l|}"
    )
    l.add(
      change(.down),
      "{menor|menores|inferior|inferiores} {al|a la|a las|a los|que la|que el|que las|que los} de{l|}; por debajo {de la|del} de{l|}"
    )
    l.add(
      change(.down),
      "disminu{yo|yeron|ye|yen|ido|yendo|ia}; disminucion{es|}; {se|ha|han|ido} {redujo|redujeron|reduce|reducen|reducido|reduciendo}; redujo; redujeron; reduciendo; reducido"
    )
    l.add(
      change(.down),
      "reduccion{es|}; baj{o|aron|ado|ando|an}; {a la|una|la} baja; en descenso; baja {de|del|en}; {cay|ca}{o|eron|en|ido|yendo|ia|e}"
    )
    l.add(
      change(.down),
      "ced{io|ieron|e|en}; caida{s|}; descen{dio|dieron|dido|diendo}; descien{de|den}; descenso{s|}; decre{cio|cieron|cido}; declive; merm{o|aron|ado|a}"
    )
    l.add(
      change(.down),
      "retroce{dio|dieron|dido|so|dia|dian|de|den}; desaceler{o|aron|ado}; {volvio|volvieron|han vuelto|ha vuelto} a {bajar|caer|disminuir|descender|reducirse}"
    )
    l.add(
      change(.down),
      "menos {que|respecto|con respecto|en relacion|en comparacion|frente}; por debajo {de lo registrado|de las|del}; menos {migrantes|personas} que"
    )
    l.add(
      change(.up, .strong),
      "{se|ha|han} {disparo|dispararon|disparado|multiplico|multiplicaron|multiplicado}; disparado; se dispara{n|}; explosion; {explosivo|} auge"
    )
    l.add(
      change(.up, .strong),
      "{aumento|crecimiento|incremento|alza|repunte} {drastico|dramatico|significativo|considerable|notable|fuerte|exponencial|masivo|explosivo|abrupto|vertiginoso|acelerado}"
    )
    l.add(
      change(.up, .strong),
      "{fuerte|drastico|dramatico|significativo|considerable|notable|gran|importante|marcado|enorme} {aumento|crecimiento|incremento|alza|repunte}"
    )
    l.add(
      change(.up, .strong),
      "{aumento|aumentaron|aumentado|crecio|crecieron|crecido|subio|subieron|incremento|incrementado} {drasticamente|dramaticamente|significativamente|considerablemente|notablemente|exponencialmente|fuertemente|de manera exponencial|de forma exponencial|de manera significativa|de forma significativa}"
    )
    l.add(
      change(.down, .strong),
      "{se|ha|han|} {esfumo|esfumaron|evaporo|evaporaron}; casi {desaparecio|desaparecieron}; {se|ha|han} {desplomo|desplomaron|desplomado|derrumbo|derrumbaron|derrumbado|hundio|hundieron}; desplom{o|e|ado|aron}; en picada; en picado; cayo en picada; caida libre; se vino abajo; derrumbe"
    )
    l.add(
      change(.down, .strong),
      "{descenso|reduccion|disminucion|caida|baja} {drastico|drastica|dramatico|dramatica|significativo|significativa|considerable|notable|fuerte|pronunciada|abrupta|marcada|sostenida y fuerte}"
    )
    l.add(
      change(.down, .strong),
      "{fuerte|drastico|drastica|dramatico|dramatica|significativo|significativa|considerable|notable|gran|importante|marcada|marcado} {descenso|reduccion|disminucion|caida|baja}; disminuciones significativas"
    )
    l.add(
      change(.down, .strong),
      "{cayo|cayeron|caido|bajo|bajaron|bajado|disminuyo|disminuyeron|disminuido|redujo|redujeron|reducido|descendio|descendieron} {drasticamente|dramaticamente|significativamente|considerablemente|notablemente|fuertemente|de manera significativa|de forma drastica|de manera drastica}"
    )
    l.add(
      change(.up, .slight),
      "{ligero|leve|pequeno|modesto} {aumento|incremento|repunte|alza|crecimiento}; {aumento|aumentaron|subio|subieron|crecio|crecieron|repunto} {ligeramente|levemente|un poco|de manera leve}"
    )
    l.add(
      change(.down, .slight),
      "{ligero|leve|ligera|pequena|pequeno|modesta|modesto} {descenso|caida|baja|reduccion|disminucion}; {cayo|cayeron|bajo|bajaron|disminuyo|disminuyeron|descendio|descendieron} {ligeramente|levemente|un poco}"
    )
    l.add(
      change(.up, .steady),
      "{aumento|crecimiento|incremento|alza} {sostenido|constante|continuo|sostenida|ininterrumpido}; {crecido|aumentado|subido} {ano tras ano|mes tras mes|cada ano|cada mes|de manera sostenida|sin pausa|constantemente}; no {ha dejado|han dejado|deja|dejan|para|paran|ha parado|han parado|ha cesado|han cesado} de {crecer|aumentar|subir|incrementarse}"
    )
    l.add(
      change(.down, .steady),
      "{descenso|reduccion|caida|disminucion} {sostenido|sostenida|constante|continuo|continua|ininterrumpida}; {caido|bajado|disminuido} {ano tras ano|mes tras mes|cada ano|cada mes|de manera sostenida|constantemente}; no {ha dejado|han dejado|deja|dejan|ha parado|han parado|ha cesado|han cesado} de {caer|bajar|disminuir|descender|reducirse}"
    )
    l.add(
      change(.flat, .steady),
      "{se mantuvo|se mantuvieron|se mantiene|se mantienen|se ha mantenido|se han mantenido|permanecio|permanecieron|permanece} {estable|estables|sin cambios|igual|en niveles similares|practicamente igual|casi igual}; sin {variacion|variaciones|cambios}; se estabiliz{o|aron}; apenas {vario|variaron|cambio|cambiaron|han variado|ha variado|se movieron|se movio|se ha movido|se han movido|se ha notado}; {practicamente|casi} {nula|nulo}"
    )
    l.add(
      .relation(.comparable),
      "{similar|similares|comparable|comparables|parecid|equivalente|semejante}{s|o|a|os|as|} {a|al}; {similar|comparable|parecida|parecido|similares} {a|al}; practicamente {igual|la misma} {que|a|al}; casi {la misma|el mismo|las mismas|los mismos} que; a la par de; en linea con; en niveles {similares|comparables} a"
    )
    l.add(
      .relation(.factor(low: 1.8, high: 2.3, up: true)),
      "{se|ha|han|} duplic{o|aron|ado|a|an}; {el|al} doble {de|que|}; doble {de|que}; se {multiplico|multiplicaron} por dos; duplica{n|} {a|al|}; dos veces mas"
    )
    l.add(
      .relation(.factor(low: 2.7, high: 3.4, up: true)),
      "{se|ha|han|} triplic{o|aron|ado|a|an}; {el|al} triple {de|que|}; triple {de|que}; {se|} {multiplico|multiplicaron} por tres"
    )
    l.add(
      .relation(.factor(low: 3.6, high: 4.6, up: true)),
      "{se|ha|han|} cuadruplic{o|aron|ado|a|an}; {el|al} cuadruple {de|que|}; cuadruple {de|que}; {se|} {multiplico|multiplicaron} por cuatro"
    )
    l.add(
      .relation(.factor(low: 4.5, high: 5.7, up: true)),
      "{se|ha|han|} quintuplic{o|aron|ado|a|an}; {el|al} quintuple {de|que|}; quintuple {de|que}; {se|} {multiplico|multiplicaron} por cinco"
    )
    l.add(
      .relation(.factor(low: 0.43, high: 0.57, up: false)),
      "{se|} {redujo|redujeron|cayo|cayeron|bajo|bajaron|disminuyo|disminuyeron|reducido|caido|recorto} {a|en} la mitad; {redujo|redujeron|cayo|cayeron|bajo|bajaron|disminuyo|disminuyeron} {a|en} {casi|cerca de|mas de} la mitad; a la mitad"
    )
    l.add(
      .relation(.streak),
      "consecutiv{o|os|a|as}; seguid{os|as}; en fila; al hilo; sucesivos; {mes|ano|trimestre} {consecutivo|seguido}; {meses|anos} {consecutivos|seguidos}"
    )
    l.add(.time(.during), "seguid{o|os|a|as} {de|por|del}")
    l.add(
      .relation(.everyStep),
      "cada {mes|ano}; mes {a|tras|con} mes; ano {tras|con|a} ano; todos los {meses|anos}; un mes tras otro; un ano tras otro"
    )
    l.add(
      .relation(.lead),
      "barometro; termometro; anticipo; {indicador|senal} {adelantado|adelantada|temprano|temprana|anticipada|de lo que viene}; preludio; presagi{o|a}; anticipa{n|} {lo que|los|el}; antesala; predictor; pronosticador"
    )
  }

  static func addExtremes(_ l: inout Lexicon) {
    let nouns =
      "numero|cantidad|cifra|nivel|flujo|volumen|registro|total|numeros|cifras|niveles|ola|oleada|exodo|cantidades"
    l.add(
      .relation(.extreme(.highest)),
      "{el|la|los|las|} mayor{es|} {\(nouns)} {mensual|anual|historico|historica|}; {\(nouns)} {mensual|anual|diaria|diario|} mas {alto|alta|altos|altas|grande|grandes|elevado|elevada|elevados|elevadas}; mas {grande|numerosa|numeroso|alta|alto|elevada|elevado} {en|desde|jamas|hasta}"
    )
    l.add(
      .relation(.extreme(.highest)),
      "{el|la|los|las|lo} mas {alto|alta|altos|altas|elevado|elevada|grande}; maxim{o|a|os|as} {historic|anual|mensual}{o|a|os|as|}; maximo {de|en|desde|nivel}; niveles maximos; pico {historico|maximo}; tope historico"
    )
    l.add(
      .relation(.extreme(.highest)),
      "{\(nouns)} {record|historico|historica|historicos|historicas|sin precedentes|nunca antes vista|nunca antes visto|inedita|inedito|ineditas|ineditos|jamas vista|jamas visto}; sin precedente{s|}; {mes|ano} {record|con mas|de mas}; {mes|ano|semestre|trimestre} mas {agitado|ajetreado|movido|concurrido|critico|intenso|complicado}; {romp|bat}{io|ieron|e|en} todos los {registros|records}; el que mas {arrestos|detenciones|capturas|aprehensiones|encuentros|cruces} {registro|reporto|sumo|tuvo|acumulo}; {del|de la} que {se tiene|hay|haya|se tenga} {constancia|registro|memoria|noticia}; {mes|ano|semestre|trimestre} mas {alto|intenso|activo|elevado|movido}; {mes|ano|cifra|numero|dato} tan {alto|alta|elevado|elevada|intenso} {desde|}"
    )
    l.add(
      .relation(.extreme(.highest)),
      "{el|la} peor {mes|ano|momento|cifra|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre}; {encabez|lider}{o|a|aron} los sectores; sector con {mas|mayor} actividad; sector {mas|con mas|de mas|de mayor} {afectado|activo|concurrido|transitado|movimiento|arrestos|detenciones|capturas|aprehensiones}; mas que nunca; {mayor|maxima} afluencia; record de {migrantes|personas|detenciones|cruces|encuentros|aprehensiones|solicitudes|llegadas|arrestos}; {mes|ano} con {mayor|el mayor} {numero|cantidad|flujo}"
    )
    l.add(
      .relation(.extreme(.lowest)),
      "{el|la|los|las|} menor{es|} {\(nouns)} {mensual|anual|}; {\(nouns)} {mensual|anual|diaria|diario|} mas {bajo|baja|bajos|bajas|pequeno|pequena|reducido|reducida}; mas {baja|bajo|reducida|reducido} {en|desde|hasta}; {\(nouns)} {minimo|minima|minimos|minimas}"
    )
    l.add(
      .relation(.extreme(.lowest)),
      "{el|la|los|las|lo} mas {bajo|baja|bajos|bajas}; minim{o|a|os|as} {historic|anual|mensual}{o|a|os|as|}; minimo {historico|de|en|desde|nivel}; {mes|ano} {con|de} {menor|el menor|menos} {numero|cantidad|flujo|cruces|detenciones|encuentros}; {mes|ano|semestre|trimestre} mas {flojo|tranquilo|bajo|calmo}; {mes|ano|cifra|numero|dato} tan {bajo|baja} {desde|}; {mes|ano} de menor {flujo|solicitud|numero|registro}; menos que nunca"
    )
    l.add(
      .relation(.extreme(nil)),
      "que nunca {antes|}; record{s|}; {nivel|niveles|cifra|cifras} no {visto|vistos|vista|vistas} desde; no {visto|vistos|vista|vistas} desde; {que|} no se {veia|veian|registraba|registraban|habia visto|habian visto} {desde|en}; marca historica; historicamente; cifra historica; un record; nuevo record"
    )
    l.add(
      .relation(.peak),
      "pico{s|} {de|en|}; punto {mas alto|maximo|algido}; cuspide; en su apogeo; alcanzo su {maximo|pico|punto mas alto|nivel mas alto}; toco techo; su {maximo|pico}"
    )
    l.add(
      .relation(.most(50)),
      "{la|una|en su} mayoria {de|son|eran|fueron|}; mayoritariamente; en su {mayor parte|mayoria}; {la|una} mayor parte {de|}; principalmente; sobre todo; mas de la mitad {de|}; predominantemente; mayoria; mayormente; {la mayor|buena} parte"
    )
    l.add(
      .relation(.most(65)),
      "{la|una|su} {gran|inmensa|amplia|abrumadora|vasta|clara} mayoria {de|son|}; en su {gran|inmensa|amplia} mayoria; gran mayoria; abrumadoramente"
    )
    l.add(
      .relation(.most(90)),
      "casi {todos|todas|la totalidad}; practicamente {todos|todas|la totalidad}; casi en su totalidad; la casi totalidad"
    )
    l.add(
      .relation(.shareVerb),
      "{pesaron|pesan|pesaban}; represent{o|aron|a|an|aba|aban|ando}; constitu{ye|yen|yo|yeron}; supus{o|ieron}; supone{n|}; conform{o|aron|a|an|ado|ados|aban}; equivale{n|} a; equivalente al; compon{e|en|ia|ian}; integra{n|ron}"
    )
    l.add(
      .relation(.shareVerb),
      "{el|del} total {de|}; proporcion de; porcentaje de; porcentaje; {provenian|provienen|procedian|proceden|provino|provinieron|eran|son|fueron} {de|originarios de|ciudadanos de|procedentes de|nacionales de|}; correspond{e|en|io|ieron|ian} a; concentr{o|aron|a|an}; acapar{o|aron|a|an}; sum{o|aron} el; abarc{o|aron|a|an}"
    )
    l.add(
      .relation(.rank(1)),
      "{principal|principales} {nacionalidad|nacionalidades|pais de origen|paises de origen|grupo|grupos|origen|pais emisor|paises emisores|pais|paises|procedencia}; {nacionalidad|nacionalidades} mas {numerosa|numerosas|comun|comunes|frecuente|frecuentes|representada|representadas|detenida|detenidas|detectada|detectadas|interceptada|encontrada|arrestada|registrada}"
    )
    l.add(
      .relation(.rank(1)),
      "{mayor|primer|primera} {grupo|nacionalidad|contingente|grupo nacional|origen|pais emisor}; {grupo|nacionalidad} {principal|mayoritario|mayoritaria}; grupo{s|} mas {numeroso|grande|numerosos|grandes}; {encabez|lider}{a|an|o|aron|aban} {la lista|las nacionalidades|el listado|los registros|el flujo|}"
    )
    l.add(
      .relation(.rank(1)),
      "{en|el} primer {lugar|sitio|puesto}; a la cabeza; los que mas {vienen|cruzan|pasan|llegan}; en cabeza; {la|los|las} mas numeros{a|os|as}; pais con {mas|mayor numero de|el mayor numero de}; nacionalidad predominante"
    )
    for (n, words) in [
      (2, "segundo|segunda"), (3, "tercer|tercera|tercero"), (4, "cuarta|cuarto"), (5, "quinta|quinto"),
      (6, "sexta|sexto"),
      (7, "septima|septimo"), (8, "octava|octavo"),
    ] {
      l.add(
        .relation(.rank(n)),
        "{\(words)} {nacionalidad|grupo|pais|lugar|pais de origen|posicion|puesto|nacionalidad mas comun|nacionalidad mas numerosa|nacionalidad mas frecuente|grupo mas numeroso|grupo mas grande|mayor grupo|mayor nacionalidad|sitio}"
      )
    }
    l.add(
      .relation(.exceed),
      "super{o|aron|a|an|ado|aba|aban|ando} {a|al|los|las|la|el|ya|en|}; sobrepas{o|aron|a|an|ado} {a|al|los|las|la|el|}; rebas{o|aron|a|an|ado} {a|al|los|las|la|el|}; exced{io|ieron|e|en} {a|al|los|las|la|el|}; mas que en todo{s|} {el|los|}"
    )
    l.add(
      .relation(.exceed),
      "{por|muy por} encima {de la|de las|de los|del}; mas que {los|las} {\(nouns)}; aventaj{o|aron|a|an} {a|al|}; desplaz{o|aron} {a|al}; supera{n|} con creces"
    )
  }
}
