import BorderData

/// Things that happened, by which a text tells a time: "since the invasion of Ukraine". A new one is one line.
struct DatedEvent {
  let year: Int
  let month: Int
  let english: String
  let spanish: String

  /// Sources: Federal Register 85 FR 17060 (Title 42, 20 March 2020) and 88 FR 31314 (its end, 11 May 2023); National
  /// Bureau of Economic Research (recession from December 2007); United States Geological Survey (Haiti, 12 January
  /// 2010); National Hurricane Center (Eta and Iota, November 2020); the rest are days of general knowledge.
  static let all: [DatedEvent] = [
    DatedEvent(
      year: 2001, month: 9, english: "september 11; sept 11 attacks; 9 / 11; 9/11; september 11 attacks",
      spanish: "atentados del 11 de septiembre"),
    DatedEvent(
      year: 2007, month: 12,
      english: "{great|} recession {began|hit|started|struck}; {onset|start|beginning} of the {great|} recession",
      spanish: "{inicio|comienzo} de la gran recesion"),
    DatedEvent(
      year: 2010, month: 1,
      english: "earthquake in haiti; haiti earthquake; haitian earthquake; haiti's earthquake; earthquake hit haiti",
      spanish: "{terremoto|sismo} {en|de} haiti"),
    DatedEvent(
      year: 2020, month: 3,
      english:
        "{covid 19|covid|coronavirus|} pandemic {began|started|hit|struck|broke out}; {start|onset|beginning|outbreak} of the {covid 19|covid|coronavirus|} pandemic; title 42 {began|started|took effect|was invoked|was imposed|was introduced}; {start|introduction} of title 42",
      spanish:
        "{inicio|comienzo|estallido} de la pandemia; que {empezo|comenzo|estallo|inicio} la pandemia"),
    DatedEvent(
      year: 2020, month: 11, english: "hurricanes eta and iota; eta and iota",
      spanish: "{los|} huracanes eta e iota; huracanes eta y iota; eta e iota"),
    DatedEvent(
      year: 2021, month: 7,
      english: "assassination of {president|} jovenel moise; haiti's president was assassinated",
      spanish: "{asesinato|magnicidio} {de|del presidente} jovenel moise"),
    DatedEvent(
      year: 2022, month: 2,
      english:
        "{vladimir putin's|putin's|russia's|russian|} {full scale|} invasion of ukraine; russia {invaded|attacked} ukraine; putin invaded ukraine; war in ukraine {began|broke out|started}; {start|outbreak} of the war in ukraine; russia's war in ukraine",
      spanish:
        "invasion {rusa|} {de|a} ucrania; invasion de rusia a ucrania; {inicio|comienzo|estallido} de la guerra en ucrania; que rusia invadio ucrania"
    ),
    DatedEvent(
      year: 2023, month: 5,
      english:
        "title 42 {ended|expired|lapsed|was lifted|lifted|was ended}; {end|ending|expiration|expiry|lifting|lapse|termination} of title 42; title 42's {end|expiration|lifting|demise}",
      spanish:
        "{fin|final|expiracion|levantamiento|termino} del titulo 42; que {termino|expiro|finalizo|vencio|se levanto} el titulo 42; vencimiento del titulo 42"
    ),
    DatedEvent(
      year: 2024, month: 7,
      english: "{jose raul|president|} mulino {took|assumed} office; panama's new president took office",
      spanish: "que {jose raul|} mulino {asumio|tomo posesion|llego al poder}"),
  ]

  static func add(to l: inout Lexicon, spanish: Bool) {
    for e in all {
      l.add(.event(YearMonth(index: Int32(e.year * 12 + e.month - 1))), spanish ? e.spanish : e.english)
    }
  }
}
