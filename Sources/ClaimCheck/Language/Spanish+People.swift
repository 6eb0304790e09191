import BorderData

/// Who is counted, and the things whose counts are none of our business.
extension Spanish {
  static func addPeople(_ l: inout Lexicon) {
    l.add(
      .people(.everyone),
      "migrante{s|}; inmigrante{s|}; emigrantes; persona{s|}; extranjer{o|os|a|as}; indocumentad{o|os|a|as}; ciudadan{o|os|a|as}"
    )
    l.add(
      .people(.everyone),
      "nacional{es|}; individuos; sujetos; seres humanos; viajeros; solicitantes; refugiad{o|os|as}; caminantes; gente; connacional{es|}; paisanos; nacionalidad; nacionalidades; hombres y mujeres; poblacion migrante; transeuntes"
    )
    l.add(
      .people(.everyone),
      "{migrantes|inmigrantes|personas|extranjeros|viajeros} {indocumentados|irregulares|ilegales|indocumentadas|migrantes|extranjeras}"
    )
    l.add(
      .people(.families),
      "{unidad|unidades|nucleo|nucleos|grupo|grupos} familiar{es|}; familia{s|}; familias {migrantes|enteras|completas}; {personas|miembros|integrantes} {en|de} {familia|familias|unidades familiares|nucleos familiares|grupos familiares}"
    )
    l.add(
      .people(.families),
      "{personas|migrantes|adultos|quienes} que {viajaban|viajan|viajaron|cruzaban|cruzaron|llegaron} {en familia|con sus hijos|con sus familias|con su familia|con hijos|con menores|con ninos}; en familia; {padres|madres} con {hijos|ninos}; mujeres y ninos; menores acompanados; ninos acompanados; {viajaban|viajan|viajaron} en {familia|grupos familiares}"
    )
    l.add(
      .people(.unaccompanied),
      "{menores|menor|ninos|nino|ninas|nina|adolescentes|menores de edad|ninos y adolescentes|ninas y ninos|ninos y ninas|ninos migrantes|menores migrantes} no {acompanados|acompanado|acompanadas|acompanada}"
    )
    l.add(
      .people(.unaccompanied),
      "{menores|ninos|ninas|adolescentes|menores de edad|ninos y adolescentes|ninas y ninos|menores migrantes|ninos migrantes|menores inmigrantes} que {llegan|llegaron|llegaban|cruzan|cruzaron|cruzaban|viajan|viajaron|viajaban|entran|entraron|iban} {solos|sin compania|sin sus padres|sin acompanante|sin un adulto|sin adultos|sin la compania de sus padres|sin la compania de un adulto}; {menores|ninos|ninas|adolescentes|menores de edad} {sin compania|solos|sin acompanante|sin acompanar|que viajaban solos|que viajan solos|que viajaban sin compania|que iban solos|que viajaban sin un adulto|que viajan sin un adulto|sin adultos|sin un adulto}; {ninos|ninas} y {adolescentes|jovenes} {que viajaban solos|que iban solos|que viajaban sin un adulto|solos|sin compania}"
    )
    l.add(
      .people(.unaccompanied),
      "ninos , ninas y adolescentes {no acompanados|}; ninas , ninos y adolescentes {no acompanados|}; nna; menores de edad; menor de edad; ninos o ninas; nino o nina; nino o adolescente; nina , nino o adolescente; nina o nino; menores migrantes; ninos migrantes; menores; ninos; ninas; ninez migrante; {la|} ninez {y la adolescencia|y adolescencia}; adolescentes; infantes; ninos y adolescentes; ninas y ninos"
    )
    l.add(
      .people(.singleAdults),
      "adulto{s|} {solo|solos|solteros|que viajaban solos|que viajan solos|que migraban solos|que migran solos|que iban solos|que viajaron solos|que cruzaron solos|que llegaron solos|sin familia|no acompanados}; personas adultas solas; adultos; mayores de edad; personas mayores de {edad|18 anos}; hombres solos; adultos individuales; personas adultas"
    )
    l.add(
      .people(DemographicSet(.men)), "hombres; varones; hombres adultos; personas del sexo masculino; sexo masculino")
    l.add(
      .people(DemographicSet(.women)), "mujeres; mujeres adultas; personas del sexo femenino; sexo femenino")
    l.add(
      .people([.families, .unaccompanied]),
      "familias y {menores|ninos|menores no acompanados|ninos no acompanados|menores de edad}; ninos y familias; menores y familias; {menores|ninos} no acompanados y {familias|unidades familiares|nucleos familiares}; {unidades|nucleos} familiares y {menores|ninos} no acompanados"
    )
    l.add(
      .group(.northernTriangle),
      "triangulo norte {de centroamerica|centroamericano|}; triangulo del norte {de centroamerica|centroamericano|}; norte de {centroamerica|america central}; paises del triangulo {norte|del norte}"
    )
    l.add(
      .group(.northernTriangle),
      "{estos|esos|los|dichos} tres paises {del triangulo norte|centroamericanos}"
    )
    l.add(
      .group(.listed),
      "{estos|esos|los|dichos} {dos|tres|cuatro|cinco} paises; {estas|esas|las|dichas} {dos|tres|cuatro|cinco} {naciones|nacionalidades}; {estas|esas} nacionalidades; {estos|esos} paises"
    )
    l.add(
      .group(.centralAmerica),
      "centroamerica; america central; centro america; centroamerican{o|a|os|as}; {paises|naciones|migrantes|personas de origen} centroamerican{o|os|as}"
    )
    l.add(.group(.latinAmerica), "america latina; latinoamerica; latinoamerican{o|a|os|as}; america latina y el caribe")
    l.add(
      .group(.africa),
      "africa; african{o|a|os|as}; paises africanos; migrantes africanos; migrantes extracontinentales africanos")
    for (code, names) in [
      ("HND", "catracho{s|}"), ("GTM", "chapin{es|}"), ("NIC", "nica{s|}; pinolero{s|}"), ("SLV", "guanaco{s|}"),
      ("CRI", "tico{s|}"), ("USA", "norteamericano{s|}; gringo{s|}"), ("CHN", "chinos"),
      ("COD", "congoleses; congolenos"),
      ("IND", "indios; hindues"), ("VEN", "venezolan{o|os|a|as} {migrantes|}"),
    ] {
      if let c = CountryCode(code) { l.add(.country(c, isPlace: false), names) }
    }
  }

