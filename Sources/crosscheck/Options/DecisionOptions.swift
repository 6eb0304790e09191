import ArgumentParser
import BorderData
import ClaimCheck

/// What a person decides about findings; kept in `article.claims.json` beside the article.
struct DecisionOptions: ParsableArguments {
  @Option(
    name: .customLong("pin"), parsing: .singleValue,
    help: ArgumentHelp(
      "Settle slots of a finding, as 3:where=us-southwest,when=FY2024, and remember it beside the article; may be given again. Slots: measure, component, authority, who, group, where, when, versus.",
      valueName: "pin"), transform: PinChoice.init)
  var pins: [PinChoice] = []

  @Option(
    name: .customLong("dismiss"), parsing: .singleValue,
    help: ArgumentHelp(
      "Leave a finding out from now on, by its number or id; may be given again.", valueName: "finding"))
  var dismissals: [String] = []

  @Option(
    name: .customLong("restore"), parsing: .singleValue,
    help: ArgumentHelp("Forget what was decided about a finding; may be given again.", valueName: "finding"))
  var restored: [String] = []

  var isEmpty: Bool { pins.isEmpty && dismissals.isEmpty && restored.isEmpty }
}

/// `3:where=us-southwest,when=FY2024`: a finding's number or id, and slots.
struct PinChoice: Hashable {
  let finding: String
  let pin: Pin

  init(_ text: String) throws {
    guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else {
      throw ValidationError("“\(text)” names no finding: write 3:where=us-southwest")
    }
    finding = String(text[..<colon])
    do throws(PinError) { pin = try Pin(String(text[text.index(after: colon)...])) } catch {
      throw ValidationError(error.message)
    }
  }
}
