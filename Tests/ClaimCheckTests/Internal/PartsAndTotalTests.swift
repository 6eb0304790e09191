import Testing

@testable import ClaimCheck

struct PartsAndTotalTests {
  @Test(arguments: [
    (
      "Agents counted 1,220 single adults, 705 people in families and 110 children, for a total of 2,035.",
      Verdict.supported
    ),
    ("The 2,035 migrants were 1,220 adults, 705 family members and 110 children.", .supported),
    (
      "Agents counted 1,220 single adults, 705 people in families and 110 children, for a total of 2,335.",
      .contradicted
    ),
    (
      "The agency reported 2,335 crossings, made up of 1,220 adults, 705 family members and 110 children.",
      .contradicted
    ),
    // A total of the sentence before, and words for "made up of" that Spanish has.
    ("Agents caught 16,672 children. Of those, 15,777 came with a parent and 895 came alone.", .supported),
    (
      "En Coahuila se registraron 7,616 detenciones, la suma de 711 en Acuña, 553 en Monclova y 5,911 en Piedras Negras.",
      .contradicted
    ),
    (
      "Los 121,042 detenidos mayores de 18 años son un grupo conformado por 94,001 hombres y 27,041 mujeres.",
      .supported
    ),
  ])
  func sums(_ text: String, _ verdict: Verdict) throws { #expect(try Inside.verdict(text) == verdict) }

  @Test(arguments: [
    // Part of the whole only.
    "The agency reported 2,335 crossings, including 1,220 adults, 705 family members and 110 children.",
    // No word says that these are all.
    "There were 2,335 crossings, 1,220 adults, 705 family members and 110 children.",
    // Another total than that of the sentence before.
    "Agents caught 16,672 children. Of those, 15,777 came with a parent and 595 came alone.",
    // Rounded.
    "Agents counted about 1,200 adults, 700 family members and 100 children, for a total of 2,335.",
    "Agents counted 1,220 adults, 705 family members and other groups, and 110 in May, for a total of 2,335.",
  ])
  func silent(_ text: String) throws { #expect(try Inside.verdict(text) == nil) }
}