  static func addBlockers(_ l: inout Lexicon) {
    for list in [
      "agente{s|}; {agentes|elementos|efectivos|oficiales} {fronterizos|federales|de migracion|de la guardia nacional|de la patrulla fronteriza|de la policia}; elementos; efectivos; oficiales; policias; soldados; militares; marinos; tropas; custodios; guardias; patrulleros; uniformados",
      "jueces; juez; abogad{o|os|as}; fiscal; fiscales; funcionari{o|os|as}; empleados; trabajadores; maestros; medicos; voluntarios; activistas; periodistas; reporteros; legisladores; senadores; diputados; congresistas; democratas; republicanos; votantes; electores; votos; escanos; encuestados; entrevistados; asistentes; manifestantes; participantes; alumnos; estudiantes; vecinos; habitantes; pobladores; residentes; productores; campesinos; socios; usuarios; beneficiarios; lectores; jovenes",
      "peso{s|}; dolar{es|}; euros; quetzales; lempiras; colones; balboas; bolivares; centavos; usd; mdd; mdp; millones de {dolares|pesos|euros|quetzales|lempiras|balboas|bolivares|colones}; mil {dolares|pesos|euros}; mil millones de {dolares|pesos|euros}; mil millones; remesas; pib",
      "kilometro{s|}; km; metro{s|}; millas; milla; hectareas; acres; pies; pulgadas; litro{s|}; galones; kilo{s|}; kilogramos; kg; gramos; libras; toneladas; barriles; onzas; quintales; grados; megavatios; metros cuadrados; kilometros cuadrados; puntos de ventaja",
      "homicidio{s|}; asesinato{s|}; feminicidios; crimenes; delitos; secuestro{s|}; extorsiones; robos; denuncias; victimas; heridos; lesionados; muertos por {violencia|covid|sobredosis}; sobredosis; casos de {covid|coronavirus|dengue|colera}; contagios; vacunas; dosis; pruebas; hospitalizados; reos; presos; privados de libertad; reclusos; carceles; sicarios; traficantes; coyotes; polleros; coyote; traficantes de personas; mareros; guerrilleros",
      "armas; municiones; balas; fusiles; cartuchos; droga; drogas; cocaina; heroina; fentanilo; metanfetamina; marihuana; pastillas; narcoticos; decomisos; incautaciones; laboratorios",
      "autobuses; autobus; camiones; camion; trailers; tractocamion; vehiculos; automoviles; autos; taxis; trenes; vagones; barcos; lanchas; botes; embarcaciones; aviones; vuelos; helicopteros; drones; patrullas; camaras; torres; sensores; muro; muros; vallas; tuneles; puentes; casetas; retenes; operativos; puertos; municipios; estados; paises; condados; ciudades; provincias; distritos; comunidades; aldeas; barrios; colonias; departamentos; sectores; regiones; alcaldias",
      "albergue{s|}; refugios; campamentos; camas; carpas; tiendas; casas; viviendas; hogares; escuelas; hospitales; iglesias; centros; oficinas; estaciones; empresas; negocios; comercios; fabricas; organizaciones; oeneges; instituciones; agencias; asociaciones; empleos; plazas; puestos de trabajo; vacantes; visas; visados; visa; permisos; licencias; pasaportes; documentos; cedulas; actas; formularios; paginas; boletos; raciones; comidas; kits; paquetes",
      "leyes; ley; articulos; decretos; ordenes; demandas; recursos; fallos; sentencias; acuerdos; tratados; reuniones; visitas; encuestas; proyectos; programas; talleres; iniciativas; expresiones; voces; idiomas; lenguas; especies; arboles; animales; goles; partidos; medallas; equipos",
      "horas; hora; minutos; segundos; anos de edad; anos de prision; anos de carcel; anos de historia; mujer embarazada; mujeres embarazadas; embarazadas; nacimientos; bebes; hijos; padres; hermanos; parientes; familiares; sacerdotes; obispos; alcaldes; gobernadores; ministros; cancilleres; presidentes; lideres; expertos; integrantes; miembros; tripulantes; pasajeros; organismos; encuentro bilateral; encuentro regional; cumbre; elecciones; candidatos; aspirantes; puntos",
    ] { l.add(.blocker, list) }
  }
}
