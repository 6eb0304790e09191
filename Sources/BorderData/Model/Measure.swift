/// What is counted. Each counts events unless `countsPeople` says otherwise.
public enum Measure: String, CaseIterable, Sendable, Hashable {
  /// CBP encounters: Border Patrol apprehensions, Field Operations inadmissibles and Title 42 expulsions.
  case encounters
  /// Border Patrol's part of `encounters`; the longer series from before 2020.
  case apprehensions
  /// The Office of Field Operations' part of `encounters`, at ports of entry.
  case inadmissibles
  /// The part of `encounters` under Title 42, 21 March 2020 to 11 May 2023.
  case expulsions
  /// Irregular transits through the Darién, as counted by Panama at its reception stations.
  case transits
  /// Migrants in an irregular situation registered by the authorities of a transit country (Mexico: events before the
  /// migration authority; Honduras: irregular entries; Guatemala: returned or registered).
  case detections
  /// Asylum applications lodged.
  case asylum
  /// Dead and missing migrants, people.
  case deaths
  /// Lawful entries of people or vehicles at ports (BTS); never an answer to a claim about irregular crossings.
  case entries
  /// Inhabitants, people.
  case population

  /// The measure under which figures are stored, with the component and authority that it implies.
  public var stored: (measure: Measure, component: Component, authority: Authority) {
    switch self {
    case .apprehensions: (.encounters, .borderPatrol, .all)
    case .inadmissibles: (.encounters, .fieldOperations, .all)
    case .expulsions: (.encounters, .all, .title42)
    default: (self, .all, .all)
    }
  }

  public var countsPeople: Bool { self == .deaths || self == .population }

  public var name: String {
    switch self {
    case .encounters: "encounters"
    case .apprehensions: "Border Patrol apprehensions"
    case .inadmissibles: "inadmissibles at ports of entry"
    case .expulsions: "Title 42 expulsions"
    case .transits: "irregular transits"
    case .detections: "irregular migrants registered"
    case .asylum: "asylum applications"
    case .deaths: "deaths and disappearances"
    case .entries: "lawful entries"
    case .population: "inhabitants"
    }
  }
}

/// Which part of US Customs and Border Protection counted. `all` in a column means "not broken out".
public enum Component: UInt8, CaseIterable, Sendable, Hashable {
  case all, borderPatrol, fieldOperations
  public var code: String { ["", "usbp", "ofo"][Int(rawValue)] }
  public var name: String { ["all of CBP", "Border Patrol", "Office of Field Operations"][Int(rawValue)] }
}

/// Title of authority. `all` in a column means "not broken out".
public enum Authority: UInt8, CaseIterable, Sendable, Hashable {
  case all, title8, title42
  public var code: String { ["", "title8", "title42"][Int(rawValue)] }
  public var name: String { ["Titles 8 and 42", "Title 8", "Title 42"][Int(rawValue)] }
}

/// Demographic group. `all` in a column means "not broken out".
public enum Demographic: UInt8, CaseIterable, Sendable, Hashable {
  case all, singleAdults, families, unaccompanied, accompaniedMinors, men, women, boys, girls, unknown
  /// What asylum counts are of, in UNHCR's data: persons or cases.
  case cases
  /// Adults and families, not told apart: all but unaccompanied children (Border Patrol, FY2010–2012).
  case adultsAndFamilies
  /// Men and boys, women and girls, not told apart (Panama before 2023).
  case males, females
  /// Lawful traffic kinds (BTS).
  case pedestrians, vehiclePassengers, busPassengers, trainPassengers, vehicles, trucks, buses, trains
  case truckContainersLoaded, truckContainersEmpty, railContainersLoaded, railContainersEmpty
  public var code: String {
    switch self {
    case .all: ""
    case .singleAdults: "single-adults"
    case .families: "families"
    case .unaccompanied: "unaccompanied"
    case .accompaniedMinors: "accompanied-minors"
    case .adultsAndFamilies: "adults-and-families"
    case .vehiclePassengers: "vehicle-passengers"
    case .busPassengers: "bus-passengers"
    case .trainPassengers: "train-passengers"
    case .truckContainersLoaded: "truck-containers-loaded"
    case .truckContainersEmpty: "truck-containers-empty"
    case .railContainersLoaded: "rail-containers-loaded"
    case .railContainersEmpty: "rail-containers-empty"
    default: String(describing: self)
    }
  }
  /// Groups that a row of this one may hold without telling them apart: a question about one of them is not
  /// answered by the row, and not answered with zero either.
  public var hides: DemographicSet {
    switch self {
    case .adultsAndFamilies: [DemographicSet(.singleAdults), DemographicSet(.families)]
    case .males: [DemographicSet(.men), DemographicSet(.boys)]
    case .females: [DemographicSet(.women), DemographicSet(.girls)]
    default: []
    }
  }
  public init?(code: some StringProtocol) {
    guard let found = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = found
  }
}

/// A set of demographic groups; empty means everyone.
public struct DemographicSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public init(_ one: Demographic) { rawValue = one == .all ? 0 : 1 << UInt32(one.rawValue) }
  public func contains(_ one: Demographic) -> Bool { rawValue & (1 << UInt32(one.rawValue)) != 0 }
  public var members: [Demographic] { Demographic.allCases.filter { $0 != .all && contains($0) } }
  public static let everyone: DemographicSet = []
  public static let families = DemographicSet(.families)
  public static let unaccompanied = DemographicSet(.unaccompanied)
  public static let singleAdults = DemographicSet(.singleAdults)
  /// Boys and girls in Panama's and Honduras's figures.
  public static let grown: DemographicSet = [DemographicSet(.men), DemographicSet(.women)]
  public static let children: DemographicSet = [DemographicSet(.boys), DemographicSet(.girls)]
}
