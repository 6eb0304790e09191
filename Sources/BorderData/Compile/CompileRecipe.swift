/// One bundled table: the publishers' files that it is compiled from.
public struct CompileRecipe: Sendable {
  /// Table id that the layout gives its rows.
  public let table: String
  /// Paths below the folder of publishers' files, oldest release first. Where they overlap, the newest wins for
  /// each month.
  public let files: [String]
  /// Zero rows say nothing where every country without a row counted nobody.
  public let dropsZeros: Bool
  /// Keeps the border and drops the port, sector or state.
  public let bordersOnly: Bool
  /// Layout id, for a header that two publishers share.
  public let layout: String?

  init(_ table: String, _ files: [String], dropsZeros: Bool = false, bordersOnly: Bool = false, layout: String? = nil) {
    self.table = table
    self.files = files
    self.dropsZeros = dropsZeros
    self.bordersOnly = bordersOnly
    self.layout = layout
  }

  /// What `data/` holds, in the order in which it is listed.
  public static let all: [CompileRecipe] = [
    CompileRecipe(
      "cbp-nationwide-state",
      [
        "cbp/nationwide-encounters-fy20-fy23-state.csv", "cbp/nationwide-encounters-fy21-fy24-oct-state.csv",
        "cbp/nationwide-encounters-fy21-fy24-nov-state.csv", "cbp/nationwide-encounters-fy21-fy24-state.csv",
        "cbp/nationwide-encounters-fy22-fy25-state.csv", "cbp/nationwide-encounters-fy23-fy26-nov-state.csv",
      ]),
    CompileRecipe(
      "cbp-nationwide-component",
      ["cbp/nationwide-encounters-fy20-fy23-aor.csv", "cbp/nationwide-encounters-fy21-fy24-aor.csv"]),
    CompileRecipe("cbp-southwest-monthly", ["cbp/iom-southwest-monthly-fy18-fy25.csv"]),
    CompileRecipe("panama-darien", ["panama/irreg_darien_nat.csv"]),
    CompileRecipe("panama-darien-demographics", ["panama/irreg_darien_dmg.csv"]),
    CompileRecipe("usbp-nationwide", ["usbp/nationwide_total_apprehensions_1925_2019.csv"]),
    CompileRecipe("usbp-southwest-sector", ["usbp/southwest_border_apprehensions_1960_2019.csv"]),
    CompileRecipe("usbp-monthly", ["usbp/family_child_total_monthly_2000_2019.csv"]),
    CompileRecipe("usbp-monthly-demographics", ["usbp/family_child_total_monthly_2000_2019.csv"]),
    CompileRecipe("usbp-country-sector", ["usbp/apprehensions_2007_2020_by_country_sector.csv"], dropsZeros: true),
    CompileRecipe(
      "cbp-southwest-groupings", ["sbo/sbo-encounters-fy19-fy22.csv", "sbo/sbo-encounters-fy22-fy25-nov.csv"]),
    CompileRecipe("ohss-annual-citizenship", ["ohss/annual_citizenship.csv"]),
    CompileRecipe("ohss-annual-region", ["ohss/annual_region.csv"]),
    CompileRecipe("ohss-monthly-citizenship", ["ohss/monthly_citizenship.csv"]),
    CompileRecipe("ohss-monthly-region", ["ohss/monthly_region.csv"]),
    CompileRecipe("ohss-monthly-region-citizenship", ["ohss/monthly_rgn_and_citp.csv"]),
    CompileRecipe("ohss-monthly-sector", ["ohss/monthly_sector.csv"]),
    CompileRecipe("mexico-detections", ["mexico/irreg_mexico_nat.csv"]),
    CompileRecipe("honduras-detections", ["honduras/irreg_honduras_nat.csv"]),
    CompileRecipe("honduras-demographics", ["honduras/irreg_honduras_dmg.csv"]),
    CompileRecipe("guatemala-returns", ["guatemala/irreg_guatemala.csv"]),
    CompileRecipe("iom-darien", ["conflicting/iom-lighthouse-irregular.csv"]),
    CompileRecipe("iom-detections", ["conflicting/iom-lighthouse-irregular.csv"]),
    CompileRecipe("unhcr-asylum", ["unhcr/asylum_applications.csv"], dropsZeros: true),
    CompileRecipe("missing-migrants", ["missing-migrants/iom-mmp-hdx-2014-2025.csv"]),
    CompileRecipe("bts-entries", ["bts/Border_Crossing_Entry_Data.csv"], dropsZeros: true, bordersOnly: true),
    CompileRecipe("population", ["population/worldbank-population.csv"]),
  ]
}
