import Testing

@testable import ClaimCheck

struct CountriesNamedTests {
  @Test(arguments: [
    "Most come from four countries: Guatemala, Honduras and El Salvador.",
    "Most come from three Northern Triangle countries — Guatemala and Honduras.",
  ])
  func anotherNumber(_ text: String) throws { #expect(try Inside.verdict(text) == .contradicted) }

  @Test(arguments: [
    "Most come from three countries: Guatemala, Honduras and El Salvador.",
    "Most come from four countries, including Guatemala, Honduras and El Salvador.",
    "Most come from four countries: Guatemala, Honduras, El Salvador and one other.",
    "Most come from four countries: Guatemala, Honduras, El Salvador and Ruritania.",
    "Two of the four countries: Guatemala and Honduras.",
    "They come from more than four countries: Guatemala, Honduras and El Salvador.",
    "He spoke of 20 countries (Guatemala and Honduras were the largest).",
  ])
  func silent(_ text: String) throws { #expect(try Inside.verdict(text) == nil) }
}
