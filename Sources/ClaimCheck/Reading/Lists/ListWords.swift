/// Words of lists that say nothing which a slot would hold.
extension ClaimFinder {
  /// What headings and labels are made of beside names, times and what is counted.
  static let plainWords: WordSet = [
    // Joints.
    "the", "a", "an", "in", "of", "for", "at", "on", "and", "or", "by", "from", "with", "to", "into", "through", "it",
    "its", "is", "are", "was", "were", "be", "been", "that", "this", "those", "these", "there", "here", "per", "each",
    "every", "as", "among", "including", "include", "whom", "which", "them", "then", "now", "than", "vs", "versus",
    "against", "compared", "up", "down", "just", "only", "so", "way", "had", "has", "have", "did", "same", "both",
    "two",
    "three", "four", "five", "one", "six", "ten", "top", "first", "second", "last", "outside", "next", "not", "after",
    "el", "la", "los", "las", "en", "de", "del", "y", "e", "o", "por", "con", "desde", "un", "una", "unos", "unas",
    "al",
    "a", "su", "sus", "se", "que", "son", "fue", "fueron", "eran", "es", "entre", "ellos", "ellas", "incluidos",
    "incluidas", "frente", "cada", "segun", "mas", "menos", "esto", "asi", "han", "ha", "solo", "donde", "vs",
    "quienes",
    "cuales", "esos", "estas", "estos", "hubo", "sumaron", "sumo", "cinco", "tres", "dos", "cuatro", "diez",
    // What a list is called, and how it is parted.
    "figures", "figure", "number", "numbers", "count", "counts", "counted", "total", "totals", "sum", "list", "table",
    "chart", "data", "update", "snapshot", "brief", "breakdown", "ranking", "value", "values", "bar", "line", "graphic",
    "indicator", "period", "source", "description", "alt", "text", "note", "photo", "thread", "report", "summary",
    "month", "months", "monthly", "year", "years", "yearly", "annual", "quarter", "quarters", "half", "age", "sex",
    "gender", "group", "groups", "sector", "country", "countries", "citizenship", "nationality", "nationalities",
    "type",
    "origin", "demographic", "category", "component", "round", "recent", "most", "order", "highest", "lowest", "peak",
    "low", "high", "busiest", "largest", "biggest", "main", "leading", "whole", "full", "all", "overall", "together",
    "others", "other", "rest", "change", "share", "percent", "percentage", "part", "recorded", "registered", "reported",
    "processed", "met", "found", "authorities", "came", "come", "went", "crossed", "made", "accounted", "enter",
    "record", "records", "who", "where", "what", "we", "know", "about", "they", "how", "many", "changed", "follows",
    "moved", "move", "latest", "previous", "prior", "before", "earlier", "ago", "everyone", "everybody", "brackets",
    "parentheses", "situation", "irregular", "events", "event", "people", "also", "official", "agency", "office",
    "field", "operations", "border", "route", "gap", "jungle", "make", "makeup", "or", "twelve", "fiscal", "calendar",
    "cifras", "cifra", "numero", "datos", "dato", "total", "totales", "suma", "lista", "tabla", "grafico", "grafica",
    "resumen", "fuente", "mes", "meses", "mensual", "ano", "anos", "anual", "trimestre", "edad", "sexo", "grupo",
    "grupos", "pais", "paises", "nacionalidad", "nacionalidades", "tipo", "origen", "registrados", "registradas",
    "detectados", "detectadas", "procesados", "documentados", "otros", "otras", "resto", "demas", "todos", "todas",
    "todo", "conjunto", "cambio", "variacion", "proporcion", "porcentaje", "parte", "orden", "principales", "periodo",
    "anterior", "previo", "antes", "parentesis", "flujo", "eventos", "irregularidad", "situacion", "irregulares",
    "evolucion", "evolucionado", "vienen", "llegaron", "pasaron", "cruzaron", "fiscal",
  ]

  /// Before a number that another is held against.
  static let baseMarkers: WordSet = [
    "from", "vs", "versus", "against", "than", "was", "were", "compared", "frente", "contra", "respecto", "eran",
    "fueron", "fue", "desde",
  ]
  /// Before a number of some of those counted.
  static let partMarkers: WordSet = [
    "including", "whom", "which", "among", "incluidos", "incluidas", "them", "ellos", "ellas", "cuales", "quienes",
  ]
}
